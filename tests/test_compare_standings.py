"""How measures stand, before and after."""

import pytest

from innenforskap.compare.change import Change, Topic
from innenforskap.compare.plans import differences
from innenforskap.model.status import Status
from tests.edited import DAY, Edit, changed, edited


def _report(day: str, text: str, measure: str = "los") -> Edit:
    return Edit(f"status/{day}/{measure}.yaml", "", text)


def _spots(change: Change) -> list[str]:
    return [str(part.spot.at[-1]) for part in change.parts]


def test_a_measure_is_told_once_however_many_reports_came_between() -> None:
    (found,) = changed(
        _report("2026-05-20", "state: on-hold\n"),
        _report("2026-05-30", "state: in-progress\nprogress: on-track\ncause: partner\n"),
        _report("2026-06-10", "state: in-progress\nprogress: serious-delay\n"),
    )

    assert found.topic is Topic.STANDING
    assert _spots(found) == ["progress", "2026-05-20", "2026-05-30", "2026-06-10"]
    assert found.why is not None
    assert found.why.cause == "partner"


def test_a_report_of_a_later_day_is_new_and_changes_no_axis() -> None:
    (found,) = changed(_report("2026-07-01", "state: completed\n"))

    assert _spots(found) == ["2026-07-01"]


def test_an_axis_edited_in_the_newest_report_is_told_of_the_measure_and_the_rest_of_the_report() -> None:
    found = changed(
        Edit("status/2026-05-15/los.yaml", "effect: promising", "effect: works"),
        Edit("status/2026-05-15/los.yaml", "next_step: Lyse ut", "next_step: Utlyse"),
    )

    assert [(type(each.new) is Status, _spots(each)) for each in found] == [(False, ["effect"]), (True, ["next_step"])]


def test_a_report_that_no_longer_corrects_another_is_told_of_the_report() -> None:
    (found,) = changed(Edit("status/2026-05-15/los.yaml", "corrects: 2026-05-01\n", ""))

    assert _spots(found) == ["corrects"]
    assert isinstance(found.new, Status)


def test_a_state_that_a_new_decision_sets_is_told_by_the_decision_and_the_effect_by_the_report() -> None:
    decision = Edit("decisions.yaml", "", "ny: {date: 2026-06-12, body: fylkesradet, about: [los], type: postpone}\n")
    found = changed(decision, _report("2026-06-10", "state: in-progress\nprogress: on-track\neffect: works\n"))

    assert [(each.topic, _spots(each)) for each in found] == [
        (Topic.STANDING, ["effect", "2026-06-10"]),
        (Topic.DECISIONS, []),
    ]


def test_a_draft_that_is_adopted_changes_the_plan_and_no_measure() -> None:
    draft = Edit("plan.yaml", "version_state: adopted", "version_state: draft")
    found = differences(edited([draft]), edited([]), DAY)

    assert [each.topic for each in found] == [Topic.PLAN]


def test_the_first_report_of_a_new_measure_is_told_apart_from_the_measure() -> None:
    new = Edit("measures/ny.yaml", "", "title: Ny\nstrand: overganger\n")
    found = changed(new, _report("2026-06-10", "state: in-progress\n", "ny"))

    assert [(each.topic, each.old, _spots(each)) for each in found] == [
        (Topic.MEASURES, None, []),
        (Topic.STANDING, None, ["state", "2026-06-10"]),
    ]


@pytest.mark.parametrize("gone", [True, False])
def test_a_report_that_the_other_side_cannot_read_is_neither_new_nor_gone(gone: bool) -> None:
    report = _report("2026-06-10", "state: in-progress\n")
    broken = _report("2026-06-10", "state: noe-annet\n")
    sides = (edited([report]), edited([broken])) if gone else (edited([broken]), edited([report]))

    assert differences(*sides, DAY) == ()
