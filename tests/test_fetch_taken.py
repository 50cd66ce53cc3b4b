"""A file taken down by hand is read as what it is, and what is no CSV is told by name."""

import os
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.fetch.taken import FILE_LIMIT, headings, lines_in
from innenforskap.i18n import Language

CSV = "Skoleår;Fylke;Trivsel\r\n2024/25;Troms – Romsa – Tromssa;3,9\r\n2025/26;Østfold;4,0\r\n"
LINES = ("Skoleår;Fylke;Trivsel", "2024/25;Troms – Romsa – Tromssa;3,9", "2025/26;Østfold;4,0")


def written(folder: Path, content: bytes, name: str = "udir.csv") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def refusal(file: Path, language: Language = Language.NB) -> str:
    with pytest.raises(PlanError) as refused:
        lines_in(file)
    return refused.value.said(language)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_that_sources_use_are_told_apart(encoding: str, tmp_path: Path) -> None:
    assert lines_in(written(tmp_path, CSV.encode(encoding))) == LINES


def test_utf_16_may_stand_either_way_round(tmp_path: Path) -> None:
    assert lines_in(written(tmp_path, "\ufeff".encode("utf-16-be") + CSV.encode("utf-16-be"))) == LINES


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_may_end_in_any_way(end: str, tmp_path: Path) -> None:
    assert lines_in(written(tmp_path, CSV.replace("\r\n", end).encode())) == LINES


def test_a_line_is_kept_as_it_stands(tmp_path: Path) -> None:
    lines = ('"År"\t"Andel" ', '2025\t"9,9"', "", "2026\t 10,1")

    assert lines_in(written(tmp_path, "\n".join((*lines, "", "  ")).encode())) == lines


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_an_encoding_that_could_be_another_is_not_guessed(encoding: str, tmp_path: Path) -> None:
    content = CSV.replace("–", "-").encode(encoding)

    assert "er ikke en tekstfil i UTF-8 eller Windows-1252" in refusal(written(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04\x14\x00", "er et regneark eller en zip-fil"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "er et regneark eller en zip-fil"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "er et PDF-dokument"),
        (b"\xef\xbb\xbf\r\n  <!DOCTYPE html><title>", "er en nettside (HTML)"),
        (b"<html lang='nb'>", "er en nettside (HTML)"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "er ikke en tekstfil"),
        (b"\xff\xfe\x00", "er ikke en tekstfil"),
        (b"a;b\n1;\x002", "er ikke en tekstfil"),
        (b"a;b\n1;\xc5 \x81", "er ikke en tekstfil"),
        (b"", "har ingen tall"),
        (b"\xef\xbb\xbf", "har ingen tall"),
        (b"Sko\xc3\xa5r;Trivsel\n\n", "har ingen tall"),
    ],
)
def test_what_is_no_csv_is_told_by_name(content: bytes, told: str, tmp_path: Path) -> None:
    assert told in refusal(written(tmp_path, content))


def test_what_to_do_is_told_in_the_users_language(tmp_path: Path) -> None:
    file = written(tmp_path, b"PK\x03\x04", "udir.xlsx")

    assert [refusal(file, language) for language in Language] == [
        "«udir.xlsx» er et regneark eller en zip-fil, ikke CSV. Åpne den, velg «Lagre som», og så «CSV UTF-8».",
        "«udir.xlsx» er eit rekneark eller ei zip-fil, ikkje CSV. Opne ho, vel «Lagre som», og så «CSV UTF-8».",
        "“udir.xlsx” is a spreadsheet or a zip file, not CSV. Open it, choose “Save as”, and then “CSV UTF-8”.",
    ]


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    assert refusal(tmp_path / "{borte}.csv").startswith("Finner ikke filen «{borte}.csv».")


def test_a_file_that_is_too_large_is_told_of(tmp_path: Path) -> None:
    told = refusal(written(tmp_path, b"a" * (FILE_LIMIT + 1)), Language.NN)

    assert told.replace("\N{NO-BREAK SPACE}", " ") == "«udir.csv»: fila er 5 001 kB; grensa er 5 000 kB."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "udir.csv")

    assert refusal(tmp_path / "udir.csv").startswith("«udir.csv»: ")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Elevundersøkelsen", "", ";;", 'År ;"Fylke; navn"; Andel', "2025;Nordland;3,9"),
            ("År", "Fylke; navn", "Andel"),
        ),
        (("År\tAndel, i alt", "2025\t3,9"), ("År", "Andel, i alt")),
        (("År,Andel", "2025,9"), ("År", "Andel")),
        (("Elevundersøkelsen", ""), ()),
        ((), ()),
    ],
)
def test_the_headings_are_the_first_line_with_more_than_one_thing(
    lines: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert headings(lines) == expected
