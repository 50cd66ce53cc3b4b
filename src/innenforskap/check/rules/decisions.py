"""Rules of decisions: what they end, and how they can be looked up."""

import re
from collections.abc import Iterator, Sequence

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.vocabulary import DecisionType, Effect, State
from innenforskap.place import Steps
from innenforskap.query.standing import ENDS, SETS, Standing, Turn, may_end, turns

_WORKS = "virker|virket|virka|virkar|verkar|verka"
_AN_EFFECT = r"(?:\w+ ){0,2}(?:effekt|virkning|verknad)"
_DOES_NOT_WORK = re.compile(
    rf"\bikkj?e (?:{_WORKS})\b|\b(?:{_WORKS}) ikkj?e\b|\b(?:ikkj?e|uten|utan|ingen) {_AN_EFFECT}\b", re.IGNORECASE
)
_PLACEHOLDERS = re.compile(r"(?:\\\{(?:number|year)\\\})+")
_NOT_KNOWN = {None, Effect.NOT_MEASURED, Effect.TOO_EARLY}
_BY_DECISION = {SETS[type_]: type_ for type_ in ENDS}

ENDED_WITHOUT_DECISION = Rule(
    "IF205",
    "ended-without-decision",
    Severity.ERROR,
    Message(
        "tiltaket er {state}, men intet organ som kan avslutte tiltak, har vedtatt det",
        "tiltaket er {state}, men ikkje noko organ som kan avslutte tiltak, har vedteke det",
        "the measure is {state}, but no body that may end measures has decided so",
    ),
    (
        Message(
            "registrer vedtaket i decisions/ med type: {type}; er det ikke gjort, be om det med needs_decision: true",
            "registrer vedtaket i decisions/ med type: {type}; er det ikkje gjort, be om det med needs_decision: true",
            "enter the decision in decisions/ with type: {type}; if none is made, ask for one: needs_decision: true",
        ),
        Message(
            "{body} har verken terminate eller adopt i powers; rett organet her, eller powers i bodies",
            "{body} har verken terminate eller adopt i powers; rett organet her, eller powers i bodies",
            "{body} has neither terminate nor adopt among its powers; correct the body here, or powers in bodies",
        ),
    ),
)


@ENDED_WITHOUT_DECISION.check
def ended_without_decision(case: Case) -> Iterator[Finding]:
    """Find measures said to be terminated, merged or moved that no body with the power has decided on."""
    for decision in case.decisions:
        body = case.plan.bodies.get(decision.body)
        if decision.type in ENDS and body and not may_end(body):
            name = body.name.said(case.plan.about.language.primary)
            yield ENDED_WITHOUT_DECISION.at(decision, "body", state=in_words(SETS[decision.type]), body=name)
    for now in case.settled:
        history = turns(case.plan, now.measure.id, case.day)
        ended = (turn for turn in history if turn.state in _BY_DECISION)
        # Said again in every round after, it is still the same decision that is missing.
        if turn := next((turn for turn in ended if not _is_decided(history, turn)), None):
            wanted = _BY_DECISION[turn.state]
            yield ENDED_WITHOUT_DECISION.at(turn.by, "state", state=in_words(turn.state), type=wanted)


def _is_decided(history: Sequence[Turn], ended: Turn) -> bool:
    """Tell whether the newest decision before that day, or one made since, set the state a measure ended in."""
    decided = [turn for turn in history if turn.is_decided]
    before = [turn for turn in decided if turn.day < ended.day]
    return any(turn.state is ended.state for turn in (*before[-1:], *decided[len(before) :]))


MERGE_WITHOUT_TARGET = Rule(
    "IF206",
    "merge-without-target",
    Severity.ERROR,
    Message(
        "vedtaket slår sammen tiltak uten å si hvilket de går inn i",
        "vedtaket slår saman tiltak utan å seie kva for eit dei går inn i",
        "the decision merges measures without saying which one they become part of",
    ),
    (
        Message(
            "skriv into: med id-en til det tiltaket",
            "skriv into: med id-en til det tiltaket",
            "write into: with the id of that measure",
        ),
        Message(
            "«{into}» er det eneste tiltaket i about og kan ikke gå inn i seg selv",
            "«{into}» er det einaste tiltaket i about og kan ikkje gå inn i seg sjølv",
            "“{into}” is the only measure in about and cannot become part of itself",
        ),
    ),
)


@MERGE_WITHOUT_TARGET.check
def merge_without_target(case: Case) -> Iterator[Finding]:
    """Find mergers that leave open where the measure went, or say that it went into itself.

    One that does not even say what was merged is told by the rule of decisions about nothing.
    """
    for decision in case.decisions:
        if decision.type is not DecisionType.MERGE or not decision.about:
            continue
        if decision.into is None:
            yield MERGE_WITHOUT_TARGET.at(decision, "type")
        elif set(decision.about) == {decision.into}:
            yield MERGE_WITHOUT_TARGET.at(decision, "into", into=decision.into)


ENDED_UNMEASURED = Rule(
    "IF207",
    "ended-as-ineffective-unmeasured",
    Severity.WARNING,
    Message(
        "«{measure}» er avsluttet fordi det ikke virker, men virkningen er ikke målt",
        "«{measure}» er avslutta fordi det ikkje verkar, men verknaden er ikkje målt",
        "“{measure}” was ended because it does not work, but its effect has not been measured",
    ),
    (
        Message(
            "er det vist at det ikke virker, meld det i en statusrapport (effect: no-effect); ellers rett grunnen",
            "er det vist at det ikkje verkar, meld det i ein statusrapport (effect: no-effect); elles rett grunnen",
            "if it was shown not to work, report it in a status (effect: no-effect); otherwise correct the reason",
        ),
    ),
)


@ENDED_UNMEASURED.check
def ended_as_ineffective_unmeasured(case: Case) -> Iterator[Finding]:
    """Find measures ended for not working that nobody has found not to work."""
    for now in case.settled:
        if now.state is State.TERMINATED and now.effect in _NOT_KNOWN:
            for record, language, words in _failures(now):
                finding = ENDED_UNMEASURED.at(record, "reason", language, measure=now.measure.id)
                yield finding._replace(needle=words)
                break


def _failures(now: Standing) -> Iterator[tuple[Record, str, str]]:
    """Give where a decision's reason, or else the newest report's, says that the measure does not work."""
    for record in (now.decision, now.report):
        if record and record.reason:
            for language, words in record.reason.items():
                if found := _DOES_NOT_WORK.search(words):
                    yield record, language, found[0]


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
        body = case.plan.bodies.get(body_id or "")
        if body and body.case_format and case_no and not _is_of_form(case_no, body.case_format):
            name = body.name.said(about.language.primary)
            yield CASE_NUMBER_FORM.at(record, *steps, case_no=case_no, body=name, form=body.case_format)


def _cited(case: Case) -> Iterator[tuple[Record, Steps, str | None, str | None]]:
    """Give every case number in the plan: where it stands, whose it is, and how it is written."""
    if adopted := case.plan.about.adopted:
        yield case.plan.about, ("adopted", "case_no"), adopted.body, adopted.case_no
    for indicator in case.plan.indicators.values():
        for at, target in enumerate(indicator.targets):
            yield indicator, ("targets", at, "case_no"), target.set_by, target.case_no
    for decision in case.decisions:
        yield decision, ("case_no",), decision.body, decision.case_no
    for paper in case.plan.papers.values():
        for at, step in enumerate(paper.treatment):
            yield paper, ("treatment", at, "case_no"), step.body, step.case_no


def _is_of_form(case_no: str, form: str) -> bool:
    return re.fullmatch(_PLACEHOLDERS.sub(_digits, re.escape(form)), case_no) is not None


def _digits(placeholders: re.Match[str]) -> str:
    """Return the pattern of numbers and years in a row: a number has a digit or more, a year has two or four.

    Digits once taken are never given back, so that no form, however odd, takes long to try.
    """
    numbers, years = (placeholders[0].count(name) for name in ("number", "year"))
    return f"[0-9]{{{numbers + 2 * years},}}+" if numbers else f"(?:[0-9]{{2}}){{{years},{2 * years}}}+"


DECISION_IN_FUTURE = Rule(
    "IF602",
    "decision-in-future",
    Severity.ERROR,
    Message(
        "{what} er datert {day}, som ikke har vært ennå",
        "{what} er datert {day}, som ikkje har vore enno",
        "{what} is dated {day}, which is yet to come",
    ),
    (
        Message(
            "rett datoen; et vedtak føres inn når det er gjort",
            "rett datoen; eit vedtak blir ført inn når det er gjort",
            "correct the date; a decision is entered once it is made",
        ),
    ),
)
_DECISION = Message("vedtaket", "vedtaket", "the decision")
_ADOPTION = Message("vedtaket av planen", "vedtaket av planen", "the adoption of the plan")


@DECISION_IN_FUTURE.check
def decision_in_future(case: Case) -> Iterator[Finding]:
    """Find decisions dated after the real today, and an adoption of the plan that is."""
    adopted = case.plan.about.adopted
    if adopted and adopted.date and adopted.date.first > case.today:
        yield DECISION_IN_FUTURE.at(case.plan.about, "adopted", "date", what=_ADOPTION, day=str(adopted.date))
    for decision in case.plan.decisions.values():
        if decision.date > case.today:
            yield DECISION_IN_FUTURE.at(decision, "date", what=_DECISION, day=str(decision.date))


RULES = (
    ended_without_decision,
    merge_without_target,
    ended_as_ineffective_unmeasured,
    decision_without_case_number,
    case_number_of_another_form,
    decision_in_future,
)
