"""What is found in a small plan built from text, as of one day in June."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from innenforskap.check.run import findings
from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.read.load import load
from tests.small import plan_folder

DAY = date(2026, 6, 15)
PLAN = "title: Planen\n"
ADOPTED = "title: Planen\nversion_state: adopted\n"
PERIOD = "title: Planen\nperiod: {from: 2023, to: 2026}\n"
ACTORS = "nav: {name: Nav, kind: state-regional}\nks: {name: KS, kind: employer-org}\n"


def found(
    parent: Path,
    files: Mapping[str, str | bytes],
    code: str = "IF",
    day: date = DAY,
    before: Mapping[str, str | bytes] | None = None,
) -> tuple[Finding, ...]:
    """Return what is found in the plan of `files`, if its code begins with `code`; `before` are the files it had."""
    loaded = load(plan_folder(parent, {"plan.yaml": PLAN, **files}))
    then = None if before is None else load(plan_folder(parent / "before", {"plan.yaml": PLAN, **before})).plan
    return tuple(each for each in findings(loaded, day, DAY, then) if each.rule.code.startswith(code))


def told(parent: Path, files: Mapping[str, str | bytes], code: str = "IF", day: date = DAY) -> list[str]:
    """Return the same as lines of file, line, column and message in bokmål."""
    return [
        f"{each.file}:{each.place.line}:{each.place.column} {each.message(Language.NB)}"
        for each in found(parent, files, code, day)
        if each.place
    ]


def helped(parent: Path, files: Mapping[str, str | bytes], code: str) -> str | None:
    """Return the help in bokmål of the one finding of `code`."""
    (finding,) = found(parent, files, code)
    return finding.help(Language.NB)
