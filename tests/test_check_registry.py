"""The rules by code and by name, as a user asks for them."""

import pytest

from innenforskap.check.registry import BY_CODE, RULES, always_holds, called, named, page, suggestion


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


@pytest.mark.parametrize("word", ["IF123", "if123", "lead-is-partner", "Lead-Is-Partner"])
def test_one_rule_is_called_by_its_whole_code_or_name(word: str) -> None:
    assert called(word) is BY_CODE["IF123"]


@pytest.mark.parametrize("word", ["", "IF", "IF12", "lead"])
def test_no_one_rule_is_called_by_a_part(word: str) -> None:
    assert called(word) is None


def test_a_name_is_suggested_for_a_slip_and_a_code_for_nothing() -> None:
    assert suggestion("lead-is-parner") == "lead-is-partner"
    assert suggestion("IF12") == suggestion("IF999") == ""


def test_reading_and_privacy_always_hold() -> None:
    assert {code[:4] for code, rule in BY_CODE.items() if always_holds(rule)} == {
        "IF00",
        "IF01",
        "IF02",
        "IF03",
        "IF04",
        "IF05",
        "IF06",
        "IF71",
    }
    assert all(always_holds(rule) for rule in RULES if rule.private)
