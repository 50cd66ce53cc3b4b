from decimal import Decimal

import pytest

from innenforskap.export.flat import Sort, at, branches, flat, is_called, single
from innenforskap.model.about import About
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS
from innenforskap.model.status import Status
from innenforskap.model.text import LANGUAGES, Text
from innenforskap.model.vocabulary import State
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.small import ROOT

PLAN = shown(load(ROOT / "tests" / "plans" / "good" / "complete").plan)


@pytest.mark.parametrize("model", [About, *KINDS.values()])
def test_no_two_columns_of_a_kind_have_the_same_name(model: type[About]) -> None:
    names = [column.name for column in flat(model)]

    assert len(set(names)) == len(names)


def test_a_text_has_a_column_for_each_language_and_what_is_within_begins_with_what_it_is_in() -> None:
    names = [column.name for column in flat(Measure)]

    assert names[:6] == [f"title_{language}" for language in LANGUAGES]
    assert {"target_group_age_from", "pilot_spread_decision", "period_from", "coverage_reached"} <= set(names)


def test_what_no_cell_can_hold_has_a_table_of_its_own() -> None:
    found = {branch.keys: branch.field.key for branch in branches(Measure)}

    assert found[("partners",)] == "partners"
    assert found[("pilot", "spread", "adopters")] == "adopters"
    assert found[("dimensions",)] == "dimensions"
    assert not {each.keys[0] for each in flat(Measure)} & {"partners", "milestones", "dimensions", "funding"}
    assert [branch.keys for branch in branches(Status)] == [("options",)]


@pytest.mark.parametrize(
    ("model", "name", "sort"),
    [
        (Measure, "title_nb", Sort.STRING),
        (Measure, "lead", Sort.STRING),
        (Measure, "period_from", Sort.STRING),
        (Measure, "target_group_age_from", Sort.INTEGER),
        (Measure, "carried_over", Sort.BOOLEAN),
        (Measure, "tags", Sort.LIST),
        (Indicator, "scale_lowest", Sort.NUMBER),
        (Indicator, "decimals", Sort.INTEGER),
        (Indicator, "publishing_month", Sort.INTEGER),
        (Status, "corrects", Sort.DATE),
    ],
)
def test_what_stands_in_a_column_is_read_off_the_model(model: type[Measure], name: str, sort: Sort) -> None:
    assert next(column.sort for column in flat(model) if column.name == name) is sort


def test_a_column_says_which_words_are_allowed_and_what_an_id_leads_to() -> None:
    columns = {column.name: column for column in flat(Status)}
    lead = next(column for column in flat(Measure) if column.name == "lead")

    assert columns["state"].choices is State
    assert columns["reported_by"].choices is None
    assert (columns["reported_by"].to, lead.to, columns["state"].to) == ("actors", "actors", "")


def test_a_value_is_read_where_it_stands_and_what_is_not_there_is_nothing() -> None:
    measure, bare = PLAN.measures["los"], next(each for each in PLAN.measures.values() if each.period is None)
    read = {column.name: column.read for column in flat(Measure)}

    assert read["title_nb"](measure) == measure.title.nb
    assert read["title_smj"](measure) is None
    assert str(read["period_from"](measure)) == str(measure.period and measure.period.from_)
    assert read["period_from"](bare) is None
    assert read["indicators"](measure) == tuple(measure.indicators)
    assert read["text_nb"](bare.model_copy(update={"text": None})) is None
    assert at(bare, ("period", "from_")) is None


def test_what_a_part_is_called_is_a_text_that_it_must_have() -> None:
    called = [column.name for column in flat(Measure) if is_called(Measure, column)]

    assert called == [f"title_{language}" for language in LANGUAGES]


def test_single_values_and_texts_have_columns_too() -> None:
    assert [column.name for column in single(str)] == ["value"]
    assert single(str)[0].read("a") == "a"
    assert [column.name for column in single(Text)] == [f"text_{language}" for language in LANGUAGES]
    assert single(Text)[1].read(Text(nb="Ja", nn="Jau")) == "Jau"
    assert single(Decimal)[0].sort is Sort.STRING
