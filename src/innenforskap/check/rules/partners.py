"""Rules of partners: who has been asked, and has not answered."""

from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.parts import Partner
from innenforskap.model.vocabulary import Participation
from innenforskap.model.when import months_after

_LONG = 12
_WAITING: Mapping[Participation | None, Message] = {
    Participation.CANDIDATE: Message("aktuell", "aktuell", "a candidate"),
    Participation.INVITED: Message("invitert", "invitert", "invited"),
}

UNANSWERED = Rule(
    "IF311",
    "partner-without-answer",
    Severity.WARNING,
    Message(
        "«{actor}» har vært {participation} siden {since}, i mer enn et år",
        "«{actor}» har vore {participation} sidan {since}, i meir enn eit år",
        "“{actor}” has been {participation} since {since}, for more than a year",
    ),
    (
        Message(
            "spør dem, og skriv svaret: participation: accepted eller declined, og since: med datoen",
            "spør dei, og skriv svaret: participation: accepted eller declined, og since: med datoen",
            "ask them, and write the answer: participation: accepted or declined, and since: with the date",
        ),
    ),
)


@UNANSWERED.check
def partner_without_answer(case: Case) -> Iterator[Finding]:
    """Find those who have stood as candidates or invited for more than a year, in a plan that still holds."""
    for record, key, partners in () if case.is_superseded else _partners(case):
        for at, partner in enumerate(partners):
            words = _WAITING.get(partner.participation)
            if words and partner.since and months_after(partner.since.last, _LONG) < case.day:
                facts: dict[str, Fact] = {"actor": partner.actor, "participation": words, "since": str(partner.since)}
                yield UNANSWERED.at(record, key, at, "participation", **facts)


def _partners(case: Case) -> Iterator[tuple[Record, str, tuple[Partner, ...]]]:
    """Give who takes part in each strand and in each open measure."""
    yield from ((strand, "actors", strand.actors) for strand in case.plan.strands.values())
    yield from ((now.measure, "partners", now.measure.partners) for now in case.open)


RULES = (partner_without_answer,)
