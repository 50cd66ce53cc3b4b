"""How new what the plan tells is: the newest day of anything it dates, and the reports that have grown too old."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from pydantic import BaseModel

from innenforskap.model.about import Adoption, Published
from innenforskap.model.barrier import Raised
from innenforskap.model.base import Record
from innenforskap.model.communication import Communication
from innenforskap.model.consultation import Consultation
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.delivery import Coverage, Evaluation, Lesson, Milestone, Moved, Product
from innenforskap.model.figure import Observation
from innenforskap.model.grant import Award, Tally
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Manuscript, Treatment
from innenforskap.model.parts import Partner
from innenforskap.model.pilot import Adopter, Spread
from innenforskap.model.plan import Plan
from innenforskap.model.request import Reply, Request, Used
from innenforskap.model.source import Source
from innenforskap.model.status import Status
from innenforskap.model.when import When
from innenforskap.query.schedule import is_before, newest_round
from innenforskap.query.standing import Standing

Named: TypeAlias = tuple[str, str]
"""A record by its kind and its id."""

_DATED: Mapping[type[object], tuple[str, ...]] = {
    Adopter: ("since",),
    Adoption: ("date",),
    Award: ("date",),
    Communication: ("last",),
    Consultation: ("date",),
    Coverage: ("as_of",),
    Decision: ("date",),
    Evaluation: ("date",),
    FollowUp: ("done",),
    Lesson: ("date",),
    Manuscript: ("date",),
    Milestone: ("done",),
    Moved: ("on",),
    Observation: ("published", "retrieved"),
    Partner: ("since",),
    Product: ("as_of",),
    Published: ("date",),
    Raised: ("date", "answered"),
    Reply: ("date",),
    Request: ("asked",),
    Source: ("updated", "retrieved"),
    Spread: ("date",),
    Status: ("day",),
    Tally: ("date",),
    Treatment: ("date",),
    Used: ("date",),
}
"""The fields that say when something came to be so; when something is due or planned says nothing of how new it is."""


class Aged(NamedTuple):
    """The newest of reports that are all too old, and the day the round began that they are from before.

    Without a calendar there is no round, and they are older than the plan allows.
    """

    newest: date
    began: date | None


def newest_days(plan: Plan, day: date) -> Mapping[Named, date]:
    """Return the newest day on or before `day` that each record tells something of, where it dates anything.

    What is reported and decided of a measure is told of it too. A month or a year is no day, and does not count.
    """
    found: dict[Named, date] = {}
    for record in plan.records():
        days = [each for each in _days(record) if each <= day]
        for named in _tells_of(record) if days else ():
            found[named] = max((*days, *([found[named]] if named in found else ())))
    return found


def aged(plan: Plan, standings: Iterable[Standing], day: date) -> Aged | None:
    """Return how old the reports on measures that are under way have grown, or None where one of them is new enough."""
    told = [now.report for now in standings if now.report and now.is_active]
    newest = max(told, key=lambda report: report.day, default=None)
    current = newest_round(plan, day)
    began = current.began if current else None
    return Aged(newest.day, began) if newest and is_before(plan, newest, began, day) else None


def _tells_of(record: Record) -> Iterator[Named]:
    yield record.origin.kind, record.id
    if isinstance(record, Status):
        yield "measures", record.measure
    elif isinstance(record, Decision):
        yield from (("measures", id_) for id_ in (*record.about, *record.split_into, *filter(None, [record.into])))


def _days(value: object) -> Iterator[date]:
    """Give every whole day that a value says that something came to be so."""
    yield from (each for name in _DATED.get(type(value), ()) for each in _whole(getattr(value, name)))
    if isinstance(value, Indicator) and value.snapshot:
        yield value.snapshot.retrieved
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _days(getattr(value, name))
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _days(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _days(inner)


def _whole(when: When | date | None) -> Iterator[date]:
    """Give the day, where it is one."""
    if isinstance(when, When):
        yield from [when.first] * (when.first == when.last)
    elif when:
        yield when
