"""What is found in decisions, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import found, helped, told

BODIES = """
    tinget:
      {name: Tinget, kind: county-assembly, powers: [adopt], political: true, case_format: "FT-sak {number}/{year}"}
    radet: {name: Rådet, kind: county-executive, powers: [propose, terminate], political: true}
    teamet: {name: Teamet, kind: implementation-team, powers: [coordinate, propose, discuss, fund], political: false}
    panelet: {name: Panelet, kind: youth-panel}
"""
MEASURES = {"measures.yaml": "t: {title: T}\nu: {title: U}\n", "bodies.yaml": BODIES}


def _report(state: str, day: str = "2026-05-01", rest: str = "") -> dict[str, str]:
    return {f"status/{day}/t.yaml": f"state: {state}\n{rest}"}


def _decision(type_: str, day: str = "2026-02-01", body: str = "radet", rest: str = "") -> dict[str, str]:
    about = "" if "about" in rest else "about: [t]\n"
    return {f"decisions/{type_}-{day}.yaml": f"date: {day}\nbody: {body}\ntype: {type_}\n{about}{rest}"}


@pytest.mark.parametrize(
    ("state", "type_"), [("terminated", "terminate"), ("merged", "merge"), ("moved", "move"), ("mainstreamed", None)]
)
def test_what_leaves_the_plan_takes_a_decision_of_its_kind(state: str, type_: str | None, tmp_path: Path) -> None:
    files = {**MEASURES, **_report(state)}
    others = {"terminate", "merge", "move", "continue"} - {type_}

    assert bool(found(tmp_path / "none", files, "IF205")) is (type_ is not None)
    for other in others if type_ else ():
        assert found(tmp_path / other, {**files, **_decision(other)}, "IF205")
    if type_:
        assert (helped(tmp_path / "none", files, "IF205") or "").startswith(
            f"registrer vedtaket i decisions/ med type: {type_};"
        )
        assert not found(tmp_path / "decided", {**files, **_decision(type_)}, "IF205")


@pytest.mark.parametrize(("body", "may"), [("tinget", True), ("radet", True), ("teamet", False), ("panelet", False)])
def test_only_a_body_with_the_power_ends_a_measure(body: str, may: bool, tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("terminate", body=body)}

    assert bool(found(tmp_path / "decided", files, "IF205")) is not may
    assert bool(found(tmp_path / "reported", {**files, **_report("terminated")}, "IF205")) is not may


def test_a_decision_beyond_a_bodys_power_is_told_once_where_it_stands(tmp_path: Path) -> None:
    rest = "about: [t, u]\n"
    files = {**MEASURES, **_report("terminated"), **_decision("terminate", body="teamet", rest=rest)}

    (line,) = told(tmp_path, files, "IF205")
    assert line.startswith(
        "decisions/terminate-2026-02-01.yaml:2:7 tiltaket er avsluttet (terminated), men intet organ"
    )
    assert helped(tmp_path, files, "IF205") == (
        "Teamet har verken terminate eller adopt i powers; rett organet her, eller powers i bodies"
    )


def test_any_body_may_decide_what_ends_nothing(tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("postpone", body="teamet"), **_decision("take-note", body="panelet")}

    assert not found(tmp_path, files, "IF205")


def test_a_body_that_is_not_in_the_plan_is_told_as_that_and_no_more(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated"), **_decision("terminate", body="utvalget")}

    assert [each.rule.code for each in found(tmp_path, files) if each.rule.code in {"IF100", "IF205"}] == ["IF100"]


def test_a_missing_decision_is_told_once_though_every_round_repeats_it(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated", "2025-05-01"), **_report("terminated", "2026-05-01")}

    assert [each.file for each in found(tmp_path, files, "IF205")] == ["status/2025-05-01/t.yaml"]


def test_a_decision_made_since_covers_what_was_reported_before_it_but_not_on_a_day_before_it(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated"), **_decision("terminate", "2026-06-10")}

    assert not found(tmp_path, files, "IF205")
    assert found(tmp_path, files, "IF205", date(2026, 6, 9))


def test_what_was_reopened_takes_a_new_decision_to_end(tmp_path: Path) -> None:
    opened = {**_decision("terminate", "2024-02-01"), **_decision("reopen", "2025-02-01")}
    files = {**MEASURES, **_report("terminated"), **opened}

    assert found(tmp_path / "opened", files, "IF205")
    assert not found(tmp_path / "ended", {**files, **_decision("terminate", "2026-05-01")}, "IF205")


def test_what_was_ended_by_decision_and_opened_since_was_rightly_reported_as_ended(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated"), **_decision("terminate")}

    assert not found(tmp_path / "since", {**files, **_decision("reopen", "2026-06-01")}, "IF205")
    assert not found(tmp_path / "that day", {**files, **_decision("reopen", "2026-05-01")}, "IF205")
    assert found(tmp_path / "before", {**files, **_decision("reopen", "2026-04-30")}, "IF205")


def test_a_decision_that_could_not_be_read_is_not_held_to_be_missing(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated"), "decisions/d.yaml": "date: [\n"}

    assert not found(tmp_path, files, "IF205")


def test_only_a_merger_needs_something_to_go_into(tmp_path: Path) -> None:
    assert not found(tmp_path / "move", {**MEASURES, **_decision("move")}, "IF206")
    assert not found(tmp_path / "into", {**MEASURES, **_decision("merge", rest="into: u\n")}, "IF206")
    assert found(tmp_path / "merge", {**MEASURES, **_decision("merge")}, "IF206")
    assert not found(tmp_path / "later", {**MEASURES, **_decision("merge")}, "IF206", date(2026, 1, 31))


def test_a_measure_is_not_merged_into_itself_alone(tmp_path: Path) -> None:
    alone = {**MEASURES, **_decision("merge", rest="into: t\n")}
    both = {**MEASURES, **_decision("merge", rest="about: [t, u]\ninto: t\n")}

    assert (helped(tmp_path / "alone", alone, "IF206") or "").endswith(
        "«t» er det eneste tiltaket i about og kan ikke gå inn i seg selv"
    )
    assert not found(tmp_path / "both", both, "IF206")


@pytest.mark.parametrize(
    ("reason", "says_so"),
    [
        ("Tiltaket virker ikke.", "virker ikke"),
        ("Tiltaket har ikke virket.", "ikke virket"),
        ("Det verkar ikkje.", "verkar ikkje"),
        ("Det har ikkje verka.", "ikkje verka"),
        ("Ordningen er uten effekt.", "uten effekt"),
        ("Ordninga er utan verknad.", "utan verknad"),
        ("Ingen målbar effekt.", "Ingen målbar effekt"),
        ("Har ikke hatt ønsket virkning.", "ikke hatt ønsket virkning"),
        ("Fylket har ikke virkemidler nok.", ""),
        ("Pengene er brukt opp.", ""),
        ("Kommunene gjør det nå selv, med god effekt.", ""),
    ],
)
def test_to_end_what_does_not_work_is_told_by_its_reason(reason: str, says_so: str, tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("terminate", rest=f"reason: {reason}\n")}

    assert [each.needle for each in found(tmp_path, files, "IF207")] == [says_so] * bool(says_so)


WORKS_NOT = "reason: {nb: Slutt., nn: Det verkar ikkje.}\n"


@pytest.mark.parametrize(
    ("effect", "known"),
    [
        ("", False),
        ("effect: not-measured\n", False),
        ("effect: too-early\n", False),
        ("effect: no-effect\n", True),
        ("effect: harmful\n", True),
    ],
)
def test_to_end_what_does_not_work_takes_that_somebody_has_found_it(effect: str, known: bool, tmp_path: Path) -> None:
    files = {**MEASURES, **_report("in-progress", "2025-10-01", effect), **_decision("terminate", rest=WORKS_NOT)}

    assert bool(found(tmp_path, files, "IF207")) is not known


def test_a_report_that_could_not_be_read_may_tell_the_effect(tmp_path: Path) -> None:
    files = {**MEASURES, **_decision("terminate", rest=WORKS_NOT)}

    assert not found(tmp_path, {**files, "status/2026-05-01/t.yaml": "effect: [\n"}, "IF207")


def test_the_reason_may_stand_in_the_report_and_is_then_pointed_at_there_but_told_once(tmp_path: Path) -> None:
    files = {**MEASURES, **_report("terminated", rest=WORKS_NOT)}
    line = "0 «t» er avsluttet fordi det ikke virker, men virkningen er ikke målt"

    assert told(tmp_path / "r", {**files, **_decision("terminate")}, "IF207") == [f"status/2026-05-01/t.yaml:2:3{line}"]
    assert told(tmp_path / "d", {**files, **_decision("terminate", rest=WORKS_NOT)}, "IF207") == [
        f"decisions/terminate-2026-02-01.yaml:5:3{line}"
    ]


def test_why_a_measure_was_put_off_or_goes_on_is_no_reason_to_ask_for_its_effect(tmp_path: Path) -> None:
    for type_ in ("postpone", "continue", "mainstream"):
        assert not found(tmp_path / type_, {**MEASURES, **_decision(type_, rest=WORKS_NOT)}, "IF207")


@pytest.mark.parametrize(
    ("body", "lacks"), [("tinget", True), ("radet", True), ("teamet", False), ("panelet", False), ("borte", False)]
)
def test_a_political_body_has_case_numbers(body: str, lacks: bool, tmp_path: Path) -> None:
    without = {**MEASURES, **_decision("continue", body=body)}
    numbered = {**MEASURES, **_decision("continue", body=body, rest='case_no: "FT-sak 1/2026"\n')}

    assert bool(found(tmp_path / "without", without, "IF600")) is lacks
    assert not found(tmp_path / "with", numbered, "IF600")


@pytest.mark.parametrize(
    ("case_no", "fits"),
    [
        ("FT-sak 108/2015", True),
        ("FT-sak 1/26", True),
        ("FT-sak 108/215", False),
        ("FT-sak 108-2015", False),
        ("108/2015", False),
        ("FT-sak 108/2015 b", False),
        ("FT-sak ١/2015", False),
    ],
)
def test_a_case_number_is_written_as_its_body_writes_it(case_no: str, fits: bool, tmp_path: Path) -> None:
    rest = f'case_no: "{case_no}"\n'

    assert bool(
        found(tmp_path / "tinget", {**MEASURES, **_decision("continue", body="tinget", rest=rest)}, "IF601")
    ) is (not fits)
    assert not found(tmp_path / "radet", {**MEASURES, **_decision("continue", body="radet", rest=rest)}, "IF601")


@pytest.mark.parametrize(
    ("form", "case_no", "fits"),
    [
        ("{number}" * 40, "1" * 60, True),
        ("{number}" * 40, "1" * 60 + "x", False),
        ("{number}" * 40, "1" * 39, False),
        ("{year}" * 40, "1" * 100, True),
        ("{year}" * 40, "1" * 101, False),
        ("{year}{number}", "2614", True),
        ("{number}-{year}", "14-262", False),
    ],
)
def test_a_form_with_placeholders_in_a_row_is_quick_to_compare(
    form: str, case_no: str, fits: bool, tmp_path: Path
) -> None:
    bodies = f'radet: {{name: Rådet, kind: county-executive, powers: [propose], case_format: "{form}"}}\n'
    files = {**MEASURES, "bodies.yaml": bodies, **_decision("continue", rest=f'case_no: "{case_no}"\n')}

    assert bool(found(tmp_path, files, "IF601")) is not fits


def test_case_numbers_are_read_wherever_a_body_is_cited(tmp_path: Path) -> None:
    target = "{value: 8, by: 2028, set_by: tinget, case_no: PS 3/2026}"
    files = {
        **MEASURES,
        "plan.yaml": "title: Planen\nadopted: {body: tinget, case_no: PS 2/2026}\n",
        "indicators.yaml": f"i: {{title: I, maturity: sketched, targets: [{{value: 9, by: 2027}}, {target}]}}\n",
        **_decision("continue", body="tinget", rest="case_no: PS 1/2026\n"),
    }

    assert [line.partition(" ")[0] for line in told(tmp_path, files, "IF601")] == [
        "decisions/continue-2026-02-01.yaml:5:10",
        "indicators.yaml:1:113",
        "plan.yaml:2:34",
    ]


def test_a_decision_of_today_has_been_made(tmp_path: Path) -> None:
    assert not found(tmp_path / "today", {**MEASURES, **_decision("continue", "2026-06-15")}, "IF602")
    assert not found(tmp_path / "today", {**MEASURES, **_decision("continue", "2026-06-15")}, "IF602", date(2026, 1, 1))
    assert found(tmp_path / "tomorrow", {**MEASURES, **_decision("continue", "2026-06-16")}, "IF602")
    assert found(tmp_path / "tomorrow", {**MEASURES, **_decision("continue", "2026-06-16")}, "IF602", date(2026, 1, 1))


@pytest.mark.parametrize(
    ("adopted", "lines"),
    [
        ("{date: 2026-06-16}", ["plan.yaml:2:17 vedtaket av planen er datert 2026-06-16, som ikke har vært ennå"]),
        ("{date: 2026-12}", ["plan.yaml:2:17 vedtaket av planen er datert 2026-12, som ikke har vært ennå"]),
        ("{date: 2026-06-15}", []),
        ("{date: 2026-06}", []),
        ("{}", []),
    ],
)
def test_a_plan_is_not_adopted_on_a_day_yet_to_come(adopted: str, lines: list[str], tmp_path: Path) -> None:
    assert told(tmp_path, {"plan.yaml": f"title: Planen\nadopted: {adopted}\n"}, "IF602") == lines


def test_a_merger_of_nothing_is_one_mistake(tmp_path: Path) -> None:
    files = {"bodies.yaml": "radet: {name: Rådet, kind: county-executive, powers: [terminate]}\n"}
    files |= {"decisions.yaml": "v: {date: 2026-05-01, body: radet, type: merge}\n"}

    assert [each.rule.code for each in found(tmp_path, files) if each.rule.code in {"IF206", "IF603"}] == ["IF603"]


def test_a_treatment_has_the_case_number_of_its_own_body(tmp_path: Path) -> None:
    files = {
        "bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, case_format: 'PS {number}/{year}'}\n",
        "papers.yaml": "2026-june:\n  treatment:\n    - {body: tinget, case_no: PS 4/2026}\n"
        "    - {body: tinget, case_no: 4/26}\n    - {body: tinget}\n",
    }

    assert [line.split()[0] for line in told(tmp_path, files, "IF601")] == ["papers.yaml:4:31"]
