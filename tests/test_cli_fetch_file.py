"""A file from a source without an interface is kept with who published it, when it was retrieved and by which unit."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.fetch import fetch
from innenforskap.cli.options import Asked, Fetching
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.small import plan_folder

DAY = date(2026, 11, 27)
CSV = "Skoleår;Fylke;Trivsel;Svar\n2024/25;Nordland;3,9;1200\n2025/26;Nordland;4,0;1 150\n2025/26;Østfold;*;*\n"
FILES = {
    "plan.yaml": "title: Planen\n",
    "sources.yaml": "udir: {title: Elevundersøkelsen}\n",
    "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
    "indicators/trivsel.yaml": """
    title: Trivsel på skolen
    maturity: in-use
    unit: score
    polarity: higher-better
    source: udir
    columns: {period: Skoleår, geo: Fylke, value: Trivsel, denominator: Svar, marks: {"*": confidential}}
    """,
    "indicators/utenfor.yaml": """
    title: Unge utenfor
    maturity: in-use
    unit: count
    population: {age_from: 15, age_to: 29}
    source: udir
    columns: {period: År, geo: Kommune, value: Antall}
    """,
    "indicators/uten-kilde.yaml": "title: Uten kilde\nmaturity: sketched\ncolumns: {period: År, value: Antall}\n",
    "indicators/uten-kolonner.yaml": "title: Uten kolonner\nmaturity: sketched\nsource: udir\n",
    "indicators/neet.yaml": """
    title: NEET
    maturity: sketched
    queries: [{bank: ssb, table: "13556", select: {Tid: {codes: [top(5)]}}}]
    """,
}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return plan_folder(tmp_path, FILES)


def csv(folder: Path, content: str = CSV, name: str = "udir.csv") -> Path:
    file = folder.parent / name
    file.write_text(content, "utf-8")
    return file


def wanted(file: Path, **changes: object) -> Fetching:
    return Fetching(("trivsel",), file=file, retrieved="2026-11-20", by="fylket")._replace(**changes)  # type: ignore[arg-type]


def run(plan: Path, what: Fetching) -> int:
    return fetch(Asked(plan, DAY, DAY, Language.NB), what)


def refusal(plan: Path, what: Fetching, language: Language = Language.NB) -> str:
    before = {path: path.read_bytes() for path in plan.rglob("*") if path.is_file()}
    with pytest.raises(PlanError) as refused:
        run(plan, what)
    assert {path: path.read_bytes() for path in plan.rglob("*") if path.is_file()} == before
    return refused.value.said(language)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"retrieved": None}, "Skriv hvilken dag filen ble hentet hos kilden, for eksempel --retrieved 2026-11-27."),
        ({"retrieved": "20. november"}, "«20. november» er ikke en dato. Skriv den slik: --retrieved 2026-11-27"),
        ({"retrieved": "20261120"}, "«20261120» er ikke en dato. Skriv den slik: --retrieved 2026-11-27"),
        (
            {"retrieved": "2026-11-28"},
            "--retrieved 2026-11-28 er etter i dag, 2026-11-27. Skriv dagen filen ble hentet.",
        ),
        (
            {"by": None},
            "Skriv hvem som hentet filen, med id-en til en aktør i planen: --by ID. Aldri navnet på en person.",
        ),
        ({"by": "fylke"}, "--by kjenner ikke «fylke». Mente du «fylket»?"),
        ({"by": "direktoratet"}, "--by kjenner ikke «direktoratet». Velg blant fylket."),
        (
            {"indicators": ("neet",)},
            "«neet» har queries, så tallene hentes fra en statistikkbank: innenforskap fetch neet",
        ),
    ],
)
def test_what_is_lacking_is_asked_for(changes: dict[str, object], said: str, plan: Path) -> None:
    assert refusal(plan, wanted(csv(plan), **changes)) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("uten-kilde", "«uten-kilde» sier ikke hvem som har gitt ut tallene. Skriv source: i "),
        ("uten-kolonner", "«uten-kolonner» sier ikke hva kolonnene i en fil betyr. Skriv columns: med period og value"),
    ],
)
def test_an_indicator_says_who_publishes_and_which_columns_say_what(name: str, said: str, plan: Path) -> None:
    told = refusal(plan, wanted(csv(plan), indicators=(name,)))

    assert told.startswith(said)
    assert told.endswith(f"indicators/{name}.yaml.")


def test_a_file_that_is_no_csv_is_told_by_name(plan: Path) -> None:
    file = plan.parent / "udir.xlsx"
    file.write_bytes(b"PK\x03\x04")

    assert refusal(plan, wanted(file)).startswith("«udir.xlsx» er et regneark eller en zip-fil, ikke CSV.")
