"""The head of a paper tells what is written of it, and marks what is not."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.june import june
from innenforskap.report.paper import Paper, Table
from tests.paper_plan import plan, words

PLAN = """
    title: Handlingsplan
    version_state: adopted
    calendar: [{paper: june-memo, month: 6, from: teamet, via: [komiteen], to: radet}]
"""
BODIES = """
    radet: {name: Fylkesrådet, kind: county-executive, powers: [discuss, terminate]}
    komiteen: {name: Komité for oppvekst, kind: committee, powers: [discuss]}
    teamet: {name: Gjennomføringsteamet, kind: implementation-team}
"""
PAPERS = """
    2026-june:
      case_no: PS 40/2026
      archive_no: 2026/1234
      date: 2026-06-10
      officer: Rådgiver for folkehelse
      attachments: [Notat om bussruter]
      corrects: 2026-june-nb
      correction: Tallet på ruter var feil.
      treatment: [{body: radet, date: 2026-06-20, case_no: PS 40/2026, outcome: Tatt til orientering}]
"""
DAY = date(2026, 6, 15)


def memo(folder: Path, papers: str = "", language: Language = Language.NB) -> Paper:
    measures = "los: {title: Los}\n"
    files = {"plan.yaml": PLAN, "bodies.yaml": BODIES, "measures.yaml": measures} | (
        {"papers.yaml": papers} if papers else {}
    )
    return june(plan(folder, files), DAY, language)


def rows(paper: Paper) -> list[list[str]]:
    (table,) = paper.opening
    assert isinstance(table, Table)
    return [[words(cell) for cell in row] for row in table.rows]


def test_what_is_written_for_the_paper_stands_in_its_head(tmp_path: Path) -> None:
    told = {field.label: words(field.value) for field in memo(tmp_path, PAPERS).fields}

    assert told["Saksnummer"] == "PS 40/2026"
    assert told["Arkivsak"] == "2026/1234"
    assert told["Dato"] == "10. juni 2026"
    assert told["Saksbehandler (funksjon)"] == "Rådgiver for folkehelse"
    assert told["Vedlegg"] == "Alle tiltak, Åpne hull, Notat om bussruter"
    assert told["Retter"] == "Juninotat 2026"
    assert told["Hva som rettes"] == "Tallet på ruter var feil."


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("2026-june-nb", "Juninotat 2026"),
        ("2026-june-nn-2", "Juninotat 2026, utgåve 2"),
        ("2025-december-nb", "Desemberrapport 2025"),
        ("notatet", "notatet"),
    ],
)
def test_the_paper_it_corrects_is_told_by_what_it_is_and_not_by_its_folder(
    folder: str, told: str, tmp_path: Path
) -> None:
    paper = memo(tmp_path, PAPERS.replace("corrects: 2026-june-nb", f"corrects: {folder}"), Language.NN)

    assert next(words(field.value) for field in paper.fields if field.label == "Rettar") == told


def test_those_who_treat_it_are_as_written(tmp_path: Path) -> None:
    assert rows(memo(tmp_path, PAPERS)) == [["Fylkesrådet", "20. juni 2026", "PS 40/2026", "Tatt til orientering"]]


def test_or_else_as_the_calendar_says(tmp_path: Path) -> None:
    marked = ["[fylles ut]"] * 3

    assert rows(memo(tmp_path)) == [["Komité for oppvekst", *marked], ["Fylkesrådet", *marked]]


def test_where_nobody_is_known_to_treat_it_there_is_no_table(tmp_path: Path) -> None:
    found = plan(tmp_path, {})

    assert june(found, DAY, Language.NB).opening == ()


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("adopted", "2026, vedtatt, desember 2025"),
        ("draft", "2026, utkast"),
        ("proposal", "2026, forslag"),
        ("superseded", "2026, erstattet av en nyere versjon, desember 2025"),
    ],
)
def test_the_version_is_told_to_be_adopted_only_where_it_is(state: str, told: str, tmp_path: Path) -> None:
    about = f'title: Plan\nversion: "2026"\nversion_state: {state}\nadopted: {{date: 2025-12}}\n'

    paper = june(plan(tmp_path, {"plan.yaml": about}), DAY, Language.NB)

    assert next(words(field.value) for field in paper.fields if field.label == "Planversjon") == told
