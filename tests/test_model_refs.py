"""References to other records, each to one kind."""

import pytest
from pydantic_core import PydanticCustomError

from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Plain, Raw
from innenforskap.model.refs import ActorRef, LeadRef, MeasureRef, Ref, StrandRef

ALL = [ActorRef, LeadRef, *Ref.__subclasses__()]


@pytest.mark.parametrize("kind", ALL)
def test_every_reference_is_to_a_kind_there_is(kind: type[Ref]) -> None:
    assert kind.to in {*KINDS, "groups"}


def test_a_reference_is_the_id_it_stands_for() -> None:
    ref = StrandRef.read(Plain("delmal-1"))

    assert (ref, type(ref), ref.to) == ("delmal-1", StrandRef, "strands")


def test_a_reference_is_taken_as_written_for_the_index_to_hold_against_what_there_is() -> None:
    assert MeasureRef.read(Plain("Losen")) == "Losen"


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        (Plain("0301"), "needs-quotes"),
        ("a\nb", "wrong-form"),
        (None, "empty-value"),
        (["nav"], "wrong-shape"),
        ({"actor": "nav"}, "wrong-shape"),
    ],
)
def test_what_is_no_reference_is_told_so(value: Raw, rule: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        ActorRef.read(value)

    assert raised.value.type == rule


def test_a_measure_has_one_lead() -> None:
    assert (LeadRef.read(Plain("nav")), LeadRef.to) == ("nav", "actors")
    with pytest.raises(PydanticCustomError) as raised:
        LeadRef.read(["nav", "ks"])
    assert raised.value.type == "several-leads"
