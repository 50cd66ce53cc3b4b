import re
from html import unescape
from pathlib import Path

import pytest

from innenforskap.model.strand import Strand
from innenforskap.read.load import load
from innenforskap.render.site import site
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.plan.strands import StrandList, StrandPage, strands
from tests.site_plan import DAY, edition
from tests.small import ROOT


def test_every_strand_stands_in_the_list_and_has_a_page(tmp_path: Path) -> None:
    first, *others = pages(tmp_path)

    assert isinstance(first.view, StrandList)
    assert [(card.eyebrow, card.count) for card in first.view.cards] == [
        ("Hovedløp 2", "3 tiltak"),
        ("Hovedløp 10", "1 tiltak"),
    ]
    assert [(page.path, page.section) for page in others] == [
        ("mal/tjenester.html", "mal.html"),
        ("mal/arbeid.html", "mal.html"),
    ]
    assert others[0].description.startswith("Hovedløp 2: Tjenester som henger sammen i planen")


def test_measures_stand_under_their_groups_and_those_without_one_last(tmp_path: Path) -> None:
    told = strand(tmp_path, 1)

    assert [
        (rows.heading and rows.heading.words.words, [row.measure.words.words for row in rows.rows])
        for rows in told.table
    ] == [("Veiledning", ["Los til alle"]), (None, ["Felles møter", "Hjelp"])]


def test_characteristics_are_told_with_the_words_of_the_source(tmp_path: Path) -> None:
    first, second = strand(tmp_path, 1).characteristics

    assert first.source_text is not None
    assert (first.text.words, first.source_text.words) == ("Felles struktur", "har felles struktur")
    assert [link.path for link in first.indicators] == ["indikatorer/losere.html"]
    assert (second.source_text, second.indicators) == (None, ())


def test_a_strand_says_for_whom_it_is_and_whom_to_ask(tmp_path: Path) -> None:
    told = strand(tmp_path, 1)

    assert [(fact.label, fact.values[0].words.words) for fact in told.facts] == [
        ("For hvem", "fra 8. trinn"),
        ("Kontakt", "Postmottaket"),
    ]
    assert told.source is not None


def test_a_strand_leads_to_its_bodies_and_arenas_and_to_what_stands_in_its_way(tmp_path: Path) -> None:
    assert [
        (fact.label, [(value.words.words, value.path) for value in fact.values]) for fact in strand(tmp_path, 1).around
    ] == [
        ("Organer", [("Gjennomføringsteamet", "organisering.html#organ-teamet")]),
        ("Arenaer", [("Nettverket", "arenaer.html#arena-nettverket")]),
        ("Hindringer", [("Oppdelt finansiering", "hindringer.html#hindring-penger")]),
    ]
    assert strand(tmp_path, 2).around == ()


def test_a_strand_of_which_little_is_known_says_little(tmp_path: Path) -> None:
    told = strand(tmp_path, 2)

    assert (told.description, told.facts, told.characteristics, told.indicators, told.source) == (
        None,
        (),
        (),
        (),
        None,
    )


def test_measures_that_all_have_a_group_leave_nothing_over(tmp_path: Path) -> None:
    files = {"measures.yaml": "los: {title: Los, strand: tjenester, group: veiledning}", "status.yaml": "{}"}
    told = list(strands(edition(tmp_path, files=files)))[1].view

    assert isinstance(told, StrandPage)
    assert [rows.heading and rows.heading.words.words for rows in told.table] == ["Veiledning"]


def pages(folder: Path) -> list[Page]:
    return list(strands(edition(folder)))


def strand(folder: Path, at: int) -> StrandPage:
    view = pages(folder)[at].view
    assert isinstance(view, StrandPage)
    return view


@pytest.mark.parametrize(
    "words",
    [
        "Trygge overganger",
        "Hovedløp 1",
        "Ingen skal bli borte mellom to tjenester.",
        "Skolene og kommunene har felles rutiner for overgangen.",
        "Skular og kommunar har felles rutinar for overgangen.",
        "Overgangen til videregående",
        "Fra 8. trinn til ut første år.",
        "Alle får tilbud om hjelp",
        "13–19 år",
        "KS",
        "Aktuell",
        "Statistikk og kommunikasjon",
        "Elever som fullfører videregående",
        "Avdeling for utdanning",
        "Sak om handlingsplanen",
    ],
)
def test_a_strand_s_page_tells_every_field_of_a_strand(words: str) -> None:
    """The ids it had before are for those who write the plan."""
    plan = load(ROOT / "tests" / "plans" / "good" / "complete").plan
    html = next(file.content.decode() for file in site(plan, DAY, {}) if file.path == "mal/overganger.html")
    told = " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())

    assert words in told
    assert set(Strand.model_fields) == {
        *("title", "number", "description", "characteristics", "groups", "goals", "target_group", "actors"),
        *("functions", "indicators", "contacts", "source", "formerly"),
    }
