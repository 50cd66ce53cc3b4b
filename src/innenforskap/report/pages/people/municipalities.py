"""The municipalities: a list of them, and a page for each with what the plan does there and how it goes there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import PARTICIPATIONS
from innenforskap.i18n.numbers import listed
from innenforskap.model.geography import Area
from innenforskap.model.measure import Measure
from innenforskap.model.text import Told
from innenforskap.query.municipalities import Way, own_actors, ways
from innenforskap.query.pilots import is_trial
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.calendars import one_municipality
from innenforskap.report.pages.follow_up.deadlines import Dated, dated
from innenforskap.report.pages.indicators.figures import Newest, newest_of
from innenforskap.report.pages.parts import Fact, Item, Link, Listing, Page, Subscription, given
from innenforskap.report.pages.paths import MUNICIPALITIES, municipality
from innenforskap.report.pages.tags import axes

PATH = f"{MUNICIPALITIES}.html"
_TITLE, _NAME = Phrase("Kommuner", "Kommunar"), Phrase("Kommune", "Kommune")
_ALL = Phrase(
    "Kommunene, og hvor mange av tiltakene i planen som gjelder hver av dem.",
    "Kommunane, og kor mange av tiltaka i planen som gjeld kvar av dei.",
)
_ONE = Phrase(
    "{name}: tiltakene som gjelder kommunen, og de nyeste tallene.",
    "{name}: tiltaka som gjeld kommunen, og dei nyaste tala.",
)
_WAYS: Mapping[Way, Phrase] = {
    Way.LEADS: Phrase("ansvarlig", "ansvarleg"),
    Way.TAKES_PART: Phrase("samarbeidspartner", "samarbeidspartnar"),
    Way.SITE: Phrase("piloten prøves ut her", "piloten blir prøvd ut her"),
    Way.REACHED: Phrase("har tiltaket", "har tiltaket"),
    Way.ADOPTED: Phrase("har tatt i bruk det piloten lærte oss", "har teke i bruk det piloten lærte oss"),
    Way.IN_GROUP: Phrase("gjennom en gruppe kommunen er med i", "gjennom ei gruppe kommunen er med i"),
}
_PARTNER = Phrase("{way} ({participation})", "{way} ({participation})")
_MEASURES = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Tiltak som gjelder kommunen, og hvordan.", "Tiltak som gjeld kommunen, og korleis."),
    Phrase(
        "Planen nevner ikke kommunen ved navn i noe tiltak.", "Planen nemner ikkje kommunen med namn i noko tiltak."
    ),
)
_PILOTS = (
    Phrase("Piloter og forsøk", "Pilotar og forsøk"),
    Phrase(
        "Det som prøves ut her, eller som kommunen har tatt i bruk etter at andre prøvde det.",
        "Det som blir prøvd ut her, eller som kommunen har teke i bruk etter at andre prøvde det.",
    ),
    Phrase("Ingen pilot er ført opp med kommunen som sted.", "Ingen pilot er ført opp med kommunen som stad."),
)
_NUMBER, _SAMI = Phrase("Kommunenummer", "Kommunenummer"), Phrase("Samisk navn", "Samisk namn")
_ACTORS = Phrase("I planen", "I planen")


@dataclass(frozen=True)
class Line:
    """A municipality in the list: how many measures and pilots concern it."""

    area: Link
    measures: int
    pilots: int


@dataclass(frozen=True)
class MunicipalityList:
    """What the list of municipalities says: those that a measure concerns, then the others."""

    lines: tuple[Line, ...]
    others: tuple[Link, ...]


@dataclass(frozen=True)
class Shown:
    """An indicator, with the newest figure of the municipality and of the areas to hold it against."""

    link: Link
    newest: tuple[Newest, ...]


@dataclass(frozen=True)
class MunicipalityPage:
    """What a municipality's page says."""

    facts: tuple[Fact, ...]
    lists: tuple[Listing, ...]
    dates: tuple[Dated, ...]
    figures: tuple[Shown, ...]
    subscriptions: tuple[Subscription, ...]


def municipalities(edition: Edition) -> Iterator[Page]:
    """Give the list of municipalities, and each one's page, where the plan has a county or names any."""
    title = edition.own(edition.said(_TITLE))
    if edition.municipalities:
        yield Page(PATH, "municipalities", PATH, "", title, edition.said(_ALL), (), _list(edition))
    for area in edition.municipalities:
        words, path = edition.own(area.name), municipality(area.number)
        description, crumbs = edition.said(_ONE, name=area.name), (Link(title, PATH),)
        view = _page(edition, area)
        follow = view.subscriptions
        yield Page(
            path, "municipality", PATH, edition.said(_NAME), words, description, crumbs, view, subscriptions=follow
        )


def _list(edition: Edition) -> MunicipalityList:
    lines = [_line(edition, area) for area in edition.municipalities]
    others = tuple(line.area for line in lines if not line.measures)
    return MunicipalityList(tuple(line for line in lines if line.measures), others)


def _line(edition: Edition, area: Area) -> Line:
    found = [measure for measure, _ in _reaching(edition, area)]
    return Line(edition.municipality(area.number), len(found), sum(map(is_trial, found)))


def _reaching(edition: Edition, area: Area) -> Iterator[tuple[Measure, tuple[Way, ...]]]:
    for now in edition.standings.values():
        if found := ways(edition.plan, now.measure, area.number):
            yield now.measure, found


def _page(edition: Edition, area: Area) -> MunicipalityPage:
    found = tuple(_reaching(edition, area))
    pilots = (_item(edition, area, *each) for each in found if is_trial(each[0]))
    others = (_item(edition, area, *each) for each in found if not is_trial(each[0]))
    lists = edition.listing("measures", _MEASURES, others), edition.listing("pilots", _PILOTS, pilots)
    # That the plan does not name the municipality is said once, and not of each sort of measure.
    return MunicipalityPage(
        facts=given(_facts(edition, area)),
        lists=tuple(each for each in lists if each.items) or lists[:1],
        dates=dated(edition, edition.deadlines_of_municipalities.get(area.number, ())),
        figures=tuple(_figures(edition, area)),
        subscriptions=one_municipality(edition, area.number),
    )


def _facts(edition: Edition, area: Area) -> Iterator[Fact]:
    sami = (Link(Told(area.sami_name, area.sami_language)),) if area.sami_name else ()
    yield Fact(edition.said(_SAMI), sami)
    yield Fact(edition.said(_NUMBER), edition.plain(area.number))
    actors = (actor.id for actor in own_actors(edition.plan, area.number))
    yield Fact(edition.said(_ACTORS), edition.links("actors", edition.by_name("actors", actors)))


def _item(edition: Edition, area: Area, measure: Measure, found: tuple[Way, ...]) -> Item:
    """Return a measure with how it reaches the municipality, and where it stands on all three axes."""
    how = listed((_how(edition, area, measure, way) for way in found), edition.language)
    now = axes(edition.standings[measure.id], edition.language)
    return Item(edition.link("measures", measure.id), measure.number or "", now.all[:1], how)


def _how(edition: Edition, area: Area, measure: Measure, way: Way) -> str:
    own = {actor.id for actor in own_actors(edition.plan, area.number)}
    answers = [each.participation for each in measure.partners if each.actor in own and each.participation]
    said = edition.said(_WAYS[way])
    if way is not Way.TAKES_PART or not answers:
        return said
    return edition.said(_PARTNER, way=said, participation=edition.said(PARTICIPATIONS[answers[0]]).lower())


def _figures(edition: Edition, area: Area) -> Iterator[Shown]:
    for id_ in edition.alphabetical("indicators"):
        indicator = edition.plan.indicators[id_]
        beside = (each for each in (*indicator.geography, *indicator.comparison) if each != area.number)
        if own := newest_of(edition, indicator, (area.number,)):
            yield Shown(edition.link("indicators", id_), (*own, *newest_of(edition, indicator, beside)))
