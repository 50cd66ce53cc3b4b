"""Where an indicator's figures are fetched: what is asked of a statistics bank, or which columns of a file say what."""

from collections.abc import Mapping

from innenforskap.model.base import Frozen
from innenforskap.model.scalars import Code
from innenforskap.model.vocabulary import Missing

_SAID = ("period", "value", "geo", "group", "age", "numerator", "denominator", "finality")


class Selection(Frozen):
    """Which codes of one dimension are asked for, by name or expression, and by which of the bank's code lists."""

    codes: tuple[Code, ...]
    codelist: Code | None = None


class Query(Frozen):
    """One question to a table of a statistics bank, and what its dimensions and contents are to the indicator.

    `value`, `numerator` and `denominator` are codes of the table's contents; `age` and `group` are names of dimensions,
    and `everyone` is the code of the group that holds all the others.
    """

    bank: Code
    table: Code
    select: Mapping[Code, Selection]
    value: Code | None = None
    numerator: Code | None = None
    denominator: Code | None = None
    age: Code | None = None
    group: Code | None = None
    everyone: Code | None = None


class Columns(Frozen):
    """Which columns of a file say what, by their headings; `marks` are what stands there where a figure is missing."""

    period: Code
    value: Code
    geo: Code | None = None
    group: Code | None = None
    everyone: Code | None = None
    age: Code | None = None
    numerator: Code | None = None
    denominator: Code | None = None
    finality: Code | None = None
    marks: Mapping[Code, Missing] = {}

    @property
    def headings(self) -> Mapping[str, str]:
        """The headings of the columns that there are, by what each says."""
        return {name: heading for name in _SAID if (heading := getattr(self, name))}
