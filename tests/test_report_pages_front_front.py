from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.front.front import Front, front
from innenforskap.report.pages.parts import Fact
from tests import eventful_plan
from tests.site_plan import edition


def test_the_front_page_says_what_the_plan_is(tmp_path: Path) -> None:
    told = edition(tmp_path, Language.NN)
    page = front(told)

    assert (page.path, page.title.words, page.crumbs) == ("index.html", "Plan for innanforskap", ())
    assert page.description.startswith("Plan for innanforskap: kva planen vil")
    assert facts(view(tmp_path)) == {
        "Eier": ["Fylket"],
        "Planperiode": ["2025–2027"],
        "For hvem": ["15–29 år", "Unge i fylket"],
        "Vedtatt": ["Fylkestinget, 9. desember 2025, sak FT 64/25"],
        "Versjon": ["2"],
    }


def test_what_the_plan_does_not_say_is_left_open(tmp_path: Path) -> None:
    told = view(tmp_path, {"plan.yaml": "title: Plan", "decisions.yaml": "{}\n"})

    assert facts(told) == {"Eier": [], "Planperiode": []}
    assert (told.description, told.vision, told.goals, told.calendar) == (None, None, (), ())


def test_an_adoption_is_told_as_far_as_it_is_known(tmp_path: Path) -> None:
    adopted = "title: Plan\nadopted: {date: 2022-12}\nversion_state: "
    told = {state: facts(view(tmp_path / state, {"plan.yaml": adopted + state})) for state in ("adopted", "draft")}

    assert told["adopted"]["Vedtatt"] == ["desember 2022"]
    assert "Vedtatt" not in told["draft"]


def test_measures_are_counted_on_three_axes_and_on_no_fourth(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert told.status == "Per 15. juni 2026"
    assert [each.label for each in told.questions] == ["Status", "Framdrift", "Virkning"]
    assert [(answer.tag.words, len(answer.measures)) for answer in told.questions[0].answers] == [
        ("Ikke startet", 1),
        ("I gang", 1),
        ("Satt på vent", 1),
        ("Gjennomført", 1),
        ("Ikke rapportert", 1),
    ]
    assert {sum(len(answer.measures) for answer in each.answers) for each in told.questions} == {5}


def test_it_says_when_the_plan_is_followed_up_and_then_what_decisions_asked_for(tmp_path: Path) -> None:
    told = ["".join(part.words for part in line) for line in view(tmp_path).calendar]

    assert [line.partition(" ")[0] for line in told] == ["Hver", "Hver", "Frist"]


def test_the_newest_that_has_happened_is_told(tmp_path: Path) -> None:
    page = front(eventful_plan.edition(tmp_path))

    assert isinstance(page.view, Front)
    assert [each.title for each in page.view.latest] == [
        "Status rapportert – 2.1 Los til alle",
        "Status rapportert – 10.1 Sommerjobb",
        "Vedtak: utsette – 2.2 Felles møter",
        "Vedtak: flytte – 10.1 Sommerjobb",
    ]
    assert page.changed == date(2026, 5, 1)
    assert [each.path for each in page.subscriptions] == ["endringer.atom"]


def test_where_nothing_has_happened_nothing_is_told_to_be_new(tmp_path: Path) -> None:
    page = front(eventful_plan.edition(tmp_path, eventful_plan.EMPTY))

    assert isinstance(page.view, Front)
    assert (page.view.latest, page.changed, page.subscriptions) == ((), None, ())


def test_only_indicators_in_use_show_figures_and_the_rest_are_counted(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert [trend.indicator.words.words for trend in told.trends] == ["Unge utenfor"]
    assert told.waiting == "2 indikatorer har ikke tall ennå."


def test_no_indicator_waits_where_there_are_none(tmp_path: Path) -> None:
    assert view(tmp_path, {"indicators.yaml": "{}"}).waiting == ""


def test_each_strand_says_how_many_measures_it_has(tmp_path: Path) -> None:
    assert [(each.eyebrow, each.link.words.words, each.count) for each in view(tmp_path).strands] == [
        ("Hovedløp 2", "Tjenester som henger sammen", "3 tiltak"),
        ("Hovedløp 10", "Arbeid", "1 tiltak"),
    ]


def view(folder: Path, files: dict[str, str] | None = None) -> Front:
    told = front(edition(folder, files=files)).view
    assert isinstance(told, Front)
    return told


def facts(told: Front) -> dict[str, list[str]]:
    return {fact.label: words(fact) for fact in told.facts}


def words(fact: Fact) -> list[str]:
    return [value.words.words for value in fact.values]
