"""Rules of what was fetched: that it is what the indicator now asks for."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message

CHANGED_SINCE_FETCH = Rule(
    "IF414",
    "query-changed-since-fetch",
    Severity.WARNING,
    Message(
        "«{key}» er endret etter {day}, da tallene ble hentet, og tallene er ikke for det som står der nå",
        "«{key}» er endra etter {day}, då tala vart henta, og tala er ikkje for det som står der no",
        "“{key}” has changed since {day}, when the figures were fetched, and they are not of what it now says",
    ),
    (
        Message(
            "hent tallene på nytt: innenforskap fetch {asked}",
            "hent tala på nytt: innenforskap fetch {asked}",
            "fetch the figures again: innenforskap fetch {asked}",
        ),
        Message(
            "hent tallene på nytt: innenforskap fetch {taken} --file FIL --retrieved DATO --by ID",
            "hent tala på nytt: innenforskap fetch {taken} --file FIL --retrieved DATO --by ID",
            "fetch the figures again: innenforskap fetch {taken} --file FILE --retrieved DATE --by ID",
        ),
    ),
)


@CHANGED_SINCE_FETCH.check
def query_changed_since_fetch(case: Case) -> Iterator[Finding]:
    """Find indicators whose figures were fetched for another question, or read by other columns, than they now say."""
    for indicator in case.plan.indicators.values():
        there = indicator.snapshot
        if there is None or case.is_past(indicator):
            continue
        key = "queries" if there.columns is None else "columns"
        now = getattr(indicator, key)
        # Who has taken the questions out keeps the figures: that they grow old is told by another rule.
        if now and now != getattr(there, key):
            facts = {"key": key, "day": there.retrieved.isoformat()}
            facts["asked" if key == "queries" else "taken"] = indicator.id
            yield CHANGED_SINCE_FETCH.at(indicator, key, **facts)


RULES = (query_changed_since_fetch,)
