"""Rules of what others are asked for: that they answer, and that the answers are used."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.query.requests import answers, asked, lacks_answers

ANSWERS_UNUSED = Rule(
    "IF109",
    "answers-unused",
    Severity.INFO,
    Message(
        "{answers} har svart, men det står ikke hva svarene er brukt til",
        "{answers} har svart, men det står ikkje kva svara er brukte til",
        "{answers} have answered, but it does not say what the answers were used for",
    ),
    (
        Message(
            "skriv used_for: med det svarene førte til; de som svarte, vil gjerne vite det",
            "skriv used_for: med det svara førte til; dei som svarte, vil gjerne vite det",
            "write used_for: with what the answers led to; those who answered will want to know",
        ),
    ),
)


@ANSWERS_UNUSED.check
def answers_unused(case: Case) -> Iterator[Finding]:
    """Find requests that are over and were answered by all, and led to nothing that the plan tells of."""
    for request in case.plan.requests.values():
        known = answers(request, case.day)
        waits = request.due is not None and request.due.last >= case.day
        if known and not (request.used_for or waits or lacks_answers(case.plan, request, case.day)):
            yield ANSWERS_UNUSED.at_key(request, answers=known)


ANSWERS_LACKING = Rule(
    "IF229",
    "answers-lacking",
    Severity.WARNING,
    Message(
        "fristen («{due}») er passert, og {answers} av {asked} har svart",
        "fristen («{due}») er passert, og {answers} av {asked} har svart",
        "it was due “{due}”, and {answers} of {asked} have answered",
    ),
    (
        Message(
            "minn dem som ikke har svart, på det; klarer du deg uten, skriv hva svarene er brukt til i used_for",
            "minn dei som ikkje har svart, på det; klarer du deg utan, skriv kva svara er brukte til i used_for",
            "remind those who have not; if you can do without, write in used_for what the answers were used for",
        ),
    ),
)


@ANSWERS_LACKING.check
def answers_lacking(case: Case) -> Iterator[Finding]:
    """Find requests whose time is up before all have answered, as long as the answers there are have not been used."""
    for request in case.plan.requests.values():
        lacks = lacks_answers(case.plan, request, case.day)
        if request.due and request.due.last < case.day and lacks and not request.used_for:
            facts = {"answers": answers(request, case.day), "asked": asked(case.plan, request)}
            yield ANSWERS_LACKING.at(request, "due", due=str(request.due), **facts)


RULES = (answers_unused, answers_lacking)
