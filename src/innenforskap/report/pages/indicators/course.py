"""How an indicator does against its goal, in words: what is known, what is expected, and why nothing can be said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from innenforskap.figures.course import Course, Measured, measured
from innenforskap.figures.observations import area_name as area_within
from innenforskap.figures.observations import area_of
from innenforskap.figures.series import is_unmoved, own_series, shown
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import MISSING, PATHS
from innenforskap.i18n.letters import capitalised, lowered
from innenforskap.i18n.numbers import points
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator, Target
from innenforskap.model.vocabulary import Missing, Unit
from innenforskap.report.course_words import COURSES, TARGETS, WHYS
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.indicators.figures import amount, area_name, figure, settled_words, value_of
from innenforskap.report.pages.parts import Fact, Tag, given
from innenforskap.report.pages.spans import observed

_AXIS = Phrase("Utvikling mot målet", "Utvikling mot målet")
SYMBOLS: Mapping[Course, str] = {
    Course.NOT_SET: "?",
    Course.NOT_MEASURABLE: "–",
    Course.REACHED: "✓",
    Course.WRONG_WAY: "▼",
    Course.UNMOVED: "=",
    Course.ON_COURSE: "✓",
    Course.BEHIND: "!",
}
_LAST, _START = Phrase("Siste tall", "Siste tal"), Phrase("Utgangspunkt", "Utgangspunkt")
_CHANGE = Phrase("Endring siden utgangspunktet", "Endring sidan utgangspunktet")
_GOAL, _EXPECTED = Phrase("Måltall", "Måltal"), Phrase("Ventet i {period}", "Venta i {period}")
_GAP, _LEFT = Phrase("Mot det ventede", "Mot det venta"), Phrase("Igjen til målet", "Att til målet")
_PATH, _COMPARED = Phrase("Veien mot målet", "Vegen mot målet"), Phrase("Sammenlignet med", "Samanlikna med")
_AT, _SETTLED_AT = (
    Phrase("{value} ({at})", "{value} ({at})"),
    Phrase("{value} ({at}, {settled})", "{value} ({at}, {settled})"),
)
_HIDDEN = Phrase("Skjult av hensyn til personvernet", "Skjult av omsyn til personvernet")
_UP, _DOWN = Phrase("Opp {value}", "Opp {value}"), Phrase("Ned {value}", "Ned {value}")
_SAME = Phrase("Uendret", "Uendra")
_UNCERTAIN = Phrase("{change}, som er innenfor usikkerheten", "{change}, som er innanfor uvissa")
_ABOVE, _BELOW = Phrase("{value} over", "{value} over"), Phrase("{value} under", "{value} under")
_AS_EXPECTED = Phrase("Som ventet", "Som venta")
_BESIDE = Phrase("{area}: {value}", "{area}: {value}")
_NO_PERIOD = Phrase(
    "Sammenlignes ikke: ingen tall for {area} i {period}", "Blir ikkje samanlikna: ingen tal for {area} i {period}"
)
_UNLIKE = Phrase(
    "Sammenlignes ikke: tallene for {period} er ikke like endelige ({own}: {ours}, {area}: {theirs})",
    "Blir ikkje samanlikna: tala for {period} er ikkje like endelege ({own}: {ours}, {area}: {theirs})",
)


@dataclass(frozen=True)
class Progress:
    """How an area does against the goal: its name where there are several, the course or why none is told, and sums."""

    area: str
    tag: Tag
    why: str
    facts: tuple[Fact, ...]


def progress(edition: Edition, indicator: Indicator) -> Iterator[Progress]:
    """Give how each of one's own areas does, as far as there is a figure or a goal to tell of."""
    for area in indicator.geography or (None,):
        told = measured(indicator, edition.day, area)
        if told.last or told.target or told.start:
            name = area_name(area, edition.language) if indicator.geography[1:] else ""
            tag = Tag(
                edition.said(_AXIS), told.course, SYMBOLS[told.course], COURSES[told.course].said(edition.language)
            )
            why = _sentence(WHYS[told.why].said(edition.language)) if told.why else ""
            facts = given(_facts(edition, indicator, told))
            yield Progress(name, tag, why, facts)


def target_words(edition: Edition, indicator: Indicator, target: Target) -> str:
    """Return what is aimed at and by when: «Høyst 8,0 % innen 2030»."""
    value = amount(indicator, target.value, edition.language)
    return edition.said(TARGETS[target.operator], value=value, time=edition.time(target.by))


def _facts(edition: Edition, indicator: Indicator, told: Measured) -> Iterator[Fact]:
    """Give what the course is told from, in the order it is reckoned."""
    goals = (
        target_words(edition, indicator, each) for each in sorted(indicator.targets, key=lambda each: each.by.last)
    )
    yield Fact(edition.said(_LAST), edition.plain(_last(edition, indicator, told.last)))
    yield Fact(edition.said(_START), edition.plain(_start(edition, indicator, told)))
    yield Fact(edition.said(_CHANGE), edition.plain(_change(edition, indicator, told)))
    yield Fact(edition.said(_GOAL), edition.plain(*goals))
    if told.last and told.expected is not None:
        period = observed(told.last.period, edition.language)
        expected = amount(indicator, shown(indicator, told.expected), edition.language)
        yield Fact(edition.said(_EXPECTED, period=period), edition.plain(expected))
        yield Fact(edition.said(_GAP), edition.plain(_gap(edition, indicator, told.last, told.expected)))
    if told.left and told.course is not Course.REACHED:
        yield Fact(edition.said(_LEFT), edition.plain(_amount(edition, indicator, told.left)))
    if told.way[1:]:
        yield Fact(edition.said(_PATH), edition.plain(edition.said(PATHS[indicator.path])))
    yield Fact(edition.said(_COMPARED), edition.plain(*_comparisons(edition, indicator, told)))


def _last(edition: Edition, indicator: Indicator, last: Observation | None) -> str:
    if last is None:
        return ""
    value, at = value_of(last), observed(last.period, edition.language)
    if value is None:
        return edition.said(_AT, value=edition.said(MISSING[last.missing or Missing.NOT_AVAILABLE]), at=at)
    words = figure(indicator, value, edition.language)
    if last.finality is None:
        return edition.said(_AT, value=words, at=at)
    return edition.said(_SETTLED_AT, value=words, at=at, settled=_settled(edition, last))


def _start(edition: Edition, indicator: Indicator, told: Measured) -> str:
    begun = told.start
    if begun is None or (begun.value is None and not begun.is_hidden):
        return ""
    value = edition.said(_HIDDEN) if begun.value is None else figure(indicator, begun.value, edition.language)
    return edition.said(_AT, value=value, at=observed(begun.period, edition.language))


def _change(edition: Edition, indicator: Indicator, told: Measured) -> str:
    """Return how much the figure has changed, and never more than the rounding and the uncertainty let one say."""
    if told.change is None:
        return ""
    if not shown(indicator, told.change):
        return edition.said(_SAME)
    amount = _amount(edition, indicator, told.change)
    change = edition.said(_UP if told.change > 0 else _DOWN, value=amount)
    return edition.said(_UNCERTAIN, change=change) if is_unmoved(indicator, told.change) else change


def _gap(edition: Edition, indicator: Indicator, last: Observation, expected: Decimal) -> str:
    gap = shown(indicator, last.value or Decimal(0)) - shown(indicator, expected)
    if not gap:
        return edition.said(_AS_EXPECTED)
    return edition.said(_ABOVE if gap > 0 else _BELOW, value=_amount(edition, indicator, gap))


def _amount(edition: Edition, indicator: Indicator, value: Decimal) -> str:
    """Return how large a difference is, whichever way it goes."""
    if indicator.unit is Unit.PERCENT:
        return points(abs(value), edition.language, indicator.decimals)
    return amount(indicator, shown(indicator, abs(value)), edition.language)


def _comparisons(edition: Edition, indicator: Indicator, told: Measured) -> Iterator[str]:
    """Give the figures to compare with, of the same period and as settled; where there is none, that is said."""
    if told.last is None or value_of(told.last) is None:
        return
    period = observed(told.last.period, edition.language)
    for area in indicator.comparison:
        series = own_series(indicator, edition.day, area)
        other = next((each for each in series if each.period == told.last.period), None)
        value, within = value_of(other) if other else None, area_within(area, edition.language)
        if other is None or value is None:
            yield edition.said(_NO_PERIOD, area=within, period=period)
        elif other.finality != told.last.finality:
            own = area_name(area_of(indicator, told.last), edition.language)
            ours, theirs = _settled(edition, told.last), _settled(edition, other)
            yield edition.said(_UNLIKE, period=period, own=own, ours=ours, area=within, theirs=theirs)
        else:
            told_value = figure(indicator, value, edition.language)
            yield edition.said(_BESIDE, area=area_name(area, edition.language), value=told_value)


def _settled(edition: Edition, each: Observation) -> str:
    return lowered(settled_words([each], edition.language))


def _sentence(words: str) -> str:
    return f"{capitalised(words)}."
