"""The words that options may be, and what a command has been asked to do."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from innenforskap.finding import Severity
from innenforskap.i18n import Language


class OutputFormat(StrEnum):
    """How `validate` tells what it found."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"


class Color(StrEnum):
    """Whether to colour what is printed."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class PaperName(StrEnum):
    """The papers that can be made."""

    JUNE = "june"
    DECEMBER = "december"


class PaperLanguage(StrEnum):
    """The languages a county writes its papers in."""

    NB = "nb"
    NN = "nn"


class PaperFormat(StrEnum):
    """The forms a paper comes in."""

    MD = "md"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


class DiffFormat(StrEnum):
    """The forms the changes of a plan come in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    HTML = "html"


class Asked(NamedTuple):
    """Which plan, as of which day, in which language, and the real today.

    The plan is read as it was at the revision `rev`, else as it lies in the folder, and held against that of `since`.
    """

    folder: Path
    day: date
    today: date
    language: Language | None
    since: str | None = None
    rev: str | None = None


class Ordered(NamedTuple):
    """What `report` is to make, in which form and where, whether it is to be issued, or what to make again."""

    name: PaperName | None = None
    form: PaperFormat | None = None
    output: Path | None = None
    final: bool = False
    again: Path | None = None
    summary: bool = False


class Served(NamedTuple):
    """Where `serve` is to show the site: at which of the machine's addresses and ports, and if to open a browser."""

    host: str = "127.0.0.1"
    port: int = 8000
    open: bool = False


class Wanted(NamedTuple):
    """Which rules `validate` is to tell of, how, and what makes it fail."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    output_format: OutputFormat = OutputFormat.FULL
    fail_level: Severity = Severity.ERROR
    color: Color = Color.AUTO


class Outcome(StrEnum):
    """What a roll of the plan can come to."""

    ROLLED = "rolled"
    SIMPLE_ROLL = "simple-roll"
    NO_ROLL = "no-roll"


class Rolled(NamedTuple):
    """What `roll` is to draft: the year, what it comes to and what the new version is called, and whether to write."""

    year: str
    outcome: Outcome | None = None
    version: str | None = None
    dry_run: bool = False


class Fetching(NamedTuple):
    """What `fetch` is to do: for which indicators, or all; only to tell what is newer; to accept what looks wrong.

    Of a file taken down by hand: which, on what day as written, and by which actor.
    """

    indicators: tuple[str, ...] = ()
    check: bool = False
    accept: bool = False
    file: Path | None = None
    retrieved: str | None = None
    by: str | None = None


class ExportFormat(StrEnum):
    """The forms a whole plan comes in as open data."""

    JSON = "json"
    CSV = "csv"
    DCAT = "dcat"
    PARQUET = "parquet"


class ListFormat(StrEnum):
    """The forms a list comes in."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


class CardFormat(StrEnum):
    """The forms a record comes in."""

    TABLE = "table"
    JSON = "json"


class Listed(NamedTuple):
    """What `list` is to tell of: a kind, words for each filter, times as written, what is lacking, what to count."""

    kind: str
    words: Mapping[str, tuple[str, ...]] = {}
    since: str | None = None
    until: str | None = None
    lacking: tuple[str, ...] = ()
    count_by: str | None = None
