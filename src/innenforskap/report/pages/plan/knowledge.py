"""The knowledge that the plan rests on: what sources say, where they disagree, the methods, and the sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.figures.observations import area_name
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import METHOD_KINDS
from innenforskap.i18n.numbers import number, percent
from innenforskap.model.measure import Measure
from innenforskap.model.method import Method
from innenforskap.model.statement import StatedFigure, Statement
from innenforskap.model.text import Text, Told
from innenforskap.model.vocabulary import Unit
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Entry, Fact, Link, Page
from innenforskap.report.pages.paths import REGISTERS, anchor, place
from innenforskap.report.pages.registers import Topic, page
from innenforskap.report.pages.spans import ages, observed

TITLE = Phrase("Kunnskapsgrunnlaget", "Kunnskapsgrunnlaget")
_DESCRIPTION = Phrase(
    "Det planen bygger på: hva kildene sier, hvor de ikke stemmer overens, og metodene som blir brukt.",
    "Det planen byggjer på: kva kjeldene seier, kvar dei ikkje stemmer overeins, og metodane som blir brukte.",
)
_WHY = Phrase(
    "Her står det planen bygger på, slik kildene sier det. Det som er usikkert, står som usikkert.",
    "Her står det planen byggjer på, slik kjeldene seier det. Det som er usikkert, står som usikkert.",
)
_TOPIC = Topic(REGISTERS["statements"].path, TITLE, _DESCRIPTION, _WHY)
_SAID, _AGAINST = Phrase("Sagt", "Sagt"), Phrase("Stemmer ikke med", "Stemmer ikkje med")
_RESOLVED, _OPEN = Phrase("Avklaring", "Avklaring"), Phrase("Ikke avklart ennå", "Ikkje avklart enno")
_INDICATORS, _NOTE = Phrase("Indikatorer", "Indikatorar"), Phrase("Merknad", "Merknad")
_ABOUT, _TABLE = Phrase("om lag {amount}", "om lag {amount}"), Phrase("tabell {table}", "tabell {table}")
_YES, _NO = Phrase("ja", "ja"), Phrase("nei", "nei")
_AMOUNTS: Mapping[Unit, Phrase] = {
    Unit.COUNT: Phrase("{n}", "{n}"),
    Unit.NOK: Phrase("{n} kroner", "{n} kroner"),
    Unit.SCORE: Phrase("{n} poeng", "{n} poeng"),
    Unit.INDEX: Phrase("indeks {n}", "indeks {n}"),
}
_SHORT_FOR, _OWNER = Phrase("Står for", "Står for"), Phrase("Hvem står bak", "Kven står bak")
_PAGE, _READ = Phrase("Nettside", "Nettside"), Phrase("Les mer om {name}", "Les meir om {name}")
_USED = Phrase("Brukes i", "Blir brukt i")


@dataclass(frozen=True)
class Stated:
    """A figure as a source gives it: how much, of whom, and as much of its frame as the source tells."""

    amount: str
    group: Told | None
    frame: str


@dataclass(frozen=True)
class Claim:
    """What a source says: its anchor, the words, the figures, the rest as facts, and the source."""

    anchor: str
    text: Told
    figures: tuple[Stated, ...]
    facts: tuple[Fact, ...]
    source: Citation | None


@dataclass(frozen=True)
class KnowledgePage:
    """What the page on knowledge says; the claims of a conflict stand side by side."""

    why: str
    conflicts: tuple[tuple[Claim, ...], ...]
    claims: tuple[Claim, ...]
    methods: tuple[Entry, ...]
    evidence: tuple[Citation, ...]


def knowledge(edition: Edition) -> Iterator[Page]:
    """Give the page on what the plan rests on, where it tells of any of it."""
    plan = edition.plan
    conflicts = tuple(_conflicts(edition))
    told = {id_ for group in conflicts for id_ in group}
    evidence = dict.fromkeys(plan.about.evidence)
    view = KnowledgePage(
        why=edition.said(_TOPIC.why),
        conflicts=tuple(tuple(_claim(edition, plan.statements[id_]) for id_ in group) for group in conflicts),
        claims=tuple(_claim(edition, each) for id_, each in plan.statements.items() if id_ not in told),
        methods=tuple(_method(edition, plan.methods[id_]) for id_ in edition.alphabetical("methods")),
        evidence=tuple(edition.cited(plan.sources[id_]) for id_ in evidence if id_ in plan.sources),
    )
    if view.conflicts or view.claims or view.methods or view.evidence:
        yield page(edition, _TOPIC, "knowledge", view)


def _conflicts(edition: Edition) -> Iterator[tuple[str, ...]]:
    """Give the ids of statements that contradict each other, each with all it is tied to, in the plan's order."""
    placed: set[str] = set()
    for id_ in edition.plan.statements:
        if id_ not in placed and _against(edition, id_):
            group = _tied(edition, id_)
            placed |= group
            yield tuple(each for each in edition.plan.statements if each in group)


def _tied(edition: Edition, id_: str) -> set[str]:
    """Return a statement, those it contradicts, those that they contradict, and so on."""
    found, waiting = {id_}, [id_]
    while waiting:
        new = set(_against(edition, waiting.pop())) - found
        found |= new
        waiting += new
    return found


def _against(edition: Edition, id_: str) -> tuple[str, ...]:
    """Return the statements that one contradicts or is contradicted by: one side says so for both."""
    statements = edition.plan.statements
    by = edition.users("statements", id_, Statement, "contradicts")
    return tuple(dict.fromkeys(each for each in (*statements[id_].contradicts, *by) if each in statements))


def _claim(edition: Edition, each: Statement) -> Claim:
    return Claim(
        anchor=anchor("statements", each.id),
        text=each.text.told(edition.language),
        figures=tuple(_figure(edition, figure) for figure in each.figures),
        facts=tuple(_facts(edition, each)),
        source=edition.citation(each.source),
    )


def _facts(edition: Edition, each: Statement) -> Iterator[Fact]:
    against = _against(edition, each.id)
    if each.said:
        yield Fact(edition.said(_SAID), edition.plain(edition.time(each.said)))
    if against:
        yield Fact(edition.said(_AGAINST), tuple(_name(edition, id_) for id_ in against))
    if each.resolution or against:
        told = edition.texts(each.resolution)
        yield Fact(edition.said(_RESOLVED), told or edition.plain(edition.said(_OPEN)))
    if each.indicators:
        yield Fact(edition.said(_INDICATORS), edition.links("indicators", each.indicators))
    if each.note:
        yield Fact(edition.said(_NOTE), edition.texts(each.note))


def _name(edition: Edition, id_: str) -> Link:
    """Return the link to a statement, which has no name of its own, by its words."""
    return Link(edition.line(edition.plan.statements[id_].text), place("statements", id_))


def _figure(edition: Edition, each: StatedFigure) -> Stated:
    frame = (
        area_name(each.geo, edition.language) if each.geo else "",
        *(ages(each.age, edition.language) if each.age else ()),
        observed(each.period, edition.language) if each.period else "",
        edition.said(_TABLE, table=each.table) if each.table else "",
    )
    amount = _amount(edition, each)
    told = edition.said(_ABOUT, amount=amount) if each.approximate else amount
    group = edition.line(each.group) if each.group else None
    return Stated(told, group, ", ".join(part for part in frame if part))


def _amount(edition: Edition, each: StatedFigure) -> str:
    if each.unit is Unit.YES_NO:
        return edition.said(_YES if each.value else _NO)
    if each.unit is Unit.PERCENT:
        return percent(each.value, edition.language)
    return edition.said(_AMOUNTS[each.unit], n=number(each.value, edition.language))


def _method(edition: Edition, each: Method) -> Entry:
    return Entry(
        anchor=anchor("methods", each.id),
        title=each.name.told(edition.language),
        eyebrow=edition.said(METHOD_KINDS[each.kind]),
        text=edition.told(each.description),
        facts=tuple(_method_facts(edition, each)),
        source=edition.citation(each.source),
    )


def _method_facts(edition: Edition, each: Method) -> Iterator[Fact]:
    if each.expansion:
        yield Fact(edition.said(_SHORT_FOR), tuple(_in_full(edition, each.expansion)))
    if each.owner:
        yield Fact(edition.said(_OWNER), edition.links("actors", [each.owner]))
    if each.url:
        words = edition.said(_READ, name=each.name.said(edition.language))
        yield Fact(edition.said(_PAGE), (Link(edition.own(words), address=each.url),))
    if used := edition.users("methods", each.id, Measure, "methods"):
        yield Fact(edition.said(_USED), edition.links("measures", edition.in_order(used)))


def _in_full(edition: Edition, expansion: Text) -> Iterator[Link]:
    """Give what a name is short for, and in English too where that is other words: those the letters stand for."""
    told = edition.line(expansion)
    yield Link(told)
    if expansion.en and expansion.en != told.words:
        yield Link(Told(expansion.en, "en"))
