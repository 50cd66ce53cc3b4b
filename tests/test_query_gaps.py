"""What the plan or its reports leave open."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from innenforskap.model.base import Record
from innenforskap.query.gaps import gaps
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
