from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.delivery import delivery
from innenforskap.report.pages.parts import Fact, Pieces
from tests.site_plan import DAY, edition
from tests.small import ROOT


@pytest.fixture(scope="module")
def parts() -> dict[str, Pieces]:
    plan = load(ROOT / "tests" / "plans" / "good" / "complete").plan
    told = Edition(plan, DAY, Language.NB)
    return {each.name: each for each in delivery(told, plan.measures["los"])}


def test_all_that_is_told_stands_in_the_same_order(parts: dict[str, Pieces]) -> None:
    assert list(parts) == ["money", "products", "effects", "coverage", "evaluation", "learning"]


def test_amounts_stand_apart_with_what_is_known_of_each(parts: dict[str, Pieces]) -> None:
    spent, granted = parts["money"].pieces

    assert spent.title is not None
    assert spent.title.words.words == "Brukt: 900\N{NO-BREAK SPACE}000 kroner"
    assert facts(spent.facts) == {"År": "2024–2025"}
    assert granted.title is not None
    assert granted.title.words.words == "Tildelt: 900\N{NO-BREAK SPACE}000 kroner"
    assert facts(granted.facts) == {
        "Til": "Nabokommunen",
        "Hvor": "Vestvågøy",
        "Dato": "10. juni 2024",
        "Utlysning": "Lospiloter 2024",
    }
    assert "ikke lagt sammen" in parts["money"].why


def test_what_is_planned_and_delivered_stands_side_by_side(parts: dict[str, Pieces]) -> None:
    (product,) = parts["products"].pieces

    assert facts(product.facts) == {
        "Planlagt": "4",
        "Levert": "3",
        "Per": "april 2026",
        "Kilde": "Sak om handlingsplanen",
    }


def test_what_a_measure_shall_change_stands_with_what_shows_it(parts: dict[str, Pieces]) -> None:
    (effect,) = parts["effects"].pieces

    assert facts(effect.facts) == {"Nivå": "Brukereffekt", "Indikator": "Elever som fullfører videregående"}


def test_who_has_the_measure_is_told_of_how_many(parts: dict[str, Pieces]) -> None:
    assert facts(parts["coverage"].facts) == {
        "Det som telles": "Kommune",
        "Nådd": "2 av 41",
        "Hvor": "Bodø / Narvik",
        "Per": "april 2026",
    }


def test_an_evaluation_says_what_it_found_and_what_that_rests_on(parts: dict[str, Pieces]) -> None:
    assert facts(parts["evaluation"].facts) == {
        "Konklusjon": "Lovende",
        "Dato": "mars 2026",
        "Av": "Forskningsinstituttet",
        "Frist": "desember 2026",
        "Slik skal det evalueres": "Elevenes fravær før og etter blir sammenlignet.",
        "Kunnskapsgrunnlag": "Kunnskapsgrunnlag om unge utenfor",
    }


def test_what_was_learnt_says_when_and_where_it_is_told(parts: dict[str, Pieces]) -> None:
    (lesson,) = parts["learning"].pieces

    assert facts(lesson.facts) == {"Dato": "våren 2025", "Kilde": "Sak om handlingsplanen"}


@pytest.mark.parametrize(
    ("coverage", "reached"),
    [
        ("{}", ""),
        ("{total: 41}", ""),
        ("{total: 41, reached_count: 0}", "0 av 41"),
        ('{reached: ["1804"]}', "1"),
        ("{reached_count: 3}", "3"),
    ],
)
def test_how_many_have_it_is_not_none_where_nobody_has_counted(tmp_path: Path, coverage: str, reached: str) -> None:
    assert facts(one(tmp_path, f"coverage: {coverage}")["coverage"].facts)["Nådd"] == reached


def test_what_are_no_municipalities_are_told_as_they_stand(tmp_path: Path) -> None:
    told = one(tmp_path, "coverage: {unit: school, reached: [Nordskolen]}")["coverage"]

    assert facts(told.facts) == {"Det som telles": "Skole", "Nådd": "1", "Hvor": "Nordskolen"}


def test_what_is_not_known_of_a_product_is_told_as_not_given(tmp_path: Path) -> None:
    (product,) = one(tmp_path, "products: [{title: Hefte}]")["products"].pieces

    assert facts(product.facts) == {"Planlagt": "", "Levert": ""}


def test_none_delivered_is_none_and_not_unknown(tmp_path: Path) -> None:
    (product,) = one(tmp_path, "products: [{title: Hefte, planned: 3, delivered: 0}]")["products"].pieces

    assert facts(product.facts) == {"Planlagt": "3", "Levert": "0"}


def test_little_is_told_of_what_says_little(tmp_path: Path) -> None:
    told = one(tmp_path, "intended_effects: [{text: Bedre}], evaluation: {}, learning: [{text: Tid}]")

    assert [each.facts for each in told["effects"].pieces] == [()]
    assert told["evaluation"].facts == ()
    assert [each.facts for each in told["learning"].pieces] == [()]


def test_an_award_may_say_no_more_than_who_has_it(tmp_path: Path) -> None:
    calls = {"calls.yaml": "utlysning: {title: Midler, awards: [{actor: nav, measure: a}, {actor: nav}]}"}
    (award,) = one(tmp_path, "lead: nav", calls)["money"].pieces

    assert award.title is not None
    assert award.title.words.words == "Tildelt"
    assert facts(award.facts) == {"Til": "Nav", "Utlysning": "Midler"}


def test_a_measure_of_which_nothing_is_told_has_no_such_parts(tmp_path: Path) -> None:
    assert one(tmp_path, "lead: nav") == {}


def one(folder: Path, says: str, files: dict[str, str] | None = None) -> dict[str, Pieces]:
    told = edition(folder, files={"measures.yaml": f"a: {{title: A, {says}}}", "status.yaml": "{}", **(files or {})})
    return {each.name: each for each in delivery(told, told.plan.measures["a"])}


def facts(told: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told}
