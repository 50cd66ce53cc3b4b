import csv
import json
from datetime import date
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.export.columns import Cell, View, columns
from innenforskap.export.rows import Rows, as_csv, as_json, counts, rows
from innenforskap.i18n import Language
from innenforskap.model.vocabulary import State
from innenforskap.query.visible import shown
from tests.site_plan import DAY, plan


def _rows(*cells: Cell) -> Rows:
    return Rows(tuple(f"c{at}" for at in range(len(cells))), (cells,), ())


@pytest.mark.parametrize(
    ("cell", "csv_", "json_"),
    [
        (None, "", None),
        (True, "true", True),
        (False, "false", False),
        (3, "3", 3),
        (Decimal("9.70"), "9.70", 9.7),
        (Decimal("-2.0"), "-2.0", -2),
        (date(2026, 5, 1), "2026-05-01", "2026-05-01"),
        (State.ON_HOLD, "on-hold", "on-hold"),
        (("a", "b"), "a;b", ["a", "b"]),
        ((), "", []),
        ("Én, to", "Én, to", "Én, to"),
        ("=1+1", "'=1+1", "=1+1"),
        ("+47", "'+47", "+47"),
        ("-x", "'-x", "-x"),
        ("@x", "'@x", "@x"),
        ("\tx", "'\tx", "\tx"),
        ("\rx", "'\rx", "\rx"),
        ("＝x", "'＝x", "＝x"),
        ("＋x", "'＋x", "＋x"),
        ("－x", "'－x", "－x"),
        ("＠x", "'＠x", "＠x"),
        (("=a", "b"), "'=a;b", ["=a", "b"]),
        ("a=b", "a=b", "a=b"),
    ],
)
def test_a_value_as_csv_and_as_json(cell: Cell, csv_: str, json_: object) -> None:
    made = as_csv(_rows(cell, 1)).decode()

    assert list(csv.reader(StringIO(made, newline=""))) == [["c0", "c1"], [csv_, "1"]]
    assert json.loads(as_json(_rows(cell))) == [{"c0": json_}]


def test_csv_ends_its_lines_as_rfc_4180_has_it_and_quotes_what_would_break_them() -> None:
    assert as_csv(_rows("a\nb", 'c"d', "e,f")) == b'c0,c1,c2\r\n"a\nb","c""d","e,f"\r\n'


@given(st.text())
def test_any_text_comes_back_from_csv_and_none_begins_as_a_formula(text: str) -> None:
    _, (cell, after) = csv.reader(StringIO(as_csv(_rows(text, "x")).decode(), newline=""))

    assert cell.removeprefix("'" if cell != text else "") == text
    assert not cell.startswith(tuple("=+-@\t\r＝＋－＠"))
    assert after == "x"


def test_a_list_with_nothing_in_it_still_has_its_heading_and_its_brackets() -> None:
    assert as_csv(Rows(("id",), (), ("id",))) == b"id\r\n"
    assert as_json(Rows(("id",), (), ("id",))) == b"[]\n"


def test_records_are_rows_under_the_columns_of_their_kind(tmp_path: Path) -> None:
    there = plan(tmp_path)
    told = rows("actors", there.actors.values(), View(there, DAY, Language.NB))

    assert told.names == tuple(column.name for column in columns("actors"))
    assert [row[0] for row in told.cells] == list(there.actors)
    assert told.first[:2] == ("id", "name")


def test_no_identity_number_leaves_the_plan(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: P\n",
        "measures.yaml": 'a: {title: "Sak 01010750160", tags: ["01010750160"], number: "1"}\n',
    }
    there = plan(tmp_path, files)
    told = rows("measures", there.measures.values(), View(there, DAY, Language.NB))

    assert b"01010750160" not in as_csv(told) + as_json(told)
    assert b"Sak ***********" in as_csv(told)


def _counted(tmp_path: Path, name: str) -> tuple[tuple[Cell, ...], ...]:
    there = plan(tmp_path)
    column = next(each for each in columns("measures") if each.name == name)
    return counts(column, there.measures.values(), View(there, DAY, Language.NB)).cells


def test_what_is_counted_comes_in_the_order_of_the_vocabulary_and_none_last(tmp_path: Path) -> None:
    found = _counted(tmp_path, "state")

    assert found == (("not-started", 1), ("in-progress", 1), ("on-hold", 1), ("completed", 1), (None, 1))


def test_what_has_several_values_counts_under_each_and_what_has_none_under_none(tmp_path: Path) -> None:
    assert _counted(tmp_path, "partners") == (("kommunene", 1), ("nav", 2), (None, 3))


def test_a_baseline_of_too_few_is_in_no_list(tmp_path: Path) -> None:
    rest = "unit: count, population: {age_from: 15}, baseline: {period: 2022, value: 3}"
    there = shown(plan(tmp_path, {"indicators.yaml": f"i: {{title: I, maturity: defined, {rest}}}\n"}))
    view = View(there, DAY, Language.NB)
    (column,) = (each for each in columns("indicators") if each.name == "baseline_value")

    (row,) = rows("indicators", there.indicators.values(), view).cells

    assert row[columns("indicators").index(column)] is None
    assert counts(column, there.indicators.values(), view).cells == ((None, 1),)
