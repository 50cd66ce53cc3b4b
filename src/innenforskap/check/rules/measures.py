"""Rules of strands and measures: who is responsible, what was promised, and by when."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.body import Body
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Period
from innenforskap.model.vocabulary import Commitment, MeasureKind, Participation, State
from innenforskap.query.actors import leading_group
from innenforskap.query.gaps import has_no_lead
from innenforskap.query.partners import participation

_HAS_SAID_YES = {Participation.ACCEPTED, Participation.ACTIVE, Participation.ENDED}
_NEWEST_REPORT = Message("siste rapport", "siste rapport", "the newest report")

STRAND_WITHOUT_MEASURES = Rule(
    "IF120",
    "strand-without-measures",
    Severity.WARNING,
    Message(
        "ingen tiltak i planmappen hører til «{strand}»",
        "ingen tiltak i planmappa høyrer til «{strand}»",
        "no measure in the plan folder belongs to “{strand}”",
    ),
    (Message("skriv strand: {id} i tiltakene", "skriv strand: {id} i tiltaka", "write strand: {id} in the measures"),),
)


@STRAND_WITHOUT_MEASURES.check
def strand_without_measures(case: Case) -> Iterator[Finding]:
    """Find strands of an adopted plan that nothing is done about."""
    if not (case.is_adopted and case.is_whole):
        return
    for strand in case.plan.strands.values():
        if not any(isinstance(use.record, Measure) for use in case.plan.index.to("strands", strand.id)):
            title = strand.title.said(case.plan.about.language.primary)
            yield STRAND_WITHOUT_MEASURES.at_key(strand, "title", strand=title, id=strand.id)


STRAND_WITHOUT_BODY = Rule(
    "IF121",
    "strand-without-body",
    Severity.INFO,
    Message(
        "ingen organer i planen har ansvar for «{strand}»",
        "ingen organ i planen har ansvar for «{strand}»",
        "no body in the plan is in charge of “{strand}”",
    ),
    (
        Message(
            "skriv strands: [{id}] i organet som følger opp arbeidet (bodies)",
            "skriv strands: [{id}] i organet som følgjer opp arbeidet (bodies)",
            "write strands: [{id}] in the body that follows the work up (bodies)",
        ),
    ),
)


@STRAND_WITHOUT_BODY.check
def strand_without_body(case: Case) -> Iterator[Finding]:
    """Find strands of an adopted plan that no body follows up."""
    if not (case.is_adopted and case.is_whole):
        return
    for strand in case.plan.strands.values():
        if not any(isinstance(use.record, Body) for use in case.plan.index.to("strands", strand.id)):
            title = strand.title.said(case.plan.about.language.primary)
            yield STRAND_WITHOUT_BODY.at_key(strand, "title", strand=title, id=strand.id)


NO_LEAD = Rule(
    "IF122",
    "measure-without-lead",
    Severity.WARNING,
    Message("tiltaket har ingen ansvarlig", "tiltaket har ingen ansvarleg", "the measure has no lead"),
    (
        Message(
            "skriv lead: med aktøren som skal rapportere; er det ikke avgjort, blir det stående som et hull i notatet",
            "skriv lead: med aktøren som skal rapportere; er det ikkje avgjort, blir det ståande som eit hol i notatet",
            "write lead: with the actor that reports; until that is settled the memo lists it as a gap",
        ),
    ),
)


@NO_LEAD.check
def measure_without_lead(case: Case) -> Iterator[Finding]:
    """Find open measures that nobody is responsible for reporting."""
    for now in case.open:
        if has_no_lead(now):
            yield NO_LEAD.at_key(now.measure, "lead")


LEAD_IS_PARTNER = Rule(
    "IF123",
    "lead-is-partner",
    Severity.ERROR,
    Message(
        "«{lead}» er både ansvarlig for tiltaket og partner i det",
        "«{lead}» er både ansvarleg for tiltaket og partnar i det",
        "“{lead}” both leads the measure and is its partner",
    ),
    (
        Message(
            "ta bort linjen under partners; den ansvarlige er alltid med",
            "ta bort linja under partners; den ansvarlege er alltid med",
            "remove the line under partners; the lead always takes part",
        ),
    ),
)


@LEAD_IS_PARTNER.check
def lead_is_partner(case: Case) -> Iterator[Finding]:
    """Find measures whose lead also stands among the partners: nobody would know who reports."""
    for measure in case.plan.measures.values():
        for at, partner in enumerate(measure.partners):
            if partner.actor == measure.lead:
                yield LEAD_IS_PARTNER.at(measure, "partners", at, "actor", lead=partner.actor)


LEAD_IS_GROUP = Rule(
    "IF124",
    "lead-is-group",
    Severity.WARNING,
    Message(
        "den ansvarlige, «{lead}», er en gruppe; ingen kan bes om status",
        "den ansvarlege, «{lead}», er ei gruppe; ingen kan bli beden om status",
        "the lead, “{lead}”, is a group; nobody can be asked for a status",
    ),
    (
        Message(
            "velg den i gruppen som rapporterer",
            "vel den i gruppa som rapporterer",
            "choose the one in the group that reports",
        ),
        Message("i gruppen er {members}", "i gruppa er {members}", "in the group are {members}"),
    ),
)


@LEAD_IS_GROUP.check
def lead_is_group(case: Case) -> Iterator[Finding]:
    """Find open measures led by a group of actors."""
    for now in case.open:
        if group := leading_group(case.plan, now.measure):
            yield LEAD_IS_GROUP.at(now.measure, "lead", lead=group.id, members=", ".join(group.members))


INVITATION_UNANSWERED = Rule(
    "IF125",
    "invitation-unanswered",
    Severity.WARNING,
    Message(
        "tiltaket er en invitasjon og er meldt {state}, men ingen partner har sagt ja",
        "tiltaket er ein invitasjon og er meldt {state}, men ingen partnar har sagt ja",
        "the measure is an invitation reported {state}, but no partner has accepted",
    ),
    (
        Message(
            "skriv participation: accepted for dem som har svart ja, eller meld tiltaket som not-started",
            "skriv participation: accepted for dei som har svart ja, eller meld tiltaket som not-started",
            "write participation: accepted for those who have, or report the measure as not-started",
        ),
    ),
)


@INVITATION_UNANSWERED.check
def invitation_unanswered(case: Case) -> Iterator[Finding]:
    """Find invitations said to be under way while nobody has accepted: to invite is not to carry out."""
    for now in case.settled:
        if now.measure.commitment is not Commitment.INVITATION or now.state not in {State.IN_PROGRESS, State.COMPLETED}:
            continue
        if not any(participation(partner, case.day) in _HAS_SAID_YES for partner in now.measure.partners):
            found = INVITATION_UNANSWERED.at(now.measure, "commitment", state=in_words(now.state))
            report = now.report
            there = (Related(report.file, (*report.steps, "state"), _NEWEST_REPORT),) if report else ()
            yield found._replace(related=there)


ONE_OFF_WITHOUT_END = Rule(
    "IF128",
    "one-off-without-end",
    Severity.WARNING,
    Message(
        "tiltaket skal gjøres én gang, men har ingen sluttdato",
        "tiltaket skal gjerast éin gong, men har ingen sluttdato",
        "the measure is to be done once, but has no end date",
    ),
    (
        Message(
            "skriv period: {{to: {year}}} så nøyaktig som det er kjent",
            "skriv period: {{to: {year}}} så nøyaktig som det er kjent",
            "write period: {{to: {year}}} as exactly as it is known",
        ),
    ),
)


@ONE_OFF_WITHOUT_END.check
def one_off_without_end(case: Case) -> Iterator[Finding]:
    """Find open measures that are done once and never said to be done by."""
    for now in case.open:
        period = now.measure.period
        if now.measure.kind is MeasureKind.ONE_OFF and (period is None or period.to is None):
            end = case.plan.about.period and case.plan.about.period.to
            yield ONE_OFF_WITHOUT_END.at(now.measure, "kind", year=end.last.year if end else "…")


OUTSIDE_PLAN_PERIOD = Rule(
    "IF130",
    "measure-outside-plan-period",
    Severity.ERROR,
    Message(
        "tiltakets periode ({start}–{to}) går ut over planens ({plan_start}–{plan_to})",
        "perioden til tiltaket ({start}–{to}) går ut over planen sin ({plan_start}–{plan_to})",
        "the measure's period ({start}–{to}) reaches outside the plan's ({plan_start}–{plan_to})",
    ),
    (
        Message(
            "rett perioden, eller skriv carried_over: true om tiltaket er ført over fra en annen plan",
            "rett perioden, eller skriv carried_over: true om tiltaket er ført over frå ein annan plan",
            "correct the period, or write carried_over: true if it comes from another plan",
        ),
    ),
)


@OUTSIDE_PLAN_PERIOD.check
def measure_outside_plan_period(case: Case) -> Iterator[Finding]:
    """Find open measures that begin before the plan or end after it and are not carried over."""
    whole = case.plan.about.period or Period()
    for now in () if whole.is_reversed else case.open:
        period = now.measure.period or Period()
        if now.measure.carried_over or period.is_reversed:
            continue
        if end := period.end_outside(whole):
            facts = {"start": period.from_, "to": period.to, "plan_start": whole.from_, "plan_to": whole.to}
            shown = {name: str(when or "…") for name, when in facts.items()}
            yield OUTSIDE_PLAN_PERIOD.at(now.measure, "period", end, **shown)


RULES = (
    strand_without_measures,
    strand_without_body,
    measure_without_lead,
    lead_is_partner,
    lead_is_group,
    invitation_unanswered,
    one_off_without_end,
    measure_outside_plan_period,
)
