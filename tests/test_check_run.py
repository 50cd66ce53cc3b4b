"""All that is wrong with a plan: found by reader and rules, in the order of the files, each in its place."""

from pathlib import Path

import pytest

from innenforskap.place import Place
from tests.found import found, told
from tests.test_check_identity import number


def test_what_reader_and_rules_find_stands_in_the_order_of_the_files(tmp_path: Path) -> None:
    files = {
        "measures/a.yaml": "title: A\nlead: ukjent\nindicators: [ukjent]\n",
        "measures/b.yaml": "titel: B\n",
        "actors.yaml": "nav: {name: Nav, kind: municipality}\n",
    }

    assert [(each.file, each.rule.code) for each in found(tmp_path, files)] == [
        ("actors.yaml", "IF303"),
        ("measures/a.yaml", "IF100"),
        ("measures/a.yaml", "IF100"),
        ("measures/b.yaml", "IF030"),
        ("plan.yaml", "IF111"),
    ]


@pytest.mark.parametrize("plan", ["titel: Planen\n", "title: [\n", ""])
def test_a_plan_file_that_could_not_be_read_lacks_nothing_more(plan: str, tmp_path: Path) -> None:
    files = {"plan.yaml": plan, "measures/a.yaml": "title: A\nlead: ukjent\n"}

    assert [each.rule.code[:3] for each in found(tmp_path, files)] == ["IF1", "IF0"]


def test_what_a_record_lacks_stands_at_its_title(tmp_path: Path) -> None:
    files = {"measures/a.yaml": "# Et tiltak\nstrand: d\ntitle:\n  nb: A\n"}

    assert [each.place for each in found(tmp_path, files, "IF122")] == [Place("measures/a.yaml", 3, 1, (3, 6))]


def test_what_an_entry_lacks_stands_at_its_own_key(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A}\nbe:\n  title: B\n"}

    assert [each.place for each in found(tmp_path, files, "IF122")] == [
        Place("measures.yaml", 1, 1, (1, 2)),
        Place("measures.yaml", 2, 1, (2, 3)),
    ]


def test_what_a_record_without_a_title_lacks_stands_at_its_first_key(tmp_path: Path) -> None:
    files = {"status/2026-05-01/borte.yaml": "# Meldt i mai\nprogress: on-track\nstate: in-progress\n"}

    assert told(tmp_path, files, "IF100") == ["status/2026-05-01/borte.yaml:2:1 tiltaket «borte» finnes ikke"]


def test_a_record_without_anything_stands_where_it_begins(tmp_path: Path) -> None:
    files = {"status/2026-05-01/borte.yaml": "{}\n"}

    assert [each.place for each in found(tmp_path, files, "IF100")] == [
        Place("status/2026-05-01/borte.yaml", 1, 1, (1, 3))
    ]


@pytest.mark.parametrize(
    ("band", "place"),
    [
        ("{age_from: 9, age_to: 3}", (2, 15, (2, 39))),
        ("{age_from: 9,\n  age_to: 3}", (2, 15, (3, 13))),
        ("\n  age_from: 9\n  age_to: 3", (2, 1, (2, 13))),
    ],
    ids=["in brackets", "over two lines", "without brackets"],
)
def test_what_is_wrong_with_a_whole_stands_at_all_of_it_or_at_its_key(
    band: str, place: tuple[int, int, tuple[int, int]], tmp_path: Path
) -> None:
    files = {"measures/a.yaml": f"title: A\ntarget_group: {band}\n".replace(": \n", ":\n")}

    assert [each.place for each in found(tmp_path, files, "IF117")] == [Place("measures/a.yaml", *place)]


def test_what_is_wrong_with_an_entry_of_a_list_stands_at_what_names_it(tmp_path: Path) -> None:
    plan = "title: A\ngoals:\n  - {nn: Mål}\n  - nn: Mål\n    se: Ulbmil\n"

    assert [each.place for each in found(tmp_path, {"plan.yaml": plan}, "IF700")] == [
        Place("plan.yaml", 3, 5, (3, 14)),
        Place("plan.yaml", 4, 5, (4, 7)),
    ]


def test_the_same_case_is_told_the_same_twice(tmp_path: Path) -> None:
    files = {"measures/a.yaml": "title: A\nlead: ukjent\n", "actors.yaml": "nav: {name: Nav, kind: other}\n"}

    assert found(tmp_path, files) == found(tmp_path, files)


NUMBER = number("158276")


@pytest.mark.parametrize(
    "line",
    ["lead: {}", "lead: '{}'", "'{}': x", "number: {}", "tags: [{}]", "funding: [{{kind: {}, amount: 5}}]"],
)
def test_of_what_is_an_identity_number_nothing_more_is_told(line: str, tmp_path: Path) -> None:
    files = {"measures/a.yaml": f"title: A\n{line.format(NUMBER)}\n"}

    assert [each.rule.code for each in found(tmp_path, files) if each.place and each.place.line == 2] == ["IF710"]


def test_what_only_holds_an_identity_number_is_told_too(tmp_path: Path) -> None:
    files = {"measures/a.yaml": f"title: A\nlead: elev-{NUMBER}\n"}

    assert [each.rule.code for each in found(tmp_path, files) if each.place and each.place.line == 2] == [
        "IF100",
        "IF710",
    ]


def test_a_number_that_its_own_rule_cannot_see_is_told_by_the_others(tmp_path: Path) -> None:
    files = {"measures/a.yaml": f'title: A\nkind: "\\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"\n'}

    assert [each.rule.code for each in found(tmp_path, files) if each.file == "measures/a.yaml"] == ["IF042"]
