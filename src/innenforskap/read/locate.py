"""A second walk over the same text, for files that have findings only: where each value stands."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import yaml

from innenforskap.finding import Aim, Finding
from innenforskap.place import Place, Steps
from innenforskap.read.document import LOADER


class _Point(NamedTuple):
    line: int
    column: int
    offset: int


_Extent: TypeAlias = tuple[_Point, _Point]
_HEADINGS = ("title", "name")


class Span(NamedTuple):
    """Where a value begins and ends, and its key where it has one.

    A list or mapping is open if it has no brackets around it; one can then only point at what names it.
    """

    key: _Extent | None
    value: _Extent
    is_open: bool = False


class _Spans(NamedTuple):
    """Where everything in a file stands, by the way to it, and the first thing that stands below each."""

    at: Mapping[Steps, Span]
    below: Mapping[Steps, Steps]


def placed(findings: Iterable[Finding], texts: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return the findings with their places looked up, in order of file, line, column and code."""
    spans: dict[str, _Spans] = {}
    found = []
    for finding in findings:
        for file in _unplaced(finding):
            if file not in spans:
                spans[file] = _first(_spans(texts.get(file, "")))
        found.append(_placed(finding, spans, texts))
    return tuple(sorted(found, key=_order))


def _first(spans: Iterable[tuple[Steps, Span]]) -> _Spans:
    """Return the spans by the way to them; of two equal keys the first, which is the one that is read."""
    at: dict[Steps, Span] = {}
    below: dict[Steps, Steps] = {}
    for steps, span in spans:
        # A list in brackets is given when it begins, and again when its end is known.
        if steps not in at or at[steps].value[0] == span.value[0]:
            at[steps] = span
        if steps:
            below.setdefault(steps[:-1], steps)
    return _Spans(at, below)


def _unplaced(finding: Finding) -> Iterator[str]:
    # A file that was refused is never walked again: all that is wrong with it was placed as it was found.
    if finding.place is None:
        yield finding.file
    yield from (related.file for related in finding.related if related.place is None)


def _order(finding: Finding) -> tuple[str, int, int, str]:
    place = finding.place or Place(finding.file)
    return finding.file, place.line, place.column, finding.rule.code


def _placed(finding: Finding, spans: Mapping[str, _Spans], texts: Mapping[str, str]) -> Finding:
    place = finding.place or _place(finding.file, spans[finding.file], finding.steps, finding.aim)
    if finding.needle and (span := spans[finding.file].at.get(_nearest(spans[finding.file], finding.steps))):
        place = _within(place, span, texts[finding.file], finding.needle)
    related = tuple(
        other._replace(place=other.place or _place(other.file, spans[other.file], other.steps, Aim.VALUE))
        for other in finding.related
    )
    return finding._replace(place=place, related=related)


def _place(file: str, spans: _Spans, steps: Steps, aim: Aim) -> Place:
    """Return the place of the value or its key, or of the nearest thing above it that stands in the file."""
    nearest = _nearest(spans, steps)
    span = spans.at.get(nearest)
    if span is None:
        return Place(file)
    start, end = _name(spans, nearest) if aim is Aim.KEY or span.is_open else span.value
    return Place(file, start.line, start.column, (end.line, end.column))


def _name(spans: _Spans, steps: Steps) -> _Extent:
    """Return where the words stand that name a value: its key, else the title in it, else the first key in it."""
    span = spans.at[steps]
    if span.key or not span.is_open:
        return span.key or span.value
    headings = ((*steps, heading) for heading in _HEADINGS if (*steps, heading) in spans.at)
    inside = next(headings, spans.below.get(steps))
    return _name(spans, inside) if inside else span.value


def _nearest(spans: _Spans, steps: Steps) -> Steps:
    while steps and steps not in spans.at:
        steps = steps[:-1]
    return steps


def _within(place: Place, span: Span, text: str, needle: str) -> Place:
    """Return the place of `needle` inside a value, where it stands there as it was read."""
    start, end = span.value
    at = text.find(needle, start.offset, end.offset)
    return place if at < 0 else Place.of(place.path, text, at, len(needle))


def _spans(text: str) -> Iterator[tuple[Steps, Span]]:
    try:
        events = yaml.parse(text, Loader=LOADER)
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                yield from _value(event, events, (), None)
    except yaml.YAMLError:
        # What could be read before the fault is placed; the fault itself already has its place.
        return


def _value(event: Any, events: Iterator[Any], steps: Steps, key: Any) -> Iterator[tuple[Steps, Span]]:  # noqa: ANN401
    span = Span(_points(key) if key else None, _points(event))
    if isinstance(event, yaml.CollectionStartEvent):
        yield steps, span._replace(is_open=not event.flow_style)
        inner = _mapping(events, steps) if isinstance(event, yaml.MappingStartEvent) else _sequence(events, steps)
        end = yield from inner
        if event.flow_style:
            yield steps, span._replace(value=(span.value[0], end))
    else:
        yield steps, span


def _mapping(events: Iterator[Any], steps: Steps) -> Generator[tuple[Steps, Span], None, _Point]:
    while not isinstance(key := next(events), yaml.MappingEndEvent):
        name = key.value if isinstance(key, yaml.ScalarEvent) else ""
        yield from _value(next(events), events, (*steps, name), key)
    return _points(key)[1]


def _sequence(events: Iterator[Any], steps: Steps) -> Generator[tuple[Steps, Span], None, _Point]:
    at = 0
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        yield from _value(event, events, (*steps, at), None)
        at += 1
    return _points(event)[1]


def _points(event: Any) -> tuple[_Point, _Point]:  # noqa: ANN401
    return tuple(  # type: ignore[return-value]
        _Point(mark.line + 1, mark.column + 1, mark.index) for mark in (event.start_mark, event.end_mark)
    )
