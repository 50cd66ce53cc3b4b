from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.origin import origin
from innenforskap.report.pages.parts import Fact, Pieces
from tests.site_plan import DAY, edition
from tests.small import ROOT


def test_how_a_measure_came_into_the_plan_is_told() -> None:
    (told,) = complete("los")

    assert (told.name, told.title) == ("introduced", "Slik kom tiltaket inn i planen")
    assert told.text is not None
    assert told.text.words == "Forslaget kom på innspillsmøtet."
    assert facts(told.facts) == {
        "Versjon av planen": "1.0",
        "Dato": "2023",
        "Vedtak": "Fylkesrådet, 1. august 2024",
        "Kom av": "Innspillsmøte om planen",
        "Tidligere id": "losordningen",
    }


def test_how_a_measure_left_the_plan_is_told() -> None:
    (told,) = complete("rutiner")

    assert told.title == "Slik gikk tiltaket ut av planen"
    assert list(facts(told.facts)) == ["Hvordan", "Slått sammen med", "Versjon av planen", "Vedtak"]
    assert facts(told.facts)["Slått sammen med"] == "Los i alle kommuner"


def test_what_is_not_told_of_it_is_not_there(tmp_path: Path) -> None:
    assert one(tmp_path, "lead: nav") == []
    assert one(tmp_path, "introduced: {}") == []
    assert [facts(each.facts) for each in one(tmp_path, "formerly: [gammel]")] == [{"Tidligere id": "gammel"}]
    assert [each.facts for each in one(tmp_path, "introduced: {text: Kom sent}")] == [()]


def complete(id_: str) -> list[Pieces]:
    plan = load(ROOT / "tests" / "plans" / "good" / "complete").plan
    return list(origin(Edition(plan, DAY, Language.NB), plan.measures[id_]))


def one(folder: Path, says: str) -> list[Pieces]:
    told = edition(folder, files={"measures.yaml": f"a: {{title: A, {says}}}", "status.yaml": "{}"})
    return list(origin(told, told.plan.measures["a"]))


def facts(told: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told}
