"""The page of mandates: what gives someone the task or the right to act, and the measures that rest on it."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import MANDATE_KINDS
from innenforskap.model.mandate import Mandate
from innenforskap.model.vocabulary import MandateKind
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Link, Page, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.registers import (
    GOALS,
    PERIOD,
    Topic,
    fact,
    group,
    named,
    register,
    source,
    used_by,
    website,
)
from innenforskap.report.pages.spans import period

_TOPIC = Topic(
    "mandater.html",
    Phrase("Lover, avtaler og andre mandater", "Lover, avtalar og andre mandat"),
    Phrase(
        "Det som gir noen oppgaven eller retten til å handle: lover, vedtak, roller og avtaler.",
        "Det som gir nokon oppgåva eller retten til å handle: lover, vedtak, roller og avtalar.",
    ),
    Phrase(
        "Dette gir noen oppgaven eller retten til å handle, og tiltakene hviler på det.",
        "Dette gir nokon oppgåva eller retten til å handle, og tiltaka kviler på det.",
    ),
)
_ACT, _HELD_BY = Phrase("Hjemmel", "Heimel"), Phrase("Hvem har det", "Kven har det")


def mandates(edition: Edition) -> Iterator[Page]:
    """Give the page of mandates by sort, if there are any."""
    return register(edition, _TOPIC, _groups(edition))


def _groups(edition: Edition) -> Iterator[Entries]:
    found = [edition.plan.mandates[id_] for id_ in edition.alphabetical("mandates")]
    for kind in MandateKind:
        if those := [each for each in found if each.kind is kind]:
            yield group(edition, kind, MANDATE_KINDS[kind], (_entry(edition, each) for each in those))


def _entry(edition: Edition, mandate: Mandate) -> Entry:
    return Entry(
        anchor=anchor("mandates", mandate.id),
        title=mandate.title.told(edition.language),
        text=edition.told(mandate.text),
        facts=tuple(_facts(edition, mandate)),
    )


def _facts(edition: Edition, mandate: Mandate) -> Iterator[Fact]:
    act = " ".join(filter(None, (mandate.act, mandate.section)))
    told = fact(edition, _ACT, (Link(edition.own(act), address=mandate.url or ""),) if act else ())
    yield from given([told if act else website(edition, mandate.url)])
    yield named(edition, _HELD_BY, "actors", *mandate.actors)
    goals = fact(edition, GOALS, edition.texts(*mandate.goals))
    yield from given([goals, fact(edition, PERIOD, edition.plain(period(mandate.period, edition.language)))])
    yield used_by(edition, "mandates", mandate.id, "mandates")
    yield source(edition, mandate.source)
