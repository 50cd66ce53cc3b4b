"""What several papers say shortly and in the same words: what is asked, and how many measures stand where."""

from innenforskap.i18n.labels import STATES
from innenforskap.i18n.numbers import listed
from innenforskap.model.status import Status
from innenforskap.query.decided import open_question
from innenforskap.query.standing import Standing, counts
from innenforskap.report.lines import NOT_REPORTED, title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line


def waiting(on: Occasion) -> tuple[tuple[Standing, Status], ...]:
    """Return the measures that wait for a decision, each with the report that asks for it."""
    found = ((now, open_question(on.plan, now, on.day)) for now in on.standings)
    return tuple((now, report) for now, report in found if report)


def question(on: Occasion, now: Standing, report: Status) -> Line:
    """Return what is asked, or the measure's title where the report does not say."""
    return (on.told(report.question),) if report.question else title(now.measure, on.language)


def states_told(on: Occasion) -> str:
    """Return how many measures stand in each state, as a sentence lists them."""
    labels = (
        (STATES[state].said(on.language) if state else NOT_REPORTED.said(on.language), count)
        for state, count in counts(on.standings).items()
    )
    return listed((f"{count} {label[0].lower()}{label[1:]}" for label, count in labels), on.language)
