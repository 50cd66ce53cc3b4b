"""Rules of the plan as a whole: its period, adoption, county and target group."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.measure import Measure
from innenforskap.model.parts import AgeBand
from innenforskap.model.walk import parts
from innenforskap.place import Steps
from innenforskap.query.geography import Area, county, valid

OLDEST = 120

PERIOD_REVERSED = Rule(
    "IF110",
    "period-reversed",
    Severity.ERROR,
    Message(
        "perioden slutter ({to}) før den begynner ({start})",
        "perioden sluttar ({to}) før han byrjar ({start})",
        "the period ends ({to}) before it begins ({start})",
    ),
)


@PERIOD_REVERSED.check
def period_reversed(case: Case) -> Iterator[Finding]:
    """Find periods of the plan or of a measure that end before they begin."""
    for record in case.plan.records():
        period = record.period if isinstance(record, About | Measure) else None
        if period and period.from_ and period.to and period.to.last < period.from_.first:
            yield PERIOD_REVERSED.at(record, "period", "to", start=str(period.from_), to=str(period.to))


PERIOD_OPEN = Rule(
    "IF111",
    "plan-period-open",
    Severity.WARNING,
    Message(
        "planperioden er ikke oppgitt med både start og slutt",
        "planperioden er ikkje oppgitt med både start og slutt",
        "the plan's period is not given with both start and end",
    ),
    (
        Message(
            "skriv period: {{from: 2023, to: 2026}} når perioden er vedtatt",
            "skriv period: {{from: 2023, to: 2026}} når perioden er vedteken",
            "write period: {{from: 2023, to: 2026}} once it is adopted",
        ),
    ),
)


@PERIOD_OPEN.check
def plan_period_open(case: Case) -> Iterator[Finding]:
    """Find a plan that does not say from when to when it runs."""
    period = case.plan.about.period
    if period is None or period.from_ is None or period.to is None:
        yield PERIOD_OPEN.at_key(case.plan.about, "period")


ADOPTED_BY_NOBODY = Rule(
    "IF112",
    "adopted-without-body-or-date",
    Severity.ERROR,
    Message(
        "planen er vedtatt, men {lacks} mangler",
        "planen er vedteken, men {lacks} manglar",
        "the plan is adopted, but lacks {lacks}",
    ),
    (
        Message(
            "skriv adopted: med body og date; måneden er nok (2022-12)",
            "skriv adopted: med body og date; månaden er nok (2022-12)",
            "write adopted: with body and date; a month will do (2022-12)",
        ),
    ),
)
_BODY = Message("organet som vedtok den (body)", "organet som vedtok han (body)", "the body that adopted it (body)")
_DATE = Message("datoen (date)", "datoen (date)", "the date (date)")


@ADOPTED_BY_NOBODY.check
def adopted_without_body_or_date(case: Case) -> Iterator[Finding]:
    """Find an adopted plan that does not say who adopted it, or when."""
    if not case.is_adopted:
        return
    adopted = case.plan.about.adopted
    if adopted is None or adopted.body is None:
        yield ADOPTED_BY_NOBODY.at_key(case.plan.about, "adopted", lacks=_BODY)
    elif adopted.date is None:
        yield ADOPTED_BY_NOBODY.at_key(case.plan.about, "adopted", lacks=_DATE)


ADOPTED_WITHOUT_CASE = Rule(
    "IF113",
    "adopted-without-case-number",
    Severity.WARNING,
    Message(
        "vedtaket av planen har ikke saksnummer",
        "vedtaket av planen har ikkje saksnummer",
        "the adoption of the plan has no case number",
    ),
    (
        Message(
            "skriv case_no: slik det står i møteboken, i anførselstegn",
            "skriv case_no: slik det står i møteboka, i hermeteikn",
            "write case_no: as the minutes have it, in quotes",
        ),
    ),
)


@ADOPTED_WITHOUT_CASE.check
def adopted_without_case_number(case: Case) -> Iterator[Finding]:
    """Find an adopted plan whose adoption cannot be looked up."""
    adopted = case.plan.about.adopted
    if case.is_adopted and adopted and adopted.body and adopted.date and not adopted.case_no:
        yield ADOPTED_WITHOUT_CASE.at_key(case.plan.about, "adopted")


HORIZON_TOO_NEAR = Rule(
    "IF114",
    "horizon-before-period-ends",
    Severity.WARNING,
    Message(
        "visjonen gjelder {horizon}, men planen varer til {to}",
        "visjonen gjeld {horizon}, men planen varer til {to}",
        "the vision is for {horizon}, but the plan lasts until {to}",
    ),
)


@HORIZON_TOO_NEAR.check
def horizon_before_period_ends(case: Case) -> Iterator[Finding]:
    """Find a vision that is due before the plan is over; one that reaches further is fine."""
    about = case.plan.about
    to = about.period.to if about.period else None
    if about.horizon and to and about.horizon.last < to.last:
        yield HORIZON_TOO_NEAR.at(about, "horizon", horizon=str(about.horizon), to=str(to))


UNKNOWN_COUNTY = Rule(
    "IF115",
    "unknown-county",
    Severity.ERROR,
    Message(
        "«{number}» er ikke et fylkesnummer",
        "«{number}» er ikkje eit fylkesnummer",
        "“{number}” is not a county number",
    ),
    (
        Message(
            'fylkesnumre har to sifre, for eksempel "18" for Nordland',
            'fylkesnummer har to siffer, til dømes "18" for Nordland',
            'county numbers have two digits, such as "18" for Nordland',
        ),
    ),
)


@UNKNOWN_COUNTY.check
def unknown_county(case: Case) -> Iterator[Finding]:
    """Find county numbers that no county has or has had."""
    for record, steps, number in _counties(case):
        if county(number) is None:
            yield UNKNOWN_COUNTY.at(record, *steps, number=number)


COUNTY_IS_GONE = Rule(
    "IF116",
    "county-is-gone",
    Severity.WARNING,
    Message(
        "{name} ({number}) finnes ikke lenger; fylket ble borte {gone}",
        "{name} ({number}) finst ikkje lenger; fylket vart borte {gone}",
        "{name} ({number}) no longer exists; the county ended {gone}",
    ),
    (
        Message(
            "bruk {replaced}, eller si når det tok slutt (actors: valid_to, plan: period.to)",
            "bruk {replaced}, eller sei når det tok slutt (actors: valid_to, plan: period.to)",
            "use {replaced}, or say when it ended (actors: valid_to, plan: period.to)",
        ),
    ),
)


@COUNTY_IS_GONE.check
def county_is_gone(case: Case) -> Iterator[Finding]:
    """Find counties that have been split, where the plan or the actor does not end with them."""
    ends = {actor.id: actor.valid_to for actor in case.plan.actors.values()}
    period = case.plan.about.period
    for record, steps, number in _counties(case):
        area = county(number)
        end = ends.get(record.id) if record.id else (period.to if period else None)
        if area and area.valid_to and not valid(area, case.day) and (end is None or end.first > area.valid_to):
            yield COUNTY_IS_GONE.at(record, *steps, **_gone(area))


def _gone(area: Area) -> dict[str, str]:
    replaced = ", ".join(f'"{number}"' for number in area.replaced_by)
    return {"name": area.name, "number": area.number, "gone": str(area.valid_to), "replaced": replaced}


def _counties(case: Case) -> Iterator[tuple[Record, Steps, str]]:
    if case.plan.about.county:
        yield case.plan.about, ("county",), case.plan.about.county
    for actor in case.plan.actors.values():
        if actor.county_no:
            yield actor, ("county_no",), actor.county_no


AGE_BAND_IMPOSSIBLE = Rule(
    "IF117",
    "impossible-age-band",
    Severity.ERROR,
    Message(
        "aldersgruppen {start}–{to} år finnes ikke",
        "aldersgruppa {start}–{to} år finst ikkje",
        "there is no age band {start}–{to}",
    ),
    (
        Message(
            "age_from er den laveste alderen og age_to den høyeste, høyst 120",
            "age_from er den lågaste alderen og age_to den høgaste, høgst 120",
            "age_from is the lowest age and age_to the highest, 120 at most",
        ),
    ),
)


@AGE_BAND_IMPOSSIBLE.check
def impossible_age_band(case: Case) -> Iterator[Finding]:
    """Find age bands that end before they begin, or after a long life."""
    for record in case.plan.records():
        for steps, band in parts(record, AgeBand):
            low, high = band.age_from or 0, band.age_to if band.age_to is not None else OLDEST
            if low > high or high > OLDEST:
                yield AGE_BAND_IMPOSSIBLE.at(record, *steps, start=low, to=high)


AGE_BAND_OUTSIDE = Rule(
    "IF118",
    "age-band-outside-plan",
    Severity.WARNING,
    Message(
        "aldersgruppen {start}–{to} år går ut over planens ({plan_start}–{plan_to} år)",
        "aldersgruppa {start}–{to} år går ut over planen si ({plan_start}–{plan_to} år)",
        "the age band {start}–{to} reaches outside the plan's ({plan_start}–{plan_to})",
    ),
)


@AGE_BAND_OUTSIDE.check
def age_band_outside_plan(case: Case) -> Iterator[Finding]:
    """Find strands, measures and indicators for ages that the plan itself is not for."""
    whole = case.plan.about.target_group
    if whole is None or whole.age_from is None or whole.age_to is None:
        return
    for record in case.plan.records():
        for steps, band in parts(record, AgeBand):
            low = whole.age_from if band.age_from is None else band.age_from
            high = whole.age_to if band.age_to is None else band.age_to
            if low < whole.age_from or high > whole.age_to:
                yield AGE_BAND_OUTSIDE.at(
                    record, *steps, start=low, to=high, plan_start=whole.age_from, plan_to=whole.age_to
                )


RULES = (
    period_reversed,
    plan_period_open,
    adopted_without_body_or_date,
    adopted_without_case_number,
    horizon_before_period_ends,
    unknown_county,
    county_is_gone,
    impossible_age_band,
    age_band_outside_plan,
)
