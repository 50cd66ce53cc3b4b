"""Rules of actors: their numbers, their groups, and who leads what after they are gone."""

import re
from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.identity import organisation_number_is_valid
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import ActorKind, Participation
from innenforskap.place import Steps
from innenforskap.query.cycles import cycles

_KINDS = (
    r"forening|foreining|bedrift|virksomhet|verksemd|skole|skule|barnehage|kommune|organisasjon|institusjon|etat"
    r"|(?<=\w)råd|utvalg|utval|idrettslag|selskap|klubb|stiftelse|stifting|universitet|arbeidsgiver|arbeidsgjevar"
)
# «en næringsforening» and «En frivillig organisasjon» are no names; «En ny start» and «Et trygt hjem for alle» are.
_UNDECIDED = re.compile(rf"\?\s*$|^(?:en|ein?|eit|et) (?=[a-zæøå])|^(?:En|Ein?|Eit|Et) (?=[a-zæøå]).*(?:{_KINDS})\s*$")
_LEAD = Message("ansvarlig", "ansvarleg", "lead")
_PARTNER = Message("partner", "partnar", "partner")

BAD_ORGNR = Rule(
    "IF300",
    "impossible-organisation-number",
    Severity.ERROR,
    Message(
        "«{orgnr}» er ikke et organisasjonsnummer",
        "«{orgnr}» er ikkje eit organisasjonsnummer",
        "“{orgnr}” is not an organisation number",
    ),
    (
        Message('skriv orgnr: "{instead}"', 'skriv orgnr: "{instead}"', 'write orgnr: "{instead}"'),
        Message(
            "ni sifre uten mellomrom, det siste et kontrollsiffer; slå det opp i Enhetsregisteret",
            "ni siffer utan mellomrom, det siste eit kontrollsiffer; slå det opp i Einingsregisteret",
            "nine digits without spaces, the last a check digit; look it up in Enhetsregisteret",
        ),
    ),
)


@BAD_ORGNR.check
def impossible_organisation_number(case: Case) -> Iterator[Finding]:
    """Find organisation numbers that no unit can have."""
    for actor in case.plan.actors.values():
        if actor.orgnr and not organisation_number_is_valid(actor.orgnr):
            digits = "".join(re.findall("[0-9]", actor.orgnr))
            instead = digits if organisation_number_is_valid(digits) else ""
            yield BAD_ORGNR.at(actor, "orgnr", orgnr=actor.orgnr, instead=instead)


GROUP_WITH_ORGNR = Rule(
    "IF304",
    "group-with-organisation-number",
    Severity.WARNING,
    Message(
        "aktøren er en gruppe, men har et organisasjonsnummer",
        "aktøren er ei gruppe, men har eit organisasjonsnummer",
        "the actor is a group, but has an organisation number",
    ),
    (
        Message(
            "er det én organisasjon, velg en annen kind; ellers ta bort orgnr",
            "er det éin organisasjon, vel ein annan kind; elles ta bort orgnr",
            "if it is one organisation, choose another kind; otherwise remove orgnr",
        ),
    ),
)


@GROUP_WITH_ORGNR.check
def group_with_organisation_number(case: Case) -> Iterator[Finding]:
    """Find groups that carry the number of a single organisation."""
    for actor in case.plan.actors.values():
        if actor.kind is ActorKind.GROUP and actor.orgnr:
            yield GROUP_WITH_ORGNR.at(actor, "orgnr")


UNDECIDED_ACTOR = Rule(
    "IF305",
    "undecided-actor",
    Severity.WARNING,
    Message(
        "«{name}» er ikke avgjort, men står i tiltaket som {role}",
        "«{name}» er ikkje avgjord, men står i tiltaket som {role}",
        "“{name}” is undecided, but stands in the measure as {role}",
    ),
    (
        Message(
            "skriv participation: {participation} til det er avgjort hvem det blir",
            "skriv participation: {participation} til det er avgjort kven det blir",
            "write participation: {participation} until it is settled who it will be",
        ),
        Message(
            "ta bort {lead} til det er avgjort hvem det blir",
            "ta bort {lead} til det er avgjort kven det blir",
            "remove {lead} until it is settled who it will be",
        ),
    ),
)


@UNDECIDED_ACTOR.check
def undecided_actor(case: Case) -> Iterator[Finding]:
    """Find actors nobody has settled on («en næringsforening?») that lead a measure or are more than candidates."""
    primary = case.plan.about.language.primary
    for measure in case.plan.measures.values():
        for actor_id, steps, facts in _more_than_candidates(measure):
            actor = case.plan.actors.get(actor_id)
            if actor and actor.orgnr is None and _UNDECIDED.search(name := actor.name.said(primary)):
                yield UNDECIDED_ACTOR.at(measure, *steps, name=name, **facts)


def _more_than_candidates(measure: Measure) -> Iterator[tuple[str, Steps, dict[str, Fact]]]:
    yield measure.lead or "", ("lead",), {"role": _LEAD, "lead": "lead"}
    for at, partner in enumerate(measure.partners):
        if partner.participation is not Participation.CANDIDATE:
            how = f" ({partner.participation})" if partner.participation else ""
            role = Message(*(words + how for words in _PARTNER))
            yield partner.actor, ("partners", at, "actor"), {"role": role, "participation": Participation.CANDIDATE}


PARENT_CYCLE = Rule(
    "IF306",
    "parent-cycle",
    Severity.ERROR,
    Message("«{id}» er over seg selv: {cycle}", "«{id}» er over seg sjølv: {cycle}", "“{id}” is above itself: {cycle}"),
    (
        Message(
            "ta bort {key} på den som står øverst",
            "ta bort {key} på den som står øvst",
            "remove {key} from the one at the top",
        ),
    ),
)
_ABOVE = {"actors": "parent", "bodies": "parent", "grants": "part_of", "frameworks": "part_of"}


@PARENT_CYCLE.check
def parent_cycle(case: Case) -> Iterator[Finding]:
    """Find actors, bodies, grants and plans that are their own superior; each circle is told once."""
    for kind, key in _ABOVE.items():
        records = case.plan.of(kind)
        above = {id_: tuple(filter(None, (getattr(record, key),))) for id_, record in records.items()}
        for cycle in cycles(above):
            facts = {"id": cycle[0], "cycle": " → ".join((*cycle, cycle[0])), "key": key}
            yield PARENT_CYCLE.at(records[cycle[0]], key, **facts)


ENDED_ACTOR_LEADS = Rule(
    "IF307",
    "ended-actor-leads",
    Severity.WARNING,
    Message(
        "den ansvarlige, «{lead}», finnes ikke etter {end}",
        "den ansvarlege, «{lead}», finst ikkje etter {end}",
        "the lead, “{lead}”, does not exist after {end}",
    ),
    (
        Message("den nye kan være {replaced}", "den nye kan vere {replaced}", "the new one may be {replaced}"),
        Message(
            "skriv lead: med den som har tatt over; er det feil at aktøren er borte, rett valid_to der",
            "skriv lead: med den som har teke over; er det feil at aktøren er borte, rett valid_to der",
            "write lead: with who has taken over; if the actor is not gone, correct its valid_to",
        ),
    ),
)


@ENDED_ACTOR_LEADS.check
def ended_actor_leads(case: Case) -> Iterator[Finding]:
    """Find open measures led by an actor that has ended: plans outlive counties."""
    for now in case.open:
        actor = case.plan.actors.get(now.measure.lead or "")
        if actor and case.is_past(actor):
            facts = {"lead": actor.id, "end": str(actor.valid_to), "replaced": ", ".join(actor.replaced_by)}
            yield ENDED_ACTOR_LEADS.at(now.measure, "lead", **facts)


RULES = (
    impossible_organisation_number,
    group_with_organisation_number,
    undecided_actor,
    parent_cycle,
    ended_actor_leads,
)
