"""A file that a source has no interface for, taken down by hand: told apart from what is no CSV, and read as text."""

import codecs
import csv
import os
from collections.abc import Sequence
from pathlib import Path

from innenforskap.errors import PlanError
from innenforskap.finding import Finding
from innenforskap.i18n import Language, Message, literal
from innenforskap.read.decode import CONTROL
from innenforskap.read.folder import Disk

FILE_LIMIT = 5_000_000
"""How many bytes a file may have: more than any county's figures, and few enough to be looked through in git."""

NO_SUCH_FILE = Message(
    "Finner ikke filen «{file}». Sjekk navnet og mappen.",
    "Finn ikkje fila «{file}». Sjekk namnet og mappa.",
    "There is no file “{file}”. Check the name and the folder.",
)
UNREADABLE = Message(
    "«{file}»: {problem}.",
    "«{file}»: {problem}.",
    "“{file}”: {problem}.",
)
IS_SHEET = Message(
    "«{file}» er et regneark eller en zip-fil, ikke CSV. Åpne den, velg «Lagre som», og så «CSV UTF-8».",
    "«{file}» er eit rekneark eller ei zip-fil, ikkje CSV. Opne ho, vel «Lagre som», og så «CSV UTF-8».",
    "“{file}” is a spreadsheet or a zip file, not CSV. Open it, choose “Save as”, and then “CSV UTF-8”.",
)
IS_PDF = Message(
    "«{file}» er et PDF-dokument, ikke CSV. Hent tallene som CSV hos kilden.",
    "«{file}» er eit PDF-dokument, ikkje CSV. Hent tala som CSV hos kjelda.",
    "“{file}” is a PDF document, not CSV. Get the figures as CSV from the source.",
)
IS_PAGE = Message(
    "«{file}» er en nettside (HTML), ikke CSV. Last ned selve filen hos kilden.",
    "«{file}» er ei nettside (HTML), ikkje CSV. Last ned sjølve fila hos kjelda.",
    "“{file}” is a web page (HTML), not CSV. Download the file itself from the source.",
)
IS_NO_TEXT = Message(
    "«{file}» er ikke en tekstfil i UTF-8 eller Windows-1252. Lagre den på nytt som «CSV UTF-8».",
    "«{file}» er ikkje ei tekstfil i UTF-8 eller Windows-1252. Lagre ho på nytt som «CSV UTF-8».",
    "“{file}” is no text file in UTF-8 or Windows-1252. Save it again as “CSV UTF-8”.",
)
IS_EMPTY = Message(
    "«{file}» har ingen tall: Det skal stå en linje med overskrifter, og så en linje for hvert tall.",
    "«{file}» har ingen tal: Det skal stå ei linje med overskrifter, og så ei linje for kvart tal.",
    "“{file}” has no figures: there should be a line of headings, and then a line for each figure.",
)

_DISGUISES = (
    (b"pk\x03\x04", IS_SHEET),
    (b"\xd0\xcf\x11\xe0", IS_SHEET),
    (b"%pdf", IS_PDF),
    (b"<!doctype html", IS_PAGE),
    (b"<html", IS_PAGE),
)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What Norwegian and Sámi texts have. In another encoding the bytes of æ, ø and å would be none of these.
_IN_WINDOWS_1252 = frozenset("æøåÆØÅáÁàÀâÂäÄčéÉèÈêÊëËóÓòÒôÔöÖüÜšŠžŽçÇñÑ«»–—’“”…§°€½\N{NO-BREAK SPACE}")
_HEADING_AND_ONE = 2
_SIGNS = (";", "\t", ",")


def lines_in(file: Path) -> tuple[str, ...]:
    """Return the lines of a CSV file as they stand, without their ends; raise PlanError if it is no such file."""
    if not os.path.lexists(file):
        raise PlanError(NO_SUCH_FILE, file=file.name)
    read = Disk(file.parent).read(file.name, FILE_LIMIT)
    if isinstance(read, Finding):
        raise PlanError(UNREADABLE, file=file.name, problem=_problem(read))
    begins = read.content[:64].lstrip(codecs.BOM_UTF8 + b" \t\r\n").lower()
    for beginning, message in _DISGUISES:
        if begins.startswith(beginning):
            raise PlanError(message, file=file.name)
    text = _text(read.content)
    if text is None or CONTROL.search(text):
        raise PlanError(IS_NO_TEXT, file=file.name)
    lines = text.rstrip().split("\n")
    if len(lines) < _HEADING_AND_ONE:
        raise PlanError(IS_EMPTY, file=file.name)
    return tuple(lines)


def headings(lines: Sequence[str]) -> tuple[str, ...]:
    """Return what stands in the first line with more than one thing in it: what a reader takes for its headings."""
    for line in lines:
        sign = max(_SIGNS, key=line.count)
        row = tuple(cell.strip() for cell in next(csv.reader([line], delimiter=sign), []))
        if sum(map(bool, row)) > 1:
            return row
    return ()


def _problem(found: Finding) -> Message:
    return Message(*(literal(found.message(each)) for each in Language))


def _text(content: bytes) -> str | None:
    """Return the text with one line feed for every line break, or None where its encoding cannot be told for sure."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _decoded(content.removeprefix(mark), encoding)
    text = _decoded(content, "utf-8")
    if text is not None:
        return text
    old = _decoded(content, "cp1252")
    return old if old is not None and all(each.isascii() or each in _IN_WINDOWS_1252 for each in old) else None


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
