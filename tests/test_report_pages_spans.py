import pytest

from innenforskap.i18n import Language
from innenforskap.model.parts import AgeBand, Period
from innenforskap.model.raw import Plain
from innenforskap.model.when import ObservationPeriod
from innenforskap.report.pages.spans import ages, month_name, observed, period


@pytest.mark.parametrize(
    ("written", "told"),
    [("2025", "2025"), ("2025-Q4", "4. kvartal 2025"), ("2025/26", "2025/26"), ("2019..2025", "2019–2025")],
)
def test_what_a_figure_is_counted_over_is_told_as_it_was_given(written: str, told: str) -> None:
    assert observed(ObservationPeriod.read(Plain(written)), Language.NB) == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"from": "2025", "to": "2027"}, "2025–2027"),
        ({"from": "2025-spring", "to": "2026-03"}, "våren 2025 – mars 2026"),
        ({"from": "2025", "to": "2025"}, "2025"),
        ({"from": "2025-autumn"}, "frå hausten 2025"),
        ({"to": "2027-06-30"}, "til 30. juni 2027"),
        ({}, ""),
    ],
)
def test_a_period_has_the_ends_that_are_given(given: dict[str, str], told: str) -> None:
    written = {end: Plain(time) for end, time in given.items()}

    assert period(Period.model_validate(written), Language.NN) == told


def test_no_period_is_told_as_nothing() -> None:
    assert period(None, Language.NB) == ""


def test_a_month_has_a_name() -> None:
    assert [month_name(number, Language.NB) for number in (1, 12)] == ["januar", "desember"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"age_from": "15", "age_to": "29"}, ["15–29 år"]),
        ({"age_from": "0", "from_grade": "8"}, ["fra 0 år", "fra 8. trinn"]),
        ({"age_to": "24"}, ["til 24 år"]),
        ({}, []),
    ],
)
def test_ages_are_told_as_far_as_they_are_given(given: dict[str, str], told: list[str]) -> None:
    group = AgeBand.model_validate({name: Plain(age) for name, age in given.items()})

    assert list(ages(group, Language.NB)) == told
