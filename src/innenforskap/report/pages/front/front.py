"""The front page: what the plan is, how its measures stand, what needs attention, and when it is followed up."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from innenforskap.i18n import Phrase
from innenforskap.i18n.numbers import counted
from innenforskap.model.about import Adoption
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Maturity
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.feed import subscription
from innenforskap.report.pages.follow_up.happenings import Happening, happenings
from innenforskap.report.pages.follow_up.promises import asked_for, promises
from innenforskap.report.pages.front.attention import attention
from innenforskap.report.pages.front.in_short import Sentence, in_short
from innenforskap.report.pages.indicators.figures import Newest, newest_figures
from innenforskap.report.pages.parts import Fact, Link, Listing, Page, Tag
from innenforskap.report.pages.spans import period
from innenforskap.report.pages.tags import AXES, axes, tag
from innenforskap.report.paper import Line

_DESCRIPTION = Phrase(
    "{title}: hva planen vil, hvordan det står til med tiltakene, og hvem som gjør hva.",
    "{title}: kva planen vil, korleis det står til med tiltaka, og kven som gjer kva.",
)
_STATUS = Phrase("Per {day}", "Per {day}")
_WAITING = (
    Phrase("indikator har ikke tall ennå", "indikator har ikkje tal enno"),
    Phrase("indikatorer har ikke tall ennå", "indikatorar har ikkje tal enno"),
)
_CASE = Phrase("sak {case}", "sak {case}")
_OWNER, _PERIOD = Phrase("Eier", "Eigar"), Phrase("Planperiode", "Planperiode")
_FOR, _ADOPTED_BY, _VERSION = Phrase("For hvem", "For kven"), Phrase("Vedtatt", "Vedteke"), Phrase("Versjon", "Versjon")

_LATEST = 4
"""So many of the newest events stand on the front page; all are on the page of changes."""


@dataclass(frozen=True)
class Answer:
    """One answer on an axis, and the ids of the measures that have it."""

    tag: Tag
    measures: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One axis: what is asked, and how many measures have each answer."""

    label: str
    question: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Strand:
    """A strand on the front page: its name, and how many measures it has."""

    link: Link
    eyebrow: str
    count: str


@dataclass(frozen=True)
class Trend:
    """An indicator in use and its newest figures."""

    indicator: Link
    newest: tuple[Newest, ...]


@dataclass(frozen=True)
class Front:
    """What the front page says."""

    description: Told | None
    vision: Told | None
    goals: tuple[Told, ...]
    facts: tuple[Fact, ...]
    status: str
    in_short: tuple[Sentence, ...]
    questions: tuple[Question, ...]
    latest: tuple[Happening, ...]
    attention: tuple[Listing, ...]
    trends: tuple[Trend, ...]
    waiting: str
    strand_label: str
    strands: tuple[Strand, ...]
    calendar: tuple[Line, ...]


def front(edition: Edition) -> Page:
    """Return the front page."""
    about = edition.plan.about
    view = Front(
        description=edition.told(about.description),
        vision=edition.told(about.vision),
        goals=tuple(map(edition.line, about.goals)),
        facts=tuple(_facts(edition)),
        status=edition.said(_STATUS, day=edition.date(edition.day)),
        in_short=in_short(edition),
        questions=tuple(_questions(edition)),
        latest=tuple(islice(happenings(edition, edition.events), _LATEST)),
        attention=attention(edition),
        trends=tuple(_trends(edition)),
        waiting=_waiting(edition),
        strand_label=edition.strand_label,
        strands=tuple(_strands(edition)),
        calendar=(*promises(edition), *asked_for(edition)),
    )
    title = about.title.told(edition.language)
    description = edition.said(_DESCRIPTION, title=title.words)
    return Page(
        path="index.html",
        kind="front",
        section="index.html",
        eyebrow="",
        title=title,
        description=description,
        crumbs=(),
        view=view,
        changed=edition.events[0].when.first if edition.events else None,
        subscriptions=subscription(edition),
    )


def _facts(edition: Edition) -> Iterator[Fact]:
    about = edition.plan.about
    yield Fact(edition.said(_OWNER), edition.links("actors", about.owners))
    yield Fact(edition.said(_PERIOD), edition.plain(period(about.period, edition.language)))
    if about.target_group:
        yield Fact(edition.said(_FOR), edition.whom(about.target_group))
    # The adoption that a draft may still tell of is that of the version before.
    if about.adopted and not about.is_proposed:
        yield Fact(edition.said(_ADOPTED_BY), edition.plain(_adopted(edition, about.adopted)))
    if about.version:
        yield Fact(edition.said(_VERSION), edition.plain(about.version))


def _adopted(edition: Edition, adopted: Adoption) -> str:
    body = edition.link("bodies", adopted.body).words.words if adopted.body else ""
    case = edition.said(_CASE, case=adopted.case_no) if adopted.case_no else ""
    return ", ".join(part for part in (body, edition.time(adopted.date), case) if part)


def _questions(edition: Edition) -> Iterator[Question]:
    told = {id_: axes(now, edition.language).all for id_, now in edition.standings.items()}
    for at, axis in enumerate(AXES):
        found = {value: tuple(id_ for id_, each in told.items() if each[at].value == value) for value in axis.values}
        answers = (Answer(tag(axis, value, edition.language), ids) for value, ids in found.items() if ids)
        yield Question(edition.said(axis.label), edition.said(axis.question), tuple(answers))


def _trends(edition: Edition) -> Iterator[Trend]:
    for id_ in edition.alphabetical("indicators"):
        indicator = edition.plan.indicators[id_]
        if indicator.maturity is Maturity.IN_USE and (found := newest_figures(edition, indicator)):
            yield Trend(edition.link("indicators", id_), found)


def _waiting(edition: Edition) -> str:
    waiting = [each for each in edition.plan.indicators.values() if not newest_figures(edition, each)]
    return counted(len(waiting), edition.language, *_WAITING) + "." if waiting else ""


def _strands(edition: Edition) -> Iterator[Strand]:
    for id_ in edition.strands:
        measures = [now for now in edition.standings.values() if now.measure.strand == id_]
        yield Strand(edition.link("strands", id_), edition.strand_name(id_), edition.entered(len(measures)))
