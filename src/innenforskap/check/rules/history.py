"""Rules of history: what the plan before said, and the plan now says otherwise without saying why."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from typing import NamedTuple

from innenforskap.check.case import Case
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.about import About
from innenforskap.model.base import Record
from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text, folded, plainly
from innenforskap.model.vocabulary import DecisionType, VersionState, Wording
from innenforskap.model.when import When
from innenforskap.place import Place
from innenforskap.query.schedule import planned_end
from innenforskap.query.standing import SETS, decisions, reports, uncorrected

_KINDS: Mapping[str, Message] = {
    "strands": Message("delen av planen", "delen av planen", "the strand"),
    "measures": Message("tiltaket", "tiltaket", "the measure"),
    "actors": Message("aktøren", "aktøren", "the actor"),
    "indicators": Message("indikatoren", "indikatoren", "the indicator"),
}
_KEPT: Mapping[str, Message] = {
    "measures": Message(
        "ended: med hva det ble av tiltaket", "ended: med kva det vart av tiltaket", "what became of it, in ended:"
    ),
    "actors": Message("valid_to: med siste dag", "valid_to: med siste dag", "the last day, in valid_to:"),
    "indicators": Message("maturity: retired", "maturity: retired", "maturity: retired"),
}
_GONE = Message("fjernet", "fjerna", "gone")
_OF_MEASURE = Message("fristen", "fristen", "the deadline")
_OF_MILESTONE = Message("fristen for milepælen", "fristen for milepælen", "the milestone's deadline")
_CLOSES = frozenset(type_ for type_, state in SETS.items() if state.is_closed)
_REWORDS = frozenset({DecisionType.ADJUST, DecisionType.MERGE, DecisionType.SPLIT})
_MOVES = frozenset(
    {
        DecisionType.POSTPONE,
        DecisionType.ADJUST,
        DecisionType.REINFORCE,
        DecisionType.SOLVE,
        DecisionType.CONTINUE,
    }
)
_QUOTED = 100


class _Change(NamedTuple):
    """A measure as it was in the plan before, and as it is."""

    before: Plan
    old: Measure
    now: Measure


GONE_WITHOUT_TRACE = Rule(
    "IF140",
    "gone-without-trace",
    Severity.WARNING,
    Message(
        "{kind} «{id}» sto i planen før, og er borte uten spor",
        "{kind} «{id}» stod i planen før, og er borte utan spor",
        "{kind} “{id}” was in the plan before, and is gone without a trace",
    ),
    (
        Message(
            "er «{renamed}» den nye id-en, så skriv formerly: [{id}] der",
            "er «{renamed}» den nye id-en, så skriv formerly: [{id}] der",
            "if “{renamed}” is its new id, write formerly: [{id}] there",
        ),
        Message(
            "skriv «{renamed}» der det ennå står «{left}», i filnavnet til statusrapporter også",
            "skriv «{renamed}» der det enno står «{left}», i filnamnet til statusrapportar òg",
            "write “{renamed}” where it still says “{left}”, in the file names of status reports too",
        ),
        Message(
            "har noe annet tatt over, så skriv formerly: [{heir}] der",
            "har noko anna teke over, så skriv formerly: [{heir}] der",
            "if something else has taken over, write formerly: [{heir}] there",
        ),
        Message(
            "ellers legg det tilbake i {file}, og skriv {kept}",
            "elles legg det tilbake i {file}, og skriv {kept}",
            "otherwise put it back in {file}, and write {kept}",
        ),
    ),
    history=True,
)


@GONE_WITHOUT_TRACE.check
def gone_without_trace(case: Case) -> Iterator[Finding]:
    """Find what was in a plan in force and is no longer there, where nothing says what became of it."""
    before = case.before
    if before is None or before.about.is_proposed:
        return
    for kind, named in _KINDS.items():
        for old in _gone(case.plan, before, kind):
            told: dict[str, Fact] = {"kind": named, "id": old.id}
            if now := _of_same_name(case.plan, before, old):
                left = old.id if kind == "measures" and case.plan.index.to(kind, old.id) else ""
                yield GONE_WITHOUT_TRACE.at_key(now, renamed=now.id, left=left, **told)
                continue
            kept: dict[str, Fact] = {"file": old.file, "kept": _KEPT[kind]} if kind in _KEPT else {}
            # What is gone has no place in the files, save the file it stood in.
            found = Finding(GONE_WITHOUT_TRACE, old.file, facts={"heir": old.id, **told, **kept})
            yield found._replace(place=Place(old.file))


def _gone(plan: Plan, before: Plan, kind: str) -> Iterator[Record]:
    """Give the records of a kind that are gone without a trace; none are, while one of the kind cannot be read."""
    if any(kind == each for each, _ in plan.unread):
        return
    now = plan.of(kind)
    heirs = {id_ for record in now.values() for id_ in getattr(record, "formerly", ())}
    # That a decision ended a measure whose file is not there is told by the rule of references.
    ended = {id_ for each in plan.decisions.values() if each.type in _CLOSES for id_ in each.about}
    traced = {*now, *heirs, *(ended if kind == "measures" else ())}
    yield from (record for id_, record in before.of(kind).items() if id_ not in traced)


def _of_same_name(plan: Plan, before: Plan, old: Record) -> Record | None:
    """Return the new record that is called the same as the old one, or None."""
    kind = old.origin.kind
    added = (record for id_, record in plan.of(kind).items() if id_ not in before.of(kind))
    return next((record for record in added if _names(record) & _names(old)), None)


def _names(record: Record) -> set[str]:
    called: Iterator[Text] = (getattr(record, field) for field in ("title", "name") if hasattr(record, field))
    return {folded(words) for _, words in next(called).items()}


REWORDED = Rule(
    "IF141",
    "reworded-without-decision",
    Severity.WARNING,
    Message(
        "den vedtatte ordlyden er endret, men ingen har vedtatt det",
        "den vedtekne ordlyden er endra, men ingen har vedteke det",
        "the adopted wording is changed, but nobody has decided so",
    ),
    (
        Message("før sto det: «{before}»", "før stod det: «{before}»", "before, it said: “{before}”"),
        Message(
            "sett ordlyden tilbake, eller legg vedtaket (type: adjust) i decisions/",
            "set ordlyden tilbake, eller legg vedtaket (type: adjust) i decisions/",
            "put the wording back, or put the decision (type: adjust) in decisions/",
        ),
        Message(
            "er hele planen vedtatt på nytt, så skriv ny version: og adopted: i plan.yaml",
            "er heile planen vedteken på nytt, så skriv ny version: og adopted: i plan.yaml",
            "if the whole plan was adopted anew, write a new version: and adopted: in plan.yaml",
        ),
    ),
    history=True,
)


@REWORDED.check
def reworded_without_decision(case: Case) -> Iterator[Finding]:
    """Find adopted titles and texts of measures that are other words than before, in the same version of the plan."""
    for change in _changes(case):
        before, old, now = change
        wordings = {before.about.wording, case.plan.about.wording}
        if Wording.RETOLD in wordings or _is_decided(case, change, _REWORDS):
            continue
        for field in ("title", "text"):
            for language, words in _reworded(case, getattr(old, field), getattr(now, field)):
                yield REWORDED.at(now, field, language, before=_quoted(words))


def _reworded(case: Case, old: Text | None, now: Text | None) -> Iterator[tuple[str, str]]:
    """Give the first language in which adopted words no longer stand as they did, with those words."""
    told = (told for told in (old.items() if old else ()) if told[0] not in case.plan.about.translated)
    changed = ((each, words) for each, words in told if plainly(words) != plainly(getattr(now, each, "")))
    # What was changed in both languages is one change.
    yield from islice(changed, 1)


def _quoted(words: str) -> str:
    told = plainly(words)
    return told if len(told) <= _QUOTED else f"{told[:_QUOTED].rpartition(' ')[0]} …"


DEADLINE_MOVED = Rule(
    "IF142",
    "deadline-moved-without-cause",
    Severity.WARNING,
    Message(
        "{what} var {old} og er nå {new}, uten at det står hvorfor",
        "{what} var {old} og er no {new}, utan at det står kvifor",
        "{what} was {old} and is now {new}, and nothing says why",
    ),
    (
        Message(
            "legg vedtaket i decisions/, eller meld reason: og expected_end: i status/<dag>/{id}.yaml",
            "legg vedtaket i decisions/, eller meld reason: og expected_end: i status/<dag>/{id}.yaml",
            "put the decision in decisions/, or report reason: and expected_end: in status/<day>/{id}.yaml",
        ),
        Message(
            "behold den gamle fristen, med grunnen: moved: [{{due: {due}, cause: …}}]",
            "ta vare på den gamle fristen, med grunnen: moved: [{{due: {due}, cause: …}}]",
            "keep the old deadline, with the cause: moved: [{{due: {due}, cause: …}}]",
        ),
    ),
    history=True,
)


@DEADLINE_MOVED.check
def deadline_moved_without_cause(case: Case) -> Iterator[Finding]:
    """Find ends of open measures that are later than before or gone, and milestones' dates, where nothing says why."""
    for change in _changes(case):
        _, old, now = change
        if case.is_past(now):
            continue
        then, end = planned_end(old), planned_end(now)
        if then and (end is None or end.last > then.last) and not _is_explained(case, change, then):
            yield DEADLINE_MOVED.at(now, "period", "to", id=now.id, **_facts(_OF_MEASURE, then, end))
        for name, then, due in _moved_milestones(old, now):
            facts = _facts(_OF_MILESTONE, then, due)
            yield DEADLINE_MOVED.at(now, "milestones", name, "due", due=str(then), **facts)


def _facts(what: Message, old: When, new: When | None) -> dict[str, Fact]:
    return {"what": what, "old": str(old), "new": str(new) if new else _GONE}


def _moved_milestones(old: Measure, now: Measure) -> Iterator[tuple[str, When, When | None]]:
    """Give the milestones whose due date is another than before, and is not kept among those that were moved."""
    for name, milestone in now.milestones.items():
        then = old.milestones[name].due if name in old.milestones else None
        held = {each.last for each in (milestone.due, *(moved.due for moved in milestone.moved)) if each}
        if then and then.last not in held:
            yield name, then, milestone.due


def _is_explained(case: Case, change: _Change, then: When) -> bool:
    """Tell whether a decision, or the newest report, says why a measure ends later than it should have."""
    newest = uncorrected(reports(case.plan, change.now.id, case.day))[-1:]
    return _is_decided(case, change, _MOVES) or any(
        (report.reason or report.cause) and report.expected_end and report.expected_end.last > then.last
        for report in newest
    )


def _is_decided(case: Case, change: _Change, types: frozenset[DecisionType]) -> bool:
    """Tell whether a decision of some types about a measure is new to the plan, or no older than a report may be."""
    oldest = case.day - timedelta(days=case.plan.about.status_valid_days)
    made = (each for each in decisions(case.plan, change.now.id, case.day) if each.type in types)
    return any(each.id not in change.before.decisions or each.date >= oldest for each in made)


def _changes(case: Case) -> Iterator[_Change]:
    """Give every measure as it was and as it is, in the same adopted version of the plan, under its new id too.

    Of measures that became one, none is what the new one was.
    """
    before = case.before
    if before is None or not _is_same_version(before.about, case.plan.about):
        return
    for now in case.plan.measures.values():
        found = [before.measures[id_] for id_ in (now.id, *now.formerly) if id_ in before.measures]
        if len(found) == 1:
            yield _Change(before, found[0], now)


def _is_same_version(old: About, now: About) -> bool:
    states = {old.version_state, now.version_state}
    return states == {VersionState.ADOPTED} and _version(old) == _version(now)


def _version(about: About) -> tuple[str | None, When | None]:
    return about.version, about.adopted.date if about.adopted else None


RULES = (gone_without_trace, reworded_without_decision, deadline_moved_without_cause)
