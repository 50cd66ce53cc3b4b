"""Which of the two written languages a plan speaks, and which of its records say something in one of them alone."""

from collections.abc import Iterator

from innenforskap.model.measure import Measure
from innenforskap.model.plan import Plan
from innenforskap.model.strand import Strand
from innenforskap.model.text import Text
from innenforskap.model.walk import parts

WRITTEN = ("nb", "nn")


def speaks(plan: Plan, language: str) -> bool:
    """Tell whether anything that makes up the plan is in a language; a name from elsewhere may be so in any plan."""
    own = (plan.about, plan.strands, plan.measures)
    return any(getattr(text, language) for each in own for _, text in parts(each, Text))


def in_one_language(plan: Plan) -> Iterator[tuple[Strand | Measure, str]]:
    """Give the strands and measures that say something in one written language alone, with that language.

    In a plan that speaks one of the two, that is no gap. How a source words something is in the source's language.
    """
    if all(speaks(plan, language) for language in WRITTEN):
        records: tuple[Strand | Measure, ...] = (*plan.strands.values(), *plan.measures.values())
        for record in records:
            yield from ((record, language) for language in WRITTEN if _lacks_the_other(record, language))


def _lacks_the_other(record: Strand | Measure, language: str) -> bool:
    texts = (text for steps, text in parts(record, Text) if steps[-1] != "source_text")
    return any([each for each in WRITTEN if getattr(text, each)] == [language] for text in texts)
