"""One page of a paper, for those who read no more: what is asked for, how it stands, what is wrong, what comes next."""

from collections.abc import Iterator
from dataclasses import replace

from innenforskap.i18n import Phrase
from innenforskap.model.vocabulary import Paper as PaperKind
from innenforskap.report import june_words as words
from innenforskap.report.ahead import AHEAD_CAPTION, NOTHING_AHEAD, dates
from innenforskap.report.brief import question, states_told, waiting
from innenforskap.report.head import AS_OF, DATE, TO, head
from innenforskap.report.june_status import off_course, starts_told
from innenforskap.report.lines import NOT_GIVEN, at, begun, title
from innenforskap.report.notices import notices
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Bullets, Field, Line, Paper, Section

TITLES = {
    PaperKind.JUNE_MEMO: Phrase("Kort om status for oppstart: {plan}", "Kort om status for oppstart: {plan}"),
    PaperKind.DECEMBER_REPORT: Phrase(
        "Kort om gjennomføring og resultater: {plan}", "Kort om gjennomføring og resultat: {plan}"
    ),
}
ASKED = Phrase("{question} Anbefaling: {recommendation}", "{question} Tilråding: {recommendation}")
STATUS = Phrase("Slik står det", "Slik står det")
OFF_COURSE = Phrase("Tiltak som ikke går som planlagt", "Tiltak som ikkje går som planlagt")
NONE_OFF_COURSE = Phrase(
    "Vi kjenner ikke til tiltak som ikke går som planlagt.", "Vi kjenner ikkje til tiltak som ikkje går som planlagt."
)
NAMED = Phrase("{measure}: {how}", "{measure}: {how}")
DATED = Phrase("{when}: {what}", "{when}: {what}")
MORE = Phrase("{n} til står i hele saken.", "{n} til står i heile saka.")

_MOST, _DATES = 5, 4
# What fills one line in print; a question may fill a little more, for the first thing a reader looks for is that.
_QUESTION, _LINE, _NAME, _HOW, _DATED = 120, 90, 60, 45, 115


def one_page(on: Occasion) -> Paper:
    """Return one page of a paper: the first few of each thing and how many more there are, long texts cut short."""
    return Paper(
        kind=f"{on.paper}-summary",
        language=on.language,
        title=on.said(TITLES[on.paper], plan=short((on.told(on.plan.about.title),), _LINE)),
        fields=tuple(_fields(on)),
        notices=notices(on.plan, on.language),
        sections=tuple(_sections(on)),
        internal=on.is_internal,
        quoted=on.quoted,
        one_page=True,
    )


def short(line: Line, most: int) -> Line:
    """Return a line of at most `most` characters; a longer one is cut after a word and ends in an ellipsis."""
    if sum(len(told.words) for told in line) <= most:
        return line
    return _cut(line, most - 1)


def _cut(line: Line, left: int) -> Line:
    """Return the first `left` characters of a line that has more, ended after a word."""
    first, *rest = line
    if len(first.words) <= left:
        return (first, *_cut(tuple(rest), left - len(first.words)))
    whole = first.words[: left + 1].rpartition(" ")[0] or first.words[:left]
    return (first._replace(words=f"{whole.rstrip(' ,.;:')}…"),)


def _fields(on: Occasion) -> Iterator[Field]:
    """Give the few lines of a paper's head that a reader of one page needs."""
    labels = {label.said(on.language) for label in (TO, DATE, AS_OF)}
    return (replace(field, value=short(field.value, _NAME)) for field in head(on) if field.label in labels)


def _sections(on: Occasion) -> Iterator[Section]:
    asked = on.said(words.ASKS, body=on.name(on.reader)) if on.reader else on.said(words.ASKS_NOBODY)
    yield Section("decisions-asked", asked, _some(on, tuple(_asked(on)), words.NOTHING_ASKED, ordered=True))
    if on.manuscript and on.manuscript.recommendation:
        points = tuple(short((on.told(point),), _LINE) for point in on.manuscript.recommendation)
        yield Section("recommendation", on.said(words.PROPOSAL), _some(on, points, NOT_GIVEN, ordered=True))
    yield Section("status", on.said(STATUS), (Bullets(tuple(_status(on))),))
    yield Section("not-started", on.said(OFF_COURSE), _some(on, tuple(_off_course(on)), NONE_OFF_COURSE))
    yield Section("ahead", on.said(AHEAD_CAPTION), _some(on, tuple(_dates(on)), NOTHING_AHEAD, most=_DATES))


def _some(
    on: Occasion, lines: tuple[Line, ...], otherwise: Phrase, *, ordered: bool = False, most: int = _MOST
) -> tuple[Block, ...]:
    """Return the first lines as a list, and how many more there are; or what to say where there is none."""
    if not lines:
        return (on.sentence(otherwise),)
    told = Bullets(lines[:most], ordered=ordered)
    more = len(lines) - most
    return (told, on.sentence(MORE, n=str(more))) if more > 0 else (told,)


def _asked(on: Occasion) -> Iterator[Line]:
    for now, report in waiting(on):
        asked = short(question(on, now, report), _QUESTION)
        if report.recommendation:
            advice = short((on.told(report.recommendation),), _LINE)
            yield on.said(ASKED, question=asked, recommendation=advice)
        else:
            yield asked


def _status(on: Occasion) -> Iterator[Line]:
    """Give the counts; they hold for the whole plan, and no single measure is hidden in an average."""
    if on.standings:
        total = on.measures(len(on.standings))
        yield begun(on.said(words.COUNTS, total=total, parts=states_told(on)))
    yield starts_told(on)


def _off_course(on: Occasion) -> Iterator[Line]:
    for now, how in off_course(on):
        yield on.said(NAMED, measure=short(title(now.measure, on.language), _NAME), how=short(how, _HOW))


def _dates(on: Occasion) -> Iterator[Line]:
    for when, what in dates(on):
        yield on.said(DATED, when=begun(at(when, on.language)), what=short(what, _DATED))
