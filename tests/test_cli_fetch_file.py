"""A file from a source without an interface is kept with who published it, when it was retrieved and by which unit."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.cli.fetch import fetch
from innenforskap.cli.options import Asked, Fetching
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read.load import load
from tests.small import plan_folder
from tests.test_check_identity import number

DAY = date(2026, 11, 27)
SNAPSHOT = "snapshots/trivsel.json"
CSV = "Skoleår;Fylke;Trivsel;Svar\n2024/25;Nordland;3,9;1200\n2025/26;Nordland;4,0;1 150\n2025/26;Østfold;*;*\n"
FILES = {
    "plan.yaml": "title: Planen\n",
    "sources.yaml": "udir: {publisher: Utdanningsdirektoratet, title: Elevundersøkelsen}\n",
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


def test_a_file_that_is_not_there_is_told_by_its_name(plan: Path) -> None:
    file = plan.parent / "borte.csv"

    assert refusal(plan, wanted(file)) == "Finner ikke filen «borte.csv». Sjekk navnet og mappen."


def test_a_file_that_is_no_csv_is_told_by_name(plan: Path) -> None:
    file = plan.parent / "udir.xlsx"
    file.write_bytes(b"PK\x03\x04")

    assert refusal(plan, wanted(file)).startswith("«udir.xlsx» er et regneark eller en zip-fil, ikke CSV.")


def test_a_file_is_kept_line_by_line_with_who_retrieved_it_and_when(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(plan, wanted(csv(plan))) == 0

    snapshot = load(plan).plan.indicators["trivsel"].snapshot
    assert snapshot is not None
    assert (snapshot.retrieved, snapshot.by, snapshot.taken_from) == (date(2026, 11, 20), "fylket", "udir.csv")
    assert [(str(each.period), each.geo, each.value, each.denominator) for each in snapshot.observations] == [
        ("2024/25", "18", Decimal("3.9"), 1200),
        ("2025/26", "18", Decimal("4.0"), 1150),
        ("2025/26", "31", None, None),
    ]
    content = (plan / SNAPSHOT).read_text("utf-8")
    assert all(json.dumps(line, ensure_ascii=False) in content for line in CSV.splitlines())
    assert capsys.readouterr().err.startswith("«Trivsel på skolen»: 2 tall, de nyeste for 2025/26. Skrev ")


def test_the_same_file_taken_in_again_is_the_same_bytes(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = csv(plan)
    run(plan, wanted(file))
    before = (plan / SNAPSHOT).read_bytes()

    assert run(plan, wanted(file, retrieved="2026-11-26")) == 0
    assert (plan / SNAPSHOT).read_bytes() == before
    assert capsys.readouterr().err.splitlines()[-1].startswith("«Trivsel på skolen»: ingenting nytt.")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16"])
def test_a_file_in_another_encoding_is_kept_in_utf_8(encoding: str, plan: Path) -> None:
    file = csv(plan)
    run(plan, wanted(file))
    before = (plan / SNAPSHOT).read_bytes()
    (plan / SNAPSHOT).unlink()
    file.write_bytes(CSV.encode(encoding))

    run(plan, wanted(file))

    assert (plan / SNAPSHOT).read_bytes() == before


def test_a_column_that_is_not_there_is_told_with_those_there_are(plan: Path) -> None:
    told = refusal(plan, wanted(csv(plan, CSV.replace("Trivsel;Svar", "Trivsel {snitt};Svar;"))))

    assert told.startswith(
        "«udir.csv» har ikke kolonnen «Trivsel». Den har «Skoleår», «Fylke», «Trivsel {snitt}», «Svar», «»."
        " Se over columns i "
    )


def test_a_file_that_cannot_be_read_as_its_columns_say_is_never_accepted(plan: Path) -> None:
    told = refusal(plan, wanted(csv(plan, CSV.replace("3,9", "bra")), accept=True))

    assert told.startswith("«udir.csv» kan ikke brukes: «bra» er verken et tall")
    assert told.endswith("Tallene i planen er som før.")


def test_a_file_with_fewer_years_than_before_is_refused_and_can_be_accepted(plan: Path) -> None:
    run(plan, wanted(csv(plan)))
    file = csv(plan, CSV.replace("2024/25;Nordland;3,9;1200\n", ""))

    assert refusal(plan, wanted(file), Language.NN) == (
        "«udir.csv» ser gale ut: talet på periodar var 2, og er no 1; borte er 2024/25. Tala i planen er som før."
        " Sjå på fila hos kjelda. Er ho rett likevel, så køyr kommandoen ein gong til med --accept."
    )
    assert run(plan, wanted(file, accept=True)) == 0


def test_figures_of_few_people_never_come_into_the_plan(plan: Path) -> None:
    rows = "".join(f"{year};Røst;{count}\n" for year, count in enumerate("1234", 2022))
    few = f"År;Kommune;Antall\n2025;Bodø;12\n{rows}"
    what = wanted(csv(plan, few), indicators=("utenfor",), accept=True)

    told = refusal(plan, what)

    assert told.startswith(
        "«udir.csv» har 4 tall på færre enn 5 personer (Røst 2022, Røst 2023, Røst 2024, …), og kan ikke ligge i git."
        ' Sett et merke i stedet for tallene, for eksempel *, og skriv marks: {"*": confidential} i columns i '
    )
    assert refusal(plan, what, Language.EN).startswith("“udir.csv” has 4 figures of fewer than 5 people (Røst 2022, ")


def test_three_figures_of_few_people_are_all_named(plan: Path) -> None:
    file = csv(plan, "År;Kommune;Antall\n2023;Bodø;12\n2024;Røst;4\n2025;Røst;0\n")

    assert "har 1 tall på færre enn 5 personer (Røst 2024), og" in refusal(plan, wanted(file, indicators=("utenfor",)))


def test_a_county_that_did_not_exist_has_no_zero_unless_a_person_says_so(plan: Path) -> None:
    file = csv(plan, CSV.replace("2025/26;Østfold;*;*", "2015/16;Østfold;0;100"))

    assert "Østfold har tallet 0 for 2015/16, men fantes ikke da" in refusal(plan, wanted(file))
    assert run(plan, wanted(file, accept=True)) == 0


@pytest.mark.parametrize("of_one", [number("158276"), "fornavnet@gmail.com"])
def test_what_is_of_one_person_never_comes_into_the_plan(of_one: str, plan: Path) -> None:
    rows = [f"2025/26;Nordland;4,{row};{of_one if row > 4 else 100}" for row in range(1, 9)]
    file = csv(plan, "\n".join(["Skoleår;Fylke;Trivsel;Svar", *rows, ""]))

    told = refusal(plan, wanted(file, accept=True))

    assert told == (
        "«udir.csv» har det som ser ut som fødselsnumre eller e-postadresser til personer (linje 6, 7, 8, …)."
        " Opplysninger om enkeltpersoner skal aldri inn i planen. Hent summer i stedet."
    )


def test_a_count_of_eight_digits_is_no_mobile_number(plan: Path) -> None:
    file = csv(plan, CSV.replace("1200", "91234567"))

    assert run(plan, wanted(file)) == 0
