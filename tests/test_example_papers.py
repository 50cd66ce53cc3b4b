"""Nordland's papers: what the memo and the report of 2026 rest on is in the plan, and what is invented says so."""

from datetime import date

import pytest

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Consequence, DecisionType, Effect, Paper, Progress, State
from innenforskap.query.decided import open_follow_ups, open_question
from innenforskap.query.papers import due, is_internal, manuscript
from innenforskap.query.standing import counts, standing, standings
from innenforskap.read.load import load
from innenforskap.report.june import june
from tests.small import ROOT

PLAN = load(ROOT / "plan").plan
LAST_YEAR = date(2025, 11, 25)
JUNE = date(2026, 6, 15)
DECEMBER = date(2026, 11, 25)
OCTOBER_ROUND = date(2026, 10, 1)
WITHOUT_LEAD = "helsefremmende-barnehager-og-skoler"


def _asked(day: date) -> list[str]:
    return [now.measure.id for now in standings(PLAN, day) if open_question(PLAN, now, day)]


def _decided(type_: DecisionType, day: date) -> list[tuple[str, ...]]:
    return [each.about for each in PLAN.decisions.values() if each.type is type_ and each.date <= day]


def test_no_case_number_can_be_taken_for_the_countys() -> None:
    papers = PLAN.papers.values()
    numbers = [each.case_no for each in PLAN.decisions.values()]
    numbers += [number for each in papers for number in (each.case_no, each.archive_no)]
    numbers += [step.case_no for each in papers for step in each.treatment if step.case_no]

    assert all(number and number.startswith("eksempel ") for number in numbers)


@pytest.mark.parametrize("kind", ["decisions", "papers"])
def test_each_invented_file_says_so_at_its_top(kind: str) -> None:
    files = sorted((ROOT / "plan" / kind).glob("*.yaml"))

    assert files
    assert all(file.read_text(encoding="utf-8").startswith("# Eksempel: ") for file in files)


def test_the_year_before_every_measure_with_a_lead_was_reported() -> None:
    assert [now.measure.id for now in standings(PLAN, LAST_YEAR) if now.report is None] == [WITHOUT_LEAD]


@pytest.mark.parametrize(("paper", "day"), [(Paper.JUNE_MEMO, JUNE), (Paper.DECEMBER_REPORT, DECEMBER)])
def test_what_a_person_writes_is_there_and_goes_to_the_body_the_calendar_says(paper: Paper, day: date) -> None:
    promised, written = due(PLAN, paper), manuscript(PLAN, paper, day.year)

    assert promised
    assert written
    assert written.assessment
    assert written.recommendation
    assert written.officer
    assert written.treatment[-1].body == promised.to
    assert written.date is not None
    assert written.date <= day


def test_only_the_june_memo_is_internal() -> None:
    papers = (Paper.JUNE_MEMO, Paper.DECEMBER_REPORT)

    assert [is_internal(PLAN, paper, manuscript(PLAN, paper, 2026)) for paper in papers] == [True, False]


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_the_june_memo_lacks_nothing_a_person_writes(language: Language) -> None:
    paper = june(PLAN, JUNE, language)
    sections = {section.id: section for section in paper.sections}

    assert paper.notices[0].startswith(("Statusrapportene, vurderingene, saks", "Statusrapportane, vurderingane, saks"))
    assert "papers/2026-june.yaml" not in repr((sections["recommendation"], sections["assessment"]))
    assert _asked(JUNE) == ["fullfore-videregaende-og-komme-i-arbeid", "mobilitetstilbud-pa-fritiden"]


def test_the_december_report_is_held_up_against_everything() -> None:
    written = manuscript(PLAN, Paper.DECEMBER_REPORT, 2026)

    assert written
    assert [each.consequence for each in written.consequences] == list(Consequence)


def test_every_measure_is_reported_in_the_round_of_october() -> None:
    assert {now.report.day for now in standings(PLAN, DECEMBER) if now.report} == {OCTOBER_ROUND}
    assert all(now.report for now in standings(PLAN, DECEMBER))


def test_the_measures_have_moved_since_the_year_before() -> None:
    assert counts(standings(PLAN, LAST_YEAR)) == {State.NOT_STARTED: 2, State.IN_PROGRESS: 8, None: 1}
    assert counts(standings(PLAN, DECEMBER)) == {
        State.NOT_STARTED: 2,
        State.IN_PROGRESS: 6,
        State.COMPLETED: 1,
        State.MAINSTREAMED: 1,
        State.TERMINATED: 1,
    }


def test_a_serious_delay_is_solved_after_the_decision_of_june() -> None:
    measure = "fullfore-videregaende-og-komme-i-arbeid"

    assert standing(PLAN, measure, JUNE).progress is Progress.SERIOUS_DELAY
    assert (measure,) in _decided(DecisionType.SOLVE, DECEMBER)
    assert standing(PLAN, measure, DECEMBER).progress is Progress.ON_TRACK


def test_what_was_on_hold_is_ended_by_a_decision_with_a_reason() -> None:
    now = standing(PLAN, "arbeid-for-unge-som-ikke-kan-jobbe-heltid", DECEMBER)

    assert standing(PLAN, now.measure.id, JUNE).state is State.ON_HOLD
    assert now.state is State.TERMINATED
    assert now.decision
    assert now.decision.reason


def test_what_was_promising_works_and_is_offered_to_all() -> None:
    measure = "arenaer-og-faglige-nettverk"

    assert [standing(PLAN, measure, day).effect for day in (JUNE, DECEMBER)] == [Effect.PROMISING, Effect.WORKS]
    assert _decided(DecisionType.SPREAD, DECEMBER) == [(measure,)]


def test_in_december_it_is_asked_who_answers_for_the_measure_without_a_lead() -> None:
    assert _asked(DECEMBER) == [WITHOUT_LEAD]


def test_of_the_follow_ups_one_is_done_one_is_past_due_and_the_rest_lie_ahead() -> None:
    opened = open_follow_ups(PLAN, DECEMBER)
    asked = {each.id for each in PLAN.decisions.values() if each.follow_up}
    ahead = [each.decision.id for each in opened if each.follow_up.due and each.follow_up.due.last >= DECEMBER]

    assert asked - {each.decision.id for each in opened} == {"flere-plasser-i-egne-virksomheter"}
    assert opened[0].decision.id == "invitasjon-forst-til-spredt-bosetting"
    assert len(ahead) == len(opened) - 1 == 3
    assert all(each.follow_up.owner and each.follow_up.due for each in opened)
