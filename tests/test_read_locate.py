"""Where each value stands, to the character: the key, the value, the nearest thing above, the words within."""

import time

import pytest

from innenforskap.finding import Aim, Finding, Related
from innenforskap.i18n import Message
from innenforskap.place import Place, Steps
from innenforskap.read.locate import placed
from innenforskap.read.rules import fields

TEXT = """\
title:
  nb: Veiledning
  nn: Rettleiing
partners:
  - {actor: nav, role: Sjøl}
  - title: Kommunene
    actor: kommunene
  - actor: ks
goals: [a, [b, "c d"]]
note:
text: |
  Først dette.
  Så «dette».
nothing: []
"""


def _finding(steps: Steps, aim: Aim = Aim.VALUE, needle: str = "") -> Finding:
    return Finding(fields.WRONG_SHAPE, "a.yaml", steps, {}, aim, needle)


def _place(finding: Finding, text: str = TEXT) -> tuple[int, int, tuple[int, int] | None]:
    [found] = placed([finding], {"a.yaml": text})
    assert found.place is not None
    return found.place[1:]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (("title", "nb"), (2, 7, (2, 17))),
        (("partners", 0, "role"), (5, 24, (5, 28))),
        (("partners", 0), (5, 5, (5, 29))),
        (("goals",), (9, 8, (9, 23))),
        (("goals", 1), (9, 12, (9, 22))),
        (("goals", 1, 1), (9, 16, (9, 21))),
        (("note",), (10, 6, (10, 6))),
        (("nothing",), (14, 10, (14, 12))),
    ],
)
def test_a_value_is_placed_from_its_first_character_to_its_last(
    steps: Steps, expected: tuple[int, int, tuple[int, int]]
) -> None:
    assert _place(_finding(steps)) == expected


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (("title",), (1, 1, (1, 6))),
        (("title", "nn"), (3, 3, (3, 5))),
        (("partners", 0, "actor"), (5, 6, (5, 11))),
        (("text",), (11, 1, (11, 5))),
    ],
)
def test_a_key_is_placed_on_its_own(steps: Steps, expected: tuple[int, int, tuple[int, int]]) -> None:
    assert _place(_finding(steps, Aim.KEY)) == expected


@pytest.mark.parametrize("aim", list(Aim))
@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), (1, 1, (1, 6))),
        (("title",), (1, 1, (1, 6))),
        (("partners",), (4, 1, (4, 9))),
        (("partners", 1), (6, 5, (6, 10))),
        (("partners", 2), (8, 5, (8, 10))),
    ],
)
def test_what_spans_many_lines_is_placed_at_the_words_that_name_it(
    steps: Steps, aim: Aim, expected: tuple[int, int, tuple[int, int]]
) -> None:
    assert _place(_finding(steps, aim)) == expected


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (("title", "se"), (1, 1, (1, 6))),
        (("title", "nb", "x", 3), (2, 7, (2, 17))),
        (("partners", 7), (4, 1, (4, 9))),
        (("goals", 1, 5), (9, 12, (9, 22))),
        (("lead",), (1, 1, (1, 6))),
    ],
)
def test_what_is_not_there_is_placed_at_the_nearest_thing_above(
    steps: Steps, expected: tuple[int, int, tuple[int, int]]
) -> None:
    assert _place(_finding(steps)) == expected


def test_a_list_that_nothing_names_is_placed_at_its_first_item() -> None:
    assert _place(_finding(()), "- a\n- b\n") == (1, 3, (1, 4))


@pytest.mark.parametrize(("needle", "expected"), [("dette", (12, 9, (12, 14))), ("«dette»", (13, 6, (13, 13)))])
def test_words_are_placed_where_they_first_stand_in_the_value(
    needle: str, expected: tuple[int, int, tuple[int, int]]
) -> None:
    assert _place(_finding(("text",), needle=needle)) == expected


def test_words_that_stand_there_in_another_form_are_placed_at_the_value() -> None:
    assert _place(_finding(("text",), needle="dette. Så")) == _place(_finding(("text",)))
    assert _place(_finding(("title", "nb"), needle="Rettleiing")) == (2, 7, (2, 17))


def test_of_two_equal_keys_the_first_is_meant_for_it_is_the_one_that_is_read() -> None:
    assert _place(_finding(("a",)), "a: b\na: c\n") == (1, 4, (1, 5))


@pytest.mark.parametrize("text", ["", "# bare en kommentar\n"])
def test_a_file_without_values_has_a_place_all_the_same(text: str) -> None:
    assert _place(_finding(("title",), needle="x"), text) == (1, 1, None)


def test_what_could_be_read_before_a_fault_is_placed() -> None:
    assert _place(_finding(("a",)), "a: b\nc: [\n") == (1, 4, (1, 5))
    assert _place(_finding(()), "- @\n") == (1, 1, (1, 1))


def test_many_things_are_placed_as_fast_as_few() -> None:
    findings = [_finding(("partners", at)) for at in range(4_000)]
    start = time.process_time()

    placed(findings, {"a.yaml": "partners:\n" + "- role: x\n" * 4_000})

    assert time.process_time() - start < 3


def test_what_is_placed_already_stays_where_it_is() -> None:
    finding = _finding(("title",))._replace(place=Place("a.yaml", 7, 3))

    assert placed([finding], {}) == (finding,)


def test_another_place_spoken_of_is_found_in_its_own_file() -> None:
    message = Message("her", "her", "here")
    known = Related("b.yaml", (), message, Place("b.yaml", 9))
    finding = _finding(("title", "nb"))._replace(related=(Related("b.yaml", ("x", 0), message), known))

    [found] = placed([finding], {"a.yaml": TEXT, "b.yaml": "x:\n  - y\n"})

    assert [related.place for related in found.related] == [Place("b.yaml", 2, 5, (2, 6)), Place("b.yaml", 9)]


def test_findings_come_in_the_order_they_stand_in() -> None:
    other = Finding(fields.UNKNOWN_KEY, "a.yaml", ("note",))
    found = [_finding(("text",)), _finding(("note",)), other, _finding(("title", "nb"))]
    last = Finding(fields.UNKNOWN_KEY, "b.yaml")

    told = placed([last, *found], {"a.yaml": TEXT})

    assert [(finding.file, finding.steps, finding.rule.code) for finding in told] == [
        ("a.yaml", ("title", "nb"), "IF033"),
        ("a.yaml", ("note",), "IF030"),
        ("a.yaml", ("note",), "IF033"),
        ("a.yaml", ("text",), "IF033"),
        ("b.yaml", (), "IF030"),
    ]
