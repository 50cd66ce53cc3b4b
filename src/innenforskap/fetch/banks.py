"""The statistics bank that a query is asked of."""

from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.finding import visible
from innenforskap.model.banks import BANKS, Bank


def bank_of(name: str) -> Bank:
    """Return the bank that a query names; raise PlanError, with those there are, if there is none."""
    if name not in BANKS:
        raise PlanError(words.NO_SUCH_BANK, bank=visible(name), known=", ".join(BANKS))
    return BANKS[name]
