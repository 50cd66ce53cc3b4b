"""The page of frameworks: the plans and missions over this plan, beside it and under it."""

from collections.abc import Iterator, Mapping

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FRAMEWORK_KINDS
from innenforskap.model.framework import Framework
from innenforskap.model.vocabulary import Relation
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Page, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.registers import (
    CONTAINS,
    GOALS,
    PART_OF,
    PERIOD,
    Topic,
    eyebrow,
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
    "rammer.html",
    Phrase("Andre planer og rammer", "Andre planar og rammer"),
    Phrase(
        "Samfunnsoppdrag, strategier og andre planer som planen følger, virker sammen med eller har under seg.",
        "Samfunnsoppdrag, strategiar og andre planar som planen følgjer, verkar saman med eller har under seg.",
    ),
    Phrase(
        "Planen står ikke alene. Her er oppdragene, strategiene og planene den skal virke sammen med.",
        "Planen står ikkje åleine. Her er oppdraga, strategiane og planane han skal verke saman med.",
    ),
)
_ORDER: Mapping[Relation, Phrase] = {
    Relation.ABOVE: Phrase("Over denne planen", "Over denne planen"),
    Relation.BESIDE: Phrase("Ved siden av denne planen", "Ved sida av denne planen"),
    Relation.BELOW: Phrase("Under denne planen", "Under denne planen"),
}
_OWNERS, _FOR, _THEMES = Phrase("Eiere", "Eigarar"), Phrase("For hvem", "For kven"), Phrase("Temaer", "Tema")


def frameworks(edition: Edition) -> Iterator[Page]:
    """Give the page of frameworks by where they stand, if there are any."""
    return register(edition, _TOPIC, _groups(edition))


def _groups(edition: Edition) -> Iterator[Entries]:
    found = [edition.plan.frameworks[id_] for id_ in edition.alphabetical("frameworks")]
    for relation, title in _ORDER.items():
        if those := [each for each in found if each.relation is relation]:
            yield group(edition, relation, title, (_entry(edition, each) for each in those))


def _entry(edition: Edition, framework: Framework) -> Entry:
    title = framework.title.told(edition.language)
    return Entry(
        anchor=anchor("frameworks", framework.id),
        title=title,
        eyebrow=eyebrow(edition.said(FRAMEWORK_KINDS[framework.kind]), title),
        text=edition.told(framework.description),
        facts=tuple(_facts(edition, framework)),
    )


def _facts(edition: Edition, framework: Framework) -> Iterator[Fact]:
    yield named(edition, _OWNERS, "actors", *framework.owners)
    yield fact(edition, PERIOD, edition.plain(period(framework.period, edition.language)))
    yield from given(_said(edition, framework))
    yield source(edition, framework.source)


def _said(edition: Edition, framework: Framework) -> Iterator[Fact]:
    parts = edition.by_name("frameworks", edition.users("frameworks", framework.id, Framework, "part_of"))
    yield named(edition, PART_OF, "frameworks", framework.part_of)
    yield named(edition, CONTAINS, "frameworks", *parts)
    yield fact(edition, _FOR, edition.whom(framework.target_group))
    yield fact(edition, GOALS, edition.texts(*framework.goals))
    yield fact(edition, _THEMES, edition.texts(*framework.themes.values()))
    yield used_by(edition, "frameworks", framework.id, "framework")
    yield website(edition, framework.url)
