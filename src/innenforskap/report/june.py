"""The June memo: what needs a decision, and which measures have begun."""

from collections.abc import Iterator
from datetime import date

from innenforskap.i18n import Language
from innenforskap.i18n.labels import PROGRESS, STATES
from innenforskap.i18n.numbers import counted, listed
from innenforskap.model import vocabulary
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import PaperSection, Progress, State
from innenforskap.query.gaps import gaps
from innenforskap.query.standing import Standing, may_end
from innenforskap.query.visible import without_internal_texts
from innenforskap.report import june_words as words
from innenforskap.report.ahead import ahead
from innenforskap.report.annex import annex
from innenforskap.report.brief import question, states_told, waiting
from innenforskap.report.follow_up import follow_up
from innenforskap.report.head import head, treatment
from innenforskap.report.june_communication import communication
from innenforskap.report.june_pilots import pilots
from innenforskap.report.june_status import not_started, starts_told, status
from innenforskap.report.layout import laid_out, named
from innenforskap.report.lines import NOT_GIVEN, begun, joined, progress, state, title, within
from innenforskap.report.money import money
from innenforskap.report.notices import notices
from innenforskap.report.occasion import Occasion
from innenforskap.report.open_gaps import ALWAYS_TOLD, GAPS_ATTACHED, open_gaps
from innenforskap.report.paper import Ask, Block, Bullets, Fact, Line, Paper, Paragraph, Section
from innenforskap.report.partners import partners
from innenforskap.report.written import assessment, recommendation


def june(plan: Plan, day: date, language: Language) -> Paper:
    """Return the memo on which measures have begun, as of `day`, in bokmål or nynorsk."""
    on = Occasion(without_internal_texts(plan), day, language, vocabulary.Paper.JUNE_MEMO)
    sections = laid_out(on, _sections(on))
    return Paper(
        kind=on.paper,
        language=language,
        title=on.said(words.TITLE, plan=(on.told(plan.about.title),)),
        fields=head(on, *named(_annexes(on), sections)),
        notices=notices(plan, language),
        opening=treatment(on),
        sections=sections,
        internal=on.is_internal,
        quoted=on.quoted,
    )


def _sections(on: Occasion) -> Iterator[Section]:
    yield _purpose(on)
    yield _summary(on)
    yield _asks(on)
    yield recommendation(on, on.said(words.PROPOSAL))
    yield assessment(on)
    yield status(on)
    yield not_started(on)
    yield pilots(on)
    yield partners(on)
    yield follow_up(on)
    yield money(on)
    yield communication(on)
    yield ahead(on)
    yield annex(on)
    yield open_gaps(on)


def _annexes(on: Occasion) -> dict[PaperSection, Line]:
    return {PaperSection.ALL_MEASURES: on.said(words.ALL_MEASURES), PaperSection.GAPS: on.said(GAPS_ATTACHED)}


def _purpose(on: Occasion) -> Section:
    facts: dict[str, Line | str] = {"plan": (on.told(on.plan.about.title),), "day": on.day_of(on.day)}
    if on.sender:
        told = on.said(words.TOLD_BY, sender=begun(on.name(on.sender)), **facts)
    else:
        told = on.said(words.TOLD, **facts)
    return Section("purpose", on.said(words.PURPOSE), (Paragraph((*told, *_may(on))),))


def _may(on: Occasion) -> Line:
    """Return what the reader may do about a measure in difficulty, as far as the plan says."""
    if on.reader is None:
        return ()
    may = words.MAY_END if may_end(on.reader) else words.MAY_SOLVE
    return on.said(may, body=on.name(on.reader))


def _summary(on: Occasion) -> Section:
    return Section("summary", on.said(words.SUMMARY), (*_asked(on), Bullets(tuple(_short(on)))))


def _asked(on: Occasion) -> Iterator[Block]:
    found = waiting(on)
    if not found:
        yield on.sentence(words.NOTHING_ASKED)
        return
    cases = counted(len(found), on.language, words.CASE, words.CASES)
    if on.reader:
        yield on.sentence(words.ASKED, body=on.name(on.reader), cases=cases)
    else:
        yield on.sentence(words.ASKED_NOBODY, cases=cases)
    yield Bullets(tuple(_briefly(on, now, report) for now, report in found), ordered=True)


def _briefly(on: Occasion, now: Standing, report: Status) -> Line:
    measure = title(now.measure, on.language)
    return on.said(words.QUESTION, question=question(on, now, report), measure=measure) if report.question else measure


def _short(on: Occasion) -> Iterator[Line]:
    """Give the state of things in at most five lines: counts, and the exceptions by name."""
    if not on.standings:
        yield on.said(words.NO_MEASURES)
        return
    yield begun(on.said(words.COUNTS, total=on.measures(len(on.standings)), parts=states_told(on)))
    yield starts_told(on)
    for label, names in (
        (PROGRESS[Progress.SERIOUS_DELAY], [now for now in on.standings if now.progress is Progress.SERIOUS_DELAY]),
        (STATES[State.ON_HOLD], [now for now in on.standings if now.state is State.ON_HOLD]),
    ):
        if names:
            titles = joined((title(now.measure, on.language) for now in names), on.language)
            yield on.said(words.NAMED, label=label.said(on.language), names=titles)
    if parts := list(_lacks(on)):
        yield on.said(words.GAPS_SHORT, parts=listed(parts, on.language))


def _lacks(on: Occasion) -> Iterator[str]:
    found = gaps(on.plan, on.day)
    for name, label in ALWAYS_TOLD.items():
        if count := len(getattr(found, name)):
            lack = label.said(on.language)
            yield f"{on.measures(count)} {lack[0].lower()}{lack[1:]}"


def _asks(on: Occasion) -> Section:
    heading = on.said(words.ASKS, body=on.name(on.reader)) if on.reader else on.said(words.ASKS_NOBODY)
    asks = tuple(_ask(on, at, *each) for at, each in enumerate(waiting(on), 1))
    return Section("decisions-asked", heading, asks or (on.sentence(words.NOTHING_ASKED),))


def _ask(on: Occasion, at: int, now: Standing, report: Status) -> Ask:
    options = tuple((on.told(option),) for option in report.options)
    how = {"state": within(state(now, on.language)), "progress": within(progress(now, on.language))}
    return Ask(
        heading=on.said(words.NUMBERED, n=str(at), question=question(on, now, report)),
        measure=Fact(
            on.said(words.STATUS_COLUMNS[0]),
            Paragraph(on.said(words.ABOUT, measure=title(now.measure, on.language), **how)),
        ),
        problem=Fact(on.said(words.PROBLEM), on.prose(report.text)),
        cause=Fact(on.said(words.CAUSE), on.prose(report.reason)),
        options=Fact(on.said(words.OPTIONS), Bullets(options) if options else on.sentence(NOT_GIVEN)),
        recommendation=Fact(on.said(words.RECOMMENDATION), on.prose(report.recommendation)),
        consequence=Fact(on.said(words.CONSEQUENCE), on.prose(report.consequence)),
    )
