from datetime import date
from pathlib import Path

from innenforskap.export.rows import as_csv
from innenforskap.export.tables import Table, tables
from innenforskap.model.plan import Plan
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.small import ROOT, plan_folder

PLAN = shown(load(ROOT / "tests" / "plans" / "good" / "complete").plan)
DAY = date(2026, 12, 4)


def _tables(plan: Plan, day: date = DAY) -> dict[str, Table]:
    return {table.name: table for table in tables(plan, day)}


def _rows(table: Table) -> list[dict[str, object]]:
    return [dict(zip(table.rows.names, row, strict=True)) for row in table.cells]


def _plan(parent: Path, measures: str, **files: str) -> Plan:
    texts = {"plan": "title: Plan\n", "measures": measures, **files}
    return shown(load(plan_folder(parent, {f"{name}.yaml": text for name, text in texts.items()})).plan)


def test_every_kind_with_a_record_has_a_table_and_no_other_has(tmp_path: Path) -> None:
    assert list(_tables(_plan(tmp_path, "a: {title: A}\n"))) == ["plan", "measures"]


def test_a_row_says_what_it_is_called_how_it_stands_and_then_the_rest(tmp_path: Path) -> None:
    status = '"2026-05-01":\n  a: {state: in-progress, effect: promising}\n'
    table = _tables(_plan(tmp_path, "a: {title: {nb: A, nn: Å}, number: '1'}\n", status=status))["measures"]

    assert table.rows.names[:7] == ("id", "title_nb", "title_nn", "state", "progress", "effect", "reported")
    assert table.cells[0][:7] == ("a", "A", "Å", "in-progress", None, "promising", date(2026, 5, 1))
    assert _rows(table)[0]["number"] == "1"


def test_only_the_languages_that_a_text_is_in_have_columns_beside_bokmaal_and_nynorsk(tmp_path: Path) -> None:
    table = _tables(_plan(tmp_path, "a: {title: {nb: A, se: Á}, text: B}\n"))["measures"]

    assert {name for name in table.rows.names if name.startswith("title")} == {"title_nb", "title_nn", "title_se"}
    assert {name for name in table.rows.names if name.startswith("text")} == {"text_nb", "text_nn"}


def test_a_list_has_a_table_whose_rows_say_what_they_are_within(tmp_path: Path) -> None:
    milestones = "m1: {title: Én, due: 2026, moved: [{due: 2025, cause: capacity}, {due: 2024, cause: capacity}]}"
    plan = _plan(tmp_path, f"a: {{title: A, milestones: {{{milestones}}}, partners: [{{actor: x}}, {{actor: z}}]}}\n")
    found = _tables(plan)

    assert [row[:3] for row in found["measures_partners"].cells] == [("a", 1, "x"), ("a", 2, "z")]
    assert found["measures_partners"].rows.names[:3] == ("measure", "position", "actor")
    assert found["measures_milestones"].rows.names[:2] == ("measure", "id")
    assert found["measures_milestones_moved"].rows.names[:3] == ("measure", "milestones_id", "position")
    assert [row[:3] for row in found["measures_milestones_moved"].cells] == [("a", "m1", 1), ("a", "m1", 2)]
    assert found["measures_milestones_moved"].key_count == 3


def test_texts_and_single_values_by_id_have_tables_too() -> None:
    found = _tables(PLAN)

    assert found["plan_goals"].rows.names == ("plan", "position", "text_nb", "text_nn")
    assert found["plan_goals"].cells[0][:2] == ("plan", 1)
    assert found["plan_dimensions_values"].rows.names[:3] == ("plan", "dimensions_id", "id")
    assert found["measures_dimensions"].rows.names == ("measure", "id", "value")


def test_the_figures_are_not_in_the_table_of_any_kind() -> None:
    assert "indicators_observations" not in _tables(PLAN)


def test_reports_and_decisions_of_a_later_day_are_left_out() -> None:
    early = _tables(PLAN, date(1990, 1, 1))

    assert not {"status", "status_options", "decisions"} & set(early)
    assert {"day", "measure"} <= set(_tables(PLAN)["status"].rows.names)


def test_nothing_of_a_person_is_in_a_table(tmp_path: Path) -> None:
    table = _tables(_plan(tmp_path, "a: {title: Ring 41234567}\n"))["measures"]

    assert b"41234567" not in as_csv(table.rows)
    assert table.cells[0][1] == "Ring ***********"


def test_a_count_of_people_is_rounded_as_the_plan_says(tmp_path: Path) -> None:
    indicator = """
        a:
          title: A
          maturity: in-use
          unit: count
          population: {age_from: 15, age_to: 29}
          baseline: {period: 2024, value: 104}
    """
    folder = plan_folder(tmp_path, {"plan.yaml": "title: P\nrounding: 10\n", "indicators.yaml": indicator})

    assert _rows(_tables(shown(load(folder).plan))["indicators"])[0]["baseline_value"] == 100
