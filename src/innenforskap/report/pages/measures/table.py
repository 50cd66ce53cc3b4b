"""The table of all measures, what it can be narrowed to, and a page for each answer that some of them have."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from innenforskap.i18n import Phrase
from innenforskap.query.municipalities import ways
from innenforskap.query.standing import Standing
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Link, Page, Row, Rows
from innenforskap.report.pages.paths import overview
from innenforskap.report.pages.tags import EFFECT, PROGRESS, STATE, Axis
from innenforskap.report.pages.words.every import WORDS

TITLE = Phrase("Tiltak", "Tiltak")
_ALL = Phrase(
    "Alle tiltakene i planen: hvem som er ansvarlig, og status, framdrift og virkning hver for seg.",
    "Alle tiltaka i planen: kven som er ansvarleg, og status, framdrift og verknad kvar for seg.",
)
_CAPTION = Phrase("{count}, status per {day}", "{count}, status per {day}")
_ANSWERED = Phrase("Tiltak med {axis} «{answer}»", "Tiltak med {axis} «{answer}»")
_SOME = Phrase("Tiltakene i planen med svaret «{answer}».", "Tiltaka i planen med svaret «{answer}».")
_ACTOR, _MUNICIPALITY = Phrase("Aktør", "Aktør"), Phrase("Gjelder kommunen", "Gjeld kommunen")
_AXES: Mapping[str, tuple[Axis, str]] = {
    "state": (STATE, "status"),
    "progress": (PROGRESS, "framdrift"),
    "effect": (EFFECT, "virkning"),
}
"""Each axis by the name of its filter, with the folder that the pages of its answers lie in."""

Keys = Mapping[str, tuple[str, ...]]
"""What a measure is found by: ids and values for each filter."""


@dataclass(frozen=True)
class Choice:
    """Something the table can be narrowed to: its value, the page that tells the same, how many measures it leaves."""

    value: str
    link: Link
    count: int


@dataclass(frozen=True)
class Filter:
    """What the table can be narrowed by, with every choice that leaves any measure."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class MeasureList:
    """What a table of measures says; one of all of them can be narrowed."""

    why: str
    caption: str
    table: tuple[Rows, ...]
    filters: tuple[Filter, ...] = ()


def measure_list(edition: Edition) -> Iterator[Page]:
    """Give the table of all measures, and the tables of those that have the same answer on one of the three axes."""
    found = {id_: _keys(edition, now) for id_, now in edition.standings.items()}
    filters = tuple(_filters(edition, found.values()))
    view = replace(_list(edition, WORDS["three_questions"], found), filters=filters)
    path, title = overview("measures"), edition.own(edition.said(TITLE))
    scripts = ("table.js",) if filters else ()
    yield Page(path, "measures", path, "", title, edition.said(_ALL), (), view, scripts=scripts)
    for each in filters:
        if each.name in _AXES:
            yield from _answers(edition, found, each)


def _answers(edition: Edition, found: Mapping[str, Keys], filter_: Filter) -> Iterator[Page]:
    """Give a page for each answer on an axis: where no script runs, it is how the table is narrowed."""
    about, section = _AXES[filter_.name][0].about, overview("measures")
    crumbs = (Link(edition.own(edition.said(TITLE)), section),)
    for each in filter_.choices:
        view = _list(edition, about, {id_: keys for id_, keys in found.items() if each.value in keys[filter_.name]})
        answer = each.link.words.words
        title = edition.own(edition.said(_ANSWERED, axis=filter_.label.lower(), answer=answer.lower()))
        description = edition.said(_SOME, answer=answer)
        yield Page(each.link.path, "measures", section, "", title, description, crumbs, view)


def _list(edition: Edition, why: Phrase, found: Mapping[str, Keys]) -> MeasureList:
    caption = edition.said(_CAPTION, count=edition.count(len(found)), day=edition.date(edition.day))
    return MeasureList(edition.said(why), caption, tuple(_by_strand(edition, found)))


def _by_strand(edition: Edition, found: Mapping[str, Keys]) -> Iterator[Rows]:
    for id_ in (*edition.strands, None):
        those = [key for key in found if _strand(edition, key) == id_]
        if those:
            yield Rows(edition.strand_link(id_) if id_ else None, tuple(_rows(edition, those, found)))


def _rows(edition: Edition, ids: Iterable[str], found: Mapping[str, Keys]) -> Iterator[Row]:
    return (replace(edition.row(edition.standings[id_]), keys=found[id_]) for id_ in edition.in_order(ids))


def _strand(edition: Edition, id_: str) -> str | None:
    strand = edition.plan.measures[id_].strand
    return strand if strand in edition.plan.strands else None


def _keys(edition: Edition, now: Standing) -> Keys:
    measure, axes = now.measure, edition.row(now).axes
    actors = (measure.lead, *(partner.actor for partner in measure.partners))
    areas = (area.number for area in edition.municipalities)
    return {
        "strand": tuple(filter(None, [_strand(edition, measure.id)])),
        "actor": tuple(dict.fromkeys(str(each) for each in actors if each)),
        "municipality": tuple(number for number in areas if ways(edition.plan, measure, number)),
        **{name: (getattr(axes, name).value,) for name in _AXES},
    }


def _filters(edition: Edition, found: Iterable[Keys]) -> Iterator[Filter]:
    """Give what the measures can be narrowed by: only what some of them have and others have not."""
    found = tuple(found)
    for name, label, links in _offered(edition):
        counts = {value: sum(value in keys[name] for keys in found) for value in links}
        choices = tuple(Choice(value, link, counts[value]) for value, link in links.items() if counts[value])
        if any(choice.count < len(found) for choice in choices):
            yield Filter(name, label, choices)


def _offered(edition: Edition) -> Iterator[tuple[str, str, Mapping[str, Link]]]:
    """Give every filter with all there is to choose among, in the order a reader looks for it."""
    yield "strand", edition.strand_label, {id_: edition.strand_link(id_) for id_ in edition.strands}
    actors = edition.alphabetical("actors")
    yield "actor", edition.said(_ACTOR), {id_: edition.link("actors", id_) for id_ in actors}
    numbers = (area.number for area in edition.municipalities)
    yield "municipality", edition.said(_MUNICIPALITY), {each: edition.municipality(each) for each in numbers}
    for name, (axis, folder) in _AXES.items():
        yield name, edition.said(axis.label), dict(_answers_of(edition, axis, folder))


def _answers_of(edition: Edition, axis: Axis, folder: str) -> Iterator[tuple[str, Link]]:
    for value, label in axis.values.items():
        yield value, Link(edition.own(edition.said(label)), f"{folder}/{value}.html")
