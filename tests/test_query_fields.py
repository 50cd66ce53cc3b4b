from pathlib import Path

from innenforskap.model.measure import Measure
from innenforskap.model.parts import Period
from innenforskap.model.text import Text
from innenforskap.query.fields import field, is_empty, targets
from tests.site_plan import plan


def test_a_field_goes_by_the_key_it_is_written_with() -> None:
    assert field(Measure, "titel") is None
    assert [each.attribute for each in (field(Period, "from"), field(Period, "to")) if each] == ["from_", "to"]


def test_what_a_kind_may_refer_to_is_read_off_its_references_and_a_reports_name() -> None:
    assert targets("status") == {"measures", "actors"}
    assert {"strands", "groups", "actors", "indicators", "measures"} <= targets("measures")
    assert "bodies" not in targets("sources")


def test_nothing_is_empty_but_false_is_said(tmp_path: Path) -> None:
    los, hjelp = (plan(tmp_path).measures[each] for each in ("los", "hjelp"))

    assert [is_empty(los, name) for name in ("text", "partners", "lead")] == [False] * 3
    assert [is_empty(hjelp, name) for name in ("text", "partners", "lead", "carried_over")] == [True] * 3 + [False]
    assert is_empty(Measure(title=Text()), "title")
