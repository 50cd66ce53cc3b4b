"""The Word document a paper is written into: the tool's own, or a county's with the styles it lacks added from ours."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 - it is a class

from docx import Document
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE as _KIND
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.render.environment import defaults
from innenforskap.render.word_styles import complete

LOCALES: Mapping[str, str] = {
    "nb": "nb-NO",
    "nn": "nn-NO",
    "se": "se-NO",
    "smj": "smj-NO",
    "sma": "sma-NO",
    "en": "en-GB",
}
"""The languages of texts, as Word names them."""

UNUSABLE = Message(
    "Malen «{name}» kan ikke brukes: den er ikke et Word-dokument som lar seg åpne. Lagre den på nytt i Word,"
    " som .docx.",
    "Malen «{name}» kan ikkje brukast: han er ikkje eit Word-dokument som lèt seg opne. Lagre han på nytt i Word,"
    " som .docx.",
    "The template “{name}” cannot be used: it is no Word document that can be opened. Save it anew in Word, as .docx.",
)
FETCHES = Message(
    "Malen «{name}» kan ikke brukes: den henter noe utenfra når den åpnes. Sett bildet eller dokumentet inn i malen.",
    "Malen «{name}» kan ikkje brukast: han hentar noko utanfrå når han blir opna. Set biletet eller dokumentet inn i"
    " malen.",
    "The template “{name}” cannot be used: it fetches something from outside when opened. Put the picture or document"
    " into the template.",
)
_NAME = "paper.docx"
_OLDEST = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_LONGEST_PROPERTY = 255
_MADE_FROM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
_BROKEN = (
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OpcError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    ZlibError,
)
"""What is raised where a file is no document: broken anywhere, from its archive to its styles."""


def opened(template: bytes | None, language: str, title: str = "") -> Word:
    """Return an empty document in `language`, with every style of ours; raise PlanError if the template is unusable.

    A county's template keeps its styles, header, footer and margins, and loses its text.
    """
    if template is None:
        return _described(_own(), LOCALES[language], title)
    try:
        return _described(_theirs(template), LOCALES[language], title)
    except _BROKEN as error:
        raise PlanError(UNUSABLE, name=_NAME) from error


def packed(word: Word) -> bytes:
    """Return the document as a file, which is the same bytes each time and on every machine.

    It is not compressed, for machines do not compress alike.
    """
    saved, content = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as parts, ZipFile(content, "w", ZIP_STORED) as archive:
        for part in parts.infolist():
            info = ZipInfo(part.filename, _OLDEST)
            info.create_system = _UNIX
            archive.writestr(info, parts.read(part))
    return content.getvalue()


def _own() -> Word:
    folder = defaults() / "word"
    content = BytesIO()
    with ZipFile(content, "w", ZIP_STORED) as archive:
        for file in _files(folder):
            archive.writestr(file.relative_to(folder).as_posix(), file.read_bytes())
    return Document(content)


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*")) if file.is_file())


def _theirs(template: bytes) -> Word:
    word = Document(BytesIO(template))
    _clear(word)
    complete(word, _own())
    if any(rel.is_external and rel.reltype != _KIND.HYPERLINK for rel in word.part.package.iter_rels()):
        raise PlanError(FETCHES, name=_NAME)
    return word


def _clear(word: Word) -> None:
    """Take away what a template says, what it looks like from outside, and which other template it was made from."""
    word.element.body.get_or_add_sectPr()
    word.element.body.clear_content()
    settings = word.settings.element
    for element in settings.findall(qn("w:attachedTemplate")):
        settings.remove(element)
    for rels, kind in (
        (word.part.package.rels, _KIND.THUMBNAIL),
        (word.part.part_related_by(_KIND.SETTINGS).rels, _MADE_FROM),
    ):
        for rel in [rel for rel in rels.values() if rel.reltype == kind]:
            del rels[rel.rId]


def _described(word: Word, locale: str, title: str) -> Word:
    """Return the document in the language `locale` and with its title, whatever it was, whoever made it and when."""
    styles, settings, about = word.styles.element, word.settings.element, word.core_properties
    normal = word.styles["Normal"].element.get_or_add_rPr()
    if normal.find(qn("w:lang")) is None:
        normal.append(OxmlElement("w:lang"))
    for lang in (*styles.iter(qn("w:lang")), *settings.findall(qn("w:themeFontLang"))):
        lang.set(qn("w:val"), locale)
    word.part.package.part_related_by(_KIND.CORE_PROPERTIES).element.clear()
    about.title = title[:_LONGEST_PROPERTY]
    about.language = locale
    return word
