"""Small papers, written block by block, and Word documents read back."""

from io import BytesIO

from docx import Document
from docx.document import Document as Word

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.output import File
from innenforskap.report.lines import ours
from innenforskap.report.paper import Block, Fact, Field, Line, Paper, Paragraph, Prose, Section


def nb(words: str) -> Line:
    """Return a line of bokmål."""
    return ours(words, Language.NB)


def paper(*blocks: Block, language: Language = Language.NB, annex: bool = False) -> Paper:
    """Return a paper with one section of these blocks."""
    return Paper(
        kind="june-memo",
        language=language,
        title=ours("Status: Plan <1>", language),
        fields=(Field("Til", ours("Fylkesrådet", language)),),
        notices=("Dette er eksempler.",),
        sections=(Section("status", ours("Status", language), blocks, annex=annex),),
    )


def prose(words: str, language: str = "nb") -> Prose:
    """Return a text of the plan's own."""
    return Prose(Told(words, language))


def fact(label: str, words: str) -> Fact:
    """Return a fact in a few words."""
    return Fact(nb(label), Paragraph(nb(words)))


def opened(file: File) -> Word:
    """Return a Word document as python-docx reads it."""
    return Document(BytesIO(file.content))


def written(word: Word) -> list[tuple[str, str]]:
    """Return the paragraphs of a document outside its tables: the style of each, and its words."""
    return [(paragraph.style.name or "" if paragraph.style else "", paragraph.text) for paragraph in word.paragraphs]
