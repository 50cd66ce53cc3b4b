"""All that the plan says of one record, what is worked out of it, and who refers to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Language, Message
from innenforskap.i18n.fields import label
from innenforskap.i18n.numbers import day as day_in_words
from innenforskap.i18n.numbers import number
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.fields import fields
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.refs import Ref
from innenforskap.model.snapshot import Snapshot
from innenforskap.model.status import Status
from innenforskap.model.text import Text
from innenforskap.query.as_of import is_later
from innenforskap.query.fields import is_written
from innenforskap.query.naming import name
from innenforskap.query.standing import decisions, reports, standing, uncorrected
from innenforskap.report.values import called, heading, said

STANDS = Message("Slik står det {day}", "Slik står det {day}", "As it stands on {day}")
HISTORY = Message("Rapporter og vedtak", "Rapportar og vedtak", "Reports and decisions")
REFERRED = Message("Vist til av", "Vist til av", "Referred to by")
NOT_GIVEN = Message("ikke oppgitt", "ikkje oppgitt", "not given")
NONE_YET = Message("ingen", "ingen", "none")
REPORT, DECISION = Message("rapport", "rapport", "report"), Message("vedtak", "vedtak", "decision")
CORRECTED = Message("rettet av en senere rapport", "retta av ein seinare rapport", "corrected by a later report")
ITEM = "-"
"""The label of one in a list."""

FETCHED = Message("Hentede tall", "Henta tal", "Fetched figures")
IN_FILE = Message(
    "{n}, hentet {day}, i {file}; innenforskap explain {id} forteller mer",
    "{n}, henta {day}, i {file}; innenforskap explain {id} fortel meir",
    "{n}, fetched on {day}, in {file}; innenforskap explain {id} tells more",
)
SET_BY = Message("Status satt av", "Status sett av", "State set by")


@dataclass(frozen=True)
class Row:
    """A label and what it says, which may have rows of its own."""

    label: str
    words: str = ""
    inner: "tuple[Row, ...]" = ()


@dataclass(frozen=True)
class Section:
    """Rows under a heading, which may be empty."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Card:
    """One record: what a user calls it, its title, and what is known of it."""

    name: str
    title: str
    sections: tuple[Section, ...]


def card(plan: Plan, record: Record, day: date, language: Language) -> Card:
    """Return all that is known of a record as of `day`."""
    sections = [Section("", tuple(_fields(plan, rounded(record), language)))]
    if isinstance(record, Indicator) and record.snapshot:
        sections.append(Section("", (_fetched(record.id, record.snapshot, language),)))
    if isinstance(record, Measure):
        stands = STANDS.said(language, day=day_in_words(day, language))
        sections.append(Section(stands, tuple(_standing(plan, record, day, language))))
        sections.append(Section(HISTORY.said(language), tuple(_history(plan, record, day, language))))
    sections.append(Section(REFERRED.said(language), tuple(_referring(plan, record, day, language))))
    told = tuple(section for section in sections if section.rows)
    return Card(name(record), _title(plan, record, language), told)


def axes(plan: Plan, record: Status, language: Language) -> str:
    """Return what a report says of the three axes, as one list."""
    told = (said(plan, axis, language) for axis in (record.state, record.progress, record.effect))
    return ", ".join(filter(None, told)) or NOT_GIVEN.said(language)


def _title(plan: Plan, record: Record, language: Language) -> str:
    """Return what a record is headed by; a report has no title, and is known by its measure and its day."""
    if isinstance(record, Status):
        return f"{said(plan, record.measure, language)}, {day_in_words(record.day, language)}"
    return heading(record, language)


def _fields(plan: Plan, value: BaseModel, language: Language) -> Iterator[Row]:
    if isinstance(value, Status):
        yield _row(plan, label("day", language), value.day, language)
        yield _row(plan, label("measure", language), value.measure, language)
    for each in fields(type(value)):
        if is_written(value, each.attribute):
            yield _row(plan, label(each.key, language), getattr(value, each.attribute), language)


def _row(plan: Plan, called_: str, value: object, language: Language) -> Row:
    if isinstance(value, BaseModel) and not isinstance(value, Text):
        return Row(called_, inner=tuple(_fields(plan, value, language)))
    if isinstance(value, Mapping):
        return Row(called_, inner=tuple(_row(plan, str(key), inner, language) for key, inner in value.items()))
    # Days and periods are tuples too, but are one value.
    if type(value) is tuple:
        return Row(called_, inner=tuple(_row(plan, ITEM, inner, language) for inner in value))
    return Row(called_, _with_id(plan, value, language) if isinstance(value, Ref) else said(plan, value, language))


def _fetched(id_: str, told: Snapshot, language: Language) -> Row:
    """Return how many figures were fetched, when, and where they lie: they may be thousands."""
    facts = {"day": day_in_words(told.retrieved, language), "file": told.file, "id": id_}
    return Row(FETCHED.said(language), IN_FILE.said(language, n=number(len(told.observations), language), **facts))


def _with_id(plan: Plan, ref: Ref, language: Language) -> str:
    title = called(plan, ref, language)
    return f"{ref} ({title})" if title else str(ref)


def _standing(plan: Plan, measure: Measure, day: date, language: Language) -> Iterator[Row]:
    now = standing(plan, measure.id, day)
    for axis in ("state", "progress", "effect"):
        told = said(plan, getattr(now, axis), language)
        yield Row(label(axis, language), told or NOT_GIVEN.said(language))
    reported = day_in_words(now.report.day, language) if now.report else NONE_YET.said(language)
    yield Row(label("reported", language), reported)
    if now.decision:
        yield Row(SET_BY.said(language), name(now.decision))


def _history(plan: Plan, measure: Measure, day: date, language: Language) -> Iterator[Row]:
    """Give the reports and decisions up to the day, oldest first, a decision after its day's report."""
    reported = reports(plan, measure.id, day)
    kept = uncorrected(reported)
    told: list[tuple[date, Status | Decision]] = [(each.day, each) for each in reported]
    told += [(each.date, each) for each in decisions(plan, measure.id, day)]
    for when, each in sorted(told, key=lambda pair: pair[0]):
        if isinstance(each, Status):
            mark = "" if each in kept else f" ({CORRECTED.said(language)})"
            words = f"{REPORT.said(language)}: {axes(plan, each, language)}{mark}"
        else:
            words = f"{DECISION.said(language)} {each.id}: {said(plan, each.type, language)}"
        yield Row(day_in_words(when, language), words)


def _referring(plan: Plan, record: Record, day: date, language: Language) -> Iterator[Row]:
    """Give the records that refer to this one by the day, each once, with the fields they do it in."""
    found: dict[str, dict[str, None]] = {}
    for use in plan.index.to(record.origin.kind, record.id):
        if is_later(use.record, day):
            continue
        key = next((str(step) for step in use.steps if isinstance(step, str)), "measure")
        found.setdefault(name(use.record), {})[label(key, language)] = None
    return (Row(who, ", ".join(keys)) for who, keys in found.items())
