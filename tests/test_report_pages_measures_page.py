import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from pydantic import BaseModel

from innenforskap.i18n import Language
from innenforskap.i18n.numbers import day
from innenforskap.model.fields import fields
from innenforskap.model.geography import municipality
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Commitment
from innenforskap.read.load import load
from innenforskap.render.site import site
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.page import MeasurePage, measures
from innenforskap.report.pages.parts import Page
from innenforskap.report.values import said
from tests.site_plan import DAY, edition
from tests.small import ROOT

COMPLETE = ROOT / "tests" / "plans" / "good" / "complete"
UNTOLD = {("evaluation", "judged")}
"""What no reader has any use of: a checksum of the figures that an evaluation was made from."""


def test_every_measure_has_a_page_that_says_its_number(tmp_path: Path) -> None:
    told = pages(tmp_path, Language.NN)

    assert [(page.path, page.eyebrow) for page in told] == [
        ("tiltak/los.html", "Tiltak 2.1"),
        ("tiltak/moter.html", "Tiltak 2.2"),
        ("tiltak/hjelp.html", "Tiltak"),
        ("tiltak/jobb.html", "Tiltak 10.1"),
        ("tiltak/losriv.html", "Tiltak"),
    ]
    assert [crumb.path for crumb in told[0].crumbs] == ["tiltak.html"]
    assert told[0].description.startswith("Tiltak 2.1 Los til alle: kva planen seier")


def test_the_frame_of_a_measure_is_told_in_words(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "los")) == {
        "Ansvarlig": "Fylket",
        "Hovedløp": "Hovedløp 2: Tjenester som henger sammen",
        "Tiltaksområde": "Veiledning",
        "Forpliktelse": "Felles ansvar / Flere har ansvaret sammen, og én av dem rapporterer.",
        "Type": "Pilot",
        "Eierens rolle": "Tjenesteyter",
        "For hvem": "15–24 år",
        "Periode": "første halvår 2025 – mars 2026",
        "Videreført": "Fra en tidligere versjon av planen",
        "Nødvendig for": "Felles møter",
        "Del av": "Samfunnsoppdraget",
        "Hindringer det skal fjerne": "Oppdelt finansiering",
        "Mandater": "Oppfølgingstjenesten",
        "Metoder": "IPS",
        "Virkemidler": "Tilskudd",
    }


def test_a_group_of_measures_goes_by_what_the_plan_calls_it() -> None:
    told = facts(complete("los", Language.NB))

    assert "Innsatsområde" in told
    assert "Tiltaksområde" not in told


def test_what_a_plan_should_say_of_a_measure_and_does_not_is_left_open(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "losriv")) == {
        "Ansvarlig": "",
        "Hovedløp": "",
        "Forpliktelse": "",
        "Type": "",
        "For hvem": "",
        "Periode": "",
    }


def test_a_measure_that_waits_for_another_says_so(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "moter"))["Avhenger av"] == "Los til alle"


@pytest.mark.parametrize("commitment", Commitment)
def test_every_commitment_is_explained(tmp_path: Path, commitment: str) -> None:
    files = {"measures.yaml": f"los: {{title: Los, commitment: {commitment}}}", "status.yaml": "{}"}
    told = facts(measure(tmp_path, "los", files))["Forpliktelse"]

    assert told.count(" / ") == 1
    assert told.endswith(".")


def test_partners_stand_with_what_they_do_and_how_far_they_have_come(tmp_path: Path) -> None:
    nav, municipalities = measure(tmp_path, "los").partners
    (invited,) = measure(tmp_path, "moter").partners

    assert nav.role is not None
    assert (nav.actor.words.words, nav.role.words, nav.participation) == ("Nav", "Gir råd", "Takket ja fra juni 2025")
    assert (municipalities.role, municipalities.participation) == (None, "")
    assert invited.participation == "Invitert"


def test_the_newest_report_stands_for_itself_and_the_earlier_ones_after_it(tmp_path: Path) -> None:
    told = measure(tmp_path, "los")

    assert told.now is not None
    assert told.now.iso == "2026-05-01"
    assert [event.iso for event in told.earlier] == ["2025-11-01", "2025-10-01"]


def test_that_something_must_be_decided_is_told_and_what_is_not(tmp_path: Path) -> None:
    told = measure(tmp_path, "los")

    assert told.is_asked
    assert "Skal vi fortsette?" not in repr(told)


def test_a_measure_nobody_has_reported_on_says_nothing_more(tmp_path: Path) -> None:
    told = measure(tmp_path, "hjelp")

    assert (told.now, told.earlier, told.is_asked, told.indicators, told.source) == (None, (), False, (), None)


def test_what_a_measure_rests_on_and_how_it_is_sorted_is_told() -> None:
    told = facts(complete("los", Language.NN))

    assert {key: told[key] for key in list(told)[-8:]} == {
        "Hindringar det skal fjerne": "Sårbare overganger",
        "Verkemiddel": "Tilskudd til kommunene",
        "Mandat": "Opplæringslova",
        "Metodar": "IPS",
        "Del av": "Samfunnsoppdraget om inkludering",
        "Inndelingar": "Alder: 16–29 år",
        "Emneord": "overgang",
        "Kontakt": "Avdeling for utdanning",
    }


def test_a_sorting_that_the_plan_does_not_know_is_told_as_it_stands(tmp_path: Path) -> None:
    files = {"measures.yaml": "los: {title: Los, dimensions: {alder: unge}}", "status.yaml": "{}"}

    assert facts(measure(tmp_path, "los", files))["Inndelinger"] == "alder: unge"


def test_every_field_of_a_measure_is_told_on_its_page() -> None:
    plan = whole()
    told = page_text(plan, "los")
    leaves = [*leaves_of(plan.measures["los"])]

    assert {steps for steps, value in leaves if " ".join(words_of(plan, steps, value).split()) not in told} == UNTOLD
    assert {steps for steps, _ in leaves} == set(keys_of(Measure))


def pages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> list[Page]:
    return list(measures(edition(folder, language, files=files)))


def measure(folder: Path, id_: str, files: dict[str, str] | None = None) -> MeasurePage:
    view = next(page.view for page in pages(folder, files=files) if page.path == f"tiltak/{id_}.html")
    assert isinstance(view, MeasurePage)
    return view


def whole() -> Plan:
    """Return the complete plan, with a measure that has every field there is."""
    plan = load(COMPLETE).plan
    ended, funding = plan.measures["rutiner"].ended, plan.about.funding
    los = plan.measures["los"].model_copy(update={"ended": ended, "funding": funding, "carried_over": True})
    return replace(plan, measures={**plan.measures, "los": los})


def page_text(plan: Plan, id_: str) -> str:
    html = next(file.content.decode() for file in site(plan, DAY, {}) if file.path == f"tiltak/{id_}.html")
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html.partition("<main")[2].partition("</main>")[0])).split())


def leaves_of(value: object, steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Give every value of a measure that has no fields of its own, with the fields that lead to it."""
    if isinstance(value, BaseModel) and not isinstance(value, Text):
        for name in type(value).model_fields:
            yield from leaves_of(getattr(value, name), (*steps, name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from leaves_of(each, steps)
    elif type(value) is tuple:
        for each in value:
            yield from leaves_of(each, steps)
    elif value is not None:
        yield steps, value


def keys_of(model: type[BaseModel], steps: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for field in fields(model):
        if field.part:
            yield from keys_of(field.part, (*steps, field.attribute))
        else:
            yield (*steps, field.attribute)


def words_of(plan: Plan, steps: tuple[str, ...], value: object) -> str:
    """Return what a reader should meet of one value."""
    match steps[-1]:
        case "carried_over":
            return "Fra en tidligere versjon av planen"
        case "sites" | "reached" | "municipality_no":
            found = municipality(str(value))
            return found.name if found else ""
        case "decision":
            made = plan.decisions[str(value)]
            return f"{plan.bodies[made.body].name.nb}, {day(made.date, Language.NB)}"
        case "dimensions":
            return "Alder: 16–29 år"
        case _:
            return said(plan, value, Language.NB)


def complete(id_: str, language: Language) -> MeasurePage:
    pages = measures(Edition(load(COMPLETE).plan, DAY, language))
    view = next(page.view for page in pages if page.path == f"tiltak/{id_}.html")
    assert isinstance(view, MeasurePage)
    return view


def facts(told: MeasurePage) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told.facts}
