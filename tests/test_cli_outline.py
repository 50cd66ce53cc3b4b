import sys

import pytest

from innenforskap.cli.outline import outline, paragraph, plain, table, width
from innenforskap.report.card import ITEM, Card, Row, Section

HEADINGS = ["Id", "Tittel", "Status"]
ROWS = [["los", "Los til alle unge i hele fylket", "I gang"], ["b", "Møter", "–"]]


def test_a_table_is_as_wide_as_what_stands_in_it() -> None:
    assert plain(table(HEADINGS, ROWS, None)).splitlines() == [
        "Id   Tittel                           Status",
        "los  Los til alle unge i hele fylket  I gang",
        "b    Møter                            –",
    ]


def test_a_narrow_terminal_breaks_the_title_over_lines() -> None:
    assert plain(table(HEADINGS, ROWS, 40)).splitlines() == [
        "Id   Tittel                       Status",
        "los  Los til alle unge i hele     I gang",
        "     fylket",
        "b    Møter                        –",
    ]


def test_where_that_is_not_enough_each_row_is_a_few_lines() -> None:
    assert plain(table(HEADINGS, ROWS, 30)).splitlines() == [
        "Id      los",
        "Tittel  Los til alle unge i hele fylket",
        "Status  I gang",
        "",
        "Id      b",
        "Tittel  Møter",
        "Status  –",
        "",
    ]


def test_a_table_that_fits_exactly_is_not_broken() -> None:
    assert plain(table(HEADINGS, ROWS, 44)) == plain(table(HEADINGS, ROWS, None))


def test_an_empty_title_is_a_line_all_the_same() -> None:
    assert plain(table(HEADINGS, [["a", "", "b"], *ROWS], 40)).splitlines()[1].startswith("a ")


def test_nothing_from_a_plan_commands_a_terminal_or_gives_an_identity_number_away() -> None:
    told = plain(table(["a", "b"], [["\x1b[31m", "01010750160"]], None))

    assert "\x1b" not in told
    assert "01010750160" not in told


CARD = Card(
    "measure/los",
    "Los",
    (
        Section(
            "",
            (
                Row("Tekst", "Alle unge\n\nfår en los"),
                Row("Partnere", inner=(Row(ITEM, inner=(Row("Aktør", "nav"), Row("Rolle", "råd"))), Row(ITEM, "ks"))),
                Row("Periode", inner=(Row("Fra", "2025"),)),
            ),
        ),
        Section("Historikk", (Row("1. mai 2026", "rapport"),)),
    ),
)


def test_a_record_is_told_with_labels_and_indented_parts() -> None:
    assert plain(outline(CARD, "plan/los.yaml", None)).splitlines() == [
        "measure/los  Los  (plan/los.yaml)",
        "",
        "  Tekst  Alle unge",
        "         får en los",
        "  Partnere",
        "    - Aktør: nav; Rolle: råd",
        "    - ks",
        "  Periode",
        "    Fra  2025",
        "",
        "Historikk",
        "  1. mai 2026  rapport",
    ]


def test_a_narrow_terminal_breaks_the_heading_and_gives_labels_lines_of_their_own() -> None:
    referred = Section("Vist til av", (Row("status/2026-05-01/los-i-kommunene", "Tiltak og mer om det"), Row("a", "b")))
    card = Card("measure/los-i-kommunene", "Los i alle kommuner", (referred,))
    told = plain(outline(card, "plan/measures.yaml", 40)).splitlines()

    assert told == [
        "measure/los-i-kommunene  Los i alle",
        "  kommuner  (plan/measures.yaml)",
        "",
        "Vist til av",
        "  status/2026-05-01/los-i-kommunene",
        "    Tiltak og mer om det",
        "  a",
        "    b",
    ]
    assert max(map(len, told)) <= 40


@pytest.mark.parametrize(("room", "is_beside"), [(36, False), (37, True)])
def test_a_label_stands_beside_what_it_says_where_there_is_room_for_that(room: int, is_beside: bool) -> None:
    card = Card("n", "", (Section("", (Row("Etikett", "ord " * 8), Row("Den andre", "x"))),))
    told = plain(outline(card, "f", room)).splitlines()

    assert (told[0], told[-1]) == ("n  (f)", "  Den andre  x" if is_beside else "    x")
    assert told[2] == ("  Etikett    " if is_beside else "  Etikett") + "ord ord ord ord ord ord" * is_beside


def test_parts_of_the_parts_of_a_list_are_told_in_its_line() -> None:
    deep = Row(ITEM, inner=(Row("Flyttet", inner=(Row(ITEM, inner=(Row("Frist", "2025"),)), Row(ITEM, "x"))),))
    card = Card("n", "", (Section("", (deep,)),))

    assert plain(outline(card, "f", None)).splitlines()[-1] == "  - Flyttet: Frist: 2025; x"


def test_a_long_text_is_broken_and_an_address_is_not() -> None:
    address = "https://fylket.example/" + "a" * 40
    told = plain(paragraph(f"Se {address} og les", 30, "  ", "    ")).splitlines()

    assert told == ["  Se", f"    {address}", "    og les"]


def test_a_pipe_has_no_width_and_a_terminal_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "77")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert width() is None

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert width() == 77
