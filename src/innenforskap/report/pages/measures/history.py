"""How a measure got where it is: every status report and decision up to the day, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DECISION_TYPES
from innenforskap.model.decision import Decision
from innenforskap.model.status import Status
from innenforskap.model.text import Told
from innenforskap.query.standing import decisions, reports
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, Tag, given
from innenforskap.report.pages.paths import place
from innenforskap.report.pages.tags import reported

_REPORT = Phrase("Statusrapport", "Statusrapport")
_DECISION = Phrase("Vedtak: {what}", "Vedtak: {what}")
_BY_BODY, _CASE = Phrase("Vedtatt av", "Vedteke av"), Phrase("Sak", "Sak")
_REPORTED_BY = Phrase("Rapportert av", "Rapportert av")
_REASON, _NEXT = Phrase("Årsak", "Årsak"), Phrase("Neste steg", "Neste steg")
_NEW_START, _NEW_END = Phrase("Forventet start", "Venta start"), Phrase("Forventet slutt", "Venta slutt")
_INTO, _MOVED_TO = Phrase("Slått sammen med", "Slått saman med"), Phrase("Flyttet til", "Flytta til")
_FOLLOW_UP, _OWNER, _DUE = (
    Phrase("Følges opp", "Blir følgt opp"),
    Phrase("Av hvem", "Av kven"),
    Phrase("Frist", "Frist"),
)
_DONE, _READ = Phrase("Gjort", "Gjort"), Phrase("Les vedtaket", "Les vedtaket")


@dataclass(frozen=True)
class Event:
    """A report or a decision: the day, what it is, the axes it tells of, its text, the rest as facts, where more is."""

    day: str
    iso: str
    what: str
    tags: tuple[Tag, ...]
    text: Told | None
    facts: tuple[Fact, ...]
    corrected: bool = False
    path: str = ""


def history(edition: Edition, measure_id: str) -> tuple[Event, ...]:
    """Return the reports and decisions on a measure, newest first; of one day, the decision is the newer."""
    told = reports(edition.plan, measure_id, edition.day)
    mended = {report.corrects for report in told}
    dated: list[tuple[date, bool, Event]] = [
        (report.day, False, _report(edition, report, corrected=report.day in mended)) for report in told
    ]
    dated += [
        (decision.date, True, _decision(edition, decision))
        for decision in decisions(edition.plan, measure_id, edition.day)
    ]
    return tuple(event for _, _, event in sorted(dated, key=lambda each: each[:2], reverse=True))


def _report(edition: Edition, report: Status, *, corrected: bool) -> Event:
    by = edition.links("actors", [report.reported_by] if report.reported_by else [])
    return Event(
        day=edition.date(report.day),
        iso=report.day.isoformat(),
        what=edition.said(_REPORT),
        tags=reported(report, edition.language).all,
        text=edition.told(report.text),
        facts=(Fact(edition.said(_REPORTED_BY), by), *given(_told(edition, report))),
        corrected=corrected,
    )


def _told(edition: Edition, report: Status) -> Iterator[Fact]:
    yield Fact(edition.said(_REASON), edition.texts(report.reason))
    yield Fact(edition.said(_NEW_START), edition.plain(edition.time(report.expected_start)))
    yield Fact(edition.said(_NEW_END), edition.plain(edition.time(report.expected_end)))
    yield Fact(edition.said(_NEXT), edition.texts(report.next_step))


def _decision(edition: Edition, decision: Decision) -> Event:
    return Event(
        day=edition.date(decision.date),
        iso=decision.date.isoformat(),
        what=edition.said(_DECISION, what=edition.said(DECISION_TYPES[decision.type]).lower()),
        tags=(),
        text=edition.told(decision.text),
        facts=given(_decided(edition, decision)),
        path=place("decisions", decision.id),
    )


def _decided(edition: Edition, decision: Decision) -> Iterator[Fact]:
    case = decision.case_no or (edition.said(_READ) if decision.url else "")
    yield Fact(edition.said(_BY_BODY), (edition.link("bodies", decision.body),))
    yield Fact(edition.said(_CASE), (Link(edition.own(case), address=decision.url or ""),) if case else ())
    yield Fact(edition.said(_REASON), edition.texts(decision.reason))
    yield Fact(edition.said(_INTO), edition.links("measures", [decision.into] if decision.into else []))
    yield Fact(edition.said(_MOVED_TO), edition.texts(decision.moved_to))
    if follow_up := decision.follow_up:
        yield Fact(edition.said(_FOLLOW_UP), edition.texts(follow_up.text))
        yield Fact(edition.said(_OWNER), edition.links("actors", [follow_up.owner] if follow_up.owner else []))
        yield Fact(edition.said(_DUE), edition.plain(edition.time(follow_up.due)))
        done = follow_up.done if follow_up.done and follow_up.done.first <= edition.day else None
        yield Fact(edition.said(_DONE), edition.plain(edition.time(done)))
