"""Rules of what became of each measure in a roll: by which decision, into what, and whether it is so."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import as_called, in_words
from innenforskap.finding import Fact, Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.labels import FATES
from innenforskap.model.roll import Carried
from innenforskap.model.vocabulary import DecisionType, Fate
from innenforskap.query.rolls import DECIDED, STATES, day, newest
from innenforskap.query.standing import standing

_TYPES = {**DECIDED, Fate.MAINSTREAMED: DecisionType.MAINSTREAM}
_NOT_REPORTED = Message("ikke meldt", "ikkje meldt", "not reported")

FATE_OTHERWISE = Rule(
    "IF613",
    "fate-otherwise",
    Severity.ERROR,
    Message(
        "«{measure}» står som {fate} i rulleringen, men etter rapporter og vedtak var det {state} {day}",
        "«{measure}» står som {fate} i rulleringa, men etter rapportar og vedtak var det {state} {day}",
        "the roll has “{measure}” as {fate}, but by reports and decisions it was {state} on {day}",
    ),
    (
        Message(
            "rett fate, eller registrer det som mangler: en statusrapport eller et vedtak",
            "rett fate, eller registrer det som manglar: ein statusrapport eller eit vedtak",
            "correct fate, or enter what is missing: a status report or a decision",
        ),
    ),
)


@FATE_OTHERWISE.check
def fate_otherwise(case: Case) -> Iterator[Finding]:
    """Find fates in the newest roll that are not how the measure stood on its day.

    One that needs a decision and names none is told as that.
    """
    roll = newest(case.plan)
    if roll is None:
        return
    on = day(roll, case.today)
    for at, each in enumerate(roll.fates):
        if each.measure in case.settled_ids and not (each.fate in DECIDED and each.decision is None):
            now = standing(case.plan, each.measure, on)
            if now.state is not STATES[each.fate] if each.fate in STATES else not now.is_open:
                state = in_words(now.state) if now.state else _NOT_REPORTED
                yield FATE_OTHERWISE.at(roll, "fates", at, "fate", **_told(each), state=state, day=str(on))


FATE_WITHOUT_DECISION = Rule(
    "IF614",
    "fate-without-decision",
    Severity.ERROR,
    Message(
        "«{measure}» står som {fate} uten et vedtak det hviler på",
        "«{measure}» står som {fate} utan eit vedtak det kviler på",
        "“{measure}” is said to be {fate} without a decision that it rests on",
    ),
    (
        Message(
            "skriv decision: med id-en til vedtaket (type: {type}); er det ikke gjort, er tiltaket fortsatt i planen",
            "skriv decision: med id-en til vedtaket (type: {type}); er det ikkje gjort, er tiltaket framleis i planen",
            "write decision: with the id of the decision (type: {type}); if none is made, the measure is still there",
        ),
    ),
)


@FATE_WITHOUT_DECISION.check
def fate_without_decision(case: Case) -> Iterator[Finding]:
    """Find measures that a roll takes out of the plan on nobody's decision."""
    for roll in case.plan.rolls.values():
        for at, each in enumerate(roll.fates):
            if each.fate in DECIDED and each.decision is None:
                yield FATE_WITHOUT_DECISION.at(roll, "fates", at, "fate", **_told(each), type=DECIDED[each.fate])


FATE_BY_ANOTHER_DECISION = Rule(
    "IF615",
    "fate-by-another-decision",
    Severity.ERROR,
    Message(
        "«{measure}» står som {fate} etter et vedtak som {why}",
        "«{measure}» står som {fate} etter eit vedtak som {why}",
        "“{measure}” is said to be {fate} by a decision that {why}",
    ),
    (
        Message(
            "vis til vedtaket som gjelder tiltaket, eller rett about eller type i vedtaket",
            "vis til vedtaket som gjeld tiltaket, eller rett about eller type i vedtaket",
            "name the decision about the measure, or correct about or type in the decision",
        ),
    ),
)
_OF_OTHERS = Message("gjelder andre tiltak", "gjeld andre tiltak", "is about other measures")
_OF_TYPE = Message("har typen {type}", "har typen {type}", "has the type {type}")


@FATE_BY_ANOTHER_DECISION.check
def fate_by_another_decision(case: Case) -> Iterator[Finding]:
    """Find fates that rest on a decision about other measures, or on one that decides something else.

    A decision that names no measure may be about them all.
    """
    for roll in case.plan.rolls.values():
        for at, each in enumerate(roll.fates):
            decision = case.plan.decisions.get(each.decision or "")
            if decision is None:
                continue
            why = None
            if decision.about and each.measure not in decision.about:
                why = _OF_OTHERS
            elif _TYPES.get(each.fate, decision.type) is not decision.type:
                why = Message(*(message.format(type=decision.type) for message in _OF_TYPE))
            if why:
                found = FATE_BY_ANOTHER_DECISION.at(roll, "fates", at, "decision", **_told(each), why=why)
                yield found._replace(related=(Related.other(decision, "type"),))


FATE_WITHOUT_TARGET = Rule(
    "IF616",
    "fate-without-target",
    Severity.ERROR,
    Message(
        "«{measure}» står som {fate}, men det står ikke {where}",
        "«{measure}» står som {fate}, men det står ikkje {where}",
        "“{measure}” is said to be {fate}, but nothing says {where}",
    ),
    (
        Message(
            "skriv {key}: her eller i vedtaket",
            "skriv {key}: her eller i vedtaket",
            "write {key}: here or in the decision",
        ),
    ),
)
_INTO = Message("hvilket tiltak det gikk inn i", "kva for tiltak det gjekk inn i", "which measure it became part of")
_WHERE = Message("hvor det er flyttet", "kvar det er flytta", "where it was moved")


@FATE_WITHOUT_TARGET.check
def fate_without_target(case: Case) -> Iterator[Finding]:
    """Find measures merged into nothing or moved nowhere: neither the roll nor the decision says it."""
    for roll in case.plan.rolls.values():
        for at, each in enumerate(roll.fates):
            decision = case.plan.decisions.get(each.decision or "")
            into = each.into or (decision.into if decision else None)
            moved = each.moved_to or (decision.moved_to if decision else None)
            if each.fate is Fate.MERGED and into in {None, each.measure}:
                facts: dict[str, Fact] = {"where": _INTO, "key": "into"}
            elif each.fate is Fate.MOVED and moved is None:
                facts = {"where": _WHERE, "key": "moved_to"}
            else:
                continue
            yield FATE_WITHOUT_TARGET.at(roll, "fates", at, "fate", **_told(each), **facts)


def _told(each: Carried) -> dict[str, Fact]:
    return {"measure": each.measure, "fate": as_called(each.fate, FATES)}


RULES = (fate_otherwise, fate_without_decision, fate_by_another_decision, fate_without_target)
