"""Rules of municipalities: their numbers wherever they stand, and which and how many a measure reaches."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from innenforskap.check.case import Case
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.actor import Actor
from innenforskap.model.base import Record
from innenforskap.model.delivery import Coverage
from innenforskap.model.geography import Area, county, municipality
from innenforskap.model.grant import Award
from innenforskap.model.measure import Measure
from innenforskap.model.pilot import Adopter, Pilot
from innenforskap.model.vocabulary import ActorKind, CoverageUnit
from innenforskap.model.walk import parts
from innenforskap.place import Steps

_MUNICIPALITY_NUMBER = re.compile(r"[0-9]{4}")
# Of counties and municipalities that ended before this year not all are known.
_KNOWN_FROM = date(2024, 1, 1)

OUTSIDE_COUNTY = Rule(
    "IF161",
    "coverage-outside-county",
    Severity.ERROR,
    Message(
        "{name} ({number}) ligger ikke i {county}, som planen gjelder for",
        "{name} ({number}) ligg ikkje i {county}, som planen gjeld for",
        "{name} ({number}) does not lie in {county}, which the plan is for",
    ),
    (
        Message(
            "rett kommunenummeret, eller ta det bort; dekningen telles i planens eget fylke",
            "rett kommunenummeret, eller ta det bort; dekninga blir talt i fylket planen er for",
            "correct the municipality number, or remove it; coverage is counted within the plan's own county",
        ),
    ),
)


@OUTSIDE_COUNTY.check
def coverage_outside_county(case: Case) -> Iterator[Finding]:
    """Find municipalities said to be reached that lie in another county than the plan's."""
    own = county(case.plan.about.county or "")
    if own is None:
        return
    for measure in case.plan.measures.values():
        for at, number in enumerate(measure.coverage.reached if measure.coverage else ()):
            area = municipality(number)
            if area and not _is_in(own, area):
                facts = {"name": area.name, "number": number, "county": own.name}
                yield OUTSIDE_COUNTY.at(measure, "coverage", "reached", at, **facts)


def _is_in(own: Area, area: Area) -> bool:
    """Tell whether a municipality lies in a county: by a number either has had, for both outlive their numbers."""
    numbers = {number[:2] for number in (area.number, *area.replaced_by)}
    return not numbers.isdisjoint({own.number, *own.replaced_by})


COVERAGE_OVER_TOTAL = Rule(
    "IF162",
    "coverage-over-total",
    Severity.ERROR,
    Message(
        "tiltaket når {reached}, men det finnes bare {total} i alt",
        "tiltaket når {reached}, men det finst berre {total} i alt",
        "the measure reaches {reached}, but there are only {total} in all",
    ),
    (
        Message(
            "rett {key}, eller total om det er blitt flere",
            "rett {key}, eller total om det har vorte fleire",
            "correct {key}, or total if there are more by now",
        ),
    ),
)


@COVERAGE_OVER_TOTAL.check
def coverage_over_total(case: Case) -> Iterator[Finding]:
    """Find measures that reach more than there are."""
    for measure in case.plan.measures.values():
        coverage = measure.coverage or Coverage()
        key, reached = _most(coverage)
        if coverage.total is not None and reached > coverage.total:
            facts: dict[str, Fact] = {"reached": reached, "total": coverage.total, "key": key}
            yield COVERAGE_OVER_TOTAL.at_key(measure, "coverage", key, **facts)


def _most(coverage: Coverage) -> tuple[str, int]:
    """Return the greater of what is counted and what is named; schools are not counted in municipalities."""
    counted = coverage.reached_count or 0
    named = len(set(coverage.reached)) if coverage.unit is CoverageUnit.MUNICIPALITY else 0
    return ("reached", named) if named > counted else ("reached_count", counted)


BAD_MUNICIPALITY = Rule(
    "IF301",
    "impossible-municipality-number",
    Severity.ERROR,
    Message(
        "«{number}» kan ikke være et kommunenummer",
        "«{number}» kan ikkje vere eit kommunenummer",
        "“{number}” cannot be a municipality number",
    ),
    (
        Message(
            'fire sifre, der de to første er fylkets nummer, for eksempel "1804" for Bodø',
            'fire siffer, der dei to første er nummeret til fylket, til dømes "1804" for Bodø',
            'four digits, the first two the county\'s, such as "1804" for Bodø',
        ),
    ),
)


@BAD_MUNICIPALITY.check
def impossible_municipality_number(case: Case) -> Iterator[Finding]:
    """Find municipality numbers that are not four digits beginning with a county's two."""
    for each in _numbers(case):
        if not _could_be(each.number, ended=each.is_past):
            yield BAD_MUNICIPALITY.at(each.record, *each.steps, number=each.number)


def _could_be(number: str, *, ended: bool = False) -> bool:
    # What has ended may have been in a county that is not known.
    return _MUNICIPALITY_NUMBER.fullmatch(number) is not None and (ended or county(number[:2]) is not None)


MUNICIPALITY_NOT_IN_USE = Rule(
    "IF302",
    "municipality-number-not-in-use",
    Severity.WARNING,
    Message(
        "kommunenummeret «{number}» er ikke i bruk {day}",
        "kommunenummeret «{number}» er ikkje i bruk {day}",
        "the municipality number “{number}” is not in use on {day}",
    ),
    (
        Message("{name} har nå {replaced}", "{name} har no {replaced}", "{name} now has {replaced}"),
        Message(
            "har kommunen tatt slutt, skriv {ending}",
            "har kommunen teke slutt, skriv {ending}",
            "if the municipality has ended, write {ending}",
        ),
    ),
)


@MUNICIPALITY_NOT_IN_USE.check
def municipality_number_not_in_use(case: Case) -> Iterator[Finding]:
    """Find numbers no municipality has on the day, for actors that have not ended and measures that are not closed."""
    for each in _numbers(case):
        if not _could_be(each.number) or each.is_past:
            continue
        area = municipality(each.number)
        # A number yet to come on the day is no mistake: actors stand as they are now, whatever day is looked at.
        if area is None or (area.valid_to and area.valid_to < each.day):
            name = area.name if area else ""
            replaced = ", ".join(f'"{other}"' for other in area.replaced_by) if area else ""
            ending = "valid_to" if isinstance(each.record, Actor) else ""
            facts = {"number": each.number, "day": str(each.day), "name": name, "replaced": replaced, "ending": ending}
            yield MUNICIPALITY_NOT_IN_USE.at(each.record, *each.steps, **facts)


class _Number(NamedTuple):
    """A municipality number where it stands, the day it should be in use on, and whether it is kept for memory only."""

    record: Record
    steps: Steps
    number: str
    day: date
    is_past: bool


def _numbers(case: Case) -> Iterator[_Number]:
    for actor in case.plan.actors.values():
        if actor.municipality_no:
            yield _Number(actor, ("municipality_no",), actor.municipality_no, case.day, case.is_past(actor))
    for measure in case.plan.measures.values():
        end = min([case.day, *_ends(case, measure)])
        for steps, number in _of(measure):
            yield _Number(measure, steps, number, end, case.is_past(measure) or end < _KNOWN_FROM)
    for call in case.plan.calls.values():
        for steps, award in parts(call, Award):
            if award.municipality_no:
                day = award.date.last if award.date else case.day
                yield _Number(call, (*steps, "municipality_no"), award.municipality_no, day, day < _KNOWN_FROM)


def _ends(case: Case, measure: Measure) -> Iterator[date]:
    """Give when a measure and its plan were to end: a number that has changed since was right then."""
    for period in (measure.period, case.plan.about.period):
        if period and period.to:
            yield period.to.last


def _of(measure: Measure) -> Iterator[tuple[Steps, str]]:
    for steps, pilot in parts(measure, Pilot):
        yield from (((*steps, "sites", at), number) for at, number in enumerate(pilot.sites))
    for steps, adopter in parts(measure, Adopter):
        if adopter.municipality_no:
            yield (*steps, "municipality_no"), adopter.municipality_no
    for steps, coverage in parts(measure, Coverage):
        yield from (((*steps, "reached", at), number) for at, number in enumerate(coverage.reached))


NUMBER_MISSING = Rule(
    "IF303",
    "municipality-without-number",
    Severity.ERROR,
    Message("kommunen har ikke kommunenummer", "kommunen har ikkje kommunenummer", "the municipality has no number"),
    (
        Message(
            "skriv municipality_no: med fire sifre i anførselstegn",
            "skriv municipality_no: med fire siffer i hermeteikn",
            "write municipality_no: with four digits in quotes",
        ),
    ),
)


@NUMBER_MISSING.check
def municipality_without_number(case: Case) -> Iterator[Finding]:
    """Find municipalities that cannot be told apart from others of the same name."""
    for actor in case.plan.actors.values():
        if actor.kind is ActorKind.MUNICIPALITY and actor.municipality_no is None:
            yield NUMBER_MISSING.at(actor, "kind")


RULES = (
    coverage_outside_county,
    coverage_over_total,
    impossible_municipality_number,
    municipality_number_not_in_use,
    municipality_without_number,
)
