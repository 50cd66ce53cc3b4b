"""The part of a paper on what comes next, by time."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.model.about import Due
from innenforskap.model.vocabulary import Paper
from innenforskap.model.when import When
from innenforskap.query.decided import open_follow_ups
from innenforskap.query.gaps import gaps
from innenforskap.query.schedule import expected_start, is_reached, next_paper, planned_start
from innenforskap.query.standing import Standing, is_started
from innenforskap.report.lines import at, begun, title
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line, Section, Table

AHEAD_TO = Phrase("Videre arbeid fram mot {when}", "Vidare arbeid fram mot {when}")
AHEAD = Phrase("Videre arbeid", "Vidare arbeid")
AHEAD_CAPTION = Phrase("Datoer framover", "Datoar framover")
AHEAD_COLUMNS = (Phrase("Når", "Når"), Phrase("Hva", "Kva"))
NOTHING_AHEAD = Phrase("Planen har ingen datoer framover.", "Planen har ingen datoar framover.")
PAPERS = {
    Paper.JUNE_MEMO: Phrase("notat om status for oppstart", "notat om status for oppstart"),
    Paper.DECEMBER_REPORT: Phrase(
        "rapport om gjennomføring og resultater og en oppdatert plan",
        "rapport om gjennomføring og resultat og ein oppdatert plan",
    ),
}
PAPER_FROM_TO = Phrase("{sender} legger fram {paper} for {body}", "{sender} legg fram {paper} for {body}")
PAPER_DUE = Phrase("Frist for {paper}", "Frist for {paper}")
START_PLANNED = Phrase("Planlagt start: {measure}", "Planlagd start: {measure}")
START_EXPECTED = Phrase("Forventet start: {measure}", "Venta start: {measure}")
END_EXPECTED = Phrase("Forventet slutt: {measure}", "Venta slutt: {measure}")
FOLLOW_UP_DUE = Phrase("Frist for oppfølging av vedtak: {text}", "Frist for oppfølging av vedtak: {text}")
MILESTONE_DUE = Phrase("Milepæl: {title} ({measure})", "Milepæl: {title} ({measure})")
TOLD_NEXT = Phrase("Kommunikasjon: {title}", "Kommunikasjon: {title}")
INDICATOR_READY = Phrase("Indikatoren skal være klar: {title}", "Indikatoren skal vere klar: {title}")


def ahead(on: Occasion) -> Section:
    """Return what the calendar, the reports and the decisions say will happen before the next big report, by time."""
    end = _end(on)
    heading = on.said(AHEAD_TO, when=at(end, on.language)) if end else on.said(AHEAD)
    rows = tuple((begun(at(when, on.language)), what) for when, what in dates(on))
    table = Table(on.said(AHEAD_CAPTION), on.columns(AHEAD_COLUMNS), rows)
    return Section("ahead", heading, (table if rows else on.sentence(NOTHING_AHEAD),))


def dates(on: Occasion) -> tuple[tuple[When, Line], ...]:
    """Return what is to happen from the day on, and when, up to the next paper of the other kind."""
    end = _end(on)
    coming = (each for each in _coming(on) if each[0].last >= on.day and (end is None or each[0].first <= end.last))
    return tuple(sorted(coming, key=lambda each: (each[0].last, each[0].first)))


def _end(on: Occasion) -> When | None:
    others = (next_paper(on.plan, on.day, paper) for paper in Paper if paper is not on.paper)
    return next((when for when in others if when), None)


def _coming(on: Occasion) -> Iterator[tuple[When, Line]]:
    for now in on.standings:
        yield from _of_measure(on, now)
    for each in open_follow_ups(on.plan, on.day):
        if each.follow_up.due:
            yield each.follow_up.due, on.said(FOLLOW_UP_DUE, text=(on.told(each.follow_up.text),))
    for indicator in gaps(on.plan, on.day).not_in_use:
        if indicator.expected:
            yield indicator.expected, on.said(INDICATOR_READY, title=(on.told(indicator.title),))
    for told in on.plan.communications.values():
        if told.next:
            yield told.next, on.said(TOLD_NEXT, title=(on.told(told.title),))
    for due in on.plan.about.calendar:
        when = next_paper(on.plan, on.day, due.paper)
        if when and due.paper is not on.paper:
            yield when, _paper(on, due)


def _of_measure(on: Occasion, now: Standing) -> Iterator[tuple[When, Line]]:
    """Give when an open measure is now expected to begin or end, and to reach its milestones."""
    if not now.is_open:
        return
    measure = title(now.measure, on.language)
    expected = expected_start(now)
    planned = planned_start(now.measure)
    if expected and not is_started(now):
        yield expected, on.said(START_EXPECTED, measure=measure)
    elif planned and not is_started(now):
        yield planned, on.said(START_PLANNED, measure=measure)
    if now.report and now.report.expected_end:
        yield now.report.expected_end, on.said(END_EXPECTED, measure=measure)
    for milestone in now.measure.milestones.values():
        if milestone.due and not is_reached(milestone, on.day):
            yield milestone.due, on.said(MILESTONE_DUE, title=(on.told(milestone.title),), measure=measure)


def _paper(on: Occasion, due: Due) -> Line:
    paper = PAPERS[due.paper].said(on.language)
    sender, reader = on.body(due.from_), on.body(due.to)
    if sender and reader:
        return on.said(PAPER_FROM_TO, sender=begun(on.name(sender)), paper=paper, body=on.name(reader))
    return on.said(PAPER_DUE, paper=paper)
