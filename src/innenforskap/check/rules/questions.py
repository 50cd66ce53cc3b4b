"""Rules of what the politicians are asked: the question, the advice, and that they get to see it."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.query.decided import open_question
from innenforskap.query.standing import uncorrected

QUESTION_MISSING = Rule(
    "IF211",
    "question-missing",
    Severity.ERROR,
    Message(
        "rapporten ber om en avgjørelse uten å si hva spørsmålet er",
        "rapporten ber om ei avgjerd utan å seie kva spørsmålet er",
        "the report asks for a decision without saying what the question is",
    ),
    (
        Message(
            "skriv question: med det organet skal ta stilling til",
            "skriv question: med det organet skal ta stilling til",
            "write question: with what the body is to decide",
        ),
    ),
)


@QUESTION_MISSING.check
def question_missing(case: Case) -> Iterator[Finding]:
    """Find reports that ask the politicians for a decision and not a question."""
    for report in uncorrected(case.reports):
        if report.needs_decision and report.question is None:
            yield QUESTION_MISSING.at(report, "needs_decision")


RECOMMENDATION_MISSING = Rule(
    "IF212",
    "recommendation-missing",
    Severity.WARNING,
    Message(
        "rapporten ber om en avgjørelse uten å tilrå noe",
        "rapporten ber om ei avgjerd utan å rå til noko",
        "the report asks for a decision without recommending one",
    ),
    (
        Message(
            "skriv recommendation: med det administrasjonen tilrår, og gjerne valgene i options:",
            "skriv recommendation: med det administrasjonen rår til, og gjerne vala i options:",
            "write recommendation: with what the administration advises, and preferably the choices in options:",
        ),
    ),
)


@RECOMMENDATION_MISSING.check
def recommendation_missing(case: Case) -> Iterator[Finding]:
    """Find questions that still wait for the politicians and come without a recommendation."""
    for now in case.settled:
        report = open_question(case.plan, now, case.day)
        if report and report.question and report.recommendation is None:
            yield RECOMMENDATION_MISSING.at(report, "needs_decision")


QUESTION_UNASKED = Rule(
    "IF216",
    "question-unasked",
    Severity.WARNING,
    Message(
        "rapporten har et spørsmål, men ber ikke om en avgjørelse; da får politikerne aldri se det",
        "rapporten har eit spørsmål, men ber ikkje om ei avgjerd; då får politikarane aldri sjå det",
        "the report has a question, but asks for no decision; the politicians then never see it",
    ),
    (
        Message(
            "skriv needs_decision: true, eller flytt spørsmålet til text:",
            "skriv needs_decision: true, eller flytt spørsmålet til text:",
            "write needs_decision: true, or move the question to text:",
        ),
    ),
)


@QUESTION_UNASKED.check
def question_unasked(case: Case) -> Iterator[Finding]:
    """Find questions in reports that do not ask for a decision: no paper shows them."""
    for report in uncorrected(case.reports):
        if report.question and not report.needs_decision:
            yield QUESTION_UNASKED.at(report, "question")


RULES = (question_missing, recommendation_missing, question_unasked)
