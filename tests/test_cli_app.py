"""The command line as a user meets it: exit codes, streams, consoles, and what is not imported."""

import json
import os
import shutil
import subprocess
import sys
from errno import ENOSPC
from pathlib import Path
from typing import Never

import pytest
from typer.testing import CliRunner

from innenforskap import __version__
from innenforskap.cli import app as commands
from innenforskap.cli.app import app
from tests.rule_pages import committed
from tests.small import ROOT, plan_folder

GOOD = ROOT / "tests" / "plans" / "good" / "minimal"
# typer itself reads a command's options with pydantic, so only what comes before a command is free of it.
HEAVY = {"yaml", "jinja2", "rich", "markdown_it", "stdnum"}


def _run(
    *arguments: str, cwd: Path = ROOT, environment: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "innenforskap", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, env=os.environ | (environment or {}))


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(app, ["--version"]).output == f"innenforskap {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "heavy"),
    [
        (["--version"], HEAVY | {"pydantic"}),
        (["--help"], HEAVY | {"pydantic"}),
        (["validate", "--help"], HEAVY),
        (["list", "--help"], HEAVY),
    ],
    # The same name in each of the processes that tests are run in, which do not order a set alike.
    ids=lambda words: " ".join(sorted(words)),
)
def test_what_a_command_does_not_need_is_not_imported(arguments: list[str], heavy: set[str]) -> None:
    program = (
        "import sys; from innenforskap.cli.app import main; sys.argv[1:] = {!r}\n"
        "try: main()\n"
        "except SystemExit: print(sorted(sys.modules), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", program.format(arguments)], capture_output=True, text=True, check=True)

    assert not heavy & set(run.stderr.replace("'", "").strip("[]\n").split(", "))


def test_a_plan_with_nothing_wrong_exits_with_zero_and_says_what_was_read() -> None:
    result = CliRunner().invoke(app, ["validate", str(GOOD), "--as-of", "2026-06-15"])

    assert (result.exit_code, result.output) == (0, "Alt i orden: 1 tiltak, 2 aktører og 1 indikator i 7 filer.\n")


def test_the_level_that_fails_can_be_chosen(tmp_path: Path) -> None:
    plan = str(plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"}))

    assert CliRunner().invoke(app, ["validate", plan]).exit_code == 0
    assert CliRunner().invoke(app, ["validate", plan, "--fail-level", "warning"]).exit_code == 1
    assert CliRunner().invoke(app, ["validate", plan, "--fail-level", "warning", "--ignore", "IF111"]).exit_code == 0


def test_data_goes_to_standard_output_and_talk_to_standard_error(tmp_path: Path) -> None:
    plan = str(plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"}))
    told = CliRunner().invoke(app, ["validate", plan, "--output-format", "json"])
    concise = CliRunner().invoke(app, ["validate", plan, "--output-format", "concise"])

    assert [each["code"] for each in json.loads(told.stdout)] == ["IF111"]
    assert told.stderr == ""
    assert concise.stdout.endswith("både start og slutt\n")
    assert concise.stderr == "Sjekket 0 tiltak, 0 aktører og 0 indikatorer i 1 fil: 1 advarsel.\n"


def test_what_the_user_can_mend_exits_with_two_and_one_line(tmp_path: Path) -> None:
    run = _run("validate", "ingen", cwd=tmp_path)

    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode().startswith("Finner ingen planmappe i «ingen».")
    assert run.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        (["validate", "ingen", "--lang", "nn"], {}, "Finn inga"),
        (["validate", "ingen", "--lang=en"], {}, "There is no plan"),
        (["validate", "ingen"], {"INNENFORSKAP_LANG": "en"}, "There is no plan"),
        (["validate", "--as-of", "i går"], {}, "«i går» er ikke en dato"),
        (["validate"], {"INNENFORSKAP_LANG": "dansk"}, "INNENFORSKAP_LANG er «dansk»"),
        (["explain", "IF999"], {}, "Ingen regel heter «IF999»"),
    ],
)
def test_it_is_said_in_the_language_asked_for(arguments: list[str], environment: dict[str, str], says: str) -> None:
    run = _run(*arguments, environment=environment)

    assert run.returncode == 2
    assert run.stderr.decode().startswith(says)


def test_the_plan_is_asked_and_answers_on_standard_output() -> None:
    asked = ["--plan", str(GOOD), "--as-of", "2026-06-15"]
    listed = CliRunner().invoke(app, ["list", "tiltak", "--format", "csv", "--strand", "delmal-1", *asked])
    shown = CliRunner().invoke(app, ["show", "veiledere", *asked])
    explained = CliRunner().invoke(app, ["explain", "veiledere", *asked])

    assert [result.exit_code for result in (listed, shown, explained)] == [0, 0, 0]
    assert listed.stdout.splitlines()[1].startswith("veiledere,")
    assert shown.stdout.startswith("measure/veiledere  ")
    assert explained.stdout.startswith("measure/veiledere  ")


def test_a_list_ends_its_lines_in_a_pipe_as_it_does_in_a_file(tmp_path: Path) -> None:
    asked = ["list", "actors", "--format", "csv", "--plan", str(GOOD), "--as-of", "2026-06-15"]
    piped = _run(*asked)
    _run(*asked, "-o", str(tmp_path / "ut.csv"))

    assert piped.stdout == (tmp_path / "ut.csv").read_bytes()
    assert piped.stdout.count(b"\r\n") == piped.stdout.count(b"\n") == 3


def test_a_rule_is_explained() -> None:
    result = CliRunner().invoke(app, ["explain", "if204"])

    assert result.exit_code == 0
    assert result.output.startswith("# IF204 · delay-without-reason\n")


def test_a_schema_is_told_with_the_ids_of_the_plan_that_is_asked_for() -> None:
    without = CliRunner().invoke(app, ["schema", "measure"])
    with_ids = CliRunner().invoke(app, ["schema", "measure", "--plan", str(GOOD)])

    assert (without.exit_code, with_ids.exit_code) == (0, 0)
    assert "kommuner-med-veileder" in with_ids.output
    assert "kommuner-med-veileder" not in without.output


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"COLUMNS": "20"},
        {"TERM": "dumb", "NO_COLOR": "1"},
        {"GITHUB_ACTIONS": "true", "FORCE_COLOR": "1"},
    ],
    ids=lambda environment: next(iter(environment)),
)
@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
def test_every_console_and_pipe_gets_the_same_bytes(environment: dict[str, str], form: str) -> None:
    arguments = ["validate", "--as-of", "2026-06-15", "--output-format", form]

    assert _run(*arguments, environment=environment).stdout == _run(*arguments).stdout != b""


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}, {"COLUMNS": "20"}, {"FORCE_COLOR": "1"}],
    ids=lambda environment: next(iter(environment)),
)
@pytest.mark.parametrize(
    "asked", [["list", "measures"], ["show", "unge-utenfor-neet"], ["explain", "unge-utenfor-neet"]], ids=" ".join
)
def test_an_answer_is_the_same_bytes_in_every_pipe(environment: dict[str, str], asked: list[str]) -> None:
    arguments = [*asked, "--as-of", "2026-06-15"]

    assert _run(*arguments, environment=environment).stdout == _run(*arguments).stdout != b""


def test_colour_is_given_only_where_it_is_asked_for() -> None:
    assert b"\x1b[" in _run("validate", "--as-of", "2026-06-15", "--color", "always").stdout
    assert b"\x1b[" not in _run("validate", "--as-of", "2026-06-15").stdout


def test_a_reader_who_stops_reading_hears_nothing() -> None:
    command = f"{sys.executable} -m innenforskap validate --as-of 2026-06-15 | head -1"
    run = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=True)

    assert (run.stdout.count(b"\n"), run.stderr) == (1, b"")


def _main(monkeypatch: pytest.MonkeyPatch, error: BaseException, *arguments: str) -> int:
    def fail(**_options: object) -> Never:
        raise error

    monkeypatch.setattr(commands, "app", fail)
    monkeypatch.setattr(sys, "argv", ["innenforskap", *arguments])
    with pytest.raises(SystemExit) as stopped:
        commands.main()
    return int(str(stopped.value.code))


def test_a_fault_of_ours_is_one_line_and_exits_with_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("innenforskap.cli.crash.gettempdir", lambda: str(tmp_path))

    code = _main(monkeypatch, KeyError("x"), "validate", "--lang", "nn")

    said = capsys.readouterr().err
    (trace,) = tmp_path.iterdir()
    assert code == 2
    assert said == (f"Feil i innenforskap (KeyError), ikkje i planen. Sporet ligg i {trace}. Meld gjerne frå om det.\n")
    assert "KeyError: 'x'" in trace.read_text(encoding="utf-8")


def test_what_stops_a_command_is_one_line_on_standard_error(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})
    result = CliRunner().invoke(app, ["show", "xx", "--plan", str(plan)])

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Ingenting i planen har id-en «xx». Sjå kva som finst med «innenforskap list measures».\n"


@pytest.mark.parametrize(
    ("arguments", "environment", "says"),
    [
        (["show", "xx"], {}, "Ingenting i planen har id-en «xx». Sjå kva som finst"),
        (["list", "measures", "--actor", "xx"], {}, "--actor kjenner ikkje «xx»"),
        (["list", "tilltak"], {}, "Ein plan har ingen type som heiter «tilltak». Meinte du"),
        (["validate", "--as-of", "i går"], {}, "«i går» er ikkje ein dato"),
        (["validate", "--changed-since", "HEAD"], {}, "«plan» ligg ikkje i git"),
        (["explain", "IF999"], {}, "Ingen regel heiter «IF999»"),
        (["report", "june", "-o", "plan/x.md"], {}, "«plan/x.md» ligg i ein plan"),
        (["schema", "xyz", "--plan", "plan"], {}, "Ikkje noko skjema heiter"),
        (["schema", "-o", "ut", "--plan", "plan"], {}, "Skreiv"),
        (["validat"], {}, "Ingen kommando heiter «validat»"),
        (["show", "xx", "--lang", "nb"], {}, "Ingenting i planen har id-en «xx». Se hva som finnes"),
        (["show", "xx"], {"INNENFORSKAP_LANG": "en"}, "Nothing in the plan has the id"),
    ],
)
def test_what_stops_a_command_is_said_in_the_plans_own_language(
    arguments: list[str], environment: dict[str, str], says: str, tmp_path: Path
) -> None:
    plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n", "measures.yaml": "a: {title: A}\n"})
    run = _run(*arguments, cwd=tmp_path, environment=environment)

    assert run.stderr.decode().startswith(says)


def test_one_who_stops_the_tool_hears_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _main(monkeypatch, KeyboardInterrupt()) == 130


def test_a_command_that_ends_well_ends_with_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["innenforskap", "--version"])
    with pytest.raises(SystemExit) as stopped:
        commands.main()

    assert (stopped.value.code, capsys.readouterr().out) == (0, f"innenforskap {__version__}\n")


def test_a_full_disk_is_no_fault_of_ours(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    silenced: list[int] = []
    monkeypatch.setattr("innenforskap.write.discard", silenced.append)

    assert _main(monkeypatch, OSError(ENOSPC, "No space left on device"), "validate", "--lang", "en") == 2
    assert capfd.readouterr().err == "The result could not be printed (No space left on device).\n"
    assert len(silenced) == 1


@pytest.mark.parametrize(
    ("streams", "code", "out", "err"),
    [
        ("> /dev/full", 2, "", "Resultatet kunne ikke skrives ut (No space left on device).\n"),
        ("> /dev/full 2> /dev/full", 2, "", ""),
        (">&-", 0, "", ""),
        ("2>&-", 0, "# IF204", ""),
        (">&- 2>&-", 0, "", ""),
    ],
)
def test_a_stream_that_is_full_or_closed_is_no_fault_of_ours(streams: str, code: int, out: str, err: str) -> None:
    command = f"{sys.executable} -m innenforskap explain IF204 --lang nb {streams}"
    run = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False)

    assert (run.returncode, run.stdout.decode()[:7], run.stderr.decode()) == (code, out, err)


@pytest.mark.parametrize("streams", ["2>&-", "2> /dev/full"])
def test_what_nobody_can_be_told_never_lands_in_the_result(streams: str) -> None:
    command = f"{sys.executable} -m innenforskap validate ingen {streams}"
    run = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False)

    assert (run.returncode, run.stdout, run.stderr) == (2, b"", b"")


def test_a_closed_pipe_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    silenced: list[int] = []
    monkeypatch.setattr("innenforskap.write.discard", silenced.append)

    assert _main(monkeypatch, BrokenPipeError()) == 0
    assert len(silenced) == 1


@pytest.mark.parametrize(
    "asked",
    [
        ["validate"],
        ["report", "june"],
        ["list", "measures", "--format", "csv", "--plan"],
        ["show", "veiledere", "--plan"],
        ["explain", "veiledere", "--plan"],
    ],
    ids=lambda words: words[0],
)
def test_every_command_that_reads_a_plan_reads_it_as_it_was(asked: list[str], tmp_path: Path) -> None:
    plan = Path(shutil.copytree(GOOD, tmp_path / "plan"))
    now = CliRunner().invoke(app, [*asked, str(plan), "--as-of", "2026-06-15"])
    committed(plan)
    shutil.rmtree(plan)

    then = CliRunner().invoke(app, [*asked, str(plan), "--as-of", "2026-06-15", "--rev", "HEAD"])

    assert (then.exit_code, then.stdout, then.stderr) == (0, now.stdout, now.stderr)


def test_a_site_is_built_of_the_plan_and_the_templates_as_they_were(tmp_path: Path) -> None:
    plan = Path(shutil.copytree(GOOD, tmp_path / "plan"))
    (tmp_path / "templates" / "site").mkdir(parents=True)
    (tmp_path / "templates" / "paper.md.j2").write_text("Vårt eget: {{ paper.language }}\n", encoding="utf-8")
    day = ["--as-of", "2026-06-15"]
    committed(plan)
    CliRunner().invoke(app, ["build", str(plan), *day, "-o", str(tmp_path / "nå")])
    shutil.rmtree(plan)
    shutil.rmtree(tmp_path / "templates")

    CliRunner().invoke(app, ["build", str(plan), *day, "--rev", "HEAD", "-o", str(tmp_path / "da")])
    paper = CliRunner().invoke(app, ["report", "june", str(plan), *day, "--rev", "HEAD"])

    made, again = (
        {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        for folder in (tmp_path / "nå", tmp_path / "da")
    )
    assert made == again != {}
    assert paper.stdout == "Vårt eget: nb\n"


LATER = "2024-09-01"
DATED = {
    "plan.yaml": "title: Plan\nperiod: {from: 2024, to: 2027}\n",
    "actors.yaml": "nav: {name: Nav, kind: state-regional}\nks: {name: KS, kind: other}\n",
    "bodies.yaml": "radet: {name: Rådet, kind: county-executive, powers: [terminate]}\n",
    "measures.yaml": f"""
        tiltaket:
          title: Tiltaket
          lead: nav
          partners: [{{actor: ks, participation: declined, since: {LATER}}}]
          milestones: {{steget: {{title: Steget, due: 2024-05, done: {LATER}}}}}
          pilot: {{spread: {{verdict: stopped, date: {LATER}, text: Senere-tekst}}}}
        """,
    "indicators.yaml": f"""
        tallet: {{title: Tall, maturity: sketched, observations: [{{period: 2023, value: 98765, published: {LATER}}}]}}
        """,
    "decisions.yaml": f"senere: {{date: {LATER}, body: radet, type: postpone, about: [tiltaket]}}\n",
    f"status/{LATER}/tiltaket.yaml": "state: on-hold\ntext: Senere-tekst\nreason: Senere-tekst\n",
}
SECRETS = ("senere", "Senere-tekst", '"on-hold"', ",on-hold", "declined", "Takket nei", "98765", LATER, "1. september")
TOLD = {".html", ".json", ".csv", ".ics", ".atom", ".ttl"}
EXPLAINING = {"ordliste.html", "plan.schema.json", "datapackage.json"}
"""What says of every value there is what it means, whatever the plan says."""


def test_nothing_that_is_dated_after_the_day_is_told_by_any_command(tmp_path: Path) -> None:
    plan = str(plan_folder(tmp_path, DATED))
    asked = [
        ["list", "measures", "--format", "csv", "--plan", plan],
        ["list", "decisions", "--format", "json", "--plan", plan],
        ["list", "indicators", "--format", "csv", "--plan", plan],
        ["show", "tiltaket", "--plan", plan],
        ["show", "tiltaket", "--format", "json", "--plan", plan],
        ["show", "tallet", "--format", "json", "--plan", plan],
        ["show", "radet", "--format", "json", "--plan", plan],
        ["report", "june", plan],
        ["report", "june", plan, "--format", "html"],
        ["build", plan, "-o", str(tmp_path / "ut")],
    ]

    said = [CliRunner().invoke(app, [*words, "--as-of", "2024-06-15"]) for words in asked]

    made = [file for file in (tmp_path / "ut").rglob("*.*") if file.suffix in TOLD and file.name not in EXPLAINING]
    told = "".join([*(result.stdout for result in said), *(file.read_text("utf-8") for file in made)])
    assert [result.stderr for result in said if result.exit_code] == []
    assert [secret for secret in SECRETS if secret in told] == []
    assert "Tiltaket" in told


def test_what_is_dated_after_the_day_is_not_shown_and_it_is_said_why(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: P\n", "bodies.yaml": "r: {name: R, kind: county-executive}\n"}
    plan = plan_folder(tmp_path, {**files, "decisions.yaml": "d: {date: 2024-06-16, body: r, type: continue}\n"})

    early, there = (
        CliRunner().invoke(app, ["show", "d", "--plan", str(plan), "--as-of", day])
        for day in ("2024-06-15", "2024-06-16")
    )

    assert (early.exit_code, early.stdout, there.exit_code) == (2, "", 0)
    assert early.stderr.startswith("«decision/d» er datert etter 2024-06-15")


def test_a_revision_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\nlanguage: {primary: nn}\n"})
    committed(plan)

    run = _run("validate", "--rev", "ingen", cwd=tmp_path)

    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode().startswith("Finn ikkje «ingen» i git.")
    assert run.stderr.count(b"\n") == 1
