"""What a rule is given: the plan, the day, and nothing it could change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from innenforskap.check.settings import Setting
from innenforskap.model.actor import Actor
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.source import Source
from innenforskap.model.status import Status
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Maturity, VersionState
from innenforskap.model.walk import parts
from innenforskap.place import Steps
from innenforskap.query.actors import has_ended
from innenforskap.query.standing import Standing, settled, standings


@dataclass(frozen=True)
class Case:
    """A plan to be checked: as of `day`, which is no later than `today`, with the texts of its files by path.

    The `names` are the paths of all that lies in the plan folder, read or not. `before` is the plan as it was, where
    one was asked for. The `settings` are what the plan says of the rules, and `found` the codes of those that found
    something, which the rules of settings alone are told.
    """

    plan: Plan
    day: date
    today: date
    texts: Mapping[str, str] = field(default_factory=dict)
    before: Plan | None = None
    settings: tuple[Setting, ...] = ()
    found: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    @property
    def is_adopted(self) -> bool:
        """Whether the plan is in force, so that what it lacks is a gap and not work in progress."""
        return self.plan.about.version_state is VersionState.ADOPTED

    @property
    def is_superseded(self) -> bool:
        """Whether a newer version has taken over, so that nobody mends what this one lacks."""
        return self.plan.about.version_state is VersionState.SUPERSEDED

    @property
    def is_whole(self) -> bool:
        """Whether everything in the plan folder could be read, so that what is not there is truly missing."""
        return not self.plan.unread

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """How every measure stands on the day."""
        return standings(self.plan, self.day)

    @cached_property
    def settled(self) -> tuple[Standing, ...]:
        """How those measures stand whose every report and decision could be read: nothing newer is lying about."""
        return settled(self.plan, self.standings)

    @cached_property
    def settled_ids(self) -> frozenset[str]:
        """The ids of the settled measures."""
        return frozenset(now.measure.id for now in self.settled)

    @cached_property
    def open(self) -> tuple[Standing, ...]:
        """How those settled measures stand that have not left the work of the plan: what is closed lacks nothing."""
        return tuple(now for now in self.settled if now.is_open)

    def is_past(self, record: Record) -> bool:
        """Tell whether a record is kept for memory only: a closed measure, an ended actor, a retired indicator."""
        if isinstance(record, Actor):
            return has_ended(record, self.day)
        if isinstance(record, Indicator):
            return record.maturity is Maturity.RETIRED
        return isinstance(record, Measure) and record.id in self._closed

    @cached_property
    def _closed(self) -> frozenset[str]:
        return frozenset(now.measure.id for now in self.standings if not now.is_open)

    @cached_property
    def texts_told(self) -> tuple[tuple[Record, Steps, Text], ...]:
        """Every text of every record, with the way to it in the record."""
        return tuple((record, steps, text) for record in self.plan.records() for steps, text in parts(record, Text))

    @cached_property
    def own_texts(self) -> tuple[tuple[Record, Steps, Text], ...]:
        """Every text but what is quoted from others, which keeps its language and its words."""
        return tuple(
            (record, steps, text)
            for record, steps, text in self.texts_told
            if steps[-1] != "source_text" and not (isinstance(record, Source) and steps[-1] != "note")
        )

    @cached_property
    def reports(self) -> tuple[Status, ...]:
        """The status reports that count on the day."""
        return tuple(report for report in self.plan.status.values() if report.day <= self.day)

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that count on the day."""
        return tuple(decision for decision in self.plan.decisions.values() if decision.date <= self.day)
