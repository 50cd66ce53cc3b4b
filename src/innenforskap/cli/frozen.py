"""What is frozen of a paper when it is issued, made the same way each time."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.cli.forms import form
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.cli.report import MAKERS
from innenforskap.export.whole import as_data
from innenforskap.i18n import Language
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.plan import Plan
from innenforskap.query.papers import is_internal, manuscript
from innenforskap.query.visible import public
from innenforskap.read.folder import Tree

DATA = "data.json"


class Draft(NamedTuple):
    """A paper to be frozen: which, of which plan as it was known, with the plan's own templates, day and language.

    `before` is the plan that the paper tells the changes from, where one was given.
    """

    paper: PaperName
    plan: Plan
    beside: Tree
    day: date
    language: Language
    before: Plan | None = None

    @property
    def is_internal(self) -> bool:
        """Whether the paper is for those it is sent to only."""
        kind = PAPERS[self.paper]
        return is_internal(self.plan, kind, manuscript(self.plan, kind, self.day.year))


def frozen(draft: Draft, forms: Iterable[PaperFormat]) -> Mapping[str, bytes]:
    """Return the files of the paper by name, in each form, and the data it rests on.

    What lies with a paper that all may read is what all may see.
    """
    told = MAKERS[draft.paper](draft.plan, draft.day, draft.language, draft.before)
    data = as_data(draft.plan if draft.is_internal else public(draft.plan), draft.day)
    return {f"paper.{each}": form(each)(told, draft.beside).content for each in forms} | {DATA: data}
