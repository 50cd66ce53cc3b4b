"""What any paper consists of: frozen values, before they are Markdown, HTML or Word."""

from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.quoted import Quoted

Line: TypeAlias = tuple[Told, ...]
"""Words on one line, told one after the other, each in its own language."""


@dataclass(frozen=True)
class Paragraph:
    """A line of running text."""

    kind: ClassVar[str] = "paragraph"
    words: Line


@dataclass(frozen=True)
class Prose:
    """A text of the plan's own, which may hold Markdown."""

    kind: ClassVar[str] = "prose"
    text: Told


@dataclass(frozen=True)
class Bullets:
    """A list; an `ordered` one is numbered, so that one can say which."""

    kind: ClassVar[str] = "bullets"
    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Table:
    """A table with its caption, a heading for each column, and rows whose first cell is their heading."""

    kind: ClassVar[str] = "table"
    caption: Line
    columns: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Open:
    """A marked place for what only a person can write, with words on what belongs there."""

    kind: ClassVar[str] = "open"
    words: Line


@dataclass(frozen=True)
class Fact:
    """What something is called, and what it is."""

    label: Line
    value: Paragraph | Prose | Bullets | Open


@dataclass(frozen=True)
class Entry:
    """A heading within a section, with facts under it."""

    kind: ClassVar[str] = "entry"
    heading: Line
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Ask:
    """A decision the reader is asked for: the question, which measure it is about, and what is needed to answer."""

    kind: ClassVar[str] = "ask"
    heading: Line
    measure: Fact
    problem: Fact
    cause: Fact
    options: Fact
    recommendation: Fact
    consequence: Fact

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is needed to answer, in the order it is read."""
        return self.measure, self.problem, self.cause, self.options, self.recommendation, self.consequence


Block: TypeAlias = Paragraph | Prose | Bullets | Table | Open | Entry | Ask


@dataclass(frozen=True)
class Section:
    """A part of a paper under a heading; its id is the same in every language. An annex begins a new page."""

    id: str
    heading: Line
    blocks: tuple[Block, ...]
    annex: bool = False


@dataclass(frozen=True)
class Field:
    """A line in the head of a paper, such as who it is to."""

    label: str
    value: Line


@dataclass(frozen=True)
class Paper:
    """A whole paper in one language: its head, what must be known before it is believed, and its sections.

    `opening` stands between the head and the first section. `internal` papers ask search engines to pass them by, and
    those of `one_page` are printed on one. `quoted` are the figures that its texts of Markdown quote.
    """

    kind: str
    language: Language
    title: Line
    fields: tuple[Field, ...]
    notices: tuple[str, ...]
    sections: tuple[Section, ...]
    internal: bool = True
    opening: tuple[Block, ...] = ()
    one_page: bool = False
    quoted: Quoted = field(default_factory=Quoted)
