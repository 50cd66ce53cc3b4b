"""The part of a paper on what earlier decisions asked for: what is still to be done, and what is done."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DECISION_TYPES
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.query.decided import done_follow_ups, open_follow_ups
from innenforskap.report.lines import actor, at, begun, joined, passing, title, unended
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Bullets, Line, Section, Table

FOLLOW_UP = Phrase("Oppfølging av tidligere vedtak", "Oppfølging av tidlegare vedtak")
FOLLOW_UP_CAPTION = Phrase("Vedtak som venter på oppfølging", "Vedtak som ventar på oppfølging")
NO_FOLLOW_UP = Phrase(
    "Det er ikke registrert vedtak som venter på oppfølging.",
    "Det er ikkje registrert vedtak som ventar på oppfølging.",
)
FOLLOW_UP_COLUMNS = (
    Phrase("Vedtak", "Vedtak"),
    Phrase("Oppfølging", "Oppfølging"),
    Phrase("Ansvarlig", "Ansvarleg"),
    Phrase("Frist", "Frist"),
)
DONE_SINCE = Phrase("Fulgt opp siden {day}:", "Følgt opp sidan {day}:")
FOLLOWED_UP = Phrase("{text} (gjort {when}). {decision}", "{text} (gjort {when}). {decision}")
ABOUT_MEASURES = Phrase("{what}: {measures}", "{what}: {measures}")
DECIDED = Phrase("{what} ({body}, {day})", "{what} ({body}, {day})")
DECIDED_IN = Phrase("{what} ({body}, {day}, sak {case_no})", "{what} ({body}, {day}, sak {case_no})")


def follow_up(on: Occasion) -> Section:
    """Return what earlier decisions asked for and that is not yet done, and shortly what is done since last time."""
    rows = tuple(_follow_up(on, *each) for each in open_follow_ups(on.plan, on.day))
    table = Table(on.said(FOLLOW_UP_CAPTION), on.columns(FOLLOW_UP_COLUMNS), rows)
    opened = table if rows else on.sentence(NO_FOLLOW_UP)
    return Section("follow-up", on.said(FOLLOW_UP), (opened, *_done(on)))


def _done(on: Occasion) -> Iterator[Block]:
    if on.since and (found := done_follow_ups(on.plan, on.since, on.day)):
        yield on.sentence(DONE_SINCE, day=on.day_of(on.since))
        yield Bullets(tuple(_followed_up(on, *each) for each in found))


def _followed_up(on: Occasion, decision: Decision, asked: FollowUp) -> Line:
    facts = {"when": at(asked.done, on.language), "decision": _decided(on, decision)}
    return on.said(FOLLOWED_UP, text=unended((on.told(asked.text),)), **facts)


def _follow_up(on: Occasion, decision: Decision, asked: FollowUp) -> tuple[Line, ...]:
    return (
        _decided(on, decision),
        (on.told(asked.text),),
        actor(on.plan, asked.owner, on.language),
        begun(passing(asked.due, on.day, on.language)),
    )


def _decided(on: Occasion, decision: Decision) -> Line:
    body = on.body(decision.body)
    found = (on.plan.measures.get(measure) for measure in decision.about)
    titles = joined((title(measure, on.language) for measure in found if measure), on.language)
    what = on.said(DECISION_TYPES[decision.type])
    return on.said(
        DECIDED_IN if decision.case_no else DECIDED,
        what=on.said(ABOUT_MEASURES, what=what, measures=titles) if titles else what,
        body=on.name(body) if body else decision.body,
        day=on.day_of(decision.date),
        case_no=decision.case_no or "",
    )
