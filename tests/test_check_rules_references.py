"""Who refers to whom, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.place import Place
from tests.found import ACTORS, ADOPTED, found, helped, told

STRANDS = """
    delmal-1: {title: En, groups: {skole: {title: Skole}}}
    delmal-2: {title: To, groups: {arbeid: {title: Arbeid}}}
"""


def test_an_actor_like_no_other_is_told_where_it_would_belong(tmp_path: Path) -> None:
    files = {"measures/t.yaml": "title: T\nlead: rode-kors\n"}

    assert helped(tmp_path / "folder", files, "IF100") == (
        "skal «rode-kors» være med i planen, hører det hjemme i actors/rode-kors.yaml"
    )
    assert helped(tmp_path / "files", {**files, "actors/nav.yaml": "name: Nav\nkind: other\n"}, "IF100") == (
        "de som finnes, er nav\nskal «rode-kors» være med i planen, hører det hjemme i actors/rode-kors.yaml"
    )
    assert helped(tmp_path / "file", {**files, "actors.yaml": ACTORS}, "IF100") == (
        "de som finnes, er ks, nav\nskal «rode-kors» være med i planen, hører det hjemme i actors.yaml"
    )


def test_what_can_be_no_id_is_given_no_file(tmp_path: Path) -> None:
    files = {"measures/t.yaml": "title: T\nlead: Røde Kors!\n", "actors.yaml": ACTORS}

    assert helped(tmp_path, files, "IF100") == "de som finnes, er ks, nav"


def test_another_spelling_is_understood_and_then_nothing_else_is_proposed(tmp_path: Path) -> None:
    files = {"measures/t.yaml": "title: T\nlead: NAV\n", "actors.yaml": ACTORS}

    assert helped(tmp_path, files, "IF100") == "mente du «nav»?"


def test_of_many_actors_the_first_twelve_are_named(tmp_path: Path) -> None:
    many = "".join(f"aktor-{at:02}: {{name: Aktør {at}, kind: other}}\n" for at in range(13))
    files = {"measures/t.yaml": "title: T\nlead: x\n", "actors.yaml": many}
    twelve = "".join(f"aktor-{at:02}: {{name: Aktør {at}, kind: other}}\n" for at in range(12))

    assert (helped(tmp_path / "13", files, "IF100") or "").splitlines()[0].endswith("aktor-11, …")
    assert (helped(tmp_path / "12", {**files, "actors.yaml": twelve}, "IF100") or "").splitlines()[0].endswith("r-11")


def test_a_status_report_of_an_unknown_measure_is_found_with_the_measure_that_was_meant(tmp_path: Path) -> None:
    files = {"measures/rettleiar.yaml": "title: T\n", "status/2026-05-01/rettleier.yaml": "state: proposed\n"}

    assert told(tmp_path / "a", files, "IF100") == [
        "status/2026-05-01/rettleier.yaml:1:1 tiltaket «rettleier» finnes ikke"
    ]
    assert helped(tmp_path / "b", files, "IF100") == "mente du «rettleiar»?"
    assert [each.place for each in found(tmp_path / "c", {"status.yaml": "2026-05-01:\n  borte: {}\n"}, "IF100")] == [
        Place("status.yaml", 2, 3, (2, 8))
    ]


def test_a_status_report_is_never_told_to_make_a_measure(tmp_path: Path) -> None:
    assert helped(tmp_path, {"status/2026-05-01/borte.yaml": "state: proposed\n"}, "IF100") is None


def test_an_unknown_group_is_held_against_the_groups_of_its_own_strand(tmp_path: Path) -> None:
    measure = "title: T\nstrand: delmal-2\ngroup: skule\n"

    assert helped(tmp_path, {"strands.yaml": STRANDS, "measures/t.yaml": measure}, "IF100") == (
        "de som finnes, er arbeid"
    )


def test_an_unknown_group_without_a_strand_is_held_against_all_groups(tmp_path: Path) -> None:
    measure = "title: T\ngroup: skule\n"

    assert helped(tmp_path, {"strands.yaml": STRANDS, "measures/t.yaml": measure}, "IF100") == "mente du «skole»?"


def test_a_strand_that_could_not_be_read_is_no_unknown_strand_or_group(tmp_path: Path) -> None:
    measure = "title: T\nstrand: delmal-3\ngroup: arbeid\n"
    files = {"strands/delmal-3.yaml": "titel: Tre\n", "measures/t.yaml": measure}

    assert found(tmp_path, files, "IF100") == ()


def test_what_is_missing_is_told_once_with_everyone_who_refers_to_it(tmp_path: Path) -> None:
    files = {"measures/a.yaml": "title: A\nlead: rode-kors\n", "measures/b.yaml": "title: B\nlead: rode-kors\n"}

    (finding,) = found(tmp_path, files, "IF100")
    (other,) = finding.related
    assert (finding.place, other.place) == (
        Place("measures/a.yaml", 2, 7, (2, 16)),
        Place("measures/b.yaml", 2, 7, (2, 16)),
    )


ORPHANS = {
    "plan.yaml": ADOPTED,
    "actors.yaml": ACTORS,
    "indicators.yaml": "neet: {title: Unge utenfor, maturity: sketched}\n",
    "sources.yaml": "ssb: {publisher: SSB, title: Tabell}\n",
    "measures/t.yaml": "title: T\nlead: nav\n",
}


def test_actors_indicators_and_sources_that_nothing_refers_to_are_found(tmp_path: Path) -> None:
    assert told(tmp_path, ORPHANS, "IF104") == [
        "actors.yaml:2:1 ingenting i planen viser til aktøren «ks»",
        "indicators.yaml:1:1 ingenting i planen viser til indikatoren «neet»",
        "sources.yaml:1:1 ingenting i planen viser til kilden «ssb»",
    ]


def test_a_draft_may_have_actors_it_has_not_used_yet(tmp_path: Path) -> None:
    assert found(tmp_path, {**ORPHANS, "plan.yaml": "title: Planen\n"}, "IF104") == ()


def test_nothing_is_said_to_be_unused_where_some_of_the_plan_is_unread(tmp_path: Path) -> None:
    assert found(tmp_path, {**ORPHANS, "measures/u.yaml": "titel: U\n"}, "IF104") == ()


def test_an_indicator_that_a_text_quotes_is_used(tmp_path: Path) -> None:
    text = "description: 'Det er [figure: annet 2025] og [figure: neet 2025].'\n"

    kinds = [line.partition(":")[0] for line in told(tmp_path, {**ORPHANS, "plan.yaml": ADOPTED + text}, "IF104")]

    assert kinds == ["actors.yaml", "sources.yaml"]


def test_what_is_kept_for_memory_need_not_be_used(tmp_path: Path) -> None:
    past = {
        "actors.yaml": "viken: {name: Viken, kind: county, valid_to: 2023-12-31}\nnav: {name: Nav, kind: other}\n",
        "indicators.yaml": "neet: {title: Unge utenfor, maturity: retired}\n",
        "sources.yaml": "{}\n",
    }

    assert found(tmp_path, {**ORPHANS, **past}, "IF104") == ()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("strand: delmal-1\ngroup: skole\n", []),
        ("strand: delmal-1\n", []),
        ("group: arbeid\n", []),
        ("strand: delmal-9\ngroup: arbeid\n", []),
        ("strand: delmal-1\ngroup: fritid\n", []),
        (
            "strand: delmal-1\ngroup: arbeid\n",
            ["measures/t.yaml:3:8 tiltaksområdet «arbeid» hører ikke til «delmal-1»"],
        ),
    ],
    ids=["its own", "no group", "no strand", "unknown strand", "unknown group", "another strand's"],
)
def test_a_group_stands_in_the_strand_of_its_measure(place: str, expected: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, {"strands.yaml": STRANDS, "measures/t.yaml": f"title: T\n{place}"}, "IF131") == expected


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        ("strand: delmal-1\ngroup: skole\n", None),
        ("", None),
        ("group: arbeid\n", "«arbeid» finnes i delmal-2"),
        ("group: fritid\n", ""),
    ],
    ids=["with its strand", "no group", "a group", "an unknown group"],
)
def test_a_group_is_never_given_without_its_strand(place: str, lines: str | None, tmp_path: Path) -> None:
    wrong = found(tmp_path, {"strands.yaml": STRANDS, "measures/t.yaml": f"title: T\n{place}"}, "IF132")

    assert [(each.help(Language.NB) or "").splitlines()[1:] for each in wrong] == (
        [] if lines is None else [lines.splitlines()]
    )


def test_another_number_is_another_record_and_no_slip(tmp_path: Path) -> None:
    measures = "tiltak-0902: {title: A}\ntiltak-0903: {title: B, depends_on: [tiltak-0002]}\n"
    spelt = "tiltak-0902: {title: A}\ntiltak-0903: {title: B, depends_on: [tiltakk-0902]}\n"

    assert "mente du" not in str(helped(tmp_path / "a", {"measures.yaml": measures}, "IF100"))
    assert helped(tmp_path / "b", {"measures.yaml": spelt}, "IF100") == "mente du «tiltak-0902»?"


def test_what_has_a_new_id_is_what_was_meant(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "losar: {title: A}\nandre: {title: B, formerly: [los]}\n",
        "status/2026-05-01/los.yaml": "state: in-progress\n",
    }

    assert helped(tmp_path, files, "IF100") == "mente du «andre»?"
