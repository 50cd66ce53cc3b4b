"""Rules of how the plan is organised: its papers, phases and arenas, and what the public must be told with it."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import ArenaState, BodyKind, Governance, PhaseState

_NOT_THERE = {ArenaState.PLANNED, ArenaState.CLOSED}
_NOTICES = ("accessibility_statement", "licence", "contact")
_PARLIAMENTARY = Message(
    "parlamentarisme (parliamentary)", "parlamentarisme (parliamentary)", "a county cabinet (parliamentary)"
)
_COMMITTEE = Message(
    "formannskapsmodellen (committee)", "formannskapsmodellen (committee)", "the committee model (committee)"
)
_FOREIGN: Mapping[tuple[Governance | None, BodyKind], tuple[Message, Message]] = {
    (Governance.PARLIAMENTARY, BodyKind.EXECUTIVE_COMMITTEE): (
        _PARLIAMENTARY,
        Message("et fylkesutvalg", "eit fylkesutval", "an executive committee"),
    ),
    (Governance.COMMITTEE, BodyKind.COUNTY_EXECUTIVE): (
        _COMMITTEE,
        Message("et fylkesråd", "eit fylkesråd", "a county executive"),
    ),
}

NOTICE_MISSING = Rule(
    "IF119",
    "published-without-notice",
    Severity.INFO,
    Message(
        "planen er vedtatt og publisert på nett, men {lacks} mangler",
        "planen er vedteken og publisert på nett, men {lacks} manglar",
        "the plan is adopted and published on the web, but lacks {lacks}",
    ),
    (
        Message(
            "skriv lenken til erklæringen, lisensen for tekstene og hvem som svarer: en funksjon, ikke en person",
            "skriv lenkja til erklæringa, lisensen for tekstane og kven som svarer: ein funksjon, ikkje ein person",
            "write the link to the statement, the licence of the texts and who answers: a function, not a person",
        ),
    ),
)


@NOTICE_MISSING.check
def published_without_notice(case: Case) -> Iterator[Finding]:
    """Find an adopted plan that has published something on the web, without what the public must be told with it."""
    about = case.plan.about
    lacks = [key for key in _NOTICES if getattr(about, key) is None]
    if case.is_adopted and lacks and any(each.url for each in about.published):
        yield NOTICE_MISSING.at_key(about, "published", lacks=", ".join(lacks))


STRAND_WITHOUT_ARENA = Rule(
    "IF165",
    "strand-without-arena",
    Severity.INFO,
    Message(
        "«{strand}» har ingen arena der de som er med, møtes; andre deler av planen har det",
        "«{strand}» har ingen arena der dei som er med, møtest; andre delar av planen har det",
        "“{strand}” has no arena where those who take part meet; other strands have one",
    ),
    (
        Message(
            "skriv strands: [{id}] i arenaen (arenas); finnes den ikke ennå, skriv state: planned",
            "skriv strands: [{id}] i arenaen (arenas); finst han ikkje enno, skriv state: planned",
            "write strands: [{id}] in the arena (arenas); if it is not there yet, write state: planned",
        ),
    ),
)


@STRAND_WITHOUT_ARENA.check
def strand_without_arena(case: Case) -> Iterator[Finding]:
    """Find strands that no arena is for, where other strands have one that is there already."""
    arenas = case.plan.arenas.values()
    served = {strand for arena in arenas for strand in arena.strands}
    is_habit = any(arena.strands and arena.state not in _NOT_THERE for arena in arenas)
    for strand in case.plan.strands.values() if is_habit and case.is_whole else ():
        if strand.id not in served:
            title = strand.title.said(case.plan.about.language.primary)
            yield STRAND_WITHOUT_ARENA.at_key(strand, "title", strand=title, id=strand.id)


BODY_OF_OTHER_MODEL = Rule(
    "IF167",
    "paper-to-body-of-other-governance",
    Severity.WARNING,
    Message(
        "{body} er {kind}, men planen sier at fylket har {governance}",
        "{body} er {kind}, men planen seier at fylket har {governance}",
        "{body} is {kind}, but the plan says that the county has {governance}",
    ),
    (
        Message(
            "skriv organet som får papiret i {key}, eller rett governance i plan.yaml eller kind i organet",
            "skriv organet som får papiret i {key}, eller rett governance i plan.yaml eller kind i organet",
            "write the body that gets the paper in {key}, or correct governance in plan.yaml or kind in the body",
        ),
    ),
)


@BODY_OF_OTHER_MODEL.check
def paper_to_body_of_other_governance(case: Case) -> Iterator[Finding]:
    """Find papers from or to a fylkesutvalg where the county has a fylkesråd, and the other way round."""
    about = case.plan.about
    for at, due in enumerate(about.calendar):
        for key, body_id in (("from", due.from_), ("to", due.to)):
            body = case.plan.bodies.get(body_id or "")
            if body and (told := _FOREIGN.get((about.governance, body.kind))):
                facts = {"body": body.name.said(about.language.primary), "key": key}
                yield BODY_OF_OTHER_MODEL.at(about, "calendar", at, key, governance=told[0], kind=told[1], **facts)


TWO_CURRENT_PHASES = Rule(
    "IF168",
    "two-current-phases",
    Severity.WARNING,
    Message(
        "planen er i to faser på én gang: «{first}» og «{other}»",
        "planen er i to fasar på éin gong: «{first}» og «{other}»",
        "the plan is in two phases at once: “{first}” and “{other}”",
    ),
    (
        Message(
            "skriv state: completed i den som er over",
            "skriv state: completed i den som er over",
            "write state: completed in the one that is over",
        ),
    ),
)


@TWO_CURRENT_PHASES.check
def two_current_phases(case: Case) -> Iterator[Finding]:
    """Find a second phase that is said to be the current one: a reader asks where the work is now."""
    phases = case.plan.about.phases
    current = [id_ for id_, phase in phases.items() if phase.state is PhaseState.CURRENT]
    for other in current[1:]:
        yield TWO_CURRENT_PHASES.at(case.plan.about, "phases", other, "state", first=current[0], other=other)


PHASE_OUT_OF_ORDER = Rule(
    "IF169",
    "phase-out-of-order",
    Severity.WARNING,
    Message(
        "fasen «{id}» begynner {start}, før den som står foran («{before}», {earlier})",
        "fasen «{id}» byrjar {start}, før den som står framfor («{before}», {earlier})",
        "the phase “{id}” begins {start}, before the one above it (“{before}”, {earlier})",
    ),
    (
        Message(
            "sett fasene i den rekkefølgen de kommer, eller rett datoene",
            "set fasane i den rekkjefølgja dei kjem, eller rett datoane",
            "put the phases in the order they come, or correct the dates",
        ),
    ),
)


@PHASE_OUT_OF_ORDER.check
def phase_out_of_order(case: Case) -> Iterator[Finding]:
    """Find phases that begin before the one that stands above them; one without a date says nothing."""
    phases = case.plan.about.phases
    begins = [(id_, phase.period.from_) for id_, phase in phases.items() if phase.period and phase.period.from_]
    for (before, earlier), (id_, start) in pairwise(begins):
        if start.last < earlier.first:
            facts = {"id": id_, "start": str(start), "before": before, "earlier": str(earlier)}
            yield PHASE_OUT_OF_ORDER.at(case.plan.about, "phases", id_, "period", "from", **facts)


RULES = (
    published_without_notice,
    strand_without_arena,
    paper_to_body_of_other_governance,
    two_current_phases,
    phase_out_of_order,
)
