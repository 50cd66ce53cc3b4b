"""What has happened, as a page and a feed tell it: each event in words, with what it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, groupby

from innenforskap.i18n.letters import capitalised, lowered
from innenforskap.model.text import Text, Told
from innenforskap.model.when import When
from innenforskap.query.events import Event, Report, Sort
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up import happenings_words as words
from innenforskap.report.pages.follow_up.happenings_told import Details, details
from innenforskap.report.pages.parts import Fact, Link, Tag, given
from innenforskap.report.pages.tags import AXES, Axis, tag


@dataclass(frozen=True)
class Subject:
    """A record that an event is about, with its number where it has one."""

    link: Link
    number: str = ""


@dataclass(frozen=True)
class Shift:
    """One axis of a report that says something new: what it says, and what was said before, if anything was."""

    axis: str
    was: Tag | None
    now: Tag
    words: str


@dataclass(frozen=True)
class Happening:
    """Something that has happened: when, what, about which records, and what is to be told of it.

    `iso` is the time for machines where it is a day, a month or a year. `span` is the month it is told under, or the
    longer time, and `anchor` what that is called on the page. `lines` tell all of it but the title without any markup.
    """

    when: str
    iso: str
    span: str
    anchor: str
    what: str
    about: tuple[Subject, ...]
    shifts: tuple[Shift, ...] = ()
    text: Told | None = None
    facts: tuple[Fact, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What happened and to what, on one line."""
        names = "; ".join(f"{each.number} {each.link.words.words}".strip() for each in self.about)
        return f"{self.what} – {names}" if names else self.what


def happening(edition: Edition, event: Event) -> Happening:
    """Return one event in words."""
    told = details(edition, event)
    shifts = tuple(_shifts(edition, event.part)) if isinstance(event.part, Report) else ()
    facts = given(told.facts)
    return Happening(
        when=capitalised(edition.time(event.when)),
        iso=_iso(event.when),
        span=capitalised(edition.time(event.span)),
        anchor=f"tid-{event.span.written}",
        what=told.what,
        about=_about(edition, told),
        shifts=shifts,
        text=edition.told(told.text),
        facts=facts,
        lines=tuple(_lines(edition, shifts, told.text, facts)),
    )


def happenings(edition: Edition, events: Iterable[Event]) -> Iterator[Happening]:
    """Give events in words, those reports of one day that say nothing new as one, after those that do."""
    for (_, sort), found in groupby(events, key=lambda each: (each.when, each.sort)):
        day = tuple(found)
        yield from (happening(edition, each) for each in day if not _is_quiet(each))
        if sort is Sort.REPORTED and (quiet := tuple(each for each in day if _is_quiet(each))):
            yield _together(edition, quiet)


def _iso(when: When) -> str:
    return when.written if when.written.replace("-", "").isdigit() else ""


def _lines(edition: Edition, shifts: Iterable[Shift], text: Text | None, facts: Iterable[Fact]) -> Iterator[str]:
    yield from (each.words for each in shifts)
    if text:
        yield edition.line(text).words
    yield from (f"{each.label}: {', '.join(value.words.words for value in each.values)}" for each in facts)


def _is_quiet(event: Event) -> bool:
    return isinstance(event.part, Report) and not event.part.is_news


def _together(edition: Edition, quiet: tuple[Event, ...]) -> Happening:
    told = [happening(edition, each) for each in quiet]
    about = tuple(chain.from_iterable(each.about for each in told))
    return replace(told[0], about=about, facts=(), lines=())


def _about(edition: Edition, told: Details) -> tuple[Subject, ...]:
    return tuple(_subject(edition, *each) for each in told.about) or ((Subject(told.name),) if told.name else ())


def _subject(edition: Edition, kind: str, id_: str) -> Subject:
    measure = edition.plan.measures.get(id_) if kind == "measures" else None
    return Subject(edition.link(kind, id_), (measure.number or "") if measure else "")


def _shifts(edition: Edition, part: Report) -> Iterator[Shift]:
    """Give each axis that a report says something new of, or all that it tells of where it is the first."""
    told, was = part.report, part.was
    for axis, before, now in zip(
        AXES, (was.state, was.progress, was.effect), (told.state, told.progress, told.effect), strict=True
    ):
        if now is not None and (part.is_first or now != before):
            yield _shift(edition, axis, before if not part.is_first else None, now)


def _shift(edition: Edition, axis: Axis, before: str | None, now: str) -> Shift:
    answer, was = tag(axis, now, edition.language), tag(axis, before, edition.language) if before else None
    label = edition.said(axis.label)
    small = [lowered(each.words) for each in (was, answer) if each]
    told = edition.said(words.FROM_TO if was else words.IS, axis=label, was=small[0], now=small[-1])
    return Shift(label, was, answer, told)
