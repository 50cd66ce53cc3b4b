from pathlib import Path

from innenforskap.report.money import Counted, tallies
from innenforskap.report.pages.plan.funding import awards, funding, tally
from tests.register_page import cells, facts
from tests.site_plan import ABOUT, edition

SPACE = "\N{NO-BREAK SPACE}"


def test_what_is_not_said_of_a_call_is_told_as_not_given(tmp_path: Path) -> None:
    told = edition(tmp_path)

    assert facts(tally(told, each) for each in tallies(told.plan.calls["utlysning"]))[-1] == ("Brukt", "")


def test_an_amount_has_its_day_and_its_source_beside_it(tmp_path: Path) -> None:
    told = edition(tmp_path)
    announced = told.plan.calls["utlysning"].announced
    assert announced is not None
    fact = tally(told, Counted(tallies(told.plan.calls["utlysning"])[0].kind, announced))

    assert [value.words.words for value in fact.values] == [
        f"2{SPACE}000{SPACE}000 kroner og 5 prosjekter",
        "Til alle.",
    ]
    assert [source.title.address for source in fact.sources] == ["https://fylket.example/strategi"]


def test_awards_are_a_table_of_who_was_granted_how_much_and_when(tmp_path: Path) -> None:
    told = edition(tmp_path)
    table = awards(told, told.plan.calls["utlysning"])

    assert table is not None
    assert table.caption == "Tildelt i utlysningen «Første utlysning»"
    assert table.columns == ("Hvem", "Kommune", "Beløp", "Når", "Tiltak")
    assert cells(table) == [
        ["Bodø", "Bodø", f"900{SPACE}000 kroner", "1. desember 2025", "Los til alle"],
        ["Kommunene", "", "", "", ""],
    ]


def test_a_call_that_names_nobody_has_no_table(tmp_path: Path) -> None:
    told = edition(tmp_path, files={"calls.yaml": "utlysning: {title: A}"})

    assert awards(told, told.plan.calls["utlysning"]) is None


def test_the_money_of_the_plan_comes_first_and_then_that_of_each_measure_and_nothing_is_added(tmp_path: Path) -> None:
    whole = f"""{ABOUT}
    funding:
      - kind: appropriated
        amount: 0
        years: {{from: 2025, to: 2027}}
        budget_ref: Kap. 5
        note: {{nb: Ennå ikke fordelt, nn: Enno ikkje fordelt}}
    """
    (told,) = funding(edition(tmp_path, files={"plan.yaml": whole}))

    assert told.table is not None
    assert told.why == "Beløpene kan overlappe og er ikke lagt sammen."
    assert told.table.columns == ("Gjelder", "Hva", "Beløp", "År", "Fra hvem", "Kilde og merknad")
    assert cells(told.table) == [
        ["Hele planen", "Bevilget", "0 kroner", "2025–2027", "", "Budsjett: Kap. 5 / Ennå ikke fordelt"],
        ["Los til alle", "Tildelt", f"900{SPACE}000 kroner", "", "Fylket", "Strategien / Fylket"],
    ]


def test_a_plan_without_money_says_nothing_of_it(tmp_path: Path) -> None:
    assert not list(funding(edition(tmp_path, files={"measures.yaml": "{}"})))
