"""Small plans whose indicators have figures that were fetched, as the reader would give them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from innenforskap.check.run import findings
from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.model.snapshot import Snapshot
from innenforskap.read.load import load
from tests.found import DAY, PLAN
from tests.small import plan_folder

RETRIEVED = date(2026, 6, 1)


def found_fetched(
    parent: Path, files: Mapping[str, str], fetched: str, code: str, day: date = DAY
) -> tuple[Finding, ...]:
    """Return what is found, if its code begins with `code`, where the observations `fetched` are fetched for `i`."""
    told = load(plan_folder(parent / "fetched", {"indicators.yaml": _indicator(fetched)})).plan.indicators["i"]
    snapshot = Snapshot("snapshots/i.json", RETRIEVED, observations=told.observations)
    loaded = load(plan_folder(parent, {"plan.yaml": PLAN, **files}))
    plan = replace(loaded.plan, indicators={"i": loaded.plan.indicators["i"].with_snapshot(snapshot)})
    found = findings(loaded._replace(plan=plan), day, DAY)
    return tuple(each for each in found if each.rule.code.startswith(code))


def told_fetched(parent: Path, files: Mapping[str, str], fetched: str, code: str, day: date = DAY) -> list[str]:
    """Return the same as lines of file, line, column and message in bokmål."""
    return [
        f"{each.file}:{each.place.line}:{each.place.column} {each.message(Language.NB)}"
        for each in found_fetched(parent, files, fetched, code, day)
        if each.place
    ]


def _indicator(fetched: str) -> str:
    return f"i: {{title: I, maturity: defined, observations: [{fetched}]}}\n"
