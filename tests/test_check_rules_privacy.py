"""What must never stand in a plan, where the rule's page does not show it. Every number is computed."""

from pathlib import Path

import pytest

from innenforskap.place import Place
from tests.found import found


def synthetic(individual: int) -> str:
    """Return a number with right check digits for a month no one is born in."""
    nine = f"018590{individual}"
    first = _check_digit(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2))
    return f"{nine}{first}{_check_digit(f'{nine}{first}', (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))}"


def _check_digit(digits: str, weights: tuple[int, ...]) -> int:
    digit = -sum(int(each) * weight for each, weight in zip(digits, weights, strict=True)) % 11
    assert digit < 10
    return digit


NUMBER = synthetic(123)


def test_every_number_is_found_where_it_stands_in_a_comment_too(tmp_path: Path) -> None:
    text = f"# Gjelder {NUMBER}\ntitle: T\ntext: Ring {NUMBER[:6]} {NUMBER[6:]} eller {NUMBER}\n"

    assert [each.place for each in found(tmp_path, {"measures/t.yaml": text}, "IF710")] == [
        Place("measures/t.yaml", 1, 11, (1, 22)),
        Place("measures/t.yaml", 3, 12, (3, 24)),
        Place("measures/t.yaml", 3, 31, (3, 42)),
    ]


def test_a_file_that_cannot_be_read_as_yaml_is_searched_too(tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"title: [{NUMBER}\n"}

    assert [each.rule.code for each in found(tmp_path, files, "IF71")] == ["IF710"]


def test_the_name_of_a_file_is_searched_too(tmp_path: Path) -> None:
    files = {f"measures/elev-{NUMBER}.yaml": "title: T\n"}

    assert [each.place for each in found(tmp_path, files, "IF710")] == [Place(f"measures/elev-{NUMBER}.yaml")]


def test_other_numbers_of_eleven_digits_are_left_alone(tmp_path: Path) -> None:
    wrong = f"{NUMBER[:10]}{(int(NUMBER[10]) + 1) % 10}"

    assert found(tmp_path, {"measures/t.yaml": f"title: Sak {wrong}\n"}, "IF710") == ()


@pytest.mark.parametrize(
    "written",
    [
        f"text: >-\n  Gjelder {NUMBER[:6]}\n  {NUMBER[6:]} og flere.\n",
        f'text: "Gjelder \\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"\n',
        f'text: {{nn: "Gjeld {NUMBER[:3]}\\\n  {NUMBER[3:]}"}}\n',
        f'number: "\\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"\n',
    ],
    ids=["folded", "escaped", "continued", "a code"],
)
def test_a_number_that_only_shows_once_it_is_read_is_found_and_not_shown(written: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path, {"measures/t.yaml": f"title: T\n{written}"}, "IF710")

    assert finding.place is not None
    assert finding.place.line == 2
    assert (finding.facts, finding.needle) == ({}, "")


def test_a_number_found_as_it_is_written_is_not_told_again_as_it_is_read(tmp_path: Path) -> None:
    text = f"title: T\ntext: Gjelder {NUMBER[:6]} {NUMBER[6:]}\n"

    assert len(found(tmp_path, {"measures/t.yaml": text}, "IF710")) == 1
