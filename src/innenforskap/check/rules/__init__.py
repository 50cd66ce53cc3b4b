"""Every rule of the plan, written out: one glance shows them all."""

from innenforskap.check.rules import (
    actors,
    ages,
    decisions,
    indicators,
    measures,
    plan,
    privacy,
    references,
    schedule,
    status,
    texts,
)
from innenforskap.finding import Check

CHECKS: tuple[Check, ...] = (
    *references.RULES,
    *texts.RULES,
    *plan.RULES,
    *ages.RULES,
    *measures.RULES,
    *status.RULES,
    *schedule.RULES,
    *actors.RULES,
    *indicators.RULES,
    *decisions.RULES,
    *texts.LANGUAGE_RULES,
    *privacy.RULES,
)
"""Every rule with the function that finds where it is broken."""
