"""What an assessment rests on, as a checksum: when the values, targets or adopted text change, so does it."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import NamedTuple, TypeAlias

from innenforskap.figures.observations import known
from innenforskap.model.base import Record
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text, folded
from innenforskap.model.vocabulary import Paper
from innenforskap.place import Steps
from innenforskap.query.standing import standing

_Content: TypeAlias = "str | list[_Content] | None"

_LENGTH = 16
_ACCENTS = str.maketrans("éèêëóòôúùûáàâíìî", "eeeeooouuuaaaiii")
# What stands between two digits is part of a figure, unless it is the space in 1 000.
_IN_FIGURES = re.compile(r"(?<=\d)[^\w\s](?=\d)")
_NOT_SPOKEN = re.compile(r"(?!(?<=\d),(?=\d))[\W_]")
_DOUBLED = re.compile(r"([^\W\d_])\1+")


class Judgement(NamedTuple):
    """An assessment: where its checksum stands in its record, the one that is told, and the one of what is there now.

    With it goes how many measures, figures and targets it rests on.
    """

    record: Record
    steps: Steps
    told: str | None
    now: str
    measures: int
    figures: int
    targets: int

    @property
    def is_old(self) -> bool:
        """Whether something that was judged has changed since; of one without a checksum nothing is known."""
        return self.told is not None and self.told != self.now


def judgement(plan: Plan, record: Record) -> Judgement | None:
    """Return the judgement in a measure's evaluation, or in what is written for a paper, or None without one."""
    if isinstance(record, Measure) and (evaluation := record.evaluation) and (evaluation.verdict or evaluation.text):
        indicators = _indicators(plan, [record])
        content = [_adopted(plan, record), *_in_any_order(_figures(each, each.observations) for each in indicators)]
        told = [each.observations for each in indicators]
        return _judgement(record, ("evaluation", "judged"), evaluation.judged, content, (1, told, indicators))
    if isinstance(record, Manuscript) and record.assessment:
        day, measures = _day(record), tuple(plan.measures.values())
        indicators = tuple(plan.indicators.values())
        told = [known(each, day) for each in indicators]
        content = [
            _in_any_order(_as_it_stood(plan, each, day) for each in measures),
            _in_any_order(_figures(each, seen) for each, seen in zip(indicators, told, strict=True)),
        ]
        return _judgement(record, ("judged",), record.judged, content, (len(measures), told, indicators))
    return None


def judgements(plan: Plan) -> Iterator[Judgement]:
    """Give every evaluation, and the assessment of the newest paper: an older one was of what was there then."""
    papers = [each for each in plan.papers.values() if each.year and each.paper]
    newest = max(papers, key=lambda each: (each.year or 0, each.paper is Paper.DECEMBER_REPORT), default=None)
    for record in (*plan.measures.values(), *([newest] if newest else [])):
        if found := judgement(plan, record):
            yield found


def _judgement(
    record: Record,
    steps: Steps,
    told: str | None,
    content: list[_Content],
    rests_on: tuple[int, list[tuple[Observation, ...]], tuple[Indicator, ...]],
) -> Judgement:
    measures, figures, indicators = rests_on
    written = json.dumps(content, ensure_ascii=False)
    now = sha256(written.encode()).hexdigest()[:_LENGTH]
    targets = sum(len(each.targets) for each in indicators)
    return Judgement(record, steps, told, now, measures, sum(map(len, figures)), targets)


def _day(written: Manuscript) -> date:
    """Return the day a paper tells of: its own, else the last of its year."""
    return written.date or (date(written.year, 12, 31) if written.year else date.max)


def _indicators(plan: Plan, measures: Iterable[Measure]) -> tuple[Indicator, ...]:
    named = {
        id_
        for measure in measures
        for id_ in (*measure.indicators, *(each.indicator for each in measure.intended_effects))
    }
    return tuple(each for each in plan.indicators.values() if each.id in named)


def _as_it_stood(plan: Plan, measure: Measure, day: date) -> list[_Content]:
    now, verdict = standing(plan, measure.id, day), measure.evaluation.verdict if measure.evaluation else None
    return [_adopted(plan, measure), now.state, now.progress, now.effect, verdict]


def _adopted(plan: Plan, measure: Measure) -> list[_Content]:
    """Return what the plan has adopted of a measure, and what it has delivered."""
    products = [[_spoken(plan, each.title), _count(each.planned), _count(each.delivered)] for each in measure.products]
    return [_spoken(plan, measure.title), _spoken(plan, measure.text), _in_any_order(products)]


def _figures(indicator: Indicator, observations: Iterable[Observation]) -> list[_Content]:
    first, targets = indicator.baseline, indicator.targets
    seen = (
        [
            str(each.period), each.geo, _number(each.value), each.missing, each.finality,
            _count(each.numerator), _count(each.denominator),
        ]
        for each in observations
    )  # fmt: skip
    return [
        [str(first.period), _number(first.value), first.finality] if first else None,
        _in_any_order([_number(each.value), str(each.by), each.operator] for each in targets),
        _in_any_order(seen),
    ]


def _in_any_order(content: Iterable[Sequence[_Content]]) -> list[_Content]:
    return sorted(map(list, content), key=json.dumps)


def _spoken(plan: Plan, text: Text | None) -> str:
    """Return a text without what only spelling and layout make different, in the plan's own language.

    Left are its letters and figures: no case, accents, spaces, hyphens, punctuation or doubled letters, which are most
    of what is ever corrected in an adopted text without changing what it says.
    """
    words = folded(text.said(plan.about.language.primary)) if text else ""
    return _DOUBLED.sub(r"\1", _NOT_SPOKEN.sub("", _IN_FIGURES.sub(",", words.translate(_ACCENTS))))


def _number(value: Decimal | None) -> str | None:
    """Return a figure as it counts: 9.70 is 9.7."""
    return None if value is None else f"{value.normalize():f}"


def _count(value: int | None) -> str | None:
    return None if value is None else str(value)
