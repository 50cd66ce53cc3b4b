"""The annex with every measure: where it stands, and the last that was reported of it, in full."""

from collections.abc import Iterator

from innenforskap.i18n.labels import DECISION_TYPES
from innenforskap.model.decision import Decision
from innenforskap.model.status import Status
from innenforskap.query.standing import Standing
from innenforskap.report import june_words as words
from innenforskap.report.lines import actor, at, begun, effect, ours, progress, state, title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Entry, Fact, Line, Paragraph, Section


def annex(on: Occasion) -> Section:
    """Return every measure of the plan, the closed ones among them, in the plan's order; nothing where it has none."""
    entries = tuple(Entry(title(now.measure, on.language), tuple(_facts(on, now))) for now in on.standings)
    return Section("all-measures", on.said(words.ANNEX_TITLE), entries, annex=True)


def _facts(on: Occasion, now: Standing) -> Iterator[Fact]:
    yield Fact(on.said(words.LEAD), Paragraph(actor(on.plan, now.measure.lead, on.language)))
    yield Fact(on.said(words.STATE), Paragraph(state(now, on.language)))
    if now.decision:
        yield Fact(on.said(words.DECISION), Paragraph(_decided(on, now.decision)))
    if now.report:
        yield Fact(on.said(words.PROGRESS), Paragraph(progress(now, on.language)))
        yield Fact(on.said(words.EFFECT), Paragraph(effect(now, on.language)))
        yield Fact(on.said(words.REPORTED), Paragraph(_reported(on, now.report)))
        yield from _told(on, now.report)


def _decided(on: Occasion, decision: Decision) -> Line:
    body = on.body(decision.body)
    return on.said(
        words.DECIDED_SHORT,
        type=DECISION_TYPES[decision.type].said(on.language),
        body=on.name(body) if body else ours(decision.body, on.language),
        day=on.day_of(decision.date),
    )


def _reported(on: Occasion, report: Status) -> Line:
    if report.reported_by is None:
        return ours(on.day_of(report.day), on.language)
    by = actor(on.plan, report.reported_by, on.language)
    return on.said(words.REPORTED_BY, day=on.day_of(report.day), actor=by)


def _told(on: Occasion, report: Status) -> Iterator[Fact]:
    """Give what a report says in words, leaving out what it does not say."""
    for label, text in (
        (words.WORK, report.text),
        (words.CAUSE, report.reason),
        (words.NEXT_STEP, report.next_step),
    ):
        if text:
            yield Fact(on.said(label), on.prose(text))
    for label, when in (
        (words.EXPECTED_START, report.expected_start),
        (words.EXPECTED_END, report.expected_end),
    ):
        if when:
            yield Fact(on.said(label), Paragraph(begun(at(when, on.language))))
