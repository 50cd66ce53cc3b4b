"""Rules of indicators: what must be said of one in use, and which figures cannot be."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial

from innenforskap.check.case import Case
from innenforskap.check.figures import at_figure, wrong
from innenforskap.figures.cells import may_be_shown
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator, Target
from innenforskap.model.vocabulary import Counted, Maturity, Operator, Polarity, Unit
from innenforskap.place import Steps

_NEEDED = ("unit", "polarity", "definition", "source")
_ALL = Decimal(100)
_AT_MOST, _AT_LEAST = Message("høyst", "høgst", "at most"), Message("minst", "minst", "at least")
_HIGHER = Message("høyere er bedre", "høgare er betre", "higher is better")
_LOWER = Message("lavere er bedre", "lågare er betre", "lower is better")
_WRONG_WAYS: Mapping[tuple[Polarity | None, Operator | None], tuple[Message, Message]] = {
    (Polarity.HIGHER, Operator.AT_MOST): (_HIGHER, _AT_MOST),
    (Polarity.LOWER, Operator.AT_LEAST): (_LOWER, _AT_LEAST),
}

IN_USE_INCOMPLETE = Rule(
    "IF400",
    "indicator-in-use-incomplete",
    Severity.ERROR,
    Message(
        "indikatoren er i bruk, men {lacks} mangler",
        "indikatoren er i bruk, men {lacks} manglar",
        "the indicator is in use, but lacks {lacks}",
    ),
    (
        Message(
            "fyll ut, eller skriv maturity: defined til det er klart",
            "fyll ut, eller skriv maturity: defined til det er klart",
            "fill them in, or write maturity: defined until they are ready",
        ),
    ),
)


@IN_USE_INCOMPLETE.check
def indicator_in_use_incomplete(case: Case) -> Iterator[Finding]:
    """Find indicators in use whose figures nobody could read: of what, for whom, from where, good which way."""
    for indicator in case.plan.indicators.values():
        needed = _NEEDED if indicator.counts is Counted.OTHER else (*_NEEDED, "population")
        lacks = [key for key in needed if getattr(indicator, key) is None]
        if indicator.maturity is Maturity.IN_USE and lacks:
            yield IN_USE_INCOMPLETE.at(indicator, "maturity", lacks=", ".join(lacks))


VALUE_OUT_OF_RANGE = Rule(
    "IF401",
    "value-out-of-range",
    Severity.ERROR,
    Message(
        "verdien {value} kan ikke være {unit}",
        "verdien {value} kan ikkje vere {unit}",
        "the value {value} cannot be {unit}",
    ),
    (Message("lovlig er {range}", "lovleg er {range}", "allowed is {range}"),),
)
_PERCENT = Message("en prosentandel", "ein prosentdel", "a percentage")
_COUNT = Message("et antall", "eit antal", "a count")
_SCORE = Message("poeng på skalaen", "poeng på skalaen", "a score on the scale")
_FROM_0_TO_100 = Message("0–100", "0–100", "0–100")
_WHOLE_NUMBERS = Message("hele tall fra null og opp", "heile tal frå null og opp", "whole numbers from zero up")


@VALUE_OUT_OF_RANGE.check
def value_out_of_range(case: Case) -> Iterator[Finding]:
    """Find percentages over a hundred, halves of young people and scores off the scale."""
    for indicator in case.plan.indicators.values():
        for steps, value in _values(case, indicator):
            if facts := _impossible(indicator, value):
                yield VALUE_OUT_OF_RANGE.at(indicator, *steps, value=str(value), **facts)
        for each in wrong(indicator, partial(_impossible_figure, case, indicator)):
            facts = _impossible_figure(case, indicator, each)
            yield at_figure(VALUE_OUT_OF_RANGE, indicator, each, "value", value=str(each.value), **facts)


def _values(case: Case, indicator: Indicator) -> Iterator[tuple[Steps, Decimal]]:
    """Give the way to each value that may be shown; of the others, the rules of small counts tell without showing."""
    start = indicator.baseline
    if start and start.value is not None and may_be_shown(case.plan, indicator, start):
        yield ("baseline", "value"), start.value
    for at, target in enumerate(indicator.targets):
        yield ("targets", at, "value"), target.value


def _impossible_figure(case: Case, indicator: Indicator, each: Observation) -> dict[str, Message]:
    if each.value is None or not may_be_shown(case.plan, indicator, each):
        return {}
    return _impossible(indicator, each.value)


def _impossible(indicator: Indicator, value: Decimal) -> dict[str, Message]:
    scale = indicator.scale
    if indicator.unit is Unit.PERCENT and not 0 <= value <= _ALL:
        return {"unit": _PERCENT, "range": _FROM_0_TO_100}
    if indicator.unit is Unit.COUNT and (value < 0 or value != value.to_integral_value()):
        return {"unit": _COUNT, "range": _WHOLE_NUMBERS}
    if indicator.unit is Unit.SCORE and scale and not scale.lowest <= value <= scale.highest:
        bounds = f"{scale.lowest}–{scale.highest}"
        return {"unit": _SCORE, "range": Message(bounds, bounds, bounds)}
    return {}


MISSING_WITHOUT_REASON = Rule(
    "IF402",
    "missing-value-without-reason",
    Severity.ERROR,
    Message(
        "tallet for {period} mangler, og årsaken er ikke oppgitt",
        "talet for {period} manglar, og årsaka er ikkje oppgitt",
        "the figure for {period} is missing without a reason",
    ),
    (
        Message(
            "skriv missing: not-applicable (.), not-available (..), confidential (:) eller not-published; aldri 0",
            "skriv missing: not-applicable (.), not-available (..), confidential (:) eller not-published; aldri 0",
            "write missing: not-applicable (.), not-available (..), confidential (:) or not-published; never 0",
        ),
    ),
)


@MISSING_WITHOUT_REASON.check
def missing_value_without_reason(case: Case) -> Iterator[Finding]:
    """Find observations with no figure and no word of why."""
    for indicator in case.plan.indicators.values():
        for at, observation in enumerate(indicator.observations):
            if observation.value is None and observation.missing is None:
                yield MISSING_WITHOUT_REASON.at(indicator, "observations", at, period=str(observation.period))


TARGET_BEFORE_BASELINE = Rule(
    "IF403",
    "target-before-baseline",
    Severity.ERROR,
    Message(
        "målet gjelder {by}, før utgangspunktet ({baseline})",
        "målet gjeld {by}, før utgangspunktet ({baseline})",
        "the target is for {by}, before the baseline ({baseline})",
    ),
    (
        Message(
            "rett by i målet, eller period i baseline",
            "rett by i målet, eller period i baseline",
            "correct by in the target, or period in baseline",
        ),
    ),
)


@TARGET_BEFORE_BASELINE.check
def target_before_baseline(case: Case) -> Iterator[Finding]:
    """Find targets that are due before the year they are measured from."""
    for indicator, at, target in _targets(case):
        if indicator.baseline and target.by.last < indicator.baseline.period.first:
            by, baseline = str(target.by), str(indicator.baseline.period)
            yield TARGET_BEFORE_BASELINE.at(indicator, "targets", at, "by", by=by, baseline=baseline)


TARGET_AGAINST_POLARITY = Rule(
    "IF404",
    "target-against-polarity",
    Severity.ERROR,
    Message(
        "målet er {operator} {value}, men indikatoren sier at {polarity}",
        "målet er {operator} {value}, men indikatoren seier at {polarity}",
        "the target is {operator} {value}, but the indicator says that {polarity}",
    ),
    (
        Message(
            "rett operator i målet, eller polarity i indikatoren",
            "rett operator i målet, eller polarity i indikatoren",
            "correct the target's operator or the indicator's polarity",
        ),
    ),
)


@TARGET_AGAINST_POLARITY.check
def target_against_polarity(case: Case) -> Iterator[Finding]:
    """Find targets that would be reached by going the wrong way."""
    for indicator, at, target in _targets(case):
        if told := _WRONG_WAYS.get((indicator.polarity, target.operator)):
            facts: dict[str, Fact] = {"operator": told[1], "value": str(target.value), "polarity": told[0]}
            yield TARGET_AGAINST_POLARITY.at(indicator, "targets", at, "operator", **facts)


TARGET_SET_BY_NOBODY = Rule(
    "IF405",
    "target-set-by-nobody",
    Severity.WARNING,
    Message("målet sier ikke {lacks}", "målet seier ikkje {lacks}", "the target does not say {lacks}"),
    (
        Message(
            "skriv {key}: i målet; har ingen vedtatt det, er det ikke et mål ennå",
            "skriv {key}: i målet; har ingen vedteke det, er det ikkje eit mål enno",
            "write {key}: in the target; if nobody has decided it, it is not a target yet",
        ),
    ),
)
_WHO = Message("hvilket organ som satte det", "kva organ som sette det", "which body set it")
_WHERE = Message("i hvilken sak det ble satt", "i kva sak det vart sett", "in which case it was set")


@TARGET_SET_BY_NOBODY.check
def target_set_by_nobody(case: Case) -> Iterator[Finding]:
    """Find targets of an adopted plan without the body that set them, or, if it is political, without the case."""
    for indicator, at, target in _targets(case) if case.is_adopted else ():
        body = case.plan.bodies.get(target.set_by or "")
        if target.set_by is None:
            yield TARGET_SET_BY_NOBODY.at(indicator, "targets", at, "value", lacks=_WHO, key="set_by")
        elif body and body.political and target.case_no is None:
            yield TARGET_SET_BY_NOBODY.at(indicator, "targets", at, "set_by", lacks=_WHERE, key="case_no")


VALUE_AND_MISSING = Rule(
    "IF406",
    "value-and-missing",
    Severity.ERROR,
    Message(
        "tallet for {period} er både oppgitt og sagt å mangle ({missing})",
        "talet for {period} er både oppgitt og sagt å mangle ({missing})",
        "the figure for {period} is both given and said to be missing ({missing})",
    ),
    (
        Message(
            "ta bort value om kilden ikke gir tallet, ellers missing",
            "ta bort value om kjelda ikkje gir talet, elles missing",
            "remove value if the source does not give the figure, otherwise missing",
        ),
    ),
)
_HIDDEN_AND_GIVEN = VALUE_AND_MISSING._replace(private=True)


@VALUE_AND_MISSING.check
def value_and_missing(case: Case) -> Iterator[Finding]:
    """Find observations with a figure, and with why there is none; one that is to be hidden is not shown."""
    for indicator in case.plan.indicators.values():
        for at, each in enumerate(indicator.observations):
            if each.value is not None and each.missing is not None:
                rule = VALUE_AND_MISSING if may_be_shown(case.plan, indicator, each) else _HIDDEN_AND_GIVEN
                facts = {"period": str(each.period), "missing": str(each.missing)}
                yield rule.at(indicator, "observations", at, "missing", **facts)


def _targets(case: Case) -> Iterator[tuple[Indicator, int, Target]]:
    for indicator in case.plan.indicators.values():
        for at, target in enumerate(indicator.targets):
            yield indicator, at, target


RULES = (
    indicator_in_use_incomplete,
    value_out_of_range,
    missing_value_without_reason,
    target_before_baseline,
    target_against_polarity,
    target_set_by_nobody,
    value_and_missing,
)
