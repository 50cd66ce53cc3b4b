"""Rules of powers: who may adopt the plan."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.about import Adoption
from innenforskap.model.vocabulary import Power

ADOPTED_WITHOUT_POWER = Rule(
    "IF312",
    "adopted-without-power",
    Severity.ERROR,
    Message(
        "planen er vedtatt av {body}, som ikke kan vedta planen",
        "planen er vedteken av {body}, som ikkje kan vedta planen",
        "the plan was adopted by {body}, which may not adopt it",
    ),
    (
        Message(
            "rett body under adopted, eller skriv adopt i powers på organet",
            "rett body under adopted, eller skriv adopt i powers på organet",
            "correct body under adopted, or write adopt among the body's powers",
        ),
    ),
)


@ADOPTED_WITHOUT_POWER.check
def adopted_without_power(case: Case) -> Iterator[Finding]:
    """Find a plan said to be adopted by a body that has no such power: then it may not be adopted at all."""
    about = case.plan.about
    body = case.plan.bodies.get((about.adopted or Adoption()).body or "")
    if body and Power.ADOPT not in body.powers:
        name = body.name.said(about.language.primary)
        yield ADOPTED_WITHOUT_POWER.at(about, "adopted", "body", body=name)


RULES = (adopted_without_power,)
