"""The columns of a list: their names, which are promised to stay, and what stands in them for a record."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple, TypeAlias, TypeGuard

from pydantic import BaseModel

from innenforskap.figures.observations import known
from innenforskap.i18n import Language
from innenforskap.model.fields import Field, Form, fields
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import Ref, SourceRef
from innenforskap.model.scalars import Choice
from innenforskap.model.text import Text
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.query.decided import open_follow_ups
from innenforskap.query.standing import Standing, standing

Cell: TypeAlias = str | bool | int | Decimal | date | When | ObservationPeriod | tuple[str, ...] | None
"""What stands in a row and a column: one plain value, a list of words, or nothing."""


_FIRST_LOOK: Mapping[str, tuple[str, ...]] = {
    "measures": ("lead",),
    "decisions": ("date", "type", "follow_up_owner", "follow_up_due"),
}
"""The columns for a first look beside what a record is called and what is worked out of it; else the first few."""

_FEW = 3


def is_many(cell: Cell) -> TypeGuard[tuple[str, ...]]:
    """Tell whether a list of words stands there; a time is a tuple too, but is one value."""
    return type(cell) is tuple


class View(NamedTuple):
    """What a record is seen in: its plan, the day, and the language of its texts."""

    plan: Plan
    day: date
    language: Language


class Column(NamedTuple):
    """A column: the keys that lead to it, whether it is for a person's first look, and what stands in it."""

    keys: tuple[str, ...]
    is_first: bool
    of: Callable[[View, Any], Cell]

    @property
    def name(self) -> str:
        """What the column is called in a form for programs."""
        return "_".join(self.keys)


@cache
def columns(kind: str) -> tuple[Column, ...]:
    """Return the columns of a kind: id, what it is called, what is worked out of it, and then what the plan says.

    Texts that a record may do without are left to `show`, for a list is to be read at a glance.
    """
    model = KINDS[kind]
    own = {column.name: column for column in _columns(model) if column.name not in _WORKED_OUT.get(kind, {})}
    called = [each.key for each in fields(model) if each.of is Text and each.required and not each.is_many]
    worked_out = [Column((name,), is_first=True, of=of) for name, of in _WORKED_OUT.get(kind, {}).items()]
    names = [own.pop(name)._replace(is_first=True) for name in called]
    look = _FIRST_LOOK.get(kind, tuple(name for name, column in own.items() if column.is_first)[:_FEW])
    rest = [column._replace(is_first=name in look) for name, column in own.items()]
    return Column(("id",), is_first=True, of=lambda _, record: str(record.id)), *names, *worked_out, *rest


def _axis(axis: str) -> Callable[[View, Any], Cell]:
    return lambda view, record: getattr(_standing(view, record), axis)


def _reported(view: View, record: Any) -> Cell:  # noqa: ANN401 - each kind has columns of its own
    report = _standing(view, record).report
    return report.day if report else None


def _to_be_done(view: View, record: Any) -> Cell:  # noqa: ANN401
    asked = {each.decision.id: each.follow_up.text for each in open_follow_ups(view.plan, view.day)}
    return asked[record.id].said(view.language) if record.id in asked else None


def _standing(view: View, record: Any) -> Standing:  # noqa: ANN401
    return standing(view.plan, record.id, view.day)


_WORKED_OUT: Mapping[str, Mapping[str, Callable[[View, Any], Cell]]] = {
    "measures": {
        "state": _axis("state"),
        "progress": _axis("progress"),
        "effect": _axis("effect"),
        "reported": _reported,
    },
    "decisions": {"to_be_done": _to_be_done},
    "status": {"day": lambda _, record: record.day, "measure": lambda _, record: record.measure},
    "indicators": {"observations": lambda view, record: len(known(record, view.day))},
}
"""What depends on the day, or stands in a file's name."""


def _columns(model: type[BaseModel], before: tuple[str, ...] = (), way: tuple[str, ...] = ()) -> Iterator[Column]:
    for each in fields(model):
        names, steps = (*before, each.key), (*way, each.attribute)
        if each.part and not each.is_many:
            yield from _columns(each.part, names, steps)
        elif each.of is not Text or each.form is Form.MAP or (each.required and not each.is_many and not way):
            names_a_thing = each.holds(Ref) and not each.holds(SourceRef)
            is_first = not each.is_many and not way and (each.holds(Choice) or names_a_thing)
            yield Column(names, is_first, _reader(each, steps))


def _reader(told: Field, way: tuple[str, ...]) -> Callable[[View, Any], Cell]:
    def read(view: View, record: Any) -> Cell:  # noqa: ANN401
        for step in way:
            record = getattr(record, step, None)
        return _many(told, record) if told.is_many else _one(record, view.language)

    return read


def _one(value: Any, language: Language) -> Cell:  # noqa: ANN401
    return value.said(language) if isinstance(value, Text) else value


def _many(told: Field, value: Any) -> Cell:  # noqa: ANN401
    """Return the words or the ids, those that parts begin by naming, or else how many parts there are."""
    if told.form is Form.MAP or told.part is None:
        return tuple(map(str, value or ()))
    first = fields(told.part)[0]
    if not first.holds(Ref):
        return len(value or ())
    return tuple(str(named) for part in value or () if (named := getattr(part, first.attribute)))
