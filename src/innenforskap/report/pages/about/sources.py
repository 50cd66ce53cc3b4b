"""The page that tells all sources: what each is, who published it, how it may be used, and what rests on it."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import SOURCE_KINDS
from innenforskap.i18n.numbers import counted
from innenforskap.model.plan import KINDS
from innenforskap.model.source import Source
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Entries, Entry, Fact, Link, Page, RegisterPage
from innenforskap.report.pages.paths import REGISTERS, anchor
from innenforskap.report.pages.plan.knowledge import TITLE as KNOWLEDGE
from innenforskap.report.pages.registers import Topic, page

_TITLE = Phrase("Kilder", "Kjelder")
_DESCRIPTION = Phrase(
    "Alle kildene som planen bygger på: hvem som har gitt dem ut, og hvordan de kan brukes.",
    "Alle kjeldene som planen byggjer på: kven som har gitt dei ut, og korleis dei kan brukast.",
)
_WHY = Phrase(
    "Dette bygger planen og tallene på. Hver side viser hvilken kilde den har.",
    "Dette byggjer planen og tala på. Kvar side viser kva kjelde ho har.",
)
_TOPIC = Topic(REGISTERS["sources"].path, _TITLE, _DESCRIPTION, _WHY)
_ONE, _MANY = Phrase("kilde", "kjelde"), Phrase("kilder", "kjelder")
_BY, _WHERE, _USED = Phrase("Utgiver", "Utgivar"), Phrase("Les hos", "Les hos"), Phrase("Brukt i", "Brukt i")
_CREDIT = Phrase("Slik krediteres den", "Slik blir ho kreditert")
_PLAN, _MORE = Phrase("Hele planen", "Heile planen"), Phrase("og {count} til", "og {count} til")
_WHOLE = ("plan", "")
_SHOWN = 20
"""How many that rest on a source are named: a plan may rest hundreds of measures on one."""


def sources(edition: Edition) -> Iterator[Page]:
    """Give the page of the sources, where the plan has any."""
    if edition.plan.sources:
        view = RegisterPage(edition.said(_TOPIC.why), (_all(edition),))
        yield page(edition, _TOPIC, "register", view)


def _all(edition: Edition) -> Entries:
    """Return the sources by title, under how many they are."""
    entries = tuple(_entry(edition, edition.plan.sources[id_]) for id_ in edition.alphabetical("sources"))
    return Entries("sources", counted(len(entries), edition.language, _ONE, _MANY), "", entries)


def _entry(edition: Edition, source: Source) -> Entry:
    told = edition.cited(source)
    return Entry(
        anchor=anchor("sources", source.id),
        title=told.title.words,
        eyebrow=edition.said(SOURCE_KINDS[source.kind]) if source.kind else "",
        text=told.note,
        facts=tuple(_facts(edition, source, told)),
    )


def _facts(edition: Edition, source: Source, told: Citation) -> Iterator[Fact]:
    yield Fact(edition.said(_BY), (Link(told.publisher),))
    if source.url:
        host = source.url.partition("://")[2].partition("/")[0]
        yield Fact(edition.said(_WHERE), (Link(edition.own(host.removeprefix("www.")), address=source.url),))
    yield from told.facts
    if told.attribution:
        yield Fact(edition.said(_CREDIT), (Link(told.attribution),))
    if used := tuple(_used(edition, source)):
        more = edition.plain(edition.said(_MORE, count=len(used) - _SHOWN)) if len(used) > _SHOWN else ()
        yield Fact(edition.said(_USED), (*used[:_SHOWN], *more))


def _used(edition: Edition, source: Source) -> Iterator[Link]:
    """Give what rests on a source, in the order of the plan's kinds: what has a name, and a place on the site."""
    origins = dict.fromkeys(use.record.origin[:2] for use in edition.plan.index.to("sources", source.id))
    if _WHOLE in origins:
        yield Link(edition.own(edition.said(_PLAN)), "index.html")
    for kind in (each for each in KINDS if each != "sources"):
        links = (edition.link(kind, id_) for id_ in edition.plan.of(kind) if (kind, id_) in origins)
        yield from (link for link in links if link.path)
    # What a source itself says has no name to go by, and stands with the rest of what is known.
    if any(kind == "statements" for kind, _ in origins):
        yield Link(edition.own(edition.said(KNOWLEDGE)), REGISTERS["statements"].path)
