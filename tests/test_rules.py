"""Every rule has a page, and every page is a test: the broken plan draws its lines, the mended one none."""

import re
from pathlib import Path

import pytest

from innenforskap.check.registry import BY_CODE, RULES, page
from innenforskap.check.rules import CHECKS
from innenforskap.finding import Rule
from innenforskap.i18n import Language, Message
from tests.rule_pages import (
    BASE,
    COMMITTED,
    PAGES,
    Fence,
    broken_and_mended,
    earlier,
    expected,
    lay,
    lay_after,
    seen,
    with_expected,
)

_FACT = re.compile(r"(?<!\{)\{(\w+)\}")


def test_the_small_good_plan_has_nothing_wrong(tmp_path: Path) -> None:
    assert BASE.is_dir()
    assert seen(lay([], tmp_path), Language.NB) == "\n"


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(BY_CODE)


def test_checks_stand_in_code_order_within_their_module() -> None:
    modules: dict[str, list[str]] = {}
    for check in CHECKS:
        modules.setdefault(check.run.__module__, []).append(check.rule.code)

    assert all(codes == sorted(codes) for codes in modules.values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_the_same_facts_in_all_languages(rule: Rule) -> None:
    for message in (rule.message, *rule.helps):
        facts = [_facts(words) for words in message]

        assert facts[0] == facts[1] == facts[2]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_page_shows_what_the_user_sees(rule: Rule, tmp_path: Path, update_golden: bool) -> None:
    text = page(rule)
    broken, mended = broken_and_mended(text)
    plan, since = _laid(text, broken, tmp_path / "broken")

    for language in Language:
        lines = seen(plan, language, since=since)
        if update_golden:
            text = with_expected(text, language, lines)
            (PAGES / f"{rule.code}.md").write_text(text, encoding="utf-8")
        assert expected(text, language) == lines
        assert lines.count(f"[{rule.code}]") == len(re.findall(r"^\w+\[IF\d{3}\]", lines, re.MULTILINE)) == 1
    plan, since = _laid(text, mended, tmp_path / "mended")
    assert seen(plan, Language.NB, since=since) == "\n"


def _laid(text: str, files: list[Fence], folder: Path) -> tuple[Path, str | None]:
    """Lay out a page's plan, and tell which revision it is to be held against, if the page has a plan before."""
    before = earlier(text)
    return (lay_after(before, files, folder), COMMITTED) if before else (lay(files, folder), None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_page_names_its_rule_and_says_why(rule: Rule) -> None:
    heading, _, rest = page(rule).partition("\n")

    assert heading == f"# {rule.code} · {rule.name}"
    assert len(rest.partition("## ")[0].split()) > 20


def _facts(words: str) -> set[str]:
    return set(_FACT.findall(words))


def test_a_message_with_other_facts_would_be_noticed() -> None:
    assert [_facts(words) for words in Message("{a} {{b}}", "{a}", "{c}")] == [{"a"}, {"a"}, {"c"}]
