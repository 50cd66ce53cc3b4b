"""Who took part in the year: those heard, the young, the municipalities, the partners, and what answers led to."""

from collections.abc import Iterator

from innenforskap.figures.observations import area_name
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CONSULTATION_KINDS, PURPOSES
from innenforskap.i18n.letters import lowered
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.consultation import Consultation
from innenforskap.model.measure import Measure
from innenforskap.model.request import Request
from innenforskap.model.vocabulary import ActorKind, BodyKind, Participation
from innenforskap.model.when import When
from innenforskap.query.movement import happened
from innenforskap.query.partners import participation as taking_part
from innenforskap.query.pilots import spread
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, joined, ours, title
from innenforskap.report.paper import Block, Line, Section, Table
from innenforskap.report.partners import partners

HEADING = Phrase("Medvirkning", "Medverknad")
HEARD = Phrase("Hvem vi har hørt siden {day}", "Kven vi har høyrt sidan {day}")
HEARD_COLUMNS = (
    Phrase("Hva", "Kva"),
    Phrase("Når", "Når"),
    Phrase("Hvem", "Kven"),
    Phrase("Hva det førte til", "Kva det førte til"),
)
WHAT = Phrase("{title} ({kind})", "{title} ({kind})")
NOBODY_HEARD = Phrase(
    "Det er ikke registrert møter, høringer eller annen medvirkning siden {day}.",
    "Det er ikkje registrert møte, høyringar eller annan medverknad sidan {day}.",
)
NO_YOUTH = Phrase(
    "Planen har ikke ført inn noe ungdomsråd eller ungdomspanel.",
    "Planen har ikkje ført inn noko ungdomsråd eller ungdomspanel.",
)
YOUTH_HEARD = Phrase("Disse unge er hørt: {names}.", "Desse unge er høyrde: {names}.")
YOUTH_NOT_HEARD = Phrase(
    "Det er ikke registrert at {names} er hørt siden {day}.",
    "Det er ikkje registrert at vi har høyrt {names} sidan {day}.",
)
MUNICIPALITIES = Phrase("Kommuner som er med i tiltakene", "Kommunar som er med i tiltaka")
MUNICIPALITY_COLUMNS = (Phrase("Tiltak", "Tiltak"), Phrase("Kommuner", "Kommunar"))
ASKED = Phrase(
    "Hva vi har spurt andre om, og hva svarene ble brukt til", "Kva vi har spurt andre om, og kva svara vart brukte til"
)
ASKED_COLUMNS = (
    Phrase("Vi spurte om", "Vi spurde om"),
    Phrase("Når", "Når"),
    Phrase("Svar", "Svar"),
    Phrase("Brukt til", "Brukt til"),
)
ANSWERS = Phrase("{replies} av {asked}", "{replies} av {asked}")
NOT_USED = Phrase("Ikke oppgitt", "Ikkje oppgitt")
COMMUNICATION = Phrase("Kommunikasjon", "Kommunikasjon")
ACTIVITIES = Phrase("Det vi har fortalt siden {day}", "Det vi har fortalt sidan {day}")
ACTIVITY_COLUMNS = (Phrase("Aktivitet", "Aktivitet"), Phrase("Formål", "Formål"), Phrase("Sist", "Sist"))
_YOUNG = frozenset({BodyKind.YOUTH_COUNCIL, BodyKind.YOUTH_PANEL})
_WITH = frozenset({Participation.ACCEPTED, Participation.ACTIVE})


def participation(on: Year) -> Section:
    """Return who was heard and who took part since the last report."""
    return Section("participation", on.said(HEADING), tuple(_blocks(on)))


def communication(on: Year) -> Section:
    """Return what of the communication plan was done since the last report; nothing where nothing was."""
    found = [each for each in on.plan.communications.values() if happened(each.last, on.then, on.day)]
    rows = tuple(
        (
            (on.told(each.title),),
            joined((on.said(PURPOSES[purpose]) for purpose in each.purposes), on.language, ", ") or on.said(NOT_GIVEN),
            begun(at(each.last, on.language)),
        )
        for each in found
    )
    table = Table(on.said(ACTIVITIES, day=on.day_of(on.then)), on.columns(ACTIVITY_COLUMNS), rows)
    return Section("communication", on.said(COMMUNICATION), (table,) if rows else ())


def held(each: Consultation) -> When | None:
    """Return when a consultation was, or ended, as far as the plan says."""
    return each.date or (each.period.to or each.period.from_ if each.period else None)


def _blocks(on: Year) -> Iterator[Block]:
    heard = [each for each in on.plan.consultations.values() if happened(held(each), on.then, on.day)]
    rows = tuple(_heard(on, each) for each in heard)
    day = on.day_of(on.then)
    table = Table(on.said(HEARD, day=day), on.columns(HEARD_COLUMNS), rows)
    yield table if rows else on.sentence(NOBODY_HEARD, day=day)
    yield from _young(on, heard)
    places = ((now.measure, _municipalities(on, now.measure)) for now in on.standings)
    if rows := tuple((title(measure, on.language), names) for measure, names in places if names):
        yield Table(on.said(MUNICIPALITIES), on.columns(MUNICIPALITY_COLUMNS), rows)
    yield from partners(on).blocks
    asked = (each for each in on.plan.requests.values() if _is_told(on, each))
    if rows := tuple(_asked(on, each) for each in asked):
        yield Table(on.said(ASKED), on.columns(ASKED_COLUMNS), rows)


def _heard(on: Year, each: Consultation) -> tuple[Line, ...]:
    kind = CONSULTATION_KINDS[each.kind].said(on.language)
    bodies = (body for body in map(on.body, each.bodies) if body)
    who = (*(actor(on.plan, id_, on.language) for id_ in each.heard), *(begun(on.name(body)) for body in bodies))
    return (
        on.said(WHAT, title=(on.told(each.title),), kind=lowered(kind)),
        begun(at(held(each), on.language)),
        joined(who, on.language) or on.said(NOT_GIVEN),
        (on.told(each.outcome),) if each.outcome else on.said(NOT_GIVEN),
    )


def _young(on: Year, heard: list[Consultation]) -> Iterator[Block]:
    """Say of each body of young people whether it was heard, or that the plan has none."""
    young = [body for body in on.plan.bodies.values() if body.kind in _YOUNG]
    asked = {str(body) for each in heard for body in each.bodies}
    if not young:
        yield on.sentence(NO_YOUTH)
    if there := [on.name(body) for body in young if body.id in asked]:
        yield on.sentence(YOUTH_HEARD, names=joined(there, on.language, ", "))
    for body in young:
        if body.id not in asked:
            yield on.sentence(YOUTH_NOT_HEARD, names=on.name(body), day=on.day_of(on.then))


def _municipalities(on: Year, measure: Measure) -> Line:
    """Return the municipalities that have said yes, try a pilot, have taken it up, or are reached by the measure."""
    told = spread(measure, on.day)
    codes = (
        *(_number(on, each.actor) for each in measure.partners if taking_part(each, on.day) in _WITH),
        *(measure.pilot.sites if measure.pilot else ()),
        *(each.municipality_no or _number(on, each.actor) for each in (told.adopters if told else ())),
        *(measure.coverage.reached if measure.coverage else ()),
    )
    names = {area_name(code, on.language) for code in codes if code}
    return joined((ours(name, on.language) for name in sorted(names, key=sort_key)), on.language, ", ")


def _number(on: Year, actor_id: str | None) -> str:
    found = on.plan.actors.get(actor_id or "")
    return (found.municipality_no or "") if found and found.kind is ActorKind.MUNICIPALITY else ""


def _is_told(on: Year, each: Request) -> bool:
    times = (each.asked, *(reply.date for reply in each.replies), *(used.date for used in each.used_for))
    return any(happened(when, on.then, on.day) for when in times)


def _asked(on: Year, each: Request) -> tuple[Line, ...]:
    asked = each.asked_count if each.asked_count is not None else len(each.to)
    replies = each.reply_count if each.reply_count is not None else len(each.replies)
    used = joined(((on.told(used.text),) for used in each.used_for), on.language, " ")
    return (
        (on.told(each.title),),
        begun(at(each.asked, on.language)),
        on.said(ANSWERS, replies=str(replies), asked=str(asked)) if asked else ours(str(replies), on.language),
        used or on.said(NOT_USED),
    )
