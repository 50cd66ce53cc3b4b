"""What only a person can write is filled in from the plan, or marked."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Paper as Kind
from innenforskap.report.june import june
from innenforskap.report.lines import ours
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper, Section
from innenforskap.report.written import consequences, missing
from tests.paper_plan import ADOPTED, heading, lines, plan

DAY = date(2026, 6, 15)
WRITTEN = """
    2026-june:
      assessment: {nb: Det går fram., nn: Det går framover.}
      recommendation: [Notatet tas til orientering., Plassene økes.]
      consequences: [{consequence: children, text: Flere er med.}]
"""


def occasion(folder: Path, papers: str = WRITTEN, more: str = "", language: Language = Language.NB) -> Occasion:
    found = plan(folder, {"plan.yaml": ADOPTED + more, **({"papers.yaml": papers} if papers else {})})
    return Occasion(found, DAY, language, Kind.JUNE_MEMO)


def alone(section: Section) -> Paper:
    return Paper("june-memo", Language.NB, ours("Notat", Language.NB), (), (), (section,))


def test_what_is_written_is_told(tmp_path: Path) -> None:
    paper = june(occasion(tmp_path).plan, DAY, Language.NN)

    assert lines(paper, "assessment") == ["Det går framover."]
    assert lines(paper, "recommendation") == ["- Notatet tas til orientering.", "- Plassene økes."]


def test_what_is_not_written_is_a_marked_place_that_says_where_it_is_written(tmp_path: Path) -> None:
    paper = june(occasion(tmp_path, "").plan, DAY, Language.NB)

    assert heading(paper, "assessment") == "Vurdering"
    assert lines(paper, "assessment") == ["[Skriv vurderingen her: assessment i papers/2026-june.yaml.]"]
    assert lines(paper, "recommendation")[0].startswith("[Skriv forslaget til vedtak her")


def test_a_case_is_held_up_against_everything_unless_the_plan_says_what(tmp_path: Path) -> None:
    calendar = "calendar: [{paper: june-memo, month: 6, consequences: [children, sami]}]\n"
    all_of_them = lines(alone(consequences(occasion(tmp_path / "a"))), "consequences")
    some = lines(alone(consequences(occasion(tmp_path / "b", more=calendar))), "consequences")

    assert len([line for line in all_of_them if ": " in line]) == 6
    assert [line for line in some if line] == [
        "Barn og unge: Flere er med.",
        "Samiske forhold: [Skriv konsekvensene her: consequences i papers.yaml.]",
    ]


def test_a_final_paper_may_lack_neither_recommendation_nor_assessment(tmp_path: Path) -> None:
    assert list(missing(occasion(tmp_path / "a"))) == []
    assert list(missing(occasion(tmp_path / "b", ""))) == ["recommendation", "assessment"]
    assert list(missing(occasion(tmp_path / "c", "2026-june: {assessment: Godt.}"))) == ["recommendation"]
    assert list(missing(occasion(tmp_path / "d", "2026-june: {recommendation: [Ja.]}"))) == ["assessment"]
