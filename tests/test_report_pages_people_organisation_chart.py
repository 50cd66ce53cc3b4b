from collections.abc import Iterable, Iterator
from pathlib import Path

from innenforskap.report.pages.people.organisation_chart import Box, in_order, trees
from tests.register_page import facts
from tests.site_plan import edition


def test_who_adopts_the_plan_stands_before_those_who_propose_and_those_who_work(tmp_path: Path) -> None:
    bodies = """
        a: {name: Ågruppa, kind: board}
        b: {name: Agruppa, kind: board}
        c: {name: Mange, kind: board, powers: [propose, fund, coordinate]}
        d: {name: Vedtar, kind: board, powers: [adopt]}
    """
    told = in_order(edition(tmp_path, files={"bodies.yaml": bodies}))

    assert [body.name.nb for body in told] == ["Vedtar", "Mange", "Agruppa", "Ågruppa"]


def test_a_body_stands_under_the_one_it_reports_to(tmp_path: Path) -> None:
    tinget, radet = trees(edition(tmp_path))
    (team,) = radet.below

    assert tinget.below == ()
    assert (radet.body.words.words, radet.body.path) == ("Fylkesrådet", "organisering.html#organ-radet")
    assert (team.kind, tinget.kind) == ("Gjennomføringsteam, ikke folkevalgt", "Fylkesting, folkevalgt")
    assert facts(team.ties) == [("Gir råd til", "Fylkestinget"), ("Hører til", "Fylket")]


def test_those_with_others_under_them_stand_before_those_that_stand_alone(tmp_path: Path) -> None:
    bodies = """
        a: {name: Alene, kind: board, powers: [fund]}
        b: {name: Blant, kind: board, parent: c}
        c: {name: Over, kind: board}
        d: {name: Vedtar, kind: board, powers: [adopt]}
    """

    assert outline(trees(edition(tmp_path, files={"bodies.yaml": bodies}))) == ["Vedtar", "Over", " Blant", "Alene"]


def test_a_body_of_which_it_is_not_known_whether_it_is_elected_does_not_say(tmp_path: Path) -> None:
    (box,) = trees(edition(tmp_path, files={"bodies.yaml": "a: {name: A, kind: board}"}))

    assert (box.kind, box.ties) == ("Styre", ())


def test_bodies_in_a_circle_each_begin_a_chart_and_say_what_they_are_under(tmp_path: Path) -> None:
    bodies = """
        a: {name: A, kind: board, parent: b}
        b: {name: B, kind: board, parent: a}
        c: {name: C, kind: board, parent: a}
        d: {name: D, kind: board, parent: d}
    """
    told = trees(edition(tmp_path, files={"bodies.yaml": bodies}))

    assert outline(told) == ["A", " C", "B", "D"]
    assert [facts(box.ties) for box in told] == [[("Under", "B")], [("Under", "A")], [("Under", "D")]]
    assert facts(told[0].below[0].ties) == []


def test_what_stands_too_deep_to_be_read_begins_a_chart_of_its_own(tmp_path: Path) -> None:
    names = "ABCDEFGH"
    chain = "".join(
        f"{name.lower()}: {{name: {name}, kind: board{f', parent: {above.lower()}' if above else ''}}}\n"
        for above, name in zip(("", *names), names, strict=False)
    )
    told = trees(edition(tmp_path, files={"bodies.yaml": chain}))

    assert outline(told) == ["A", " B", "  C", "   D", "    E", "     F", "G", " H"]
    assert facts(told[1].ties) == [("Under", "F")]


def test_a_body_under_one_that_is_not_there_stands_under_none(tmp_path: Path) -> None:
    told = trees(edition(tmp_path, files={"bodies.yaml": "a: {name: A, kind: board, parent: borte}"}))

    assert outline(told) == ["A"]
    assert facts(told[0].ties) == [("Under", "borte")]


def outline(boxes: Iterable[Box], level: int = 0) -> list[str]:
    return list(_outline(boxes, level))


def _outline(boxes: Iterable[Box], level: int) -> Iterator[str]:
    for box in boxes:
        yield " " * level + box.body.words.words
        yield from _outline(box.below, level + 1)
