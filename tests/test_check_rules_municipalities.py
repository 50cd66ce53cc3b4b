"""Municipalities: their numbers and what reaches them, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import found, helped, told

NORDLAND = 'title: P\ncounty: "18"\n'


def _actor(rest: str, kind: str = "other") -> dict[str, str]:
    return {"actors.yaml": f"a: {{name: A, kind: {kind}, {rest}}}\n"}


@pytest.mark.parametrize("number", ["804", "18040", "18 04", "Bodø", "9904", "0004", "١٨٠٤"])
def test_a_municipality_number_is_four_digits_of_which_two_are_a_countys(number: str, tmp_path: Path) -> None:
    assert [each.rule.code for each in found(tmp_path, _actor(f'municipality_no: "{number}"'), "IF30")] == ["IF301"]


@pytest.mark.parametrize("number", ["0301", "1804", "4012"])
def test_a_municipality_number_in_use_is_fine(number: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _actor(f'municipality_no: "{number}"'), "IF30")


def test_what_ended_before_2020_may_have_been_in_a_county_that_is_not_known(tmp_path: Path) -> None:
    harstad = 'municipality_no: "1901"'

    assert found(tmp_path / "now", _actor(harstad), "IF301")
    assert not found(tmp_path / "then", _actor(f"{harstad}, valid_to: 2012"), "IF30")
    assert found(tmp_path / "nonsense", _actor('municipality_no: "19"' + ", valid_to: 2012"), "IF301")


def test_a_number_that_is_not_in_use_names_what_took_its_place_if_that_is_known(tmp_path: Path) -> None:
    assert helped(tmp_path / "known", _actor('municipality_no: "3813"'), "IF302") == (
        'Bamble har nå "4012"\nhar kommunen tatt slutt, skriv valid_to'
    )
    assert helped(tmp_path / "unknown", _actor('municipality_no: "1899"'), "IF302") == (
        "har kommunen tatt slutt, skriv valid_to"
    )


def test_a_number_is_out_of_use_from_the_day_after_its_last_and_was_no_mistake_before_its_first(tmp_path: Path) -> None:
    assert not found(tmp_path / "last", _actor('municipality_no: "3813"'), "IF302", date(2023, 12, 31))
    assert told(tmp_path / "over", _actor('municipality_no: "3813"'), "IF302", date(2024, 1, 1)) == [
        "actors.yaml:1:44 kommunenummeret «3813» er ikke i bruk 2024-01-01"
    ]
    assert not found(tmp_path / "first", _actor('municipality_no: "4012"'), "IF302", date(2023, 12, 31))


def test_a_municipality_that_has_ended_keeps_its_number(tmp_path: Path) -> None:
    ended = 'municipality_no: "3813", valid_to: 2023-12-31'

    assert not found(tmp_path / "ended", _actor(ended), "IF302")
    assert found(tmp_path / "ends", _actor('municipality_no: "3813", valid_to: 2026'), "IF302")


def test_only_a_municipality_must_have_a_number(tmp_path: Path) -> None:
    assert not found(tmp_path / "numbered", _actor('municipality_no: "1804"', "municipality"), "IF30")
    assert not found(tmp_path / "school", _actor("note: Ja", "school"), "IF30")
    assert found(tmp_path / "bare", _actor("note: Ja", "municipality"), "IF303")


def measure(rest: str, plan: str = NORDLAND) -> dict[str, str]:
    return {"plan.yaml": plan, "measures/t.yaml": f"title: T\n{rest}\n"}


@pytest.mark.parametrize(
    ("rest", "steps"),
    [
        ('coverage: {reached: ["1804", "NUMBER"]}', ("coverage", "reached", 1)),
        ('coverage: {unit: school, reached: ["NUMBER"]}', ("coverage", "reached", 0)),
        ('pilot: {sites: ["NUMBER"]}', ("pilot", "sites", 0)),
        (
            'pilot: {spread: {verdict: spreading, adopters: [{}, {municipality_no: "NUMBER"}]}}',
            ("pilot", "spread", "adopters", 1, "municipality_no"),
        ),
    ],
)
def test_a_number_is_one_that_is_in_use_wherever_a_measure_has_it(
    rest: str, steps: tuple[str | int, ...], tmp_path: Path
) -> None:
    closed = {"status/2026-05-01/t.yaml": "state: completed\n"}

    for number, codes in (("18O4", ["IF301"]), ("1899", ["IF302"]), ("1804", [])):
        files = measure(rest.replace("NUMBER", number))
        assert [(each.rule.code, each.steps) for each in found(tmp_path / number, files, "IF30")] == [
            (code, steps) for code in codes
        ]
    assert not found(tmp_path / "closed", {**measure(rest.replace("NUMBER", "1899")), **closed}, "IF30")
    assert not found(tmp_path / "long ago", {**measure(rest.replace("NUMBER", "0814")), **closed}, "IF30")


@pytest.mark.parametrize(
    ("award", "codes"),
    [
        ('municipality_no: "4012"', []),
        ('municipality_no: "3813"', ["IF302"]),
        ('municipality_no: "3813", date: 2023', []),
        ('municipality_no: "3813", date: 2024', ["IF302"]),
        ('municipality_no: "0814", date: 2019', []),
        ('municipality_no: "0814", date: 2024', ["IF301"]),
        ('municipality_no: "081", date: 2019', ["IF301"]),
        ("date: 2024", []),
    ],
)
def test_an_award_has_the_number_there_was_when_it_was_made(award: str, codes: list[str], tmp_path: Path) -> None:
    files = {"calls.yaml": f"u: {{title: U, awards: [{{actor: a, {award}}}]}}\n"}

    assert [each.rule.code for each in found(tmp_path, files, "IF30")] == codes


@pytest.mark.parametrize(
    ("ends", "codes"),
    [
        ("", ["IF302"]),
        ("period: {to: 2023}\n", []),
        ("period: {from: 2020}\n", ["IF302"]),
        ("period: {to: 2024}\n", ["IF302"]),
        ("period: {to: 2027}\n", ["IF302"]),
    ],
)
def test_a_number_is_one_that_was_in_use_when_the_measure_or_the_plan_ended(
    ends: str, codes: list[str], tmp_path: Path
) -> None:
    sites = 'pilot: {sites: ["3813"]}'

    for name, files in (("measure", measure(ends + sites)), ("plan", measure(sites, f"title: P\n{ends}"))):
        assert [each.rule.code for each in found(tmp_path / name, files, "IF30")] == codes


def test_a_measure_that_ended_long_ago_may_have_been_in_a_county_that_is_not_known(tmp_path: Path) -> None:
    assert not found(tmp_path / "then", measure('period: {to: 2019}\npilot: {sites: ["0814"]}'), "IF30")
    assert found(tmp_path / "now", measure('pilot: {sites: ["0814"]}'), "IF301")


def test_only_of_an_actor_can_one_say_that_it_has_ended(tmp_path: Path) -> None:
    assert helped(tmp_path / "known", measure('pilot: {sites: ["3813"]}'), "IF302") == 'Bamble har nå "4012"'
    assert helped(tmp_path / "unknown", measure('pilot: {sites: ["1899"]}'), "IF302") is None


@pytest.mark.parametrize(
    ("county", "number", "outside"),
    [
        ("18", "1804", False),
        ("18", "4012", True),
        ("18", "1899", False),
        ("18", "40", False),
        ("38", "4012", False),
        ("38", "1804", True),
        ("40", "3813", False),
        ("39", "4012", True),
        ("39", "3813", True),
        ("99", "4012", False),
    ],
)
def test_a_measure_reaches_the_plans_own_county_whatever_it_was_split_into(
    county: str, number: str, outside: bool, tmp_path: Path
) -> None:
    reached = f'coverage: {{reached: ["{number}"]}}'

    assert bool(found(tmp_path / "county", measure(reached, f'title: P\ncounty: "{county}"\n'), "IF161")) is outside
    assert not found(tmp_path / "none", measure(reached, "title: P\n"), "IF161")


def test_a_measure_without_coverage_reaches_nothing_that_can_be_wrong(tmp_path: Path) -> None:
    assert not found(tmp_path, measure("kind: ongoing"), "IF16")


@pytest.mark.parametrize(
    ("coverage", "message"),
    [
        ("total: 2, reached_count: 3", "4:22 tiltaket når 3, men det finnes bare 2 i alt"),
        ("total: 2, reached_count: 2", None),
        ("reached_count: 3", None),
        ("total: 0, reached_count: 1", "4:22 tiltaket når 1, men det finnes bare 0 i alt"),
        ('total: 1, reached: ["1804", "1806"]', "4:22 tiltaket når 2, men det finnes bare 1 i alt"),
        ('total: 1, reached: ["1804", "1804"]', None),
        ('total: 1, reached: ["1804", "1806"], reached_count: 2', "x tiltaket når 2, men det finnes bare 1 i alt"),
        ('total: 1, unit: school, reached: ["1804", "1806"]', None),
        ("total: 1", None),
    ],
)
def test_no_more_are_reached_than_there_are(coverage: str, message: str | None, tmp_path: Path) -> None:
    lines = [line.partition(" ")[2] for line in told(tmp_path, measure(f"coverage: {{{coverage}}}"), "IF162")]

    assert lines == ([message.partition(" ")[2]] if message else [])


@pytest.mark.parametrize(
    ("coverage", "key"),
    [
        ('total: 1, reached: ["1804", "1806"]', "reached"),
        ('total: 1, reached: ["1804", "1806"], reached_count: 2', "reached_count"),
        ('total: 1, reached: ["1804", "1806"], reached_count: 1', "reached"),
    ],
)
def test_the_greater_of_what_is_named_and_counted_is_told(coverage: str, key: str, tmp_path: Path) -> None:
    assert [each.facts["key"] for each in found(tmp_path, measure(f"coverage: {{{coverage}}}"), "IF162")] == [key]
