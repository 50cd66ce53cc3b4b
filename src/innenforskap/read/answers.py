"""From a bank's answer to the figures of an indicator: which dimension says what, and what each code stands for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from innenforskap.finding import Rule
from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.geography import COUNTRY
from innenforskap.model.parts import AgeBand
from innenforskap.model.query import Query
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.model.when import ObservationPeriod
from innenforskap.read.codes import (
    MARKS,
    PRELIMINARY_MARK,
    ages_of,
    area_of,
    newest,
    period_of,
    preliminary,
)
from innenforskap.read.exact import AnswerError
from innenforskap.read.jsonstat import Category, Cell, Dataset, Dimension
from innenforskap.read.rules import snapshots as rules

NO_DIMENSION = Message(
    "dimensjonen «{name}» er ikke i svaret, som har {there}",
    "dimensjonen «{name}» er ikkje i svaret, som har {there}",
    "the dimension “{name}” is not in the answer, which has {there}",
)
NO_TIME = Message(
    "ingen dimensjon i svaret er tid", "ingen dimensjon i svaret er tid", "no dimension of the answer is time"
)
NO_CONTENTS = Message(
    "«{name}» er ikke blant innholdet i svaret, som er {there}",
    "«{name}» er ikkje blant innhaldet i svaret, som er {there}",
    "“{name}” is not among the contents of the answer, which are {there}",
)
NO_OTHER = Message(
    "«{name}» er ikke i svaret, som bare har ett slags tall",
    "«{name}» er ikkje i svaret, som berre har eitt slags tal",
    "“{name}” is not in the answer, which has figures of one sort only",
)
WHICH_CONTENTS = Message(
    "svaret har flere slags tall ({there}), og «value» sier ikke hvilket",
    "svaret har fleire slags tal ({there}), og «value» seier ikkje kva for eit",
    "the answer has several contents ({there}), and “value” does not say which",
)
DIVIDED = Message(
    "«{name}» deler tallene i {count}: spør om én av dem, eller si med «group» eller «age» hva de er",
    "«{name}» deler tala i {count}: spør om éin av dei, eller sei med «group» eller «age» kva dei er",
    "“{name}” divides the figures in {count}: ask for one of them, or say by “group” or “age” what they are",
)

# What a bank that states no roles calls the dimensions of time and area.
_TIME = ("tid",)
_PLACE = ("region", "fylke", "kommune")


class Left(NamedTuple):
    """What stood where something was to be read and was none such: the rule that says so, and what was written."""

    rule: Rule
    written: str


class _Axes(NamedTuple):
    """Where in a crossing each thing stands; None where the answer is not divided by it."""

    time: int
    place: int | None
    contents: int | None
    age: int | None
    group: int | None

    def of(self, crossing: Sequence[Category], axis: int | None) -> str | None:
        """Return the code of a crossing on an axis, if there is such an axis."""
        return None if axis is None else crossing[axis].code


class _Contents(NamedTuple):
    """The codes of the contents that an indicator's value, numerator and denominator are."""

    value: str | None
    numerator: str | None
    denominator: str | None


class _Read(NamedTuple):
    """A part of an answer: where everything stands, what its codes stand for, and when its table was updated.

    `of_all` are the periods that are preliminary everywhere, `of_some` those that are so in one category of an axis.
    """

    axes: _Axes
    contents: _Contents
    updated: date | None
    periods: Mapping[str, ObservationPeriod]
    areas: Mapping[str | None, str | None]
    ages: Mapping[str | None, AgeBand | None]
    of_all: frozenset[ObservationPeriod]
    of_some: Mapping[tuple[int, str], frozenset[ObservationPeriod]]


class _Answered(NamedTuple):
    """What was asked, when it was retrieved, and the newest period that was answered."""

    query: Query
    retrieved: date
    newest: ObservationPeriod | None


Told: TypeAlias = "Observation | Left"


def figures(query: Query, parts: Sequence[Dataset], retrieved: date) -> Iterator[Told]:
    """Give the figures in the parts of an answer, and what could not be read; raise AnswerError where none can.

    A region that nobody asked about is the whole country. Only the newest period is said to be published on the day of
    the update, for when the others were is not told.
    """
    axes = [_axes(query, part) for part in parts]
    periods = [_periods(part.dimensions[on.time]) for part, on in zip(parts, axes, strict=True)]
    there = [period for part in periods for period in part.values() if period]
    asked = _Answered(query, retrieved, newest(there) if there else None)
    for part, on in zip(parts, axes, strict=True):
        yield from _unread(query, part, on)
        yield from _figures(asked, part, on)


def _axes(query: Query, part: Dataset) -> _Axes:
    """Return where everything stands, or raise what is lacking, or divides the figures and is not accounted for."""
    names = [each.name for each in part.dimensions]
    time, place, contents = _role(part, "time", _TIME), _role(part, "geo", _PLACE), part.of_role("metric")
    if time is None:
        raise AnswerError(NO_TIME)
    for name in (query.age, query.group):
        if name and name not in names:
            raise AnswerError(NO_DIMENSION, name=name, there=", ".join(names))
    known = {query.age, query.group, *(each.name for each in (time, place, contents) if each)}
    for each in part.dimensions:
        if each.name not in known and len(each.categories) > 1:
            raise AnswerError(DIVIDED, name=each.name, count=len(each.categories))
    of = {name: at for at, name in enumerate(names)}
    return _Axes(
        of[time.name],
        of[place.name] if place else None,
        of[contents.name] if contents else None,
        of[query.age] if query.age else None,
        of[query.group] if query.group else None,
    )


def _role(part: Dataset, role: str, words: Sequence[str]) -> Dimension | None:
    """Return the dimension of a role, or the first that is called so where the answer gives nothing that role."""
    called = (each for each in part.dimensions if any(word in each.name.casefold() for word in words))
    return part.of_role(role) or next(called, None)


def _contents(query: Query, part: Dataset, axes: _Axes) -> _Contents:
    """Return which contents are what, or raise that one is not there, or that it is not said which is the value."""
    there = [] if axes.contents is None else [each.code for each in part.dimensions[axes.contents].categories]
    for name in (query.value, query.numerator, query.denominator):
        if name and name not in there:
            raise AnswerError(NO_CONTENTS if there else NO_OTHER, name=name, there=", ".join(there))
    if not query.value and len(there) > 1:
        raise AnswerError(WHICH_CONTENTS, there=", ".join(there))
    return _Contents(query.value or next(iter(there), None), query.numerator, query.denominator)


def _periods(time: Dimension) -> Mapping[str, ObservationPeriod | None]:
    return {each.code: period_of(each.code) for each in time.categories}


def _areas(part: Dataset, axes: _Axes) -> Mapping[str | None, str | None]:
    if axes.place is None:
        return {None: COUNTRY}
    place = part.dimensions[axes.place]
    return {each.code: area_of(each.code, place.name) for each in place.categories}


def _ages(part: Dataset, axes: _Axes) -> Mapping[str | None, AgeBand | None]:
    if axes.age is None:
        return {None: None}
    return {each.code: ages_of(each.code, each.label) for each in part.dimensions[axes.age].categories}


def _unread(query: Query, part: Dataset, axes: _Axes) -> Iterator[Left]:
    for code, period in _periods(part.dimensions[axes.time]).items():
        if not period:
            yield Left(rules.UNREAD_PERIOD, code)
    for area, number in _areas(part, axes).items():
        if not number:
            yield Left(rules.UNREAD_AREA, str(area))
    for age, band in _ages(part, axes).items():
        if query.age and not band:
            yield Left(rules.UNREAD_FIGURE, str(age))


def _figures(asked: _Answered, part: Dataset, axes: _Axes) -> Iterator[Told]:
    read = _read(asked.query, part, axes)
    crossings: dict[tuple[Category, ...], dict[str | None, Cell]] = defaultdict(dict)
    for cell in part.cells():
        subject = tuple(each for at, each in enumerate(cell.categories) if at != axes.contents)
        crossings[subject][axes.of(cell.categories, axes.contents)] = cell
    for cells in crossings.values():
        yield from _figure(asked, read, cells)


def _figure(asked: _Answered, read: _Read, cells: Mapping[str | None, Cell]) -> Iterator[Told]:
    axes, told = read.axes, cells[read.contents.value]
    period = read.periods.get(told.categories[axes.time].code)
    area = read.areas[axes.of(told.categories, axes.place)]
    age = read.ages[axes.of(told.categories, axes.age)]
    if not period or not area or (axes.age is not None and not age):
        return
    group = axes.of(told.categories, axes.group)
    missing = MARKS.get(told.mark or "") or (Missing.NOT_AVAILABLE if told.value is None else None)
    numerator, denominator = (_count(cells[name]) if name else None for name in read.contents[1:])
    yield from (each for each in (numerator, denominator) if isinstance(each, Left))
    yield Observation.model_construct(
        period=period,
        geo=area,
        group=None if group == asked.query.everyone else group,
        age=age,
        value=None if missing else told.value,
        missing=missing,
        finality=None if missing else _finality(told, period, read),
        # How many a hidden share is of would tell the share.
        numerator=shown(numerator) if missing is not Missing.CONFIDENTIAL else None,
        denominator=shown(denominator),
        retrieved=asked.retrieved,
        published=read.updated if period == asked.newest else None,
    )


def _read(query: Query, part: Dataset, axes: _Axes) -> _Read:
    periods = {code: period for code, period in _periods(part.dimensions[axes.time]).items() if period}
    there = tuple(periods.values())
    notes = (*part.notes, *(note for each in part.dimensions for note in each.notes))
    of_some = {
        (at, each.code): preliminary(each.notes, there)
        for at, dimension in enumerate(part.dimensions)
        for each in dimension.categories
        if each.notes and at != axes.time
    }
    for each in part.dimensions[axes.time].categories:
        if each.code in periods:
            of_some[axes.time, each.code] = preliminary(each.notes, (periods[each.code],))
    return _Read(
        axes,
        _contents(query, part, axes),
        part.updated,
        periods,
        _areas(part, axes),
        _ages(part, axes),
        preliminary(notes, there),
        of_some,
    )


def _finality(cell: Cell, period: ObservationPeriod, read: _Read) -> Finality:
    noted = (read.of_some.get((at, each.code), frozenset()) for at, each in enumerate(cell.categories))
    is_preliminary = period in read.of_all or cell.mark == PRELIMINARY_MARK or any(period in each for each in noted)
    return Finality.PRELIMINARY if is_preliminary else Finality.FINAL


def _count(cell: Cell) -> int | Left | None:
    """Return a number of people, or what stood there if it is no such number; None where it is missing."""
    if cell.value is None or cell.mark in MARKS:
        return None
    return as_count(cell.value)


def as_count(value: Decimal) -> int | Left:
    """Return a number that is whole and not below zero, else that it is not."""
    return int(value) if value >= 0 and value == int(value) else Left(rules.UNREAD_FIGURE, str(value))


def shown(count: int | Left | None) -> int | None:
    """Return a count that could be read, else None."""
    return count if isinstance(count, int) else None
