"""Rules of what is to be done after a decision: by whom, by when, and whether it was."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import DecisionType
from innenforskap.query.decided import open_follow_ups

_ASKS = frozenset({DecisionType.SOLVE, DecisionType.ASK})
"""The decisions that are nothing without something done after them."""

NOBODY_FOLLOWS_UP = Rule(
    "IF609",
    "nobody-follows-up",
    Severity.WARNING,
    Message(
        "vedtaket ({type}) mangler {what}",
        "vedtaket ({type}) manglar {what}",
        "the decision ({type}) lacks {what}",
    ),
    (
        Message(
            "skriv follow_up: med text, owner (hvem som gjør det) og due (når det skal være gjort)",
            "skriv follow_up: med text, owner (kven som gjer det) og due (når det skal vere gjort)",
            "write follow_up: with text, owner (who does it) and due (when it is to be done)",
        ),
    ),
)


@NOBODY_FOLLOWS_UP.check
def nobody_follows_up(case: Case) -> Iterator[Finding]:
    """Find decisions that ask for something without saying what, who or when; what is done needs no deadline."""
    for decision in case.decisions:
        asked = decision.follow_up
        if asked is None:
            if decision.type in _ASKS:
                yield NOBODY_FOLLOWS_UP.at(decision, "type", type=decision.type, what="follow_up")
        elif asked.done is None:
            lacks = [key for key, value in (("owner", asked.owner), ("due", asked.due)) if value is None]
            if lacks:
                what = ", ".join(f"follow_up.{key}" for key in lacks)
                yield NOBODY_FOLLOWS_UP.at_key(decision, "follow_up", type=decision.type, what=what)


FOLLOW_UP_OVERDUE = Rule(
    "IF630",
    "follow-up-overdue",
    Severity.WARNING,
    Message(
        "det vedtaket ba om, skulle vært gjort innen {due}",
        "det vedtaket bad om, skulle ha vore gjort innan {due}",
        "what the decision asked for was due by {due}",
    ),
    (
        Message(
            "er det gjort, skriv done: med datoen; er fristen flyttet, skriv det nye vedtaket",
            "er det gjort, skriv done: med datoen; er fristen flytta, skriv det nye vedtaket",
            "if it is done, write done: with the date; if the deadline was moved, write the new decision",
        ),
    ),
)


@FOLLOW_UP_OVERDUE.check
def follow_up_overdue(case: Case) -> Iterator[Finding]:
    """Find follow-ups whose deadline has passed and that nobody has said are done."""
    for decision, asked in open_follow_ups(case.plan, case.day):
        if asked.due and asked.due.last < case.day:
            yield FOLLOW_UP_OVERDUE.at(decision, "follow_up", "due", due=str(asked.due))


DONE_BEFORE_ASKED = Rule(
    "IF631",
    "done-before-asked",
    Severity.ERROR,
    Message(
        "oppfølgingen er {what} {day}, før vedtaket ble gjort {decided}",
        "oppfølginga er {what} {day}, før vedtaket vart gjort {decided}",
        "the follow-up is {what} {day}, before the decision was made on {decided}",
    ),
    (
        Message(
            "rett datoen her, eller datoen til vedtaket",
            "rett datoen her, eller datoen til vedtaket",
            "correct the date here, or the date of the decision",
        ),
    ),
)
_DUE = Message("satt til", "sett til", "due")
_DONE = Message("gjort", "gjord", "done")


@DONE_BEFORE_ASKED.check
def done_before_asked(case: Case) -> Iterator[Finding]:
    """Find follow-ups that are due or done before the decision that asked for them."""
    for decision in case.decisions:
        if asked := decision.follow_up:
            for key, when, what in (("due", asked.due, _DUE), ("done", asked.done, _DONE)):
                if when and when.last < decision.date:
                    told, decided = str(when), str(decision.date)
                    yield DONE_BEFORE_ASKED.at(decision, "follow_up", key, what=what, day=told, decided=decided)


RULES = (nobody_follows_up, follow_up_overdue, done_before_asked)
