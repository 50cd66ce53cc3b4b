"""Every rule there is, the reader's among them, by code and by name."""

from collections.abc import Iterator, Mapping
from importlib.resources import files

from innenforskap.check.rules import CHECKS
from innenforskap.finding import Rule
from innenforskap.i18n.glossary import nearest
from innenforskap.read.rules import RULES as READER_RULES

RULES: tuple[Rule, ...] = tuple(sorted((*READER_RULES, *(check.rule for check in CHECKS)), key=lambda rule: rule.code))
"""Every rule, in code order."""

BY_CODE: Mapping[str, Rule] = {rule.code: rule for rule in RULES}

_BY_NAME: Mapping[str, Rule] = {rule.name: rule for rule in RULES}


def named(word: str) -> Iterator[Rule]:
    """Give the rules a user means by a code, the first letters of one, or a name."""
    wanted = word.strip()
    return (rule for rule in RULES if rule.name == wanted.lower() or rule.code.startswith(wanted.upper() or "?"))


def called(word: str) -> Rule | None:
    """Return the one rule of a code or a name, or None."""
    return BY_CODE.get(word.upper()) or _BY_NAME.get(word.lower())


def suggestion(word: str) -> str:
    """Return the name that a word was meant to be, or an empty text; codes that look alike are nothing alike."""
    return nearest(word, _BY_NAME, ())


def always_holds(rule: Rule) -> bool:
    """Tell whether a rule is of reading or of privacy, which nobody may silence."""
    return rule.private or rule.code.startswith(("IF0", "IF71"))


def page(rule: Rule) -> str:
    """Return the page that explains a rule, in Markdown."""
    return files("innenforskap.check.rules").joinpath("pages", f"{rule.code}.md").read_text(encoding="utf-8")
