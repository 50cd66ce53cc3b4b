"""The communication plan: what is told to whom, why, through what and how often, as a view of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CADENCES, CHANNELS, PURPOSES
from innenforskap.i18n.letters import capitalised
from innenforskap.i18n.numbers import listed
from innenforskap.model.communication import Communication
from innenforskap.model.request import Request
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import MeasureKind
from innenforskap.report.lines import PASSED
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entry, Fact, Link, Page, Rows
from innenforskap.report.pages.paths import REGISTERS, anchor
from innenforskap.report.pages.registers import Topic, page

_TITLE = Phrase("Kommunikasjon", "Kommunikasjon")
_DESCRIPTION = Phrase(
    "Kommunikasjonsplanen: hva som blir fortalt til hvem, hvorfor, hvordan og hvor ofte.",
    "Kommunikasjonsplanen: kva som blir fortalt til kven, kvifor, korleis og kor ofte.",
)
_WHY = Phrase(
    "Dette er kommunikasjonsplanen: hva som blir fortalt til hvem, og hvorfor. En aktivitet her er ikke et tiltak. "
    "Er den en del av et tiltak, står det under aktiviteten, og tiltaket blir bare talt én gang.",
    "Dette er kommunikasjonsplanen: kva som blir fortalt til kven, og kvifor. Ein aktivitet her er ikkje eit tiltak. "
    "Er han ein del av eit tiltak, står det under aktiviteten, og tiltaket blir berre talt éin gong.",
)
_TOPIC = Topic(REGISTERS["communications"].path, _TITLE, _DESCRIPTION, _WHY)
_MEASURES, _FROM = Phrase("Tiltak", "Tiltak"), Phrase("Bygger på svar på", "Byggjer på svar på")


@dataclass(frozen=True)
class Activity:
    """An activity as a row: its anchor and name, where more is told of it, and each column, empty where not given."""

    anchor: str
    title: Told
    more: str
    purposes: str
    audience: Told | None
    channels: str
    cadence: str
    owner: Link | None
    last: str
    next: str


@dataclass(frozen=True)
class CommunicationPage:
    """What the communication plan says: every activity in a table, then more on those that have more to tell.

    `measures` are those that are information themselves, where no activity says that it is a part of them.
    """

    why: str
    activities: tuple[Activity, ...]
    more: tuple[Entry, ...]
    measures: tuple[Rows, ...]


def communications(edition: Edition) -> Iterator[Page]:
    """Give the page with the communication plan, where the plan has one."""
    ids = edition.alphabetical("communications")
    if not ids:
        return
    found = [edition.plan.communications[id_] for id_ in ids]
    view = CommunicationPage(
        why=edition.said(_TOPIC.why),
        activities=tuple(_activity(edition, each) for each in found),
        more=tuple(_more(edition, each) for each in found if _has_more(edition, each)),
        measures=edition.table(_telling(edition)),
    )
    yield page(edition, _TOPIC, "communications", view)


def _activity(edition: Edition, each: Communication) -> Activity:
    # What is dated after the day the page stands on has not been done yet.
    last = each.last if each.last and each.last.first <= edition.day else None
    return Activity(
        anchor=anchor("communications", each.id),
        title=each.title.told(edition.language),
        more=_anchor(each) if _has_more(edition, each) else "",
        purposes=_listed(edition, (PURPOSES[purpose] for purpose in each.purposes)),
        audience=edition.line(each.audience) if each.audience else None,
        channels=_listed(edition, (CHANNELS[channel] for channel in each.channels)),
        cadence=edition.said(CADENCES[each.cadence]) if each.cadence else "",
        owner=edition.link("actors", each.owner) if each.owner else None,
        last=edition.time(last),
        next=_next(edition, each),
    )


def _listed(edition: Edition, phrases: Iterable[Phrase]) -> str:
    return capitalised(listed((edition.said(phrase).lower() for phrase in phrases), edition.language))


def _next(edition: Edition, each: Communication) -> str:
    told = edition.time(each.next)
    return edition.said(PASSED, when=told) if each.next and each.next.last < edition.day else told


def _anchor(each: Communication) -> str:
    return f"mer-{each.id}"


def _has_more(edition: Edition, each: Communication) -> bool:
    return bool(each.description or each.source or any(_facts(edition, each)))


def _more(edition: Edition, each: Communication) -> Entry:
    return Entry(
        anchor=_anchor(each),
        title=each.title.told(edition.language),
        text=edition.told(each.description),
        facts=tuple(_facts(edition, each)),
        source=edition.citation(each.source),
    )


def _facts(edition: Edition, each: Communication) -> Iterator[Fact]:
    asked = edition.users("communications", each.id, Request, "used_for")
    for phrase, links in (
        (_MEASURES, edition.links("measures", each.measures)),
        (_FROM, edition.links("requests", edition.by_name("requests", asked))),
    ):
        if links:
            yield Fact(edition.said(phrase), links)


def _telling(edition: Edition) -> Iterator[str]:
    """Give the measures that are information, and that no activity is a part of: those are linked from there."""
    for id_, now in edition.standings.items():
        told = edition.users("measures", id_, Communication, "measures")
        if now.measure.kind is MeasureKind.INFORMATION and not told:
            yield id_
