"""A roll of the plan: from which version to which, and what became of every measure."""

from pydantic import Field

from innenforskap.model.base import Frozen, Record
from innenforskap.model.refs import ConsultationRef, DecisionRef, MeasureRef
from innenforskap.model.scalars import Code
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Fate, RollOutcome
from innenforskap.model.when import When, year_named


class Carried(Frozen):
    """What becomes of one measure, by which decision, and into what or where it goes."""

    measure: MeasureRef
    fate: Fate
    decision: DecisionRef | None = None
    into: MeasureRef | None = None
    moved_to: Text | None = None
    reason: Text | None = None


class Roll(Record):
    """One yearly look at the plan; its id is the year. Versions are those of `plan.yaml`."""

    from_: Code | None = Field(default=None, alias="from")
    to: Code | None = None
    outcome: RollOutcome
    date: When | None = None
    decision: DecisionRef | None = None
    consulted: tuple[ConsultationRef, ...] = ()
    fates: tuple[Carried, ...] = ()
    text: Text | None = None

    @property
    def year(self) -> int | None:
        """The year of the roll, or None where its id is none."""
        return year_named(self.id)
