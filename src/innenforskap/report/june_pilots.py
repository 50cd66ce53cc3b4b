"""The part of the June memo on pilots: what was announced and granted, where they run, and what they are to teach."""

from collections.abc import Iterable, Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FUNDING_KINDS, MEASURE_KINDS, SPREAD_VERDICTS
from innenforskap.i18n.numbers import kroner, listed
from innenforskap.model.geography import municipality
from innenforskap.model.grant import Call, Tally
from innenforskap.model.measure import Measure
from innenforskap.model.pilot import Adopter
from innenforskap.model.vocabulary import FundingKind, MeasureKind, State
from innenforskap.query.pilots import awaits_verdict, spread
from innenforskap.query.standing import Standing
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, effect, joined, ours, state, title, within
from innenforskap.report.money import APPLICATION, APPLICATIONS, PROJECT, PROJECTS, amounts
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Line, Section, Table

PILOTS = Phrase("Piloter og forsøk", "Pilotar og forsøk")
NO_PILOTS = Phrase(
    "Ingen piloter eller forsøk er ført inn i planen.", "Ingen pilotar eller forsøk er førte inn i planen."
)
CALLS_CAPTION = Phrase("Utlysninger", "Utlysingar")
CALL_COLUMNS = (
    Phrase("Utlysning", "Utlysing"),
    Phrase("Frist", "Frist"),
    Phrase("Utlyst", "Utlyst"),
    Phrase("Søkt", "Søkt"),
    Phrase("Tildelt", "Tildelt"),
    Phrase("I gang", "I gang"),
)
RUNNING = Phrase("{n} av {total} tiltak i planen", "{n} av {total} tiltak i planen")
NOT_ENTERED = Phrase("Ikke ført inn som tiltak", "Ikkje ført inn som tiltak")
PILOTS_CAPTION = Phrase("Status for piloter og forsøk", "Status for pilotar og forsøk")
PILOT_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Sted", "Stad"),
    Phrase("Budsjett", "Budsjett"),
    Phrase("Status og virkning", "Status og verknad"),
    Phrase("Hva vi vil lære", "Kva vi vil lære"),
    Phrase("Spredning", "Spreiing"),
)
HOW = Phrase("{kind}, {state}. Virkning: {effect}", "{kind}, {state}. Verknad: {effect}")
UNREPORTED = Phrase("{kind}, {state}", "{kind}, {state}")
AMOUNT = Phrase("{kind} {amount}", "{kind} {amount}")
OVER = Phrase("Piloten er over. Ikke vurdert", "Piloten er over. Ikkje vurdert")
SPREAD_TO = Phrase("{verdict}. Tatt i bruk av {names}", "{verdict}. Teken i bruk av {names}")

_TRIALS = frozenset({MeasureKind.PILOT, MeasureKind.EXPERIMENT})


def pilots(on: Occasion) -> Section:
    """Return the calls that pilots are paid by, and how the pilots and experiments stand and what they teach."""
    return Section("pilots", on.said(PILOTS), tuple(_blocks(on)))


def _blocks(on: Occasion) -> Iterator[Block]:
    calls = [call for call in on.plan.calls.values() if _may_pay_pilots(on, call)]
    if calls:
        yield Table(on.said(CALLS_CAPTION), on.columns(CALL_COLUMNS), tuple(_call(on, call) for call in calls))
    if rows := tuple(_pilot(on, now, now.measure.kind) for now in on.standings if now.measure.kind in _TRIALS):
        yield Table(on.said(PILOTS_CAPTION), on.columns(PILOT_COLUMNS), rows)
    else:
        yield on.sentence(NO_PILOTS)


def _may_pay_pilots(on: Occasion, call: Call) -> bool:
    """Tell whether a call pays for a pilot or an experiment of the plan, or for nothing that is entered there."""
    paid = _paid(on, call)
    return not paid or any(now.measure.kind in _TRIALS for now in paid)


def _paid(on: Occasion, call: Call) -> list[Standing]:
    awarded = {award.measure for award in call.awards}
    return [now for now in on.standings if _call_of(now.measure) == call.id or now.measure.id in awarded]


def _call_of(measure: Measure) -> str | None:
    return measure.pilot.call if measure.pilot else None


def _call(on: Occasion, call: Call) -> tuple[Line, ...]:
    paid = _paid(on, call)
    running = str(sum(now.state is State.IN_PROGRESS for now in paid))
    return (
        (on.told(call.title),),
        begun(at(call.deadline, on.language)),
        _tally(on, call.announced, PROJECT, PROJECTS),
        _tally(on, call.applied, APPLICATION, APPLICATIONS),
        _tally(on, call.granted, PROJECT, PROJECTS),
        on.said(RUNNING, n=running, total=str(len(paid))) if paid else on.said(NOT_ENTERED),
    )


def _tally(on: Occasion, tally: Tally | None, one: Phrase, many: Phrase) -> Line:
    told = listed(amounts(tally, on.language, one, many), on.language) if tally else ""
    return ours(told, on.language) if told else on.said(NOT_GIVEN)


def _pilot(on: Occasion, now: Standing, kind: MeasureKind) -> tuple[Line, ...]:
    pilot = now.measure.pilot
    question = pilot.learning_question if pilot else None
    return (
        title(now.measure, on.language),
        _or_not_given(on, (_place(on, number) for number in (pilot.sites if pilot else ()))),
        _or_not_given(on, dict.fromkeys(_budget(on, now.measure))),
        _how(on, now, kind),
        (on.told(question),) if question else on.said(NOT_GIVEN),
        _spread(on, now),
    )


def _how(on: Occasion, now: Standing, kind: MeasureKind) -> Line:
    """Return what kind of trial it is, how it stands and whether it works, as far as anyone has reported."""
    facts = {"kind": on.said(MEASURE_KINDS[kind]), "state": within(state(now, on.language))}
    if now.report is None:
        return on.said(UNREPORTED, **facts)
    return on.said(HOW, effect=within(effect(now, on.language)), **facts)


def _or_not_given(on: Occasion, lines: Iterable[Line]) -> Line:
    return joined(lines, on.language, ", ") or on.said(NOT_GIVEN)


def _place(on: Occasion, number: str) -> Line:
    """Return what a municipality is called, or its number where no such is known."""
    found = municipality(number)
    return ours(found.name if found else number, on.language)


def _budget(on: Occasion, measure: Measure) -> Iterator[Line]:
    """Give each amount that is told of the measure; different amounts are never added together."""
    for funding in measure.funding:
        yield _amount(on, funding.kind, funding.amount)
    for call in on.plan.calls.values():
        for award in call.awards:
            if award.measure == measure.id and award.amount is not None:
                yield _amount(on, FundingKind.GRANTED, award.amount)


def _amount(on: Occasion, kind: FundingKind, amount: int) -> Line:
    return on.said(AMOUNT, kind=on.said(FUNDING_KINDS[kind]), amount=kroner(amount, on.language))


def _spread(on: Occasion, now: Standing) -> Line:
    """Return the verdict on a pilot as it stood on the day, and who has taken up what it taught."""
    if awaits_verdict(now, on.day):
        return on.said(OVER)
    found = spread(now.measure, on.day)
    if found is None:
        return on.said(NOT_GIVEN)
    verdict = on.said(SPREAD_VERDICTS[found.verdict])
    names = joined((_adopter(on, each) for each in found.adopters if _has_begun(on, each)), on.language, ", ")
    return on.said(SPREAD_TO, verdict=verdict, names=names) if names else verdict


def _has_begun(on: Occasion, adopter: Adopter) -> bool:
    return adopter.since is None or adopter.since.first <= on.day


def _adopter(on: Occasion, adopter: Adopter) -> Line:
    if adopter.actor is None and adopter.municipality_no:
        return _place(on, adopter.municipality_no)
    return actor(on.plan, adopter.actor, on.language)
