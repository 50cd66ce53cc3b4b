"""The handbook keeps its word: its plan is checked as it stands there, and the tool says what it says it does."""

import json
import re
import shlex
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command
from typer.testing import CliRunner

from innenforskap.cli.app import app
from innenforskap.i18n import Language
from innenforskap.i18n.labels import EFFECTS, PROGRESS, STATES
from tests.anchors import leads_somewhere
from tests.rule_pages import DAY, Fence, committed, fences, seen
from tests.small import ROOT, plan_folder

PAGE = ROOT / "docs" / "handbok.md"
BOOK = PAGE.read_text("utf-8")
FENCES = fences(BOOK)
BEGINNING = {"plan/plan.yaml", "plan/actors.yaml", "plan/measures.yaml"}
AUTUMN = date(2026, 10, 15)
"""A day after all that the handbook tells of."""
LOS = "status/2026-05-01/los-i-alle-kommuner.yaml"


COMMANDS = [
    *re.findall(r"`innenforskap ([^`\n]+)`", BOOK),
    *re.findall(r"^ *(?:- )?(?:run: )?innenforskap (.+)$", BOOK, re.MULTILINE),
]

MISTAKES = {
    "IF042": (LOS, "state: in-progress", "state: i gang"),
    "IF204": (LOS, "reason: ", "# reason: "),
    "IF038": (LOS, "effect: too-early", "expected_end: høst 2026"),
    "IF030": ("measures.yaml", "  lead: folkehelse\n", "  ansvarlig: folkehelse\n"),
    "IF100": ("measures.yaml", "  lead: folkehelse\n", "  lead: folkehelsa\n"),
    "IF012": (LOS, "next_step: ", "next_step: Høst: "),
    "IF010": (LOS, "  - Betale", "\t- Betale"),
    "IF035": ("measures.yaml", 'number: "1"', "number: 1.10"),
    "IF205": (LOS, "state: in-progress\nprogress: serious-delay", "state: terminated"),
}

IN_WORDS = {"IF204", "IF010"}
"""Mistakes whose row says in words what was written, for there is nothing to show."""


def _files(wanted: list[Fence]) -> dict[str, str]:
    """Return the files of the plan that stand in the handbook: what goes at the bottom of a file is put there."""
    files: dict[str, str] = {}
    for fence in wanted:
        path = fence.name.removeprefix("plan/")
        files[path] = (files[path] if "nederst" in fence.options else "") + fence.body
    return files


def _beginning() -> dict[str, str]:
    return _files([fence for fence in FENCES if fence.name in BEGINNING and not fence.options])


def _whole() -> dict[str, str]:
    return _files([fence for fence in FENCES if fence.name.startswith("plan/")])


def _run(*arguments: str, day: date = DAY) -> tuple[int, str]:
    result = CliRunner().invoke(app, [*arguments, "--as-of", str(day)])
    return result.exit_code, result.output


def _block(name: str) -> Any:  # noqa: ANN401 - whatever the YAML holds
    return yaml.safe_load(next(fence.body for fence in FENCES if fence.name == name))


def test_three_files_with_ten_measures_are_a_plan_with_nothing_wrong(tmp_path: Path) -> None:
    files = _beginning()

    code, told = _run("validate", str(plan_folder(tmp_path, files)), "--output-format", "concise")

    assert (code, len(files)) == (0, 3)
    assert next(fence.body for fence in FENCES if fence.name == "oppsummering").strip() in told
    assert "[IF" not in told


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_three_files_give_a_memo_of_ten_measures(language: str, tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, _beginning())

    code, memo = _run("report", "june", str(plan), "--lang", language)

    assert code == 0
    assert [number for number in range(1, 11) if f"\n| {number} " not in memo] == []


def test_the_plan_that_grows_through_the_handbook_has_no_errors(tmp_path: Path) -> None:
    code, told = _run("validate", str(plan_folder(tmp_path, _whole())), "--output-format", "concise")

    assert (code, "feil[" in told) == (0, False)


def test_what_must_be_decided_comes_first_in_the_memo(tmp_path: Path) -> None:
    files = _whole()
    question = re.search(r"^question: (.+)$", files[LOS], re.MULTILINE)

    _, memo = _run("report", "june", str(plan_folder(tmp_path, files)))

    assert question
    assert memo.index(f"1. {question[1]}") < memo.index("10 tiltak: ")


def test_the_corrected_report_no_longer_counts(tmp_path: Path) -> None:
    _, memo = _run("report", "june", str(plan_folder(tmp_path, _whole())), day=AUTUMN)
    row = next(line for line in memo.splitlines() if line.startswith("| 7 Åpne møteplasser |"))

    assert row.endswith("| Ikke startet | I rute |")
    assert "**Rapportert:** 20. august 2026" in memo.partition("### 7 Åpne møteplasser")[2].partition("###")[0]


def test_the_decision_is_followed_up_in_the_next_memo(tmp_path: Path) -> None:
    _, memo = _run("report", "june", str(plan_folder(tmp_path, _whole())), day=AUTUMN)

    assert "Sende brev til kommunene" in memo


def test_the_paper_is_issued_in_both_languages_and_comes_out_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    committed(plan_folder(tmp_path, _whole()))
    monkeypatch.chdir(tmp_path)
    final = [line for line in COMMANDS if line.endswith("--final")]
    again = next(line for line in COMMANDS if "--again" in line)

    codes = [CliRunner().invoke(app, shlex.split(line)).exit_code for line in (*final, again)]

    assert codes == [0, 0, 0]
    assert "Losane er i fare" in (tmp_path / "reports" / "2026-june-nn" / "paper.md").read_text("utf-8")


def test_the_plan_of_the_handbook_can_be_rolled(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, _whole())

    code, told = _run("roll", "2027", "--plan", str(plan), "--dry-run", day=AUTUMN)

    assert code == 0
    assert "Rulleringen for 2027: Rullert\n" in told
    assert "\nEndres: 1\n  1 Los i alle kommuner (los-i-alle-kommuner), vedtak los-ett-ar-til (skriv hvorfor)\n" in told


def test_the_site_leaves_out_what_the_county_cabinet_is_asked(tmp_path: Path) -> None:
    files = _whole()
    told = {key: re.findall(rf"^{key}: (.+)$", files[LOS], re.MULTILINE)[0] for key in ("question", "text", "reason")}

    code, _ = _run("build", str(plan_folder(tmp_path, files)), "-o", str(tmp_path / "nettsted"))

    pages = "".join(page.read_text("utf-8") for page in (tmp_path / "nettsted").rglob("*.html"))
    assert code == 0
    assert [told[key] in pages for key in told] == [False, True, True]


@pytest.mark.parametrize(
    ("day", "answered"),
    [
        (date(2026, 5, 8), {"los-i-alle-kommuner", "apne-moteplasser"}),
        (date(2026, 10, 8), {"apne-moteplasser"}),
    ],
)
def test_in_may_and_in_october_it_is_told_who_has_not_answered(day: date, answered: set[str], tmp_path: Path) -> None:
    files = _whole()
    asked = next(line for line in COMMANDS if "fresh-status" in line)
    name, kind, *options = shlex.split(asked)

    plan = plan_folder(tmp_path, files)
    code, told = _run(name, kind, *options, "--plan", str(plan), "--format", "json", day=day)

    missing = {each["id"] for each in json.loads(told)}
    assert (code, missing) == (0, set(yaml.safe_load(files["measures.yaml"])) - answered)


def test_what_is_given_out_is_counted_by_language(tmp_path: Path) -> None:
    files = _whole()
    before, _, ledger = files["plan.yaml"].partition("published:\n")
    alternating = before.replace("policy: one", "policy: alternate, least_share: 25")
    plan = plan_folder(tmp_path, {**files, "plan.yaml": f"{alternating}published:\n{ledger * 4}"})

    assert "merknad[IF705]: 0 av 4 dokumenter er på nynorsk" in seen(plan, Language.NB, AUTUMN)


def test_a_measure_may_be_written_in_both_languages(tmp_path: Path) -> None:
    written = next(fence.body for fence in FENCES if fence.name == "begge-målformer")
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan", "measures/overgang.yaml": written})

    memos = [_run("report", "june", str(plan), "--lang", language) for language in ("nb", "nn")]

    assert [code for code, _ in memos] == [0, 0]
    assert ["Fleire læreplassar" in memo for _, memo in memos] == [False, True]


def test_the_message_it_explains_is_the_one_that_is_printed(tmp_path: Path) -> None:
    files = _whole()
    files[LOS] = re.sub(r"^reason: .*\n", "", files[LOS], flags=re.MULTILINE)
    shown = next(fence.body for fence in FENCES if fence.name == "melding")

    assert shown in seen(plan_folder(tmp_path, files), Language.NB, AUTUMN)


@pytest.mark.parametrize("code", MISTAKES)
def test_a_common_mistake_is_told_as_the_handbook_says(code: str, tmp_path: Path) -> None:
    path, right, wrong = MISTAKES[code]
    files = _whole()
    assert right in files[path]
    files[path] = files[path].replace(right, wrong, 1)

    assert _errors(plan_folder(tmp_path, files)) == [_told(code)]


def test_a_folder_that_is_no_day_is_told_as_the_handbook_says(tmp_path: Path) -> None:
    files = _whole()
    files["status/mai-2026/los-i-alle-kommuner.yaml"] = files.pop(LOS)

    assert _errors(plan_folder(tmp_path, files)) == [_told("IF062")]


def test_the_handbook_has_ten_mistakes_and_each_is_tried() -> None:
    assert set(re.findall(r"^\|.*`feil\[(IF\d+)\]", BOOK, re.MULTILINE)) == {*MISTAKES, "IF062"}
    assert [code for code, mistake in MISTAKES.items() if code not in IN_WORDS and not _shows(code, mistake[2])] == []


def _shows(code: str, wrong: str) -> bool:
    row = next(line for line in BOOK.splitlines() if line.startswith("|") and f"feil[{code}]" in line)
    return f"`{wrong.strip()}" in row


def _told(code: str) -> str:
    found = re.search(rf"^\|.*`(feil\[{code}\]: [^`]+)` \|", BOOK, re.MULTILINE)
    assert found
    return found[1]


def _errors(plan: Path) -> list[str]:
    return [line for line in seen(plan, Language.NB, AUTUMN).splitlines() if line.startswith("feil[")]


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_in_the_handbook_is_one_the_tool_has(line: str) -> None:
    name, *arguments = shlex.split(line)
    commands = get_command(app).commands  # type: ignore[attr-defined] # typer's own group has them

    commands[name].make_context(name, arguments)


def test_the_handbook_has_a_command_of_every_sort() -> None:
    assert {line.split()[0] for line in COMMANDS} == {
        "validate",
        "report",
        "build",
        "serve",
        "explain",
        "list",
        "show",
        "schema",
        "roll",
        "review",
        "fetch",
    }


def test_the_two_letters_and_the_table_use_the_words_of_the_papers() -> None:
    letters = BOOK[BOOK.index("> **Emne") : BOOK.index("**3. Før inn")].replace("\n> ", " ").casefold()
    asked = {"not-started", "in-progress", "on-hold", "completed", "mainstreamed"}
    axes = {"state": {word: STATES[word] for word in asked}, "progress": PROGRESS, "effect": EFFECTS}
    for axis, phrases in axes.items():
        for word, phrase in phrases.items():
            assert f"| {phrase.nb} | {phrase.nn} | `{axis}: {word}` |" in BOOK
            assert phrase.nb.casefold() in letters
            assert phrase.nn.casefold() in letters


def test_the_check_runs_on_proposals_only_and_may_change_nothing() -> None:
    github, gitlab = _block("github"), _block("gitlab")["plan"]
    steps = github["jobs"]["plan"]["steps"]

    # YAML 1.1 reads the key `on` as a flag, and GitHub does not.
    assert (github[True], github["permissions"]) == ("pull_request", {"contents": "read"})
    assert steps[0]["with"]["fetch-depth"] == 0
    assert gitlab["variables"]["GIT_DEPTH"] == "0"
    assert "merge_request_event" in gitlab["rules"][0]["if"]
    assert all(last.startswith("innenforskap validate ") for last in (steps[-1]["run"], gitlab["script"][-1]))


def test_a_site_that_says_who_answers_for_it_lacks_nothing_of_what_readers_must_find(tmp_path: Path) -> None:
    files = _whole()
    written = next(fence.body for fence in FENCES if fence.name == "nettsted")
    before = seen(plan_folder(tmp_path / "before", files), Language.NB, AUTUMN)

    plan = plan_folder(tmp_path / "after", {**files, "plan.yaml": files["plan.yaml"] + written})
    code, _ = _run("build", str(plan), "-o", str(tmp_path / "nettsted"))

    page = (tmp_path / "nettsted" / "tilgjengelighet.html").read_text("utf-8")
    assert code == 0
    assert ["[IF119]" in told for told in (before, seen(plan, Language.NB, AUTUMN))] == [True, False]
    assert [f'href="{to}"' in page for to in yaml.safe_load(written).values()] == [False, False, True]


def test_github_publishes_a_county_s_plan_as_it_publishes_ours() -> None:
    ours = yaml.safe_load((ROOT / ".github" / "workflows" / "publish.yaml").read_text("utf-8"))
    theirs = _block("publiser")

    assert {key: theirs[key] for key in (True, "permissions", "concurrency")} == {
        key: ours[key] for key in (True, "permissions", "concurrency")
    }
    for name, job in theirs["jobs"].items():
        whole = ours["jobs"][name]
        assert {key: whole.get(key) for key in job if key != "steps"} == {k: v for k, v in job.items() if k != "steps"}
        assert [_step(step) for step in job["steps"]] == [_step(step) for step in whole["steps"]]


@pytest.mark.parametrize("name", ["github", "publiser"])
def test_a_workflow_is_as_github_wants_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(next(fence.body for fence in FENCES if fence.name == name), "utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, str(tmp_path / "plan.yaml")], capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stdout


def _step(step: dict[str, Any]) -> dict[str, Any]:
    """Return what a step does, whatever it is called, and wherever the tool is that it installs."""
    run = re.sub(r"^pip install .+$", "pip install", step.get("run", "").strip())
    return {
        "uses": step.get("uses"),
        "with": step.get("with"),
        "env": step.get("env"),
        "id": step.get("id"),
        "run": run,
    }


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)]+)\)", BOOK))
def test_a_link_leads_to_a_page_or_to_a_heading(link: str) -> None:
    assert leads_somewhere(PAGE, link)
