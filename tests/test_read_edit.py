import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.place import Steps
from innenforskap.read.edit import UNSAFE, line_break, with_value


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        ("judged: gammel\n", ("judged",), "judged: ny\n"),
        ("judged: 'gammel'  # sist\n", ("judged",), "judged: ny  # sist\n"),
        ('"judged": "gammel"\n', ("judged",), '"judged": ny\n'),
        ("judged:\ntitle: Los\n", ("judged",), "judged: ny\ntitle: Los\n"),
        ("judged:  # kommer\n", ("judged",), "judged: ny  # kommer\n"),
        ("judged: ~\n", ("judged",), "judged: ny\n"),
        (
            "los:\n  evaluation:\n    judged: x\n",
            ("los", "evaluation", "judged"),
            "los:\n  evaluation:\n    judged: ny\n",
        ),
        ("a: {judged: x, b: c}\n", ("a", "judged"), "a: {judged: ny, b: c}\n"),
        ("- judged: x\n- judged: y\n", (1, "judged"), "- judged: x\n- judged: ny\n"),
        ("judged: x\r\ntitle: Ås  # ærlig\r\n", ("judged",), "judged: ny\r\ntitle: Ås  # ærlig\r\n"),
        ("title: Ås 🙂\njudged: x", ("judged",), "title: Ås 🙂\njudged: ny"),
        ("\ufefftitle: Ås\njudged: x\n", ("judged",), "\ufefftitle: Ås\njudged: ny\n"),
    ],
)
def test_a_value_that_is_there_is_written_anew_and_nothing_else_is(before: str, steps: Steps, after: str) -> None:
    assert with_value("measures/los.yaml", before, steps, "ny") == after


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        ("title: Los\n", ("judged",), "title: Los\njudged: ny\n"),
        ("title: Los", ("judged",), "title: Los\njudged: ny"),
        ("title: Los\r\n", ("judged",), "title: Los\r\njudged: ny\r\n"),
        ("title: Los\rb: c\r", ("judged",), "title: Los\rb: c\rjudged: ny\r"),
        ("title: Los  # vår\n# slutt\n", ("judged",), "title: Los  # vår\njudged: ny\n# slutt\n"),
        ("title: Los\n\n\n", ("judged",), "title: Los\njudged: ny\n\n\n"),
        ("title: Los\nnote:\n", ("judged",), "title: Los\nnote:\njudged: ny\n"),
        ("\ufefftitle: Los\n", ("judged",), "\ufefftitle: Los\njudged: ny\n"),
        ("text: |\n  En\n  to\n", ("judged",), "text: |\n  En\n  to\njudged: ny\n"),
        ("text: >-\n  En\n\n\n# slutt\n", ("judged",), "text: >-\n  En\njudged: ny\n\n\n# slutt\n"),
        ("text: |\r\n  En\r\n", ("judged",), "text: |\r\n  En\r\njudged: ny\r\n"),
        ("list:\n- a: b\n  c: d\n- e\n", ("judged",), "list:\n- a: b\n  c: d\n- e\njudged: ny\n"),
        ("list: [a,\n  b]  # to\n", ("judged",), "list: [a,\n  b]  # to\njudged: ny\n"),
        ("los:\n    e:\n        a: b\nnav: {}\n", ("los", "e", "judged"),
         "los:\n    e:\n        a: b\n        judged: ny\nnav: {}\n"),
        ("los:\n  title: Los\nnav:\n  title: Nav\n", ("los", "e", "judged"),
         "los:\n  title: Los\n  e:\n    judged: ny\nnav:\n  title: Nav\n"),
        ("los:\n- a: b\n", ("los", 0, "judged"), "los:\n- a: b\n  judged: ny\n"),
        ("los: {a: b}\n", ("los", "judged"), "los: {a: b, judged: ny}\n"),
        ("los: {a: b }\n", ("los", "e", "judged"), "los: {a: b, e: {judged: ny} }\n"),
        ("los: {}\n", ("los", "judged"), "los: {judged: ny}\n"),
        ("{los: {a: [b]}}", ("los", "judged"), "{los: {a: [b], judged: ny}}"),
    ],
)  # fmt: skip
def test_a_key_that_lacks_becomes_the_last_where_it_belongs(before: str, steps: Steps, after: str) -> None:
    assert with_value("measures/los.yaml", before, steps, "ny") == after


@pytest.mark.parametrize(
    ("before", "steps"),
    [
        ("", ("judged",)),
        ("# tom\n", ("judged",)),
        ("title: [\n", ("judged",)),
        ("a: &b c\n", ("judged",)),
        ("title: Los\n", ("title", "judged")),
        ("los:\n", ("los", "judged")),
        ("los: []\n", ("los", 0)),
        ("los: [a]\n", ("los", 1)),
        ("los: [a]\n", ("los", "judged")),
        ("judged: |\n  lang\ntitle: Los\n", ("judged",)),
        ("text: |+\n  En\n\n", ("judged",)),
        ("text: |\n  En", ("judged",)),
        ("judged:\n  a: b\nc: d\n", ("judged",)),
        ("los: {a: b,}\n", ("los", "c: d, e")),
    ],
)
def test_what_cannot_be_set_safely_is_left_to_a_person(before: str, steps: Steps) -> None:
    with pytest.raises(PlanError) as caught:
        with_value("measures/los.yaml", before, steps, "ny")

    assert caught.value.message is UNSAFE


@pytest.mark.parametrize("value", ["a: b: c", "[a", "a\nb: c", "'a", "!a b", "{a: b}", "~"])
def test_a_value_that_is_no_value_is_not_written(value: str) -> None:
    with pytest.raises(PlanError):
        with_value("measures/los.yaml", "title: Los\n", ("judged",), value)


def test_a_refusal_says_what_to_write_and_where() -> None:
    with pytest.raises(PlanError) as caught:
        with_value("measures.yaml", "los:\n", ("los", "evaluation", "judged"), '"0a1b"')

    assert caught.value.said(Language.NB) == (
        "«measures.yaml» er skrevet slik at «los.evaluation.judged» ikke trygt kan settes inn. "
        'Skriv selv inn los.evaluation.judged: "0a1b"'
    )


@pytest.mark.parametrize(("text", "stop"), [("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a\nb\r\n", "\n"), ("a", "\n")])
def test_lines_end_as_the_first_one_does(text: str, stop: str) -> None:
    assert line_break(text) == stop
