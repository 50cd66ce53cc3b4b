"""Rules of what running text claims of figures: that the plan has them, and that they have gone the way it says."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from typing import NamedTuple

from innenforskap.check.case import Case
from innenforskap.check.claims import Claim, Turn, claims, turn, years
from innenforskap.check.sentences import sentences
from innenforskap.figures.observations import area_name
from innenforskap.figures.quotes import Subject, answer, quotes, series_of
from innenforskap.figures.series import break_between, is_unmoved, own_area
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Language, Message
from innenforskap.model.base import Record
from innenforskap.model.figure import Observation
from innenforskap.model.geography import place_names
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.text import Text, folded
from innenforskap.model.vocabulary import Missing, Unit
from innenforskap.model.walk import parts
from innenforskap.model.when import ObservationPeriod
from innenforskap.place import Steps

# What these tell is another's: a claim, a goal or a condition, with the source it has.
_OF_OTHERS = frozenset({"statements", "sources", "frameworks", "mandates", "grants", "calls", "instruments"})

FIGURE_NOT_OBSERVED = Rule(
    "IF725",
    "figure-not-observed",
    Severity.WARNING,
    Message(
        "«{figure}» er ikke blant planens målinger, mål og utsagn",
        "«{figure}» er ikkje blant målingane, måla og utsegnene i planen",
        "“{figure}” is not among the plan's observations, targets and statements",
    ),
    (
        Message(
            "er tallet målt, før det inn i en indikator og skriv [figure: …] i teksten; sier en kilde det, før det i "
            "statements; se docs/format.md",
            "er talet målt, før det inn i ein indikator og skriv [figure: …] i teksten; seier ei kjelde det, før det i "
            "statements; sjå docs/format.md",
            "if it is measured, enter it in an indicator and write [figure: …] in the text; if a source says so, enter "
            "it in statements; see docs/format.md",
        ),
    ),
)


@FIGURE_NOT_OBSERVED.check
def figure_not_observed(case: Case) -> Iterator[Finding]:
    """Find percentages and counts of people in the plan's own texts that are no figure of the plan, once in a text."""
    known = _known(case.plan)
    for record, steps, text in _own_texts(case):
        told: set[tuple[Unit, Decimal]] = set()
        for language, words in text.items():
            for claim in claims(words):
                if (claim.unit, claim.value) not in told and not _is_known(claim, known[claim.unit]):
                    told.add((claim.unit, claim.value))
                    found = FIGURE_NOT_OBSERVED.at(record, *steps, language, figure=claim.words)
                    yield found._replace(needle=claim.words)


def _own_texts(case: Case) -> Iterator[tuple[Record, Steps, Text]]:
    """Give the texts that the plan's people write and can still mend, in a plan that nothing has taken over from."""
    newest = {now.report for now in case.standings}
    papers = {each.paper: each for each in sorted(case.plan.papers.values(), key=lambda each: each.id)}
    for record, steps, text in () if case.is_superseded else case.own_texts:
        is_past = (
            record.origin.kind in _OF_OTHERS
            or case.is_past(record)
            or (isinstance(record, Status) and record not in newest)
            or (isinstance(record, Manuscript) and record is not papers[record.paper])
        )
        if not is_past:
            yield record, steps, text


def _known(plan: Plan) -> Mapping[Unit, Sequence[Decimal]]:
    """Return the percentages and the counts that the plan has, wherever they stand."""
    figures = [(each.unit, value) for each in plan.indicators.values() for value in _of_indicator(each)]
    figures += [(each.unit, each.value) for said in plan.statements.values() for each in said.figures]
    shares = [value for unit, value in figures if unit is Unit.PERCENT]
    counts = [Decimal(count) for record in plan.records() for _, count in parts(record, int)]
    return {Unit.PERCENT: shares, Unit.COUNT: [*counts, *(value for unit, value in figures if unit is Unit.COUNT)]}


def _of_indicator(indicator: Indicator) -> Iterator[Decimal]:
    start = (indicator.baseline,) if indicator.baseline else ()
    for each in (*indicator.series, *start, *indicator.targets):
        if each.value is not None:
            yield each.value


def _is_known(claim: Claim, figures: Iterable[Decimal]) -> bool:
    """Tell whether a figure is one of those there are, as exactly as it is written: «7000» may be 6984."""
    unit = Decimal((0, (1,), claim.exponent))
    return any(each.quantize(unit, ROUND_HALF_UP) == claim.value for each in figures)


CHANGE_NOT_SO = Rule(
    "IF726",
    "change-within-uncertainty",
    Severity.WARNING,
    Message(
        "teksten sier at tallet har gått {way}, men fra {first} til {last} {truth}",
        "teksten seier at talet har gått {way}, men frå {first} til {last} {truth}",
        "the text says that the figure has gone {way}, but from {first} to {last} {truth}",
    ),
    (
        Message(
            "skriv at «{indicator}» er om lag som før, eller hvilken periode det er endret siden",
            "skriv at «{indicator}» er om lag som før, eller kva periode det er endra sidan",
            "write that “{indicator}” is about as before, or since which period it has changed",
        ),
    ),
)
_WAYS = {1: Message("opp", "opp", "up"), -1: Message("ned", "ned", "down")}
_UNMOVED = Message(
    "er endringen ikke større enn avrundingen eller usikkerheten",
    "er endringa ikkje større enn avrundinga eller uvissa",
    "the change is no more than the rounding or the uncertainty",
)
_OTHER_WAY = {
    1: Message("har det gått ned", "har det gått ned", "it has gone down"),
    -1: Message("har det gått opp", "har det gått opp", "it has gone up"),
}
_THE_COUNTRY = frozenset({"Norge", "Noreg", "landet"})


class Trend(NamedTuple):
    """How much a figure of an indicator has changed from one period to another."""

    indicator: Indicator
    first: ObservationPeriod
    last: ObservationPeriod
    change: Decimal


@CHANGE_NOT_SO.check
def change_within_uncertainty(case: Case) -> Iterator[Finding]:
    """Find what is said to have gone up or down where it has not, or by less than can be known; once in a text."""
    for record, steps, text in _own_texts(case):
        found = ((language, *each) for language, words in text.items() for each in _not_so(case, words))
        for language, needle, facts in islice(found, 1):
            yield CHANGE_NOT_SO.at(record, *steps, language, **facts)._replace(needle=needle)


def _not_so(case: Case, words: str) -> Iterator[tuple[str, dict[str, Fact]]]:
    """Give the words of a text that say a figure has gone a way that it has not, with what is so."""
    for sentence in sentences(words):
        said = turn(sentence)
        if said is None:
            continue
        trend = _trend(case, sentence)
        if trend and (truth := _truth(said, trend)):
            title = trend.indicator.title.said(case.plan.about.language.primary)
            periods: dict[str, Fact] = {"first": str(trend.first), "last": str(trend.last)}
            yield said.words, {"way": _WAYS[said.way], "truth": truth, "indicator": title, **periods}


def _truth(said: Turn, trend: Trend) -> Message | None:
    """Return what is so of a figure that has not gone the way that is said, or None where it has."""
    if is_unmoved(trend.indicator, trend.change):
        return _UNMOVED
    return _OTHER_WAY[said.way] if trend.change * said.way < 0 else None


def _trend(case: Case, sentence: str) -> Trend | None:
    """Return the change that a sentence tells of, or None where it is not clear which, or it cannot be known."""
    answers = [answer(case.plan, quote, case.day) for quote in quotes(sentence)]
    about = {(each.indicator.id, each.subject) for each in answers if each.indicator}
    named = {*years(sentence), *(each.figure.period.written for each in answers if each.figure)}
    about = about if answers else set(_titled(case, sentence))
    if len(about) != 1 or any(each.lack for each in answers):
        return None
    ((id_, subject),) = about
    indicator = case.plan.indicators[id_]
    known = series_of(case.plan, indicator, subject, case.day)
    series = [each for each in known if each.missing is not Missing.NOT_PUBLISHED]
    ends = _ends(series, named)
    if ends is None:
        return None
    first, last = ends
    if first.value is None or last.value is None:
        return None
    if first.period.kind != last.period.kind or break_between(indicator, first.period, last.period):
        return None
    return Trend(indicator, first.period, last.period, last.value - first.value)


def _ends(series: Sequence[Observation], named: Collection[str]) -> tuple[Observation, Observation] | None:
    """Return the figures that a sentence tells of the way between, or None where they are not there.

    They are of the periods that it names; of one, that and the one before; of none, the two newest.
    """
    there = [each for each in series if each.period.written in named] if named else [*series[-1:]]
    if not there or len(there) < len(named):
        return None
    *begun, last = there
    earlier = [each for each in series if each.period.kind == last.period.kind and each.period < last.period]
    first = begun[:1] or earlier[-1:]
    return (first[0], last) if first else None


def _titled(case: Case, sentence: str) -> Iterator[tuple[str, Subject]]:
    """Give the indicators that a sentence names by a title of several words, where it names no place but their own."""
    words = folded(sentence)
    for indicator in case.plan.indicators.values():
        titles = [folded(title) for _, title in indicator.title.items()]
        is_named = any(" " in title and re.search(rf"(?<!\w){re.escape(title)}(?!\w)", words) for title in titles)
        own = area_name(own_area(indicator) or "", Language.NB)
        if is_named and not (set(re.findall(r"\w+", sentence)) & (place_names() | _THE_COUNTRY)) - {own}:
            yield indicator.id, Subject()


RULES = (figure_not_observed, change_within_uncertainty)
