"""The register of what has been decided since the last report, and of what earlier decisions asked for."""

from dataclasses import replace

from innenforskap.i18n.labels import DECISION_TYPES
from innenforskap.model.decision import Decision
from innenforskap.report import december_words as words
from innenforskap.report.december_year import Year
from innenforskap.report.follow_up import follow_up
from innenforskap.report.lines import at, begun, unended
from innenforskap.report.paper import Line, Section, Table


def register(on: Year) -> Section:
    """Return what is still to be done after decisions, and each decision since the last report with what came of it."""
    section = follow_up(on)
    made = (each for each in on.plan.decisions.values() if on.then < each.date <= on.day)
    rows = tuple(_decision(on, each) for each in sorted(made, key=lambda each: (each.date, each.id)))
    if not rows:
        return section
    table = Table(on.said(words.DECISIONS, day=on.day_of(on.then)), on.columns(words.DECISION_COLUMNS), rows)
    return replace(section, blocks=(*section.blocks, table))


def _decision(on: Year, decision: Decision) -> tuple[Line, ...]:
    measures = on.titles(on.plan.measures[each] for each in decision.about if each in on.plan.measures)
    return (
        on.said(DECISION_TYPES[decision.type]),
        measures or on.said(words.WHOLE_PLAN),
        begun(on.decision(decision)),
        _follow_up(on, decision),
    )


def _follow_up(on: Year, decision: Decision) -> Line:
    asked = decision.follow_up
    if asked is None:
        return on.said(words.NO_FOLLOW_UP)
    text = unended((on.told(asked.text),))
    if asked.done and asked.done.first <= on.day:
        return on.said(words.FOLLOWED_UP, text=text, when=at(asked.done, on.language))
    return on.said(words.STILL_TO_DO, text=text)
