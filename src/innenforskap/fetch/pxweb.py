"""PxWebApi version 2, as Statistics Norway and other bureaus have it: a table asked about, and asked for its figures.

The answers are kept byte for byte, for they are what the figures rest on.
"""

import json
from collections.abc import Mapping
from datetime import date
from itertools import islice
from math import prod
from typing import Annotated, Any, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

from pydantic import BaseModel, Field, ValidationError

from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.answer import meaning, title
from innenforskap.fetch.http import Net, Reply
from innenforskap.fetch.selection import Codes, Dimension, bare, cells, expanded, is_expression, longest, meant, parts
from innenforskap.finding import visible
from innenforskap.model.banks import Bank
from innenforskap.model.query import Query

URL_LIMIT = 2_000
"""A longer address is answered with 404; the question is posted instead."""
PARTS_LIMIT = 30
"""How many questions one query may be cut into: what the strictest bank takes in a minute."""

_OK = 200
_NOT_FOUND = 404
_Shape = TypeVar("_Shape", bound=BaseModel)
_Count = Annotated[int, Field(ge=0)]


class Latest(NamedTuple):
    """What a table has: the day its figures were last changed, the newest period, and whether it is continued."""

    updated: date
    newest: str
    is_discontinued: bool


class _Category(BaseModel):
    index: tuple[str, ...] | dict[str, int]


class _DimensionExtension(BaseModel):
    elimination: bool = True


class _Dimension(BaseModel):
    category: _Category
    extension: _DimensionExtension = _DimensionExtension()


class _Roles(BaseModel):
    time: tuple[str, ...] = ()
    metric: tuple[str, ...] = ()


class _Metadata(BaseModel):
    id: tuple[str, ...]
    dimension: dict[str, _Dimension]
    role: _Roles = _Roles()


class _Dataset(BaseModel):
    size: tuple[_Count, ...]
    dimension: dict[str, Any]
    value: list[Any] | dict[str, Any]


class _Table(BaseModel):
    updated: str
    lastPeriod: str  # noqa: N815 - the bank's own name
    discontinued: bool | None = None


def answered(query: Query, bank: Bank, net: Net, *, unsafe: bool = False) -> tuple[bytes, ...]:
    """Return what a bank answers to a query, byte for byte: one answer, or several where it had to be cut.

    Raise PlanError if it cannot be asked or does not answer as it should, and in the hours when its figures may be
    unfinished, unless `unsafe` asks for those.
    """
    hours = bank.unsafe_at(net.now)
    if hours and not unsafe:
        first, last = (f"{hour:%H.%M}" for hour in hours)
        raise PlanError(words.UNSAFE_HOURS, first=first, last=last, publisher=bank.publisher)
    return tuple(_figures(query, bank, net, codes) for codes in _questions(query, bank, metadata(query, bank, net)))


def latest(query: Query, bank: Bank, net: Net) -> Latest:
    """Return how new the figures of a query's table are; raise PlanError as `answered` does."""
    reply = _told(query, bank, net, f"{_address(query, bank)}?{urlencode({'lang': bank.language})}")
    table = _shaped(_Table, query, reply)
    try:
        day = date.fromisoformat(table.updated[:10])
    except ValueError as error:
        raise PlanError(words.NOT_UNDERSTOOD, host=reply.host, table=query.table) from error
    return Latest(day, table.lastPeriod, bool(table.discontinued))


def metadata(query: Query, bank: Bank, net: Net) -> tuple[Dimension, ...]:
    """Return the dimensions of a query's table, with the codes of the lists that the query names."""
    asked = urlencode({"lang": bank.language, **_codelists(query)})
    reply = _told(query, bank, net, f"{_address(query, bank)}/metadata?{asked}")
    table = _shaped(_Metadata, query, reply)
    if set(table.id) != set(table.dimension):
        raise PlanError(words.NOT_UNDERSTOOD, host=reply.host, table=query.table)
    return tuple(_dimension(name, table) for name in table.id)


def _dimension(name: str, table: _Metadata) -> Dimension:
    told = table.dimension[name]
    index = told.category.index
    codes = index if isinstance(index, tuple) else tuple(sorted(index, key=index.__getitem__))
    is_time, is_contents = name in table.role.time, name in table.role.metric
    is_mandatory = is_time or is_contents or not told.extension.elimination
    return Dimension(name, codes, is_mandatory, is_time, is_contents)


def _questions(query: Query, bank: Bank, dimensions: tuple[Dimension, ...]) -> list[Codes]:
    """Return the codes to ask for: as the plan wrote them where one answer holds them all, else cut into parts."""
    known = {dimension.id: dimension for dimension in dimensions}
    written = {name: tuple(dict.fromkeys(map(bare, asked.codes))) for name, asked in query.select.items()}
    _refuse_unfit(query, written, known)
    every = {name: expanded(codes, known[name]) for name, codes in written.items()}
    if cells(every) <= bank.max_cells:
        return [written]
    # The value and what it is a part of stand side by side in the contents, and are decoded together.
    whole = frozenset(dimension.id for dimension in dimensions if dimension.is_contents)
    found = list(islice(parts(every, bank.max_cells, whole), PARTS_LIMIT + 1))
    if len(found) > PARTS_LIMIT:
        facts = {"cells": cells(every), "limit": PARTS_LIMIT, "dimension": longest(every, whole)}
        raise PlanError(words.ASKS_TOO_MUCH, table=query.table, **facts)
    return found


def _refuse_unfit(query: Query, written: Codes, known: Mapping[str, Dimension]) -> None:
    for name, codes in written.items():
        if name not in known:
            raise PlanError(words.NO_SUCH_DIMENSION, table=query.table, dimension=name, known=_listed(known))
        for code in codes:
            if not meant(code, known[name]):
                raise PlanError(words.MATCHES_NOTHING, table=query.table, dimension=name, code=code)
    missing = [name for name, dimension in known.items() if dimension.is_mandatory and name not in written]
    if missing:
        raise PlanError(words.DIMENSIONS_MISSING, table=query.table, missing=_listed(missing))


def _figures(query: Query, bank: Bank, net: Net, codes: Codes) -> bytes:
    reply = _told(query, bank, net, *_request(query, bank, codes))
    table = _shaped(_Dataset, query, reply)
    # No list is made by a number that came from outside before it is known to be small.
    if prod(table.size) > bank.max_cells or len(table.value) > prod(table.size):
        raise PlanError(words.NOT_UNDERSTOOD, host=reply.host, table=query.table)
    return reply.content


def _request(query: Query, bank: Bank, codes: Codes) -> tuple[str, bytes | None]:
    """Return the address that asks for the codes, or one that is posted to and the question itself."""
    form = {"lang": bank.language, "outputFormat": "json-stat2"}
    data = f"{_address(query, bank)}/data?"
    asked = {f"valueCodes[{name}]": ",".join(map(_bracketed, listed)) for name, listed in codes.items()}
    url = data + urlencode({**form, **asked, **_codelists(query)}, safe="(),*")
    # A comma parts the codes of an address, so a code that has one can only be posted.
    if len(url) <= URL_LIMIT and not any("," in code and not is_expression(code) for code in _all(codes)):
        return url, None
    return data + urlencode(form), json.dumps({"selection": _selection(query, codes)}, ensure_ascii=False).encode()


def _selection(query: Query, codes: Codes) -> list[dict[str, object]]:
    lists = {name: {"codelist": asked.codelist} for name, asked in query.select.items() if asked.codelist}
    return [{"variableCode": name, **lists.get(name, {}), "valueCodes": listed} for name, listed in codes.items()]


def _told(query: Query, bank: Bank, net: Net, url: str, body: bytes | None = None) -> Reply:
    """Return what a bank tells; raise PlanError, with the bank's own reason, if it refuses."""
    reply = net.ask(bank, url, body)
    if reply.status == _OK:
        return reply
    if reply.status == _NOT_FOUND:
        raise PlanError(words.NO_SUCH_TABLE, publisher=bank.publisher, table=query.table)
    said = title(reply)
    facts = {"host": reply.host, "table": query.table, "status": reply.status, "title": said}
    raise PlanError(words.REFUSED_FOR if said else words.REFUSED, **facts)


def _shaped(shape: type[_Shape], query: Query, reply: Reply) -> _Shape:
    try:
        return shape.model_validate(meaning(reply))
    except ValidationError as error:
        raise PlanError(words.NOT_UNDERSTOOD, host=reply.host, table=query.table) from error


def _address(query: Query, bank: Bank) -> str:
    return f"{bank.base}/tables/{quote(query.table, safe='')}"


def _codelists(query: Query) -> dict[str, str]:
    return {f"codelist[{name}]": asked.codelist for name, asked in query.select.items() if asked.codelist}


def _bracketed(code: str) -> str:
    return f"[{code}]" if "," in code else code


def _all(codes: Codes) -> list[str]:
    return [code for listed in codes.values() for code in listed]


def _listed(names: Mapping[str, Dimension] | list[str]) -> str:
    return ", ".join(visible(name) for name in names)
