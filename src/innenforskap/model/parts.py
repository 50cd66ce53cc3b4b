"""Parts that several kinds of record share."""

from typing import Self

from pydantic import Field

from innenforskap.model.base import Frozen
from innenforskap.model.refs import ActorRef, SourceRef
from innenforskap.model.scalars import Code, Count, Kroner
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import FundingKind, Participation
from innenforskap.model.when import When


class Period(Frozen):
    """From one time to another; either end may be unknown."""

    from_: When | None = Field(default=None, alias="from")
    to: When | None = None

    @property
    def is_reversed(self) -> bool:
        """Whether all of the period's end lies before its start."""
        return self.from_ is not None and self.to is not None and self.to.last < self.from_.first

    def end_outside(self, whole: Self) -> str | None:
        """Return which end of the period, `from` or `to`, lies all outside the whole, or None."""
        for end, when in (("from", self.from_), ("to", self.to)):
            early = when and whole.from_ and when.last < whole.from_.first
            late = when and whole.to and when.first > whole.to.last
            if early or late:
                return end
        return None


class Funding(Frozen):
    """An amount in whole kroner: how far it has come, for which years, from whom, and where that is said."""

    kind: FundingKind
    amount: Kroner
    years: Period | None = None
    from_: ActorRef | None = Field(default=None, alias="from")
    budget_ref: Code | None = None
    source: SourceRef | None = None
    note: Text | None = None


class Partner(Frozen):
    """Someone who takes part in a measure or a strand, as what, and how far it has come."""

    actor: ActorRef
    role: Text | None = None
    participation: Participation | None = None
    since: When | None = None

    @property
    def has_left(self) -> bool:
        """Whether it has said no, or is no longer part of it."""
        return self.participation in {Participation.DECLINED, Participation.ENDED}


class AgeBand(Frozen):
    """Whom something is for: an age band in whole years, both ends included, a school year, and words."""

    age_from: Count | None = None
    age_to: Count | None = None
    from_grade: Count | None = None
    text: Text | None = None
