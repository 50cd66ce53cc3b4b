"""The plan is rolled: what becomes of every measure is drafted, all of it or nothing, and only where it may be."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked, Outcome, Rolled
from innenforskap.cli.roll import roll
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.vocabulary import State
from innenforskap.query.standing import standing
from innenforskap.read.load import load
from tests.history import Answer, History
from tests.small import plan_folder

DAY = date(2026, 10, 15)
PLAN = """
    title: {nb: Planen, nn: Planen}
    period: {from: 2025, to: 2028}
    version: "2026"  # den andre
    version_state: adopted
    adopted: {body: tinget, date: 2025-12-10, case_no: PS 80/2025}
"""
MEASURES = {
    "los": "number: '1'\ntitle: Los i skolen\nkind: ongoing\nlead: fylket\n",
    "praksis": "title: Praksisplasser  # i alle kommuner\nkind: ongoing\nlead: fylket\n",
    "skyss": "title: Skyss\nkind: ongoing\nlead: fylket\n",
    "rutiner": "title: Rutiner\nkind: ongoing\nlead: fylket\n",
    "kurs": "title: Kurs\nkind: one-off\nlead: fylket\n",
    "team": "title: Team\nkind: ongoing\nlead: fylket\n",
}
DECISIONS = """
    los-mer: {date: 2026-06-10, body: tinget, type: reinforce, about: [los], case_no: PS 1/2026, reason: Det virker}
    ut: {date: 2026-06-10, body: tinget, type: terminate, about: [praksis], case_no: PS 2/2026}
    bort: {date: 2026-06-10, body: tinget, type: move, about: [skyss], moved_to: Kollektivplanen, case_no: PS 3/2026}
    sammen: {date: 2026-06-10, body: tinget, type: merge, about: [rutiner], into: los, case_no: PS 4/2026}
    drift: {date: 2026-06-10, body: tinget, type: mainstream, about: [kurs], case_no: PS 5/2026}
"""
FILES = {
    "plan.yaml": PLAN,
    "bodies.yaml": "tinget: {name: Tinget, kind: county-assembly, powers: [adopt, terminate], political: true}\n",
    "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
    "decisions.yaml": DECISIONS,
}
APART = FILES | {f"measures/{id_}.yaml": text for id_, text in MEASURES.items()}
TOGETHER = FILES | {
    "measures.yaml": "".join(
        f"{id_}:\n  {text.replace(chr(10), chr(10) + '  ').rstrip(' ')}\n" for id_, text in MEASURES.items()
    ),
    "rolls.yaml": "# Rulleringer\n2026: {to: '2026', outcome: no-roll, date: 2025-12-10, text: Ikke behov.}\n",
}
SUMMARY = """\
Rulleringen for 2027: Rullert
Ny versjon: 2027 (utkast), etter versjon 2026

Videreføres: 1
  Team (team)

Endres: 1
  1 Los i skolen (los), vedtak los-mer

Videreført i ordinær drift: 1
  Kurs (kurs), vedtak drift (skriv hvorfor)

Avsluttet: 1
  Praksisplasser (praksis), vedtak ut (skriv hvorfor)

Slått sammen: 1
  Rutiner (rutiner), inn i Los i skolen, vedtak sammen (skriv hvorfor)

Flyttet til annen plan: 1
  Skyss (skyss), vedtak bort (skriv hvorfor)
"""


@pytest.fixture(autouse=True)
def _next_autumn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("innenforskap.cli.edge.today", lambda: date(2027, 10, 15))


@pytest.fixture(params=["apart", "together"])
def history(request: pytest.FixtureRequest, tmp_path: Path) -> History:
    return History(tmp_path, APART if request.param == "apart" else TOGETHER)


def _roll(history: History, *words: str) -> Answer:
    return history.ask("roll", "2027", "--as-of", "2026-10-15", *words)


def _errors(history: History) -> Answer:
    return history.ask("validate", "--as-of", "2026-10-15", "--output-format", "concise")


def _bytes(history: History) -> Mapping[str, bytes]:
    files = (file for file in history.plan.rglob("*") if file.is_file())
    return {file.relative_to(history.plan).as_posix(): file.read_bytes() for file in files}


def _refused(parent: Path, files: Mapping[str, str], wanted: Rolled, day: date = DAY) -> str:
    """Return in bokmål why a roll is refused; nothing in the plan is changed by it."""
    plan = plan_folder(parent, files)
    before = {file: file.read_bytes() for file in plan.rglob("*.yaml")}
    with pytest.raises(PlanError) as raised:
        roll(Asked(plan, day, DAY, Language.NB), wanted)
    assert {file: file.read_bytes() for file in plan.rglob("*.yaml")} == before
    return raised.value.said(Language.NB)


def test_a_dry_run_shows_what_would_change_and_changes_no_byte(history: History) -> None:
    before = _bytes(history)

    answer = _roll(history, "--dry-run")

    assert (answer.code, _bytes(history)) == (0, before)
    assert answer.said.startswith(SUMMARY)
    assert '  -version: "2026"  # den andre\n' in answer.said
    assert '  +version: "2027"  # den andre  # rullert 2027\n' in answer.said
    assert "i skolen\n" not in answer.said
    assert answer.noted == "Ingenting er skrevet. Kjør kommandoen uten --dry-run for å lage utkastet.\n"


def test_every_file_that_would_change_is_named_as_new_or_changed(tmp_path: Path) -> None:
    told = _roll(History(tmp_path, APART), "--dry-run").said

    named = [line for line in told.splitlines() if line.endswith(("(ny)", "(endret)"))]
    assert [line.rpartition("plan/")[2] for line in named] == [
        "measures/kurs.yaml (endret)",
        "measures/praksis.yaml (endret)",
        "measures/rutiner.yaml (endret)",
        "measures/skyss.yaml (endret)",
        "plan.yaml (endret)",
        "rolls/2027.yaml (ny)",
    ]


def test_the_draft_is_written_and_nothing_is_wrong_with_it(history: History) -> None:
    before = _errors(history)

    answer = _roll(history)

    after = _errors(history)
    assert (answer.code, answer.said, before.code, after.code) == (0, SUMMARY, 0, 0)
    assert "feil[" not in after.said
    assert answer.noted.endswith("Gjør utkastet ferdig, og sjekk det med «innenforskap validate».\n")


def test_every_measure_has_a_fate_and_what_left_says_how(history: History) -> None:
    _roll(history)

    rolled = load(history.plan).plan
    fates = {each.measure: (each.fate.value, each.decision, each.into) for each in rolled.rolls["2027"].fates}
    ended = {id_: (each.ended.how.value, each.ended.version) for id_, each in rolled.measures.items() if each.ended}
    assert fates == {
        "los": ("changed", "los-mer", None),
        "praksis": ("terminated", "ut", None),
        "skyss": ("moved", "bort", None),
        "rutiner": ("merged", "sammen", "los"),
        "kurs": ("mainstreamed", "drift", None),
        "team": ("continued", None, None),
    }
    assert ended == {
        "praksis": ("terminated", "2027"),
        "skyss": ("moved", "2027"),
        "rutiner": ("merged", "2027"),
        "kurs": ("mainstreamed", "2027"),
    }


def test_the_plan_is_a_draft_that_nobody_can_take_for_the_one_in_force(history: History) -> None:
    _roll(history)

    about = load(history.plan).plan.about
    memo = history.told("report", "june", "--as-of", "2026-10-15")
    assert (about.version, about.version_state, about.adopted) == ("2027", "draft", None)
    assert "- **Planversjon:** 2027, utkast\n" in memo
    assert "Dette er et utkast til ny versjon av planen. Det er ikke vedtatt. Versjon 2026 gjelder" in memo


def test_what_goes_on_is_no_proposal_and_what_is_new_is_one(history: History) -> None:
    _roll(history)
    new = "measures/nytt.yaml" if (history.plan / "measures").is_dir() else "measures.yaml"
    text = "" if new != "measures.yaml" else (history.plan / new).read_text("utf-8") + "nytt: "
    plan_folder(history.folder, {new: (text + "{title: Nytt}\n").encode()})

    rolled = load(history.plan).plan

    assert [standing(rolled, id_, DAY).state for id_ in ("team", "praksis", "nytt")] == [
        None,
        State.TERMINATED,
        State.PROPOSED,
    ]


def test_comments_and_all_that_is_not_rolled_are_kept(history: History) -> None:
    before = {line for text in _bytes(history).values() for line in text.decode().splitlines() if "adopted" not in line}

    _roll(history)

    after = "\n".join(text.decode() for text in _bytes(history).values())
    assert [line for line in sorted(before) if line not in after] == ['version: "2026"  # den andre']
    assert "# i alle kommuner" in after


def test_line_ends_are_kept(history: History) -> None:
    for path, content in _bytes(history).items():
        (history.plan / path).write_bytes(content.replace(b"\n", b"\r\n"))
    history.commit("Linjeslutt", {})

    assert _roll(history).code == 0

    lone = {path: content.count(b"\n") - content.count(b"\r\n") for path, content in _bytes(history).items()}
    assert set(lone.values()) == {0}


def test_the_same_year_is_not_rolled_twice(history: History) -> None:
    _roll(history)
    history.commit("Utkast", {})
    before = _bytes(history)

    answer = _roll(history)

    assert (answer.code, _bytes(history)) == (2, before)
    assert answer.noted.startswith("Planen har allerede en rullering for 2027, i roll")


def test_what_is_not_committed_could_not_be_brought_back_so_nothing_is_written(history: History) -> None:
    plan_folder(history.folder, {"actors.yaml": FILES["actors.yaml"] + "nav: {name: Nav, kind: other}\n"})
    plan_folder(history.folder, {"../notat.txt": "utenfor planen\n"})
    before = _bytes(history)

    answer = _roll(history)

    assert (answer.code, _bytes(history)) == (2, before)
    assert answer.noted.startswith("plan/actors.yaml er endret og ikke lagret i git.")
    assert _roll(history, "--dry-run").code == 0


def test_what_lies_beside_the_plan_may_be_as_it_is(history: History) -> None:
    plan_folder(history.folder, {"../templates/notat.md.j2": "{{ title }}\n"})

    assert _roll(history).code == 0


def test_a_plan_that_is_its_whole_repository_is_held_to_the_same(tmp_path: Path) -> None:
    history = History(tmp_path / "annet", APART)
    (tmp_path / "annet" / ".git").rename(history.plan / ".git")
    asked, wanted = Asked(history.plan, DAY, DAY, Language.NB), Rolled("2027")
    with pytest.raises(PlanError) as raised:
        roll(asked, wanted)

    assert "ikke lagret i git" in raised.value.said(Language.NB)


def test_a_plan_with_errors_is_not_rolled(tmp_path: Path) -> None:
    history = History(tmp_path, {**APART, "measures/los.yaml": "titel: Los\n"})

    answer = _roll(history)

    assert answer.code == 1
    assert "Ingenting er skrevet." in answer.noted


def test_an_error_that_the_new_version_would_have_stops_it(tmp_path: Path) -> None:
    reports = {"status/2026-10-10/praksis.yaml": "state: completed\n"}
    decisions = (
        FILES["decisions.yaml"] + "    igjen: {date: 2026-10-01, body: tinget, type: reopen, about: [praksis]}\n"
    )

    told = _refused(tmp_path, {**APART, "decisions.yaml": decisions, **reports}, Rolled("2027"), date(2026, 9, 1))

    assert told.startswith(
        "Ingenting er skrevet, for den nye versjonen ville hatt en feil i measures/praksis.yaml: tiltaket er ført ut"
    )


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (Rolled("27"), "«27» er ikke et år. Skriv året"),
        (Rolled("neste"), "«neste» er ikke et år. Skriv året"),
        (Rolled("9999"), "«9999» er ikke et år. Skriv året"),
        (Rolled("2026"), "2026 er ikke senere enn 2026, som planen allerede er kommet til."),
        (Rolled("2027", version="2026"), "Planen er allerede versjon «2026». Gi den nye et annet navn"),
        (Rolled("2027", Outcome.NO_ROLL, "2027"), "no-roll gir ingen ny versjon. Utelat --version"),
    ],
)
def test_what_cannot_be_meant_is_told(wanted: Rolled, why: str, tmp_path: Path) -> None:
    assert _refused(tmp_path, APART, wanted).startswith(why)


def test_what_is_dated_after_the_day_is_no_change_that_the_roll_makes(tmp_path: Path) -> None:
    paper = "2026-december: {treatment: [{body: tinget, date: 2026-12-09, outcome: Utsatt til januar}]}\n"

    answer = _roll(History(tmp_path, {**APART, "papers.yaml": paper}), "--dry-run")

    assert answer.code == 0
    assert "Utsatt til januar" not in answer.said


@pytest.mark.parametrize("state", ["draft", "proposal", "superseded"])
def test_only_a_plan_in_force_is_rolled(state: str, tmp_path: Path) -> None:
    files = {**APART, "plan.yaml": PLAN.replace("adopted\n", f"{state}\n", 1)}

    told = _refused(tmp_path, files, Rolled("2027"))

    assert told.startswith(f"Planen er ikke vedtatt (version_state: {state}), så det er ingen versjon å rullere fra.")


def test_a_version_may_be_called_something_else_than_the_year(history: History) -> None:
    assert _roll(history, "--version", "3.0").code == 0

    rolled = load(history.plan).plan
    assert (rolled.about.version, rolled.rolls["2027"].to, rolled.rolls["2027"].from_) == ("3.0", "3.0", "2026")


def test_what_it_comes_to_may_be_said_by_a_person(history: History) -> None:
    answer = _roll(history, "--outcome", "simple-roll")

    assert answer.said.startswith("Rulleringen for 2027: Enkel rullering\n")
    assert load(history.plan).plan.rolls["2027"].outcome == "simple-roll"


def test_a_plan_that_needs_no_roll_stays_in_force_and_keeps_the_assessment(history: History) -> None:
    before = _bytes(history)

    answer = _roll(history, "--outcome", "no-roll")

    after = _bytes(history)
    rolled = load(history.plan).plan
    assert answer.said.startswith("Rulleringen for 2027: Vurdert, ikke behov for rullering\nPlanen blir stående")
    assert {path for path in after if after[path] != before.get(path)} <= {"rolls.yaml", "rolls/2027.yaml"}
    assert (rolled.rolls["2027"].outcome, rolled.rolls["2027"].to, rolled.rolls["2027"].fates) == ("no-roll", None, ())
    assert (_errors(history).code, rolled.about.version_state) == (0, "adopted")


def test_a_plan_without_a_version_gets_its_first(tmp_path: Path) -> None:
    history = History(tmp_path, {**APART, "plan.yaml": PLAN.replace('    version: "2026"  # den andre\n', "")})

    assert "\nNy versjon: 2027 (utkast)\n" in _roll(history).said


def test_it_speaks_and_writes_nynorsk_for_a_plan_in_nynorsk(tmp_path: Path) -> None:
    history = History(tmp_path, {**APART, "plan.yaml": f"{PLAN}    language: {{primary: nn}}\n"})

    answer = _roll(history)

    assert answer.said.startswith("Rulleringa for 2027: Rullert\nNy versjon: 2027 (utkast), etter versjon 2026\n")
    assert "reason: skriv kvifor" in (history.plan / "rolls" / "2027.yaml").read_text("utf-8")


def test_a_rolled_plan_is_adopted_with_other_words_and_rolled_again_the_year_after(tmp_path: Path) -> None:
    history = History(tmp_path, APART)
    _roll(history)
    measure = history.plan / "measures" / "team.yaml"
    draft = history.commit("Utkast", {"measures/team.yaml": measure.read_text("utf-8").replace("Team", "Lag")})
    adopted = "adopted: {body: tinget, date: 2026-12-09, case_no: PS 90/2026}\n"
    text = (history.plan / "plan.yaml").read_text("utf-8").replace("version_state: draft", "version_state: adopted")
    history.commit("Vedtatt", {"plan.yaml": text + adopted}, tag="plan-2027")

    told = [
        history.ask("validate", "--changed-since", each, "--output-format", "concise") for each in (draft, "HEAD~2")
    ]
    again = history.ask("roll", "2028")

    assert [(each.code, "IF14" in each.said) for each in told] == [(0, False), (0, False)]
    assert again.said.startswith(
        "Rulleringen for 2028: Enkel rullering\nNy versjon: 2028 (utkast), etter versjon 2027\n"
    )
    assert "\nVidereføres: 2\n" in again.said
