from innenforskap.export.columns import columns
from innenforskap.i18n import Language
from innenforskap.i18n.fields import FIELDS, label
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.fields import within
from innenforskap.model.plan import KINDS


def test_every_field_of_every_kind_has_a_name_and_no_name_is_left_over() -> None:
    models: list[type[Record]] = [About, *KINDS.values()]
    keys = {each.key for model in models for each in within(model)}
    dated = ("measures", "status", "decisions")
    worked_out = {column.name for kind in dated for column in columns(kind) if column.is_first}

    assert keys <= set(FIELDS)
    assert set(FIELDS) - keys <= worked_out


def test_every_name_is_there_in_bokmal_and_nynorsk() -> None:
    assert [key for key, phrase in FIELDS.items() if not phrase.nb.strip() or not phrase.nn.strip()] == []


def test_a_field_is_called_what_a_planner_calls_it() -> None:
    assert [label("lead", language) for language in Language] == ["Ansvarlig", "Ansvarleg", "Lead"]
    assert label("next_step", Language.EN) == "Next step"


def test_a_field_that_has_no_name_yet_goes_by_its_key() -> None:
    assert label("brand_new", Language.NB) == "Brand new"
