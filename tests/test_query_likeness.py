"""What a name could be taken for."""

from collections.abc import Callable, Iterator

import pytest

from innenforskap.query.likeness import Spelling, differ_in_places, endings, joined, slips, words


def _slips(name: str) -> Iterator[Spelling]:
    return slips(name, 7)


def _endings(name: str) -> Iterator[Spelling]:
    return endings(name, 4)


def _share(one: str, other: str, way: Callable[[str], Iterator[Spelling]]) -> bool:
    return not {*way(one)}.isdisjoint(way(other))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Veileder for skoler", "Veiledar for skoler", True),
        ("Veileder for skoler", "Veiledre for skoler", True),
        ("Veileder for skoler", "Veiledder for skoler", True),
        ("Veileder for skoler", "Veilder for skoler", True),
        ("VEILEDER, for skoler", "Veiledar for  skoler", True),
        ("Veileder for skoler", "Veiledar for barn", False),
        ("Veileder for skoler", "Skoler for veiledar", False),
        ("Veileder for skoler", "Veilader for skoler i", False),
        ("Veileder", "Vailedar", False),
        ("Tilbod", "Tilbud", False),
        ("Tilbodd", "Tilbudd", True),
        ("Plan2025a", "Plan2025b", False),
    ],
)
def test_a_letter_amiss_in_one_long_word_is_a_slip(one: str, other: str, alike: bool) -> None:
    assert _share(one, other, _slips) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Skole i nord", "Skolen i nord", True),
        ("Skolene i nord", "Skoler i nord", True),
        ("Møteplass", "Møteplassen", True),
        ("Lærer", "Lærerne", True),
        ("Lærarane", "Lærarar", True),
        ("Barn", "Barna", True),
        ("Los", "Lose", False),
        ("Skole i nord", "Skolen i sør", False),
        ("Skole", "Skolegård", False),
        ("Barne8", "Barn8", False),
    ],
)
def test_a_word_may_have_another_ending(one: str, other: str, alike: bool) -> None:
    assert _share(one, other, _endings) is alike


def test_a_slip_is_not_an_ending_besides() -> None:
    assert {*slips("Veileder", 7)}.isdisjoint(endings("Veileder", 4))


def test_spaces_and_hyphens_are_left_out() -> None:
    assert [*joined("Nav Øst-Viken")] == [*joined("NAV ØstViken")] == [(("",), "navøstviken")]
    assert [*joined("–")] == []


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Los i Strand", "Los i Stranda", True),
        ("Los i Hol", "Los i hole", True),
        ("Los i Gran", "Los i Grane", True),
        ("Nav Kristiansand", "Nav Kristiansund", True),
        ("Los i Strand", "Los i strander", False),
        ("Los i Gran", "Losen i Grane", False),
        ("Los", "los", True),
    ],
)
def test_places_are_two_however_alike_they_are(one: str, other: str, two: bool) -> None:
    assert differ_in_places(one, other) is two


@pytest.mark.parametrize("name", ["å" * 301, "a " * 31, "a" * 20_000, "ord " * 5_000])
def test_what_is_too_long_to_be_a_name_could_be_taken_for_nothing(name: str) -> None:
    assert words(name) == ()
    assert not [*joined(name), *_slips(name), *_endings(name)]


@pytest.mark.parametrize("name", ["e" * 300, "veilederne " * 27, "Å " * 30])
def test_what_the_longest_names_could_be_taken_for_is_little(name: str) -> None:
    found = [*joined(name), *_slips(name), *_endings(name)]

    assert found
    assert len(found) < 800
    assert sum(len(word) for _, word in found) < 100_000
