"""What codes and words of statistics stand for, and what they do not."""

import pytest

from innenforskap.model.when import ObservationPeriod
from innenforskap.read.codes import ages_of, area_named, area_of, finality_of, period_of, preliminary


def periods(*written: str) -> list[ObservationPeriod]:
    return [ObservationPeriod.read(each) for each in written]


@pytest.mark.parametrize(
    ("code", "period"),
    [
        ("2025", "2025"),
        (" 2025 ", "2025"),
        ("2025K2", "2025-Q2"),
        ("2025Q4", "2025-Q4"),
        ("2025-Q1", "2025-Q1"),
        ("2025/2026", "2025/26"),
        ("2025/26", "2025/26"),
        ("2024-25", "2024/25"),
        ("2019-2025", "2019..2025"),
        ("2025M03", None),
        ("2025-2019", None),
        ("2024-28", None),
        ("Tid", None),
        ("", None),
    ],
)
def test_a_code_is_a_period_or_none(code: str, period: str | None) -> None:
    found = period_of(code)

    assert (str(found) if found else None) == period


@pytest.mark.parametrize(
    ("code", "dimension", "area"),
    [
        ("18", "", "18"),
        ("0301", "", "0301"),
        ("F-18", "", "18"),
        ("K-0301", "", "0301"),
        ("0", "", "NO"),
        ("EAFK", "", "NO"),
        ("1800", "KOKfylkesregion0000", "18"),
        ("1800", "Region", "1800"),
        ("1804", "Fylke", "1804"),
        ("EKG01", "", None),
        ("030101", "", None),
    ],
)
def test_a_code_is_an_area_or_none(code: str, dimension: str, area: str | None) -> None:
    assert area_of(code, dimension) == area


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("Nordland", "18"),
        ("Nordland fylke", "18"),
        ("Nordland fylkeskommune", "18"),
        ("Oslo", "03"),
        ("Oslo kommune", "0301"),
        ("bodø kommune", "1804"),
        ("Bodø - Bådåddjo", "1804"),
        ("1804 Bodø", "1804"),
        ("18", "18"),
        ("Heile landet", "NO"),
        ("Horten", "3901"),
        ("Viken", "30"),
        # Two municipalities are called so, and nobody can tell which is meant.
        ("Herøy", None),
        ("Ukjent", None),
        ("301", None),
    ],
)
def test_a_name_or_number_is_the_only_area_it_can_be_or_none(words: str, area: str | None) -> None:
    assert area_named(words) == area


@pytest.mark.parametrize(
    ("code", "label", "ages"),
    [
        ("15-29", "", (15, 29)),
        ("015-029", "", (15, 29)),
        ("F15-29", "", (15, 29)),
        ("TOT", "15–29 år", (15, 29)),
        ("19", "", (19, 19)),
        ("67+", "", (67, None)),
        ("A", "67 år eller eldre", (67, None)),
        ("999", "Alle aldre", None),
    ],
)
def test_a_code_or_its_label_is_ages_or_none(code: str, label: str, ages: tuple[int, int | None] | None) -> None:
    band = ages_of(code, label)

    assert ((band.age_from, band.age_to) if band else None) == ages


@pytest.mark.parametrize(
    ("words", "finality"),
    [
        ("Foreløpig", "preliminary"),
        ("førebels", "preliminary"),
        ("endeleg", "final"),
        ("Revidert", "revised"),
        ("", None),
    ],
)
def test_words_tell_how_settled_a_figure_is(words: str, finality: str | None) -> None:
    assert finality_of(words) == finality


@pytest.mark.parametrize(
    ("note", "called"),
    [
        ("Tallene for 2025 er foreløpige.", ["2025"]),
        ("Tala for 2024-2025 er førebelse.", ["2024", "2025"]),
        ("Foreløpige tall.", ["2025"]),
        ("Tallene for 2019 var foreløpige.", []),
        ("Definisjonen er ny fra 2024. Siste år er foreløpig.", ["2025"]),
        ("Definisjonen er ny fra 2024.", []),
        ("Figures for 2024 are preliminary", ["2024"]),
    ],
)
def test_a_note_calls_the_years_in_its_sentence_preliminary_or_else_the_newest(note: str, called: list[str]) -> None:
    assert sorted(map(str, preliminary([note], periods("2023", "2024", "2025")))) == called


def test_a_school_year_is_known_by_the_year_it_begins_in_and_a_cohort_by_its_last() -> None:
    found = preliminary(["Foreløpige tall for 2024."], periods("2023/24", "2024/25", "2018..2024"))

    assert sorted(map(str, found)) == ["2018..2024", "2024/25"]


def test_a_note_about_no_period_calls_none_preliminary() -> None:
    assert preliminary(["Foreløpige tall."], []) == frozenset()
