"""`innenforskap diff`: the change from one plan to another, in the plan's own words."""

from collections.abc import Iterable, Iterator, Sequence
from os import environ
from pathlib import Path
from typing import NamedTuple

from innenforskap.check.run import verdict
from innenforskap.cli import words
from innenforskap.cli.edge import language
from innenforskap.cli.known import deliver
from innenforskap.cli.options import Asked, DiffFormat
from innenforskap.cli.outline import paragraph, plain, width
from innenforskap.cli.show import Line, Piece, note, show
from innenforskap.compare.change import Change
from innenforskap.compare.plans import differences
from innenforskap.export.changes import as_json
from innenforskap.finding import Severity, visible
from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.query.visible import public, shown
from innenforskap.read.load import Loaded, load, load_at
from innenforskap.read.templates import templates
from innenforskap.render.changes import html, markdown
from innenforskap.report import changes_words
from innenforskap.report.changes import ChangedLine, ChangeList, Compared, change_list

_INDENT = "  "
_BASE = "HEAD"


class _Side(NamedTuple):
    """A plan that is compared, and the revision it is from, or None for the folder."""

    loaded: Loaded
    revision: str | None

    def called(self, speech: Language) -> str:
        """Return what a reader calls it."""
        return visible(self.revision) if self.revision else changes_words.HERE.said(speech)


def diff(asked: Asked, base: str | None, head: str | None, form: DiffFormat, output: Path | None) -> bool:
    """Tell what differs between two revisions, or a revision and the folder; return whether anything does.

    What is internal is told in text only: the other forms are made to be sent on.
    """
    base = base or _BASE
    sides = (
        _Side(load_at(asked.folder, base), base),
        _Side(load_at(asked.folder, head) if head else load(asked.folder), head),
    )
    old, new = (shown(side.loaded.plan) for side in sides)
    speech = language(asked.language, environ, new.about.language.primary)
    for side in sides:
        _note_errors(side, asked, speech)
    found = told = differences(old, new, asked.day)
    if form is not DiffFormat.TEXT:
        old, new = public(old), public(new)
        told = differences(old, new, asked.day)
    if form is DiffFormat.JSON:
        deliver(as_json(old, new, told, speech), output, speech)
        return bool(found)
    notices = (*_notices(sides, speech), *_left_out(found, told, speech))
    base_called, head_called = (side.called(speech) for side in sides)
    compared = Compared(old, new, asked.day, base_called, head_called, notices)
    listed = change_list(compared, told, speech)
    if not found and form is DiffFormat.TEXT and output is None:
        note(words.SAME.said(speech, base=compared.base, head=compared.head))
    elif form is DiffFormat.TEXT:
        _text(listed, output, speech)
    else:
        made = (html if form is DiffFormat.HTML else markdown)(listed, templates(asked.folder))
        deliver(made.content, output, speech)
    return bool(found)


def _note_errors(side: _Side, asked: Asked, speech: Language) -> None:
    """Say on standard error how many errors a side has, for then something may not be told."""
    found = verdict(side.loaded, asked.day, asked.today).findings
    errors = sum(each.rule.severity is Severity.ERROR for each in found)
    if errors:
        note(words.SIDE_HAS_ERRORS.said(speech, side=side.called(speech), errors=errors))


def _notices(sides: Iterable[_Side], speech: Language) -> Iterator[str]:
    """Give what is to be known of a comparison where a side has what cannot be read."""
    for side in sides:
        if side.loaded.plan.unread:
            yield changes_words.NOT_ALL_READ.said(speech, side=side.called(speech))


def _left_out(found: Sequence[Change], told: Sequence[Change], speech: Language) -> Iterator[str]:
    """Give that something internal is not told, where that is so."""
    if found != told:
        yield changes_words.INTERNAL_LEFT_OUT.said(speech)


def _text(told: ChangeList, output: Path | None, speech: Language) -> None:
    """Show changes, or that there are none."""
    if output is None:
        show(lines(told, width()))
    else:
        deliver(plain(lines(told, None)).encode(), output, speech)


def lines(told: ChangeList, room: int | None) -> Iterator[Line]:
    """Give changes line by line: what is compared, how many there are, and each under its heading."""
    yield (Piece(visible(_flat(told.title)), "strong"),)
    yield from paragraph(_flat(told.compared), room)
    for notice in told.notices:
        yield from paragraph(notice, room)
    yield ()
    yield from paragraph(told.count, room)
    if told.legend:
        yield from paragraph(", ".join(f"{each.sign} {each.words}: {each.count}" for each in told.legend), room)
    for section in told.sections:
        yield ()
        yield (Piece(section.heading, "strong"),)
        for line in section.lines:
            yield from _line(line, told.language, room)


def _line(line: ChangedLine, speech: Language, room: int | None) -> Iterator[Line]:
    """Give one change: what and how after its sign, and below that each text as it was and as it is."""
    about, told = _flat(line.about), _flat(line.words)
    is_one = not told and len(line.texts) == 1
    rest = ": ".join(filter(None, (about, line.texts[0].label if is_one else told)))
    yield from paragraph(rest, room, f"{_INDENT}{line.sign} ", _INDENT * 2)
    for text in line.texts:
        if not is_one:
            yield from paragraph(text.label, room, _INDENT * 3)
        labels = [f"{label.said(speech)}:" for label in (changes_words.WAS, changes_words.IS)]
        for label, said in zip(labels, (text.old, text.new), strict=True):
            start = f"{_INDENT * 3}{label.ljust(max(map(len, labels)))} "
            yield from paragraph(said or changes_words.NOTHING.said(speech), room, start, _INDENT * 5)


def _flat(told: Iterable[Told]) -> str:
    return "".join(each.words for each in told)
