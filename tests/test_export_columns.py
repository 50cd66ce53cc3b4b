from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.export.columns import Cell, View, columns
from innenforskap.i18n import Language
from innenforskap.model.plan import KINDS
from innenforskap.model.when import When
from tests.site_plan import DAY, plan


def _cell(tmp_path: Path, kind: str, id_: str, name: str, language: Language = Language.NB) -> Cell:
    there = plan(tmp_path)
    column = next(each for each in columns(kind) if each.name == name)
    return column.of(View(there, DAY, language), there.of(kind)[id_])


@pytest.mark.parametrize(
    ("kind", "id_", "name", "cell"),
    [
        ("measures", "los", "id", "los"),
        ("measures", "los", "title", "Los til alle"),
        ("measures", "los", "state", "in-progress"),
        ("measures", "los", "reported", date(2026, 5, 1)),
        ("measures", "hjelp", "reported", None),
        ("measures", "los", "lead", "fylket"),
        ("measures", "los", "partners", ("nav", "kommunene")),
        ("measures", "los", "indicators", ("utenfor",)),
        ("measures", "los", "period_from", When.read("2025-H1")),
        ("measures", "hjelp", "period_from", None),
        ("measures", "los", "carried_over", True),
        ("measures", "los", "products", 0),
        ("strands", "tjenester", "groups", ("veiledning", "tom")),
        ("strands", "arbeid", "groups", ()),
        ("status", "2026-05-01/los", "measure", "los"),
        ("status", "2026-05-01/los", "day", date(2026, 5, 1)),
        ("indicators", "utenfor", "observations", 5),
        ("indicators", "utenfor", "targets", 2),
        ("indicators", "utenfor", "baseline_value", Decimal("9.7")),
        ("decisions", "flytting", "date", date(2026, 2, 1)),
        ("decisions", "flytting", "follow_up_due", When.read("2026-09")),
        ("decisions", "flytting", "to_be_done", "Si ifra"),
        ("decisions", "pause", "to_be_done", None),
    ],
)
def test_what_stands_in_a_column(kind: str, id_: str, name: str, cell: Cell, tmp_path: Path) -> None:
    assert _cell(tmp_path, kind, id_, name) == cell


def test_a_title_is_in_the_language_asked_for(tmp_path: Path) -> None:
    assert _cell(tmp_path, "measures", "moter", "title", Language.NN) == "Felles møte"


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_columns_share_a_name_and_the_id_is_first(kind: str) -> None:
    names = [column.name for column in columns(kind)]

    assert names[0] == "id"
    assert len(set(names)) == len(names)


def test_long_texts_are_left_to_show() -> None:
    assert not {"text", "note", "source_text", "description"} & {column.name for column in columns("measures")}


def test_a_first_look_is_a_few_columns() -> None:
    first = {kind: [column.name for column in columns(kind) if column.is_first] for kind in KINDS}

    assert first["measures"] == ["id", "title", "state", "progress", "effect", "reported", "lead"]
    assert first["actors"] == ["id", "name", "kind", "parent", "language_decision"]
    assert max(map(len, first.values())) <= 8
