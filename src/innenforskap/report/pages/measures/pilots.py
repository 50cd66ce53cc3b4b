"""The page of pilots and experiments: where each is tried, what it shall teach, and where that is taken up."""

from collections.abc import Iterator, Mapping

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import MEASURE_KINDS
from innenforskap.model.vocabulary import SpreadVerdict, State
from innenforskap.query.pilots import awaits_verdict, is_trial, spread
from innenforskap.query.standing import Standing
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.trials import TAKEN_UP, adopters, spreading, tried
from innenforskap.report.pages.parts import Entries, Entry, Fact, Page, RegisterPage
from innenforskap.report.pages.spans import period
from innenforskap.report.pages.tags import axes

PATH = "piloter.html"
_TITLE = Phrase("Piloter og forsøk", "Pilotar og forsøk")
_WHY = Phrase(
    "En pilot blir prøvd ut noen steder i en periode, for å lære om den virker før flere tar den i bruk.",
    "Ein pilot blir prøvd ut nokre stader i ein periode, for å lære om han verkar før fleire tek han i bruk.",
)
_GROUPS: Mapping[str, tuple[Phrase, Phrase]] = {
    "tried": (
        Phrase("Prøves ut, eller skal prøves ut", "Blir prøvde ut, eller skal prøvast ut"),
        Phrase(
            "Ennå er det ikke avgjort om flere skal ta dem i bruk.",
            "Enno er det ikkje avgjort om fleire skal ta dei i bruk.",
        ),
    ),
    "awaiting": (
        Phrase("Er over, og ikke vurdert", "Er over, og ikkje vurderte"),
        Phrase(
            "Ingen har sagt om det de lærte oss, skal brukes av flere.",
            "Ingen har sagt om det dei lærte oss, skal brukast av fleire.",
        ),
    ),
    "spreading": (
        Phrase("Spres, eller er anbefalt å spre", "Blir spreidde, eller er tilrådde å spreie"),
        Phrase("Det er avgjort at flere bør ta dem i bruk.", "Det er avgjort at fleire bør ta dei i bruk."),
    ),
    "stopped": (
        Phrase("Stoppet", "Stoppa"),
        Phrase("De blir ikke tatt i bruk av flere.", "Dei blir ikkje tekne i bruk av fleire."),
    ),
}
_SPREAD = frozenset({SpreadVerdict.RECOMMENDED, SpreadVerdict.SPREADING, SpreadVerdict.OPERATIONS})
_LEAD, _PERIOD = Phrase("Ansvarlig", "Ansvarleg"), Phrase("Periode", "Periode")
_MORE = Phrase("Les mer", "Les meir")


def pilots(edition: Edition) -> Iterator[Page]:
    """Give the page of the pilots and experiments, where the plan has any."""
    found = [now for now in edition.standings.values() if is_trial(now.measure)]
    if found:
        title = edition.own(edition.said(_TITLE))
        view = RegisterPage(edition.said(_WHY), tuple(_groups(edition, found)))
        yield Page(PATH, "register", PATH, "", title, edition.said(_WHY), (), view)


def _groups(edition: Edition, found: list[Standing]) -> Iterator[Entries]:
    for name, (title, why) in _GROUPS.items():
        entries = tuple(_entry(edition, now) for now in found if _group(edition, now) == name)
        if entries:
            yield Entries(name, edition.said(title), edition.said(why), entries)


def _group(edition: Edition, now: Standing) -> str:
    """Return how far a pilot has come: tried, over without a verdict, spread, or stopped."""
    found = spread(now.measure, edition.day)
    if found and found.verdict in _SPREAD:
        return "spreading"
    if now.state is State.TERMINATED or (found and found.verdict is SpreadVerdict.STOPPED):
        return "stopped"
    return "awaiting" if awaits_verdict(now, edition.day) else "tried"


def _entry(edition: Edition, now: Standing) -> Entry:
    measure, kind = now.measure, now.measure.kind
    return Entry(
        anchor=f"pilot-{measure.id}",
        title=measure.title.told(edition.language),
        eyebrow=" ".join(filter(None, (edition.said(MEASURE_KINDS[kind]) if kind else "", measure.number))),
        tags=(axes(now, edition.language).state,),
        text=edition.told(measure.text),
        facts=tuple(_facts(edition, now)),
    )


def _facts(edition: Edition, now: Standing) -> Iterator[Fact]:
    measure, found = now.measure, spread(now.measure, edition.day)
    effect = axes(now, edition.language).effect
    yield Fact(edition.said(_LEAD), edition.links("actors", [measure.lead]))
    yield Fact(edition.said(_PERIOD), edition.plain(period(measure.period, edition.language)))
    yield from tried(edition, measure.pilot)
    yield Fact(effect.axis, edition.plain(effect.words))
    yield from spreading(edition, found)
    if taken_up := adopters(edition, found):
        yield Fact(edition.said(TAKEN_UP), taken_up)
    yield Fact(edition.said(_MORE), (edition.link("measures", measure.id),))
