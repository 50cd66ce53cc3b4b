"""What works and what does not: what is reported and evaluated, what was decided of it, what was learnt and spread."""

from collections.abc import Iterator

from innenforskap.figures.observations import area_name
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DECISION_TYPES, EFFECTS, SPREAD_VERDICTS
from innenforskap.model.delivery import Evaluation
from innenforskap.model.pilot import Adopter
from innenforskap.model.vocabulary import Effect
from innenforskap.query.movement import happened
from innenforskap.query.pilots import is_pilot, spread
from innenforskap.query.standing import Standing, decisions
from innenforskap.report.december_year import Year
from innenforskap.report.june_words import NO_MEASURES
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, effect, joined, ours, passing, state, title
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Section, Table

HEADING = Phrase("Hva virker, og hva virker ikke", "Kva verkar, og kva verkar ikkje")
KNOWN = Phrase("{label} ({n})", "{label} ({n})")
UNKNOWN = Phrase(
    "For {count} er virkningen ikke målt, det er for tidlig å si noe, eller den er ikke rapportert.",
    "For {count} er verknaden ikkje målt, det er for tidleg å seie noko, eller han er ikkje rapportert.",
)
NOT_WORKING = Phrase("Tiltak som ikke virker, og vedtak om dem", "Tiltak som ikkje verkar, og vedtak om dei")
NOT_WORKING_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Virkning", "Verknad"),
    Phrase("Status", "Status"),
    Phrase("Vedtak", "Vedtak"),
)
DECIDED = Phrase("{type} ({decision})", "{type} ({decision})")
NO_DECISION = Phrase("Ingen vedtak", "Ingen vedtak")
EVALUATIONS = Phrase("Evalueringer", "Evalueringar")
EVALUATION_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Evaluert", "Evaluert"),
    Phrase("Av", "Av"),
    Phrase("Konklusjon", "Konklusjon"),
    Phrase("Hva evalueringen sier", "Kva evalueringa seier"),
)
NOT_EVALUATED = Phrase("Ikke ennå", "Ikkje enno")
DUE = Phrase("Ikke ennå, frist {when}", "Ikkje enno, frist {when}")
LESSONS = Phrase("Hva vi har lært", "Kva vi har lært")
LESSON = Phrase("{text} ({when})", "{text} ({when})")
PILOTS = Phrase("Piloter og spredning", "Pilotar og spreiing")
PILOT_COLUMNS = (
    Phrase("Pilot", "Pilot"),
    Phrase("Prøves ut i", "Blir prøvd ut i"),
    Phrase("Status", "Status"),
    Phrase("Skal den spres?", "Skal han spreiast?"),
    Phrase("Tatt i bruk av", "Teken i bruk av"),
)
SINCE = Phrase("{name} ({when})", "{name} ({when})")
NOBODY = Phrase("Ingen oppgitt", "Ingen oppgitt")
_KNOWN = (Effect.WORKS, Effect.PROMISING, Effect.NO_EFFECT, Effect.HARMFUL)
_BAD = frozenset({Effect.NO_EFFECT, Effect.HARMFUL})


def what_works(on: Year) -> Section:
    """Return which measures work and which do not, by name, and what it rests on."""
    return Section("what-works", on.said(HEADING), tuple(_blocks(on)) or (on.sentence(NO_MEASURES),))


def _blocks(on: Year) -> Iterator[Block]:
    if facts := tuple(_effects(on)):
        yield Entry((), facts)
    if unknown := [now for now in on.standings if now.effect not in _KNOWN]:
        yield on.sentence(UNKNOWN, count=on.measures(len(unknown)))
    if rows := tuple(_failing(on, now) for now in on.standings if _fails(on, now)):
        yield Table(on.said(NOT_WORKING), on.columns(NOT_WORKING_COLUMNS), rows)
    if rows := tuple(_evaluated(on, now, each) for now in on.standings if (each := now.measure.evaluation)):
        yield Table(on.said(EVALUATIONS), on.columns(EVALUATION_COLUMNS), rows)
    if rows := tuple(_pilot(on, now) for now in on.standings if is_pilot(now.measure)):
        yield Table(on.said(PILOTS), on.columns(PILOT_COLUMNS), rows)
    if facts := tuple(_lessons(on)):
        yield Entry(on.said(LESSONS), facts)


def _effects(on: Year) -> Iterator[Fact]:
    for each in _KNOWN:
        if found := [now for now in on.standings if now.effect is each]:
            label = on.said(KNOWN, label=EFFECTS[each].said(on.language), n=str(len(found)))
            yield Fact(label, Bullets(tuple(title(now.measure, on.language) for now in found)))


def _fails(on: Year, now: Standing) -> bool:
    evaluation = now.measure.evaluation
    return now.effect in _BAD or (evaluation is not None and _verdict(on, evaluation) in _BAD)


def _failing(on: Year, now: Standing) -> tuple[Line, ...]:
    decided = joined(
        (
            on.said(DECIDED, type=DECISION_TYPES[each.type].said(on.language), decision=on.decision(each))
            for each in decisions(on.plan, now.measure.id, on.day)
        ),
        on.language,
    )
    name, works = title(now.measure, on.language), effect(now, on.language)
    return name, works, state(now, on.language), decided or on.said(NO_DECISION)


def _verdict(on: Year, evaluation: Evaluation) -> Effect | None:
    """Return what an evaluation came to; one dated after the day has not been made."""
    is_later = evaluation.date is not None and evaluation.date.first > on.day
    return None if is_later else evaluation.verdict


def _evaluated(on: Year, now: Standing, each: Evaluation) -> tuple[Line, ...]:
    name, by = title(now.measure, on.language), actor(on.plan, each.by, on.language)
    verdict = _verdict(on, each)
    if verdict is None:
        when = on.said(DUE, when=passing(each.due, on.day, on.language)) if each.due else on.said(NOT_EVALUATED)
        return name, when, by, on.said(NOT_GIVEN), (on.told(each.plan),) if each.plan else on.said(NOT_GIVEN)
    told = (on.told(each.text),) if each.text else on.said(NOT_GIVEN)
    return name, begun(at(each.date, on.language)), by, on.said(EFFECTS[verdict]), told


def _pilot(on: Year, now: Standing) -> tuple[Line, ...]:
    pilot, verdict = now.measure.pilot, spread(now.measure, on.day)
    sites = joined((_place(on, site) for site in pilot.sites), on.language, ", ") if pilot else ()
    adopters = (
        [each for each in verdict.adopters if each.since is None or each.since.first <= on.day] if verdict else []
    )
    names = joined((_adopter(on, each) for each in adopters), on.language, ", ")
    return (
        title(now.measure, on.language),
        sites or on.said(NOT_GIVEN),
        state(now, on.language),
        on.said(SPREAD_VERDICTS[verdict.verdict if verdict else "not-assessed"]),
        names or on.said(NOBODY),
    )


def _place(on: Year, code: str) -> Line:
    return ours(area_name(code, on.language), on.language)


def _adopter(on: Year, each: Adopter) -> Line:
    name = _place(on, each.municipality_no) if each.municipality_no else actor(on.plan, each.actor, on.language)
    return on.said(SINCE, name=name, when=at(each.since, on.language)) if each.since else name


def _lessons(on: Year) -> Iterator[Fact]:
    """Give what each measure has taught since the last report, or at a time that is not told."""
    for now in on.standings:
        new = [each for each in now.measure.learning if each.date is None or happened(each.date, on.then, on.day)]
        told = (
            on.said(LESSON, text=(on.told(each.text),), when=at(each.date, on.language))
            if each.date
            else (on.told(each.text),)
            for each in new
        )
        if lines := tuple(told):
            yield Fact(title(now.measure, on.language), Bullets(lines))
