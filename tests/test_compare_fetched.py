"""What differs in fetched figures: one change of each sort, the same both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.compare.change import Topic, mirrored
from innenforskap.compare.fetched import FETCHED, RETRIEVED, Sort, sort_of
from innenforskap.model.plan import Plan
from tests.fetched_plans import INDICATOR, changes, fetched_plan, kept_plan
from tests.snapshot_files import taken

OLD = ["2024;18;Alle;9,7;4000;41000;endelig", "2025;18;Alle;9,9;4162;42000;foreløpig"]


def _sorts(old: Plan, new: Plan) -> list[tuple[Sort, int]]:
    return [(sort_of(each.parts[0]), len(each.parts)) for each in changes(old, new)]


def test_figures_that_are_new_gone_revised_settled_and_counted_anew_are_one_change_each() -> None:
    old = fetched_plan([*OLD, "2023;18;Alle;9,8;4000;41000;endelig", "2022;18;Alle;9,8;4000;41000;endelig"])
    new = fetched_plan(
        [
            "2022;18;Alle;9,8;4100;41000;endelig",
            "2024;18;Alle;9,6;4000;41000;endelig",
            "2025;18;Alle;9,9;4162;42000;endelig",
            "2026;18;Alle;10,0;4200;42000;foreløpig",
            "2026;NO;Alle;10,0;104200;1042000;foreløpig",
        ]
    )

    assert {*_sorts(old, new)} == {
        (Sort.COUNTS, 1),
        (Sort.GONE, 1),
        (Sort.REVISED, 1),
        (Sort.SETTLED, 1),
        (Sort.NEW, 2),
    }
    assert {each.topic for each in changes(old, new)} == {Topic.FIGURES}


def test_of_another_denominator_the_counts_are_others() -> None:
    new = fetched_plan([OLD[0], OLD[1].replace("42000", "42100")])

    assert _sorts(fetched_plan(OLD), new) == [(Sort.COUNTS, 1)]


def test_a_figure_that_is_no_longer_there_for_a_reason_is_revised() -> None:
    assert _sorts(fetched_plan(OLD), fetched_plan([OLD[0], "2025;18;Alle;..;;;"])) == [(Sort.REVISED, 1)]
    assert _sorts(fetched_plan(["2025;18;Alle;.;;;"]), fetched_plan(["2025;18;Alle;..;;;"])) == [(Sort.REVISED, 1)]


def test_the_order_of_figures_and_counts_that_are_rounded_to_the_same_are_no_changes() -> None:
    assert changes(fetched_plan(OLD), fetched_plan([OLD[1].replace("4162", "4158"), OLD[0]])) == ()


def test_figures_fetched_again_without_change_are_told_by_their_days() -> None:
    old, new = (kept_plan(_kept(day)) for day in ("2026-10-08", "2026-11-05"))

    assert _sorts(old, new) == [(Sort.AGAIN, 1)]
    assert changes(old, new)[0].parts[0].spot.at == (FETCHED, RETRIEVED)
    assert changes(old, kept_plan(_kept("2026-10-08"))) == ()


def _kept(day: str) -> bytes:
    return taken({"period": "År", "value": "Andel"}, "År;Andel", "2025;9,9").replace(b"2026-10-08", day.encode())


def test_of_a_new_day_nothing_is_told_where_figures_are_others_or_there_were_none() -> None:
    other = kept_plan(_kept("2026-11-05").replace(b"9,9", b"9,8"))

    assert _sorts(kept_plan(_kept("2026-10-08")), other) == [(Sort.REVISED, 1)]
    assert _sorts(kept_plan(None), kept_plan(_kept("2026-10-08"))) == [(Sort.NEW, 1)]
    assert _sorts(kept_plan(_kept("2026-10-08")), kept_plan(None)) == [(Sort.GONE, 1)]


def test_figures_that_a_side_cannot_read_are_neither_new_nor_gone() -> None:
    broken = kept_plan(b"{")

    assert broken.unread == {("snapshots", "neet")}
    assert changes(fetched_plan(OLD), broken) == changes(broken, fetched_plan(OLD)) == ()


def test_an_indicator_that_is_new_or_gone_is_told_alone() -> None:
    without = fetched_plan(None, "title: Annet\nmaturity: sketched\nformerly: [annet]\n")
    gone = changes(fetched_plan(OLD), without)

    assert all(each.topic is not Topic.FIGURES for each in changes(*_alone()))
    assert [sort_of(each.parts[0]) for each in gone if each.topic is Topic.FIGURES] == [Sort.GONE]


def _alone() -> tuple[Plan, Plan]:
    with_it = fetched_plan(OLD)
    return type(with_it)(with_it.about), with_it


def test_the_figures_of_an_indicator_with_a_new_id_are_the_same() -> None:
    renamed = INDICATOR + "formerly: [neet]\n"
    new, other = (fetched_plan([line], renamed, "unge") for line in (OLD[0], OLD[0].replace("9,7", "9,8")))

    assert [each.is_renaming for each in changes(fetched_plan(OLD[:1]), new)] == [True]
    assert [each.is_renaming for each in changes(fetched_plan(OLD[:1]), other)] == [False, True]


TYPED = INDICATOR + "observations:\n  - {period: 2024, value: 9.7, finality: final}\n"


def test_a_figure_that_was_typed_and_is_fetched_is_not_said_to_be_gone() -> None:
    typed, moved = fetched_plan(None, TYPED), fetched_plan(OLD)

    assert _sorts(typed, moved) == [(Sort.NEW, 2)]
    assert changes(moved, typed) == mirrored(changes(typed, moved))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (fetched_plan(None, TYPED), fetched_plan(OLD[1:])),
        (fetched_plan(None, TYPED.replace("9.7", "9.6")), fetched_plan(OLD)),
        (fetched_plan(OLD, TYPED), fetched_plan(OLD)),
        (fetched_plan(None, TYPED), fetched_plan(None)),
    ],
    ids=["not fetched", "another figure", "fetched already", "nothing fetched"],
)
def test_a_typed_figure_that_is_not_fetched_instead_is_told_as_gone(old: Plan, new: Plan) -> None:
    typed = [each for each in changes(old, new) if each.parts[0].spot.at[0] == "observations"]

    assert [part.new for each in typed for part in each.parts] == [None]


_FIGURES = st.lists(
    st.builds(
        "{};{};{};{};{};{};{}".format,
        st.sampled_from((2023, 2024, 2025)),
        st.sampled_from(("18", "NO", "1804")),
        st.sampled_from(("Alle", "innv")),
        st.sampled_from(("9,7", "9,9", "..", ":")),
        st.sampled_from(("3", "400")),
        st.sampled_from(("4000", "4100")),
        st.sampled_from(("endelig", "foreløpig", "")),
    ),
    max_size=12,
    unique=True,
)


@given(_FIGURES, _FIGURES)
def test_fetched_figures_differ_one_way_as_mirrored_the_other(some: list[str], others: list[str]) -> None:
    one, other = fetched_plan(some, INDICATOR), fetched_plan(others, INDICATOR)
    there = changes(one, other)

    assert changes(other, one) == mirrored(there)
    assert changes(one, one) == ()
    assert len(there) <= len(Sort)
