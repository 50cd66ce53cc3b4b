"""What a record is called where a change of it is told."""

import pytest

from innenforskap.i18n import Language
from innenforskap.i18n.fields import FIELDS
from innenforskap.model.base import Origin, Reading, Record
from innenforskap.model.plan import KINDS
from innenforskap.query.naming import singular
from innenforskap.report import changes_words as words
from innenforskap.report.changed_names import called
from innenforskap.report.changed_values import Teller
from tests.edited import Edit, edited

_PLAN = edited([])
_TELLER = Teller(_PLAN, Language.NB)


def _called(record: Record, *, is_alone: bool = False, teller: Teller = _TELLER) -> str:
    return "".join(told.words for told in called(teller, record, is_alone=is_alone))


@pytest.mark.parametrize(
    ("kind", "id_", "told"),
    [
        ("measures", "los", "1.1 Los i alle kommuner"),
        ("strands", "overganger", "Hovedløp 1: Trygge overganger"),
        ("status", "2026-05-15/los", "1.1 Los i alle kommuner, rapporten 15. mai 2026"),
        ("decisions", "spre-los", "Fylkesrådet 20. mai 2026, sak PS 40/2026"),
        ("actors", "nav", "Aktør «Nav»"),
        ("statements", "fire-av-fem", "Utsagn «Fire av fem fullfører.»"),
    ],
)
def test_a_record_is_called_by_number_title_or_name(kind: str, id_: str, told: str) -> None:
    assert _called(_PLAN.of(kind)[id_]) == told


def test_the_plan_is_the_plan() -> None:
    assert _called(_PLAN.about) == "Planen"


def test_a_decision_alone_is_called_by_its_measures_if_it_has_any() -> None:
    plan = edited([Edit("decisions.yaml", "", "ny: {date: 2026-06-10, body: fylkesradet, type: ask}\n")])

    assert _called(_PLAN.decisions["spre-los"], is_alone=True) == "1.1 Los i alle kommuner"
    assert _called(plan.decisions["ny"], is_alone=True, teller=Teller(plan, Language.NB)) == "Fylkesrådet 10. juni 2026"


def test_what_is_not_there_goes_by_its_id() -> None:
    plan = edited(
        [
            Edit("status/2026-06-01/borte.yaml", "", "state: on-hold\n"),
            Edit("decisions.yaml", "", "ny: {date: 2026-06-10, body: fylkesradet, type: ask, about: [borte]}\n"),
        ]
    )
    teller = Teller(plan, Language.NB)

    assert _called(plan.status["2026-06-01/borte"], teller=teller) == "borte, rapporten 1. juni 2026"
    assert _called(plan.decisions["ny"], is_alone=True, teller=teller) == "borte"


def test_a_kind_without_a_noun_goes_by_its_label_and_a_record_without_a_title_by_its_id(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(words, "NOUNS", {})
    untitled = Record.model_validate({}, context=Reading(Origin("actors", "navnlos", "actors.yaml")))

    assert _called(_PLAN.actors["nav"]) == "Aktør «Nav»"
    assert _called(untitled) == "Aktør navnlos"


def test_every_kind_is_called_something() -> None:
    assert all(kind in words.NOUNS or singular(kind) in FIELDS for kind in KINDS)
