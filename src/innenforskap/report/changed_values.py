"""A value of the plan on a line of a change: by name, with labels, and no more exact than it was written."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel

from innenforskap.compare.values import known_by
from innenforskap.figures.observations import area_name
from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Language, Message
from innenforskap.i18n.fields import label
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import day, kroner, number, percent
from innenforskap.model.base import Record
from innenforskap.model.body import Body
from innenforskap.model.decision import Decision
from innenforskap.model.fields import Field, field_at, fields
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.parts import AgeBand, Period
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import GroupRef, Ref
from innenforskap.model.scalars import Choice, Kroner, Month
from innenforskap.model.text import Text, plainly
from innenforskap.model.vocabulary import Unit
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.place import Steps
from innenforskap.query.fields import is_written
from innenforskap.report import changes_words as words
from innenforskap.report.lines import body_name, joined, ours, said, within
from innenforskap.report.pages import spans
from innenforskap.report.paper import Line
from innenforskap.report.values import label as label_of
from innenforskap.report.values import said as value_said

HEADINGS = ("title", "name", "text")
"""The fields that say what something is called."""
_AREAS = frozenset({"geo", "geography", "comparison", "sites", "reached"})


@dataclass(frozen=True)
class Teller:
    """One side of a comparison, told in a language."""

    plan: Plan
    language: Language

    def said(self, message: Message, **facts: Line | str) -> Line:
        """Return words of ours with `facts` filled in."""
        return said(message, self.language, **facts)

    def label(self, field: Field) -> str:
        """Return what a field is called, within a sentence."""
        if field.key == "by":
            return (words.BY_THEN if field.holds(When) else words.BY_WHOM).said(self.language)
        return lowered(label(field.key, self.language))

    def at(self, record: Record, steps: Steps) -> object:
        """Return the value at `steps` of a record, with counts as they are shown."""
        value: object = rounded(record)
        for step in steps:
            if isinstance(value, BaseModel):
                value = getattr(value, next(each.attribute for each in fields(type(value)) if each.key == step))
            else:
                value = value[step]  # type: ignore[index]  # A step into what is no part is into a list or a mapping.
        return value

    def value(self, record: Record, steps: Steps) -> Line:
        """Return what a record says at `steps`, or that it says nothing."""
        return self.told(field_at(type(record), steps), self.at(record, steps), record)

    def told(self, field: Field, value: object, record: Record) -> Line:
        """Return a value of a field, a list with all its items, or that nothing is said."""
        if value is None or value == ():
            return self.said(words.NOTHING)
        if isinstance(value, Text):
            told = value.told(self.language)
            return self.said(words.QUOTED, words=(told._replace(words=plainly(told.words)),))
        if isinstance(value, BaseModel):
            return self.part(value, record)
        if isinstance(value, Mapping) or type(value) is tuple:
            items = value.values() if isinstance(value, Mapping) else value
            return joined((self.told(field, each, record) for each in items), self.language, ", ")
        return self._name(value) if isinstance(value, Ref) else ours(self._one(field, value, record), self.language)

    def _name(self, ref: Ref) -> Line:
        """Return the title or name of what a reference leads to, in the language it is in, or its id."""
        if isinstance(ref, GroupRef):
            groups = (groups for strand in self.plan.strands.values() for groups in strand.groups.items())
            titles = [group.title for id_, group in groups if id_ == ref]
            return (titles[0].told(self.language),) if titles else ours(str(ref), self.language)
        record = self.plan.of(ref.to).get(ref) if ref.to in KINDS else None
        if isinstance(record, Decision):
            return self.decided(record)
        if isinstance(record, Body):
            return body_name(record, self.language)
        found = heading(record) if record else None
        return (found.told(self.language),) if found else ours(str(ref), self.language)

    def decided(self, decision: Decision) -> Line:
        """Return which body decided, when and in which case."""
        body = self.plan.bodies.get(decision.body)
        by = body_name(body, self.language) if body else ours(str(decision.body), self.language)
        told = self.said(words.DECISION_OF, body=by, day=day(decision.date, self.language))
        return self.said(words.IN_CASE, decision=told, case=decision.case_no) if decision.case_no else told

    def _one(self, field: Field, value: object, record: Record) -> str:
        if isinstance(value, Decimal) and isinstance(record, Indicator) and field.key == "value":
            return figure(record, value, self.language)
        if field.of is Kroner and isinstance(value, int):
            return kroner(value, self.language)
        if field.of is Month and isinstance(value, int) and self.language is not Language.EN:
            return spans.month_name(value, self.language)
        if isinstance(value, ObservationPeriod) and self.language is not Language.EN:
            return spans.observed(value, self.language)
        if field.key in _AREAS:
            return area_name(str(value), self.language)
        told = value_said(self.plan, value, self.language)
        return lowered(told) if isinstance(value, bool | Choice) else told

    def part(self, part: BaseModel, record: Record) -> Line:
        """Return a part in short: what it is known by, and then the rest that it says."""
        if isinstance(part, Period) and self.language is not Language.EN:
            return ours(spans.period(part, self.language), self.language)
        if isinstance(part, AgeBand) and part.text is None and self.language is not Language.EN:
            return ours(", ".join(spans.ages(part, self.language)), self.language)
        is_span = isinstance(part, Period | AgeBand)  # Neither of its ends is what it is known by.
        rest = [
            self.said(words.FIELD, label=self.label(each), told=self.told(each, getattr(part, each.attribute), record))
            for each in fields(type(part))
            if (is_span or each.attribute not in known_by(type(part))) and is_written(part, each.attribute)
        ]
        known = () if is_span else self.known(part, record)
        if known and rest:
            return self.said(words.WITH_MORE, known=known, rest=joined(rest, self.language))
        return known or joined(rest, self.language)

    def known(self, part: BaseModel, record: Record, besides: str = "") -> Line:
        """Return what tells a part from others like it, `besides` one key: a milestone's title, a partner's name."""
        there = (each for each in fields(type(part)) if each.attribute in known_by(type(part)) and each.key != besides)
        told = [
            self.told(each, getattr(part, each.attribute), record) for each in there if is_written(part, each.attribute)
        ]
        return joined(told, self.language, ", ")


def settled(side: Teller, indicator: Indicator, told: Observation) -> Line:
    """Return a figure with how settled it is, or why there is none."""
    if told.value is None:
        missing = label_of(told.missing, side.language) if told.missing else words.NOTHING.said(side.language)
        return within(ours(missing, side.language))
    value = figure(indicator, told.value, side.language)
    if told.finality is None:
        return ours(value, side.language)
    finality = within(ours(label_of(told.finality, side.language), side.language))
    return side.said(words.SETTLED, value=value, finality=finality)


def figure(indicator: Indicator, value: Decimal, language: Language) -> str:
    """Return a figure in the indicator's unit, with every decimal it was written with."""
    exact = -int(value.normalize().as_tuple().exponent)
    decimals = max(exact, indicator.decimals if indicator.unit is Unit.PERCENT else 0)
    if indicator.unit is Unit.PERCENT:
        return percent(value, language, decimals)
    is_whole_kroner = indicator.unit is Unit.NOK and exact <= 0
    return kroner(int(value), language) if is_whole_kroner else number(value, language, decimals)


def heading(part: BaseModel) -> Text | None:
    """Return a record's or a part's title or name, or the text that is all there is of it; None where it has none."""
    told = (getattr(part, name, None) for name in HEADINGS)
    return next((each for each in told if isinstance(each, Text)), None)
