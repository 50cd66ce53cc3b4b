"""Rules of what a measure binds whom to: the verb, the commitment, and those who take part."""

import re
from collections.abc import Iterator, Sequence

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Partner
from innenforskap.model.strand import Strand
from innenforskap.model.vocabulary import Commitment, Participation
from innenforskap.query.actors import leading_group
from innenforskap.query.partners import participation

_HAS_LEFT = {Participation.DECLINED, Participation.ENDED}
# One word may stand between: «vil også invitere», «skal saman bidra til» (the forms of bokmål and nynorsk).
_BINDS_NOBODY = re.compile(
    r"\bvil (?:\w+ )?(?:invitere|arbeide for|jobbe for)\b|\bskal (?:\w+ )?(?:bidra|medvirke|medverke) til\b",
    re.IGNORECASE,
)

JOINT_ALONE = Rule(
    "IF133",
    "joint-without-partner",
    Severity.WARNING,
    Message(
        "tiltaket er et felles ansvar, men ingen andre er med",
        "tiltaket er eit felles ansvar, men ingen andre er med",
        "the measure is a joint commitment, but nobody else takes part",
    ),
    (
        Message(
            "skriv dem som deler ansvaret, under partners; står én alene, skriv commitment: responsible",
            "skriv dei som deler ansvaret, under partners; står éin åleine, skriv commitment: responsible",
            "write those who share it under partners; if one stands alone, write commitment: responsible",
        ),
    ),
)


@JOINT_ALONE.check
def joint_without_partner(case: Case) -> Iterator[Finding]:
    """Find open measures that several are to carry out together, with one actor or none; a group is several."""
    for now in case.open:
        if now.measure.commitment is not Commitment.JOINT or leading_group(case.plan, now.measure):
            continue
        if all(participation(partner, case.day) in _HAS_LEFT for partner in now.measure.partners):
            yield JOINT_ALONE.at(now.measure, "commitment")


VERB_BINDS_NOBODY = Rule(
    "IF134",
    "verb-against-commitment",
    Severity.WARNING,
    Message(
        "teksten sier «{words}», men tiltaket er ført som eget ansvar (commitment: {commitment})",
        "teksten seier «{words}», men tiltaket er ført som eige ansvar (commitment: {commitment})",
        "the text says “{words}”, but the measure is entered as one's own responsibility (commitment: {commitment})",
    ),
    (
        Message(
            "velg det verbet forplikter til: invitation, initiative, joint eller expectation-to-others",
            "vel det verbet forpliktar til: invitation, initiative, joint eller expectation-to-others",
            "choose what the verb binds to: invitation, initiative, joint or expectation-to-others",
        ),
    ),
)


@VERB_BINDS_NOBODY.check
def verb_against_commitment(case: Case) -> Iterator[Finding]:
    """Find open measures whose text invites or contributes, while the plan says that somebody shall carry it out."""
    for now in case.open:
        text = now.measure.text
        if text is None or now.measure.commitment is not Commitment.RESPONSIBLE:
            continue
        matches = ((language, _BINDS_NOBODY.search(words)) for language, words in text.items())
        # The same sentence in the other language is the same mistake.
        if first := next(((language, found[0]) for language, found in matches if found), None):
            facts = {"words": first[1], "commitment": Commitment.RESPONSIBLE}
            yield VERB_BINDS_NOBODY.at(now.measure, "text", first[0], **facts)._replace(needle=first[1])


PARTNER_TWICE = Rule(
    "IF164",
    "partner-twice",
    Severity.WARNING,
    Message(
        "«{actor}» står to ganger i {key}",
        "«{actor}» står to gonger i {key}",
        "“{actor}” stands twice in {key}",
    ),
    (
        Message(
            "behold én linje; har aktøren flere roller, skriv alle i role:",
            "behald éi linje; har aktøren fleire roller, skriv alle i role:",
            "keep one line; if the actor has several roles, write all of them in role:",
        ),
    ),
)


@PARTNER_TWICE.check
def partner_twice(case: Case) -> Iterator[Finding]:
    """Find actors entered more than once in one measure or strand: each would be counted and asked again."""
    for record, key, partners in _lists(case):
        seen: set[str] = set()
        for at, partner in enumerate(partners):
            if partner.actor in seen:
                yield PARTNER_TWICE.at(record, key, at, "actor", actor=partner.actor, key=key)
            seen.add(partner.actor)


def _lists(case: Case) -> Iterator[tuple[Measure | Strand, str, Sequence[Partner]]]:
    for measure in case.plan.measures.values():
        yield measure, "partners", measure.partners
    for strand in case.plan.strands.values():
        yield strand, "actors", strand.actors


RULES = (joint_without_partner, verb_against_commitment, partner_twice)
