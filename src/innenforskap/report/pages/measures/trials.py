"""What a pilot is to teach, where it is tried, and whether what it taught is spread."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import SPREAD_VERDICTS
from innenforskap.model.pilot import Adopter, Pilot, Spread
from innenforskap.query.pilots import spread
from innenforskap.query.standing import Standing
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, Piece, Pieces, given

_PILOT, _SPREAD = Phrase("Piloten", "Piloten"), Phrase("Spredning", "Spreiing")
TAKEN_UP = Phrase("Tatt i bruk av", "Teken i bruk av")
_TRIED = Phrase("Prøves ut i", "Blir prøvd ut i")
_EXPECTED = Phrase("Det vi tror skjer", "Det vi trur skjer")
_QUESTION = Phrase("Det vi vil lære", "Det vi vil lære")
_TO_SPREAD = Phrase("Skal den spres?", "Skal han spreiast?")
_PAYS = Phrase("Betales av etterpå", "Blir betalt av etterpå")
_BEGAN, _CHANGED = Phrase("Begynte", "Byrja"), Phrase("Gjør annerledes", "Gjer annleis")
_BY, _MUNICIPALITY = Phrase("Av", "Av"), Phrase("Kommune", "Kommune")
_NOT_NAMED = Phrase("Ikke oppgitt hvem", "Ikkje oppgitt kven")


def trial(edition: Edition, now: Standing) -> Iterator[Pieces]:
    """Give what is told of a measure as a pilot, and of its spread; nothing where it is none."""
    if pilot := now.measure.pilot:
        yield Pieces("pilot", edition.said(_PILOT), facts=tuple(tried(edition, pilot)))
        found = spread(now.measure, edition.day)
        facts = tuple(spreading(edition, found))
        text = edition.told(found.text) if found else None
        yield Pieces("spread", edition.said(_SPREAD), text=text, facts=facts)
        if found and found.adopters:
            taken_up = tuple(_adopter(edition, each) for each in found.adopters)
            yield Pieces("adopters", edition.said(TAKEN_UP), pieces=taken_up)


def tried(edition: Edition, pilot: Pilot | None) -> Iterator[Fact]:
    """Give where a pilot is tried and what it shall teach, told as not given where it is not, and the rest if given."""
    sites = tuple(edition.municipality(each) for each in pilot.sites) if pilot else ()
    yield Fact(edition.said(_TRIED), sites)
    yield Fact(edition.said(_QUESTION), edition.texts(pilot.learning_question) if pilot else ())
    if pilot and pilot.hypothesis:
        yield Fact(edition.said(_EXPECTED), edition.texts(pilot.hypothesis))
    yield from given(_around(edition, pilot)) if pilot else ()


def _around(edition: Edition, pilot: Pilot) -> Iterator[Fact]:
    yield edition.fact("theme", edition.texts(pilot.theme))
    yield edition.fact("owner", edition.links("actors", [pilot.owner]))
    yield edition.fact("call", edition.links("calls", [pilot.call]))


def spreading(edition: Edition, found: Spread | None) -> Iterator[Fact]:
    """Give the verdict on a pilot, told as not given where there is none, and who gave it and when."""
    verdict = edition.said(SPREAD_VERDICTS[found.verdict]) if found else ""
    yield Fact(edition.said(_TO_SPREAD), edition.plain(verdict))
    yield from given(_judged(edition, found)) if found else ()


def _judged(edition: Edition, found: Spread) -> Iterator[Fact]:
    yield edition.fact("date", edition.plain(edition.time(found.date)))
    yield Fact(edition.said(_BY), edition.links("bodies", [found.by]))
    yield edition.fact("decision", edition.links("decisions", [found.decision]))
    yield Fact(edition.said(_PAYS), edition.texts(found.funded_by))


def adopter(edition: Edition, each: Adopter) -> Link:
    """Return the link to one who has taken up what a pilot taught: the actor, else the municipality."""
    if each.actor:
        return edition.link("actors", each.actor)
    number = each.municipality_no
    return edition.municipality(number) if number else Link(edition.own(edition.said(_NOT_NAMED)))


def adopters(edition: Edition, found: Spread | None) -> tuple[Link, ...]:
    """Return the links to those who have taken up what a pilot taught."""
    return tuple(adopter(edition, each) for each in found.adopters) if found else ()


def _adopter(edition: Edition, each: Adopter) -> Piece:
    place = (edition.municipality(each.municipality_no),) if each.actor and each.municipality_no else ()
    facts = (
        Fact(edition.said(_MUNICIPALITY), place),
        Fact(edition.said(_BEGAN), edition.plain(edition.time(each.since))),
        Fact(edition.said(_CHANGED), edition.texts(each.changed)),
    )
    return Piece(adopter(edition, each), facts=given(facts))
