"""A roll knows which year it is of."""

import pytest

from innenforskap.model.base import Origin, Reading
from innenforskap.model.roll import Roll


@pytest.mark.parametrize(
    ("id_", "year"), [("2026", 2026), ("26", None), ("rulle", None), ("2026-1", None), ("0000", None)]
)
def test_the_id_of_a_roll_is_its_year(id_: str, year: int | None) -> None:
    roll = Roll.model_validate({"outcome": "no-roll"}, context=Reading(Origin("rolls", id_, "rolls.yaml", (id_,))))

    assert roll.year == year
