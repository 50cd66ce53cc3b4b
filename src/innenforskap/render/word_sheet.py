"""The page a paper is written on in Word: paragraphs and tables in named styles, and nothing formatted by hand."""

from collections.abc import Iterable, Sequence
from math import sqrt

from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.table import CT_Row, CT_Tbl
from docx.oxml.text.paragraph import CT_P
from docx.shared import Inches, Length

from innenforskap.render.word_prose import BODY, Part, Piece
from innenforskap.render.word_styles import restarted, style_ids
from innenforskap.render.word_template import LOCALES

AFTER_TABLE = "Etter tabell"
TABLE = "Rapporttabell"
_MANY = 6
# In letters: what there is about room for in a centimetre, between two columns, and in a word that is not broken.
_IN_A_CENTIMETRE = 6
_AIR = 4
_WIDEST = 24


class Sheet:
    """A document in one language, written from the top."""

    def __init__(self, word: Word, language: str) -> None:
        """Begin to write."""
        self._word = word
        self._language = language
        self._styles = style_ids(word)
        self._lists: dict[str, int] = {}
        self._is_after_table = False

    def write(self, *parts: Part) -> None:
        """Write paragraphs."""
        for part in parts:
            paragraph = self._word.element.body.add_p()
            style = AFTER_TABLE if self._is_after_table and part.style == BODY else part.style
            self._is_after_table = False
            self._fill(paragraph, style, part.pieces)
            if part.style.startswith("List Number"):
                self._number(paragraph, part)

    def table(self, columns: Sequence[Sequence[Piece]], rows: Sequence[Sequence[Sequence[Piece]]]) -> None:
        """Write a table whose first row is repeated on each page, and whose first column names the rows."""
        size = " liten" if len(columns) > _MANY else ""
        table = CT_Tbl.new_tbl(1 + len(rows), len(columns), self._room)
        table.tblStyle_val = self._id("table", TABLE)
        widths = [Length(int(self._room * share)) for share in _shares([columns, *rows], self._room)]
        for column, width in zip(table.tblGrid.gridCol_lst, widths, strict=True):
            column.w = width
        for at, (row, told) in enumerate(zip(table.tr_lst, [columns, *rows], strict=True)):
            _keep_whole(row, is_heading=at == 0)
            for place, (cell, pieces) in enumerate(zip(row.tc_lst, told, strict=True)):
                cell.width = widths[place]
                style = "Tabelloverskrift" if at == 0 else "Tabelltekst" if place else "Tabellrad"
                self._fill(cell.p_lst[0], style + size, pieces)
        self._word.element.body.get_or_add_sectPr().addprevious(table)
        self._is_after_table = True

    @property
    def _room(self) -> Length:
        """How wide the text is."""
        section = self._word.sections[-1]
        edges = (section.left_margin or Inches(1)) + (section.right_margin or Inches(1))
        return Length((section.page_width or Inches(8)) - edges)

    def _id(self, kind: str, name: str) -> str:
        return self._styles[kind, name.casefold()]

    def _fill(self, paragraph: CT_P, style: str, pieces: Iterable[Piece]) -> None:
        if style != BODY:
            paragraph.style = self._id("paragraph", style)
        for piece in pieces:
            run = paragraph.add_r()
            run.text = piece.words
            if piece.style:
                run.style = self._id("character", piece.style)
            if piece.language != self._language:
                run.get_or_add_rPr().append(OxmlElement("w:lang", {qn("w:val"): LOCALES[piece.language]}))
            if piece.link:
                link = self._word.part.relate_to(piece.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                around = OxmlElement("w:hyperlink", {qn("r:id"): link})
                run.addprevious(around)
                around.append(run)

    def _number(self, paragraph: CT_P, part: Part) -> None:
        """Make a numbered list begin with its own number, and go on with it."""
        if part.start is not None:
            self._lists[part.style] = restarted(self._word, self._id("paragraph", part.style), part.start)
        numbers = paragraph.get_or_add_pPr().get_or_add_numPr()
        numbers.get_or_add_ilvl().val = 0
        numbers.get_or_add_numId().val = self._lists[part.style]


def _keep_whole(row: CT_Row, *, is_heading: bool) -> None:
    """Keep a row on one page, and repeat it on each if it is a heading."""
    properties = row.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if is_heading:
        properties.append(OxmlElement("w:tblHeader"))


def _shares(rows: Sequence[Sequence[Sequence[Piece]]], width: Length) -> list[float]:
    """Return how large a part of the width each column gets: room for its words, and more if it has more to say."""
    columns = [["".join(piece.words for piece in cell) for cell in column] for column in zip(*rows, strict=True)]
    rooms = [_room_for_words(cells) for cells in columns]
    # Twice the width for four times the words: the long texts are in more lines, and the short ones in few.
    wishes = [sqrt(max(0, max(map(len, cells)) - room)) for room, cells in zip(rooms, columns, strict=True)]
    spare = max(0, width.cm * _IN_A_CENTIMETRE - sum(rooms))
    wanted = [room + spare * wish / (sum(wishes) or 1) for room, wish in zip(rooms, wishes, strict=True)]
    return [each / sum(wanted) for each in wanted]


def _room_for_words(cells: Sequence[str]) -> int:
    """Return how many letters the longest word needs, with air around it, within reason: an address is broken."""
    longest = max((len(word) for cell in cells for word in cell.split()), default=0)
    return min(longest + _AIR, _WIDEST)
