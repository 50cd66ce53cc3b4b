"""The page of decisions: what waits for the politicians, and what each body has decided, newest first."""

from collections.abc import Iterator
from itertools import groupby

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DECISION_TYPES
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.query.as_of import counts
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.deadlines import late
from innenforskap.report.pages.front.attention import asked
from innenforskap.report.pages.parts import Entries, Entry, Fact, Link, Page, given
from innenforskap.report.pages.paths import anchor
from innenforskap.report.pages.registers import MEASURES, Topic, fact, named, register, source

_TOPIC = Topic(
    "vedtak.html",
    Phrase("Vedtak", "Vedtak"),
    Phrase(
        "Hva de politiske organene har bestemt om tiltakene, hvorfor, og hva som skal gjøres etterpå.",
        "Kva dei politiske organa har bestemt om tiltaka, kvifor, og kva som skal gjerast etterpå.",
    ),
    Phrase(
        "Her står hva som er bestemt om tiltakene, hvorfor, og hvem som skal følge det opp. Det nyeste står først.",
        "Her står kva som er bestemt om tiltaka, kvifor, og kven som skal følgje det opp. Det nyaste står først.",
    ),
)
_WHAT = Phrase("{day}: {type}", "{day}: {type}")
_YEAR = Phrase("Vedtatt i {year}", "Vedteke i {year}")
_NOTHING, _NOTHING_WHY = (
    Phrase("Vedtatt", "Vedteke"),
    Phrase("Planen oppgir ingen vedtak om tiltakene ennå.", "Planen oppgir ingen vedtak om tiltaka enno."),
)
_BY_BODY, _CASE = Phrase("Vedtatt av", "Vedteke av"), Phrase("Sak", "Sak")
_READ, _REASON = Phrase("Les vedtaket", "Les vedtaket"), Phrase("Begrunnelse", "Grunngjeving")
_INTO, _SPLIT = Phrase("Slått sammen med", "Slått saman med"), Phrase("Delt i", "Delt i")
_UNTIL, _MOVED_TO = Phrase("Til og med", "Til og med"), Phrase("Flyttet til", "Flytta til")
_FOLLOW_UP, _OWNER = Phrase("Skal gjøres", "Skal gjerast"), Phrase("Av hvem", "Av kven")
_DUE, _DONE = Phrase("Frist", "Frist"), Phrase("Gjort", "Gjort")
_NOT_DONE = Phrase("Ikke meldt gjort", "Ikkje meldt gjort")


def decisions(edition: Edition) -> Iterator[Page]:
    """Give the page of decisions, if any are made or waited for."""
    waiting = asked(edition)
    made = [each for each in edition.plan.decisions.values() if counts(each, edition.day)]
    newest = sorted(made, key=lambda each: (-each.date.toordinal(), each.id))
    if not waiting.items:
        return register(edition, _TOPIC, _years(edition, newest))
    return register(edition, _TOPIC, tuple(_years(edition, newest)) or (_none(edition),), (waiting,))


def _none(edition: Edition) -> Entries:
    """Return that nothing is decided: what waits would else stand alone under words on what is decided."""
    return Entries("none", edition.said(_NOTHING), edition.said(_NOTHING_WHY), ())


def _years(edition: Edition, newest: list[Decision]) -> Iterator[Entries]:
    for year, those in groupby(newest, key=lambda each: each.date.year):
        title = edition.said(_YEAR, year=year)
        yield Entries(f"year-{year}", title, "", tuple(_entry(edition, each) for each in those))


def _entry(edition: Edition, decision: Decision) -> Entry:
    type_ = edition.said(DECISION_TYPES[decision.type])
    goes_by = _goes_by(edition, decision, type_)
    about = [named(edition, MEASURES, "measures", *decision.about)] if len(decision.about) > 1 else []
    return Entry(
        anchor=anchor("decisions", decision.id),
        title=goes_by.words,
        eyebrow=edition.said(_WHAT, day=edition.date(decision.date), type=type_),
        path=goes_by.path,
        tags=(late(edition),) if _is_late(edition, decision) else (),
        text=edition.told(decision.text),
        facts=(*decider(edition, decision), *about, *outcome(edition, decision)),
    )


def _goes_by(edition: Edition, decision: Decision, type_: str) -> Link:
    """Return what a decision goes by: the measure it is about, or what sort it is where there are more, or none."""
    return edition.link("measures", decision.about[0]) if len(decision.about) == 1 else Link(edition.own(type_))


def _is_late(edition: Edition, decision: Decision) -> bool:
    """Tell whether what a decision asked for should have been done by now."""
    late_ones = ((each.kind, each.id) for each in edition.deadlines_of_all if each.is_overdue)
    return ("decisions", decision.id) in late_ones


def decider(edition: Edition, decision: Decision) -> Iterator[Fact]:
    """Give who made a decision, and in which case."""
    case = decision.case_no or (edition.said(_READ) if decision.url else "")
    yield named(edition, _BY_BODY, "bodies", decision.body)
    yield fact(edition, _CASE, (Link(edition.own(case), address=decision.url or ""),) if case else ())


def outcome(edition: Edition, decision: Decision) -> Iterator[Fact]:
    """Give what becomes of the measures by a decision, why, and what is to be done."""
    yield from given(_made_of(edition, decision))
    yield fact(edition, _REASON, (), decision.reason)
    if decision.follow_up:
        yield from _follow_up(edition, decision.follow_up)
    # Most are their own source, by the number of the case.
    yield from given([source(edition, decision.source)])


def _made_of(edition: Edition, decision: Decision) -> Iterator[Fact]:
    """Give what becomes of the measures, as far as the sort of decision says anything of it."""
    yield named(edition, _INTO, "measures", decision.into)
    yield named(edition, _SPLIT, "measures", *decision.split_into)
    yield fact(edition, _UNTIL, edition.plain(edition.time(decision.until)))
    yield fact(edition, _MOVED_TO, edition.texts(decision.moved_to))


def _follow_up(edition: Edition, follow_up: FollowUp) -> Iterator[Fact]:
    """Give what is to be done, by whom and by when, and whether it is known to be done on the day."""
    done = follow_up.done if follow_up.done and follow_up.done.first <= edition.day else None
    yield fact(edition, _FOLLOW_UP, (), follow_up.text)
    yield named(edition, _OWNER, "actors", follow_up.owner)
    yield fact(edition, _DUE, edition.plain(edition.time(follow_up.due)))
    yield fact(edition, _DONE, edition.plain(edition.time(done) or edition.said(_NOT_DONE)))
