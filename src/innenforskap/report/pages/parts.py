"""What the pages are made of: links, facts, tags for the three axes, and named lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from innenforskap.model.text import Told


@dataclass(frozen=True)
class Link:
    """Words, and the page or address they lead to; without one they are only words.

    A path is relative to the root of the site in the page's own language; an address begins with `https://`, or with
    `mailto:` where it is a function's.
    """

    words: Told
    path: str = ""
    address: str = ""


@dataclass(frozen=True)
class Fact:
    """A label, and what stands beside it: values on a line each, texts that may hold Markdown, and who says so.

    Without any of them it is told as not given.
    """

    label: str
    values: tuple[Link, ...] = ()
    texts: tuple[Told, ...] = ()
    sources: tuple["Citation", ...] = ()

    @property
    def is_given(self) -> bool:
        """Whether anything stands beside the label."""
        return bool(self.values or self.texts or self.sources)


def given(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts that something stands beside: what a plan need not say is left out where it does not."""
    return tuple(fact for fact in facts if fact.is_given)


@dataclass(frozen=True)
class Table:
    """A table: what it shows, its columns, and its rows, whose first cell says what each is about.

    A cell has values on a line each; one without any is told as not given.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Link, ...], ...], ...]


@dataclass(frozen=True)
class Tag:
    """A value on one of the three axes, told by a word and a symbol so that colour never carries it alone."""

    axis: str
    value: str
    symbol: str
    words: str


@dataclass(frozen=True)
class Axes:
    """Where a measure stands, how it keeps its schedule and whether it works: three answers, never one."""

    state: Tag
    progress: Tag
    effect: Tag

    @property
    def all(self) -> tuple[Tag, Tag, Tag]:
        """The three, in the order they are always told."""
        return self.state, self.progress, self.effect


@dataclass(frozen=True)
class Row:
    """A measure in a table; `keys` are the ids and values that a table that can be narrowed finds it by."""

    measure: Link
    number: str
    lead: Link | None
    axes: Axes
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Rows:
    """The measures of one strand or group, under its heading where it has one."""

    heading: Link | None
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Item:
    """A line in a named list, with tags and a text of its own where there are any."""

    link: Link
    number: str = ""
    tags: tuple[Tag, ...] = ()
    note: str = ""
    text: Told | None = None


@dataclass(frozen=True)
class Listing:
    """A named list, why it matters where that is not plain, and what is said when nothing stands in it."""

    name: str
    title: str
    why: str
    none: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Citation:
    """A source as it is cited: publisher, title with its address, and how it may be used."""

    publisher: Told
    title: Link
    facts: tuple[Fact, ...]
    attribution: Told | None
    note: Told | None


@dataclass(frozen=True)
class Entry:
    """A record at its place on the page of its kind: its anchor there, its name, what it says, the rest as facts.

    `path` is where the name leads, if it has a page elsewhere. What it has many of the same sort of, stands in a
    table of its own.
    """

    anchor: str
    title: Told
    eyebrow: str = ""
    path: str = ""
    tags: tuple[Tag, ...] = ()
    text: Told | None = None
    facts: tuple[Fact, ...] = ()
    source: Citation | None = None
    table: Table | None = None

    @property
    def known(self) -> tuple[Fact, ...]:
        """What the plan says."""
        return tuple(each for each in self.facts if each.is_given)

    @property
    def unknown(self) -> tuple[str, ...]:
        """What the plan does not say, told in one line: many that each say so would hide what it does say."""
        return tuple(f"{each.label[:1].lower()}{each.label[1:]}" for each in self.facts if not each.is_given)


@dataclass(frozen=True)
class Entries:
    """Records of a kind under a heading, and what is said of them all; without any, `why` says what that means."""

    name: str
    title: str
    why: str
    entries: tuple[Entry, ...]
    table: Table | None = None


@dataclass(frozen=True)
class Piece:
    """One of several things told under a heading: what it is called, what it says, the rest as facts."""

    title: Link | None = None
    text: Told | None = None
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Pieces:
    """A part of a page: its heading, what a reader should know of it, facts on the whole, and each thing in it."""

    name: str
    title: str
    why: str = ""
    text: Told | None = None
    facts: tuple[Fact, ...] = ()
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class RegisterPage:
    """What a page that tells all records of a kind says: what they are, what is still to come, then each, in groups."""

    why: str
    groups: tuple[Entries, ...]
    awaited: tuple[Listing, ...] = ()


@dataclass(frozen=True)
class Subscription:
    """A file that a reader can follow the page with: what it is, its path, and its media type.

    The path is relative to the root of the site in the page's own language.
    """

    title: str
    path: str
    media_type: str


@dataclass(frozen=True)
class Page:
    """A page: where it lies, which template lays it out, what it is called, the way to it, and what it says.

    `section` is the path of the page in the menu that it belongs to; `eyebrow` says what sort of thing it is about.
    `changed` is the newest day of what it tells, `outdated` what is said where all reports it rests on are old, and
    `elsewhere` that some of it is in the other language alone; these are found for every page when the site is made.
    `scripts` are the files in `assets/` that it may run: a page is read without them.
    """

    path: str
    kind: str
    section: str
    eyebrow: str
    title: Told
    description: str
    crumbs: tuple[Link, ...]
    view: object
    changed: date | None = None
    subscriptions: tuple[Subscription, ...] = ()
    scripts: tuple[str, ...] = ()
    outdated: str = ""
    elsewhere: str = ""
