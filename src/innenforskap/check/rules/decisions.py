"""Rules of decisions: what they end, and how they can be looked up."""

import re
from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import DecisionType, Effect, Power, State
from innenforskap.place import Steps
from innenforskap.query.standing import decisions, standing

_DOES_NOT_WORK = re.compile(
    r"\bikk?je? (?:virk|verk)\w*|\b(?:virk|verk)\w* ikk?je?"
    r"|\b(?:uten|utan|ingen) (?:effekt|virkning|verknad)"
)
_NOT_KNOWN = {None, Effect.NOT_MEASURED, Effect.TOO_EARLY}

_BY_DECISION = {
    State.TERMINATED: DecisionType.TERMINATE,
    State.MERGED: DecisionType.MERGE,
    State.MOVED: DecisionType.MOVE,
}
_MAY_END = {Power.TERMINATE, Power.ADOPT}

ENDED_WITHOUT_DECISION = Rule(
    "IF205",
    "ended-without-decision",
    Severity.ERROR,
    Message(
        "tiltaket er meldt {state}, men intet organ med myndighet har vedtatt det",
        "tiltaket er meldt {state}, men ikkje noko organ med mynde har vedteke det",
        "the measure is reported {state}, but no body with the power has decided so",
    ),
    (
        Message(
            "registrer vedtaket i decisions/ med type: {type}, av et organ som har terminate eller adopt i powers",
            "registrer vedtaket i decisions/ med type: {type}, av eit organ som har terminate eller adopt i powers",
            "enter the decision in decisions/ with type: {type}, by a body with terminate or adopt among its powers",
        ),
    ),
)


@ENDED_WITHOUT_DECISION.check
def ended_without_decision(case: Case) -> Iterator[Finding]:
    """Find measures said to be terminated, merged or moved that no body with the power has decided on."""
    for report in case.reports:
        wanted = _BY_DECISION.get(report.state) if report.state else None
        if wanted and not _is_decided(case, report, wanted):
            yield ENDED_WITHOUT_DECISION.at(report, "state", state=str(report.state), type=wanted)


def _is_decided(case: Case, report: Status, wanted: DecisionType) -> bool:
    for decision in decisions(case.plan, report.measure, report.day):
        body = case.plan.bodies.get(decision.body)
        if decision.type is wanted and body and _MAY_END & set(body.powers):
            return True
    return False


MERGE_WITHOUT_TARGET = Rule(
    "IF206",
    "merge-without-target",
    Severity.ERROR,
    Message(
        "vedtaket slår sammen tiltak uten å si med hvilket",
        "vedtaket slår saman tiltak utan å seie med kva for eit",
        "the decision merges measures without saying into which",
    ),
    (
        Message(
            "skriv into: med id-en til tiltaket de går inn i",
            "skriv into: med id-en til tiltaket dei går inn i",
            "write into: with the id of the measure they become part of",
        ),
    ),
)


@MERGE_WITHOUT_TARGET.check
def merge_without_target(case: Case) -> Iterator[Finding]:
    """Find mergers that leave open where the measure went."""
    for decision in case.decisions:
        if decision.type is DecisionType.MERGE and decision.into is None:
            yield MERGE_WITHOUT_TARGET.at(decision, "type")


ENDED_UNMEASURED = Rule(
    "IF207",
    "ended-as-ineffective-unmeasured",
    Severity.WARNING,
    Message(
        "«{measure}» avsluttes fordi det ikke virker, men virkningen er ikke målt",
        "«{measure}» blir avslutta fordi det ikkje verkar, men verknaden er ikkje målt",
        "“{measure}” is ended because it does not work, but its effect has not been measured",
    ),
    (
        Message(
            "vis til en evaluering i grunnen, eller meld virkningen (effect) først",
            "vis til ei evaluering i grunnen, eller meld verknaden (effect) først",
            "refer to an evaluation in the reason, or report the effect first",
        ),
    ),
)


@ENDED_UNMEASURED.check
def ended_as_ineffective_unmeasured(case: Case) -> Iterator[Finding]:
    """Find measures ended for not working that nobody has found not to work."""
    for decision in case.decisions:
        if decision.type is not DecisionType.TERMINATE or not _says_it_does_not_work(decision):
            continue
        for at, measure in enumerate(decision.about):
            known = case.plan.measures.get(measure)
            if known and standing(case.plan, measure, decision.date).effect in _NOT_KNOWN:
                yield ENDED_UNMEASURED.at(decision, "about", at, measure=measure)


def _says_it_does_not_work(decision: Decision) -> bool:
    return decision.reason is not None and any(
        _DOES_NOT_WORK.search(words.casefold()) for _, words in decision.reason.items()
    )


NO_CASE_NUMBER = Rule(
    "IF600",
    "decision-without-case-number",
    Severity.WARNING,
    Message(
        "vedtaket er gjort av et politisk organ, men har ikke saksnummer",
        "vedtaket er gjort av eit politisk organ, men har ikkje saksnummer",
        "the decision was made by a political body, but has no case number",
    ),
    (
        Message(
            "skriv case_no: slik det står i møteboken, i anførselstegn",
            "skriv case_no: slik det står i møteboka, i hermeteikn",
            "write case_no: as the minutes have it, in quotes",
        ),
    ),
)


@NO_CASE_NUMBER.check
def decision_without_case_number(case: Case) -> Iterator[Finding]:
    """Find political decisions that cannot be looked up in the minutes."""
    for decision in case.decisions:
        body = case.plan.bodies.get(decision.body)
        if body and body.political and decision.case_no is None:
            yield NO_CASE_NUMBER.at(decision, "body")


CASE_NUMBER_FORM = Rule(
    "IF601",
    "case-number-of-another-form",
    Severity.ERROR,
    Message(
        "saksnummeret «{case_no}» er ikke skrevet slik {body} skriver det («{form}»)",
        "saksnummeret «{case_no}» er ikkje skrive slik {body} skriv det («{form}»)",
        "the case number “{case_no}” is not written as {body} writes it (“{form}”)",
    ),
    (
        Message(
            "rett saksnummeret, eller case_format i organet",
            "rett saksnummeret, eller case_format i organet",
            "correct the case number, or the body's case_format",
        ),
    ),
)


@CASE_NUMBER_FORM.check
def case_number_of_another_form(case: Case) -> Iterator[Finding]:
    """Find case numbers that the deciding body would not have written: each body has a form of its own."""
    about = case.plan.about
    for record, steps, body_id, case_no in _cited(case):
        body = case.plan.bodies.get(body_id)
        if body and body.case_format and case_no and not _is_of_form(case_no, body.case_format):
            name = body.name.said(about.language.primary)
            yield CASE_NUMBER_FORM.at(record, *steps, case_no=case_no, body=name, form=body.case_format)


def _cited(case: Case) -> Iterator[tuple[Record, Steps, str, str | None]]:
    adopted = case.plan.about.adopted
    if adopted and adopted.body:
        yield case.plan.about, ("adopted", "case_no"), adopted.body, adopted.case_no
    for decision in case.decisions:
        yield decision, ("case_no",), decision.body, decision.case_no


def _is_of_form(case_no: str, form: str) -> bool:
    pattern = re.escape(form).replace(r"\{number\}", r"\d+").replace(r"\{year\}", r"(?:\d{4}|\d{2})")
    return re.fullmatch(pattern, case_no) is not None


DECISION_IN_FUTURE = Rule(
    "IF602",
    "decision-in-future",
    Severity.ERROR,
    Message(
        "vedtaket er datert {day}, som ikke har vært ennå",
        "vedtaket er datert {day}, som ikkje har vore enno",
        "the decision is dated {day}, which is yet to come",
    ),
)


@DECISION_IN_FUTURE.check
def decision_in_future(case: Case) -> Iterator[Finding]:
    """Find decisions dated after the real today."""
    for decision in case.plan.decisions.values():
        if decision.date > case.today:
            yield DECISION_IN_FUTURE.at(decision, "date", day=str(decision.date))


RULES = (
    ended_without_decision,
    merge_without_target,
    ended_as_ineffective_unmeasured,
    decision_without_case_number,
    case_number_of_another_form,
    decision_in_future,
)
