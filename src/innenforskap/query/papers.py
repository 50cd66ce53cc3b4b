"""The papers of a plan: which sections each has, what is written for one, and who may read it."""

from collections.abc import Mapping

from innenforskap.model.about import Due
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper, PaperSection, Visibility

_ONLY_IN_JUNE = frozenset(
    {
        PaperSection.PURPOSE,
        PaperSection.DECISIONS_ASKED,
        PaperSection.NOT_STARTED,
        PaperSection.PILOTS,
        PaperSection.PARTNERS,
        PaperSection.AHEAD,
    }
)
_ONLY_IN_DECEMBER = frozenset(
    {
        PaperSection.BACKGROUND,
        PaperSection.RESULTS,
        PaperSection.WHAT_WORKS,
        PaperSection.BARRIERS,
        PaperSection.PARTICIPATION,
        PaperSection.CONSEQUENCES,
        PaperSection.CHANGES,
        PaperSection.METHOD,
        PaperSection.WHOLE_PLAN,
    }
)
SECTIONS: Mapping[Paper, frozenset[PaperSection]] = {
    Paper.JUNE_MEMO: frozenset(PaperSection) - _ONLY_IN_DECEMBER,
    Paper.DECEMBER_REPORT: frozenset(PaperSection) - _ONLY_IN_JUNE,
}
"""The sections that each paper has where the plan has something for them all."""


def due(plan: Plan, paper: Paper | None) -> Due | None:
    """Return what the plan's calendar says of a paper, or None if it does not promise it."""
    return next((due for due in plan.about.calendar if due.paper is paper), None)


def manuscript(plan: Plan, paper: Paper, year: int) -> Manuscript | None:
    """Return what is written for a paper of a year, or None."""
    return next((each for each in plan.papers.values() if each.paper is paper and each.year == year), None)


def is_internal(plan: Plan, paper: Paper, written: Manuscript | None) -> bool:
    """Tell whether a paper is internal: as is written for it, else as the calendar or the body it is to says.

    Where nobody says, only the June memo is.
    """
    promised = due(plan, paper)
    reader = plan.bodies.get(promised.to or "") if promised else None
    told = (each.visibility for each in (written, promised, reader) if each and each.visibility)
    said = next(told, Visibility.INTERNAL if paper is Paper.JUNE_MEMO else Visibility.PUBLIC)
    return said is Visibility.INTERNAL
