"""Figures are fetched from where they are made, told in the plan's words, and kept as they came; what is bad is not."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.fetch import fetch
from innenforskap.cli.fetch_bank import Sources
from innenforskap.cli.options import Asked, Fetching
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.bad_banks import BAD, Bad, met
from tests.bank import NOON, Played, Watch, bank
from tests.small import plan_folder

DAY = date(2026, 10, 8)
QUERY = """
      - bank: ssb
        table: "13556"
        select:
          Region: {codes: ["*"], codelist: agg_KommGjeldende}
          HovArbStyrkStatus: {codes: [NEET]}
          Kjonn: {codes: ["0"]}
          Alder: {codes: [15-29]}
          ContentsCode: {codes: [BosatteProsent, Bosatte]}
          Tid: {codes: [from(2023)]}
        value: BosatteProsent
        numerator: Bosatte
        age: Alder
"""
FILES = {
    "plan.yaml": "title: Planen\n",
    "sources.yaml": "ssb: {title: Statistisk sentralbyrå}\n",
    "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
    "indicators/neet.yaml": f"""
    title: Unge utenfor
    maturity: in-use
    unit: percent
    polarity: lower-better
    population: {{age_from: 15, age_to: 29}}
    source: ssb
    queries:{QUERY.replace("agg_KommGjeldende", "agg_FylkerGjeldende")}{QUERY}""",
    "indicators/trivsel.yaml": "title: Trivsel\nmaturity: sketched\n",
}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return plan_folder(tmp_path, FILES)


@pytest.fixture(scope="module")
def ssb() -> Iterator[Played]:
    with bank() as played:
        yield played


def asked(plan: Path, language: Language = Language.NB) -> Asked:
    return Asked(plan, DAY, DAY, language)


def refusal(plan: Path, wanted: Fetching) -> str:
    with pytest.raises(PlanError) as refused:
        fetch(asked(plan), wanted)
    return refused.value.said(Language.NB)


def held(plan: Path) -> dict[str, bytes]:
    return {path.relative_to(plan).as_posix(): path.read_bytes() for path in plan.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Fetching(("net",)), "Ingen indikator i planen heter «net». Mente du «neet»?"),
        (
            Fetching(("utenfor",)),
            "Ingen indikator i planen heter «utenfor». Se hva som finnes med «innenforskap list indicators».",
        ),
        (
            Fetching(("neet", "trivsel")),
            "«trivsel» har ingen queries, så det er ingen statistikkbank å spørre. Tall i en fil hentes med --file.",
        ),
        (
            Fetching(accept=True),
            "Skriv hvilken indikator du har sett på: innenforskap fetch ID --accept.",
        ),
        (
            Fetching(("neet",), check=True, accept=True),
            "--check henter ingenting, og kan ikke brukes sammen med --file eller --accept.",
        ),
        (
            Fetching(("neet",), check=True, file=Path("a.csv")),
            "--check henter ingenting, og kan ikke brukes sammen med --file eller --accept.",
        ),
        (
            Fetching(file=Path("mappe/a.csv")),
            "En fil har tallene til én indikator. Skriv hvilken: innenforskap fetch ID --file a.csv",
        ),
        (
            Fetching(("neet", "trivsel"), file=Path("a.csv")),
            "En fil har tallene til én indikator. Skriv hvilken: innenforskap fetch ID --file a.csv",
        ),
        (Fetching(by="fylket"), "--retrieved og --by sier noe om en fil. Skriv også hvilken: --file FIL."),
        (Fetching(retrieved="2026-10-08"), "--retrieved og --by sier noe om en fil. Skriv også hvilken: --file FIL."),
    ],
)
def test_what_makes_no_sense_is_said_before_anyone_is_asked(wanted: Fetching, said: str, plan: Path) -> None:
    assert refusal(plan, wanted) == said


def test_an_indicator_that_cannot_be_read_cannot_be_fetched(plan: Path) -> None:
    (plan / "indicators" / "neet.yaml").write_text("titel: Unge utenfor\n", "utf-8")

    assert refusal(plan, Fetching(("neet",))).startswith("«neet» finnes, men kan ikke leses.")


def test_a_plan_that_asks_no_bank_fetches_nothing(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (plan / "indicators" / "neet.yaml").unlink()

    assert fetch(asked(plan), Fetching()) == 0
    assert capsys.readouterr().err == "Ingenting er hentet: Ingen indikatorer i planen har queries.\n"


def test_without_its_extra_the_command_says_how_to_get_it(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("urllib3") or name == "innenforskap.fetch.http"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "urllib3", None)

    assert refusal(plan, Fetching()) == (
        'Dette krever en tilleggspakke. Installer den slik: pip install "innenforskap[fetch]"'
    )


@pytest.mark.parametrize("hour", [5, 7])
def test_in_the_hours_when_figures_are_unfinished_nothing_is_fetched(hour: int, plan: Path, ssb: Played) -> None:
    before = held(plan)

    with pytest.raises(PlanError) as refused:
        fetch(asked(plan), Fetching(), Sources(ssb.net(Watch(NOON.replace(hour=hour, minute=59)))))

    assert refused.value.said(Language.NN) == (
        "Mellom kl. 05.00 og 08.00 kan Statistisk sentralbyrå vise tal som ikkje er ferdige. Hent dei etterpå."
    )
    assert held(plan) == before


@pytest.mark.parametrize("bad", BAD, ids=[bad.name for bad in BAD])
def test_a_bad_bank_leaves_what_was_good(bad: Bad, plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    snapshot = plan / "snapshots" / "neet.json"
    snapshot.parent.mkdir()
    snapshot.write_bytes(b'{\n"retrieved": "2026-09-04",\n"answers": [\n]\n}\n')
    before = held(plan)

    with met(bad) as net:
        code = fetch(asked(plan), Fetching(), Sources(net))

    said = capsys.readouterr()
    assert (code, held(plan), said.out) == (2, before, "")
    assert said.err.splitlines()[1].startswith("«Unge utenfor» (neet) er ikke hentet. ")


def test_a_bank_that_is_not_known_is_told_with_those_there_are(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = plan / "indicators" / "neet.yaml"
    file.write_text(file.read_text("utf-8").replace("bank: ssb", "bank: scb"), "utf-8")

    assert fetch(asked(plan), Fetching()) == 2
    assert capsys.readouterr().err == (
        "«Unge utenfor» (neet) er ikke hentet. Ingen statistikkbank heter «scb». Verktøyet kan hente fra ssb.\n"
    )


def test_what_a_source_has_that_the_plan_has_not_is_told(
    plan: Path, ssb: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    before = held(plan)

    assert fetch(asked(plan), Fetching(check=True), Sources(ssb.net())) == 1

    said = capsys.readouterr()
    line = "«Unge utenfor» (neet): tabell 13556 har tall til og med 2025, og er ikke hentet slik indikatoren nå spør.\n"
    assert (said.out, said.err) == (line * 2, "Hent dem med «innenforskap fetch».\n")
    assert held(plan) == before
