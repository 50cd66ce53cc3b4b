"""What a person writes in a paper: the assessment and the recommendation, which no tool can write."""

from innenforskap.model.base import Frozen, Record
from innenforskap.model.refs import BodyRef
from innenforskap.model.scalars import Code
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Consequence, Paper, PaperSection, Visibility
from innenforskap.model.when import Day, When, year_named

PAPERS = {"june": Paper.JUNE_MEMO, "december": Paper.DECEMBER_REPORT}
"""The word for each paper in commands, and in the names of what is written for it and of what is issued."""


class Treatment(Frozen):
    """One step on the way of a paper: which body, when, in which case, and what came of it."""

    body: BodyRef
    date: When | None = None
    case_no: Code | None = None
    outcome: Text | None = None


class Passage(Frozen):
    """A text of one's own that stands first in a section."""

    part: PaperSection
    text: Text


class Weighed(Frozen):
    """What the case means for one of the things it is held up against."""

    consequence: Consequence
    text: Text


class Manuscript(Record):
    """What is written for one paper of one year; its id is the year and the paper's word, as in `2026-june`.

    `judged` is the checksum of what the assessment rests on, and `corrects` the folder of the issued paper that this
    one corrects.
    """

    case_no: Code | None = None
    archive_no: Code | None = None
    date: Day | None = None
    officer: Text | None = None
    treatment: tuple[Treatment, ...] = ()
    attachments: tuple[Text, ...] = ()
    recommendation: tuple[Text, ...] = ()
    assessment: Text | None = None
    judged: Code | None = None
    passages: tuple[Passage, ...] = ()
    consequences: tuple[Weighed, ...] = ()
    visibility: Visibility | None = None
    corrects: Code | None = None
    correction: Text | None = None

    @property
    def year(self) -> int | None:
        """The year of the paper, or None where the id does not begin with one."""
        return year_named(self.id.partition("-")[0])

    @property
    def paper(self) -> Paper | None:
        """Which paper it is written for, or None where the id does not end with the word for one."""
        return PAPERS.get(self.id.partition("-")[2])
