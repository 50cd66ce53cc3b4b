"""The plan's words put on a line: titles, names, labels, and phrases with facts in them."""

from collections.abc import Iterable, Iterator
from datetime import date
from string import Formatter

from innenforskap.i18n import Language, Message, Phrase
from innenforskap.i18n.labels import BODY_KINDS, EFFECTS, PROGRESS, STATES
from innenforskap.i18n.letters import capitalised, lowered
from innenforskap.i18n.numbers import day
from innenforskap.model.body import Body
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.strand import Strand
from innenforskap.model.text import Told
from innenforskap.model.when import When
from innenforskap.query.standing import Standing
from innenforskap.report.paper import Line
from innenforskap.report.times import time

NOT_REPORTED = Phrase("Ikke rapportert", "Ikkje rapportert")
NOT_GIVEN = Phrase("Ikke oppgitt", "Ikkje oppgitt")
PASSED = Phrase("{when} (tiden er ute)", "{when} (tida er ute)")
NOT_RELEVANT = Phrase("Ikke aktuelt", "Ikkje aktuelt")


def ours(words: str, language: Language) -> Line:
    """Return words that are in the paper's own language."""
    return (Told(words, language),)


def said(phrase: Phrase | Message, language: Language, **facts: Line | str) -> Line:
    """Return a phrase with `facts` filled in, each in the language it is in."""
    return tuple(_said(phrase, language, facts))


def _said(phrase: Phrase | Message, language: Language, facts: dict[str, Line | str]) -> Iterator[Told]:
    words = getattr(phrase, language if isinstance(phrase, Message) or language is Language.NN else Language.NB)
    for literal, name, _, _ in Formatter().parse(words):
        if literal:
            yield Told(literal, language)
        if name is not None:
            fact = facts[name]
            yield from ours(fact, language) if isinstance(fact, str) else fact


def begun(line: Line) -> Line:
    """Return a line with its first letter a capital, as a sentence begins."""
    first, *rest = line
    return (first._replace(words=capitalised(first.words)), *rest)


def unended(line: Line) -> Line:
    """Return a line without the full stop at its end, for more to follow in the same sentence."""
    *before, last = line
    return (*before, last._replace(words=last.words.removesuffix(".")))


def within(line: Line) -> Line:
    """Return a line with its first letter small, as a label is written within a sentence."""
    first, *rest = line
    return (first._replace(words=lowered(first.words)), *rest)


def joined(lines: Iterable[Line], language: Language, between: str = "; ") -> Line:
    """Return lines on one, with `between` them: a title may have commas of its own."""
    return tuple(told for line in lines for told in (Told(between, language), *line))[1:]


def title(measure: Measure, language: Language) -> Line:
    """Return a measure's number, if it has one, and title."""
    number = ours(f"{measure.number} ", language) if measure.number else ()
    return (*number, measure.title.told(language))


def strand_title(plan: Plan, strand: Strand, language: Language) -> Line:
    """Return what the plan calls its strands, the strand's number and its title: «Delmål 2: …»."""
    label = (plan.about.strand_label.told(language),) if plan.about.strand_label else ()
    number = ours(f" {strand.number}" if label else strand.number, language) if strand.number else ()
    colon = ours(": ", language) if label or number else ()
    return (*label, *number, *colon, strand.title.told(language))


def actor(plan: Plan, actor_id: str | None, language: Language) -> Line:
    """Return an actor's name, or that none is given."""
    found = plan.actors.get(actor_id or "")
    return (found.name.told(language),) if found else ours(NOT_GIVEN.said(language), language)


def body_name(body: Body, language: Language) -> Line:
    """Return a body's name as it stands within a sentence.

    A name that is a word for such a body, like «Fylkesrådet», is no proper name and has a small letter there.
    """
    told = body.name.told(language)
    label = BODY_KINDS[body.kind].said(Language.NN if told.language == Language.NN else Language.NB)
    words = tuple(label.casefold().split(" eller "))
    return within((told,)) if told.words.casefold().startswith(words) else (told,)


def state(standing: Standing, language: Language) -> Line:
    """Return the label of a measure's state, or that there is none."""
    return said(STATES[standing.state] if standing.state else _missing(standing), language)


def progress(standing: Standing, language: Language) -> Line:
    """Return the label of a measure's progress, or why there is none."""
    if standing.progress:
        return said(PROGRESS[standing.progress], language)
    return said(_missing(standing) if standing.state is None or standing.is_active else NOT_RELEVANT, language)


def effect(standing: Standing, language: Language) -> Line:
    """Return the label of a measure's effect, or that there is none."""
    return said(EFFECTS[standing.effect] if standing.effect else _missing(standing), language)


def _missing(standing: Standing) -> Phrase:
    return NOT_GIVEN if standing.report else NOT_REPORTED


def reported(standing: Standing, language: Language) -> Line:
    """Return the day of the newest report, or that there is none."""
    if standing.report is None:
        return said(NOT_REPORTED, language)
    return on(standing.report.day, language)


def on(when: date, language: Language) -> Line:
    """Return a day."""
    return ours(day(when, language), language)


def at(when: When | None, language: Language) -> Line:
    """Return a time in words, or that none is given."""
    return ours(time(when, language), language) if when else said(NOT_GIVEN, language)


def passing(when: When | None, today: date, language: Language) -> Line:
    """Return a time in words, and that it has passed if it has, or that none is given."""
    told = at(when, language)
    return said(PASSED, language, when=told) if when and when.last < today else told
