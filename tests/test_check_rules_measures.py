"""Strands and measures, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, ADOPTED, found, helped, told

STRAND = "d: {title: Skole}\n"
CLOSED = {"status/2026-05-01/t.yaml": "state: completed\n"}
UNREADABLE = {"status/2026-05-01/t.yaml": "status: completed\n"}
GROUP = "alle: {name: Alle, kind: group}\n"


@pytest.mark.parametrize("code", ["IF120", "IF121"])
def test_a_strand_of_an_adopted_plan_has_measures_and_a_body(code: str, tmp_path: Path) -> None:
    files = {"plan.yaml": ADOPTED, "strands.yaml": STRAND}

    assert [each.facts["strand"] for each in found(tmp_path / "bare", files, code)] == ["Skole"]
    assert found(tmp_path / "draft", {"strands.yaml": STRAND}, code) == ()
    assert found(tmp_path / "unread", {**files, "measures/t.yaml": "titel: T\n"}, code) == ()


def test_a_measure_in_a_strand_is_no_body_and_a_body_no_measure(tmp_path: Path) -> None:
    measure = {"plan.yaml": ADOPTED, "strands.yaml": STRAND, "measures/t.yaml": "title: T\nstrand: d\n"}
    body = {"plan.yaml": ADOPTED, "strands.yaml": STRAND, "bodies.yaml": "b: {name: B, kind: other, strands: [d]}\n"}

    assert [each.rule.code for each in found(tmp_path / "measure", measure, "IF12")] == ["IF122", "IF127", "IF121"]
    assert [each.rule.code for each in found(tmp_path / "body", body, "IF12")] == ["IF120"]


LACKING = {
    "IF122": "title: T\n",
    "IF124": "title: T\nlead: alle\n",
    "IF127": "title: T\nlead: nav\n",
    "IF128": "title: T\nkind: one-off\n",
    "IF130": "title: T\nperiod: {to: 2027}\n",
}


@pytest.mark.parametrize(("code", "measure"), LACKING.items())
def test_an_open_measure_lacks_what_a_closed_one_does_not(code: str, measure: str, tmp_path: Path) -> None:
    plan = f"{ADOPTED}period: {{to: 2026}}\n"
    files = {"plan.yaml": plan, "measures/t.yaml": measure, "actors.yaml": ACTORS + GROUP}

    assert len(found(tmp_path / "open", files, code)) == 1
    assert found(tmp_path / "closed", {**files, **CLOSED}, code) == ()
    assert found(tmp_path / "unread", {**files, **UNREADABLE}, code) == ()


@pytest.mark.parametrize("code", ["IF122", "IF124", "IF128"])
def test_who_does_what_by_when_is_asked_of_a_draft_too(code: str, tmp_path: Path) -> None:
    assert len(found(tmp_path, {"measures/t.yaml": LACKING[code], "actors.yaml": GROUP}, code)) == 1


def test_an_indicator_is_not_asked_of_a_draft(tmp_path: Path) -> None:
    assert found(tmp_path, {"measures/t.yaml": LACKING["IF127"]}, "IF127") == ()


def test_what_a_measure_delivers_can_be_verified_as_well(tmp_path: Path) -> None:
    files = {"plan.yaml": ADOPTED, "measures/t.yaml": "title: T\nproducts: [{title: En veileder}]\n"}

    assert found(tmp_path, files, "IF127") == ()


def test_a_draft_of_ten_measures_and_nothing_else_is_told_of_its_period_only(tmp_path: Path) -> None:
    measures = "".join(f"t-{at}: {{title: Tiltak {at}, strand: d, lead: nav, kind: ongoing}}\n" for at in range(10))
    files = {"strands.yaml": STRAND, "measures.yaml": measures, "actors.yaml": ACTORS}

    assert [each.rule.code for each in found(tmp_path, files)] == ["IF111"]


def test_the_lead_is_found_wherever_it_stands_among_the_partners(tmp_path: Path) -> None:
    measure = "title: T\nlead: nav\npartners:\n  - {actor: ks}\n  - actor: nav\n    role: Partner\n"

    assert told(tmp_path, {"measures/t.yaml": measure, "actors.yaml": ACTORS}, "IF123") == [
        "measures/t.yaml:5:12 «nav» er både ansvarlig for tiltaket og partner i det"
    ]


@pytest.mark.parametrize("lead", ["lead: nav\n", "lead: ukjent\n"])
def test_one_actor_is_no_group_and_nor_is_one_nobody_knows(lead: str, tmp_path: Path) -> None:
    assert found(tmp_path, {"measures/t.yaml": f"title: T\n{lead}", "actors.yaml": ACTORS}, "IF124") == ()


def test_a_group_without_members_has_none_to_name(tmp_path: Path) -> None:
    files = {"measures/t.yaml": LACKING["IF124"], "actors.yaml": GROUP}

    assert helped(tmp_path, files, "IF124") == "velg den i gruppen som rapporterer"


def invitation(state: str, partner: str, commitment: str = "invitation") -> dict[str, str]:
    return {
        "actors.yaml": ACTORS,
        "measures/t.yaml": f"title: T\ncommitment: {commitment}\nlead: nav\npartners: [{partner}]\n",
        "status/2026-05-01/t.yaml": f"state: {state}\n",
    }


@pytest.mark.parametrize(
    ("state", "unanswered"),
    [
        ("in-progress", True),
        ("completed", True),
        ("not-started", False),
        ("on-hold", False),
        ("mainstreamed", False),
        ("proposed", False),
    ],
)
def test_an_invitation_nobody_has_accepted_is_not_carried_out(state: str, unanswered: bool, tmp_path: Path) -> None:
    assert len(found(tmp_path, invitation(state, "{actor: ks, participation: invited}"), "IF125")) == unanswered


@pytest.mark.parametrize(
    ("partner", "unanswered"),
    [
        ("", True),
        ("{actor: ks}", True),
        ("{actor: ks, participation: candidate}", True),
        ("{actor: ks, participation: declined}", True),
        ("{actor: ks, participation: accepted}", False),
        ("{actor: ks, participation: active}", False),
        ("{actor: ks, participation: ended}", False),
        ("{actor: ks, participation: accepted, since: 2026-06-15}", False),
        ("{actor: ks, participation: accepted, since: 2026-06-16}", True),
    ],
)
def test_a_partner_who_has_said_yes_answers_it(partner: str, unanswered: bool, tmp_path: Path) -> None:
    assert len(found(tmp_path, invitation("in-progress", partner), "IF125")) == unanswered


def test_one_yes_among_many_is_enough_and_other_commitments_need_none(tmp_path: Path) -> None:
    many = "{actor: ks, participation: declined}, {actor: kommunene, participation: accepted}"

    assert found(tmp_path / "many", invitation("in-progress", many), "IF125") == ()
    assert found(tmp_path / "joint", invitation("in-progress", "", "joint"), "IF125") == ()


def test_an_unanswered_invitation_shows_the_report_if_there_is_one(tmp_path: Path) -> None:
    reported = invitation("in-progress", "")
    decided = {file: text for file, text in reported.items() if not file.startswith("status")}
    decided["decisions.yaml"] = "v: {date: 2026-05-01, body: tinget, type: reopen, about: [t]}\n"

    (by_report,) = found(tmp_path / "reported", reported, "IF125")
    (by_decision,) = found(tmp_path / "decided", decided, "IF125")

    assert [(each.file, each.place and each.place.column) for each in by_report.related] == [
        ("status/2026-05-01/t.yaml", 8)
    ]
    assert by_decision.related == ()


@pytest.mark.parametrize(
    ("measure", "lacks"),
    [
        ("kind: one-off\nperiod: {from: 2026}\n", True),
        ("kind: one-off\nperiod: {to: 2026}\n", False),
        ("kind: pilot\n", False),
        ("", False),
    ],
)
def test_what_is_done_once_has_an_end(measure: str, lacks: bool, tmp_path: Path) -> None:
    assert len(found(tmp_path, {"measures/t.yaml": f"title: T\n{measure}"}, "IF128")) == lacks


@pytest.mark.parametrize(
    ("period", "shown"),
    [("period: {from: 2020, to: 2023-06}\n", "{to: 2023}"), ("period: {from: 2020}\n", "{to: …}"), ("", "{to: …}")],
)
def test_the_end_that_is_shown_is_the_plans_own(period: str, shown: str, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: P\n{period}", "measures/t.yaml": LACKING["IF128"]}

    assert helped(tmp_path, files, "IF128") == f"skriv period: {shown} så nøyaktig som det er kjent"


@pytest.mark.parametrize(
    ("plan", "period", "line"),
    [
        ("{from: 2023, to: 2026}", "{from: 2023, to: 2026}", None),
        ("{from: 2023, to: 2026}", "{from: 2023-01-01, to: 2026-12-31}", None),
        ("{from: 2023-06, to: 2026-06}", "{from: 2023, to: 2026}", None),
        ("{from: 2023, to: 2026}", "{}", None),
        ("{from: 2023, to: 2026}", "{from: 2022, to: 2026}", "16 (2022–2026) går ut over planens (2023–2026)"),
        ("{from: 2023, to: 2026}", "{from: 2024, to: 2027}", "26 (2024–2027) går ut over planens (2023–2026)"),
        ("{from: 2023, to: 2026}", "{from: 2027}", "16 (2027–…) går ut over planens (2023–2026)"),
        ("{from: 2023, to: 2026}", "{to: 2022}", "14 (…–2022) går ut over planens (2023–2026)"),
        ("{to: 2026}", "{from: 2022, to: 2027}", "26 (2022–2027) går ut over planens (…–2026)"),
        ("{from: 2023}", "{from: 2022, to: 2027}", "16 (2022–2027) går ut over planens (2023–…)"),
        ("{}", "{from: 2022}", None),
        ("{from: 2026, to: 2023}", "{from: 2024}", None),
        ("{from: 2023, to: 2026}", "{from: 2027, to: 2022}", None),
    ],
)
def test_a_measure_keeps_within_the_plan(plan: str, period: str, line: str | None, tmp_path: Path) -> None:
    files = {
        "plan.yaml": f"title: Planen\nperiod: {plan}\n",
        "measures/t.yaml": f"title: T\nperiod: {period}\n",
    }
    column, _, shown = (line or "").partition(" ")

    assert told(tmp_path, files, "IF130") == ([f"measures/t.yaml:2:{column} tiltakets periode {shown}"] if line else [])


def test_a_measure_of_another_plan_or_of_one_without_a_period_may_last_as_it_does(tmp_path: Path) -> None:
    plan = {"plan.yaml": "title: Planen\nperiod: {to: 2026}\n"}
    measure = "title: T\nperiod: {to: 2028}\n"

    assert found(tmp_path / "carried", {**plan, "measures/t.yaml": f"{measure}carried_over: true\n"}, "IF130") == ()
    assert found(tmp_path / "open", {"measures/t.yaml": measure}, "IF130") == ()
    assert found(tmp_path / "none", {**plan, "measures/t.yaml": "title: T\n"}, "IF130") == ()
