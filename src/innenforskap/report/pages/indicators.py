"""The indicators: what one delivers and what changes in society apart, and a page for each with its figures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import LEVELS, MATURITIES, POLARITIES, UNITS
from innenforskap.i18n.numbers import span
from innenforskap.model.indicator import Indicator, Target
from innenforskap.model.measure import Measure
from innenforskap.model.strand import Strand
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Level, Maturity, Operator
from innenforskap.report.pages.edition import Edition, overview, page
from innenforskap.report.pages.figures import Figures, Newest, area_heading, figure, figures, newest_figures
from innenforskap.report.pages.parts import Citation, Fact, Link, Page
from innenforskap.report.pages.spans import month_name, observed

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
        Phrase("Slik går det med de unge", "Slik går det med dei unge"),
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
_OPERATORS: Mapping[Operator | None, Phrase] = {
    Operator.AT_LEAST: Phrase("Minst {value} innen {time}", "Minst {value} innan {time}"),
    Operator.AT_MOST: Phrase("Høyst {value} innen {time}", "Høgst {value} innan {time}"),
    Operator.EXACTLY: Phrase("Nøyaktig {value} innen {time}", "Nøyaktig {value} innan {time}"),
    None: Phrase("{value} innen {time}", "{value} innan {time}"),
}
_SHOWS, _GOOD, _UNIT = Phrase("Viser", "Viser"), Phrase("God retning", "God retning"), Phrase("Måles i", "Blir målt i")
_WHO, _WHERE = Phrase("Hvem tallet gjelder", "Kven talet gjeld"), Phrase("Område", "Område")
_COMPARED, _NUMERATOR = Phrase("Sammenlignet med", "Samanlikna med"), Phrase("Teller", "Teljar")
_DENOMINATOR, _MATURE = Phrase("Nevner", "Nemnar"), Phrase("Hvor langt den er kommet", "Kor langt han er komen")
_BASELINE, _EXPECTED = Phrase("Utgangspunkt", "Utgangspunkt"), Phrase("Ventes i bruk", "Ventast i bruk")
_PUBLISHED, _EVERY = Phrase("Nye tall kommer", "Nye tal kjem"), Phrase("Hver {month}", "Kvar {month}")
_OWNER, _AT = Phrase("Ansvarlig for tallet", "Ansvarleg for talet"), Phrase("{value} ({period})", "{value} ({period})")
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
    """A period from which figures cannot be compared with earlier ones, and why."""

    period: str
    note: Told


@dataclass(frozen=True)
class IndicatorPage:
    """What an indicator's page says; without figures, `waiting` says how far it has come instead."""

    definition: Told | None
    facts: tuple[Fact, ...]
    figures: Figures | None
    waiting: str
    counted: Told | None
    breaks: tuple[Gap, ...]
    targets: tuple[str, ...]
    note: Told | None
    used_by: tuple[Link, ...]
    source: Citation | None


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
    return IndicatorPage(
        definition=edition.told(indicator.definition),
        facts=tuple(fact for fact in _facts(edition, indicator) if fact.values),
        figures=figures(edition, indicator),
        waiting=edition.said(_MATURITY[indicator.maturity]),
        counted=edition.told(indicator.numerator),
        breaks=tuple(
            Gap(observed(each.period, edition.language), each.note.told(edition.language)) for each in indicator.breaks
        ),
        targets=tuple(_target(edition, indicator, target) for target in indicator.targets),
        note=edition.told(indicator.note),
        used_by=_users(edition, indicator.id),
        source=edition.citation(indicator.source),
    )


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
        ends = (figure(indicator, end, edition.language) for end in (scale.lowest, scale.highest))
        yield Fact(edition.said(_SCALE), edition.plain(span(*ends)))
    if indicator.polarity:
        yield Fact(edition.said(_GOOD), edition.plain(edition.said(POLARITIES[indicator.polarity])))
    yield from _schedule(edition, indicator)


def _schedule(edition: Edition, indicator: Indicator) -> Iterator[Fact]:
    if (baseline := indicator.baseline) and baseline.value is not None:
        value, at = figure(indicator, baseline.value, edition.language), observed(baseline.period, edition.language)
        yield Fact(edition.said(_BASELINE), edition.plain(edition.said(_AT, value=value, period=at)))
    if indicator.publishing:
        name = month_name(indicator.publishing.month, edition.language)
        yield Fact(edition.said(_PUBLISHED), edition.plain(edition.said(_EVERY, month=name)))
    yield Fact(edition.said(_EXPECTED), edition.plain(edition.time(indicator.expected)))
    yield Fact(edition.said(_OWNER), edition.links("actors", [indicator.owner] if indicator.owner else []))


def _areas(edition: Edition, codes: tuple[str, ...]) -> tuple[Link, ...]:
    return edition.plain(*(area_heading(code, edition.language) for code in codes))


def _target(edition: Edition, indicator: Indicator, target: Target) -> str:
    value = figure(indicator, target.value, edition.language)
    return edition.said(_OPERATORS[target.operator], value=value, time=edition.time(target.by))


def _users(edition: Edition, id_: str) -> tuple[Link, ...]:
    """Return the plan, strands and measures that the indicator is meant to say something of, each once."""
    goals, signs = (set(edition.users("indicators", id_, Strand, field)) for field in ("indicators", "characteristics"))
    measures = edition.in_order(edition.users("indicators", id_, Measure, "indicators"))
    strands = (edition.strand_link(strand) for strand in edition.strands if strand in goals | signs)
    whole = (Link(edition.own(edition.said(_WHOLE)), "index.html"),) if id_ in edition.plan.about.indicators else ()
    return (*whole, *strands, *edition.links("measures", measures))
