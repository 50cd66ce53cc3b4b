"""Why an indicator came out as it did: which figures count and from where, what it aims at, and how far it is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from innenforskap.figures.observations import area_name, is_whole, known
from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Language
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import listed, number
from innenforskap.model.figure import Observation
from innenforskap.model.geography import COUNTRY
from innenforskap.model.indicator import Baseline, Indicator
from innenforskap.model.plan import Plan
from innenforskap.query.naming import name
from innenforskap.query.trail import figures
from innenforskap.report import explained_words as words
from innenforskap.report.explained import Part
from innenforskap.report.explained_course import courses, settled, sources
from innenforskap.report.explained_sums import amount
from innenforskap.report.values import label, period, said

_MOST_AREAS = 4


def indicator(plan: Plan, told: Indicator, day: date, language: Language) -> tuple[Part, ...]:
    """Return what is known of an indicator on `day`, and why."""
    told = rounded(told)
    return (
        Part(words.STANDS.said(language, day=in_words(day, language)), tuple(_stands(plan, told, language))),
        Part(words.INPUTS.said(language), tuple(_figures(told, day, language))),
        Part(words.AIMS.said(language), tuple(_aims(plan, told, day, language))),
        *courses(told, day, language),
    )


def _stands(plan: Plan, told: Indicator, language: Language) -> Iterator[str]:
    yield words.MATURITY.said(language, maturity=label(told.maturity, language))
    if told.unit:
        yield words.UNIT.said(language, unit=label(told.unit, language))
    if told.polarity:
        yield words.POLARITY.said(language, polarity=label(told.polarity, language))
    users = dict.fromkeys(name(use.record) for use in plan.index.to("indicators", told.id))
    yield words.USED_BY.said(language, names=", ".join(users)) if users else words.NOT_USED.said(language)


def _figures(told: Indicator, day: date, language: Language) -> Iterator[str]:
    found, as_of = figures(told, day), in_words(day, language)
    yield words.FIGURES.said(language, n=number(len(found.known), language), day=as_of)
    yield from sources(told, day, language)
    whole = [each for each in found.known if is_whole(told, each)]
    of_area = Counter(each.geo for each in whole)
    newest = _of_main_areas(told, found.newest)
    for each in newest:
        facts = {"value": _value(told, each, language), "period": period(each.period, language)}
        facts |= {"area": _area(each, language), "finality": settled(each, language)}
        n = of_area[each.geo]
        yield (words.ONLY if n == 1 else words.NEWEST).said(language, n=number(n, language), **facts)
    if others := len(found.newest) - len(newest):
        yield words.OTHERS.said(language, n=number(others, language))
    if of_parts := len(found.known) - len(whole):
        yield words.OF_PARTS.said(language, n=number(of_parts, language))
    if len(whole) > len(found.newest):
        yield words.WHY_NEWEST.said(language)
    yield from _left_out(found.later, as_of, language)


def _of_main_areas(told: Indicator, newest: Sequence[Observation]) -> Sequence[Observation]:
    """Return the figures of all areas where they are few, else of those that the indicator names."""
    named = {None, *told.geography, *told.comparison}
    others = [each for each in newest if each.geo not in named]
    return [each for each in newest if each.geo in named] if len(others) > _MOST_AREAS else newest


def _left_out(later: Sequence[Observation], as_of: str, language: Language) -> Iterator[str]:
    """Give which figures came too late, those of one period and one day at once: a fetch may bring hundreds."""
    together: dict[tuple[str, str], list[Observation]] = {}
    for each in later:
        published = "" if each.published is None else in_words(each.published, language)
        together.setdefault((period(each.period, language), published), []).append(each)
    for (when, published), those in together.items():
        message = words.LEFT_OUT if len(those) == 1 else words.SEVERAL_LEFT_OUT
        facts = {"n": number(len(those), language), "area": _areas(those, language), "published": published}
        yield message.said(language, period=when, day=as_of, **facts)


def _areas(those: Sequence[Observation], language: Language) -> str:
    names = dict.fromkeys(_within(each, language) for each in those)
    if len(names) > _MOST_AREAS:
        return words.AREAS.said(language, n=number(len(names), language))
    return listed(names, language)


def _aims(plan: Plan, told: Indicator, day: date, language: Language) -> Iterator[str]:
    yield _baseline(told, told.baseline, day, language) if told.baseline else words.NO_BASELINE.said(language)
    for target in told.targets:
        value, by = amount(told, target.value, language), said(plan, target.by, language)
        yield words.TARGETS[target.operator].said(language, value=value, by=by)
    if not told.targets:
        yield words.NO_TARGET.said(language)


def _baseline(told: Indicator, baseline: Baseline, day: date, language: Language) -> str:
    """Return where one started as it is stated: an amount, or the period whose figure says it."""
    facts = {"period": period(baseline.period, language)}
    if baseline.value is not None:
        return words.BASELINE.said(language, value=amount(told, baseline.value, language), **facts)
    if any(each.period == baseline.period for each in known(told, day)):
        return words.BASELINE_OF_FIGURE.said(language, **facts)
    return words.BASELINE.said(language, value=words.NOT_KNOWN.said(language), **facts)


def _value(told: Indicator, each: Observation, language: Language) -> str:
    if each.value is not None:
        return amount(told, each.value, language)
    return lowered(label(each.missing, language)) if each.missing else words.NOT_KNOWN.said(language)


def _within(told: Observation, language: Language) -> str:
    """Return an area as it is written within a sentence, where only a name has a capital letter."""
    area = _area(told, language)
    return lowered(area) if told.geo in {COUNTRY, None} else area


def _area(told: Observation, language: Language) -> str:
    if told.geo == COUNTRY:
        return words.THE_COUNTRY.said(language)
    return area_name(told.geo, language) if told.geo else words.NO_AREA.said(language)
