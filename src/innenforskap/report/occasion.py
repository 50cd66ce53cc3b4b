"""What a paper is made for: a day, a language, a sender and a reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from innenforskap.i18n import Language, Message, Phrase
from innenforskap.i18n.numbers import counted
from innenforskap.i18n.numbers import day as day_told
from innenforskap.model.about import Due
from innenforskap.model.body import Body
from innenforskap.model.manuscript import PAPERS, Manuscript
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text, Told
from innenforskap.model.vocabulary import Paper
from innenforskap.query.papers import due, is_internal, manuscript
from innenforskap.query.schedule import paper_before
from innenforskap.query.standing import Standing, standings
from innenforskap.report.lines import NOT_GIVEN, body_name, joined, said, strand_title, title
from innenforskap.report.paper import Line, Paragraph, Prose
from innenforskap.report.quoted import Quoted
from innenforskap.report.quoting import quoted

MEASURE = Phrase("tiltak", "tiltak")
WITHOUT_STRAND = Phrase("Andre tiltak", "Andre tiltak")


@dataclass(frozen=True)
class Occasion:
    """A plan on a day, to be told in a language in one of the papers its calendar promises."""

    plan: Plan
    day: date
    language: Language
    paper: Paper

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """How every measure stands on the day, in the plan's order."""
        return standings(self.plan, self.day)

    @property
    def since(self) -> date | None:
        """The day of the paper before this one, of whichever kind, if the calendar promises any."""
        return paper_before(self.plan, self.day, self.paper)

    def day_of(self, day: date) -> str:
        """Return a day in words."""
        return day_told(day, self.language)

    @property
    def due(self) -> Due | None:
        """What the plan's calendar says of the paper."""
        return due(self.plan, self.paper)

    @property
    def manuscript(self) -> Manuscript | None:
        """What a person has written for the paper."""
        return manuscript(self.plan, self.paper, self.day.year)

    @property
    def manuscript_id(self) -> str:
        """The id of what a person writes for the paper, whether it is there or not: the year and the paper's word."""
        return f"{self.day.year}-{next(word for word, paper in PAPERS.items() if paper is self.paper)}"

    @property
    def manuscript_file(self) -> str:
        """The file that a person writes it in: where it lies, else the one it is to lie in."""
        return self.manuscript.file if self.manuscript else f"papers/{self.manuscript_id}.yaml"

    @property
    def is_internal(self) -> bool:
        """Whether the paper is for those it is sent to only."""
        return is_internal(self.plan, self.paper, self.manuscript)

    @property
    def sender(self) -> Body | None:
        """The body the paper is from, if the calendar names one."""
        return self.body(self.due.from_ if self.due else None)

    @property
    def reader(self) -> Body | None:
        """The body the paper is to, if the calendar names one."""
        return self.body(self.due.to if self.due else None)

    def body(self, body_id: str | None) -> Body | None:
        """Return a body of the plan."""
        return self.plan.bodies.get(body_id or "")

    def name(self, body: Body) -> Line:
        """Return what a body is called within a sentence."""
        return body_name(body, self.language)

    def titles(self, measures: Iterable[Measure]) -> Line:
        """Return the titles of measures on one line."""
        return joined((title(measure, self.language) for measure in measures), self.language)

    def measures(self, count: int) -> str:
        """Return how many measures there are of something."""
        return counted(count, self.language, MEASURE, MEASURE)

    def strand(self, strand_id: str | None) -> Line:
        """Return what a strand is called, or that its measures stand under none."""
        strand = self.plan.strands.get(strand_id or "")
        return strand_title(self.plan, strand, self.language) if strand else self.said(WITHOUT_STRAND)

    def said(self, phrase: Phrase | Message, **facts: Line | str) -> Line:
        """Return a phrase in the paper's language, with facts filled in."""
        return said(phrase, self.language, **facts)

    def sentence(self, phrase: Phrase, **facts: Line | str) -> Paragraph:
        """Return a phrase as a paragraph."""
        return Paragraph(self.said(phrase, **facts))

    def columns(self, phrases: Iterable[Phrase]) -> tuple[str, ...]:
        """Return the headings of a table."""
        return tuple(phrase.said(self.language) for phrase in phrases)

    @cached_property
    def quoted(self) -> Quoted:
        """The figures that the plan's texts quote."""
        return quoted(self.plan, self.day, self.language)

    def told(self, text: Text) -> Told:
        """Return a text of the plan for a line, in the paper's language or in one it is in, with what it quotes."""
        return self.quoted.line(text.told(self.language))

    def prose(self, text: Text | None) -> Prose | Paragraph:
        """Return a text of the plan, or that none is given; what it quotes is told where its Markdown is read."""
        return Prose(text.told(self.language)) if text else self.sentence(NOT_GIVEN)
