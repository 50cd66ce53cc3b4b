"""A deadline and why it moved, an end and the decision it rests on."""

from innenforskap.compare.change import Change, Topic, Why
from innenforskap.compare.plans import differences
from tests.edited import DAY, Edit, changed, edited

_END = Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-H1")
_DUE = "    due: 2024-10\n    done: 2024-10-20\n    moved:\n"


def _decision(text: str) -> Edit:
    return Edit("decisions.yaml", "", f"ny:\n  {{date: 2026-06-10, body: fylkesradet, about: [los], {text}}}\n")


def _deadline(*edits: Edit) -> Change:
    return next(each for each in changed(*edits) if each.topic is Topic.DEADLINES)


def _why(*edits: Edit) -> Why:
    why = _deadline(*edits).why
    assert why is not None
    return why


def test_a_deadline_that_nothing_explains_has_no_reason() -> None:
    assert _deadline(_END).why is None


def test_a_milestones_kept_date_says_why_and_is_no_part_of_its_own() -> None:
    kept = _DUE.replace("2024-10\n", "2025-01\n", 1) + "      - {due: 2024-10, cause: partner, decision: spre-los}\n"
    found = _deadline(Edit("measures/los.yaml", _DUE, kept))

    assert [part.spot.at[-1] for part in found.parts] == ["due"]
    assert found.why is not None
    assert (found.why.cause, found.why.decision and found.why.decision.id) == ("partner", "spre-los")


def test_a_kept_date_without_a_reason_explains_nothing_and_is_still_no_part_of_its_own() -> None:
    kept = _DUE.replace("2024-10\n", "2025-01\n", 1) + "      - {due: 2024-10}\n"
    found = _deadline(Edit("measures/los.yaml", _DUE, kept))

    assert found.why is None
    assert [part.spot.at[-1] for part in found.parts] == ["due"]


def test_a_new_decision_about_the_measure_is_why_its_deadline_moved() -> None:
    why = _why(_END, _decision("type: adjust, reason: Det tar tid."))

    assert why.decision is not None
    assert (why.decision.id, why.reason and why.reason.nb) == ("ny", "Det tar tid.")


def test_a_decision_that_ends_the_measure_or_is_of_a_later_day_is_not_why() -> None:
    assert _deadline(_END, _decision("type: terminate")).why is None
    assert _deadline(_END, Edit("decisions.yaml", "", _later("los"))).why is None
    assert _deadline(_END, Edit("decisions.yaml", "", _later("rutiner").replace("2026-07", "2026-06"))).why is None


def _later(measure: str) -> str:
    return f"ny:\n  {{date: 2026-07-01, body: fylkesradet, about: [{measure}], type: adjust}}\n"


def test_the_report_that_expects_the_new_end_is_why_it_moved() -> None:
    why = _why(Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-spring"))

    assert (why.cause, why.reason and why.reason.nb) == ("capacity", "Den siste losen er ikke ansatt ennå.")


def test_a_report_on_when_the_measure_ends_explains_no_start_and_no_milestone() -> None:
    start = Edit("measures/los.yaml", "from: 2024-autumn", "from: 2027-spring")
    milestone = Edit("measures/los.yaml", _DUE, "    due: 2027-spring\n    moved:\n")

    assert _deadline(start).why is None
    assert _deadline(milestone).why is None
    assert _deadline(start, Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-spring")).why is not None


def test_a_report_that_gives_no_reason_explains_nothing() -> None:
    silent = Edit("status/2026-05-15/los.yaml", "reason: Den siste losen er ikke ansatt ennå.\ncause: capacity\n", "")
    later = Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-spring")
    (found,) = differences(edited([silent]), edited([silent, later]), DAY)

    assert found.why is None


def test_a_milestone_that_is_done_has_no_deadline_to_explain() -> None:
    found = _deadline(Edit("measures/los.yaml", "done: 2024-10-20", "done: 2024-10-21"), _decision("type: adjust"))

    assert found.why is None


def test_an_end_that_a_new_decision_does_not_tell_is_told() -> None:
    ended = Edit("measures/los.yaml", "tags: [overgang]\n", "tags: [overgang]\nended: {how: terminated}\n")

    assert [each.topic for each in changed(ended, _decision("type: adjust"))] == [Topic.ENDING, Topic.DECISIONS]
    assert [each.topic for each in changed(ended, _decision("type: terminate"))] == [Topic.ENDING]
    other = Edit(
        "decisions.yaml", "", "ny: {date: 2026-06-10, body: fylkestinget, about: [rutiner], type: terminate}\n"
    )
    assert [each.topic for each in changed(ended, other)] == [Topic.ENDING, Topic.ENDING]
