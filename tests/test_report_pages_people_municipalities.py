from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.parts import Fact, Listing, Page
from innenforskap.report.pages.people.municipalities import MunicipalityList, MunicipalityPage, municipalities
from tests.calendar_plan import CALENDAR
from tests.site_plan import ABOUT, FILES, edition

IN_NORDLAND = {"plan.yaml": f'{ABOUT}    county: "18"\n'}
FIGURES = """
    utenfor:
      title: {nb: Unge utenfor, nn: Unge utanfor}
      maturity: in-use
      unit: percent
      geography: ["18"]
      comparison: ["NO", "1804"]
      observations:
        - {period: 2024, geo: "1804", value: 8.1}
        - {period: 2025, geo: "1804", missing: not-published}
        - {period: 2024, geo: "18", value: 9.9}
        - {period: 2024, geo: "NO", value: 10.1}
    trivsel: {title: Trivsel, maturity: in-use, geography: ["18"], observations: [{period: 2024, value: 3}]}
"""


def test_every_municipality_of_the_county_is_listed_with_what_concerns_it(tmp_path: Path) -> None:
    first, *others = pages(tmp_path, files=IN_NORDLAND)
    assert isinstance(first.view, MunicipalityList)
    lines = {line.area.words.words: (line.area.path, line.measures, line.pilots) for line in first.view.lines}

    assert lines == {"Bodø": ("kommuner/1804.html", 2, 1), "Narvik": ("kommuner/1806.html", 1, 1)}
    assert (len(first.view.others), len(others)) == (39, 41)
    assert first.view.others[0].path == "kommuner/1820.html"


def test_what_is_due_in_a_municipality_stands_on_its_page_and_can_be_followed(tmp_path: Path) -> None:
    page = next(each for each in pages(tmp_path, files=dict(CALENDAR)) if each.path == "kommuner/1804.html")

    assert isinstance(page.view, MunicipalityPage)
    assert [each.what.words.words for each in page.view.dates][:3] == ["Innspillsmøte", "Hvem er utenfor?", "Lyst ut"]
    assert [each.path for each in page.subscriptions] == ["kommuner/1804.ics"]
    assert page.view.subscriptions == page.subscriptions


def test_a_plan_without_a_county_has_the_municipalities_it_names(tmp_path: Path) -> None:
    assert [page.path for page in pages(tmp_path)] == ["kommuner.html", "kommuner/1804.html", "kommuner/1806.html"]


def test_a_plan_that_names_no_municipality_has_no_such_pages(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan", "measures.yaml": "{}", "status.yaml": "{}", "actors.yaml": "{}"}

    assert pages(tmp_path, files=files) == []


def test_a_municipality_has_its_measures_with_how_each_reaches_it(tmp_path: Path) -> None:
    bodo = one(tmp_path, "1804")

    assert items(bodo.lists) == {
        "measures": [("Felles møter", "gjennom en gruppe kommunen er med i", "Ikke startet")],
        "pilots": [("Los til alle", "piloten prøves ut her og gjennom en gruppe kommunen er med i", "I gang")],
    }


def test_one_who_has_taken_up_a_pilot_has_it_among_the_pilots(tmp_path: Path) -> None:
    assert items(one(tmp_path, "1806", Language.NN).lists) == {
        "pilots": [("Los til alle", "har teke i bruk det piloten lærte oss", "I gang")]
    }


def test_how_far_a_municipality_has_come_into_a_measure_is_told(tmp_path: Path) -> None:
    measures = """
        a: {title: A, partners: [{actor: bodo, participation: invited}]}
        b: {title: B, lead: bodo, partners: [{actor: nav, participation: active}]}
        c: {title: C, partners: [{actor: nav, participation: active}, {actor: bodo}]}
    """
    told = items(one(tmp_path, "1804", files={"measures.yaml": measures, "status.yaml": "{}"}).lists)

    assert [how for _, how, _ in told["measures"]] == [
        "samarbeidspartner (invitert)",
        "ansvarlig",
        "samarbeidspartner",
    ]


def test_that_the_plan_says_nothing_of_a_municipality_is_said_once(tmp_path: Path) -> None:
    (told,) = one(tmp_path, "1856", files=IN_NORDLAND).lists

    assert (told.items, told.none) == ((), "Planen nevner ikke kommunen ved navn i noe tiltak.")


def test_a_municipality_says_its_number_and_leads_to_itself_as_an_actor(tmp_path: Path) -> None:
    assert facts(one(tmp_path, "1804").facts) == {"Kommunenummer": "1804", "I planen": "Bodø"}
    assert facts(one(tmp_path, "1806").facts) == {"Kommunenummer": "1806"}


def test_a_sami_name_says_which_sami_language_it_is_in(tmp_path: Path) -> None:
    south, lule = (one(tmp_path, number, files=IN_NORDLAND).facts[0] for number in ("1826", "1875"))

    assert (south.label, south.values[0].words) == ("Samisk navn", Told("Aarborte", "sma"))
    assert lule.values[0].words == Told("Hábmer", "smj")


def test_the_figures_of_a_municipality_stand_beside_the_county_s(tmp_path: Path) -> None:
    (shown,) = one(tmp_path, "1804", files={"indicators.yaml": FIGURES, "strands.yaml": "{}"}).figures

    assert shown.link.path == "indikatorer/utenfor.html"
    assert [(each.area, each.period, each.cell.known) for each in shown.newest] == [
        ("Bodø", "2025", False),
        ("Nordland", "2024", True),
        ("Hele landet", "2024", True),
    ]


def test_a_municipality_without_figures_has_none(tmp_path: Path) -> None:
    assert one(tmp_path, "1806", files={"indicators.yaml": FIGURES, "strands.yaml": "{}"}).figures == ()


def pages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> list[Page]:
    return list(municipalities(edition(folder, language, files=files)))


def one(
    folder: Path, number: str, language: Language = Language.NB, files: dict[str, str] | None = None
) -> MunicipalityPage:
    path = f"kommuner/{number}.html"
    view = next(page.view for page in pages(folder, language, {**FILES, **(files or {})}) if page.path == path)
    assert isinstance(view, MunicipalityPage)
    return view


def items(lists: tuple[Listing, ...]) -> dict[str, list[tuple[str, str, str]]]:
    return {
        each.name: [(item.link.words.words, item.note, item.tags[0].words) for item in each.items] for each in lists
    }


def facts(told: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told}
