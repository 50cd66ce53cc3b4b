"""What stands in a plan and may be shown to no one, hidden in whatever is said of the plan."""

from innenforskap.check.contact import mobile_numbers, personal_addresses
from innenforskap.check.identity import identity_numbers
from innenforskap.check.single_case import possible_cases, single_cases

_MASK = "*" * 11


def masked_path(path: str) -> str:
    """Return a path with each name in it masked for itself."""
    return "/".join(map(masked, path.split("/")))


def masked(text: str) -> str:
    """Return `text` with eleven asterisks for each identity number, mobile number, address and case of a person."""
    for spans in (identity_numbers, mobile_numbers, personal_addresses, single_cases, possible_cases):
        for start, end in reversed(list(spans(text))):
            text = text[:start] + _MASK + text[end:]
    return text
