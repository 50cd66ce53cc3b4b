"""What a list can be narrowed to: which kinds each filter is for, which words it takes, and what it keeps."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import NamedTuple

from innenforskap.figures.observations import known
from innenforskap.model.actor import Actor
from innenforskap.model.base import Record
from innenforskap.model.fields import fields, within
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Period
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import ActorRef, Ref
from innenforskap.model.scalars import Choice
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Effect, Progress, State
from innenforskap.model.walk import parts
from innenforskap.model.when import When
from innenforskap.query.fields import field, targets
from innenforskap.query.standing import standing

_AXES: dict[str, type[Choice]] = {"state": State, "progress": Progress, "effect": Effect}
_MUNICIPALITIES = frozenset({"municipality_no", "sites", "reached", "geo", "geography"})
_DATED = ("date", "period", "asked", "since")
"""The fields that say when something was or is, of which the first that a kind has is its time."""


class Filter(NamedTuple):
    """A filter: the kinds it is for, the words it takes of a plan or None for any, and whether it keeps a record."""

    name: str
    is_for: Callable[[str], bool]
    allowed: Callable[[Plan, str], Collection[str] | None]
    keeps: Callable[[Plan, date, Record, str], bool]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds it is for."""
        return tuple(kind for kind in KINDS if self.is_for(kind))


def _is_of_strand(kind: str) -> bool:
    return kind != "strands" and any(_touch(kind, other) for other in ("strands", "measures"))


def _touch(kind: str, other: str) -> bool:
    return kind == other or other in targets(kind) or kind in targets(other)


def _in_strand(plan: Plan, _day: date, record: Record, strand: str) -> bool:
    """Tell whether a measure is in a strand, or another record refers to it or to a measure in it, or the reverse."""
    if isinstance(record, Measure):
        return record.strand == strand
    within_strand = {("strands", strand)} | {
        ("measures", each.id) for each in plan.measures.values() if each.strand == strand
    }
    return not within_strand.isdisjoint(_neighbours(plan, record))


def _neighbours(plan: Plan, record: Record) -> Iterator[tuple[str, str]]:
    yield from ((ref.to, str(ref)) for ref in _refs(record))
    for use in plan.index.to(record.origin.kind, record.id):
        yield use.record.origin.kind, use.record.id


def _refs(record: Record) -> Iterator[Ref]:
    if isinstance(record, Status):
        yield record.measure
    yield from (ref for _, ref in parts(record, Ref))


def _of_actor(_plan: Plan, _day: date, record: Record, actor: str) -> bool:
    return actor in _actors(record)


def _actors(record: Record) -> Iterator[str]:
    """Give those who lead a measure or take part in it; of other records, all who are named."""
    if isinstance(record, Measure):
        yield from (str(each) for each in (record.lead, *(partner.actor for partner in record.partners)) if each)
    else:
        yield from (str(ref) for _, ref in parts(record, ActorRef))


def _has_place(kind: str) -> bool:
    return "actors" in targets(kind) or any(each.key in _MUNICIPALITIES for each in within(KINDS[kind]))


def _in_municipality(plan: Plan, _day: date, record: Record, number: str) -> bool:
    if isinstance(record, Actor):
        return record.municipality_no == number
    if any(text == number and not _MUNICIPALITIES.isdisjoint(map(str, steps)) for steps, text in parts(record, str)):
        return True
    actors = (plan.actors.get(each) for each in _actors(record))
    return any(actor is not None and actor.municipality_no == number for actor in actors)


def _axis(name: str) -> Filter:
    def has_axis(kind: str) -> bool:
        own = field(KINDS[kind], name)
        return kind == "measures" or (own is not None and own.holds(Choice))

    def words(_plan: Plan, kind: str) -> Collection[str]:
        own = field(KINDS[kind], name)
        return tuple(_AXES[name] if own is None else own.of)

    def keeps(plan: Plan, day: date, record: Record, word: str) -> bool:
        stands = standing(plan, record.id, day) if isinstance(record, Measure) else record
        return bool(getattr(stands, name) == word)

    return Filter(name, has_axis, words, keeps)


def _has_tags(kind: str) -> bool:
    return field(KINDS[kind], "tags") is not None


def _tags(plan: Plan, kind: str) -> Collection[str]:
    return sorted({tag for record in plan.of(kind).values() for tag in getattr(record, "tags", ())})


def _tagged(_plan: Plan, _day: date, record: Record, tag: str) -> bool:
    return tag in getattr(record, "tags", ())


FILTERS = (
    Filter("strand", _is_of_strand, lambda plan, _: plan.strands, _in_strand),
    Filter("actor", lambda kind: "actors" in targets(kind), lambda plan, _: plan.actors, _of_actor),
    Filter("municipality", _has_place, lambda _plan, _: None, _in_municipality),
    *map(_axis, _AXES),
    Filter("tag", _has_tags, _tags, _tagged),
)
"""The filters that take words, in the order they are told."""


def is_dated(kind: str) -> bool:
    """Tell whether the records of a kind have a time that a list can be narrowed to."""
    return kind in {"measures", "indicators", "status"} or _time_field(kind) is not None


def spans(plan: Plan, day: date, record: Record) -> Iterator[tuple[date, date]]:
    """Give the first and last day of what a record tells of: a report's day, the periods of figures, its own time.

    The time of a measure is that of its newest report.
    """
    if isinstance(record, Measure):
        report = standing(plan, record.id, day).report
        yield from ((each.day, each.day) for each in (report,) if each)
    elif isinstance(record, Status):
        yield record.day, record.day
    elif isinstance(record, Indicator):
        yield from ((each.period.first, each.period.last) for each in known(record, day))
    elif attribute := _time_field(record.origin.kind):
        yield from _span(getattr(record, attribute))


def _time_field(kind: str) -> str | None:
    there = {each.key: each for each in fields(KINDS[kind])}
    return next((each for each in _DATED if each in there), None)


def _span(value: When | Period | date | None) -> Iterator[tuple[date, date]]:
    if isinstance(value, Period):
        ends = value.from_, value.to
        if any(ends):
            yield ends[0].first if ends[0] else date.min, ends[1].last if ends[1] else date.max
    elif isinstance(value, When):
        yield value.first, value.last
    elif value is not None:
        yield value, value
