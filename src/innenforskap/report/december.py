"""The December report: what came of the plan in the year, what is to be decided, and the plan as it is to be."""

from collections.abc import Iterator
from datetime import date

from innenforskap.i18n import Language
from innenforskap.model import vocabulary
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import PaperSection
from innenforskap.query.visible import without_internal_texts
from innenforskap.report import december_words as words
from innenforskap.report.annex import annex
from innenforskap.report.december_background import background
from innenforskap.report.december_barriers import barriers
from innenforskap.report.december_changes import changes
from innenforskap.report.december_decisions import register
from innenforskap.report.december_effects import what_works
from innenforskap.report.december_method import method
from innenforskap.report.december_participation import communication, participation
from innenforskap.report.december_plan import attached, whole_plan
from innenforskap.report.december_recommendation import proposal
from innenforskap.report.december_results import results
from innenforskap.report.december_status import status
from innenforskap.report.december_summary import summary
from innenforskap.report.december_year import Year
from innenforskap.report.head import head, treatment
from innenforskap.report.june_words import ALL_MEASURES
from innenforskap.report.layout import laid_out, named
from innenforskap.report.money import money
from innenforskap.report.notices import notices
from innenforskap.report.open_gaps import GAPS_ATTACHED, open_gaps
from innenforskap.report.paper import Line, Paper, Section
from innenforskap.report.written import assessment, consequences


def december(plan: Plan, day: date, language: Language, before: Plan | None = None) -> Paper:
    """Return the report on the year, as of `day`; `before` is the plan of the last report, where that is known."""
    earlier = without_internal_texts(before) if before else None
    on = Year(without_internal_texts(plan), day, language, vocabulary.Paper.DECEMBER_REPORT, earlier)
    sections = laid_out(on, _sections(on))
    return Paper(
        kind=on.paper,
        language=language,
        title=on.said(words.TITLE, year=str(day.year), plan=(on.told(plan.about.title),)),
        fields=head(on, *named(_annexes(on), sections)),
        notices=notices(plan, language),
        opening=treatment(on),
        sections=sections,
        internal=on.is_internal,
        quoted=on.quoted,
    )


def _sections(on: Year) -> Iterator[Section]:
    yield proposal(on)
    yield summary(on)
    yield background(on)
    yield status(on)
    yield results(on)
    yield what_works(on)
    yield barriers(on)
    yield participation(on)
    yield register(on)
    yield money(on)
    yield communication(on)
    yield assessment(on)
    yield consequences(on)
    yield changes(on)
    yield method(on)
    yield whole_plan(on)
    yield annex(on)
    yield open_gaps(on)


def _annexes(on: Year) -> dict[PaperSection, Line]:
    return {
        PaperSection.WHOLE_PLAN: attached(on),
        PaperSection.ALL_MEASURES: on.said(ALL_MEASURES),
        PaperSection.GAPS: on.said(GAPS_ATTACHED),
    }
