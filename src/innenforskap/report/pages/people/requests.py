"""The page on information asked of others: of whom, how many answered, and what the answers were used for."""

from collections.abc import Iterator
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CADENCES
from innenforskap.i18n.numbers import number
from innenforskap.model.request import Reply, Request, Used
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import ActorKind
from innenforskap.model.when import When
from innenforskap.query.requests import answers, asked
from innenforskap.report.lines import PASSED
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Citation, Fact, Link, Page
from innenforskap.report.pages.paths import REGISTERS, anchor
from innenforskap.report.pages.registers import Topic, page

_TITLE = Phrase("Informasjon vi henter inn", "Informasjon vi hentar inn")
_DESCRIPTION = Phrase(
    "Hva andre er spurt om, hvor mange som har svart, og hva svarene ble brukt til.",
    "Kva andre er spurde om, kor mange som har svara, og kva svara vart brukte til.",
)
_WHY = Phrase(
    "Den som svarer, skal kunne se at svaret ble brukt. Her står hva andre er spurt om, hvor mange som har svart, og "
    "hva svarene førte til.",
    "Den som svarer, skal kunne sjå at svaret vart brukt. Her står kva andre er spurde om, kor mange som har svara, "
    "og kva svara førte til.",
)
_TOPIC = Topic(REGISTERS["requests"].path, _TITLE, _DESCRIPTION, _WHY)
_ASKED_BY, _TO = Phrase("Hvem spør", "Kven spør"), Phrase("Hvem er spurt", "Kven er spurde")
_ASKED, _DUE = Phrase("Spurt", "Spurt"), Phrase("Svarfrist", "Svarfrist")
_CADENCE, _ANSWERS = Phrase("Hvor ofte", "Kor ofte"), Phrase("Svar", "Svar")
_OF = Phrase("{replies} av {asked} har svart", "{replies} av {asked} har svara")
_REPLIES, _SILENT = (
    Phrase("Hvem har svart", "Kven har svara"),
    Phrase("Ikke ført opp med svar", "Ikkje ført opp med svar"),
)
_WHO_AND_WHEN = Phrase("{name}, {time}", "{name}, {time}")


@dataclass(frozen=True)
class Use:
    """What answers were used for: in words, when, and what it led to."""

    text: Told
    time: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Question:
    """A request: its anchor and name, what was asked, of whom and when as facts, and what the answers were used for."""

    anchor: str
    title: Told
    text: Told | None
    facts: tuple[Fact, ...]
    uses: tuple[Use, ...]
    source: Citation | None


@dataclass(frozen=True)
class RequestPage:
    """What the page on information asked of others says."""

    why: str
    questions: tuple[Question, ...]


def requests(edition: Edition) -> Iterator[Page]:
    """Give the page on information asked of others, where the plan tells of any; the newest stands first."""
    found = sorted(edition.plan.requests.values(), key=_order, reverse=True)
    if not found:
        return
    view = RequestPage(edition.said(_TOPIC.why), tuple(_question(edition, each) for each in found))
    yield page(edition, _TOPIC, "requests", view)


def _order(each: Request) -> tuple[str, str]:
    return each.asked.first.isoformat() if each.asked else "", each.id


def _question(edition: Edition, each: Request) -> Question:
    return Question(
        anchor=anchor("requests", each.id),
        title=each.title.told(edition.language),
        text=edition.told(each.text),
        facts=tuple(_facts(edition, each)),
        uses=tuple(_use(edition, used) for used in each.used_for if _is_known(edition, used.date)),
        source=edition.citation(each.source),
    )


def _is_known(edition: Edition, when: When | None) -> bool:
    """Tell whether something has come on the day of the site; what has no date has."""
    return when is None or when.first <= edition.day


def _facts(edition: Edition, each: Request) -> Iterator[Fact]:
    replies = tuple(reply for reply in each.replies if _is_known(edition, reply.date))
    yield Fact(edition.said(_ASKED_BY), edition.links("actors", [each.asked_by]))
    yield Fact(edition.said(_TO), edition.links("actors", each.to))
    yield Fact(edition.said(_ASKED), edition.plain(edition.time(each.asked)))
    yield Fact(edition.said(_DUE), edition.plain(_due(edition, each)))
    if each.cadence:
        yield Fact(edition.said(_CADENCE), edition.plain(edition.said(CADENCES[each.cadence])))
    yield Fact(edition.said(_ANSWERS), edition.plain(_answers(edition, each, replies)))
    if replies:
        yield Fact(edition.said(_REPLIES), tuple(_reply(edition, reply) for reply in replies))
    if silent := _silent(edition, each, replies):
        yield Fact(edition.said(_SILENT), edition.links("actors", silent))


def _due(edition: Edition, each: Request) -> str:
    told = edition.time(each.due)
    return edition.said(PASSED, when=told) if each.due and each.due.last < edition.day else told


def _answers(edition: Edition, each: Request, replies: tuple[Reply, ...]) -> str:
    """Return how many answered of how many, as far as the plan says: that nobody is named is not that nobody did."""
    if not replies and each.reply_count is None:
        return ""
    of = asked(edition.plan, each)
    count = number(answers(each, edition.day), edition.language)
    return edition.said(_OF, replies=count, asked=number(of, edition.language)) if of else count


def _named(edition: Edition, each: Request) -> tuple[str, ...]:
    """Return those asked where each is named; nobody where a group is, for the group is more than one."""
    actors = (edition.plan.actors.get(id_) for id_ in each.to)
    return () if any(actor and actor.kind is ActorKind.GROUP for actor in actors) else each.to


def _silent(edition: Edition, each: Request, replies: tuple[Reply, ...]) -> tuple[str, ...]:
    """Return those asked who are not among the replies, where all who have answered are named."""
    answered = {reply.actor for reply in replies}
    is_told = replies and each.reply_count is None
    return tuple(actor for actor in _named(edition, each) if actor not in answered) if is_told else ()


def _reply(edition: Edition, reply: Reply) -> Link:
    link = edition.link("actors", reply.actor)
    if reply.date is None:
        return link
    words = edition.said(_WHO_AND_WHEN, name=link.words.words, time=edition.time(reply.date))
    return Link(link.words._replace(words=words), link.path)


def _use(edition: Edition, used: Used) -> Use:
    """Return what answers were used for, with a link to each part of the plan it names."""
    led = (
        ("measures", used.measure),
        ("communications", used.communication),
        ("arenas", used.arena),
        ("barriers", used.barrier),
    )
    links = tuple(edition.link(kind, id_) for kind, id_ in led if id_)
    return Use(edition.line(used.text), edition.time(used.date), links)
