"""What a December report is made for: the year since the last one, and the plan as it was then, where that is known."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from innenforskap.i18n.numbers import sort_key
from innenforskap.model.decision import Decision
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.roll import Roll
from innenforskap.model.vocabulary import Maturity
from innenforskap.query.movement import Move, movements, roll_of, year_before
from innenforskap.report import december_words as words
from innenforskap.report.lines import NOT_GIVEN, ours
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line


@dataclass(frozen=True)
class Year(Occasion):
    """A plan on a day, to be told with what has moved since the last report."""

    before: Plan | None = None

    @cached_property
    def then(self) -> date:
        """The day that the last report is held to have told of."""
        return year_before(self.plan, self.day)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """How every measure stands and stood, in the plan's order."""
        return movements(self.plan, self.day, self.then, self.before)

    @cached_property
    def roll(self) -> Roll | None:
        """The roll of this year."""
        return roll_of(self.plan, self.day, self.then)

    @property
    def since(self) -> date:
        """The day of the last report: those it is for have not read the memo between."""
        return self.then

    def indicators(self, *maturities: Maturity) -> list[Indicator]:
        """Return the indicators that are as mature as that, in the order of their titles."""
        found = (each for each in self.plan.indicators.values() if each.maturity in maturities)
        return sorted(found, key=lambda each: (sort_key(each.title.said(self.language)), each.id))

    def decided(self, decision_id: str | None) -> Decision | None:
        """Return a decision that was made on or before the day, or None."""
        found = self.plan.decisions.get(decision_id or "")
        return found if found and found.date <= self.day else None

    def decision(self, decision: Decision) -> Line:
        """Return which body decided, when and in which case."""
        body = self.body(decision.body)
        name = self.name(body) if body else ours(decision.body, self.language)
        phrase = words.DECIDED_IN if decision.case_no else words.DECIDED
        return self.said(phrase, body=name, day=self.day_of(decision.date), case_no=decision.case_no or "")

    def cited(self, source_id: str | None) -> Line:
        """Return who publishes a source, and its table, or that none is given."""
        source = self.plan.sources.get(source_id or "")
        if source is None:
            return self.said(NOT_GIVEN)
        table = self.said(words.IN_TABLE, table=source.table) if source.table else ()
        return (source.publisher.told(self.language), *table)
