from datetime import date
from pathlib import Path

from innenforskap.model.vocabulary import Maturity
from tests.december_plan import NN, year
from tests.paper_plan import plan, words

DECISIONS = """
    a: {date: 2026-03-01, body: tinget, type: terminate, case_no: PS 1/2026}
    b: {date: 2026-03-01, body: radet, type: terminate}
"""
SOURCES = (
    'ssb: {publisher: Statistisk sentralbyrå, title: Tall, table: "13556"}\nplanen: {publisher: Fylket, title: Plan}\n'
)


def test_a_year_begins_where_the_last_report_ended(tmp_path: Path) -> None:
    on = year(tmp_path, {"measures.yaml": "a: {title: A}\n"})

    assert on.then == date(2025, 12, 31)
    assert [move.was for move in on.moves] == [None]
    assert on.roll is None


def test_a_decision_is_told_with_its_body_day_and_case(tmp_path: Path) -> None:
    on = year(tmp_path, {"decisions.yaml": DECISIONS})

    assert words(on.decision(on.plan.decisions["a"])) == "fylkestinget, 1. mars 2026, sak PS 1/2026"
    assert words(on.decision(on.plan.decisions["b"])) == "fylkesrådet, 1. mars 2026"


def test_a_body_that_is_not_there_is_told_by_its_id(tmp_path: Path) -> None:
    on = year(tmp_path, {"decisions.yaml": DECISIONS})
    decision = on.plan.decisions["b"].model_copy(update={"body": "borte"})

    assert words(on.decision(decision)) == "borte, 1. mars 2026"


def test_a_source_is_cited_by_its_publisher_and_table(tmp_path: Path) -> None:
    on = year(tmp_path, {"sources.yaml": SOURCES}, NN)

    cited = [words(on.cited(each)) for each in ("ssb", "planen", None)]

    assert cited == ["Statistisk sentralbyrå, tabell 13556", "Fylket", "Ikkje oppgitt"]


def test_measures_under_no_strand_have_a_name_too(tmp_path: Path) -> None:
    on = year(tmp_path, {"strands/en.yaml": "title: Trygge overganger\nnumber: '1'\n"})

    assert words(on.strand("en")) == "1: Trygge overganger"
    assert words(on.strand(None)) == "Andre tiltak"


def test_indicators_stand_in_the_norwegian_order_of_their_titles(tmp_path: Path) -> None:
    indicators = """
        a: {title: Åpne dører, maturity: in-use}
        b: {title: Ærlighet, maturity: in-use}
        c: {title: Zoner, maturity: defined}
    """
    on = year(tmp_path, {"indicators.yaml": indicators})

    assert [each.id for each in on.indicators(Maturity.IN_USE, Maturity.DEFINED)] == ["c", "b", "a"]
    assert [each.id for each in on.indicators(Maturity.IN_USE)] == ["b", "a"]


def test_the_plan_before_tells_how_it_was(tmp_path: Path) -> None:
    before = plan(tmp_path / "before", {})

    assert [
        move.is_new for move in year(tmp_path / "now", {"measures.yaml": "a: {title: A}\n"}, before=before).moves
    ] == [True]


def test_a_decision_of_a_later_day_is_not_made_yet(tmp_path: Path) -> None:
    on = year(tmp_path, {"decisions.yaml": DECISIONS}, day=date(2026, 2, 28))

    assert on.decided("a") is None
    assert year(tmp_path / "b", {"decisions.yaml": DECISIONS}, day=date(2026, 3, 1)).decided("a") is not None
    assert on.decided(None) is None
