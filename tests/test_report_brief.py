"""What several papers say shortly."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Paper
from innenforskap.report.brief import question, states_told, waiting
from innenforskap.report.occasion import Occasion
from tests.paper_plan import plan, words

STATUS = """
    "2026-05-01":
      a: {state: in-progress, needs_decision: true, question: Skal vi?}
      b: {state: on-hold, needs_decision: true}
      c: {state: in-progress}
"""


def test_what_is_asked_and_the_counts_of_the_states(tmp_path: Path) -> None:
    measures = "a: {title: Lærlinger}\nb: {title: Buss}\nc: {title: Fritid}\nd: {title: Taus}\n"
    found = plan(tmp_path, {"measures.yaml": measures, "status.yaml": STATUS})
    on = Occasion(found, date(2026, 6, 15), Language.NB, Paper.JUNE_MEMO)

    assert sorted(words(question(on, *each)) for each in waiting(on)) == ["Buss", "Skal vi?"]
    assert states_told(on) == "2 i gang, 1 satt på vent og 1 ikke rapportert"
    assert (on.measures(0), on.measures(3)) == ("ingen tiltak", "3 tiltak")
