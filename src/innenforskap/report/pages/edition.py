"""An edition of the site: one plan, on one day, in one language; what every page is told from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.fields import label
from innenforskap.i18n.numbers import counted, day, sort_key
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.geography import Area
from innenforskap.model.measure import Measure
from innenforskap.model.parts import AgeBand
from innenforskap.model.plan import Plan
from innenforskap.model.source import Source
from innenforskap.model.text import Text, Told
from innenforskap.model.when import When
from innenforskap.query.as_of import counts
from innenforskap.query.dated import Named, newest_days
from innenforskap.query.deadline import Deadline
from innenforskap.query.deadlines import by_actor, by_municipality, deadlines, joined
from innenforskap.query.events import Event, events
from innenforskap.query.gaps import Gaps, gaps
from innenforskap.query.municipalities import municipalities, today
from innenforskap.query.spoken import speaks
from innenforskap.query.standing import Standing, in_order, standings
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.parts import Citation, Fact, Item, Link, Listing, Row, Rows
from innenforskap.report.pages.paths import municipality, place
from innenforskap.report.pages.spans import ages
from innenforskap.report.pages.tags import axes
from innenforskap.report.quoted import Quoted
from innenforskap.report.times import time

MEASURES = Phrase("tiltak", "tiltak")
_STRANDS = Phrase("Mål", "Mål")
_NONE_ENTERED = Phrase("Ingen tiltak er ført inn", "Ingen tiltak er førte inn")


@dataclass(frozen=True)
class Edition:
    """A plan as the site tells it on a day, in a language, with the figures that its texts quote."""

    plan: Plan
    day: date
    language: Language
    quoted: Quoted = field(default_factory=Quoted)
    beside: Beside = field(default_factory=Beside)

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """How every measure stands, by id, in the order the plan tells them."""
        return {now.measure.id: now for now in standings(self.plan, self.day)}

    @cached_property
    def gaps(self) -> Gaps:
        """What is open."""
        return gaps(self.plan, self.day)

    @cached_property
    def is_spoken(self) -> bool:
        """Whether the plan says anything in the page's language."""
        return speaks(self.plan, self.language)

    @cached_property
    def days(self) -> Mapping[Named, date]:
        """The newest day of what is told of each record."""
        return newest_days(self.plan, self.day)

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """What is due or happens, and what is overdue."""
        return deadlines(self.plan, self.day)

    @cached_property
    def deadlines_of_all(self) -> tuple[Deadline, ...]:
        """What is due or happens, with what all owe for one paper told as one."""
        return joined(self.deadlines)

    @cached_property
    def deadlines_of_actors(self) -> Mapping[str, tuple[Deadline, ...]]:
        """The deadlines of each actor that has any."""
        return by_actor(self.deadlines)

    @cached_property
    def deadlines_of_municipalities(self) -> Mapping[str, tuple[Deadline, ...]]:
        """The deadlines that are about each municipality, by its number."""
        return by_municipality(self.deadlines)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What has happened, the newest first."""
        return events(self.plan, self.day)

    @property
    def strand_label(self) -> str:
        """What the plan calls its strands."""
        label = self.plan.about.strand_label
        return label.said(self.language) if label else _STRANDS.said(self.language)

    def said(self, phrase: Phrase, **facts: object) -> str:
        """Return a phrase of ours in the page's language."""
        return phrase.said(self.language, **facts)

    def own(self, words: str) -> Told:
        """Return words of ours as words in the page's language."""
        return Told(words, self.language)

    def told(self, text: Text | None) -> Told | None:
        """Return a text of the plan's, with the language it is in, or None."""
        return text.told(self.language) if text else None

    def line(self, text: Text) -> Told:
        """Return a text of the plan's that is told on a line and not as Markdown, with the figures it quotes."""
        return self.quoted.line(text.told(self.language))

    def date(self, when: date) -> str:
        """Return a date in words."""
        return day(when, self.language)

    def time(self, when: When | None) -> str:
        """Return a time in words, or nothing."""
        return time(when, self.language) if when else ""

    def plain(self, *words: str) -> tuple[Link, ...]:
        """Return words of ours as values of a fact, without those that are empty."""
        return tuple(Link(self.own(each)) for each in words if each)

    def texts(self, *texts: Text | None) -> tuple[Link, ...]:
        """Return texts of the plan's as values of a fact, without those that are not there."""
        return tuple(Link(self.line(text)) for text in texts if text)

    def fact(self, key: str, *values: tuple[Link, ...]) -> Fact:
        """Return what a field of the plan says, under the name that the field goes by."""
        return Fact(label(key, self.language), tuple(each for some in values for each in some))

    def link(self, kind: str, id_: str) -> Link:
        """Return the link to a record's page; one that is not in the plan is told by its id."""
        record = self.plan.of(kind).get(id_)
        if isinstance(record, Decision):
            return self._decision(record)
        text: Text | None = getattr(record, "title", None) or getattr(record, "name", None)
        if text is None:
            return Link(self.own(id_))
        return Link(text.told(self.language), place(kind, id_))

    def _decision(self, decision: Decision) -> Link:
        """Return the link to a decision by who made it and when: it has no name, and one to come is told nowhere."""
        body = self.link("bodies", decision.body).words
        words = body._replace(words=f"{body.words}, {self.date(decision.date)}")
        return Link(words, place("decisions", decision.id) if counts(decision, self.day) else "")

    def links(self, kind: str, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to several records' pages, without those that are not given."""
        return tuple(self.link(kind, id_) for id_ in ids if id_)

    def strand_name(self, id_: str) -> str:
        """Return what a strand is called without its title: «Delmål 2»."""
        strand = self.plan.strands.get(id_)
        return f"{self.strand_label} {strand.number}" if strand and strand.number else self.strand_label

    def strand_link(self, id_: str) -> Link:
        """Return the link to a strand's page by its name and its title: «Delmål 2: …»."""
        link = self.link("strands", id_)
        return Link(link.words._replace(words=f"{self.strand_name(id_)}: {link.words.words}"), link.path)

    @cached_property
    def municipalities(self) -> tuple[Area, ...]:
        """The municipalities that have a page each, in alphabetical order."""
        return municipalities(self.plan, self.day)

    def municipality(self, number: str) -> Link:
        """Return the link to a municipality's page; one that is not known is told by its number."""
        area = next((area for area in self.municipalities if area.number == today(number)), None)
        return Link(self.own(area.name), municipality(area.number)) if area else Link(self.own(number))

    def whom(self, group: AgeBand | None) -> tuple[Link, ...]:
        """Return for whom something is, as values of a fact: an age band, a school year, words."""
        if group is None:
            return ()
        return (*self.plain(*ages(group, self.language)), *self.texts(group.text))

    @property
    def strands(self) -> tuple[str, ...]:
        """The ids of the strands, by number."""
        return tuple(sorted(self.plan.strands, key=lambda id_: (in_order(self.plan.strands[id_].number), id_)))

    def by_name(self, kind: str, ids: Iterable[str]) -> tuple[str, ...]:
        """Return ids of a kind in the order of their names in the page's language."""
        return tuple(sorted(ids, key=lambda id_: (sort_key(self.link(kind, id_).words.words), id_)))

    def alphabetical(self, kind: str) -> tuple[str, ...]:
        """Return the ids of a kind in the order of their names in the page's language."""
        return self.by_name(kind, self.plan.of(kind))

    def users(self, kind: str, id_: str, by: type[Record], field: str) -> tuple[str, ...]:
        """Return the ids of the records of one type that refer to a record in one of their fields, each once."""
        uses = self.plan.index.to(kind, id_)
        return tuple(dict.fromkeys(u.record.id for u in uses if isinstance(u.record, by) and u.steps[:1] == (field,)))

    def in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of measures in the plan's order."""
        return tuple(sorted(ids, key=self._places.__getitem__))

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {id_: at for at, id_ in enumerate(self.standings)}

    def row(self, standing: Standing) -> Row:
        """Return a measure as a line in a table."""
        measure = standing.measure
        lead = self.link("actors", measure.lead) if measure.lead else None
        return Row(self.link("measures", measure.id), measure.number or "", lead, axes(standing, self.language))

    def rows(self, ids: Iterable[str]) -> tuple[Row, ...]:
        """Return measures as lines in a table, in the plan's order."""
        return tuple(self.row(self.standings[id_]) for id_ in self.in_order(ids))

    def table(self, ids: Iterable[str]) -> tuple[Rows, ...]:
        """Return measures as one table without headings, or no table where there are none."""
        rows = self.rows(ids)
        return (Rows(None, rows),) if rows else ()

    def item(self, measure: Measure, note: str = "", text: Text | None = None) -> Item:
        """Return a measure as a line in a named list."""
        return Item(self.link("measures", measure.id), measure.number or "", note=note, text=self.told(text))

    def listing(self, name: str, phrases: tuple[Phrase, Phrase, Phrase], items: Iterable[Item]) -> Listing:
        """Return a named list: its title, why it matters, and what is said where it is empty."""
        title, why, none = (self.said(phrase) for phrase in phrases)
        return Listing(name, title, why, none, tuple(items))

    def count(self, measures: int) -> str:
        """Return how many measures there are: «11 tiltak»."""
        return counted(measures, self.language, MEASURES, MEASURES)

    def entered(self, measures: int) -> str:
        """Return how many measures are written into the plan: that there are none says nothing of the county's work."""
        return self.count(measures) if measures else self.said(_NONE_ENTERED)

    def citation(self, source_id: str | None) -> Citation | None:
        """Return a source as it is cited, or None where none is given or it is not in the plan."""
        source = self.plan.sources.get(source_id or "")
        return self.cited(source) if source else None

    def cited(self, source: Source) -> Citation:
        """Return a source as it is cited."""
        # A page of an earlier day does not know what the source has published since.
        days = (self.date(each) if each and each <= self.day else "" for each in (source.updated, source.retrieved))
        told = (source.table or "", self.time(source.date), *days, source.licence or "")
        facts = (Fact(self.said(label), self.plain(value)) for label, value in zip(_CITED, told, strict=True) if value)
        here = "" if source.url else place("sources", source.id)
        return Citation(
            publisher=source.publisher.told(self.language),
            title=Link(source.title.told(self.language), here, source.url or ""),
            facts=tuple(facts),
            attribution=self.told(source.attribution),
            note=self.told(source.note),
        )


_CITED = (
    Phrase("Tabell", "Tabell"),
    Phrase("Dato", "Dato"),
    Phrase("Oppdatert", "Oppdatert"),
    Phrase("Hentet", "Henta"),
    Phrase("Lisens", "Lisens"),
)
