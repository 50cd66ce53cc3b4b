"""A paper is laid out as the plan wants it."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.june import june
from innenforskap.report.paper import Paper
from tests.paper_plan import ADOPTED, heading, lines, plan, words


def memo(folder: Path, layout: str, papers: str = "") -> Paper:
    files = {
        "plan.yaml": f"{ADOPTED}calendar:\n  - {{paper: june-memo, month: 6, {layout}}}\n",
        "measures.yaml": "los: {title: Los}\n",
    }
    return june(plan(folder, files | ({"papers.yaml": papers} if papers else {})), date(2026, 6, 15), Language.NB)


def test_what_the_plan_puts_in_order_comes_first_and_an_annex_last(tmp_path: Path) -> None:
    paper = memo(tmp_path, "order: [all-measures, money, gaps, summary]")

    ids = [section.id for section in paper.sections]

    assert ids[:2] == ["summary", "purpose"]
    assert ids[-2:] == ["all-measures", "gaps"]


def test_the_head_names_the_annexes_in_the_order_they_stand_in(tmp_path: Path) -> None:
    named = [
        next(words(field.value) for field in memo(tmp_path / name, layout).fields if field.label == "Vedlegg")
        for name, layout in (("as-is", "hidden: []"), ("turned", "order: [gaps]"), ("hidden", "hidden: [gaps]"))
    ]

    assert named == ["Alle tiltak, Åpne hull", "Åpne hull, Alle tiltak", "Alle tiltak"]


def test_a_hidden_section_is_not_there(tmp_path: Path) -> None:
    ids = [section.id for section in memo(tmp_path, "hidden: [gaps]").sections]

    assert "gaps" not in ids
    assert "summary" in ids


def test_a_section_is_called_what_the_plan_calls_it(tmp_path: Path) -> None:
    paper = memo(tmp_path, "headings: [{part: gaps, title: Det vi ikke vet}]")

    assert heading(paper, "gaps") == "Det vi ikke vet"
    assert heading(paper, "summary") == "Kort oppsummert"


def test_a_text_of_ones_own_stands_first_in_its_section(tmp_path: Path) -> None:
    paper = memo(tmp_path, "hidden: []", "2026-june: {passages: [{part: gaps, text: Dette mangler.}]}")

    assert lines(paper, "gaps")[0] == "Dette mangler."
    assert "Dette mangler." not in lines(paper, "summary")


def test_a_section_with_nothing_to_tell_is_there_only_if_something_is_written_for_it(tmp_path: Path) -> None:
    written = "2026-june: {passages: [{part: money, text: Pengene er brukt.}]}"

    assert "money" not in [section.id for section in memo(tmp_path, "hidden: []").sections]
    assert lines(memo(tmp_path, "hidden: []", written), "money") == ["Pengene er brukt."]
