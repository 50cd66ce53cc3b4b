"""What the model says of its own fields."""

from innenforskap.model.actor import Actor
from innenforskap.model.fields import Field, Form, field_at, fields, is_part, parts_of, type_name, within
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.parts import AgeBand, Partner, Period
from innenforskap.model.refs import ActorRef, LeadRef
from innenforskap.model.scalars import Code, Count, Flag, Kroner
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Participation
from innenforskap.model.when import Day, When

MEASURE = {field.key: field for field in fields(Measure)}


def test_a_field_says_its_type_its_form_and_what_may_be_left_out() -> None:
    assert fields(Partner) == (
        Field("actor", "actor", ActorRef, Form.ONE, required=True, nullable=False, default=None),
        Field("role", "role", Text, Form.ONE, required=False, nullable=True, default=None),
        Field("participation", "participation", Participation, Form.ONE, required=False, nullable=True, default=None),
        Field("since", "since", When, Form.ONE, required=False, nullable=True, default=None),
    )
    assert MEASURE["carried_over"] == Field(
        "carried_over", "carried_over", Flag, Form.ONE, required=False, nullable=False, default=False
    )


def test_a_list_and_a_mapping_have_the_type_of_each_value() -> None:
    assert (MEASURE["partners"].of, MEASURE["partners"].form) == (Partner, Form.LIST)
    assert (MEASURE["dimensions"].of, MEASURE["dimensions"].form) == (Code, Form.MAP)
    assert not MEASURE["partners"].nullable


def test_a_key_is_what_is_written_in_the_file() -> None:
    assert [field.key for field in fields(Period)] == ["from", "to"]


def test_a_text_is_no_part_though_it_has_fields() -> None:
    assert MEASURE["title"].of is Text
    assert MEASURE["title"].part is None
    assert MEASURE["partners"].part is Partner
    assert MEASURE["tags"].part is None


def test_a_list_and_values_by_id_are_many() -> None:
    assert [MEASURE[key].is_many for key in ("partners", "milestones", "lead")] == [True, True, False]


def test_a_field_holds_its_type_and_what_that_is_a_kind_of() -> None:
    assert MEASURE["lead"].holds(ActorRef)
    assert not MEASURE["number"].holds(ActorRef)


def test_a_part_has_fields_of_its_own() -> None:
    assert is_part(AgeBand)
    assert not is_part(LeadRef)
    assert not is_part(Code)


def test_the_fields_of_parts_are_within_a_model() -> None:
    assert {"published", "geo"} <= {each.key for each in within(Indicator)}
    assert any(each.holds(ActorRef) and each.key == "actor" for each in within(Measure))


def test_every_part_below_a_record_is_given_once() -> None:
    assert list(parts_of(Actor)) == [Actor, Text]
    assert len(list(parts_of(Measure))) == len(set(parts_of(Measure)))


def test_a_type_is_called_what_the_model_calls_it() -> None:
    named = (Code, Count, Kroner, Day, Text, ActorRef)
    assert [type_name(kind) for kind in named] == ["Code", "Count", "Kroner", "Day", "Text", "ActorRef"]


def test_what_lies_deeper_is_found_through_parts_lists_and_ids() -> None:
    assert (field_at(Measure, ()).of, field_at(Measure, ()).form) == (Measure, Form.ONE)
    assert (field_at(Measure, ("partners",)).of, field_at(Measure, ("partners",)).form) == (Partner, Form.LIST)
    assert (field_at(Measure, ("partners", 0)).of, field_at(Measure, ("partners", 0)).form) == (Partner, Form.ONE)
    assert field_at(Measure, ("milestones", "a", "moved", 1, "due")).of is When
    assert field_at(Measure, ("title", "nb")).key == "nb"
