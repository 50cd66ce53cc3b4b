"""A plan without what may not be told: what is taken out here cannot be told by any paper or page made of the rest."""

from collections.abc import Iterator
from dataclasses import replace

from innenforskap.figures.suppression import without_hidden
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.plan import Plan
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Visibility
from innenforskap.query.papers import is_internal

_ASKED: dict[str, object] = {"question": None, "options": (), "recommendation": None, "consequence": None}
_WRITTEN: dict[str, object] = {
    name: field.default for name, field in Manuscript.model_fields.items() if name != "treatment"
}
_TEXTS: dict[str, object] = {"text": None, "reason": None, "next_step": None, **_ASKED}


def shown(plan: Plan) -> Plan:
    """Return the plan with the figures that may be shown, typed and fetched: every command that tells of it tells this.

    Whatever is computed of them is computed of what everyone may see, so that nothing hidden can be told by the way.
    """
    return replace(plan, indicators={id_: _shown(plan, each) for id_, each in plan.indicators.items()})


def without_internal_texts(plan: Plan) -> Plan:
    """Return the plan without the words of internal status reports; how the measures stand is still told."""
    return replace(plan, status={id_: _without_words(report) for id_, report in plan.status.items()})


def public(plan: Plan) -> Plan:
    """Return the plan as everyone may see it: without internal texts and what is written for internal papers."""
    papers = {id_: each for id_, each in plan.papers.items() if each.paper and not is_internal(plan, each.paper, each)}
    return replace(without_internal_texts(plan), papers=papers)


def published(plan: Plan) -> Plan:
    """Return the plan as the site may tell it: public, and without what is put before politicians.

    That a measure waits for a decision is told, and which body treats a paper, when and with what outcome; the question
    and what is written for a paper go out with the paper.
    """
    told = public(plan)
    status = {id_: report.model_copy(update=_ASKED) for id_, report in told.status.items()}
    return replace(told, status=status, papers=dict(_treated(told)))


def _treated(plan: Plan) -> Iterator[tuple[str, Manuscript]]:
    """Give the papers that some body treats, with nothing but that."""
    for id_, each in plan.papers.items():
        if each.treatment:
            yield id_, each.model_copy(update=_WRITTEN)


def _shown(plan: Plan, indicator: Indicator) -> Indicator:
    counts_people = indicator.population is not None
    return without_hidden(plan, indicator).with_rounding(plan.about.rounding or 0 if counts_people else 0)


def _without_words(report: Status) -> Status:
    return report.model_copy(update=_TEXTS) if report.visibility is Visibility.INTERNAL else report
