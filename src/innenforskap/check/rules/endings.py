"""Rules of how measures leave the plan: what the measure says of it, and what the decision was about."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.query.standing import ENDS, SETS, turns

_TOLD_HERE = Message("det sies her", "det blir sagt her", "it is said here")
_NOTHING = Message("ikke meldt", "ikkje meldt", "not reported")

ENDED_OTHERWISE = Rule(
    "IF226",
    "ended-otherwise",
    Severity.ERROR,
    Message(
        "tiltaket er ført ut av planen som {how}, men etter rapporter og vedtak er det {state}",
        "tiltaket er ført ut av planen som {how}, men etter rapportar og vedtak er det {state}",
        "the measure left the plan as {how}, but by reports and decisions it is {state}",
    ),
    (
        Message(
            "rett how i ended, eller registrer vedtaket som avsluttet det, i decisions/",
            "rett how i ended, eller registrer vedtaket som avslutta det, i decisions/",
            "correct how in ended, or enter the decision that ended it in decisions/",
        ),
        Message(
            "er det ikke ute av planen, ta bort ended",
            "er det ikkje ute av planen, ta bort ended",
            "if it has not left the plan, remove ended",
        ),
    ),
)


@ENDED_OTHERWISE.check
def ended_otherwise(case: Case) -> Iterator[Finding]:
    """Find measures whose ending is not the state that the newest report or decision gave them.

    An ending stands as it is now, so it is held against the newest there is, whatever day is looked at.
    """
    for measure in case.plan.measures.values():
        if measure.ended is None or measure.id not in case.settled_ids:
            continue
        history = turns(case.plan, measure.id, case.today)
        last = history[-1] if history else None
        if last is None or last.state is not measure.ended.how:
            state = in_words(last.state) if last else _NOTHING
            there = (Related(last.by.file, last.by.steps, _TOLD_HERE),) if last else ()
            found = ENDED_OTHERWISE.at(measure, "ended", "how", how=in_words(measure.ended.how), state=state)
            yield found._replace(related=there)


ENDS_NOTHING = Rule(
    "IF603",
    "decision-ends-nothing",
    Severity.ERROR,
    Message(
        "vedtaket sier at noe er {state}, men ikke hvilket tiltak",
        "vedtaket seier at noko er {state}, men ikkje kva for tiltak",
        "the decision says that something is {state}, but not which measure",
    ),
    (
        Message(
            "skriv about: med id-ene til tiltakene vedtaket gjelder",
            "skriv about: med id-ane til tiltaka vedtaket gjeld",
            "write about: with the ids of the measures it is about",
        ),
    ),
)


@ENDS_NOTHING.check
def decision_ends_nothing(case: Case) -> Iterator[Finding]:
    """Find decisions that take measures out of the plan and name none."""
    for decision in case.decisions:
        if decision.type in ENDS and not decision.about:
            yield ENDS_NOTHING.at(decision, "type", state=in_words(SETS[decision.type]))


RULES = (ended_otherwise, decision_ends_nothing)
