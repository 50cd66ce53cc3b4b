"""The smallest values that differ."""

from innenforskap.compare.change import Change, Difference, Spot
from innenforskap.compare.sides import Sides
from innenforskap.compare.values import differing, known_by
from innenforskap.model.barrier import Raised
from innenforskap.model.figure import Observation
from innenforskap.model.parts import Partner
from tests.edited import DAY, Edit, changed, edited


def _spots(change: Change) -> list[tuple[object, object]]:
    return [(part.old and part.old.at, part.new and part.new.at) for part in change.parts]


def test_a_part_is_known_by_what_it_must_have_or_by_what_it_has_first() -> None:
    assert known_by(Partner) == ("actor",)
    assert known_by(Observation) == ("period", "geo", "group", "age")
    assert known_by(Raised) == ("to",)


def test_one_of_a_list_is_found_again_wherever_it_stands() -> None:
    (found,) = changed(
        Edit(
            "measures/los.yaml",
            "  - {actor: losene, role: Følger opp elevene}\n",
            "  - {actor: ks}\n  - {actor: losene, role: Følger opp}\n",
        )
    )[:1]

    assert _spots(found) == [(None, ("partners", 0))]


def test_what_differs_of_one_that_has_moved_in_a_list_stands_at_both_places() -> None:
    found = changed(
        Edit("measures/los.yaml", "  - {actor: losene, role", "  - {actor: ks}\n  - {actor: losene, role"),
        Edit("measures/los.yaml", "participation: active", "participation: ended"),
    )

    assert [_spots(each) for each in found] == [
        [(None, ("partners", 0))],
        [(("partners", 1, "participation"), ("partners", 2, "participation"))],
    ]


def test_the_same_in_another_order_is_one_difference_of_the_list() -> None:
    swapped = Edit(
        "measures/los.yaml",
        "  - {actor: losene, role: Følger opp elevene}\n"
        "  - {actor: nav, role: Veileder losene, participation: active, since: 2024-autumn}\n",
        "  - {actor: nav, role: Veileder losene, participation: active, since: 2024-autumn}\n"
        "  - {actor: losene, role: Følger opp elevene}\n",
    )

    assert [_spots(each) for each in changed(swapped)] == [[(("partners",), ("partners",))]]


def test_one_that_differs_in_two_ways_from_all_others_is_another() -> None:
    other = Edit(
        "measures/los.yaml", "{actor: losene, role: Følger opp elevene}", "{actor: ks, role: Sitter på skolen}"
    )

    assert {str(_spots(each)) for each in changed(other)} == {
        "[(('partners', 0), None)]",
        "[(None, ('partners', 0))]",
    }


def test_two_figures_of_one_period_are_both_kept_apart() -> None:
    twice = Edit(
        "indicators/fullfort.yaml",
        "observations:\n",
        'observations:\n  - {period: 2018..2024, geo: "18", value: 76.1, finality: final}\n',
    )

    assert [_spots(each) for each in changed(twice)] == [[(None, ("observations", 0))]]


def test_texts_of_a_list_are_paired_in_their_order() -> None:
    goals = Edit("mandates.yaml", "goals: [En trygg og god overgang]", "goals: [En god overgang, Et trygt sted]")

    assert {str(_spots(each)) for each in changed(goals)} == {
        "[(('goals', 0), ('goals', 0))]",
        "[(None, ('goals', 1))]",
    }


def test_a_list_of_words_is_one_difference_and_an_empty_one_says_nothing() -> None:
    plan = edited([])
    sides = Sides(plan, plan, DAY)

    assert list(differing(sides, Spot(("tags",), ("a", "b")), Spot(("tags",), ()))) == [
        Difference(Spot(("tags",), ("a", "b")), Spot(("tags",), None))
    ]
    assert list(differing(sides, Spot((), ()), Spot((), ()))) == []
