"""The December report: its sections, its head, and that what is internal or not in force is held back or said."""

from pathlib import Path

import pytest

from innenforskap.model.vocabulary import PaperSection
from innenforskap.report.december import december
from tests.december_plan import BODIES, DAY, NB, NN, PLAN
from tests.paper_plan import heading, lines, plan, words

FULL = {
    "plan.yaml": f"{PLAN}    funding: [{{kind: appropriated, amount: 100}}]\n",
    "bodies.yaml": BODIES,
    "measures.yaml": "a: {title: Los}\nb: {title: Buss, introduced: {date: 2026-02}}\n",
    "barriers.yaml": "a: {title: Overganger, state: identified}\n",
    "communications.yaml": "a: {title: Nyhetsbrev, last: 2026-05}\n",
    "status.yaml": '"2026-10-01":\n  a: {state: on-hold, reason: Hemmelig grunn., visibility: internal}\n',
}


def test_the_decision_comes_first_and_the_annexes_last(tmp_path: Path) -> None:
    sections = december(plan(tmp_path, FULL), DAY, NB).sections
    ids = [section.id for section in sections]
    only_in_june = {"purpose", "decisions-asked", "not-started", "pilots", "partners", "ahead"}

    assert ids == [str(part) for part in PaperSection if part not in only_in_june]
    assert [section.id for section in sections if section.annex] == ["whole-plan", "all-measures", "gaps"]


def test_what_the_plan_has_nothing_of_has_no_section(tmp_path: Path) -> None:
    ids = {section.id for section in december(plan(tmp_path, {}), DAY, NN).sections}

    assert {"barriers", "money", "communication", "all-measures"}.isdisjoint(ids)
    assert all(section.blocks for section in december(plan(tmp_path / "b", {}), DAY, NN).sections)


@pytest.mark.parametrize(
    ("language", "title", "attached"),
    [
        (NB, "Gjennomføring og resultater 2026: Handlingsplan", "Oppdatert handlingsplan, Alle tiltak, Åpne hull"),
        (NN, "Gjennomføring og resultat 2026: Handlingsplan", "Oppdatert handlingsplan, Alle tiltak, Opne hol"),
    ],
)
def test_the_head_names_the_year_and_what_is_attached(
    tmp_path: Path, language: object, title: str, attached: str
) -> None:
    paper = december(plan(tmp_path, FULL), DAY, NN if language is NN else NB)

    assert words(paper.title) == title
    assert attached in [words(field.value) for field in paper.fields]


def test_the_report_is_for_all_to_see_and_tells_no_internal_text(tmp_path: Path) -> None:
    paper = december(plan(tmp_path, FULL), DAY, NB)

    assert not paper.internal
    assert "Hemmelig" not in str(paper)


def test_a_proposal_is_never_told_as_the_plan_in_force(tmp_path: Path) -> None:
    files = {**FULL, "plan.yaml": PLAN.replace("adopted", "proposal")}
    paper = december(plan(tmp_path, files), DAY, NB)

    assert paper.notices == ("Dette er et forslag. Planen er ikke vedtatt og gjelder ikke.",)
    assert lines(paper, "changes")[0] == "Den rullerte planen er et forslag. Den gjelder ikke før den er vedtatt."
    assert heading(paper, "whole-plan") == "Vedlegg: forslag til oppdatert handlingsplan"


def test_a_county_with_committees_is_told_of_by_its_own_bodies(tmp_path: Path) -> None:
    bodies = """
        tinget: {name: Fylkestinget, kind: county-assembly, powers: [adopt]}
        utvalget: {name: Hovedutvalg for kultur, kind: committee}
        radet: {name: Fylkesutvalget, kind: executive-committee, political: true}
    """
    files = {
        **FULL,
        "plan.yaml": PLAN.replace("from: radet", "from: radet, via: [utvalget]"),
        "bodies.yaml": bodies,
    }
    paper = december(plan(tmp_path, files), DAY, NN)
    (table,) = paper.opening

    assert heading(paper, "recommendation") == "Innstilling frå fylkesutvalget"
    assert "Fylkesrådet" not in str(paper)
    assert [words(row[0]) for row in getattr(table, "rows", ())] == ["Hovedutvalg for kultur", "Fylkestinget"]


def test_the_plan_may_hide_rename_and_order_the_sections(tmp_path: Path) -> None:
    layout = "order: [summary], hidden: [gaps], headings: [{part: money, title: Pengene}]"
    files = {**FULL, "plan.yaml": FULL["plan.yaml"].replace("to: tinget", f"to: tinget, {layout}")}
    paper = december(plan(tmp_path, files), DAY, NB)

    assert [section.id for section in paper.sections][:2] == ["summary", "recommendation"]
    assert "gaps" not in [section.id for section in paper.sections]
    assert heading(paper, "money") == "Pengene"


def test_the_plan_before_is_what_the_year_is_held_against(tmp_path: Path) -> None:
    before = plan(tmp_path / "before", {"measures.yaml": "a: {title: Loser}\n"})
    paper = december(plan(tmp_path / "now", FULL), DAY, NB, before)

    assert "Los | Loser | Los" in lines(paper, "changes")
