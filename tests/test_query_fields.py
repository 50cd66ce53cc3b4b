from pathlib import Path

import pytest

from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Partner, Period
from innenforskap.model.refs import ActorRef, LeadRef
from innenforskap.model.strand import Group, Strand
from innenforskap.model.text import Text
from innenforskap.query.fields import Field, field, fields, is_empty, targets, within
from tests.site_plan import plan


@pytest.mark.parametrize(
    ("key", "of", "many", "required"),
    [
        ("title", Text, False, True),
        ("lead", LeadRef, False, False),
        ("partners", Partner, True, False),
        ("tags", str, True, False),
        ("period", Period, False, False),
    ],
)
def test_what_a_field_holds_is_read_off_the_model(key: str, of: type, many: bool, required: bool) -> None:
    assert field(Measure, key) == Field(key, key, of, many, by_id=False, required=required)


def test_what_has_ids_of_its_own_is_told_from_a_list() -> None:
    assert field(Strand, "groups") == Field("groups", "groups", Group, many=True, by_id=True, required=False)


def test_a_field_goes_by_the_key_it_is_written_with() -> None:
    assert [each.key for each in fields(Period)] == ["from", "to"]
    assert field(Measure, "titel") is None


def test_a_text_is_no_part_though_it_has_fields() -> None:
    title, partners = field(Measure, "title"), field(Measure, "partners")

    assert title
    assert title.is_text
    assert title.part is None
    assert partners
    assert partners.part is Partner


def test_the_fields_of_parts_are_within_a_model() -> None:
    assert {"published", "geo"} <= {each.key for each in within(Indicator)}
    assert any(each.holds(ActorRef) and each.key == "actor" for each in within(Measure))


def test_what_a_kind_may_refer_to_is_read_off_its_references_and_a_reports_name() -> None:
    assert targets("status") == {"measures", "actors"}
    assert {"strands", "groups", "actors", "indicators", "measures"} <= targets("measures")
    assert "bodies" not in targets("sources")


def test_nothing_is_empty_but_false_is_said(tmp_path: Path) -> None:
    los, hjelp = (plan(tmp_path).measures[each] for each in ("los", "hjelp"))

    assert [is_empty(los, name) for name in ("text", "partners", "lead")] == [False] * 3
    assert [is_empty(hjelp, name) for name in ("text", "partners", "lead", "carried_over")] == [True] * 3 + [False]
    assert is_empty(Measure(title=Text()), "title")
