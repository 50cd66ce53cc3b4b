"""Rules of pilots: where and when they are tried, how one will know, and what becomes of what they taught."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.delivery import Evaluation
from innenforskap.model.parts import Period
from innenforskap.model.pilot import Pilot
from innenforskap.model.vocabulary import Effect, SpreadVerdict, State
from innenforskap.model.when import months_after
from innenforskap.query.pilots import awaits_verdict, is_pilot, spread, verdict_is_due
from innenforskap.query.schedule import overdue, planned_end
from innenforskap.query.standing import Standing, is_started

_LONGEST = 36
_SOON = 6
_SPREADS = frozenset({SpreadVerdict.SPREADING, SpreadVerdict.OPERATIONS})
_HELPS = frozenset({Effect.PROMISING, Effect.WORKS})
_WHERE = Message("hvor den prøves ut", "kvar han blir prøvd ut", "where it is tried")
_WHEN = Message("når den begynner og slutter", "når han byrjar og sluttar", "when it begins and ends")
_NOT_REPORTED = Message("ikke meldt", "ikkje meld", "not reported")

WITHOUT_FRAME = Rule(
    "IF520",
    "pilot-without-site-or-period",
    Severity.ERROR,
    Message("piloten sier ikke {lacks}", "piloten seier ikkje {lacks}", "the pilot does not say {lacks}"),
    (
        Message(
            "skriv {sites}: under pilot, med numrene på kommunene",
            "skriv {sites}: under pilot, med numra på kommunane",
            "write {sites}: under pilot, with the numbers of the municipalities",
        ),
        Message(
            "skriv {period}: {{from: …, to: …}}; skal tiltaket vare, er det ikke en pilot",
            "skriv {period}: {{from: …, to: …}}; skal tiltaket vare, er det ikkje ein pilot",
            "write {period}: {{from: …, to: …}}; a measure that is to last is no pilot",
        ),
    ),
)


@WITHOUT_FRAME.check
def pilot_without_site_or_period(case: Case) -> Iterator[Finding]:
    """Find pilots of a plan in force that nobody could visit or see the end of."""
    for now in _open(case) if case.is_adopted else ():
        pilot = now.measure.pilot or Pilot()
        period = now.measure.period or Period()
        if now.state is State.PROPOSED:
            continue
        # Who applies decides where it will be: before the answers to a call, no site is known.
        if not pilot.sites and (pilot.call is None or is_started(now)):
            yield WITHOUT_FRAME.at(now.measure, "kind", lacks=_WHERE, sites="sites")
        if period.from_ is None or period.to is None:
            yield WITHOUT_FRAME.at(now.measure, "kind", lacks=_WHEN, period="period")


TOO_LONG = Rule(
    "IF521",
    "pilot-longer-than-three-years",
    Severity.WARNING,
    Message(
        "piloten varer i mer enn tre år ({start}–{to})",
        "piloten varer i meir enn tre år ({start}–{to})",
        "the pilot lasts more than three years ({start}–{to})",
    ),
    (
        Message(
            "sett en tidligere slutt, så det blir tid til å spre det den viser; skal tiltaket vare, velg en annen kind",
            "set ein tidlegare slutt, så det blir tid til å spreie det han viser; skal tiltaket vare, vel ein annan "
            "kind",
            "end it sooner, so that there is time to spread what it shows; if it is to last, choose another kind",
        ),
    ),
)


@TOO_LONG.check
def pilot_longer_than_three_years(case: Case) -> Iterator[Finding]:
    """Find pilots that certainly last longer than three years, however their dates are read."""
    for now in _open(case):
        period = now.measure.period or Period()
        if period.from_ and period.to and period.to.first > months_after(period.from_.last, _LONGEST):
            facts = {"start": str(period.from_), "to": str(period.to)}
            yield TOO_LONG.at(now.measure, "period", "to", **facts)


NOT_EVALUATED = Rule(
    "IF522",
    "pilot-ends-without-evaluation",
    Severity.WARNING,
    Message(
        "piloten slutter {end}, og det er ikke sagt hvordan den skal evalueres",
        "piloten sluttar {end}, og det er ikkje sagt korleis han skal evaluerast",
        "the pilot ends {end}, and it is not said how it will be evaluated",
    ),
    (
        Message(
            "skriv plan: under evaluation, og by: med den som skal gjøre det",
            "skriv plan: under evaluation, og by: med den som skal gjere det",
            "write plan: under evaluation, and by: with who will do it",
        ),
    ),
)


@NOT_EVALUATED.check
def pilot_ends_without_evaluation(case: Case) -> Iterator[Finding]:
    """Find pilots of a plan in force that end within half a year with nobody set to find out whether they work."""
    for now in _open(case) if case.is_adopted else ():
        end = planned_end(now.measure)
        evaluation = now.measure.evaluation or Evaluation()
        if end is None or not case.day <= end.last <= months_after(case.day, _SOON):
            continue
        if evaluation.plan is None and evaluation.verdict is None:
            yield NOT_EVALUATED.at(now.measure, "period", "to", end=str(end))


VERDICT_DUE = Rule(
    "IF523",
    "pilot-ended-without-verdict",
    Severity.ERROR,
    Message(
        "piloten sluttet {end}, og ingen har sagt om det den viste, skal spres",
        "piloten slutta {end}, og ingen har sagt om det han viste, skal spreiast",
        "the pilot ended {end}, and nobody has said whether what it showed will be spread",
    ),
    (
        Message(
            "skriv pilot: {{spread: {{verdict: …}}}} med recommended, spreading, operations eller stopped; "
            "går piloten fortsatt, rett to i period",
            "skriv pilot: {{spread: {{verdict: …}}}} med recommended, spreading, operations eller stopped; "
            "går piloten framleis, rett to i period",
            "write pilot: {{spread: {{verdict: …}}}} with recommended, spreading, operations or stopped; "
            "if the pilot still goes on, correct to in period",
        ),
    ),
)


@VERDICT_DUE.check
def pilot_ended_without_verdict(case: Case) -> Iterator[Finding]:
    """Find pilots of a plan in force that the December report must give a verdict on, and cannot."""
    for now in case.settled if case.is_adopted else ():
        # One still reported as going on is past its end, which is another rule's to say.
        if overdue(now, case.day):
            continue
        if awaits_verdict(now, case.day) and verdict_is_due(case.plan, now.measure, case.day):
            yield VERDICT_DUE.at(now.measure, "period", "to", end=str(planned_end(now.measure)))


VERDICT_OPEN = Rule(
    "IF524",
    "pilot-over-without-verdict",
    Severity.WARNING,
    Message(
        "piloten er over, og det er ikke sagt om det den viste, skal spres",
        "piloten er over, og det er ikkje sagt om det han viste, skal spreiast",
        "the pilot is over, and it is not said whether what it showed will be spread",
    ),
    (
        Message(
            "skriv pilot: {{spread: {{verdict: …}}}} med recommended, spreading, operations eller stopped",
            "skriv pilot: {{spread: {{verdict: …}}}} med recommended, spreading, operations eller stopped",
            "write pilot: {{spread: {{verdict: …}}}} with recommended, spreading, operations or stopped",
        ),
    ),
)


@VERDICT_OPEN.check
def pilot_over_without_verdict(case: Case) -> Iterator[Finding]:
    """Find pilots that are over and await a verdict, before the December report that must give it."""
    for now in case.settled:
        due = case.is_adopted and verdict_is_due(case.plan, now.measure, case.day)
        if awaits_verdict(now, case.day) and not due and not overdue(now, case.day):
            yield VERDICT_OPEN.at(now.measure, "kind")


SPREAD_UNPROVEN = Rule(
    "IF525",
    "spread-without-effect",
    Severity.WARNING,
    Message(
        "det piloten viste, blir spredt ({verdict}), men det er ikke vist at det hjelper (effect: {effect})",
        "det piloten viste, blir spreidd ({verdict}), men det er ikkje vist at det hjelper (effect: {effect})",
        "what the pilot showed is spread ({verdict}), but it is not shown to help (effect: {effect})",
    ),
    (
        Message(
            "er virkningen vist, meld effect: promising eller works i en statusrapport; ellers rett verdict",
            "er verknaden vist, meld effect: promising eller works i ein statusrapport; elles rett verdict",
            "if it was shown to help, report effect: promising or works in a status; otherwise correct verdict",
        ),
    ),
)


@SPREAD_UNPROVEN.check
def spread_without_effect(case: Case) -> Iterator[Finding]:
    """Find pilots that are spread to others though neither a report nor an evaluation has found that they help."""
    for now in case.settled:
        told = spread(now.measure, case.day)
        evaluation = now.measure.evaluation or Evaluation()
        if told and told.verdict in _SPREADS and _HELPS.isdisjoint({now.effect, evaluation.verdict}):
            facts = {"verdict": told.verdict, "effect": now.effect or _NOT_REPORTED}
            yield SPREAD_UNPROVEN.at(now.measure, "pilot", "spread", "verdict", **facts)


NOBODY_PAYS = Rule(
    "IF526",
    "operations-without-funding",
    Severity.WARNING,
    Message(
        "piloten går over i ordinær drift, men det er ikke sagt hvem som betaler",
        "piloten går over i ordinær drift, men det er ikkje sagt kven som betaler",
        "the pilot goes on as ordinary operation, but it is not said who pays",
    ),
    (
        Message(
            "skriv funded_by: under spread; er det ikke avklart, skriv verdict: recommended så lenge",
            "skriv funded_by: under spread; er det ikkje avklart, skriv verdict: recommended så lenge",
            "write funded_by: under spread; until that is settled, write verdict: recommended",
        ),
    ),
)


@NOBODY_PAYS.check
def operations_without_funding(case: Case) -> Iterator[Finding]:
    """Find pilots said to be ordinary operation that nobody has said they will pay for."""
    for measure in case.plan.measures.values():
        told = spread(measure, case.day)
        if told and told.verdict is SpreadVerdict.OPERATIONS and told.funded_by is None:
            yield NOBODY_PAYS.at(measure, "pilot", "spread", "verdict")


def _open(case: Case) -> Iterator[Standing]:
    """Give how the open pilots stand, of a plan that no newer one has taken the place of."""
    return (now for now in case.open if is_pilot(now.measure) and not case.is_superseded)


RULES = (
    pilot_without_site_or_period,
    pilot_longer_than_three_years,
    pilot_ends_without_evaluation,
    pilot_ended_without_verdict,
    pilot_over_without_verdict,
    spread_without_effect,
    operations_without_funding,
)
