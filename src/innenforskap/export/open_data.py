"""A plan as open data: the files there are of each form, all of the same plan on the same day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from innenforskap.export import data_schema, dcat, package
from innenforskap.export.dcat import Form
from innenforskap.export.objects import written
from innenforskap.export.observations import KEYS, observations
from innenforskap.export.rows import as_csv
from innenforskap.export.table_words import column_phrase, table_phrase
from innenforskap.export.tables import Table, tables
from innenforskap.export.whole import whole
from innenforskap.i18n import Phrase
from innenforskap.model.plan import Plan
from innenforskap.output import File
from innenforskap.query.visible import published
from innenforskap.report.pages.beside import DataFile

FOLDER = "data/"
"""Where on the site the files lie, once for both languages."""

_PLAN = "plan.json"
_WHOLE = Phrase("Hele planen", "Heile planen")
_SCHEMA = Phrase("Hva som står i plan.json", "Kva som står i plan.json")
_PACKAGE = Phrase("Hva som står i tabellene", "Kva som står i tabellane")
_CATALOGUE = Phrase("Beskrivelse for datakataloger", "Omtale for datakatalogar")


@dataclass(frozen=True)
class OpenData:
    """A plan that is told to all, on a day; `address` is where the files will lie, ending in `/`, if that is known."""

    plan: Plan
    day: date
    address: str = ""

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Every table that has a row."""
        figures = observations(self.plan)
        return (*tables(self.plan, self.day), *((figures,) if figures else ()))

    def json(self) -> Iterator[File]:
        """Give the whole plan, and the schema that it keeps to."""
        told = {"$schema": data_schema.PATH, **whole(self.plan, self.day)}
        yield File(_PLAN, written(told))
        yield File(data_schema.PATH, data_schema.as_schema())

    def csv(self) -> Iterator[File]:
        """Give the tables, and what is in them."""
        yield from (File(package.csv_path(table), as_csv(table.rows)) for table in self.tables)
        yield File(
            package.PATH, package.as_package(self.plan, self.day, self.tables, self.plan.about.language.norwegian)
        )

    def dcat(self) -> Iterator[File]:
        """Give the description of the files above."""
        yield File(dcat.PATH, dcat.as_dcat(self.plan, self.day, self._forms, self.address))

    def on_site(self) -> Iterator[File]:
        """Give all these files where they lie on the site."""
        for file in (*self.json(), *self.csv(), *self.dcat()):
            yield file._replace(path=f"{FOLDER}{file.path}")

    @property
    def offered(self) -> tuple[DataFile, ...]:
        """What a page says of the files that lie on the site."""
        return (
            DataFile(f"{FOLDER}{_PLAN}", "JSON", _WHOLE),
            DataFile(f"{FOLDER}{data_schema.PATH}", "JSON Schema", _SCHEMA),
            *(
                DataFile(
                    f"{FOLDER}{package.csv_path(table)}",
                    "CSV",
                    table_phrase(table),
                    len(table.cells),
                    len(table.columns),
                    tuple(_named(table)),
                )
                for table in self.tables
            ),
            DataFile(f"{FOLDER}{package.PATH}", "Data Package", _PACKAGE),
            DataFile(f"{FOLDER}{dcat.PATH}", "DCAT (Turtle)", _CATALOGUE),
        )

    @property
    def _forms(self) -> tuple[Form, ...]:
        """The files that the data can be had as."""
        return (
            Form(_PLAN, _WHOLE, "application/json", "JSON", has_figures=True),
            *(
                Form(package.csv_path(table), table_phrase(table), "text/csv", "CSV", table.keys == KEYS)
                for table in self.tables
            ),
        )


def open_data(plan: Plan, day: date, address: str = "") -> OpenData:
    """Return a plan as open data: what the site may tell of it, and nothing else."""
    return OpenData(published(plan), day, address)


def _named(table: Table) -> Iterator[tuple[str, Phrase]]:
    """Give the names of the columns with what they are called: those of one text in several languages together."""
    for _, columns in groupby(table.columns, key=attrgetter("keys")):
        first, *others = columns
        names = ", ".join(column.name for column in (first, *others))
        yield names, column_phrase(first._replace(language=""))
