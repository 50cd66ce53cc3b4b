"""Where an indicator's figures are fetched."""

from typing import Any

from innenforskap.model.query import Columns


def test_only_the_columns_that_are_named_have_headings() -> None:
    columns = Columns.model_construct(period="År", value="Andel", geo="Fylke", everyone="Alle", marks={})

    assert columns.headings == {"period": "År", "value": "Andel", "geo": "Fylke"}


def test_every_column_that_says_something_has_a_heading() -> None:
    named: dict[str, Any] = {name: name.upper() for name in Columns.model_fields if name not in {"everyone", "marks"}}

    assert Columns.model_construct(**named).headings == named
