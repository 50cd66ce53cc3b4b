"""The rules by code and by name, as a user asks for them."""

import pytest

from innenforskap.check.registry import BY_CODE, RULES, named, page


def test_rules_stand_in_code_order_the_readers_among_them() -> None:
    codes = [rule.code for rule in RULES]

    assert codes == sorted(codes)
    assert {"IF001", "IF123", "IF710"} <= set(codes)
    assert BY_CODE["IF123"].name == "lead-is-partner"


@pytest.mark.parametrize("word", ["IF123", "if123", " IF123 ", "lead-is-partner", "Lead-Is-Partner"])
def test_a_rule_is_meant_by_its_code_or_its_name(word: str) -> None:
    assert [rule.code for rule in named(word)] == ["IF123"]


def test_the_first_letters_of_a_code_mean_all_that_begin_so() -> None:
    assert {rule.code[:3] for rule in named("IF7")} == {"IF7"}
    assert tuple(named("IF")) == RULES


@pytest.mark.parametrize("word", ["", " ", "IF999", "lead", "123"])
def test_nothing_is_meant_by_anything_else(word: str) -> None:
    assert tuple(named(word)) == ()


def test_a_page_is_the_page_of_its_rule() -> None:
    assert page(BY_CODE["IF123"]).startswith("# IF123 · lead-is-partner\n")
