"""What to write instead, made from the model."""

import pytest

from innenforskap.finding import Fact
from innenforskap.i18n import Message
from innenforskap.model.about import About
from innenforskap.model.fields import field_at, fields
from innenforskap.model.grant import Call
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.raw import Plain, Raw
from innenforskap.model.request import Request
from innenforskap.model.statement import Statement
from innenforskap.place import Steps
from innenforskap.read.advice import inside, other_side, reads, shape_advice, within


def _told(fact: Fact) -> str:
    return fact.nb.replace("{{", "{").replace("}}", "}") if isinstance(fact, Message) else str(fact)


@pytest.mark.parametrize(
    ("model", "steps", "value", "advice"),
    [
        (Measure, ("indicators",), Plain("nettverk"), "[nettverk]"),
        (Measure, ("indicators",), Plain("a, b"), "[a, b]"),
        (Measure, ("tags",), Plain("24"), '["24"]'),
        (About, ("goals",), Plain("Alle, alltid"), '["Alle, alltid"]'),
        (About, ("goals",), Plain("Alle"), "[Alle]"),
        (Measure, ("funding",), Plain("500000"), "[{kind: …, amount: 500000}]"),
        (Measure, ("funding",), {"kind": "spent"}, "[{kind: …, amount: …}]"),
        (Measure, ("products",), Plain("rapport"), "[{title: rapport}]"),
        (Measure, ("products",), Plain("Rapport, kurs"), '[{title: "Rapport, kurs"}]'),
        (Measure, ("products",), Plain("Rapport: kurs"), "[{title: …}]"),
        (Measure, ("products",), "Rapport " * 8, "[{title: …}]"),
        (Measure, ("partners",), Plain("nav, ks"), "[{actor: nav}, {actor: ks}]"),
        (Measure, ("partners", 0), Plain("nav"), "{actor: nav}"),
        (Request, ("replies",), Plain("12"), "[{actor: …}]"),
        (Request, ("used_for",), Plain("nettverk"), "[{text: nettverk}]"),
        (Statement, ("figures",), Plain("24"), "[{value: 24, unit: …}]"),
        (Indicator, ("targets",), Plain("2027"), "[{value: …, by: …}]"),
        (Call, ("awards", 0), Plain("bodo"), "{actor: bodo}"),
        (Call, ("announced",), Plain("5 000 000"), "{amount: …, count: …}"),
        (Measure, ("pilot",), Plain("ja"), "{theme: …, sites: […]}"),
        (Measure, ("pilot", "spread"), Plain("ja"), "{verdict: …}"),
        (About, ("dimensions", "alder"), Plain("ja"), "{title: ja, values: {…}}"),
        (Measure, ("period",), Plain("2022-2026"), "{from: 2022, to: 2026}"),
        (Measure, ("period",), Plain("2022 – 2026"), "{from: 2022, to: 2026}"),
        (Measure, ("period",), Plain("2026-2022"), "{from: …, to: …}"),
        (Measure, ("period",), Plain("2022-26"), "{from: …, to: …}"),
        (Measure, ("period",), Plain("2026"), "{from: …, to: …}"),
        (Measure, ("period",), [], "{from: …, to: …}"),
        (Measure, ("target_group",), Plain("15-29"), "{age_from: 15, age_to: 29}"),
        (Measure, ("target_group",), Plain("15 til 29 år"), "{age_from: 15, age_to: 29}"),
        (Call, ("announced",), Plain("1-2"), "{amount: …, count: …}"),
    ],
)
def test_a_value_is_told_in_the_shape_the_model_asks_for(
    model: type[About | Measure], steps: Steps, value: Raw, advice: str
) -> None:
    assert shape_advice(field_at(model, steps), value) == {"instead": advice}


@pytest.mark.parametrize("value", ["nettverk", Plain("sak#42"), {"a": "b"}])
def test_a_list_of_ids_is_made_of_a_plain_value_only(value: Raw) -> None:
    assert shape_advice(field_at(Measure, ("indicators",)), value) == {}


@pytest.mark.parametrize(
    ("model", "steps", "value", "advice"),
    [
        (Measure, ("milestones",), [Plain("Oppstart")], "oppstart: {title: Oppstart}"),
        (Measure, ("milestones",), Plain("Oppstart"), "oppstart: {title: Oppstart}"),
        (Measure, ("milestones",), [{"title": "Første møte", "due": "2026"}], "forste-mote: {title: …}"),
        (Measure, ("milestones",), [Plain("Ring 412 34 567")], "min-id: {title: Ring 412 34 567}"),
        (Measure, ("milestones",), [], "min-id: {title: …}"),
        (Measure, ("milestones",), [{}], "min-id: {title: …}"),
        (Measure, ("milestones",), ["Oppstart " * 8], "min-id: {title: …}"),
        (Measure, ("dimensions",), [Plain("alder")], "alder: …"),
        (About, ("rules",), [Plain("IF153")], "IF153: {severity: …, reason: …}"),
    ],
)
def test_values_by_id_are_told_with_the_first_id(
    model: type[About | Measure], steps: Steps, value: Raw, advice: str
) -> None:
    told = shape_advice(field_at(model, steps), value)

    assert list(told) == ["by_id"]
    assert _told(told["by_id"]) == advice


def test_what_could_move_a_terminals_cursor_is_spelled_out() -> None:
    told = shape_advice(field_at(Measure, ("milestones",)), ["Opp\u202estart"])

    assert "\u202e" not in _told(told["by_id"])


@pytest.mark.parametrize(
    ("names", "value", "advice"),
    [
        (("expected_start", "from"), Plain("2026"), "period: {from: 2026}"),
        (("due", "deadline", "to", "by"), Plain("høst 2027"), "period: {to: 2027-autumn}"),
        (("to",), ["2027"], "period: {to: …}"),
        (("to",), Plain("snart"), "period: {to: …}"),
        (("age_from",), Plain("15"), "target_group: {age_from: 15}"),
        (("learning_question",), Plain("Virker det"), "pilot: {learning_question: Virker det}"),
    ],
)
def test_a_key_that_belongs_in_a_part_is_told_there(names: tuple[str, ...], value: Raw, advice: str) -> None:
    found = inside(Measure, names, value)

    assert found
    assert within(found, value) == advice


@pytest.mark.parametrize(
    ("names", "value"),
    [
        (("date",), Plain("2026")),
        (("unit",), Plain("Nav")),
        (("sites",), Plain("Bodø")),
        (("actor",), Plain("nav")),
        ((), Plain("2026")),
    ],
)
def test_a_key_that_may_belong_in_several_parts_or_in_none_is_told_in_none(names: tuple[str, ...], value: Raw) -> None:
    assert inside(Measure, names, value) is None


def test_a_field_reads_a_single_value_of_its_own_sort() -> None:
    amount, years = (next(each for each in fields(Call) if each.key == key) for key in ("title", "themes"))

    assert reads(amount, Plain("Losen"))
    assert not reads(amount, Plain("24"))
    assert not reads(amount, ["Losen"])
    assert not reads(years, Plain("Losen"))


@pytest.mark.parametrize(
    ("kind", "names", "there"),
    [
        ("barriers", ("measures",), "barriers: [a]"),
        ("strands", ("measures",), "strand: a"),
        ("actors", ("measures",), "lead: a eller partners: [{actor: a}]"),
        ("strands", ("tiltakene", "measures"), "strand: a"),
    ],
)
def test_a_reference_that_stands_on_the_other_side_is_told_there(kind: str, names: tuple[str, ...], there: str) -> None:
    told = other_side(kind, "a", names)

    assert told["kind"] == "measures"
    assert _told(told["there"]) == there


@pytest.mark.parametrize("names", [("sources",), ("fargekode",), ()])
def test_where_no_other_kind_refers_back_nothing_is_told(names: tuple[str, ...]) -> None:
    assert other_side("barriers", "a", names) == {}
