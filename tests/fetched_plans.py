"""A plan with one indicator whose figures are fetched: each is a line of a file, as one takes them down."""

from collections.abc import Iterable
from datetime import date
from textwrap import dedent

from innenforskap.compare.change import Change
from innenforskap.compare.plans import differences
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.query.visible import shown
from innenforskap.read.folder import Listing, Source
from innenforskap.read.load import loaded
from innenforskap.report.changes import lines
from tests.snapshot_files import taken

DAY = date(2026, 11, 5)
COLUMNS = {
    "period": "År",
    "value": "Andel",
    "geo": "Område",
    "group": "Gruppe",
    "everyone": "Alle",
    "numerator": "Antall",
    "denominator": "Av",
    "finality": "Tall",
}
INDICATOR = """
title: Unge utenfor
maturity: in-use
unit: percent
geography: ["18"]
comparison: ["NO"]
population: {age_from: 15, age_to: 29}
groups: {innv: Innvandrere}
source: ssb
"""
_FILES = {
    "plan.yaml": "title: Planen\nrounding: 10\n",
    "sources.yaml": "ssb: {publisher: Statistisk sentralbyrå, title: Unge utenfor}\n",
}


def fetched_plan(figures: Iterable[str] | None, indicator: str = INDICATOR, name: str = "neet") -> Plan:
    """Return a plan whose indicator has fetched figures, each «period;area;group;value;count;of;finality», or none."""
    content = None
    if figures is not None:
        heading = ";".join(COLUMNS[key] for key in ("period", "geo", "group", "value", "numerator", "denominator"))
        content = taken(COLUMNS, f"{heading};{COLUMNS['finality']}", *figures)
    return kept_plan(content, indicator, name)


def kept_plan(content: bytes | None, indicator: str = INDICATOR, name: str = "neet") -> Plan:
    """Return a plan whose indicator has a snapshot file that holds `content`, or none; as everyone may see it."""
    texts = {**_FILES, f"indicators/{name}.yaml": indicator}
    read = tuple(Source(path, dedent(text).encode()) for path, text in texts.items())
    kept = (Source(f"snapshots/{name}.json", content),) if content is not None else ()
    return shown(loaded(Listing(read, (), snapshots=kept)).plan)


def changes(old: Plan, new: Plan) -> tuple[Change, ...]:
    """Return what differs."""
    return differences(old, new, DAY)


def told(old: Plan, new: Plan, language: Language = Language.NB) -> list[str]:
    """Return what differs, each on its line, with signs and without what the indicator is called."""
    found = (each.line for each in lines(old, new, changes(old, new), language))
    return [f"{line.sign} {line.plain.partition('»: ')[2] or line.plain.partition('”: ')[2]}" for line in found]
