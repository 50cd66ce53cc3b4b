"""The plan's data described for catalogues of open data (DCAT-AP-NO): a catalogue with one data set, and its files."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from innenforskap.export.credits import credits_
from innenforskap.export.licences import licence
from innenforskap.export.turtle import Blank, Iri, Name, Thing, Value, Words, as_turtle, said
from innenforskap.i18n import WRITTEN, Phrase
from innenforskap.model.actor import Actor
from innenforskap.model.geography import county
from innenforskap.model.plan import Plan
from innenforskap.report.notices import notices

PATH = "dcat.ttl"

_EU = "http://publications.europa.eu/resource/authority"
_PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_LANGUAGES = {"nb": "NOB", "nn": "NNO"}
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\.\w+")

_CATALOGUE = Phrase("Åpne data: {title}", "Opne data: {title}")
_WHAT = Phrase(
    "Hele planen slik alle kan se den: tiltak, aktører, indikatorer, tall, status og vedtak.",
    "Heile planen slik alle kan sjå han: tiltak, aktørar, indikatorar, tal, status og vedtak.",
)
_MADE_UP = Phrase("Eksempel laget med innenforskap", "Døme laga med innenforskap")
_AN_EXAMPLE = Iri("#example")


class Form(NamedTuple):
    """A file that the data can be had as: its path, what it is called, its media type, and its type in the EU's list.

    `has_figures` says whether there are figures of others in it.
    """

    path: str
    title: Phrase
    media_type: str
    file_type: str
    has_figures: bool = False


def as_dcat(plan: Plan, day: date, forms: Sequence[Form], address: str = "") -> bytes:
    """Return the description of a plan's data on a day, as Turtle.

    `address` is where the files will lie, ending in `/`; without it, the addresses are relative to the document.
    """
    things = (
        _catalogue(plan, day),
        _data_set(plan, day, forms),
        *_owners(plan),
        *(_distribution(plan, form) for form in forms),
    )
    return as_turtle(_PREFIXES, f"{address}{PATH}" if address else "", things)


def _catalogue(plan: Plan, day: date) -> Thing:
    titles = ((_CATALOGUE.said(language, title=plan.about.title.said(language)), language) for language in WRITTEN)
    return Thing(
        Iri("#katalog"),
        (
            ("a", (Name("dcat:Catalog"),)),
            ("dct:title", tuple(Words(words, language) for words, language in titles)),
            ("dct:description", _phrase(_WHAT)),
            ("dct:publisher", _publishers(plan)),
            ("dct:language", _languages()),
            ("dct:modified", (_date(day),)),
            ("dct:license", _licence(plan)),
            ("dcat:dataset", (Iri("#plan"),)),
        ),
    )


def _data_set(plan: Plan, day: date, forms: Iterable[Form]) -> Thing:
    about = plan.about
    return Thing(
        Iri("#plan"),
        (
            ("a", (Name("dcat:Dataset"),)),
            ("dct:title", said(about.title)),
            ("dct:description", _description(plan)),
            ("dct:publisher", _publishers(plan)),
            ("dcat:contactPoint", tuple(_contact(plan))),
            ("dcat:theme", (Iri(f"{_EU}/data-theme/SOCI"),)),
            ("dct:accessRights", (Iri(f"{_EU}/access-right/PUBLIC"),)),
            ("dct:language", _languages()),
            ("dct:spatial", tuple(_spatial(plan))),
            ("dct:temporal", tuple(_temporal(plan))),
            ("dct:modified", (_date(day),)),
            ("owl:versionInfo", (Words(about.version),) if about.version else ()),
            ("dcat:distribution", tuple(Iri(f"#{form.path}") for form in forms)),
        ),
    )


def _description(plan: Plan) -> tuple[Value, ...]:
    """Return what the plan is about, in the languages there are, after what everyone must know of it first."""
    found = said(plan.about.description) or _phrase(_WHAT)
    first: Mapping[str, tuple[str, ...]] = {language: notices(plan, language) for language in WRITTEN}
    return tuple(Words(" ".join((*first.get(each.language, ()), each.words)), each.language) for each in found)


def _distribution(plan: Plan, form: Form) -> Thing:
    return Thing(
        Iri(f"#{form.path}"),
        (
            ("a", (Name("dcat:Distribution"),)),
            ("dct:title", _phrase(form.title)),
            ("dcat:accessURL", (Iri(form.path),)),
            ("dcat:downloadURL", (Iri(form.path),)),
            ("dcat:mediaType", (Iri(f"https://www.iana.org/assignments/media-types/{form.media_type}"),)),
            ("dct:format", (Iri(f"{_EU}/file-type/{form.file_type}"),)),
            ("dct:license", _licence(plan)),
            ("dct:rights", tuple(_rights(plan)) if form.has_figures else ()),
        ),
    )


def _owners(plan: Plan) -> Iterator[Thing]:
    if plan.about.example:
        yield Thing(_AN_EXAMPLE, (("a", (Name("foaf:Agent"),)), ("foaf:name", _phrase(_MADE_UP))))
    for owner in _actors(plan):
        told = (
            ("a", (Name("foaf:Agent"),)),
            ("dct:identifier", (Words(owner.orgnr),) if owner.orgnr else ()),
            ("foaf:name", said(owner.name)),
            ("foaf:homepage", (Iri(owner.url),) if owner.url else ()),
        )
        yield Thing(Iri(f"#actor-{owner.id}"), told)


def _actors(plan: Plan) -> Iterator[Actor]:
    """Return the owners, who publish the data; of an example, whose reports are invented, they do not."""
    owners = () if plan.about.example else plan.about.owners
    return (plan.actors[id_] for id_ in owners if id_ in plan.actors)


def _publishers(plan: Plan) -> tuple[Value, ...]:
    """Return who publishes the data: the first of the plan's owners, for a data set has one publisher."""
    return (_AN_EXAMPLE,) if plan.about.example else tuple(Iri(f"#actor-{each.id}") for each in _actors(plan))[:1]


def _contact(plan: Plan) -> Iterator[Value]:
    """Give whom to ask: a function and never a person; an address alone is one that can be written to."""
    text = plan.about.contact
    if text is None:
        return
    words = said(text)
    alone = all(_ADDRESS.fullmatch(each.words) for each in words)
    owner = next(_actors(plan), None)
    reached = tuple(dict.fromkeys(Iri(f"mailto:{each.words}") for each in words)) if alone else ()
    yield Blank(
        (
            ("a", (Name("vcard:Organization"),)),
            ("vcard:fn", said(owner.name) if alone and owner else words),
            ("vcard:hasEmail", reached),
        )
    )


def _spatial(plan: Plan) -> Iterator[Value]:
    number = plan.about.county
    area = county(number) if number else None
    if area:
        yield Blank(
            (
                ("a", (Name("dct:Location"),)),
                ("dct:identifier", (Words(area.number),)),
                ("skos:prefLabel", (Words(area.name, "nb"),)),
            )
        )


def _temporal(plan: Plan) -> Iterator[Value]:
    period = plan.about.period
    if period and (period.from_ or period.to):
        yield Blank(
            (
                ("a", (Name("dct:PeriodOfTime"),)),
                ("dcat:startDate", (_date(period.from_.first),) if period.from_ else ()),
                ("dcat:endDate", (_date(period.to.last),) if period.to else ()),
            )
        )


def _licence(plan: Plan) -> tuple[Value, ...]:
    """Return the plan's licence by its address, or as it is written where we know none; nothing where it has none."""
    if not plan.about.licence:
        return ()
    found = licence(plan.about.licence)
    if found.url:
        return (Iri(found.url),)
    return (Blank((("a", (Name("dct:LicenseDocument"),)), ("rdfs:label", (Words(found.title),)))),)


def _rights(plan: Plan) -> Iterator[Value]:
    """Give how others' figures in the data are to be credited, in both languages."""
    told = tuple(Words(each.words, language) for language in WRITTEN for each in credits_(plan, language))
    if told:
        yield Blank((("a", (Name("dct:RightsStatement"),)), ("rdfs:label", told)))


def _languages() -> tuple[Value, ...]:
    return tuple(Iri(f"{_EU}/language/{_LANGUAGES[language]}") for language in WRITTEN)


def _phrase(phrase: Phrase) -> tuple[Words, ...]:
    return tuple(Words(phrase.said(language), language) for language in WRITTEN)


def _date(day: date) -> Words:
    return Words(day.isoformat(), type="xsd:date")
