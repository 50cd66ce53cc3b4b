"""The county's own Word document, which lies beside the plan folder and which papers are written into."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.read.folder import Shape, Source, Tree

WORD_TEMPLATE = "paper.docx"
LIMIT = 5_000_000
UNPACKED_LIMIT = 50_000_000
PARTS_LIMIT = 1_000
_MEGABYTE = 1_000_000
_PROGRAMS = re.compile(r"vbaproject|activex|oleobject", re.IGNORECASE)

NOT_ORDINARY = Message(
    "Malen «{path}» kan ikke leses: den må være en vanlig fil på høyst {limit} MB.",
    "Malen «{path}» kan ikkje lesast: han må vere ei vanleg fil på høgst {limit} MB.",
    "The template “{path}” cannot be read: it must be an ordinary file of at most {limit} MB.",
)
NO_WORD_FILE = Message(
    "Malen «{path}» er ikke et Word-dokument. Lagre den i Word som .docx.",
    "Malen «{path}» er ikkje eit Word-dokument. Lagre han i Word som .docx.",
    "The template “{path}” is no Word document. Save it in Word as .docx.",
)
HAS_PROGRAMS = Message(
    "Malen «{path}» har makroer eller innebygde objekter i seg og brukes ikke. Fjern dem, og lagre den i Word som"
    " .docx.",
    "Malen «{path}» har makroar eller innebygde objekt i seg og blir ikkje brukt. Fjern dei, og lagre han i Word som"
    " .docx.",
    "The template “{path}” holds macros or embedded objects and is not used. Remove them, and save it in Word as"
    " .docx.",
)
UNPACKS_LARGE = Message(
    "Malen «{path}» blir større enn {limit} MB når den pakkes ut, og brukes ikke. Gjør bildene i den mindre.",
    "Malen «{path}» blir større enn {limit} MB når han blir pakka ut, og blir ikkje brukt. Gjer bileta i han mindre.",
    "The template “{path}” becomes larger than {limit} MB when unpacked, and is not used. Make its pictures smaller.",
)


def word_template(folder: Tree) -> bytes | None:
    """Return the Word document in a folder of templates that papers are to be written into, or None if there is none.

    Raises PlanError for one that is no Word document, is too large packed or unpacked, or holds programs.
    """
    shape = next((shape for name, shape in folder.inside("") if name == WORD_TEMPLATE), None)
    if shape is None:
        return None
    read = folder.read(WORD_TEMPLATE, LIMIT) if shape is Shape.FILE else None
    content = read.content if isinstance(read, Source) else b""
    if not content:
        raise PlanError(NOT_ORDINARY, path=WORD_TEMPLATE, limit=LIMIT // _MEGABYTE)
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = {part.filename: part.file_size for part in archive.infolist()}
    except (BadZipFile, NotImplementedError, ValueError) as error:
        raise PlanError(NO_WORD_FILE, path=WORD_TEMPLATE) from error
    if "word/document.xml" not in parts:
        raise PlanError(NO_WORD_FILE, path=WORD_TEMPLATE)
    if any(map(_PROGRAMS.search, parts)):
        raise PlanError(HAS_PROGRAMS, path=WORD_TEMPLATE)
    # A part is read no further than it says it is long.
    if len(parts) > PARTS_LIMIT or sum(parts.values()) > UNPACKED_LIMIT:
        raise PlanError(UNPACKS_LARGE, path=WORD_TEMPLATE, limit=UNPACKED_LIMIT // _MEGABYTE)
    return content
