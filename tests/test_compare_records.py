"""The changes of one record."""

from innenforskap.compare.change import Topic
from tests.edited import COMPLETE, Edit, changed

_MILESTONE = "    due: 2024-10\n    done: 2024-10-20\n    moved:\n"


def test_the_fields_of_one_item_are_one_change() -> None:
    (found,) = changed(
        Edit("measures/los.yaml", "participation: active, since: 2024-autumn", "participation: ended, since: 2025")
    )

    assert [part.spot.at[-1] for part in found.parts] == ["participation", "since"]


def test_the_fields_of_one_part_are_one_change_and_those_of_two_are_two() -> None:
    one = Edit("measures/los.yaml", "  due: 2026-12\n  date: 2026-03", "  due: 2026-11\n  date: 2026-04")
    other = Edit("measures/los.yaml", "funded_by: Kommunene, i egne", "funded_by: Kommunene i egne")

    assert [len(each.parts) for each in changed(one)] == [2]
    assert len(changed(one, other)) == 2


def test_a_version_that_is_adopted_is_one_change() -> None:
    (found,) = changed(
        Edit("plan.yaml", 'version: "2.0"', 'version: "3.0"'),
        Edit("plan.yaml", "date: 2023-12-05, case_no: PS 84/2023", "date: 2027-12-07, case_no: PS 90/2027"),
        Edit("plan.yaml", "version_state: adopted", "version_state: proposal"),
    )

    assert [part.spot.at for part in found.parts] == [
        ("version",),
        ("version_state",),
        ("adopted", "date"),
        ("adopted", "case_no"),
    ]


def test_what_has_come_into_an_item_is_told_with_what_else_is_changed_in_it() -> None:
    moved = "    due: 2024-12\n    done: 2024-10-21\n    moved:\n      - {due: 2024-09, cause: funding}\n"
    (found,) = changed(Edit("measures/los.yaml", _MILESTONE, moved))

    assert [part.spot.at[2:] for part in found.parts] == [("due",), ("done",), ("moved", 0)]


def test_the_old_id_that_a_renamed_record_keeps_is_no_change_but_another_is() -> None:
    renamed = [
        Edit("indicators/trivsel.yaml", "", ""),
        Edit(
            "indicators/trivsel-pa-skolen.yaml",
            "",
            (COMPLETE / "indicators" / "trivsel.yaml").read_text("utf-8") + "formerly: [trivsel]\n",
        ),
    ]
    also = [renamed[0], renamed[1]._replace(new=renamed[1].new.replace("[trivsel]", "[trivsel, mistrivsel]"))]

    assert [(each.topic, each.is_renaming) for each in changed(*renamed)] == [(Topic.INDICATORS, True)]
    assert [each.is_renaming for each in changed(*also)] == [True, False]
