"""A paper as a tagged PDF, read back."""

import re
from dataclasses import replace
from datetime import date
from importlib import import_module
from io import BytesIO
from pathlib import Path
from socketserver import BaseRequestHandler, TCPServer
from threading import Thread

import pikepdf
import pytest

from innenforskap.i18n import Language
from innenforskap.output import File
from innenforskap.read.load import load
from innenforskap.report.june import june
from innenforskap.report.paper import Bullets, Paper, Paragraph, Section, Table
from tests.small import ROOT
from tests.small_paper import nb, paper
from tests.tagged import tagged

pytestmark = pytest.mark.usefixtures("pango")

TABLE = Table(nb("Delmål 2"), ("Tiltak", "Status"), tuple((nb(f"2.{at}"), nb("I gang")) for at in range(80)))


def _file(made: Paper, overrides: dict[str, str] | None = None) -> File:
    # Where Pango is missing it cannot be imported, and the tests are skipped.
    file: File = import_module("innenforskap.render.pdf").pdf(made, overrides or {})
    return file


def _pdf(made: Paper, overrides: dict[str, str] | None = None) -> bytes:
    return _file(made, overrides).content


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_a_memo_has_the_structure_that_a_screen_reader_needs(language: Language) -> None:
    made = tagged(_pdf(june(load(ROOT / "plan").plan, date(2026, 6, 15), language)))

    assert {"H1", "H2", "H3", "TH", "TD", "Caption", "L", "LI"} <= set(made.parts)
    assert made.parts.count("H1") == 1
    assert (made.language, made.shows_title, made.conforms_to) == (language, True, "1")
    assert made.title.startswith("Status for oppstart: ")


def test_a_pdf_is_named_by_its_kind_and_language() -> None:
    assert _file(paper()).path == "june-memo-nb.pdf"


def test_the_same_paper_gives_the_same_bytes_and_another_another_identity() -> None:
    one, other = paper(TABLE, Bullets((nb("a"),))), paper(TABLE)

    assert _pdf(one) == _pdf(one)
    with pikepdf.open(BytesIO(_pdf(one))) as first, pikepdf.open(BytesIO(_pdf(other))) as second:
        assert bytes(first.trailer.ID[0]) != bytes(second.trailer.ID[0])
        assert "/CreationDate" not in first.docinfo


def test_a_long_table_repeats_its_headings_on_every_page() -> None:
    made = tagged(_pdf(paper(TABLE)))

    assert made.pages == 2
    assert made.parts.count("Table") >= 1
    assert made.parts.count("TD") == 80


@pytest.mark.parametrize(("annex", "pages"), [(False, 1), (True, 2)])
def test_an_annex_begins_a_new_page(annex: bool, pages: int) -> None:
    two = replace(
        paper(), sections=(Section("a", nb("A"), (Paragraph(nb("a")),)), Section("b", nb("B"), (), annex=annex))
    )

    assert tagged(_pdf(two)).pages == pages


def test_nothing_is_fetched_from_the_network_or_the_disk(tmp_path: Path) -> None:
    asked: list[str] = []

    class Asked(BaseRequestHandler):
        def handle(self) -> None:
            asked.append(self.request.recv(100).decode())

    picture = tmp_path / "a.svg"
    picture.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>hemmelig</text></svg>', "utf-8"
    )
    with TCPServer(("127.0.0.1", 0), Asked) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        web = f"http://127.0.0.1:{server.server_address[1]}"
        page = (
            f'<html lang="nb"><title>T</title><link rel="stylesheet" href="{web}/a.css">'
            f'<link rel="attachment" href="{picture.as_uri()}"><style>@import url("{web}/b.css");'
            f'@font-face {{ font-family: x; src: url("{web}/c.woff") }} p {{ font-family: x }}</style>'
            f'<p style="background: url({web}/d.png)">Tekst<img src="{picture.as_uri()}" alt="a"></p>'
        )
        made = _pdf(paper(), {"paper.html.j2": page})
        server.shutdown()

    assert asked == []
    with pikepdf.open(BytesIO(made)) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", pikepdf.Dictionary())
        assert len(pdf.pages) == 1


def test_a_style_of_the_plans_own_is_the_pdfs_too() -> None:
    css = (ROOT / "templates" / "paper.css").read_text("utf-8")

    landscape = _pdf(paper(), {"paper.css": re.sub(r"size: A4;", "size: A4 landscape;", css)})

    with pikepdf.open(BytesIO(landscape)) as pdf:
        box = [round(float(edge)) for edge in pdf.pages[0].mediabox]
    assert box == [0, 0, 842, 595]
