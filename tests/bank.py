"""A local server that plays Statistics Norway. Every figure here is invented.

`bank()` serves a table of young people outside work and education as PxWebApi v2 would, over https with a certificate
of our own, and `Played.net()` is a way to it that goes through everything a way to the real one goes through.
"""

import json
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import prod
from threading import Event, Thread
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import trustme

from innenforskap.fetch.http import Clock, Limits, Net, Reach
from innenforskap.model.banks import SSB
from innenforskap.model.query import Query, Selection

HOST = "data.ssb.no"
URL_LIMIT = 2_100
NOON = datetime(2026, 10, 8, 12, tzinfo=ZoneInfo("Europe/Oslo"))
QUICK = Limits(connect=1.0, read=0.4, total=0.8, size=200_000)
"""Limits that are reached at once, so that a test need not wait for them."""

Codes: TypeAlias = Mapping[str, str]
Body: TypeAlias = Mapping[str, list[Mapping[str, Any]]]
"""A question that is posted."""

STATUSES = {"TOT": "I alt", "NEET": "Utenfor arbeid, utdanning og arbeidsmarkedstiltak"}
REGIONS = {
    "0": "Hele landet",
    "18": "Nordland - Nordlánnda", "31": "Østfold", "46": "Vestland",
    "1804": "Bodø - Bådåddjo", "1806": "Narvik - Narviika - Áhkkánjárga", "1856": "Røst", "3101": "Halden",
}  # fmt: skip

COUNTIES = {code: label for code, label in REGIONS.items() if len(code) == 2}
MUNICIPALITIES = {code: label for code, label in REGIONS.items() if len(code) == 4}
DIMENSIONS = {
    "Region": REGIONS,
    "HovArbStyrkStatus": STATUSES,
    "Kjonn": {"0": "Begge kjønn", "1": "Menn", "2": "Kvinner"},
    "Alder": {"15-29": "15-29 år", "15-19": "15-19 år", "20-24": "20-24 år", "25-29": "25-29 år"},
    "ContentsCode": {"Bosatte": "Bosatte", "BosatteProsent": "Bosatte (prosent)"},
    "Tid": {str(year): str(year) for year in range(2019, 2026)},
}
LISTS = {
    "Region": {
        "vs_Landet": {"0": REGIONS["0"]},
        "agg_FylkerGjeldende": COUNTIES,
        "agg_KommGjeldende": MUNICIPALITIES,
        "agg_KommFylker": {f"F-{code}": label for code, label in COUNTIES.items()},
    },
    "HovArbStyrkStatus": {"vs_ArbStatus2018niva4": STATUSES},
}
ELIMINATED = {"Region": "0", "Kjonn": "0", "Alder": "15-29"}
UNITS = {"Bosatte": {"base": "personer", "decimals": 0}, "BosatteProsent": {"base": "prosent", "decimals": 1}}

NO_VARIABLE = "Non-existent variable"
NO_CODELIST = "Non-existent codelist"
NO_VALUE = "Non-existent value"
NO_SELECTION = "Missing selection for mandantory variable"
TOO_MANY = "Too many cells selected"


class Table(NamedTuple):
    """A table as the bank keeps it: the codes and labels of each dimension, its code lists, and what is told of it."""

    id: str = "13556"
    updated: str = "2026-09-04T06:00:00Z"
    dimensions: Mapping[str, Codes] = MappingProxyType(DIMENSIONS)
    lists: Mapping[str, Mapping[str, Codes]] = MappingProxyType(LISTS)
    eliminated: Codes = MappingProxyType(ELIMINATED)
    notes: tuple[str, ...] = ("Tallene for 2025 er foreløpige.",)
    max_cells: int = 800_000

    def figure(self, cell: Codes) -> tuple[float | None, str]:
        """Return the figure of a cell, and the mark where there is none."""
        region, year = cell["Region"].removeprefix("F-"), int(cell["Tid"])
        if region.startswith("31") and year < 2024 and not cell["Region"].startswith("F-"):
            return None, "."  # Østfold has had this number since 2024.
        people = {1: 1_000_000, 2: 40_000, 4: 60 if region == "1856" else 3_000}[len(region)]
        people = people // (1 if cell["Alder"] == "15-29" else 3) // (1 if cell["Kjonn"] == "0" else 2)
        rate = 60 + int(region) % 7 * 5 + int(cell["Alder"][:2]) + (year * 7) % 11
        count = people if cell["HovArbStyrkStatus"] == "TOT" else people * rate // 1000
        if count < 5:
            return None, ":"
        return (count, "") if cell["ContentsCode"] == "Bosatte" else (round(count * 100 / people, 1), "")


class Asked(NamedTuple):
    """A question that came in: by GET or POST, to which address, with which fields, and the headers."""

    method: str
    url: str
    path: str
    fields: Mapping[str, str]
    body: Body | None
    headers: Mapping[str, str]


class Watch:
    """A clock that nobody waits for: to sleep is to set it forward, and it remembers how far."""

    def __init__(self, now: datetime = NOON) -> None:
        self.started = now
        self.slept: list[float] = []

    def clock(self) -> Clock:
        return Clock(lambda: self.started + timedelta(seconds=sum(self.slept)), self.seconds, self.sleep, lambda: 0.5)

    def seconds(self) -> float:
        return sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


class Played:
    """The bank while it plays: what it was asked, and the way to it."""

    def __init__(self, port: int, table: Table) -> None:
        self.port = port
        self.table = table
        self.asked: list[Asked] = []
        self.over = Event()
        self.answer: Answer | None = None

    def net(self, watch: Watch | None = None, limits: Limits = QUICK, reach: Reach | None = None) -> Net:
        """Return a way to this bank, which is found under the name of the real one."""
        return Net((watch or Watch()).clock(), limits, reach or self.reach())

    def reach(self) -> Reach:
        endpoints = (("127.0.0.1", self.port),)
        return Reach(lambda _: endpoints, lambda address: address == "127.0.0.1", trusting)


class Handler(BaseHTTPRequestHandler):
    """One question to the bank that is played."""

    protocol_version = "HTTP/1.1"
    played: Played

    def do_GET(self) -> None:
        self._meet(None)

    def do_POST(self) -> None:
        self._meet(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _meet(self, body: Body | None) -> None:
        where = urlsplit(self.path)
        fields = {name: values[0] for name, values in parse_qs(where.query, keep_blank_values=True).items()}
        self.close_connection = True
        self.played.asked.append(Asked(self.command, self.url, where.path, fields, body, dict(self.headers)))
        if self.played.answer:
            self.played.answer(self)
        else:
            self.play()

    @property
    def url(self) -> str:
        return f"https://{HOST}{self.path}"

    def play(self) -> None:
        """Answer as the bank would."""
        asked = self.played.asked[-1]
        content, status = (b"", 404) if len(self.url) > URL_LIMIT else replied(self.played.table, asked)
        self.say(status, content)

    def say(self, status: int, content: bytes = b"", /, **headers: str) -> None:
        """Answer with a status, a body and headers, whose names are written with `_` for a hyphen."""
        said = {"Content_Type": "application/json; charset=utf-8", "Content_Length": str(len(content)), **headers}
        self.send_response(status)
        for name, value in said.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def drip(self, content: bytes) -> None:
        """Write a few letters at a time, until the other end has had enough."""
        for at in range(0, len(content), 8):
            self.wfile.write(content[at : at + 8])
            self.wfile.flush()
            if self.played.over.wait(0.1):
                return

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has
        """Say nothing."""


Answer: TypeAlias = Callable[[Handler], None]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing of those who hang up."""


@cache
def authority() -> trustme.CA:
    return trustme.CA()


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority().configure_trust(context)
    return context


@contextmanager
def bank(
    table: Table | None = None,
    answer: Answer | None = None,
    certificate: Callable[[], trustme.LeafCert] | None = None,
    *,
    plain: bool = False,
) -> Iterator[Played]:
    """Play a bank that serves a table, or answers everything alike; `plain` is without https."""
    handler = type("Bound", (Handler,), {})
    with _Server(("127.0.0.1", 0), handler) as server:
        if not plain:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            (certificate or (lambda: authority().issue_cert(HOST)))().configure_cert(context)
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        played = handler.played = Played(server.server_port, table or Table())  # type: ignore[attr-defined]
        played.answer = answer
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield played
        finally:
            played.over.set()
            server.shutdown()
            thread.join()


def replied(table: Table, asked: Asked) -> tuple[bytes, int]:
    """Return what the bank answers to a question, and its status."""
    parts = asked.path.removeprefix("/api/pxwebapi/v2/").split("/")
    if parts == ["config"]:
        return _json({"apiVersion": "2.3.2", "maxDataCells": table.max_cells, "defaultLanguage": "no"}), 200
    if parts[:2] != ["tables", table.id]:
        return _json({"type": "Parameter error", "title": "Non-existent table", "status": 404}), 404
    if len(parts) == 2:
        times = list(table.dimensions["Tid"])
        told = {"id": table.id, "updated": table.updated, "firstPeriod": times[0], "lastPeriod": times[-1]}
        return _json({"language": "no", "type": "Table", "label": "13556: Bosatte", "discontinued": None, **told}), 200
    try:
        return (_data if parts[2] == "data" else _metadata)(table, asked), 200
    except LookupError as error:
        return _json({"type": "Parameter error", "title": str(error.args[0]), "status": 400}), 400
    except ZeroDivisionError:
        return b"", 500


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _known(table: Table, name: str, codelist: str | None) -> Codes:
    if name not in table.dimensions:
        raise LookupError(NO_VARIABLE)
    if codelist and codelist not in table.lists.get(name, {}):
        raise LookupError(NO_CODELIST)
    return table.lists[name][codelist] if codelist else table.dimensions[name]


def _metadata(table: Table, asked: Asked) -> bytes:
    lists = {name[9:-1]: value for name, value in asked.fields.items() if name.startswith("codelist[")}
    known = {name: _known(table, name, lists.get(name)) for name in {**table.dimensions, **dict.fromkeys(lists)}}
    return _json(_described(table, known))


def _described(table: Table, codes: Mapping[str, Codes]) -> dict[str, Any]:
    return {
        "version": "2.0", "class": "dataset", "label": f"{table.id}: Bosatte, etter region, alder og år",
        "source": "Statistisk sentralbyrå", "updated": table.updated, "note": list(table.notes),
        "role": {"time": ["Tid"], "geo": ["Region"] * ("Region" in codes), "metric": ["ContentsCode"]},
        "id": list(codes), "size": [len(known) for known in codes.values()],
        "dimension": {name: _dimension(table, name, known) for name, known in codes.items()},
        "extension": {"px": {"tableid": table.id, "language": "no", "decimals": 1}},
    }  # fmt: skip


def _dimension(table: Table, name: str, known: Codes) -> dict[str, Any]:
    category: dict[str, Any] = {"index": {code: at for at, code in enumerate(known)}, "label": dict(known)}
    if name == "ContentsCode":
        category["unit"] = {code: UNITS[code] for code in known}
    lists = [{"id": each, "type": "Aggregation", "label": each, "links": []} for each in table.lists.get(name, {})]
    extension = {"elimination": name in table.eliminated, "show": "value", "codelists": lists}
    return {"label": name.lower(), "category": category, "extension": extension}


def _data(table: Table, asked: Asked) -> bytes:
    selections = _posted(asked.body) if asked.body else _in_address(asked.fields)
    chosen = {name: _chosen(table, name, *selection) for name, selection in selections.items()}
    if any(name not in table.eliminated and not chosen.get(name) for name in table.dimensions):
        raise LookupError(NO_SELECTION)
    codes = {name: chosen[name] for name in table.dimensions if chosen.get(name)}
    if prod(map(len, codes.values())) > table.max_cells:
        raise LookupError(TOO_MANY)
    values, marks = [], {}
    for at, cell in enumerate(_cells(dict(table.eliminated), list(codes.items()))):
        value, mark = table.figure(cell)
        values.append(value)
        if mark:
            marks[str(at)] = mark
    return _json({**_described(table, codes), "value": values, **({"status": marks} if marks else {})})


def _cells(so_far: dict[str, str], left: list[tuple[str, Codes]]) -> Iterator[dict[str, str]]:
    if not left:
        yield so_far
        return
    (name, codes), *rest = left
    for code in codes:
        yield from _cells({**so_far, name: code}, rest)


def _posted(body: Body) -> dict[str, tuple[list[str], str | None]]:
    return {each["variableCode"]: (each["valueCodes"], each.get("codelist")) for each in body["selection"]}


def _in_address(fields: Mapping[str, str]) -> dict[str, tuple[list[str], str | None]]:
    listed = {name[11:-1]: codes for name, codes in fields.items() if name.startswith("valueCodes[")}
    # Commas part the codes, save those within brackets.
    parted = {name: re.findall(r"\[[^]]*\]|[^,]+", codes) for name, codes in listed.items()}
    return {
        name: ([code.strip("[]") for code in codes], fields.get(f"codelist[{name}]")) for name, codes in parted.items()
    }


def _chosen(table: Table, name: str, codes: list[str], codelist: str | None) -> Codes:
    if len(set(codes)) < len(codes):
        raise ZeroDivisionError  # The bank breaks.
    known = _known(table, name, codelist)
    picked = {each for code in codes for each in _picked(code, list(known), newest_first=name == "Tid")}
    return {code: label for code, label in known.items() if code in picked}


def _picked(code: str, known: list[str], *, newest_first: bool) -> list[str]:
    if code in known:
        return [code]
    word, _, rest = code.rstrip(")").partition("(")
    ends = rest.split(",")
    if word in {"top", "bottom"}:
        count, skipped = int(ends[0]), int(ends[1]) if len(ends) > 1 else 0
        ordered = known[::-1] if newest_first == (word == "top") else known
        return ordered[skipped : skipped + count]
    if word in {"from", "to", "range"} and set(ends) <= set(known):
        first = 0 if word == "to" else known.index(ends[0])
        return known[first : len(known) if word == "from" else known.index(ends[-1]) + 1]
    pattern = re.compile(code.replace("*", ".*").replace("?", ".")) if re.search(r"[*?]", code) else None
    found = [each for each in known if pattern and pattern.fullmatch(each)]
    if not found:
        raise LookupError(NO_VALUE)
    return found


def neet(region: str = "agg_FylkerGjeldende", codes: tuple[str, ...] = ("18",), **more: tuple[str, ...]) -> Query:
    """Return the query of the share of young people outside, with their number beside it."""
    asked = {"HovArbStyrkStatus": ("NEET",), "Kjonn": ("0",), "Alder": ("15-29",), "Tid": ("*",), **more}
    contents = ("BosatteProsent", "Bosatte")
    select = {"Region": Selection(codes=codes, codelist=region), "ContentsCode": Selection(codes=contents)}
    select |= {name: Selection(codes=chosen) for name, chosen in asked.items()}
    return Query(bank=SSB.id, table="13556", select=select, value="BosatteProsent", numerator="Bosatte", age="Alder")
