"""Rules of series: figures of areas that have changed, areas held against each other, and figures grown old."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from innenforskap.check.case import Case
from innenforskap.check.figures import at_figure
from innenforskap.check.words import as_area
from innenforskap.figures.observations import SETTLED, area_of, known, newest
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Language, Message
from innenforskap.i18n.numbers import month
from innenforskap.model.figure import Observation
from innenforskap.model.geography import Area, county, existed, municipality
from innenforskap.model.indicator import Indicator
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.model.when import months_after

# The month the source publishes in, and one more to get the figures in.
_GRACE = 2
_ENDS_WITH_THE_YEAR = frozenset({"", ".."})

BREAK_WITHOUT_NOTE = Rule(
    "IF417",
    "break-without-note",
    Severity.WARNING,
    Message(
        "tallene for {area} ({code}) går over {day}, da inndelingen ble endret, og indikatoren sier ikke noe om det",
        "tala for {area} ({code}) går over {day}, då inndelinga vart endra, og indikatoren seier ikkje noko om det",
        "the figures for {area} ({code}) cross {day}, when the division changed, and the indicator does not say so",
    ),
    (
        Message(
            "følger tallene én inndeling, skriv division: og året for den; gjør de ikke det, skriv breaks: med note",
            "følgjer tala éi inndeling, skriv division: og året for ho; gjer dei ikkje det, skriv breaks: med note",
            "if the figures follow one division, write division: and its year; if not, write breaks: with a note",
        ),
    ),
)


@BREAK_WITHOUT_NOTE.check
def break_without_note(case: Case) -> Iterator[Finding]:
    """Find series that run across a day their area came or went, the first area of each day, with no word of it."""
    for indicator in _followed(case):
        crossed: dict[date, tuple[Area, Observation]] = {}
        for area, figures in _by_area(indicator).items():
            for day in _changes(area):
                if figure := _first_across(indicator, figures, day):
                    crossed.setdefault(day, (area, figure))
        for day, (area, figure) in crossed.items():
            facts = {"area": area.name, "code": area.number, "day": str(day)}
            yield at_figure(BREAK_WITHOUT_NOTE, indicator, figure, "period", **facts)


def _followed(case: Case) -> Iterator[Indicator]:
    return (each for each in case.plan.indicators.values() if not case.is_past(each))


def _by_area(indicator: Indicator) -> Mapping[Area, list[Observation]]:
    """Return the figures of each county and municipality; the country has always been there.

    A zero from before an area was there is none of its figures.
    """
    figures: dict[Area, list[Observation]] = {}
    for each in indicator.series:
        if each.value and (area := _area(indicator, each)):
            figures.setdefault(area, []).append(each)
    return figures


def _area(indicator: Indicator, figure: Observation) -> Area | None:
    number = area_of(indicator, figure) or ""
    return county(number) or municipality(number)


def _changes(area: Area) -> Iterator[date]:
    """Give the first day of an area, and the first day without it, as far as they are known."""
    if area.valid_from:
        yield area.valid_from
    if area.valid_to:
        yield area.valid_to + timedelta(days=1)


def _first_across(indicator: Indicator, figures: list[Observation], day: date) -> Observation | None:
    """Return an area's first figure from `day` on, where one stands before and nothing is told of between."""
    before = [each for each in figures if each.period.last < day]
    after = [each for each in figures if each.period.last >= day]
    if indicator.division or not before or not after:
        return None
    last, first = max(before, key=_end), min(after, key=_end)
    told = (each.period for each in indicator.breaks)
    return None if any(last.period.first < each.first <= first.period.last for each in told) else first


def _end(figure: Observation) -> date:
    return figure.period.last


ZERO_BEFORE_IT_EXISTED = Rule(
    "IF418",
    "zero-before-it-existed",
    Severity.WARNING,
    Message(
        "0 for {area} ({code}) i {period} er ikke et tall, for da fantes ikke området med det nummeret",
        "0 for {area} ({code}) i {period} er ikkje eit tal, for då fanst ikkje området med det nummeret",
        "0 for {area} ({code}) in {period} is not a figure, for there was no area of that number then",
    ),
    (
        Message(
            "ta bort tallet; er det regnet om til en annen inndeling, skriv division: og året for den",
            "ta bort talet; er det rekna om til ei anna inndeling, skriv division: og året for ho",
            "remove the figure; if it is recalculated to another division, write division: and its year",
        ),
    ),
)


@ZERO_BEFORE_IT_EXISTED.check
def zero_before_it_existed(case: Case) -> Iterator[Finding]:
    """Find the first zero of each indicator that is for an area in a period without it: some tables fill in with 0."""
    for indicator in case.plan.indicators.values():
        zeros = (each for each in indicator.series if each.value == 0 and not indicator.division)
        for each in zeros:
            area = _area(indicator, each)
            if area and not existed(area, each.period.first, each.period.last):
                facts = {"area": area.name, "code": area.number, "period": str(each.period)}
                yield at_figure(ZERO_BEFORE_IT_EXISTED, indicator, each, "value", **facts)
                break


UNLIKE_COMPARISON = Rule(
    "IF419",
    "unlike-comparison",
    Severity.WARNING,
    Message(
        "det nyeste tallet for {area} er {what}, men for {other} er det {other_what}; da kan de ikke sammenlignes",
        "det nyaste talet for {area} er {what}, men for {other} er det {other_what}; då kan dei ikkje samanliknast",
        "the newest figure for {area} is {what}, but for {other} it is {other_what}; they cannot be compared",
    ),
    (
        Message(
            "hent et tall for samme periode, like endelig, fra kilden; er det ikke ute, skriv missing: not-published",
            "hent eit tal for same periode, like endeleg, frå kjelda; er det ikkje ute, skriv missing: not-published",
            "get a figure of the same period, as final, from the source; if not out, write missing: not-published",
        ),
    ),
)
_SETTLED = Message("endelig", "endeleg", "final")
_UNSETTLED = Message("foreløpig", "førebels", "preliminary")


@UNLIKE_COMPARISON.check
def unlike_comparison(case: Case) -> Iterator[Finding]:
    """Find indicators whose areas are told of different periods, or one settled and another not; the first of them."""
    for indicator in _followed(case):
        figures = {area_of(indicator, each): each for each in newest(indicator, case.day)}
        areas = [area for area in (*indicator.geography, *indicator.comparison) if area in figures]
        for other in areas[1:]:
            if unlike := _unlike(figures[areas[0]], figures[other]):
                facts: dict[str, Fact] = {"area": as_area(areas[0]), "other": as_area(other)}
                facts |= dict(zip(("what", "other_what"), unlike, strict=True))
                yield at_figure(UNLIKE_COMPARISON, indicator, figures[other], "period", **facts)
                break


def _unlike(own: Observation, other: Observation) -> tuple[Message, Message] | None:
    """Return what two figures are that cannot be held against each other, or None where nothing says so."""
    if Missing.NOT_PUBLISHED in {own.missing, other.missing}:
        return None
    if own.period != other.period:
        return _of(own), _of(other)
    if own.finality is None or other.finality is None:
        return None
    said = _settled(own.finality), _settled(other.finality)
    return None if said[0] is said[1] else said


def _of(figure: Observation) -> Message:
    return Message(f"fra {figure.period}", f"frå {figure.period}", f"of {figure.period}")


def _settled(finality: Finality) -> Message:
    return _SETTLED if SETTLED[finality] >= SETTLED[Finality.FINAL] else _UNSETTLED


FIGURES_GROWN_OLD = Rule(
    "IF420",
    "figures-grown-old",
    Severity.WARNING,
    Message("tallene er blitt gamle: {why}", "tala har vorte gamle: {why}", "the figures have grown old: {why}"),
    (
        Message("hent nye: {command}", "hent nye: {command}", "get new ones: {command}"),
        Message(
            "skriv det nye tallet i observations; er det ikke ute, skriv period: {period} og missing: not-published",
            "skriv det nye talet i observations; er det ikkje ute, skriv period: {period} og missing: not-published",
            "write the new figure in observations; if it is not out, write period: {period} and missing: not-published",
        ),
    ),
)
_NOT_THERE = Message(
    "det nyeste er for {last}, og tallene for {due} skulle ha kommet i {month}",
    "det nyaste er for {last}, og tala for {due} skulle ha kome i {month}",
    "the newest is for {last}, and those for {due} should have come in {month}",
)
_UPDATED_SINCE = Message(
    "de er hentet {retrieved}, og kilden er oppdatert {updated}",
    "dei er henta {retrieved}, og kjelda er oppdatert {updated}",
    "they were retrieved {retrieved}, and the source was updated {updated}",
)


@FIGURES_GROWN_OLD.check
def figures_grown_old(case: Case) -> Iterator[Finding]:
    """Find indicators whose source has published since, by its own calendar or by what the plan says of the source."""
    for indicator in _followed(case):
        due = _due(indicator, case.day)
        last = max((each.period for each in known(indicator, case.day)), key=lambda each: each.last, default=None)
        if due and last and last.kind in _ENDS_WITH_THE_YEAR and last.last.year < due.year - 1:
            told = (_NOT_THERE.said(each, last=last, due=due.year - 1, month=month(due, each)) for each in Language)
            facts = {"command": _command(indicator), "period": "" if _command(indicator) else str(due.year - 1)}
            yield FIGURES_GROWN_OLD.at_key(indicator, "publishing", why=Message(*told), **facts)
        elif why := _updated_since(case, indicator):
            yield FIGURES_GROWN_OLD.at_key(indicator, "source", why=why, command=_command(indicator))


def _due(indicator: Indicator, day: date) -> date | None:
    """Return the first of the month in which the source last published, for the year before, or None if not said."""
    if indicator.publishing is None:
        return None
    then = months_after(day, -_GRACE)
    return date(then.year - (indicator.publishing.month > then.month), indicator.publishing.month, 1)


def _updated_since(case: Case, indicator: Indicator) -> Message | None:
    source, snapshot = case.plan.sources.get(indicator.source or ""), indicator.snapshot
    if source is None or snapshot is None or source.updated is None or source.updated <= snapshot.retrieved:
        return None
    facts = {"retrieved": snapshot.retrieved, "updated": source.updated}
    return Message(*(_UPDATED_SINCE.said(each, **facts) for each in Language))


def _command(indicator: Indicator) -> str:
    """Return what one writes to fetch an indicator's figures, or nothing where they are written by hand."""
    command = f"innenforskap fetch {indicator.id}"
    return command if indicator.queries else f"{command} --file tall.csv" if indicator.columns else ""


RULES = (break_without_note, zero_before_it_existed, unlike_comparison, figures_grown_old)
