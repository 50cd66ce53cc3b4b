"""Rules of the plan as a whole: its period, its adoption and its county."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.about import About, Adoption
from innenforskap.model.actor import Actor
from innenforskap.model.geography import Area, county, current_counties, valid
from innenforskap.model.parts import Period
from innenforskap.model.walk import parts
from innenforskap.model.when import When
from innenforskap.place import Steps

PERIOD_REVERSED = Rule(
    "IF110",
    "period-reversed",
    Severity.ERROR,
    Message(
        "perioden slutter ({to}) før den begynner ({start})",
        "perioden sluttar ({to}) før han byrjar ({start})",
        "the period ends ({to}) before it begins ({start})",
    ),
    (
        Message(
            "from er når perioden begynner, og to når den slutter; er de byttet om?",
            "from er når perioden byrjar, og to når han sluttar; er dei bytte om?",
            "from is when the period begins, to when it ends; have they been swapped?",
        ),
    ),
)


@PERIOD_REVERSED.check
def period_reversed(case: Case) -> Iterator[Finding]:
    """Find periods that end before they begin: of the plan, of a measure, of the money for either."""
    for record in case.plan.records():
        for steps, period in parts(record, Period):
            if period.is_reversed:
                yield PERIOD_REVERSED.at(record, *steps, "to", start=str(period.from_), to=str(period.to))


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
            "skriv for eksempel period: {{from: 2023, to: 2026}}, med årene planen gjelder for",
            "skriv til dømes period: {{from: 2023, to: 2026}}, med åra planen gjeld for",
            "write for example period: {{from: 2023, to: 2026}}, with the years the plan is for",
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
            "skriv adopted: {{body: …, date: …}}; er ikke dagen kjent, er måneden nok (2022-12)",
            "skriv adopted: {{body: …, date: …}}; er ikkje dagen kjend, er månaden nok (2022-12)",
            "write adopted: {{body: …, date: …}}; if the day is not known, a month will do (2022-12)",
        ),
    ),
)
_BODY = Message("organet som vedtok den (body)", "organet som vedtok han (body)", "the body that adopted it (body)")
_DATE = Message("datoen (date)", "datoen (date)", "the date (date)")
_BOTH = Message("organ og dato (body og date)", "organ og dato (body og date)", "body and date (body and date)")


@ADOPTED_BY_NOBODY.check
def adopted_without_body_or_date(case: Case) -> Iterator[Finding]:
    """Find an adopted plan that does not say who adopted it, or when."""
    if not case.is_adopted:
        return
    about = case.plan.about
    adopted = about.adopted or Adoption()
    if adopted.body is None or adopted.date is None:
        lacks = _DATE if adopted.body else _BODY if adopted.date else _BOTH
        # What says that the plan is adopted always stands there; who adopted it may not.
        where = "adopted" if about.adopted else "version_state"
        yield ADOPTED_BY_NOBODY.at_key(about, where, lacks=lacks)


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
            'skriv det i adopted slik møteboken har det, i anførselstegn: case_no: "84/2022"',
            'skriv det i adopted slik møteboka har det, i hermeteikn: case_no: "84/2022"',
            'write it in adopted as the minutes have it, in quotes: case_no: "84/2022"',
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
    (
        Message(
            "rett horizon eller period; en visjon kan godt rekke lenger enn planen",
            "rett horizon eller period; ein visjon kan godt rekke lenger enn planen",
            "correct horizon or period; a vision may well reach further than the plan",
        ),
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
        Message("{name} har {known}", "{name} har {known}", "{name} has {known}"),
        Message(
            'fylkesnumre har to sifre og står i anførselstegn, for eksempel "18" for Nordland',
            'fylkesnummer har to siffer og står i hermeteikn, til dømes "18" for Nordland',
            'county numbers have two digits and stand in quotes, such as "18" for Nordland',
        ),
    ),
)


@UNKNOWN_COUNTY.check
def unknown_county(case: Case) -> Iterator[Finding]:
    """Find county numbers that no county has or has had."""
    for record, steps, number in _counties(case):
        if county(number) is None:
            named = (area for area in current_counties(case.day) if area.name.casefold() == number.casefold())
            known = {"name": area.name, "known": f'"{area.number}"'} if (area := next(named, None)) else {}
            yield UNKNOWN_COUNTY.at(record, *steps, number=number, **known)


COUNTY_IS_GONE = Rule(
    "IF116",
    "county-is-gone",
    Severity.WARNING,
    Message(
        "{name} ({number}) finnes ikke lenger; fylket tok slutt {gone}",
        "{name} ({number}) finst ikkje lenger; fylket tok slutt {gone}",
        "{name} ({number}) no longer exists; the county ended {gone}",
    ),
    (
        Message("fylkene er nå {replaced}", "fylka er no {replaced}", "the counties are now {replaced}"),
        Message(
            "gjelder det bare tiden før, skriv {ending}",
            "gjeld det berre tida før, skriv {ending}",
            "if this is only about the time before, write {ending}",
        ),
    ),
)


@COUNTY_IS_GONE.check
def county_is_gone(case: Case) -> Iterator[Finding]:
    """Find counties that have been split, where the plan or the actor does not end with them."""
    for record, steps, number in _counties(case):
        area = county(number)
        if area is None or area.valid_to is None or valid(area, case.day):
            continue
        end = _end(record)
        if end is None or end.first > area.valid_to:
            yield COUNTY_IS_GONE.at(record, *steps, **_gone(area, record))


def _end(record: About | Actor) -> When | None:
    if isinstance(record, Actor):
        return record.valid_to
    return record.period.to if record.period else None


def _gone(area: Area, record: About | Actor) -> dict[str, str]:
    gone = str(area.valid_to)
    replaced = ", ".join(f'{new.name} ("{new.number}")' for new in filter(None, map(county, area.replaced_by)))
    ending = f"valid_to: {gone}" if isinstance(record, Actor) else f"period: {{from: …, to: {gone}}}"
    return {"name": area.name, "number": area.number, "gone": gone, "replaced": replaced, "ending": ending}


def _counties(case: Case) -> Iterator[tuple[About | Actor, Steps, str]]:
    if case.plan.about.county:
        yield case.plan.about, ("county",), case.plan.about.county
    for actor in case.plan.actors.values():
        if actor.county_no:
            yield actor, ("county_no",), actor.county_no


RULES = (
    period_reversed,
    plan_period_open,
    adopted_without_body_or_date,
    adopted_without_case_number,
    horizon_before_period_ends,
    unknown_county,
    county_is_gone,
)
