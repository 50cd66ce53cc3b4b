"""How a measure stands on a day."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.query.standing import counts, decisions, is_started, may_end, reports, standing, standings, turns
from tests.paper_plan import plan

DAY = date(2026, 6, 15)
MEASURES = "a: {title: Lærlinger}\nb: {title: Møteplasser}\n"
STATUS = """
    "2025-10-01":
      a: {state: in-progress, progress: on-track, effect: promising}
    "2026-05-01":
      a: {state: in-progress, progress: some-delay}
      b: {text: Ingen har svart.}
    "2026-10-01":
      a: {state: completed}
"""


def decision(type_: str, day: str) -> str:
    return f"vedtak: {{date: {day}, body: tinget, type: {type_}, about: [a]}}\n"


def test_the_newest_report_of_the_day_sets_state_and_progress(tmp_path: Path) -> None:
    now = standing(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS}), "a", DAY)

    assert (now.state, now.progress) == (State.IN_PROGRESS, Progress.SOME_DELAY)
    assert now.report is not None
    assert now.report.day == date(2026, 5, 1)


def test_what_is_dated_after_the_day_is_left_out(tmp_path: Path) -> None:
    found = reports(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS}), "a", DAY)

    assert [report.day for report in found] == [date(2025, 10, 1), date(2026, 5, 1)]


def test_the_effect_is_the_newest_that_was_told(tmp_path: Path) -> None:
    now = standing(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS}), "a", DAY)

    assert now.effect is Effect.PROMISING


def test_a_report_without_a_state_reports_none(tmp_path: Path) -> None:
    now = standing(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS}), "b", DAY)

    assert (now.state, now.progress, now.report is None) == (None, None, False)


def test_a_corrected_report_counts_for_nothing(tmp_path: Path) -> None:
    status = """
        "2026-05-01":
          a: {state: in-progress, progress: on-track, effect: works}
        "2026-05-20":
          a: {state: not-started, corrects: 2026-05-01}
    """

    now = standing(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": status}), "a", DAY)

    assert (now.state, now.effect, now.started) == (State.NOT_STARTED, None, False)


def test_an_unreported_measure_of_a_plan_in_force_has_no_state(tmp_path: Path) -> None:
    assert standing(plan(tmp_path, {"measures.yaml": MEASURES}), "a", DAY).state is None


@pytest.mark.parametrize("stage", ["draft", "proposal"])
def test_an_unreported_measure_of_a_plan_not_yet_adopted_is_proposed(tmp_path: Path, stage: str) -> None:
    files = {"plan.yaml": f"title: Plan\nversion_state: {stage}\n", "measures.yaml": MEASURES}

    assert standing(plan(tmp_path, files), "a", DAY).state is State.PROPOSED


def test_in_a_draft_of_a_new_version_only_what_is_new_is_proposed(tmp_path: Path) -> None:
    files = {
        "plan.yaml": 'title: Plan\nversion: "2027"\nversion_state: draft\n',
        "measures.yaml": f"{MEASURES}c: {{title: Nytt}}\n",
        "rolls.yaml": '2027: {to: "2027", outcome: rolled, fates: [{measure: b, fate: merged, into: c}]}\n',
        "status.yaml": STATUS,
    }

    found = plan(tmp_path, files)

    assert [standing(found, id_, DAY).state for id_ in "abc"] == [State.IN_PROGRESS, None, State.PROPOSED]


@pytest.mark.parametrize(
    ("type_", "state"),
    [
        ("terminate", State.TERMINATED),
        ("merge", State.MERGED),
        ("move", State.MOVED),
        ("mainstream", State.MAINSTREAMED),
        ("postpone", State.ON_HOLD),
        ("reopen", State.IN_PROGRESS),
        ("take-note", State.NOT_STARTED),
    ],
)
def test_a_decision_of_the_same_day_weighs_more_than_a_report(tmp_path: Path, type_: str, state: State) -> None:
    files = {
        "measures.yaml": MEASURES,
        "status.yaml": '"2026-05-01":\n  a: {state: not-started}\n',
        "bodies.yaml": "tinget: {name: Tinget, kind: other}\n",
        "decisions.yaml": decision(type_, "2026-05-01"),
    }

    assert standing(plan(tmp_path, files), "a", DAY).state is state


def test_a_report_after_a_decision_sets_the_state_again(tmp_path: Path) -> None:
    files = {
        "measures.yaml": MEASURES,
        "status.yaml": STATUS,
        "bodies.yaml": "tinget: {name: Tinget, kind: other}\n",
        "decisions.yaml": decision("postpone", "2025-12-01"),
    }

    now = standing(plan(tmp_path, files), "a", DAY)

    assert now.state is State.IN_PROGRESS
    assert now.decision is not None
    assert now.decision.id == "vedtak"


def test_progress_told_before_a_decision_says_nothing_after_it(tmp_path: Path) -> None:
    files = {
        "measures.yaml": MEASURES,
        "status.yaml": STATUS,
        "bodies.yaml": "tinget: {name: Tinget, kind: other}\n",
        "decisions.yaml": decision("postpone", "2026-06-01"),
    }

    now = standing(plan(tmp_path, files), "a", DAY)

    assert (now.state, now.progress) == (State.ON_HOLD, None)


def test_a_measure_on_hold_has_begun_if_it_ever_was_in_progress(tmp_path: Path) -> None:
    status = """
        "2025-10-01":
          a: {state: in-progress}
        "2026-05-01":
          a: {state: on-hold}
          b: {state: on-hold}
    """
    found = plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": status})

    assert is_started(standing(found, "a", DAY))
    assert not is_started(standing(found, "b", DAY))


def test_decisions_are_those_about_the_measure_and_not_those_that_merge_another_into_it(tmp_path: Path) -> None:
    files = {
        "measures.yaml": MEASURES,
        "bodies.yaml": "tinget: {name: Tinget, kind: other}\n",
        "decisions.yaml": """
            to: {date: 2026-03-01, body: tinget, type: adjust, about: [a, b]}
            en: {date: 2026-02-01, body: tinget, type: continue, about: [a]}
            slatt: {date: 2026-01-01, body: tinget, type: merge, about: [b], into: a}
            senere: {date: 2026-09-01, body: tinget, type: terminate, about: [a]}
        """,
    }

    assert [found.id for found in decisions(plan(tmp_path, files), "a", DAY)] == ["en", "to"]


def test_what_another_is_merged_into_goes_on(tmp_path: Path) -> None:
    files = {
        "measures.yaml": MEASURES,
        "status.yaml": STATUS,
        "bodies.yaml": "tinget: {name: Tinget, kind: other}\n",
        "decisions.yaml": "slatt: {date: 2026-06-01, body: tinget, type: merge, about: [a, b], into: a}\n",
    }
    found = plan(tmp_path, files)

    assert [(turn.state, turn.is_decided) for turn in turns(found, "a", DAY)] == [(State.IN_PROGRESS, False)] * 2
    assert [(turn.state, turn.is_decided) for turn in turns(found, "b", DAY)] == [(State.MERGED, True)]


@pytest.mark.parametrize(("powers", "may"), [("[discuss]", False), ("[terminate]", True), ("[adopt]", True)])
def test_a_body_that_may_adopt_the_plan_may_also_end_a_measure(tmp_path: Path, powers: str, may: bool) -> None:
    bodies = f"tinget: {{name: Tinget, kind: other, powers: {powers}}}\n"

    assert may_end(plan(tmp_path, {"bodies.yaml": bodies}).bodies["tinget"]) is may


def test_measures_stand_in_the_order_of_the_plan(tmp_path: Path) -> None:
    files = {
        "strands.yaml": """
            to: {title: To, number: "2", groups: {sist: {title: Z}, forst: {title: A}}}
            ti: {title: Ti, number: "10"}
        """,
        "measures.yaml": """
            uten: {title: Uten}
            k: {title: K, strand: ti, number: "10.1"}
            i: {title: I, strand: to, number: "2.10", group: sist}
            h: {title: H, strand: to, number: "2.9", group: sist}
            j: {title: Åre, strand: to}
            l: {title: Ære, strand: to}
            g: {title: G, strand: to, number: "2.11", group: forst}
        """,
    }

    found = standings(plan(tmp_path, files), DAY)

    assert [now.measure.id for now in found] == ["h", "i", "g", "l", "j", "k", "uten"]


def test_counts_go_from_proposed_to_not_reported_and_name_what_there_is(tmp_path: Path) -> None:
    found = plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS})

    assert list(counts(standings(found, DAY)).items()) == [(State.IN_PROGRESS, 1), (None, 1)]


@pytest.mark.parametrize(
    ("state", "is_open", "is_active"),
    [
        (None, True, False),
        (State.PROPOSED, True, False),
        (State.NOT_STARTED, True, True),
        (State.IN_PROGRESS, True, True),
        (State.ON_HOLD, True, True),
        (State.COMPLETED, False, False),
        (State.MAINSTREAMED, False, False),
        (State.MOVED, False, False),
    ],
)
def test_what_nobody_has_reported_is_open_and_not_active(
    state: State | None, is_open: bool, is_active: bool, tmp_path: Path
) -> None:
    now = standing(plan(tmp_path, {"measures.yaml": MEASURES}), "a", DAY)._replace(state=state)

    assert (now.is_open, now.is_active) == (is_open, is_active)
