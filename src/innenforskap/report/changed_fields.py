"""What differs in the fields of a record, told by what the fields are called: no field need be known here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from innenforskap.compare.change import Change, Difference, Spot
from innenforskap.i18n import Language
from innenforskap.model.base import Record
from innenforskap.model.fields import Form, field_at
from innenforskap.model.text import Text
from innenforskap.place import Steps
from innenforskap.report import changes_words as words
from innenforskap.report.changed_texts import Reworded, changed_languages, reworded
from innenforskap.report.changed_values import HEADINGS, Teller, heading
from innenforskap.report.lines import joined, ours
from innenforskap.report.paper import Line
from innenforskap.report.shifts import shift

_ENDS = {("period", "from"): words.START, ("period", "to"): words.END}


@dataclass(frozen=True)
class Sides:
    """The two sides of a comparison, each told from its own plan."""

    old: Teller
    new: Teller

    @property
    def language(self) -> Language:
        """The language both are told in."""
        return self.new.language


@dataclass(frozen=True)
class Clause:
    """What is told of some fields: words, and texts as they were and as they are."""

    words: Line = ()
    texts: tuple[Reworded, ...] = ()


def clause(sides: Sides, change: Change, parts: Sequence[Difference]) -> Clause:
    """Return what differs in some fields of a record that is on both sides; what leads to them all is told once."""
    head = _common([part.spot.at for part in parts])
    if head == ("period",):
        head = ()  # A start and an end are told by those names, and never as a period's.
    while head and len(parts) > 1 and field_at(type(change.record), head).is_many:
        head = head[:-1]  # Which items of a list is told of each.
    lead = _path(sides, change, parts[0], head)
    told: list[Line] = []
    texts: list[Reworded] = []
    for part in parts:
        path = _path(sides, change, part, part.spot.at)[len(lead) :]
        if part.old and part.new and isinstance(part.old.value, Text) and isinstance(part.new.value, Text):
            texts += _texts(sides, _labelled(sides, [*lead, *path]), part.old.value, part.new.value)
        else:
            told.append(_field(sides, path, _told(sides, change, part)))
    line = joined(told, sides.language)
    return Clause(_field(sides, lead, line) if told else (), tuple(texts))


def _field(sides: Sides, path: Sequence[Line], told: Line) -> Line:
    return sides.new.said(words.FIELD, label=joined(path, sides.language, ", "), told=told) if path else told


def _labelled(sides: Sides, path: Iterable[Line]) -> str:
    return "".join(told.words for told in joined(path, sides.language, ", "))


def _common(ways: Sequence[Steps]) -> Steps:
    """Return the steps that lead to several values, and not all the way to any."""
    shortest = min(len(way) for way in ways) - (len(ways) > 1)
    first = ways[0]
    same = (at for at in range(shortest) if any(way[at] != first[at] for way in ways))
    return first[: next(same, shortest)]


def _path(sides: Sides, change: Change, part: Difference, at: Steps) -> list[Line]:
    """Return what the steps to a value are called: its fields, and the items they stand in."""
    side, record = (sides.new, change.new) if part.new else (sides.old, change.old)
    return list(_called(side, record, at, is_there=None not in part)) if record else []


def _called(side: Teller, record: Record, at: Steps, *, is_there: bool) -> Iterator[Line]:
    """Give what each field on the way is called, followed by the item of it that the way goes through."""
    for depth in range(1, len(at) + 1):
        way, above = at[:depth], field_at(type(record), at[: depth - 1])
        if above.is_many or (way == ("period",) and at[:2] in _ENDS):
            continue
        label = ours(_label(side, record, at, depth), side.language)
        through = depth + 1 if is_there else depth + 2
        is_through = field_at(type(record), way).is_many and through <= len(at)
        item = _item(side, record, at, depth + 1) if is_through else ()
        yield (*label, *ours(" ", side.language), *item) if item else label


def _item(side: Teller, record: Record, at: Steps, depth: int) -> Line:
    """Return what one of a list is known by, besides what is changed; of values by id, the title or text, or the id."""
    way, besides = at[:depth], str(at[depth]) if depth == len(at) - 1 else ""
    item = side.at(record, way)
    part = item if isinstance(item, BaseModel) and not isinstance(item, Text) else None
    if field_at(type(record), way[:-1]).form is Form.LIST:
        return side.known(part, record, besides) if part else ()
    text = heading(part) if part else None
    if text is None:
        return ours(str(way[-1]), side.language)
    # A title that is changed is told as it was and as it is.
    return () if besides in HEADINGS else side.said(words.QUOTED, words=(text.told(side.language),))


def _label(side: Teller, record: Record, at: Steps, depth: int) -> str:
    """Return what a field is called: a start, an end, one of a list, or else by the field's own name."""
    way, field = at[:depth], field_at(type(record), at[:depth])
    if way in _ENDS:
        return _ENDS[way].said(side.language)
    is_one = depth < len(at) and field.is_many
    return words.ITEMS[field.key].said(side.language) if is_one and field.key in words.ITEMS else side.label(field)


def _told(sides: Sides, change: Change, part: Difference) -> Line:
    """Return how a value that is no text on both sides was and is."""
    old, new = (_value(side, record, spot) for side, record, spot in _both(sides, change, part))
    was, now = (spot.value if spot else None for spot in part)
    if None in part or (None in (was, now) and isinstance(was or now, BaseModel)):
        return sides.new.said(words.REMOVED, value=old) if now is None else sides.new.said(words.ADDED, value=new)
    keys = [spot.at[-1] for spot in part if spot]
    if isinstance(keys[0], str) and keys[0] != keys[1]:
        return sides.new.said(words.RENAMED, old=keys[0], new=str(keys[1]))
    if type(was or now) is tuple:
        return _lists(sides, change, part)
    # A count that is rounded may be shown as the same.
    if old == new:
        return sides.new.said(words.NOT_SHOWN)
    return _moved(sides, part, sides.new.said(words.FROM_TO, old=old, new=new))


def _both(
    sides: Sides, change: Change, part: Difference
) -> tuple[tuple[Teller, Record | None, Spot | None], tuple[Teller, Record | None, Spot | None]]:
    return (sides.old, change.old, part.old), (sides.new, change.new, part.new)


def _value(side: Teller, record: Record | None, spot: Spot | None) -> Line:
    return side.value(record, spot.at) if record and spot else ()


def _lists(sides: Sides, change: Change, part: Difference) -> Line:
    """Return what has come into a list and what has gone from it, or that the same come in another order."""
    olds, news = (
        {_plain(line): line for line in _items(side, record, spot)} for side, record, spot in _both(sides, change, part)
    )
    told = [
        sides.new.said(message, value=joined(lines, sides.language, ", "))
        for message, lines in (
            (words.ADDED, [line for plain, line in news.items() if plain not in olds]),
            (words.REMOVED, [line for plain, line in olds.items() if plain not in news]),
        )
        if lines
    ]
    return joined(told, sides.language) if told else sides.new.said(words.REORDERED)


def _items(side: Teller, record: Record | None, spot: Spot | None) -> Iterator[Line]:
    if record and spot and type(spot.value) is tuple:
        yield from (side.value(record, (*spot.at, at)) for at in range(len(spot.value)))


def _plain(line: Line) -> str:
    return "".join(told.words for told in line)


def _moved(sides: Sides, part: Difference, told: Line) -> Line:
    """Return what is told of a value, and how far it has moved where that is a deadline or a start."""
    moved = shift(*part.days, sides.language) if part.days else ""
    return sides.new.said(words.SHIFTED, told=told, shift=moved) if moved else told


def _texts(sides: Sides, label: str, old: Text, new: Text) -> Iterator[Reworded]:
    """Give a text as it was and as it is in each language where that differs, the reader's own first.

    The language is named where the reader has the text in another too.
    """
    own = {language for text in (old, new) for language, _ in text.items()}
    for language in changed_languages(old, new, sides.language):
        named = label
        if language != sides.language and len(own) > 1:
            called = words.LANGUAGES[language].said(sides.language)
            named = words.IN_LANGUAGE.said(sides.language, label=label, language=called)
        yield reworded(old, new, language, named)
