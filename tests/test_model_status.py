"""A status report, whose day and measure are its name."""

from datetime import date

from innenforskap.model.base import Origin, Reading
from innenforskap.model.refs import MeasureRef
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Progress, State


def test_the_day_and_the_measure_of_a_report_are_its_name() -> None:
    origin = Origin("status", "2026-05-01/losen", "status/2026-05-01/losen.yaml")

    report = Status.model_validate({"state": "in-progress"}, context=Reading(origin))

    assert (report.day, report.measure, report.state) == (date(2026, 5, 1), MeasureRef("losen"), State.IN_PROGRESS)


def test_a_measure_is_proposed_or_worked_on_or_closed_and_never_two_of_them() -> None:
    assert {state for state in State if not state.is_active and not state.is_closed} == {State.PROPOSED}
    assert {state for state in State if state.is_active} == {State.NOT_STARTED, State.IN_PROGRESS, State.ON_HOLD}
    assert not any(state.is_active and state.is_closed for state in State)


def test_two_of_the_words_for_progress_are_delays() -> None:
    assert [word for word in Progress if word.is_delay] == [Progress.SOME_DELAY, Progress.SERIOUS_DELAY]


def test_a_report_may_say_nothing_at_all() -> None:
    assert Status.model_validate({}).needs_decision is False
