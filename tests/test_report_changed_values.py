"""A value of the plan on a line of a change."""

from decimal import Decimal

import pytest

from innenforskap.i18n import Language
from innenforskap.i18n.letters import lowered
from innenforskap.model.vocabulary import Unit
from innenforskap.query.visible import shown
from innenforskap.report.changed_values import Teller, figure, heading
from innenforskap.report.paper import Line
from tests.edited import Edit, edited

_PLAN = edited([])


def _flat(line: Line) -> str:
    return "".join(told.words for told in line)


def _said(kind: str, id_: str, *steps: str | int, language: Language = Language.NB) -> str:
    record = _PLAN.of(kind)[id_] if kind != "plan" else _PLAN.about
    return _flat(Teller(_PLAN, language).value(record, steps))


@pytest.mark.parametrize(
    ("kind", "id_", "steps", "told"),
    [
        ("measures", "los", ("lead",), "Fylkeskommunen"),
        ("measures", "los", ("group",), "Overgangen til videregående"),
        ("measures", "los", ("period",), "høsten 2024 – fjerde kvartal 2026"),
        ("measures", "los", ("funding", 0, "amount"), "900 000 kroner"),
        ("measures", "los", ("pilot", "spread", "decision"), "fylkesrådet 20. mai 2026, sak PS 40/2026"),
        ("measures", "los", ("coverage", "reached"), "Bodø, Narvik"),
        ("measures", "los", ("carried_over",), "nei"),
        ("measures", "los", ("note",), "«Kilden sier ikke hvor lenge kommunene skal betale.»"),
        ("measures", "rutiner", ("note",), "ikke oppgitt"),
        ("measures", "rutiner", ("partners",), "ikke oppgitt"),
        ("plan", "", ("calendar", 0, "month"), "juni"),
        ("plan", "", ("dimensions", "alder", "values"), "«0–15 år», «16–29 år»"),
        ("strands", "overganger", ("target_group",), "13–19 år"),
        (
            "measures",
            "los",
            ("target_group",),
            "alder fra: 13; alder til: 19; fra trinn: 8; tekst: «Elever med høyt fravær»",
        ),
        ("measures", "los", ("barriers",), "Sårbare overganger"),
        ("indicators", "fullfort", ("targets", 0, "value"), "80,0 %"),
        ("indicators", "fullfort", ("observations", 0, "period"), "2018–2024"),
        ("barriers", "overganger", ("raised", 0, "to"), "KS"),
    ],
)
def test_a_value_is_told_by_name_label_and_unit(kind: str, id_: str, steps: tuple[str | int, ...], told: str) -> None:
    assert _said(kind, id_, *steps).replace("\N{NO-BREAK SPACE}", " ") == told


def test_in_english_a_time_is_as_it_is_written_and_a_part_by_its_fields() -> None:
    assert _said("measures", "los", "period", language=Language.EN) == "from: 2024-autumn; to: 2026-Q4"
    assert _said("strands", "overganger", "target_group", language=Language.EN) == "age from: 13; age to: 19"
    assert _said("indicators", "fullfort", "observations", 0, "period", language=Language.EN) == "2018..2024"


def test_a_reference_to_what_is_not_there_goes_by_its_id() -> None:
    plan = edited(
        [
            Edit("measures/los.yaml", "lead: fylkeskommunen", "lead: finnes-ikke"),
            Edit("measures/los.yaml", "group: skole", "group: borte"),
        ]
    )
    teller = Teller(plan, Language.NB)

    assert _flat(teller.value(plan.measures["los"], ("lead",))) == "finnes-ikke"
    assert _flat(teller.value(plan.measures["los"], ("group",))) == "borte"


def test_a_decision_by_a_body_that_is_not_there_goes_by_the_bodys_id_and_may_have_no_case() -> None:
    plan = edited([Edit("decisions.yaml", "", "ny: {date: 2026-06-10, body: hvem, type: ask}\n")])

    assert _flat(Teller(plan, Language.NB).decided(plan.decisions["ny"])) == "hvem 10. juni 2026"


@pytest.mark.parametrize(
    ("unit", "value", "told"),
    [
        (Unit.PERCENT, "9.9", "9,9 %"),
        (Unit.PERCENT, "9", "9,0 %"),
        (Unit.PERCENT, "9.94", "9,94 %"),
        (Unit.COUNT, "1200", "1 200"),
        (Unit.NOK, "1200", "1 200 kroner"),
        (Unit.NOK, "0.5", "0,5"),
        (None, "4.25", "4,25"),
    ],
)
def test_a_figure_has_its_unit_and_every_decimal_it_was_written_with(unit: Unit | None, value: str, told: str) -> None:
    indicator = _PLAN.indicators["fullfort"].model_copy(update={"unit": unit})

    assert figure(indicator, Decimal(value), Language.NB).replace("\N{NO-BREAK SPACE}", " ") == told


def test_a_figure_that_may_not_be_shown_is_not_told() -> None:
    few = Edit("indicators/fullfort.yaml", "    numerator: 760\n    denominator: 1000\n", "    numerator: 3\n")
    plan = shown(edited([few]))

    assert Teller(plan, Language.NB).at(plan.indicators["fullfort"], ("observations", 0, "value")) is None


def test_a_record_is_headed_by_its_title_its_name_or_the_text_that_is_all_there_is_of_it() -> None:
    headings = [heading(record) for record in (_PLAN.measures["los"], _PLAN.actors["nav"], _PLAN.about)]

    assert [text and text.nb for text in headings] == ["Los i alle kommuner", "Nav", "Handlingsplan mot utenforskap"]
    assert heading(_PLAN.decisions["utsatt-ansettelse"]) is None


def test_a_label_has_a_small_letter_within_a_sentence_unless_it_is_a_short_form() -> None:
    assert [lowered(label) for label in ("I gang", "NGO", "EU-midler", "")] == ["i gang", "NGO", "EU-midler", ""]
    assert _said("plan", "", "language", "primary", language=Language.EN) == "NB"
    assert _said("plan", "", "language", "primary") == "bokmål"
