"""A paper as the plan wants it: which sections come first, which are left out, and what they are called."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from innenforskap.model.vocabulary import PaperSection
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line, Section


def laid_out(on: Occasion, sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return the sections in the plan's order, without those it hides, with its headings and what is written for them.

    Those the plan does not put in order follow in the order they came in, and an annex is always last. One that has
    nothing to tell is left out, unless a person has written something for it.
    """
    hidden = on.due.hidden if on.due else ()
    order = [str(part) for part in on.due.order] if on.due else []
    kept = [_as_told(on, section) for section in sections if section.id not in hidden]
    kept = [section for section in kept if section.blocks]
    return tuple(sorted(kept, key=lambda each: (each.annex, order.index(each.id) if each.id in order else len(order))))


def named(annexes: Mapping[PaperSection, Line], sections: Sequence[Section]) -> tuple[Line, ...]:
    """Return what the annexes among the sections of a paper are called in its head, in the order they stand in."""
    return tuple(annexes[PaperSection(section.id)] for section in sections if section.annex)


def _as_told(on: Occasion, section: Section) -> Section:
    headings = on.due.headings if on.due else ()
    heading = next((heading.title for heading in headings if heading.part == section.id), None)
    passages = on.manuscript.passages if on.manuscript else ()
    first = tuple(on.prose(passage.text) for passage in passages if passage.part == section.id)
    told = (on.told(heading),) if heading else section.heading
    return replace(section, heading=told, blocks=(*first, *section.blocks))
