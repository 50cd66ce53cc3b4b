from dataclasses import replace
from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.query import Query
from innenforskap.model.snapshot import Snapshot
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.indicators.page import IndicatorList, IndicatorPage, indicators
from innenforskap.report.pages.parts import Page
from tests.site_plan import edition


def test_what_one_delivers_and_what_changes_in_society_stand_apart(tmp_path: Path) -> None:
    view = pages(tmp_path)["indikatorer.html"].view

    assert isinstance(view, IndicatorList)
    assert [(section.title, [card.link.words.words for card in section.cards]) for section in view.sections] == [
        ("Det vi selv leverer", ["Antall loser"]),
        ("Slik går det i samfunnet", ["Unge utenfor"]),
        ("Ikke avklart", ["Trivsel"]),
    ]
    assert [card.maturity for section in view.sections for card in section.cards] == ["Skissert", "I bruk", "Definert"]


def test_a_sort_of_indicators_that_there_are_none_of_has_no_heading(tmp_path: Path) -> None:
    view = pages(tmp_path, files={"indicators.yaml": "a: {title: A, maturity: defined}"})["indikatorer.html"].view

    assert isinstance(view, IndicatorList)
    assert [section.title for section in view.sections] == ["Ikke avklart"]


def test_an_indicator_says_what_it_counts_of_whom_and_where(tmp_path: Path) -> None:
    assert facts(indicator(tmp_path, "utenfor")) == {
        "Hvor langt den er kommet": "I bruk",
        "Viser": "Samfunnseffekt",
        "Hvem tallet gjelder": "15–29 år",
        "Område": "Nordland",
        "Sammenlignet med": "Hele landet",
        "Teller": "Unge utenfor",
        "Nevner": "Alle unge",
        "Måles i": "Prosent",
        "God retning": "Lavere er bedre",
        "Nye tall kommer": "Hver september",
        "Ansvarlig for tallet": "Fylket",
    }


def test_a_sketch_says_that_its_figures_have_not_come(tmp_path: Path) -> None:
    told = indicator(tmp_path, "losere")

    assert told.figures is None
    assert told.waiting == "Bare en skisse: det er ikke avklart hva som skal måles."
    assert facts(told) == {
        "Hvor langt den er kommet": "Skissert",
        "Viser": "Produkt",
        "Måles i": "Antall",
        "Skala": "0–100",
        "Ventes i bruk": "høsten 2026",
    }


def test_an_indicator_of_which_nothing_is_known_says_only_how_far_it_has_come(tmp_path: Path) -> None:
    told = indicator(tmp_path, "trivsel")

    assert facts(told) == {"Hvor langt den er kommet": "Definert"}
    assert (told.definition, told.has_target, told.used_by, told.breaks, told.source) == (None, False, (), (), None)


def test_a_baseline_without_a_figure_is_left_out(tmp_path: Path) -> None:
    odd = "a: {title: A, maturity: defined, baseline: {period: 2023}}"

    assert set(facts(indicator(tmp_path, "a", {"indicators.yaml": odd}))) == {"Hvor langt den er kommet"}


def test_breaks_are_told_by_letter_and_figures_with_what_they_count(tmp_path: Path) -> None:
    told = indicator(tmp_path, "utenfor")

    assert [(each.letter, each.period, each.note.words) for each in told.breaks] == [("A", "2024", "Nye grenser")]
    assert told.has_target
    assert told.has_counts
    assert told.drawing
    assert told.fetched == ()


def test_an_indicator_says_which_tables_its_figures_were_fetched_from_and_when(tmp_path: Path) -> None:
    told = edition(tmp_path)
    query = Query.model_construct(bank="ssb", table="13556", select={})
    snapshot = Snapshot(
        "snapshots/losere.json", date(2026, 6, 1), date(2026, 5, 1), (query, query), by="fylket", taken_from="tall.csv"
    )
    fetched = told.plan.indicators["losere"].with_snapshot(snapshot)
    plan = replace(told.plan, indicators={**told.plan.indicators, "losere": fetched})

    def facts_on(day: date) -> dict[str, str]:
        views = {page.path: page.view for page in indicators(Edition(plan, day, Language.NB))}
        view = views["indikatorer/losere.html"]
        assert isinstance(view, IndicatorPage)
        return {fact.label: fact.values[0].words.words for fact in view.fetched}

    assert facts_on(date(2026, 6, 15)) == {
        "Hentet fra tabell": "13556",
        "Hentet fra fil": "tall.csv",
        "Hentet av": "Fylket",
        "Oppdatert av kilden": "1. mai 2026",
        "Hentet": "1. juni 2026",
    }
    assert facts_on(date(2026, 5, 31)) == {}


def test_who_uses_an_indicator_is_named_once_each(tmp_path: Path) -> None:
    assert [link.words.words for link in indicator(tmp_path, "utenfor").used_by] == [
        "Hovedløp 2: Tjenester som henger sammen",
        "Los til alle",
    ]
    assert [link.path for link in indicator(tmp_path, "losere").used_by] == ["mal/tjenester.html"]


def test_an_indicator_of_the_whole_plan_says_so(tmp_path: Path) -> None:
    about = {"plan.yaml": "title: Plan\nindicators: [a]", "indicators.yaml": "a: {title: A, maturity: defined}"}
    view = pages(tmp_path, files=about)["indikatorer/a.html"].view

    assert isinstance(view, IndicatorPage)
    assert [(link.words.words, link.path) for link in view.used_by] == [("Hele planen", "index.html")]


def test_an_indicator_s_page_is_named_after_it(tmp_path: Path) -> None:
    told = pages(tmp_path, Language.NN)["indikatorer/utenfor.html"]

    assert (told.title.words, told.description) == ("Unge utanfor", "Unge utanfor: definisjon, tal og kjelde.")


def test_a_source_that_does_not_say_when_it_was_updated_is_told_without_that(tmp_path: Path) -> None:
    told = edition(tmp_path)
    fetched = told.plan.indicators["losere"].with_snapshot(Snapshot("snapshots/losere.json", date(2026, 6, 1)))
    plan = replace(told.plan, indicators={"losere": fetched})
    views = {page.path: page.view for page in indicators(Edition(plan, date(2026, 6, 15), Language.NB))}
    view = views["indikatorer/losere.html"]

    assert isinstance(view, IndicatorPage)
    assert [fact.label for fact in view.fetched] == ["Hentet"]


def test_what_is_computed_and_drawn_of_rounded_counts_tells_no_exact_one_and_no_goal_is_rounded(tmp_path: Path) -> None:
    text = (
        "a: {title: A, maturity: in-use, unit: count, polarity: higher-better, population: {age_from: 15},"
        ' geography: ["18"], baseline: {period: 2022}, targets: [{value: 102, by: 2027}], observations:'
        ' [{period: 2022, geo: "18", value: 41}, {period: 2024, geo: "18", value: 73}]}'
    )
    told = edition(tmp_path, files={"indicators.yaml": text})
    rounds = {"a": told.plan.indicators["a"].with_rounding(5)}
    told = replace(told, plan=replace(told.plan, indicators=rounds))
    view = {page.path: page for page in indicators(told)}["indikatorer/a.html"].view

    assert isinstance(view, IndicatorPage)
    assert view.drawing is not None
    assert [stop.value for stop in view.drawing.stops] == [40, 102]
    assert [point.value for point in view.drawing.curves[0].points] == [40, 75]
    assert {fact.label: [value.words.words for value in fact.values] for fact in view.progress[0].facts} == {
        "Siste tall": ["75 (2024)"],
        "Utgangspunkt": ["40 (2022)"],
        "Endring siden utgangspunktet": ["Opp 35"],
        "Måltall": ["102 innen 2027"],
        "Ventet i 2024": ["65"],
        "Mot det ventede": ["10 over"],
        "Igjen til målet": ["27"],
        "Veien mot målet": ["Like mye hvert år"],
    }


def pages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> dict[str, Page]:
    return {page.path: page for page in indicators(edition(folder, language, files=files))}


def indicator(folder: Path, id_: str, files: dict[str, str] | None = None) -> IndicatorPage:
    view = pages(folder, files=files)[f"indikatorer/{id_}.html"].view
    assert isinstance(view, IndicatorPage)
    return view


def facts(told: IndicatorPage) -> dict[str, str]:
    return {fact.label: ", ".join(value.words.words for value in fact.values) for fact in told.facts}


def test_how_sure_the_figures_are_and_how_small_ones_are_hidden_is_told(tmp_path: Path) -> None:
    exact = "a: {title: A, maturity: defined, unit: score, uncertainty: 0.25, division: 2024, min_cell: 10}"
    told = facts(indicator(tmp_path, "a", {"indicators.yaml": exact}))

    assert (told["Usikkerhet"], told["Inndeling fra"], told["Minste antall som vises"]) == ("±\u00a00,25", "2024", "10")
