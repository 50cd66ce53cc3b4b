"""Why an indicator came out as it did: which figures count and from where, what it aims at, and how far it is."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from innenforskap.figures.observations import area_name
from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Language
from innenforskap.i18n.numbers import day as in_words
from innenforskap.i18n.numbers import number
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.query.naming import name
from innenforskap.query.trail import figures
from innenforskap.report import explained_words as words
from innenforskap.report.explained import Part
from innenforskap.report.explained_course import courses, sources
from innenforskap.report.values import label, said

COUNTRY = "NO"


def indicator(plan: Plan, told: Indicator, day: date, language: Language) -> tuple[Part, ...]:
    """Return what is known of an indicator on `day`, and why."""
    told = rounded(told)
    return (
        Part(words.STANDS.said(language, day=in_words(day, language)), tuple(_stands(plan, told, language))),
        Part(words.INPUTS.said(language), tuple(_figures(plan, told, day, language))),
        Part(words.AIMS.said(language), tuple(_aims(plan, told, language))),
        *courses(told, day, language),
    )


def _stands(plan: Plan, told: Indicator, language: Language) -> Iterator[str]:
    yield words.MATURITY.said(language, maturity=label(told.maturity, language))
    users = dict.fromkeys(name(use.record) for use in plan.index.to("indicators", told.id))
    yield words.USED_BY.said(language, names=", ".join(users)) if users else words.NOT_USED.said(language)


def _figures(plan: Plan, told: Indicator, day: date, language: Language) -> Iterator[str]:
    found, as_of = figures(told, day), in_words(day, language)
    yield words.FIGURES.said(language, n=number(len(found.known), language), day=as_of)
    yield from sources(told, day, language)
    of_area = Counter(each.geo for each in found.known)
    for each in found.newest:
        finality = f" ({label(each.finality, language)})" if each.finality else ""
        facts = {"value": _value(plan, each, language), "period": str(each.period), "finality": finality}
        yield words.NEWEST.said(language, area=_area(each, language), n=number(of_area[each.geo], language), **facts)
    if len(found.known) > len(found.newest):
        yield words.WHY_NEWEST.said(language)
    for each in found.later:
        published = said(plan, each.published, language)
        area, period = _area(each, language), str(each.period)
        yield words.LEFT_OUT.said(language, period=period, area=area, published=published, day=as_of)


def _aims(plan: Plan, told: Indicator, language: Language) -> Iterator[str]:
    if told.baseline:
        value = said(plan, told.baseline.value, language) or words.NOT_KNOWN.said(language)
        yield words.BASELINE.said(language, value=value, period=str(told.baseline.period))
    else:
        yield words.NO_BASELINE.said(language)
    for target in told.targets:
        value, by = said(plan, target.value, language), said(plan, target.by, language)
        yield words.TARGETS[target.operator].said(language, value=value, by=by)
    if not told.targets:
        yield words.NO_TARGET.said(language)


def _value(plan: Plan, told: Observation, language: Language) -> str:
    return said(plan, told.missing if told.value is None else told.value, language) or words.NOT_KNOWN.said(language)


def _area(told: Observation, language: Language) -> str:
    if told.geo == COUNTRY:
        return words.THE_COUNTRY.said(language)
    return area_name(told.geo, language) if told.geo else words.NO_AREA.said(language)
