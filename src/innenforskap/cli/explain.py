"""`innenforskap explain`: why a rule exists, with a plan that breaks it and the same plan mended."""

import re

from innenforskap.check.registry import page
from innenforskap.cli.checked import rules
from innenforskap.i18n import Language

_SHOWN = re.compile(r"^```text (\w+)\n.*?^```\n\n?", re.MULTILINE | re.DOTALL)


def explain(word: str, language: Language) -> int:
    """Print the pages of the rules a code, a beginning of one, or a name means, with what `language` shows."""
    print("\n".join(_in(page(rule), language) for rule in rules(word)), end="")
    return 0


def _in(text: str, language: Language) -> str:
    return _SHOWN.sub(lambda shown: shown[0] if shown[1] == language else "", text)
