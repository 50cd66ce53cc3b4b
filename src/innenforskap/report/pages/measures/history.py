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
from innenforskap.report.pages.follow_up.decisions import decider, outcome
from innenforskap.report.pages.parts import Fact, Tag, given
from innenforskap.report.pages.paths import place
from innenforskap.report.pages.tags import reported

_REPORT = Phrase("Statusrapport", "Statusrapport")
_DECISION = Phrase("Vedtak: {what}", "Vedtak: {what}")
_REPORTED_BY = Phrase("Rapportert av", "Rapportert av")
_REASON, _NEXT = Phrase("Årsak", "Årsak"), Phrase("Neste steg", "Neste steg")
_NEW_START, _NEW_END = Phrase("Forventet start", "Venta start"), Phrase("Forventet slutt", "Venta slutt")


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
    by = edition.links("actors", [report.reported_by])
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
        facts=given((*decider(edition, decision), *outcome(edition, decision))),
        path=place("decisions", decision.id),
    )
