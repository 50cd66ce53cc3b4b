"""The page of means: the money of the plan and its measures, the instruments, the grant schemes and their calls."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import INSTRUMENT_KINDS
from innenforskap.i18n.numbers import number
from innenforskap.model.base import Record
from innenforskap.model.grant import Call, Grant, Theme
from innenforskap.model.instrument import Instrument
from innenforskap.report.money import tallies
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Entries, Entry, Fact, Link, Page, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.plan.funding import awards, funding, tally
from innenforskap.report.pages.registers import (
    ARENAS,
    CONTAINS,
    GRANTS,
    INSTRUMENTS,
    NOTE,
    OWNER,
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
    "virkemidler.html",
    Phrase("Virkemidler og penger", "Verkemiddel og pengar"),
    Phrase(
        "Hva planens eier bruker for å få noe til: råd, arenaer, tilskudd og utlysninger, og hvor mye penger "
        "det gjelder.",
        "Kva eigaren av planen bruker for å få noko til: råd, arenaer, tilskot og utlysingar, og kor mykje pengar "
        "det gjeld.",
    ),
    Phrase(
        "Dette bruker planens eier for å få noe til. Hvert beløp står slik kilden oppgir det, og ingen beløp er lagt "
        "sammen.",
        "Dette bruker eigaren av planen for å få noko til. Kvart beløp står slik kjelda oppgir det, og ingen beløp er "
        "lagde saman.",
    ),
)
_CALLS = Phrase("Utlysninger", "Utlysingar")
_GRANT, _THEMES = Phrase("Tilskuddsordning", "Tilskotsordning"), Phrase("Temaer", "Tema")
_COUNTED = Phrase("Temaer (antall prosjekter)", "Tema (talet på prosjekt)")
_DEADLINE, _CONDITIONS = Phrase("Søknadsfrist", "Søknadsfrist"), Phrase("Vilkår", "Vilkår")


def means(edition: Edition) -> Iterator[Page]:
    """Give the page of money, instruments, grants and calls, if there are any."""
    return register(edition, _TOPIC, (*funding(edition), *_kinds(edition)))


def _kinds(edition: Edition) -> Iterator[Entries]:
    plan, alphabetical = edition.plan, edition.alphabetical
    told = (
        (
            "instruments",
            INSTRUMENTS,
            [_instrument(edition, plan.instruments[id_]) for id_ in alphabetical("instruments")],
        ),
        ("grants", GRANTS, [_grant(edition, plan.grants[id_]) for id_ in alphabetical("grants")]),
        ("calls", _CALLS, [_call(edition, plan.calls[id_]) for id_ in alphabetical("calls")]),
    )
    return (group(edition, name, title, entries) for name, title, entries in told if entries)


def _instrument(edition: Edition, instrument: Instrument) -> Entry:
    facts = (
        named(edition, OWNER, "actors", instrument.owner),
        *given(
            [
                named(edition, GRANTS, "grants", *instrument.grants),
                named(edition, ARENAS, "arenas", *instrument.arenas),
            ]
        ),
        used_by(edition, "instruments", instrument.id, "instruments"),
        source(edition, instrument.source),
    )
    title = instrument.title.told(edition.language)
    return Entry(
        anchor=anchor("instruments", instrument.id),
        title=title,
        eyebrow=eyebrow(edition.said(INSTRUMENT_KINDS[instrument.kind]), title),
        text=edition.told(instrument.description),
        facts=facts,
    )


def _grant(edition: Edition, grant: Grant) -> Entry:
    return Entry(
        anchor=anchor("grants", grant.id),
        title=grant.title.told(edition.language),
        text=edition.told(grant.description),
        facts=tuple(_granted(edition, grant)),
    )


def _granted(edition: Edition, grant: Grant) -> Iterator[Fact]:
    def those(kind: str, by: type[Record], field: str) -> tuple[str, ...]:
        return edition.by_name(kind, edition.users("grants", grant.id, by, field))

    yield named(edition, OWNER, "actors", grant.owner)
    yield fact(edition, PERIOD, edition.plain(period(grant.period, edition.language)))
    yield from given(
        [
            named(edition, PART_OF, "grants", grant.part_of),
            named(edition, CONTAINS, "grants", *those("grants", Grant, "part_of")),
            named(edition, INSTRUMENTS, "instruments", *those("instruments", Instrument, "grants")),
            named(edition, _CALLS, "calls", *those("calls", Call, "grant")),
            website(edition, grant.url),
            fact(edition, NOTE, (), grant.note),
        ]
    )
    yield source(edition, grant.source)


def _call(edition: Edition, call: Call) -> Entry:
    return Entry(
        anchor=anchor("calls", call.id),
        title=call.title.told(edition.language),
        text=edition.told(call.description),
        facts=tuple(_called(edition, call)),
        table=awards(edition, call),
    )


def _called(edition: Edition, call: Call) -> Iterator[Fact]:
    yield named(edition, OWNER, "actors", call.owner)
    yield from given([named(edition, _GRANT, "grants", call.grant), _themes(edition, call)])
    yield fact(edition, PERIOD, edition.plain(period(call.years, edition.language)))
    yield fact(edition, _DEADLINE, edition.plain(edition.time(call.deadline)))
    yield from (tally(edition, each) for each in tallies(call))
    yield from given(
        [
            fact(edition, _CONDITIONS, (), call.conditions),
            used_by(edition, "calls", call.id, "pilot"),
            website(edition, call.url),
            fact(edition, NOTE, (), call.note),
        ]
    )
    yield source(edition, call.source)


def _themes(edition: Edition, call: Call) -> Fact:
    """Return the themes of a call, with how many projects were announced for each where that is known."""
    has_counts = any(each.count is not None for each in call.themes)
    return fact(edition, _COUNTED if has_counts else _THEMES, tuple(_theme(edition, each) for each in call.themes))


def _theme(edition: Edition, theme: Theme) -> Link:
    told = theme.title.told(edition.language)
    if theme.count is None:
        return Link(told)
    return Link(told._replace(words=f"{told.words} ({number(theme.count, edition.language)})"))
