"""Rules of assessments: that they still rest on what is there."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.query.judged import judgements

RESTS_ON_OLD = Rule(
    "IF629",
    "rests-on-old-figures",
    Severity.WARNING,
    Message(
        "vurderingen hviler på gamle tall: tall, mål eller vedtatt tekst er endret siden den ble skrevet",
        "vurderinga kviler på gamle tal: tal, mål eller vedteken tekst er endra sidan ho vart skriven",
        "the assessment rests on old figures: figures, targets or adopted text have changed since it was written",
    ),
    (
        Message(
            "les vurderingen på nytt og rett det som ikke stemmer; står den seg, kjør innenforskap review {id}",
            "les vurderinga på nytt og rett det som ikkje stemmer; står ho seg, køyr innenforskap review {id}",
            "read the assessment again and correct what no longer holds; if it stands, run innenforskap review {id}",
        ),
    ),
)


@RESTS_ON_OLD.check
def rests_on_old_figures(case: Case) -> Iterator[Finding]:
    """Find assessments of what has changed since; what is closed is not assessed again."""
    if case.is_whole and not case.is_superseded:
        for each in judgements(case.plan):
            if each.is_old and not case.is_past(each.record):
                yield RESTS_ON_OLD.at(each.record, *each.steps, id=each.record.id)


RULES = (rests_on_old_figures,)
