"""What the assembly is asked to decide: as written, or else a draft of its points made from the plan."""

from collections.abc import Iterator
from dataclasses import replace

from innenforskap.i18n.labels import FATES
from innenforskap.model.roll import Carried
from innenforskap.model.vocabulary import Fate, RollOutcome, State, VersionState
from innenforskap.query.movement import Move
from innenforskap.report import december_words as words
from innenforskap.report.december_status import state_label
from innenforskap.report.december_year import Year
from innenforskap.report.lines import joined, title, within
from innenforskap.report.paper import Bullets, Line, Section
from innenforskap.report.written import recommendation

OUT = frozenset({State.TERMINATED, State.MERGED, State.MOVED, State.MAINSTREAMED})
"""The states that take a measure out of the plan by a decision; what is completed has done what it should."""


def proposal(on: Year) -> Section:
    """Return the points to decide, and where nobody has written them, a draft after the marked place."""
    is_political = on.sender is not None and on.sender.political
    heading = (
        on.said(words.PROPOSAL_FROM, body=on.name(on.sender)) if on.sender and is_political else on.said(words.PROPOSAL)
    )
    section = recommendation(on, heading)
    if on.manuscript and on.manuscript.recommendation:
        return section
    draft = on.sentence(words.SKELETON), Bullets(tuple(_points(on)), ordered=True)
    return replace(section, blocks=(*section.blocks, *draft))


def leaving(on: Year) -> tuple[Carried, ...]:
    """Return what the year's roll takes out of the plan, of the measures that are in it."""
    fates = on.roll.fates if on.roll else ()
    return tuple(each for each in fates if each.fate in words.LEAVES and each.measure in on.plan.measures)


def ended(on: Year) -> tuple[Move, ...]:
    """Return the measures that have been taken out of the work since the last report."""
    return tuple(move for move in on.moves if move.has_moved and move.now.state in OUT)


def _points(on: Year) -> Iterator[Line]:
    yield on.said(words.TAKE_NOTE)
    if on.plan.about.version_state is not VersionState.SUPERSEDED:
        yield _adoption(on)
    gone = {move.now.measure.id for move in ended(on)}
    for each in leaving(on):
        if not on.decided(each.decision) and each.measure not in gone:
            yield _leaves(on, each)
    if already := joined(_decided(on), on.language):
        yield on.said(words.ALREADY, ended=already)


def _adoption(on: Year) -> Line:
    plan = (on.told(on.plan.about.title),)
    if on.roll and on.roll.outcome is RollOutcome.NO_ROLL:
        return on.said(words.NO_ROLL, plan=plan)
    if on.roll and on.roll.to:
        return on.said(words.ADOPT_VERSION, plan=plan, version=on.roll.to)
    return on.said(words.ADOPT, plan=plan)


def _leaves(on: Year, each: Carried) -> Line:
    measure = title(on.plan.measures[each.measure], on.language)
    into = on.plan.measures.get(each.into or "")
    if each.fate is Fate.MERGED and into:
        return on.said(words.MERGED_INTO, measure=measure, into=title(into, on.language))
    if each.fate is Fate.MOVED and each.moved_to:
        return on.said(words.MOVED_TO, measure=measure, to=(on.told(each.moved_to),))
    return on.said(words.LEAVES[each.fate], measure=measure)


def _decided(on: Year) -> Iterator[Line]:
    """Give what a body has decided already, each measure once."""
    gone = ended(on)
    for move in gone:
        measure, state = title(move.now.measure, on.language), within(state_label(on, move.now.state))
        if move.now.decision:
            yield on.said(words.ENDED, measure=measure, state=state, decision=on.decision(move.now.decision))
        else:
            yield on.said(words.ENDED_ONLY, measure=measure, state=state)
    told = {move.now.measure.id for move in gone}
    for each in leaving(on):
        decision = on.decided(each.decision)
        if decision and each.measure not in told:
            measure, state = title(on.plan.measures[each.measure], on.language), within(on.said(FATES[each.fate]))
            yield on.said(words.ENDED, measure=measure, state=state, decision=on.decision(decision))
