"""One mistake planted in a copy of Nordland's plan: exit 1, and one finding more, with its file, line and column."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from innenforskap.read.document import document
from tests.small import ROOT

MEASURE = "measures/felles-veiledere-for-kommunene.yaml"
STATUS = "status/2026-05-01/felles-veiledere-for-kommunene.yaml"
BOMB = "".join(f"l{depth}: &l{depth} [{', '.join([f'*l{depth - 1}'] * 9) if depth else 'x'}]\n" for depth in range(12))


class Mistake(NamedTuple):
    """Where a mistake is made, what is done to the file's bytes, and what should be found."""

    file: str
    change: Callable[[bytes], bytes]
    name: str
    line: int
    column: int


def _swap(old: str, new: str) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        assert content.count(old.encode()) >= 1, f"{old!r} is not there to change"
        return content.replace(old.encode(), new.encode(), 1)

    return change


def _add(text: str) -> Callable[[bytes], bytes]:
    return lambda content: content + text.encode()


def _line_of(file: str, start: str) -> int:
    lines = (ROOT / "plan" / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def _end(file: str) -> int:
    return len((ROOT / "plan" / file).read_text(encoding="utf-8").splitlines()) + 1


def _identity_number() -> str:
    """Return a synthetic identity number, whose month is eighty too high for any person."""
    start = "018590123"
    first = (11 - sum(int(d) * w for d, w in zip(start, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11) % 11
    second = (
        11 - sum(int(d) * w for d, w in zip(f"{start}{first}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    ) % 11
    assert first < 10 > second
    return f"{start}{first}{second}"


MISTAKES = {
    "a misspelt key": Mistake(MEASURE, _swap("\nkind:", "\nknd:"), "unknown-key", _line_of(MEASURE, "kind:"), 1),
    "an unknown actor": Mistake(
        MEASURE,
        _swap("lead: nordland-fylkeskommune", "lead: nordland-fylke"),
        "unknown-reference",
        _line_of(MEASURE, "lead:"),
        7,
    ),
    "a duplicate key": Mistake(MEASURE, _add("kind: pilot\n"), "duplicate-key", _end(MEASURE), 1),
    "0301 unquoted": Mistake(
        "actors/nordland-fylkeskommune.yaml",
        _add("municipality_no: 0301\n"),
        "needs-quotes",
        _end("actors/nordland-fylkeskommune.yaml"),
        18,
    ),
    "a merge conflict": Mistake(
        MEASURE,
        _add("<<<<<<< HEAD\ntags: [a]\n=======\ntags: [b]\n>>>>>>> gren\n"),
        "conflict-marker",
        _end(MEASURE),
        1,
    ),
    "a cp1252 file": Mistake(
        "actors/elev-og-laerlingtjenesten.yaml",
        lambda content: content.decode().encode("cp1252"),
        "not-utf8",
        2,
        17,
    ),
    "a tab": Mistake(MEASURE, _swap("\n  nn:", "\n\tnn:"), "tab-indentation", _line_of(MEASURE, "  nn:"), 1),
    "month 13": Mistake(MEASURE, _add("period: {to: 2026-13-01}\n"), "no-such-date", _end(MEASURE), 14),
    "a status in the future": Mistake(
        "status/2099-05-01/felles-veiledere-for-kommunene.yaml",
        lambda _: b"state: in-progress\nprogress: on-track\n",
        "status-in-future",
        1,
        1,
    ),
    "a state outside the list": Mistake(
        STATUS, _swap("state: in-progress", "state: i-gang"), "unknown-value", _line_of(STATUS, "state:"), 8
    ),
    "an identity number in a text": Mistake(
        STATUS,
        lambda content: content + f"consequence: {{nb: Ring {_identity_number()} i dag, nn: Ring i dag}}\n".encode(),
        "national-identity-number",
        _end(STATUS),
        24,
    ),
    "an alias bomb": Mistake("measures/bombe.yaml", lambda _: BOMB.encode(), "anchor", 1, 5),
}


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the plan lacks before anything is planted: gaps that are true of its source."""
    return {_same(each) for each in _validate(_copy(tmp_path_factory.mktemp("sound")))[1]}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_one_mistake_gives_one_finding_in_its_place(
    mistake: Mistake, baseline: set[tuple[str, str]], tmp_path: Path
) -> None:
    plan = _copy(tmp_path)
    file = plan / mistake.file
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(mistake.change(file.read_bytes() if file.exists() else b""))

    code, found = _validate(plan)

    new = [each for each in found if _same(each) not in baseline]
    assert code == 1
    assert [(each["name"], each["path"], each["line"], each["column"]) for each in new] == [
        (mistake.name, f"plan/{mistake.file}", mistake.line, mistake.column)
    ]


def test_the_plan_itself_has_no_errors_and_no_file_is_touched(tmp_path: Path) -> None:
    plan = _copy(tmp_path)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in plan.rglob("*.yaml")}

    code, found = _validate(plan)

    assert code == 0
    assert found
    assert {each["severity"] for each in found} == {"warning"}
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in plan.rglob("*.yaml")} == before


def test_an_alias_bomb_is_refused_within_a_second() -> None:
    start = time.process_time()
    found = document("measures/bombe.yaml", BOMB)

    assert time.process_time() - start < 1
    assert [finding.rule.name for finding in found.findings] == ["anchor"]


def test_no_format_shows_an_identity_number(tmp_path: Path) -> None:
    plan = _copy(tmp_path)
    number = _identity_number()
    (plan / MEASURE).write_text(f"title: {number}\nlead: {number}\nkjønn: {number}\n", encoding="utf-8")
    (plan / STATUS).write_text(f"state: {number}\ntext: Ring {number[:6]} {number[6:]}\n", encoding="utf-8")

    for form in ("full", "concise", "json", "github"):
        shown = _run(plan, "--output-format", form)
        assert number not in shown.stdout + shown.stderr
        assert number[6:] not in shown.stdout + shown.stderr
        assert "IF710" in shown.stdout


def _same(finding: dict[str, Any]) -> tuple[str, str]:
    return finding["code"], finding["path"]


def _copy(folder: Path) -> Path:
    return Path(shutil.copytree(ROOT / "plan", folder / "plan"))


def _validate(plan: Path) -> tuple[int, list[dict[str, Any]]]:
    run = _run(plan, "--output-format", "json")
    return run.returncode, json.loads(run.stdout)


def _run(plan: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "innenforskap", "validate", "plan", "--as-of", "2026-06-15", *options]
    return subprocess.run(command, cwd=plan.parent, capture_output=True, text=True, check=False)
