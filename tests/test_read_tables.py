"""Files from sources without an interface: read by their headings, as people write numbers, names and marks."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from innenforskap.i18n import Language
from innenforskap.model.figure import Observation
from innenforskap.model.query import Columns
from innenforskap.read.answers import Left
from innenforskap.read.exact import AnswerError
from innenforskap.read.tables import table_figures

DAY = date(2026, 10, 8)
TWO = {"period": "År", "value": "Andel"}
ALL = {
    **TWO,
    "geo": "Fylke",
    "group": "Kjønn",
    "everyone": "Alle",
    "age": "Alder",
    "numerator": "Antall",
    "denominator": "Av",
    "finality": "Merknad",
    "marks": {"*": "confidential"},
}
HEADING = "År;Fylke;Kjønn;Alder;Andel;Antall;Av;Merknad"


def told(columns: Mapping[str, object], *lines: str) -> list[Observation | Left]:
    return list(table_figures(Columns.model_validate(columns), lines, DAY))


def one(columns: Mapping[str, object], *lines: str) -> Observation:
    (found,) = told(columns, *lines)
    assert isinstance(found, Observation)
    return found


def left(columns: Mapping[str, object], *lines: str) -> list[tuple[str, str]]:
    return [(each.rule.code, each.written) for each in told(columns, *lines) if isinstance(each, Left)]


def refusal(columns: Mapping[str, object], *lines: str) -> str:
    with pytest.raises(AnswerError) as refused:
        told(columns, *lines)
    return refused.value.why.said(Language.NB)


def test_a_row_has_all_that_its_columns_say() -> None:
    found = one(ALL, HEADING, "2024-25;Nordland;Jenter;16-18 år;9,9;99;1 000;foreløpig")

    assert (str(found.period), found.geo, found.group, found.ages) == ("2024/25", "18", "Jenter", (16, 18))
    assert (found.value, found.numerator, found.denominator) == (Decimal("9.9"), 99, 1000)
    assert (found.finality, found.retrieved, found.published) == ("preliminary", DAY, None)


def test_everyone_is_no_group_and_a_mark_hides_the_number_too() -> None:
    found = one(ALL, HEADING, "2025;1804 Bodø;Alle;16;*;3;40;")

    assert (found.group, found.missing, found.value, found.finality) == (None, "confidential", None, None)
    assert (found.numerator, found.denominator) == (None, 40)


@pytest.mark.parametrize("sign", [";", "\t", ","])
def test_columns_are_parted_by_what_parts_the_headings(sign: str) -> None:
    assert one(TWO, f"\ufeffÅr{sign}Andel", f'2025{sign}"9,9"').value == Decimal("9.9")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("9.9", "9.9"),
        ("1 234,5", "1234.5"),
        ("1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567", "1234567"),
        ("−2,5 %", "-2.5"),
        ("-3", "-3"),
        ("0", "0"),
    ],
)
def test_numbers_are_read_as_people_write_them(written: str, value: str) -> None:
    assert one(TWO, "År;Andel", f"2025;{written}").value == Decimal(value)


@pytest.mark.parametrize("written", ["1.234,5", "12 34", "få", "1e3", "9,9,9", "٣"])
def test_what_is_not_clearly_a_number_is_left_out_and_told(written: str) -> None:
    assert left(TWO, "År;Andel", f"2025;{written}") == [("IF069", written)]


@pytest.mark.parametrize(
    ("written", "missing"), [("", "not-available"), (":", "confidential"), (".", "not-applicable")]
)
def test_nothing_and_the_standard_marks_say_why_a_figure_is_missing(written: str, missing: str) -> None:
    assert one({**TWO, "geo": "Sted"}, "År;Sted;Andel", f"2025;18;{written}").missing == missing


def test_titles_blank_lines_and_sources_around_the_rows_are_passed_over() -> None:
    lines = ("Utenforskap", "", "År;Andel", "2025;9,9", "", "Kilde: Utdanningsdirektoratet")

    assert one(TWO, *lines).value == Decimal("9.9")


def test_a_row_that_stops_early_lacks_what_is_last() -> None:
    assert one({**TWO, "geo": "Sted"}, "År;Sted;Andel", "2025;18").missing == "not-available"


def test_what_cannot_be_read_in_a_row_is_told_each_by_its_sort() -> None:
    row = "våren;Ukjent;Alle;unge;9;mange;-1;"

    assert left(ALL, HEADING, row) == [("IF067", "våren"), ("IF068", "Ukjent"), ("IF069", "unge"), ("IF069", "mange"),
                                       ("IF069", "-1")]  # fmt: skip


def test_a_file_without_the_columns_is_told_which_are_sought() -> None:
    assert refusal(TWO, "År;Prosent", "2025;9,9") == "ingen linje har kolonnene «År», «Andel» som overskrifter"


def test_a_line_that_is_no_csv_is_told_by_its_number() -> None:
    assert refusal(TWO, "År;Andel", "2025;9,9", '2024;"9,9" x') == "linje 3 er ikke skrevet slik en CSV-fil skal være"
