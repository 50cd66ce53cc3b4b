"""Every rule of the plan, written out: one glance shows them all."""

from innenforskap.check.rules import (
    actors,
    ages,
    cells,
    decisions,
    history,
    indicators,
    languages,
    measures,
    plain,
    plan,
    privacy,
    questions,
    references,
    schedule,
    settings,
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
    *history.RULES,
    *status.RULES,
    *questions.RULES,
    *schedule.RULES,
    *actors.RULES,
    *indicators.RULES,
    *decisions.RULES,
    *languages.RULES,
    *privacy.RULES,
    *cells.RULES,
    *plain.RULES,
    *settings.RULES,
)
"""Every rule with the function that finds where it is broken."""
