"""A comment is put on a line, or lines are taken out, and not another letter is changed."""

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.place import Steps
from innenforskap.read.mark import UNSAFE, with_note, without


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        ("a: b\nc: d\n", ("a",), "a: b  # rullert\nc: d\n"),
        ("a: b", ("a",), "a: b  # rullert"),
        ("a: b   \r\nc: d\r\n", ("a",), "a: b  # rullert\r\nc: d\r\n"),
        ("a: b  # før\nc: d\n", ("a",), "a: b  # før  # rullert\nc: d\n"),
        ("\ufeffa: Ås 🙂\nc: d\n", ("a",), "\ufeffa: Ås 🙂  # rullert\nc: d\n"),
        ("a:\n  b: c\n  d: e\n\n# etter\nf: g\n", ("a",), "a:\n  b: c\n  d: e  # rullert\n\n# etter\nf: g\n"),
        ("a:\n  - b\n  - {c: d}\n", ("a",), "a:\n  - b\n  - {c: d}  # rullert\n"),
        ("a: {b: c, d: {e: f}}\ng: h\n", ("a", "d", "e"), "a: {b: c, d: {e: f}}  # rullert\ng: h\n"),
        ("a: {b: c,\n    d: e}\n", ("a", "b"), "a: {b: c,  # rullert\n    d: e}\n"),
        ("a: {}\n", ("a",), "a: {}  # rullert\n"),
    ],
)
def test_a_note_stands_last_on_the_line_where_the_value_ends(before: str, steps: Steps, after: str) -> None:
    assert with_note("plan.yaml", before, steps, "rullert") == after


@pytest.mark.parametrize("text", ["a: |+\n  b\n\n", 'a: {b: c, d: "e\n  f"}\n'])
def test_a_note_never_becomes_part_of_a_text(text: str) -> None:
    steps = ("a", "b") if "{" in text else ("a",)

    with pytest.raises(PlanError) as raised:
        with_note("plan.yaml", text, steps, "rullert")

    assert raised.value.message is UNSAFE


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("a: b\nc: d\n", "# borte\nc: d\n", ("a: b",)),
        ("c: d\na: b", "c: d\n# borte\n", ("a: b",)),
        (
            "c: d\r\na:\r\n  b: e  # hvem\r\n  # når\r\n  f: g\r\n\r\n# etter\r\nh: i\r\n",
            "c: d\r\n# borte\r\n\r\n# etter\r\nh: i\r\n",
            ("a:", "  b: e  # hvem", "  # når", "  f: g"),
        ),
        ("a: {b: c}  # sist\nd: e\n", "# borte\nd: e\n", ("a: {b: c}  # sist",)),
        ("a: |\n  Ås\n  by\nd: e\n", "# borte\nd: e\n", ("a: |", "  Ås", "  by")),
        ("\ufeffa: b\nc: d\n", "\ufeff# borte\nc: d\n", ("a: b",)),
        ("a:\nc: d\n", "# borte\nc: d\n", ("a:",)),
    ],
)
def test_a_key_and_what_it_says_give_way_to_a_comment(before: str, after: str, lines: tuple[str, ...]) -> None:
    assert without("plan.yaml", before, "a", "borte") == (after, lines)


@pytest.mark.parametrize("text", ["{a: b, c: d}\n", "{c: d, a: b}\n"])
def test_what_cannot_be_cut_safely_is_left_and_told(text: str) -> None:
    with pytest.raises(PlanError) as raised:
        without("plan.yaml", text, "a", "borte")

    assert raised.value.said(Language.NB) == (
        "«plan.yaml» er skrevet slik at «a» ikke trygt kan endres. Sett hver nøkkel på en egen linje, og prøv igjen"
    )
