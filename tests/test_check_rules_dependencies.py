"""What rests on what, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ADOPTED, found, helped, told

BODIES = "a: {name: A, kind: board}\nb: {name: B, kind: board, powers: [terminate]}\n"


def measures(**depends_on: str) -> dict[str, str]:
    return {
        "measures.yaml": "".join(f"{id_}: {{title: {id_}, depends_on: [{on}]}}\n" for id_, on in depends_on.items())
    }


def test_what_refers_to_itself_says_under_which_key(tmp_path: Path) -> None:
    files = {
        "bodies.yaml": "a: {name: A, kind: board, advises: [b, a]}\nb: {name: B, kind: board, advises: [a]}\n",
        "measures.yaml": "a: {title: A, ended: {how: merged, into: a}}\n",
        "actors.yaml": "a: {name: A, kind: other, replaced_by: [a]}\n",
    }

    assert [(each.file, each.facts["key"]) for each in found(tmp_path, files, "IF107")] == [
        ("actors.yaml", "replaced_by"),
        ("bodies.yaml", "advises"),
        ("measures.yaml", "into"),
    ]


def test_one_id_of_two_kinds_is_two_records(tmp_path: Path) -> None:
    files = {"arenas.yaml": "a: {name: A, kind: forum, actor: a}\n", "actors.yaml": "a: {name: A, kind: council}\n"}

    assert not found(tmp_path, files, "IF107")


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"actors.yaml": "a: {name: A, kind: group, members: [a]}\n"}, "IF108"),
        ({"bodies.yaml": "a: {name: A, kind: board, parent: a}\n"}, "IF306"),
        (measures(a="a"), "IF135"),
    ],
)
def test_a_circle_of_one_is_told_once(files: dict[str, str], code: str, tmp_path: Path) -> None:
    codes = [each.rule.code for each in found(tmp_path, files)]

    assert [each for each in codes if each in {"IF107", "IF108", "IF135", "IF306"}] == [code]


def test_a_circle_is_told_from_its_first_id_and_so_is_the_next_one(tmp_path: Path) -> None:
    files = measures(d="c", c="b, v", b="d", a="b", w="v", v="w")

    assert [each.facts["circle"] for each in found(tmp_path, files, "IF135")] == ["b → d → c → b", "v → w → v"]


def test_circles_that_share_a_record_are_one_mistake(tmp_path: Path) -> None:
    assert [each.facts["circle"] for each in found(tmp_path, measures(a="b", b="a, c", c="b"), "IF135")] == [
        "a → b → a"
    ]


def test_what_waits_for_others_in_turn_is_no_circle(tmp_path: Path) -> None:
    assert not found(tmp_path, measures(a="b, c", b="c", c="gone"), "IF135")


def test_two_hundred_measures_in_a_row_are_no_circle(tmp_path: Path) -> None:
    row = {f"t{at}": f"t{at + 1}" for at in range(200)}

    assert not found(tmp_path / "row", measures(**row), "IF135")
    assert len(found(tmp_path / "round", measures(**row, t200="t0"), "IF135")) == 1


def waiting(**ends: str) -> dict[str, str]:
    return {
        **measures(a="b, c", b="", c=""),
        "bodies.yaml": BODIES,
        **{f"decisions/{id_}.yaml": ends[id_] for id_ in ends},
    }


ENDS_C = "date: 2026-06-01\nbody: b\ntype: terminate\nabout: [c]\n"


def test_what_waits_for_a_terminated_measure_says_where_that_was_decided(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, waiting(d=ENDS_C), "IF136")

    assert finding.facts["needed"] == "c"
    assert [there.file for there in finding.related] == ["decisions/d.yaml"]


def test_what_is_terminated_by_report_is_waited_for_in_vain_too(tmp_path: Path) -> None:
    files = {**measures(a="b", b=""), "status/2026-05-01/b.yaml": "state: terminated\n"}

    (finding,) = found(tmp_path, files, "IF136")

    assert [there.file for there in finding.related] == ["status/2026-05-01/b.yaml"]


@pytest.mark.parametrize(
    "ends",
    [
        {"d": ENDS_C.replace("terminate", "mainstream")},
        {"d": ENDS_C.replace("06-01", "06-16")},
        {"d": ENDS_C.replace("[c]", "[a, c]")},
    ],
)
def test_what_goes_on_or_is_itself_ended_waits_for_nothing_in_vain(ends: dict[str, str], tmp_path: Path) -> None:
    assert not found(tmp_path, waiting(**ends), "IF136")


def test_the_help_names_the_key(tmp_path: Path) -> None:
    assert helped(tmp_path, {"actors.yaml": "a: {name: A, kind: group, members: [a]}\n"}, "IF108") == (
        "ta bort det leddet i members som går feil vei"
    )
    assert told(tmp_path, {"plan.yaml": ADOPTED, **measures(a="b", b="a")}, "IF135") == [
        "measures.yaml:1:15 tiltaket «a» venter på seg selv: a → b → a"
    ]
