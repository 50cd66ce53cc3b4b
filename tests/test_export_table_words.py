from innenforskap.export.flat import flat
from innenforskap.export.observations import observations
from innenforskap.export.table_words import TABLES, column_phrase, column_title, meaning, table_phrase, table_title
from innenforskap.export.tables import Table, tables
from innenforskap.i18n import Language
from innenforskap.i18n.fields import FIELDS
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.site_plan import DAY
from tests.small import ROOT

PLAN = shown(load(ROOT / "tests" / "plans" / "good" / "complete").plan)
FIGURES = observations(PLAN)
FOUND: tuple[Table, ...] = (*tables(PLAN, DAY), *((FIGURES,) if FIGURES else ()))


def test_every_table_of_a_kind_has_a_name() -> None:
    assert set(TABLES) == {"plan", *KINDS, "observations"}


def test_every_column_of_a_plan_with_everything_has_a_name_in_both_languages_and_a_meaning() -> None:
    columns = {column for table in FOUND for column in table.columns}
    own = {"position", "fetched", "tables", "mandate", "manuscript", "request", "roll", "statement", "status"}

    assert len(columns) > 500
    assert {key for column in columns for key in column.keys} - set(FIELDS) <= own
    assert [column.name for column in columns if not meaning(column)] == []


def test_a_table_and_a_column_are_called_by_what_they_are_in() -> None:
    by_name = {table.name: table for table in FOUND}
    columns = {column.name: column for column in flat(Measure)}

    assert table_title(by_name["measures"], Language.NB) == "Tiltak"
    assert table_phrase(by_name["measures_products"]) == ("Tiltak: produkter", "Tiltak: produkt")
    assert column_title(columns["title_nn"], Language.NB) == "Tittel (nynorsk)"
    assert column_phrase(columns["target_group_age_from"]) == ("Målgruppe: alder fra", "Målgruppe: alder frå")


def test_a_column_means_what_the_format_says_of_its_field() -> None:
    columns = {column.name: column for column in flat(Measure)}

    assert meaning(columns["lead"]).startswith("Den ene aktøren")
    assert meaning(next(tables(PLAN, DAY)).columns[0]).startswith("Id-en")
