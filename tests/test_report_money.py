from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Paper
from innenforskap.read.load import load
from innenforskap.report.money import money
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Table
from tests.small import plan_folder

PLAN = """
    title: Plan
    funding:
      - {kind: appropriated, amount: 24000000, source: fylket}
      - kind: announced
        amount: 12000000
        years: {from: 2024, to: 2026}
        note: Til piloter.
        source: fylket
"""
FILES = {
    "plan.yaml": PLAN,
    "measures/a.yaml": """
        title: Tilskudd
        number: "1"
        funding:
          - {kind: spent, amount: 500, years: {from: 2025, to: 2025}, note: Regnskapet.}
          - {kind: own-contribution, amount: 0, years: {from: 2025}}
          - {kind: granted, amount: 1, years: {to: 2026-spring}}
    """,
    "sources.yaml": "fylket: {publisher: fylkeskommunen, title: Budsjett}\n",
}


def _rows(folder: Path, files: dict[str, str], language: Language = Language.NB) -> list[list[str]]:
    plan = load(plan_folder(folder, files)).plan
    section = money(Occasion(plan, date(2026, 6, 15), language, Paper.JUNE_MEMO))
    tables = [block for block in section.blocks if isinstance(block, Table)]
    return [["".join(told.words for told in cell) for cell in row] for table in tables for row in table.rows]


def test_each_amount_is_told_as_its_source_tells_it(tmp_path: Path) -> None:
    rows = [[cell.replace("\u00a0", " ") for cell in row] for row in _rows(tmp_path, FILES)]

    assert rows == [
        ["Hele planen", "Bevilget", "24 000 000 kroner", "Ikke oppgitt", "Fylkeskommunen"],
        ["Hele planen", "Utlyst", "12 000 000 kroner", "2024–2026", "Fylkeskommunen. Til piloter."],
        ["1 Tilskudd", "Brukt", "500 kroner", "2025", "Regnskapet."],
        ["1 Tilskudd", "Egeninnsats", "0 kroner", "Fra 2025", "Ikke oppgitt"],
        ["1 Tilskudd", "Tildelt", "1 kroner", "Til våren 2026", "Ikke oppgitt"],
    ]


def test_the_words_are_those_of_the_papers_language(tmp_path: Path) -> None:
    assert [row[1] for row in _rows(tmp_path, FILES, Language.NN)] == [
        "Løyvd",
        "Utlyst",
        "Brukt",
        "Eigeninnsats",
        "Tildelt",
    ]


def test_of_a_plan_that_says_nothing_of_money_there_is_nothing_to_tell(tmp_path: Path) -> None:
    plan = load(plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})).plan

    assert money(Occasion(plan, date(2026, 6, 15), Language.NB, Paper.JUNE_MEMO)).blocks == ()


CALL = """
    piloter:
      title: Pilotmidler
      years: {from: 2024, to: 2026}
      source: fylket
      announced: {amount: 12000000, count: 15}
      applied: {count: 16}
      spent: {amount: 300000}
      granted: {amount: 5000000, count: 1, date: 2023-autumn, note: Første runde.}
"""


def test_a_call_tells_what_was_announced_applied_for_and_granted_in_kroner_and_in_number(tmp_path: Path) -> None:
    rows = _rows(tmp_path, {"plan.yaml": "title: Plan", "calls.yaml": CALL, "sources.yaml": FILES["sources.yaml"]})

    assert [[cell.replace("\u00a0", " ") for cell in row[1:]] for row in rows] == [
        ["Utlyst", "12 000 000 kroner og 15 prosjekter", "2024–2026", "Fylkeskommunen"],
        ["Søkt", "16 søknader", "Ikke oppgitt", "Fylkeskommunen"],
        ["Tildelt", "5 000 000 kroner og 1 prosjekt", "Høsten 2023", "Fylkeskommunen. Første runde."],
        ["Brukt", "300 000 kroner", "Ikke oppgitt", "Fylkeskommunen"],
    ]
