"""Where what the plan says comes from."""

from innenforskap.model.base import Record
from innenforskap.model.scalars import Code, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import SourceKind
from innenforskap.model.when import Day, When


class Source(Record):
    """A document, a page or a table, cited by its publisher."""

    publisher: Text
    title: Text
    kind: SourceKind | None = None
    url: Url | None = None
    table: Code | None = None
    date: When | None = None
    licence: Code | None = None
    attribution: Text | None = None
    retrieved: Day | None = None
    updated: Day | None = None
    note: Text | None = None
