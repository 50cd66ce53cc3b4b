"""The part of a paper on those who take part: what is done together, and what those invited have answered."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import COMMITMENTS, PARTICIPATIONS
from innenforskap.i18n.numbers import counted
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import Commitment, Participation
from innenforskap.query.partners import participation
from innenforskap.report.lines import NOT_GIVEN, actor, joined, title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line, Paragraph, Section, Table

PARTNERS = Phrase("Samarbeid og invitasjoner", "Samarbeid og invitasjonar")
PARTNERS_CAPTION = Phrase("Partnere i felles tiltak og invitasjoner", "Partnarar i felles tiltak og invitasjonar")
NO_PARTNERS = Phrase(
    "Planen har ingen felles tiltak eller invitasjoner.", "Planen har ingen felles tiltak eller invitasjonar."
)
INVITED = Phrase(
    "Tiltak som er invitasjoner, har {partners}. Så langt har {yes} takket ja.",
    "Tiltak som er invitasjonar, har {partners}. Så langt har {yes} takka ja.",
)
PARTNER, PARTNERS_MANY = Phrase("partner", "partnar"), Phrase("partnere", "partnarar")
NOBODY = Phrase("ingen", "ingen")
PARTNER_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Forpliktelse", "Forplikting"),
    Phrase("Partnere og svar", "Partnarar og svar"),
)
ANSWER = Phrase("{answer}: {names}", "{answer}: {names}")
NO_ANSWER = Phrase("Svar ikke oppgitt", "Svar ikkje oppgitt")
NO_PARTNER = Phrase("Ingen partnere er oppgitt", "Ingen partnarar er oppgitte")
_TOGETHER = {Commitment.JOINT, Commitment.INVITATION}
_YES = {Participation.ACCEPTED, Participation.ACTIVE}


def partners(on: Occasion) -> Section:
    """Return who takes part in what is done together, and what those invited have answered."""
    found = [now.measure for now in on.standings if _is_together(on, now.measure)]
    if not found:
        return Section("partners", on.said(PARTNERS), (on.sentence(NO_PARTNERS),))
    rows = tuple(_together(on, measure) for measure in found)
    table = Table(on.said(PARTNERS_CAPTION), on.columns(PARTNER_COLUMNS), rows)
    return Section("partners", on.said(PARTNERS), (*_invited(on, found), table))


def _is_together(on: Occasion, measure: Measure) -> bool:
    return measure.commitment in _TOGETHER or any(participation(each, on.day) for each in measure.partners)


def _invited(on: Occasion, measures: list[Measure]) -> Iterator[Paragraph]:
    invitations = (measure for measure in measures if measure.commitment is Commitment.INVITATION)
    answers = [participation(each, on.day) for measure in invitations for each in measure.partners]
    if answers:
        yes = sum(answer in _YES for answer in answers)
        partners = counted(len(answers), on.language, PARTNER, PARTNERS_MANY)
        yield on.sentence(INVITED, partners=partners, yes=str(yes) if yes else NOBODY.said(on.language))


def _together(on: Occasion, measure: Measure) -> tuple[Line, ...]:
    commitment = COMMITMENTS[measure.commitment] if measure.commitment else NOT_GIVEN
    answers = joined(_answers(on, measure), on.language, ". ")
    return title(measure, on.language), on.said(commitment), answers or on.said(NO_PARTNER)


def _answers(on: Occasion, measure: Measure) -> Iterator[Line]:
    """Give each answer there is, with those who gave it."""
    for answer in (*Participation, None):
        names = [
            actor(on.plan, each.actor, on.language)
            for each in measure.partners
            if participation(each, on.day) is answer
        ]
        if names:
            label = (PARTICIPATIONS[answer] if answer else NO_ANSWER).said(on.language)
            yield on.said(ANSWER, answer=label, names=joined(names, on.language, ", "))
