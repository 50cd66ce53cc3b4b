"""Rules of what shows that a measure is done, and that it helps: an indicator, or something that can be counted."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.query.gaps import has_no_indicator
from innenforskap.query.standing import Standing

_MANY = 5

NONE_VERIFIABLE = Rule(
    "IF126",
    "no-measure-has-indicator",
    Severity.WARNING,
    Message(
        "ingen av de {count} tiltakene har en indikator; da kan ingen vise om planen hjelper",
        "ingen av dei {count} tiltaka har ein indikator; då kan ingen vise om planen hjelper",
        "none of the {count} measures has an indicator; nobody can then show whether the plan helps",
    ),
    (
        Message(
            "begynn med de tiltakene som betyr mest, og skriv indicators: i dem; en skisse (maturity: sketched) er nok",
            "byrj med dei tiltaka som betyr mest, og skriv indicators: i dei; ei skisse (maturity: sketched) er nok",
            "begin with those that matter most, and write indicators: in them; a sketch (maturity: sketched) will do",
        ),
    ),
)


@NONE_VERIFIABLE.check
def no_measure_has_indicator(case: Case) -> Iterator[Finding]:
    """Find an adopted plan in which nothing can be verified: that is one gap, and not one for each measure."""
    if _is_everywhere(case):
        yield NONE_VERIFIABLE.at_key(case.plan.about, "indicators", count=len(case.open))


NO_INDICATOR = Rule(
    "IF127",
    "measure-without-indicator",
    Severity.WARNING,
    Message(
        "tiltaket har ingen indikator; da kan ingen vise om det hjelper",
        "tiltaket har ingen indikator; då kan ingen vise om det hjelper",
        "the measure has no indicator; nobody can then show whether it helps",
    ),
    (
        Message(
            "skriv indicators: med id-en til en indikator; en skisse (maturity: sketched) er en begynnelse",
            "skriv indicators: med id-en til ein indikator; ei skisse (maturity: sketched) er ei byrjing",
            "write indicators: with the id of one; a sketch (maturity: sketched) is a beginning",
        ),
        Message(
            "kan det vises fram eller telles når det er levert, skriv det i products:",
            "kan det visast fram eller teljast når det er levert, skriv det i products:",
            "if it can be shown or counted once delivered, write it in products:",
        ),
    ),
)


@NO_INDICATOR.check
def measure_without_indicator(case: Case) -> Iterator[Finding]:
    """Find open measures of an adopted plan whose realisation cannot be verified: by no indicator, and no product."""
    for now in () if _is_everywhere(case) else _unverifiable(case):
        yield NO_INDICATOR.at_key(now.measure, "indicators")


def _is_everywhere(case: Case) -> bool:
    return len(case.open) >= _MANY and len(_unverifiable(case)) == len(case.open)


def _unverifiable(case: Case) -> list[Standing]:
    """Return the open measures of an adopted plan that neither an indicator nor a product shows the end of."""
    measures = case.open if case.is_adopted else ()
    return [now for now in measures if has_no_indicator(now) and not now.measure.products]


RULES = (no_measure_has_indicator, measure_without_indicator)
