"""The indicators: what one delivers and what changes in society apart, and a page for each with its figures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.figures.rounding import rounded
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import LEVELS, MATURITIES, POLARITIES, UNITS
from innenforskap.i18n.numbers import number, span
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.strand import Strand
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Level, Maturity
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.indicators.breakdowns import Breakdown, Parts, breakdowns, parts
from innenforskap.report.pages.indicators.course import Progress, progress
from innenforskap.report.pages.indicators.drawings import Drawing, cuts, drawing, in_order
from innenforskap.report.pages.indicators.figures import (
    Figures,
    Newest,
    amount,
    area_name,
    by_area,
    figures,
    newest_figures,
    unit_name,
)
from innenforskap.report.pages.parts import Citation, Fact, Link, Page, given
from innenforskap.report.pages.paths import overview, page
from innenforskap.report.pages.spans import month_name

_TITLE = Phrase("Indikatorer", "Indikatorar")
_NAME = Phrase("Indikator", "Indikator")
_ALL = Phrase(
    "Alle indikatorene i planen: hva de måler, hvor langt de er kommet, og de siste tallene.",
    "Alle indikatorane i planen: kva dei måler, kor langt dei er komne, og dei siste tala.",
)
_ONE = Phrase("{name}: definisjon, tall og kilde.", "{name}: definisjon, tal og kjelde.")
_PARTS: tuple[tuple[Phrase, Phrase, frozenset[Level | None]], ...] = (
    (
        Phrase("Det vi selv leverer", "Det vi sjølve leverer"),
        Phrase(
            "Dette viser om det planen lover, blir gjort. Det viser ikke om det hjelper.",
            "Dette viser om det planen lovar, blir gjort. Det viser ikkje om det hjelper.",
        ),
        frozenset({Level.INPUT, Level.ACTIVITY, Level.OUTPUT}),
    ),
    (
        Phrase("Slik går det i samfunnet", "Slik går det i samfunnet"),
        Phrase(
            "Utvikling som mange påvirker. Den er ikke et resultat av tiltakene alene.",
            "Utvikling som mange påverkar. Ho er ikkje eit resultat av tiltaka åleine.",
        ),
        frozenset({Level.OUTCOME, Level.IMPACT}),
    ),
    (
        Phrase("Ikke avklart", "Ikkje avklart"),
        Phrase("Planen sier ikke hva slags tall dette er.", "Planen seier ikkje kva slags tal dette er."),
        frozenset({None}),
    ),
)
_MATURITY: Mapping[Maturity, Phrase] = {
    Maturity.SKETCHED: Phrase(
        "Bare en skisse: det er ikke avklart hva som skal måles.",
        "Berre ei skisse: det er ikkje avklart kva som skal målast.",
    ),
    Maturity.DEFINED: Phrase("Definert, men ikke tatt i bruk.", "Definert, men ikkje teken i bruk."),
    Maturity.IN_USE: Phrase("I bruk.", "I bruk."),
    Maturity.RETIRED: Phrase("Ikke lenger i bruk.", "Ikkje lenger i bruk."),
}
_SHOWS, _GOOD, _UNIT = Phrase("Viser", "Viser"), Phrase("God retning", "God retning"), Phrase("Måles i", "Blir målt i")
_WHO, _WHERE = Phrase("Hvem tallet gjelder", "Kven talet gjeld"), Phrase("Område", "Område")
_COMPARED, _NUMERATOR = Phrase("Sammenlignet med", "Samanlikna med"), Phrase("Teller", "Teljar")
_DENOMINATOR, _MATURE = Phrase("Nevner", "Nemnar"), Phrase("Hvor langt den er kommet", "Kor langt han er komen")
_EXPECTED = Phrase("Ventes i bruk", "Ventast i bruk")
_PUBLISHED, _EVERY = Phrase("Nye tall kommer", "Nye tal kjem"), Phrase("Hver {month}", "Kvar {month}")
_OWNER = Phrase("Ansvarlig for tallet", "Ansvarleg for talet")
_TABLES, _FILE = Phrase("Hentet fra tabell", "Henta frå tabell"), Phrase("Hentet fra fil", "Henta frå fil")
_BY, _RETRIEVED = Phrase("Hentet av", "Henta av"), Phrase("Hentet", "Henta")
_UPDATED = Phrase("Oppdatert av kilden", "Oppdatert av kjelda")
_SCALE = Phrase("Skala", "Skala")
_WHOLE = Phrase("Hele planen", "Heile planen")


@dataclass(frozen=True)
class Card:
    """An indicator in the list: how far it has come, and its newest figures."""

    link: Link
    maturity: str
    newest: tuple[Newest, ...]


@dataclass(frozen=True)
class Section:
    """Indicators of one sort, and what they can show and what they cannot."""

    title: str
    why: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class IndicatorList:
    """What the list of indicators says."""

    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Gap:
    """A break: its letter in the charts, the period from which figures are not as those before, and why."""

    letter: str
    period: str
    note: Told


@dataclass(frozen=True)
class IndicatorPage:
    """What an indicator's page says; without figures, `waiting` says how far it has come instead."""

    progress: tuple[Progress, ...]
    definition: Told | None
    facts: tuple[Fact, ...]
    figures: Figures | None
    drawing: Drawing | None
    breakdowns: tuple[Breakdown, ...]
    parts: tuple[Parts, ...]
    waiting: str
    counted: Told | None
    breaks: tuple[Gap, ...]
    has_target: bool
    note: Told | None
    used_by: tuple[Link, ...]
    source: Citation | None
    fetched: tuple[Fact, ...]
    unit: str

    @property
    def has_counts(self) -> bool:
        """Whether any figure is told with how many it counts."""
        blocks = (line for each in self.breakdowns for block in each.blocks for line in block.lines)
        lines = (
            *(self.figures.lines if self.figures else ()),
            *blocks,
            *(line for each in self.parts for line in each.lines),
        )
        return any(cell and cell.counted for line in lines for cell in line.cells)


def indicators(edition: Edition) -> Iterator[Page]:
    """Give the list of indicators, and each indicator's page."""
    path, title = overview("indicators"), edition.own(edition.said(_TITLE))
    sections = IndicatorList(tuple(_sections(edition)))
    yield Page(path, "indicators", path, "", title, edition.said(_ALL), (), sections)
    for id_ in edition.alphabetical("indicators"):
        words = edition.link("indicators", id_).words
        view, crumbs = _indicator(edition, edition.plan.indicators[id_]), (Link(title, path),)
        description = edition.said(_ONE, name=words.words)
        eyebrow = edition.said(_NAME)
        yield Page(page("indicators", id_), "indicator", path, eyebrow, words, description, crumbs, view)


def _sections(edition: Edition) -> Iterator[Section]:
    for title, why, levels in _PARTS:
        those = (id_ for id_ in edition.alphabetical("indicators") if edition.plan.indicators[id_].level in levels)
        if cards := tuple(_card(edition, id_) for id_ in those):
            yield Section(edition.said(title), edition.said(why), cards)


def _card(edition: Edition, id_: str) -> Card:
    indicator = edition.plan.indicators[id_]
    maturity = edition.said(MATURITIES[indicator.maturity])
    return Card(edition.link("indicators", id_), maturity, newest_figures(edition, indicator))


def _indicator(edition: Edition, indicator: Indicator) -> IndicatorPage:
    # What is computed and drawn is so of the figures as they are shown, or a chart would tell an exact count.
    indicator = rounded(indicator)
    return IndicatorPage(
        progress=tuple(progress(edition, indicator)),
        definition=edition.told(indicator.definition),
        facts=given(_facts(edition, indicator)),
        figures=figures(edition, indicator),
        drawing=drawing(edition, indicator, by_area(indicator, edition.day)),
        breakdowns=tuple(breakdowns(edition, indicator)),
        parts=tuple(parts(edition, indicator)),
        waiting=edition.said(_MATURITY[indicator.maturity]),
        counted=edition.told(indicator.numerator),
        breaks=tuple(_breaks(edition, indicator)),
        has_target=bool(indicator.targets),
        note=edition.told(indicator.note),
        used_by=_users(edition, indicator.id),
        source=edition.citation(indicator.source),
        fetched=given(_fetched(edition, indicator)),
        unit=unit_name(indicator, edition.language),
    )


def _breaks(edition: Edition, indicator: Indicator) -> Iterator[Gap]:
    """Give the breaks in order, each with its letter in the charts."""
    for cut, each in zip(cuts(indicator, edition.language), in_order(indicator.breaks), strict=True):
        yield Gap(cut.letter, cut.period, each.note.told(edition.language))


def _fetched(edition: Edition, indicator: Indicator) -> Iterator[Fact]:
    """Give which tables the figures were last fetched from, and when, as far as that was known on the day."""
    snapshot = indicator.snapshot
    if snapshot is None or snapshot.retrieved > edition.day:
        return
    tables = dict.fromkeys(query.table for query in snapshot.queries)
    yield Fact(edition.said(_TABLES), edition.plain(*tables))
    yield Fact(edition.said(_FILE), edition.plain(snapshot.taken_from or ""))
    yield Fact(edition.said(_BY), edition.links("actors", [snapshot.by]))
    if snapshot.updated:
        yield Fact(edition.said(_UPDATED), edition.plain(edition.date(snapshot.updated)))
    yield Fact(edition.said(_RETRIEVED), edition.plain(edition.date(snapshot.retrieved)))


def _facts(edition: Edition, indicator: Indicator) -> Iterator[Fact]:
    """Give what the figures count, of whom and where; what is not given is left out, for a sketch gives little."""
    yield Fact(edition.said(_MATURE), edition.plain(edition.said(MATURITIES[indicator.maturity])))
    yield Fact(edition.said(_SHOWS), edition.plain(edition.said(LEVELS[indicator.level])) if indicator.level else ())
    yield Fact(edition.said(_WHO), edition.whom(indicator.population))
    yield Fact(edition.said(_WHERE), _areas(edition, indicator.geography))
    yield Fact(edition.said(_COMPARED), _areas(edition, indicator.comparison))
    yield Fact(edition.said(_NUMERATOR), edition.texts(indicator.numerator))
    yield Fact(edition.said(_DENOMINATOR), edition.texts(indicator.denominator))
    yield Fact(edition.said(_UNIT), edition.plain(edition.said(UNITS[indicator.unit])) if indicator.unit else ())
    if scale := indicator.scale:
        ends = (amount(indicator, end, edition.language) for end in (scale.lowest, scale.highest))
        yield Fact(edition.said(_SCALE), edition.plain(span(*ends)))
    if indicator.uncertainty is not None:
        yield edition.fact("uncertainty", edition.plain(f"±\u00a0{number(indicator.uncertainty, edition.language)}"))
    yield edition.fact("division", edition.plain(edition.time(indicator.division)))
    yield edition.fact("min_cell", edition.plain(str(indicator.min_cell or "")))
    if indicator.polarity:
        yield Fact(edition.said(_GOOD), edition.plain(edition.said(POLARITIES[indicator.polarity])))
    yield from _schedule(edition, indicator)


def _schedule(edition: Edition, indicator: Indicator) -> Iterator[Fact]:
    if indicator.publishing:
        name = month_name(indicator.publishing.month, edition.language)
        yield Fact(edition.said(_PUBLISHED), edition.plain(edition.said(_EVERY, month=name)))
    yield Fact(edition.said(_EXPECTED), edition.plain(edition.time(indicator.expected)))
    yield Fact(edition.said(_OWNER), edition.links("actors", [indicator.owner]))


def _areas(edition: Edition, codes: tuple[str, ...]) -> tuple[Link, ...]:
    return edition.plain(*(area_name(code, edition.language) for code in codes))


def _users(edition: Edition, id_: str) -> tuple[Link, ...]:
    """Return the plan, strands and measures that the indicator is meant to say something of, each once."""
    goals, signs = (set(edition.users("indicators", id_, Strand, field)) for field in ("indicators", "characteristics"))
    measures = edition.in_order(edition.users("indicators", id_, Measure, "indicators"))
    strands = (edition.strand_link(strand) for strand in edition.strands if strand in goals | signs)
    whole = (Link(edition.own(edition.said(_WHOLE)), "index.html"),) if id_ in edition.plan.about.indicators else ()
    return (*whole, *strands, *edition.links("measures", measures))
