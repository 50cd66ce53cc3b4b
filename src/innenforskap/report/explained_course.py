"""How an indicator does against its goal, step by step: inputs with their sources, sums, and why this class."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from innenforskap.figures.course import Course, Measured, Why, own_courses
from innenforskap.figures.observations import area_name, known
from innenforskap.figures.series import own_series, shown
from innenforskap.i18n import Language, Message
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import listed, number
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Operator, Unit
from innenforskap.report import explained_course_words as words
from innenforskap.report.course_words import COURSES, WHYS
from innenforskap.report.explained import Part
from innenforskap.report.explained_sums import amount, change, difference, passed, progress, rounded
from innenforskap.report.values import label
from innenforskap.report.values import period as in_period


def sources(told: Indicator, day: date, language: Language) -> Iterator[str]:
    """Give each source of the figures that are known on `day`, with how many it has."""
    for source, count in Counter(_source(told, each, language) for each in known(told, day)).items():
        yield words.SOURCE_OF.said(language, n=number(count, language), source=source)


def settled(each: Observation, language: Language) -> str:
    """Return how settled a figure is, in brackets after it, or nothing where that is not said."""
    return f" ({lowered(label(each.finality, language))})" if each.finality else ""


def courses(told: Indicator, day: date, language: Language) -> Iterator[Part]:
    """Give how each area does that the indicator is about, with every step on the way there."""
    found = own_courses(told, day)
    for each in found:
        heading = words.HEADING.said(language)
        if len(found) > 1:
            heading = words.HEADING_OF.said(language, area=area_name(each.area or "", language))
        yield Part(
            heading,
            (*_inputs(told, each, day, language), *_sums(told, each, day, language), *_tried(told, each, language)),
        )


def _inputs(told: Indicator, found: Measured, day: date, language: Language) -> Iterator[str]:
    last, begun = found.last, found.start
    if last and last.value is not None:
        facts = {"value": amount(told, last.value, language), "source": _source(told, last, language)}
        facts |= {"period": in_period(last.period, language), "finality": settled(last, language)}
        yield words.LAST.said(language, **facts)
    if begun and begun.value is not None:
        value, period = amount(told, begun.value, language), in_period(begun.period, language)
        if begun.is_stated:
            source = words.TYPED.said(language, file=told.file)
            yield words.STATED.said(language, value=value, period=period, source=source)
        else:
            (there,) = (each for each in own_series(told, day, found.area) if each.period == begun.period)
            yield words.OF_FIGURE.said(language, value=value, period=period, source=_source(told, there, language))
    if told.uncertainty is not None:
        yield words.UNCERTAIN.said(language, value=amount(told, told.uncertainty, language))
    if found.broken:
        yield words.BROKEN.said(language, period=in_period(found.broken.period, language))


def _source(told: Indicator, each: Observation, language: Language) -> str:
    """Return where a figure comes from: typed into the plan, asked of a bank, or taken from a file by hand."""
    snapshot = told.snapshot
    if snapshot is None or each in told.observations:
        return words.TYPED.said(language, file=told.file)
    facts = {"day": in_words(snapshot.retrieved, language), "file": snapshot.file}
    if snapshot.taken_from:
        return words.TAKEN.said(language, name=snapshot.taken_from, **facts)
    tables = [words.TABLE.said(language, bank=query.bank, table=query.table) for query in snapshot.queries]
    return words.FETCHED.said(language, tables=listed(dict.fromkeys(tables), language), **facts)


def _sums(told: Indicator, found: Measured, day: date, language: Language) -> Iterator[str]:
    """Give the way to the goal, what the last figure comes to, and what is expected on the day."""
    if found.way and told.unit is not Unit.YES_NO:
        points = (
            words.POINT.said(language, value=amount(told, each.value, language), day=in_words(each.day, language))
            for each in found.way
        )
        yield words.WAY.said(language, points=", ".join(points), path=label(told.path, language))
    if _is_level(found):
        yield words.LEVEL.said(language, goal=amount(told, found.way[-1].value, language))
    if found.last and found.last.value is not None:
        yield from _sums_of(told, found, found.last.period.last, found.last.value, language)
    if found.expected_now is not None and found.expected_now != found.expected:
        yield _expected(told, found, day, language)


def _is_level(found: Measured) -> bool:
    """Tell whether one started at the goal or past it, so that the way is to stay there."""
    is_known = found.start is not None and found.start.value is not None
    return is_known and len(found.way) > 1 and found.way[0].value == found.way[-1].value


def _sums_of(told: Indicator, found: Measured, day: date, value: Decimal, language: Language) -> Iterator[str]:
    """Give what a figure comes to, whose period ends on `day`."""
    if found.change is not None:
        yield words.CHANGE.said(language, sum=change(told, value, value - found.change, language))
    if found.expected is not None:
        yield _expected(told, found, day, language)
        if found.gap is not None:
            yield words.GAP.said(language, sum=difference(told, value, shown(told, found.expected), language))
    if found.left is not None:
        yield words.LEFT.said(language, sum=difference(told, value + found.left, value, language))
    if found.progress is not None:
        yield words.PROGRESS.said(language, sum=progress(told, found.way, value, found.progress, language))


def _expected(told: Indicator, found: Measured, day: date, language: Language) -> str:
    sum_ = passed(told, found.way, day, language)
    return words.EXPECTED.said(language, day=in_words(day, language), sum=sum_)


def _tried(told: Indicator, found: Measured, language: Language) -> Iterator[str]:
    """Give each class up to the one that fits, in order, with why it does or does not."""
    before = list(Course)[: list(Course).index(found.course)]
    for each in before:
        why = _why_not(told, found, each, language)
        yield words.FITS_NOT.said(language, course=COURSES[each].said(language), why=why)
    yield words.FITS.said(language, course=COURSES[found.course].said(language), why=_why(told, found, language))


def _why(told: Indicator, found: Measured, language: Language) -> str:
    """Return why the class is the one that fits."""
    if found.why:
        return WHYS[found.why].said(language)
    facts = _facts(told, found, language)
    if found.course is Course.REACHED:
        return words.MEETS[found.by].said(language, asked=facts["goal"], **facts)
    if found.course in {Course.ON_COURSE, Course.BEHIND}:
        kept = _kept(found, is_kept=found.course is Course.ON_COURSE)
        return kept.said(language, asked=facts["expected"], **facts)
    return words.WHY[found.course].said(language, **facts)


def _why_not(told: Indicator, found: Measured, course: Course, language: Language) -> str:
    """Return why a class before the one that fits does not."""
    facts = _facts(told, found, language)
    if course is Course.REACHED:
        by = Operator.EXACTLY if told.unit is Unit.YES_NO else found.by
        return words.MEETS_NOT[by].said(language, asked=facts["goal"], **facts)
    if course is Course.ON_COURSE:
        return _kept(found, is_kept=False).said(language, asked=facts["expected"], **facts)
    if course in {Course.WRONG_WAY, Course.UNMOVED} and not facts["first"]:
        return WHYS[Why.NO_START].said(language)
    if course is Course.WRONG_WAY and found.course is Course.UNMOVED:
        return words.WHY[Course.UNMOVED].said(language)
    return words.WHY_NOT[course].said(language, **facts)


def _kept(found: Measured, *, is_kept: bool) -> Message:
    """Return what is said of a figure and what was expected: how near they are where the goal is to be met exactly."""
    if found.by is Operator.EXACTLY:
        return words.NEAR if is_kept else words.FAR
    return (words.MEETS if is_kept else words.MEETS_NOT)[found.by]


def _facts(told: Indicator, found: Measured, language: Language) -> dict[str, str]:
    """Return the last figure, the start, the goal and what was expected, as they are published; nothing for none."""
    amounts = {
        "value": found.last.value if found.last else None,
        "first": found.start.value if found.start else None,
        "goal": found.target.value if found.target else None,
        "expected": found.expected,
    }
    return {name: "" if each is None else rounded(told, each, language) for name, each in amounts.items()}
