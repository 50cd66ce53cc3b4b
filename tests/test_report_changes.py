"""The changes from one plan to another, for a reader: each single change is one line, in the plan's own words."""

import pytest

from innenforskap.compare.change import mirrored
from innenforskap.compare.plans import differences
from innenforskap.i18n import Language
from innenforskap.report.changes import Compared, change_list
from tests.edited import DAY, Edit, edited, lines, listed
from tests.single_changes import SINGLE

_MANY = 100


def test_there_are_more_than_a_hundred_kinds_of_single_change() -> None:
    assert len({line for _, line in SINGLE}) == len(SINGLE) > _MANY


@pytest.mark.parametrize(("edit", "line"), SINGLE, ids=[f"{at}-{edit.file}" for at, (edit, _) in enumerate(SINGLE)])
def test_a_single_change_is_one_line(edit: Edit, line: str) -> None:
    assert lines(listed(edit)) == [line]


@pytest.mark.parametrize(("edit", "line"), SINGLE, ids=[f"{at}-{edit.file}" for at, (edit, _) in enumerate(SINGLE)])
def test_a_single_change_is_one_line_the_other_way_and_in_every_language(edit: Edit, line: str) -> None:
    old, new = edited([]), edited([edit])
    found = differences(old, new, DAY)
    for language in Language:
        there = change_list(Compared(old, new, DAY, "a", "b"), found, language)
        back = change_list(Compared(new, old, DAY, "b", "a"), mirrored(found), language)
        assert len(lines(there)) == len(lines(back)) == 1
        assert language is not Language.NB or lines(there) == [line]


def test_the_sections_stand_in_one_order_and_the_signs_are_counted() -> None:
    told = listed(
        Edit("actors.yaml", "kind: employer-org", "kind: ngo"),
        Edit("measures/los.yaml", "lead: fylkeskommunen", "lead: nav"),
        Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-H1"),
        Edit("measures/skoleskyss.yaml", "", ""),
    )

    assert [section.id for section in told.sections] == ["gone", "deadlines", "parties", "actors"]
    assert told.count == "4 endringer."
    assert [(each.sign, each.words, each.count) for each in told.legend] == [
        ("~", "endret", 2),
        ("→", "flyttet", 1),
        ("−", "borte eller avsluttet", 1),
    ]


def test_measures_stand_as_the_plan_has_them_and_fields_as_the_model_has() -> None:
    told = listed(
        Edit("measures/rutiner.yaml", "kind: one-off", "kind: ongoing"),
        Edit("measures/los.yaml", "tags: [overgang]", "tags: [skole]"),
        Edit("measures/los.yaml", "kind: pilot", "kind: ongoing"),
        Edit("measures/skoleskyss.yaml", "kind: ongoing", "kind: one-off"),
    )

    assert [line.plain.partition(":")[0] + line.plain.partition(":")[2][:5] for line in told.sections[0].lines] == [
        "1.1 Los i alle kommuner type",
        "1.1 Los i alle kommuner emne",
        "1.2 Felles rutiner for overgangen type",
        "1.3 Skoleskyss på kveldstid type",
    ]


def test_without_changes_there_is_a_count_and_nothing_else() -> None:
    told = listed()

    assert (told.count, told.legend, told.sections) == ("Ingen endringer.", (), ())


def test_the_title_is_the_plans_and_says_what_was_compared() -> None:
    told = listed(language=Language.NN)

    assert "".join(each.words for each in told.title) == "Endringar i «Handlingsplan mot utanforskap»"
    assert told.compared[0].words.startswith("Frå HEAD") or told.compared[0].words == "Frå "


def test_a_plan_that_cannot_be_read_has_no_title_to_tell() -> None:
    told = listed(Edit("plan.yaml", "kind: programme", "kind: noe-annet"))

    assert "".join(each.words for each in told.title) == "Endringer i planen"


def test_nothing_of_a_person_is_told_whole_or_word_by_word() -> None:
    told = listed(
        Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Ring 912 34 567 om los"),
        Edit("measures/los.yaml", "note: Kilden sier ikke", "note: Ring 912 34 567, kilden sier ikke"),
    )

    assert "912" not in repr(told)
    assert "***" in repr(told)
