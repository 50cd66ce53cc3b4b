"""The tables described for machines: a Data Package 2.0, with a Table Schema for each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from innenforskap.export.credits import credits_
from innenforskap.export.flat import Flat, Sort
from innenforskap.export.licences import licence
from innenforskap.export.objects import written
from innenforskap.export.observations import KEYS
from innenforskap.export.rows import BETWEEN
from innenforskap.export.table_words import column_title, meaning, table_title
from innenforskap.export.tables import Table
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.source import Source
from innenforskap.report.notices import notices
from innenforskap.report.values import label

PATH = "datapackage.json"
_PROFILES = "https://datapackage.org/profiles/2.0"

Json: TypeAlias = dict[str, Any]


def csv_path(table: Table) -> str:
    """Return the path of a table as CSV."""
    return f"{table.name}.csv"


def as_package(plan: Plan, day: date, tables: Sequence[Table], language: Language) -> bytes:
    """Return the description of the tables of a plan as it stood on a day, in the words of one language."""
    ids = {table.name: frozenset(row[0] for row in table.cells) for table in tables if table.key_count == 1}
    about = plan.about
    told = {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "innenforskap-plan",
        "title": about.title.said(language),
        "description": " ".join(_description(plan, language)),
        "version": about.version,
        "created": f"{day.isoformat()}T00:00:00Z",
        "licenses": _licences((about.licence,)),
        "contributors": [
            {"title": plan.actors[owner].name.said(language), "roles": ["publisher"]}
            for owner in about.owners
            # What is invented is not published by those whose plan it is about.
            if owner in plan.actors and not about.example
        ],
        "sources": _sources(plan.sources.values(), language),
        "resources": [_resource(plan, table, ids, language) for table in tables],
    }
    return written(_said(told))


def _description(plan: Plan, language: Language) -> Iterator[str]:
    """Give what everyone must know of the plan first, and what it is about."""
    yield from notices(plan, language)
    if plan.about.description:
        yield plan.about.description.said(language)


def _resource(plan: Plan, table: Table, ids: Mapping[str, frozenset[Any]], language: Language) -> Json:
    told = {
        "name": table.name,
        "type": "table",
        "path": csv_path(table),
        "title": table_title(table, language),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **(_of_figures(plan, language) if table.keys == KEYS else {}),
        "schema": _schema(table, ids, language),
    }
    return _said(told)


def _of_figures(plan: Plan, language: Language) -> Json:
    """Return whose the figures are, and how they may be used: each source has its own licence."""
    found = credits_(plan, language)
    return {
        "description": " ".join(each.words for each in found),
        "sources": _sources((each.source for each in found if each.source), language),
        "licenses": _licences((*(each.licence for each in found), plan.about.licence)),
    }


def _schema(table: Table, ids: Mapping[str, frozenset[Any]], language: Language) -> Json:
    fields = [_field(column, language, at < table.key_count) for at, column in enumerate(table.columns)]
    key = [column.name for column in table.columns[: table.key_count]]
    told: Json = {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": fields,
        "primaryKey": None if table.keys == KEYS else key,
        "foreignKeys": list(_foreign(table, ids)),
    }
    return _said(told)


def _field(column: Flat, language: Language, is_key: bool) -> Json:  # noqa: FBT001 - it is one or it is not
    told: Json = {
        "name": column.name,
        "type": str(column.sort),
        "title": column_title(column, language),
        "description": meaning(column),
    }
    if column.sort is Sort.LIST:
        told |= {"delimiter": BETWEEN, "itemType": "string"}
    elif column.choices:
        told["categories"] = [{"value": str(each), "label": label(each, language)} for each in column.choices]
        told["constraints"] = {"enum": [str(each) for each in column.choices]}
    if is_key:
        told["constraints"] = {"required": True}
    return _said(told)


def _foreign(table: Table, ids: Mapping[str, frozenset[Any]]) -> Iterator[Json]:
    """Give each column that refers to a row of another table, where all that stands there leads to one."""
    for at, column in enumerate(table.columns):
        to = _target(table, at, column)
        named = {row[at] for row in table.cells} - {None}
        if to in ids and named and column.sort is not Sort.LIST and named <= ids[to]:
            # A reference that names no table is to the table itself.
            table_named = {} if to == table.name else {"resource": to}
            yield {"fields": [column.name], "reference": {**table_named, "fields": ["id"]}}


def _target(table: Table, at: int, column: Flat) -> str:
    """Return the table that a column refers to: that of a kind, or the one that a row is within."""
    return table.keys[0] if at == 0 and table.key_count > 1 else column.to


def _licences(written_: Iterable[str | None]) -> list[Json]:
    found = (licence(each) for each in dict.fromkeys(written_) if each)
    return [_said({"name": each.name, "path": each.url, "title": each.title}) for each in found]


def _sources(found: Iterable[Source], language: Language) -> list[Json]:
    told = ((f"{each.publisher.said(language)}: {each.title.said(language)}", each.url) for each in found)
    return [_said({"title": title, "path": url}) for title, url in told]


def _said(told: Json) -> Json:
    """Return an object without what is empty: what is not known is not there."""
    return {key: value for key, value in told.items() if value not in (None, "", [])}
