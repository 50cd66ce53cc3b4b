"""The rolled plan: what becomes of each measure, which are new, and what is worded otherwise than before."""

from collections.abc import Iterator

from innenforskap.compare.plans import differences
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FATES, ROLL_OUTCOMES
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.roll import Carried, Roll
from innenforskap.model.text import Text, plainly
from innenforskap.model.vocabulary import Fate
from innenforskap.query.movement import known_as
from innenforskap.report.changes import Compared, change_list
from innenforskap.report.changes_paper import entries
from innenforskap.report.december_year import Year
from innenforskap.report.head import VERSIONS
from innenforskap.report.lines import NOT_GIVEN, begun, title, within
from innenforskap.report.paper import Block, Line, Section, Table

HEADING = Phrase("Rullert plan: endringer fra forrige versjon", "Rullert plan: endringar frå førre versjon")
NOT_IN_FORCE = Phrase(
    "Den rullerte planen er et {stage}. Den gjelder ikke før den er vedtatt.",
    "Den rullerte planen er eit {stage}. Han gjeld ikkje før han er vedteken.",
)
OUTCOME = Phrase("Resultat av årets rullering: {outcome}.", "Resultat av rulleringa i år: {outcome}.")
FROM_TO = Phrase("Planen går fra versjon {old} til versjon {new}.", "Planen går frå versjon {old} til versjon {new}.")
NOT_ROLLED = Phrase(
    "Det er ikke ført inn hva årets rullering betyr for hvert tiltak.",
    "Det er ikkje ført inn kva rulleringa i år betyr for kvart tiltak.",
)
FATE = Phrase("Hva som skjer med tiltakene", "Kva som skjer med tiltaka")
FATE_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Hva som skjer", "Kva som skjer"),
    Phrase("Vedtak", "Vedtak"),
    Phrase("Begrunnelse", "Grunngiving"),
)
WITH = Phrase("{fate} med {where}", "{fate} med {where}")
INTO = Phrase("{fate}: {where}", "{fate}: {where}")
NO_DECISION = Phrase("Ikke vedtatt ennå", "Ikkje vedteke enno")
CONTINUED = Phrase("{count} videreføres uten endring.", "{count} blir vidareførte utan endring.")
ONE_CONTINUED = Phrase("1 tiltak videreføres uten endring.", "1 tiltak blir vidareført utan endring.")
NEW = Phrase("Nye tiltak", "Nye tiltak")
NEW_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Hvor det kommer fra", "Kvar det kjem frå"),
    Phrase("Vedtak", "Vedtak"),
)
REWORDED = Phrase("Endret ordlyd", "Endra ordlyd")
REWORDED_COLUMNS = (Phrase("Tiltak", "Tiltak"), Phrase("Før", "Før"), Phrase("Nå", "No"))
NOTHING_REWORDED = Phrase("Ordlyden i tiltakene er den samme som før.", "Ordlyden i tiltaka er den same som før.")
NOT_COMPARED = Phrase(
    "Ordlyden i tiltakene er ikke sammenlignet med forrige versjon.",
    "Ordlyden i tiltaka er ikkje samanlikna med førre versjon.",
)


_OF_THE_PLAN = frozenset(
    {
        "plan",
        "completed",
        "mainstreamed",
        "ended",
        "merged",
        "moved",
        "reopened",
        "gone",
        "place",
        "deadlines",
        "parties",
        "measures",
        "indicators",
    }
)
"""The sections of the changes of the plan itself; how it goes, and the wording, are told elsewhere."""


def changes(on: Year) -> Section:
    """Return what the year's roll does to the plan, and how it is worded against the plan before, if known."""
    return Section("changes", on.said(HEADING), tuple(_blocks(on)))


def _blocks(on: Year) -> Iterator[Block]:
    if on.plan.about.is_proposed:
        yield on.sentence(NOT_IN_FORCE, stage=on.said(VERSIONS[on.plan.about.version_state]))
    if on.roll:
        yield from _roll(on, on.roll)
    else:
        yield on.sentence(NOT_ROLLED)
    if new := tuple(_new(on, move.now.measure) for move in on.moves if move.is_new):
        yield Table(on.said(NEW), on.columns(NEW_COLUMNS), new)
    if on.before is None:
        yield on.sentence(NOT_COMPARED)
        return
    rows = tuple(_reworded(on, on.before))
    yield Table(on.said(REWORDED), on.columns(REWORDED_COLUMNS), rows) if rows else on.sentence(NOTHING_REWORDED)
    compared = Compared(on.before, on.plan, on.day, "", "", ())
    # A new id is a matter for the secretariat, not for those who decide.
    found = [each for each in differences(on.before, on.plan, on.day) if not each.is_renaming]
    told = change_list(compared, found, on.language)
    yield from entries(told, _OF_THE_PLAN)


def _roll(on: Year, roll: Roll) -> Iterator[Block]:
    yield on.sentence(OUTCOME, outcome=within(on.said(ROLL_OUTCOMES[roll.outcome])))
    if roll.from_ and roll.to:
        yield on.sentence(FROM_TO, old=roll.from_, new=roll.to)
    if roll.text:
        yield on.prose(roll.text)
    told = [each for each in roll.fates if each.measure in on.plan.measures]
    if rows := tuple(_fate(on, each) for each in told if each.fate is not Fate.CONTINUED):
        yield Table(on.said(FATE), on.columns(FATE_COLUMNS), rows)
    kept = sum(each.fate is Fate.CONTINUED for each in told)
    if kept:
        yield on.sentence(ONE_CONTINUED if kept == 1 else CONTINUED, count=on.measures(kept))
    if not told:
        yield on.sentence(NOT_ROLLED)


def _fate(on: Year, each: Carried) -> tuple[Line, ...]:
    into = on.plan.measures.get(each.into or "")
    where = title(into, on.language) if into else (on.told(each.moved_to),) if each.moved_to else ()
    fate, decision = on.said(FATES[each.fate]), on.decided(each.decision)
    return (
        title(on.plan.measures[each.measure], on.language),
        on.said(WITH if into else INTO, fate=fate, where=where) if where else fate,
        begun(on.decision(decision)) if decision else on.said(NO_DECISION),
        (on.told(each.reason),) if each.reason else on.said(NOT_GIVEN),
    )


def _new(on: Year, measure: Measure) -> tuple[Line, ...]:
    came = measure.introduced
    consultation = on.plan.consultations.get(came.consultation or "") if came else None
    decision = on.decided(came.decision) if came else None
    why = came.text if came and came.text else consultation.title if consultation else None
    return (
        title(measure, on.language),
        (on.told(why),) if why else on.said(NOT_GIVEN),
        begun(on.decision(decision)) if decision else on.said(NO_DECISION),
    )


def _reworded(on: Year, before: Plan) -> Iterator[tuple[Line, ...]]:
    """Give each measure whose title or adopted text is not as it was, with the old and the new words."""
    for move in on.moves:
        measure, earlier = move.now.measure, known_as(before, move.now.measure)
        if earlier:
            for old, new in ((earlier.title, measure.title), (earlier.text, measure.text)):
                if _words(on, old) != _words(on, new):
                    yield title(measure, on.language), _told(on, old), _told(on, new)


def _words(on: Year, text: Text | None) -> str:
    return plainly(text.said(on.language)) if text else ""


def _told(on: Year, text: Text | None) -> Line:
    return (on.told(text),) if text else on.said(NOT_GIVEN)
