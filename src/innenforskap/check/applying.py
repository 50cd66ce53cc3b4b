"""Which rules there are to try on a measure or an indicator: what it has no part in, it cannot break."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from innenforskap.check.registry import RULES
from innenforskap.finding import Rule
from innenforskap.model.decision import Decision
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Commitment, MeasureKind
from innenforskap.query.pilots import is_pilot
from innenforskap.query.schedule import planned_end, planned_start

_OF_MEASURES = re.compile(r"IF(?:12[2-57-9]|13|16[0-4]|20|21[0-35-9]|22[0-6]|50[4-7]|52)")

OF_INDICATORS: tuple[Rule, ...] = tuple(rule for rule in RULES if rule.code.startswith("IF4"))
"""The rules on indicators and their figures."""


class Subject(NamedTuple):
    """A measure, and whether anybody has reported it or decided anything about it."""

    measure: Measure
    is_reported: bool
    is_decided: bool


def applying(plan: Plan, measure: Measure) -> tuple[Rule, ...]:
    """Return the rules on measures, and on what is reported and decided about them, that one measure may break."""
    told = [use.record for use in plan.index.to("measures", measure.id)]
    reported, decided = (any(isinstance(record, kind) for record in told) for kind in (Status, Decision))
    about = Subject(measure, reported, decided)
    return tuple(rule for rule in RULES if _OF_MEASURES.match(rule.code) and _applies(rule, about))


def _applies(rule: Rule, about: Subject) -> bool:
    return all(holds(about) for codes, holds in _ONLY_WHERE.items() if rule.code in codes.split())


_ONLY_WHERE: Mapping[str, Callable[[Subject], bool]] = {
    "IF123 IF164": lambda about: bool(about.measure.partners),
    "IF124": lambda about: about.measure.lead is not None,
    "IF125": lambda about: about.measure.commitment is Commitment.INVITATION,
    "IF128": lambda about: about.measure.kind is MeasureKind.ONE_OFF,
    "IF129": lambda about: about.measure.kind is MeasureKind.ONGOING,
    "IF130": lambda about: about.measure.period is not None,
    "IF131 IF132": lambda about: about.measure.group is not None,
    "IF133": lambda about: about.measure.commitment is Commitment.JOINT,
    "IF134": lambda about: about.measure.commitment is not None,
    "IF135 IF136": lambda about: bool(about.measure.depends_on),
    "IF139": lambda about: bool(about.measure.tags),
    "IF161 IF162": lambda about: about.measure.coverage is not None,
    "IF163": lambda about: bool(about.measure.dimensions),
    "IF209": lambda about: planned_start(about.measure) is not None,
    "IF210": lambda about: planned_end(about.measure) is not None,
    "IF220 IF221 IF222 IF223 IF224": lambda about: bool(about.measure.milestones),
    "IF226": lambda about: about.measure.ended is not None,
    "IF504 IF505 IF506 IF507": lambda about: bool(about.measure.funding),
    "IF520 IF521 IF522 IF523 IF524 IF525 IF526": lambda about: is_pilot(about.measure),
    "IF129 IF200 IF201 IF202 IF203 IF204 IF208 IF211 IF212 IF215 IF216 IF217 IF225": lambda about: about.is_reported,
    "IF206 IF207": lambda about: about.is_decided,
    "IF205": lambda about: about.is_reported or about.is_decided,
}
"""The rules that only some measures can break, and which those are."""
