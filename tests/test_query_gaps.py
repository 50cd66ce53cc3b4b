"""What the plan or its reports leave open."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.base import Record
from innenforskap.model.plan import Plan
from innenforskap.query.gaps import gaps, has_no_fresh_status
from innenforskap.query.standing import standings
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 6, 15)
FILES = {
    "plan.yaml": ADOPTED + "status_valid_days: 30\n",
    "actors.yaml": """
        fylket: {name: Fylket, kind: county}
        kommunene: {name: Kommunene, kind: group}
    """,
    "indicators.yaml": """
        skissert: {title: Skissert, maturity: sketched}
        definert: {title: Definert, maturity: defined}
        i-bruk: {title: I bruk, maturity: in-use}
    """,
    "measures.yaml": """
        hel: {title: Hel, lead: fylket, indicators: [i-bruk], period: {from: 2026}}
        bar: {title: Bar}
        gruppe: {title: Gruppe, lead: kommunene, indicators: [i-bruk], period: {to: 2027}}
        ferdig: {title: Ferdig}
    """,
    "status.yaml": """
        "2026-04-01":
          gruppe: {state: in-progress}
        "2026-06-01":
          hel: {state: in-progress}
          ferdig: {state: completed}
    """,
}


def ids(records: Iterable[Record]) -> list[str]:
    return [record.id for record in records]


def test_each_gap_names_the_open_measures_that_have_it(tmp_path: Path) -> None:
    found = gaps(plan(tmp_path, FILES), DAY)

    assert ids(found.without_lead) == ["bar"]
    assert ids(found.lead_is_group) == ["gruppe"]
    assert ids(found.without_indicator) == ["bar"]
    assert ids(found.without_status) == ["bar"]
    assert ids(found.without_planned_start) == ["bar", "gruppe"]
    assert ids(found.stale) == ["gruppe"]


def test_an_indicator_that_is_only_sketched_or_defined_is_a_gap(tmp_path: Path) -> None:
    assert ids(gaps(plan(tmp_path, FILES), DAY).not_in_use) == ["definert", "skissert"]


def test_nobody_owes_a_status_for_a_measure_that_is_only_proposed(tmp_path: Path) -> None:
    draft = plan(tmp_path, {**FILES, "plan.yaml": "title: Utkast\n"})

    assert ids(gaps(draft, DAY).without_status) == []


ROUNDS = {
    "measures.yaml": """
        svart: {title: Svarte i mai}
        frist: {title: Svarte på fristen}
        host: {title: Svarte i oktober}
        taus: {title: Svarte aldri}
        ordlos: {title: Svarte uten å si hvor det står}
        foreslatt: {title: Foreslått}
    """,
    "status.yaml": """
        "2025-11-01":
          foreslatt: {state: proposed}
        "2026-05-01":
          svart: {state: in-progress}
          ordlos: {text: Vi kommer tilbake.}
        "2026-06-30":
          frist: {state: not-started}
        "2026-10-01":
          host: {state: on-hold}
    """,
}
CALENDAR = ADOPTED + "calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]\n"


def _without_fresh_status(there: Plan, day: date) -> set[str]:
    return {now.measure.id for now in standings(there, day) if has_no_fresh_status(there, now, day)}


@pytest.mark.parametrize(
    ("day", "waited_for"),
    [
        (date(2026, 4, 30), {"svart", "frist", "host", "taus", "ordlos"}),
        (date(2026, 5, 15), {"frist", "host", "taus"}),
        (date(2026, 6, 30), {"host", "taus"}),
        (date(2026, 10, 10), {"svart", "taus", "ordlos"}),
    ],
)
def test_those_waited_for_have_not_reported_since_the_last_deadline(
    day: date, waited_for: set[str], tmp_path: Path
) -> None:
    assert _without_fresh_status(plan(tmp_path, {**ROUNDS, "plan.yaml": CALENDAR}), day) == waited_for


@pytest.mark.parametrize(("day", "waited_for"), [(date(2026, 5, 31), False), (date(2026, 6, 1), True)])
def test_without_a_calendar_a_report_is_fresh_for_the_days_the_plan_allows(
    day: date, waited_for: bool, tmp_path: Path
) -> None:
    there = plan(tmp_path, {**ROUNDS, "plan.yaml": ADOPTED + "status_valid_days: 30\n"})

    assert ("svart" in _without_fresh_status(there, day)) is waited_for


def test_nobody_owes_a_fresh_status_for_a_measure_of_a_draft(tmp_path: Path) -> None:
    assert (
        _without_fresh_status(
            plan(tmp_path, {"plan.yaml": "title: Utkast\n", "measures.yaml": "bar: {title: Bar}\n"}), DAY
        )
        == set()
    )
