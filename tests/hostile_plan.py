"""The plan with every field, with something hostile in every text that a person can write in it."""

import json
from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from innenforskap.model.base import Record
from innenforskap.model.plan import Plan
from innenforskap.model.raw import Plain
from innenforskap.model.text import LANGUAGES, Text
from innenforskap.model.walk import parts
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.place import Steps
from innenforskap.read.decode import CONTROL
from innenforskap.read.document import document
from innenforskap.read.folder import Listing, Source, listing
from innenforskap.read.load import Loaded, loaded
from tests.small import ROOT, plan_folder

COMPLETE = ROOT / "tests" / "plans" / "good" / "complete"
MARK = "Ufarlig"
"""What every hostile text begins with, so that a test can see that it is told at all."""

CUT = "\"'`><script>alert(1)</script><img src=x onerror=alert(1)>"
ASKS = "{{ 7 * 191 }}{% raw %}${7*191}#{7*191}<%= 7*191 %>{#"
PAYLOADS = (
    "</title></style></script></textarea></noscript><svg/onload=alert(1)><iframe srcdoc='<script>alert(1)</script>'>",
    "--><!--><![CDATA[x]]>]]><?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;&#60;b&lt;",
    "[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) [c](data:text/html;base64,PHNjcmlwdD4=)",
    "[d](vbscript:x) [e](&#106;avascript:alert(1)) [f](<java\\script:alert(1)>) [g](//ond.example/x) [h](/etc/passwd)",
    "[i](../../x.html) [j](file:///etc/passwd) [k](blob:x) ![l](https://ond.example/x.png) [m](https:javascript:1)",
    '<javascript:alert(1)> <data:text/html,x> <https://ond.example/"onmouseover=alert(1)> <mailto:x@ond.example>',
    '[n](https://ond.example/"onclick="alert(1) "t\\"onclick=x") [o](https://ond.example/ \'"><script>\')',
    "x\n\n[r]\n\n[r]: javascript:alert(1) 'x'\n\n<p onclick=alert(1)>\n\n    <script>\n\n```html\n<script>\n```\n\n",
    "| <b> | b |\n|--|--|\n\n# H\n\n<!-- \n\n***\n\n> 1. [s](mailto:x@ond.example?body=%0d%0aBcc:y)",
    'A\nEND:VEVENT\nBEGIN:VALARM\nATTACH:file:///x\nX;Y="Z":W,\\n\\;\nURL:javascript:alert(1)',
    "\u200b\u200e\u200f\u00ad\u061c\u00a0\u0301\u0489\U000e0001\ufffd\U0001f468\u200d\U0001f469\ufdfd" + "z\u0335" * 60,
    "langtordutenmellomrom" * 60,
    'a, b; c\t|d|\ne " "" @prefix x: <y> . ^^xsd:date \\u0022 \\',
)
"""What texts have held to become something else, each for another reader: HTML, XML, Markdown, calendars, tables."""

UNSEEN = (
    "\x00\x08\x0c\x1b[31m\x7f\x85\r\nATTACH:x\rBEGIN:VTODO",
    "\u2028\u2029\u202eod ton\u2066\ufeff\uffff",
)
"""What no editor shows, which `validate` refuses: what is made of a text must hold without it too."""

FORMULAS = ("=cmd|'/C calc'!A0", '+HYPERLINK("https://ond.example")', "-2+3", "@SUM(1)", "\uff1d1+1")
URL = "https://ond.example/'onmouseover='alert(1)'{{7*191}};`%22%3E%3Cscript%3E,|&x=&lt;script&gt;#]]--%0d%0aX:y"
KEPT = frozenset(
    [
        "case_format",
        "case_no",
        "county",
        "county_no",
        "dimensions",
        "geo",
        "geography",
        "group",
        "municipality_no",
        "orgnr",
        "reached",
        "sites",
        "to",
        "version",
    ]
)
"""What the rules say must be of a known form, or known elsewhere in the plan: no plan with another is published."""


def hostile() -> Loaded:
    """Return the plan with something hostile in every text, also what `validate` would refuse."""
    found = listing(COMPLETE)
    return loaded(found._replace(files=tuple(_files(found, (), (*PAYLOADS, *UNSEEN)))))


def let_through(parent: Path) -> Path:
    """Return the folder of a plan with something hostile in every text that `validate` lets through."""
    files = _files(listing(COMPLETE), KEPT, PAYLOADS)
    return plan_folder(parent, {source.path: source.content for source in files})


def untouched(plan: Plan) -> Iterator[tuple[str, Steps]]:
    """Give the ways to texts that hold nothing hostile, with the file they are in."""
    for record in plan.records():
        for steps, words in _texts(record):
            if not words.startswith((MARK, URL, *FORMULAS)):
                yield record.file, (*record.steps, *steps)


def _files(found: Listing, kept: Container[str], payloads: Sequence[str]) -> Iterator[Source]:
    raw: dict[str, Any] = {source.path: document(source.path, source.content.decode()).value for source in found.files}
    for at, (record, steps, words) in enumerate(_ways(loaded(found).plan)):
        if any(step in kept for step in steps):
            continue
        way: Steps = (*record.steps, *steps)
        *before, last = way
        held = raw[record.file]
        for step in before:
            held = held[step]
        held[last] = _spoilt(at, words, payloads)
    yield from (Source(path, "\n".join(_lines(value)).encode()) for path, value in sorted(raw.items()))


def _ways(plan: Plan) -> Iterator[tuple[Record, Steps, str]]:
    """Give every text of a plan, with its record and the way to it there: a text in many languages once."""
    for record in plan.records():
        within = [steps for steps, _ in parts(record, Text)]
        yield from ((record, steps, "") for steps in within)
        for steps, words in _codes(record):
            if steps[:-1] not in within:
                yield record, steps, words


def _texts(record: Record) -> Iterator[tuple[Steps, str]]:
    return ((steps, words) for steps, words in _codes(record) if words)


def _codes(record: Record) -> Iterator[tuple[Steps, str]]:
    """Give what a person writes freely: ids, references, chosen words and times are types of their own."""
    times = [steps for steps, _ in (*parts(record, When), *parts(record, ObservationPeriod))]
    return ((steps, words) for steps, words in parts(record, str) if type(words) is str and steps[:-1] not in times)


def _spoilt(at: int, words: str, payloads: Sequence[str]) -> object:
    if words.startswith("http"):
        return URL
    if words:
        return FORMULAS[at % len(FORMULAS)] + CUT + ASKS if at % 2 else f"{MARK} {at} {CUT}{ASKS}"
    return {each: f"{MARK} {at} {CUT} {ASKS} {payloads[at % len(payloads)]}" for each in LANGUAGES}


def _lines(value: object, indent: str = "") -> Iterator[str]:
    """Give a value as YAML, what was written without quotes still without."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _entry(f"{indent}{_quoted(key)}:", inner, indent)
    elif isinstance(value, list):
        for inner in value:
            yield from _entry(f"{indent}-", inner, indent)


def _entry(head: str, value: object, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping | list):
        yield head
        yield from _lines(value, f"{indent}  ")
    else:
        yield f"{head} {value if isinstance(value, Plain) else _quoted(value)}"


def _quoted(value: object) -> str:
    """Return a text in quotes, with what no editor shows spelled out: YAML has no place for some of it."""
    return CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
