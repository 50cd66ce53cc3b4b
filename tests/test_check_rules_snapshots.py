"""What is found in what was fetched, where the rules' pages do not show it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from tests.found import found
from tests.snapshot_files import NEET, answered, taken

QUERIES = """
    queries:
      - bank: ssb
        table: "13556"
        select: {Region: {codes: ["18", "31", "1804"]}}
        numerator: Bosatte
        value: BosatteProsent
        age: Alder
"""
COLUMNS = """
    columns: {value: Andel, period: År}
"""
OF_A_FILE = taken({"period": "År", "value": "Andel"}, "År;Andel", "2025;9,9")
OF_A_BANK = answered("neet", NEET)


def _files(rest: str, kept: bytes, maturity: str = "defined") -> Mapping[str, str | bytes]:
    indicator = f"""
    title: I
    maturity: {maturity}{rest}"""
    return {"indicators/i.yaml": indicator, "snapshots/i.json": kept}


@pytest.mark.parametrize(
    ("rest", "kept", "key", "help_"),
    [
        (QUERIES, OF_A_BANK, "", ""),
        (COLUMNS, OF_A_FILE, "", ""),
        (QUERIES + COLUMNS.lstrip("\n"), OF_A_BANK, "", ""),
        (QUERIES.replace("13556", "13563"), OF_A_BANK, "queries", "innenforskap fetch i"),
        (QUERIES.replace('"31", ', ""), OF_A_BANK, "queries", "innenforskap fetch i"),
        (COLUMNS.replace("Andel", "Antall"), OF_A_FILE, "columns", "innenforskap fetch i --file FIL"),
        (COLUMNS, OF_A_BANK, "", ""),
        (QUERIES, OF_A_FILE, "", ""),
    ],
)
def test_figures_fetched_for_what_the_indicator_no_longer_says_are_told_with_what_to_do(
    rest: str, kept: bytes, key: str, help_: str, tmp_path: Path
) -> None:
    there = found(tmp_path, _files(rest, kept), "IF414")

    assert [each.facts["key"] for each in there] == ([key] if key else [])
    assert all(help_ in (each.help(Language.NB) or "") for each in there)


def test_of_an_indicator_that_is_retired_nothing_is_found(tmp_path: Path) -> None:
    assert found(tmp_path, _files(QUERIES.replace("13556", "13563"), OF_A_BANK, "retired"), "IF414") == ()


def test_of_an_indicator_for_which_nothing_is_fetched_yet_nothing_is_found(tmp_path: Path) -> None:
    files = {path: text for path, text in _files(QUERIES, b"").items() if path.startswith("indicators")}

    assert found(tmp_path, files, "IF414") == ()
