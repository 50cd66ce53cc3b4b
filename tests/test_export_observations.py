from datetime import date
from decimal import Decimal
from pathlib import Path

from innenforskap.export.observations import observations
from innenforskap.export.tables import Table
from innenforskap.model.vocabulary import Missing
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.fetched_plans import fetched_plan, kept_plan
from tests.site_plan import plan
from tests.small import plan_folder
from tests.snapshot_files import NEET, answered


def _rows(table: Table | None) -> list[dict[str, object]]:
    assert table is not None
    return [dict(zip(table.rows.names, row, strict=True)) for row in table.cells]


def test_a_plan_without_figures_has_no_table_of_them(tmp_path: Path) -> None:
    assert observations(load(plan_folder(tmp_path, {"plan.yaml": "title: P\n"})).plan) is None


def test_a_typed_figure_has_its_indicator_s_unit_and_source(tmp_path: Path) -> None:
    first, *_ = _rows(observations(shown(plan(tmp_path))))

    assert (first["indicator"], first["geo"], first["value"]) == ("utenfor", "18", Decimal("9.7"))
    assert (first["unit"], first["source"], first["fetched"], first["tables"]) == ("percent", "ssb", False, ())
    assert (first["retrieved"], first["updated"]) == (None, None)


def test_a_fetched_figure_says_when_it_was_fetched() -> None:
    first, *_ = _rows(observations(fetched_plan(["2024;18;Alle;9,1;910;10000;F"])))

    assert (first["fetched"], first["source"], first["retrieved"]) == (True, "ssb", date(2026, 10, 8))


def test_a_figure_of_a_bank_says_from_which_table_and_when_that_was_updated() -> None:
    first, *_ = _rows(observations(kept_plan(answered("neet", NEET))))

    assert (first["fetched"], first["tables"]) == (True, ("13556",))
    assert isinstance(first["updated"], date)


def test_counts_are_rounded_and_few_are_hidden() -> None:
    seen, hidden = _rows(observations(fetched_plan(["2024;18;Alle;9,1;914;10004;F", "2025;18;Alle;0,1;3;3000;F"])))

    assert (seen["numerator"], seen["denominator"]) == (910, 10000)
    assert (hidden["value"], hidden["numerator"], hidden["missing"]) == (None, None, Missing.CONFIDENTIAL)
