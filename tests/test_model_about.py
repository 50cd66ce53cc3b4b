"""How far the plan has come, and when its papers are due and in which language; the rest only declares fields."""

from collections.abc import Mapping
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest

from innenforskap.i18n import Language
from innenforskap.model.about import About, Due, Languages
from innenforskap.model.base import Origin, Reading
from innenforskap.model.raw import Plain
from innenforskap.model.vocabulary import PlanLanguage


@pytest.mark.parametrize(
    ("stage", "is_proposed"), [("draft", True), ("proposal", True), ("adopted", False), ("superseded", False)]
)
def test_a_plan_is_proposed_until_somebody_has_adopted_it(stage: str, is_proposed: bool) -> None:
    about = About.model_validate(
        {"title": "Plan", "version_state": stage}, context=Reading(Origin("plan", "plan", "plan.yaml"))
    )

    assert about.is_proposed is is_proposed


def test_a_plan_is_known_by_what_sort_it_is_and_whose_and_not_by_its_name_or_version() -> None:
    ours: dict[str, object] = {"kind": "strategy", "county": "18", "owners": ["fylket"]}
    renamed = {**ours, "title": "Ny plan", "version": "2", "version_state": "adopted"}
    others: list[dict[str, object]] = [
        {**ours, "kind": "programme"},
        {**ours, "county": "31"},
        {**ours, "owners": ["fylket", "nav"]},
        {},
    ]

    assert identity(ours) == identity(renamed) == uuid5(NAMESPACE_URL, "innenforskap:strategy/18/fylket")
    assert len({identity(ours), *map(identity, others)}) == 5


@pytest.mark.parametrize(
    ("month", "year", "last"),
    [("6", 2026, date(2026, 6, 30)), ("12", 2025, date(2025, 12, 31)), ("2", 2028, date(2028, 2, 29))],
)
def test_a_paper_is_due_by_the_last_day_of_its_month(month: str, year: int, last: date) -> None:
    due = Due.model_validate({"paper": "june-memo", "month": Plain(month)})

    assert due.deadline(year) == last


def identity(told: Mapping[str, object]) -> UUID:
    context = Reading(Origin("plan", "plan", "plan.yaml"))
    return About.model_validate({"title": "Plan", **told}, context=context).identity


@pytest.mark.parametrize("primary", PlanLanguage)
def test_papers_are_in_bokmaal_first_unless_the_plan_is_in_nynorsk(primary: PlanLanguage) -> None:
    expected = Language.NN if primary == "nn" else Language.NB

    assert Languages(primary=primary).norwegian is expected
