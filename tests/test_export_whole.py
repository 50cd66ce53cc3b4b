import json
from datetime import date

from innenforskap.export.objects import as_object
from innenforskap.export.whole import as_data
from innenforskap.model.plan import KINDS
from innenforskap.read.load import load
from tests.small import ROOT

PLAN = load(ROOT / "tests" / "plans" / "good" / "complete").plan
DAY = date(2026, 6, 15)


def test_every_record_of_every_kind_stands_as_show_gives_it() -> None:
    data = json.loads(as_data(PLAN, DAY))

    assert list(data) == ["as_of", "plan", *KINDS]
    assert data["as_of"] == "2026-06-15"
    assert data["measures"] == [json.loads(as_object(PLAN, each, DAY)) for each in PLAN.measures.values()]
    assert all(len(data[kind]) == len(PLAN.of(kind)) for kind in KINDS if kind not in {"status", "decisions"})


def test_reports_and_decisions_of_a_later_day_are_left_out() -> None:
    early = json.loads(as_data(PLAN, date(1990, 1, 1)))

    assert (early["status"], early["decisions"]) == ([], [])
    assert json.loads(as_data(PLAN, date(2149, 1, 1)))["status"] != []
