"""From bytes to text, or to why not: the encoding, what kind of file it really is, and what was left in it."""

import re
from typing import NamedTuple

from innenforskap.finding import Finding
from innenforskap.i18n import Message
from innenforskap.place import Place
from innenforskap.read.folder import Source
from innenforskap.read.rules import content


class _Disguise(NamedTuple):
    """How a file that is no YAML begins, what it is, and what to do with it."""

    begins: bytes
    what: Message
    remedy: Message


_ELSEWHERE = Message(
    "legg den utenfor planmappen, og skriv innholdet som YAML",
    "legg ho utanfor planmappa, og skriv innhaldet som YAML",
    "keep it outside the plan folder, and write what it says as YAML",
)
_FETCH = Message("kjør «git lfs pull»", "køyr «git lfs pull»", "run “git lfs pull”")
_SAVE_TEXT = Message(
    "lagre selve YAML-teksten, ikke nettsiden rundt den",
    "lagre sjølve YAML-teksten, ikkje nettsida rundt han",
    "save the YAML text itself, not the web page around it",
)
_DISGUISES = (
    _Disguise(
        b"PK\x03\x04",
        Message(
            "et Word-, Excel- eller zip-dokument",
            "eit Word-, Excel- eller zip-dokument",
            "a Word, Excel or zip document",
        ),
        _ELSEWHERE,
    ),
    _Disguise(
        b"\xd0\xcf\x11\xe0",
        Message(
            "et eldre Word- eller Excel-dokument",
            "eit eldre Word- eller Excel-dokument",
            "an old Word or Excel document",
        ),
        _ELSEWHERE,
    ),
    _Disguise(b"%PDF", Message("et PDF-dokument", "eit PDF-dokument", "a PDF document"), _ELSEWHERE),
    _Disguise(b"{\\rtf", Message("et RTF-dokument", "eit RTF-dokument", "an RTF document"), _ELSEWHERE),
    _Disguise(b"\x89PNG", Message("et bilde", "eit bilete", "a picture"), _ELSEWHERE),
    _Disguise(b"\xff\xd8\xff", Message("et bilde", "eit bilete", "a picture"), _ELSEWHERE),
    _Disguise(
        b"version https://git-lfs", Message("en Git LFS-peker", "ein Git LFS-peikar", "a Git LFS pointer"), _FETCH
    ),
    _Disguise(b"<!doctype html", Message("en nettside (HTML)", "ei nettside (HTML)", "a web page (HTML)"), _SAVE_TEXT),
    _Disguise(b"<html", Message("en nettside (HTML)", "ei nettside (HTML)", "a web page (HTML)"), _SAVE_TEXT),
)
_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")
_CONFLICT = re.compile(r"^(?:(<{7})(?: |$)|(>{7})(?: |$)|(={7})$)", re.MULTILINE)
# What no editor shows: control characters, a late byte order mark, line breaks only Word makes, turns of direction.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
# The likeliest first; of the older two only what every Norwegian text has, for most bytes mean something in each.
_ENCODINGS = {
    "cp1252": ("Windows-1252", "æøåÆØÅéèêóòôäöüÄÖÜ«»–—’“”…§°€"),
    "mac_roman": ("Mac Roman", "æøåÆØÅ"),
    "cp850": ("DOS (CP850)", "æøåÆØÅ"),
}


class Decoded(NamedTuple):
    """The text of a file as far as it can be told, with one line feed for every line break, and what is wrong."""

    text: str
    finding: Finding | None = None


def decoded(source: Source) -> Decoded:
    """Return the text of a file; with a finding it is only to be shown, and to be searched for what none may hold."""
    written = source.content.removeprefix(_UTF8_BOM)
    lowered = written[:64].lstrip().lower()
    for disguise in _DISGUISES:
        if written.startswith(disguise.begins) or lowered.startswith(disguise.begins):
            facts = {"what": disguise.what, "remedy": disguise.remedy}
            return Decoded("", Finding(content.NOT_YAML, source.path, facts=facts, place=Place(source.path)))
    if written.startswith(_UTF16_BOMS) or _is_half_nul(written):
        return Decoded("", Finding(content.UTF16, source.path, place=Place(source.path)))
    text = _one_line_feed(written)
    try:
        written.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded(text, _not_utf8(source.path, written, error.start))
    return Decoded(text, _left_behind(source.path, text))


def _one_line_feed(written: bytes) -> str:
    return written.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _is_half_nul(written: bytes) -> bool:
    """Tell whether every other byte at the start is zero, as in UTF-16 without a byte order mark."""
    start = written[:64]
    return len(start) > 3 and any(start[::2]) != any(start[1::2])  # noqa: PLR2004 - two letters say it


def _not_utf8(path: str, written: bytes, at: int) -> Finding:
    before = _one_line_feed(written[:at])
    byte = written[at : at + 1]
    encoding, character = next(
        (
            (name, letter)
            for codec, (name, letters) in _ENCODINGS.items()
            if (letter := byte.decode(codec, "replace")) in letters
        ),
        ("", ""),
    )
    facts = {"byte": byte.hex().upper(), "encoding": encoding, "character": character}
    return Finding(content.NOT_UTF8, path, facts=facts, place=Place.of(path, before, len(before), 1))


def _left_behind(path: str, text: str) -> Finding | None:
    if found := _CONFLICT.search(text):
        marker = found[0].strip()
        place = Place.of(path, text, found.start(), len(marker))
        return Finding(content.CONFLICT_MARKER, path, facts={"marker": marker}, place=place)
    if found := CONTROL.search(text):
        place = Place.of(path, text, found.start(), 1)
        return Finding(content.CONTROL_CHARACTER, path, facts={"code": f"U+{ord(found[0]):04X}"}, place=place)
    return None
