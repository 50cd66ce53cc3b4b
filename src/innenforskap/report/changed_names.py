"""What a record is called where a change of it is told: by number, title or name, and never by its id alone."""

from innenforskap.compare.change import Change
from innenforskap.i18n.fields import label
from innenforskap.i18n.numbers import day as in_words
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.measure import Measure
from innenforskap.model.status import Status
from innenforskap.model.strand import Strand
from innenforskap.model.text import plainly
from innenforskap.query.naming import singular
from innenforskap.report import changes_words as words
from innenforskap.report.changed_fields import Sides
from innenforskap.report.changed_values import Teller, heading
from innenforskap.report.lines import begun, joined, ours, strand_title, title
from innenforskap.report.paper import Line
from innenforskap.report.values import label as value_label


def about(sides: Sides, change: Change) -> Line:
    """Return what the record that is changed is called."""
    return called(sides.new if change.new else sides.old, change.record, is_alone=not change.parts)


def called(side: Teller, record: Record, *, is_alone: bool = False) -> Line:
    """Return what a record is called, never by its id alone where it has a name; a new decision by its measures."""
    if isinstance(record, Measure):
        return title(record, side.language)
    if isinstance(record, Strand):
        return strand_title(side.plan, record, side.language)
    if isinstance(record, Status):
        measure = side.plan.measures.get(record.measure)
        on = title(measure, side.language) if measure else ours(str(record.measure), side.language)
        return side.said(words.REPORT_ON, measure=on, day=in_words(record.day, side.language))
    if isinstance(record, Decision):
        return _measures(side, record) if is_alone and record.about else begun(side.decided(record))
    return _noun(side, record)


def _noun(side: Teller, record: Record) -> Line:
    kind = record.origin.kind
    noun = words.NOUNS[kind].said(side.language) if kind in words.NOUNS else label(singular(kind), side.language)
    if isinstance(record, About):
        return ours(noun, side.language)
    if isinstance(record, Manuscript) and record.paper and record.year:
        return ours(f"{value_label(record.paper, side.language)} {record.year}", side.language)
    text = heading(record)
    if text is None:
        return ours(f"{noun} {record.id}", side.language)
    told = text.told(side.language)
    return side.said(words.NAMED, noun=noun, name=(told._replace(words=plainly(told.words)),))


def _measures(side: Teller, decision: Decision) -> Line:
    found = (side.plan.measures.get(id_) for id_ in decision.about)
    told = (
        title(measure, side.language) if measure else ours(str(id_), side.language)
        for id_, measure in zip(decision.about, found, strict=True)
    )
    return joined(told, side.language)
