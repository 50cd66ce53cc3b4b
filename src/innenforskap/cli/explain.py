"""`innenforskap explain`: why a rule exists, with a plan that breaks it and the same plan mended."""

from innenforskap.check.registry import page
from innenforskap.cli.checked import rules


def explain(word: str) -> int:
    """Print the pages of the rules that a code, a beginning of one, or a name means."""
    print("\n".join(page(rule) for rule in rules(word)), end="")
    return 0
