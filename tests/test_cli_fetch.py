"""Figures are fetched from where they are made, told in the plan's words, and kept as they came; what is bad is not."""

import json
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from innenforskap.cli.app import app
from innenforskap.cli.diff import diff
from innenforskap.cli.fetch import fetch
from innenforskap.cli.fetch_bank import Sources
from innenforskap.cli.options import Asked, DiffFormat, Fetching
from innenforskap.compare.plans import differences
from innenforskap.errors import PlanError
from innenforskap.fetch.pxweb import answered
from innenforskap.i18n import Language
from innenforskap.model.banks import SSB
from innenforskap.read.load import load
from innenforskap.report.changes import lines
from tests.bad_banks import BAD, Bad, met
from tests.bank import COUNTIES, LISTS, MUNICIPALITIES, NOON, Codes, Handler, Played, Table, Watch, bank
from tests.rule_pages import committed
from tests.small import plan_folder

DAY, LATER = date(2026, 10, 8), date(2026, 11, 5)
SNAPSHOT = "snapshots/neet.json"
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
    "sources.yaml": "ssb: {publisher: Statistisk sentralbyrå, title: Tabell 13556}\n",
    "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
    "indicators/neet.yaml": f"""
    title: Unge utenfor
    maturity: in-use
    unit: percent
    polarity: lower-better
    definition: Bosatte utenfor arbeid, utdanning og tiltak
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


def asked(plan: Path, language: Language = Language.NB, day: date = DAY) -> Asked:
    return Asked(plan, day, day, language)


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


@pytest.fixture(scope="module")
def good(ssb: Played, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give the snapshot file of a bank that answers well."""
    plan = plan_folder(tmp_path_factory.mktemp("good"), FILES)
    assert fetch(asked(plan), Fetching(), Sources(ssb.net())) == 0
    return (plan / SNAPSHOT).read_bytes()


@pytest.mark.parametrize("bad", BAD, ids=[bad.name for bad in BAD])
def test_a_bad_bank_leaves_what_was_good(bad: Bad, plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    before = held(plan_folder(plan.parent, {SNAPSHOT: good}))

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
    assert (said.out, said.err) == (line, "Hent dem med «innenforskap fetch».\n")
    assert held(plan) == before


def test_a_fetch_by_county_and_municipality_keeps_what_came_byte_for_byte(
    plan: Path, ssb: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fetch(asked(plan), Fetching(("neet",)), Sources(ssb.net())) == 0

    indicator = load(plan).plan.indicators["neet"]
    answers = [answered(query, SSB, ssb.net()) for query in indicator.queries]
    content = (plan / SNAPSHOT).read_bytes()
    assert all(part in content for parts in answers for part in parts)
    assert indicator.snapshot is not None
    assert (indicator.snapshot.retrieved, indicator.snapshot.queries) == (DAY, indicator.queries)
    assert {each.geo for each in indicator.series} == {*COUNTIES, *MUNICIPALITIES}
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "Henter «Unge utenfor» fra Statistisk sentralbyrå, tabell 13556 …"
    assert told[1].startswith("«Unge utenfor»: 18 tall, de nyeste for 2025. Skrev ")
    assert told[1].endswith("snapshots/neet.json")


def test_the_same_figures_are_the_same_bytes_when_fetched_again(
    plan: Path, ssb: Played, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = held(plan_folder(plan.parent, {SNAPSHOT: good}))

    assert fetch(asked(plan, Language.NN, LATER), Fetching(), Sources(ssb.net())) == 0

    assert held(plan) == before
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[1:] == ["«Unge utenfor»: ikkje noko nytt. Tala i planen er som hos kjelda."]


def test_nothing_is_newer_at_the_source_when_all_is_fetched(
    plan: Path, ssb: Played, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    plan_folder(plan.parent, {SNAPSHOT: good})

    assert fetch(asked(plan, day=LATER), Fetching(check=True), Sources(ssb.net(Watch(NOON.replace(hour=6))))) == 0
    assert capsys.readouterr() == ("", "Ingenting er nyere hos kildene enn i planen.\n")


NEWER = {
    Language.NB: "«Unge utenfor» (neet): tabell 13556 ble endret 5. november 2026 og har tall til og med 2025."
    " Tallene i planen er fra 4. september 2026.\n",
    Language.NN: "«Unge utenfor» (neet): tabell 13556 vart endra 5. november 2026 og har tal til og med 2025."
    " Tala i planen er frå 4. september 2026.\n",
    Language.EN: "“Unge utenfor” (neet): table 13556 was changed on 5 November 2026 and has figures up to 2025."
    " The figures in the plan are from 4 September 2026.\n",
}


@pytest.mark.parametrize(("language", "line"), NEWER.items())
def test_what_is_newer_at_the_source_is_told(
    language: Language, line: str, plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = held(plan_folder(plan.parent, {SNAPSHOT: good}))

    with bank(Table(updated="2026-11-05T07:00:00Z")) as played:
        code = fetch(asked(plan, language), Fetching(check=True), Sources(played.net()))

    assert (code, capsys.readouterr().out, held(plan)) == (1, line, before)


def test_a_table_that_is_no_longer_updated_is_told(plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    plan_folder(plan.parent, {SNAPSHOT: good})
    ended = b'{"updated": "2026-09-04T06:00:00Z", "lastPeriod": "2025", "discontinued": true}'

    with bank(answer=lambda handler: handler.say(200, ended)) as played:
        code = fetch(asked(plan), Fetching(check=True), Sources(played.net()))

    line = "«Unge utenfor» (neet): tabell 13556 blir ikke oppdatert lenger. Let etter den som har avløst den."
    assert code == 0
    assert capsys.readouterr().err.splitlines()[:-1] == [line]


def test_a_source_that_does_not_answer_is_not_said_to_have_nothing_newer(
    plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    plan_folder(plan.parent, {SNAPSHOT: good})

    with bank(answer=lambda handler: handler.say(404)) as played:
        code = fetch(asked(plan), Fetching(check=True), Sources(played.net()))

    assert code == 2
    assert capsys.readouterr().err == (
        "«Unge utenfor» (neet) er ikke sjekket. Statistisk sentralbyrå har ingen tabell 13556."
        " Se over «table» i indikatoren.\n"
    )


class Revised(Table):
    """A table in which every figure is another than it was."""

    def figure(self, cell: Codes) -> tuple[float | None, str]:
        figure, mark = super().figure(cell)
        return None if figure is None else figure + 1, mark


def one_county() -> Table:
    lists = {**LISTS, "Region": {**LISTS["Region"], "agg_FylkerGjeldende": {"18": COUNTIES["18"]}}}
    return Table(updated="2026-11-05T07:00:00Z", lists=lists)


def test_an_answer_with_fewer_counties_is_refused_with_numbers_and_can_be_accepted(
    plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = held(plan_folder(plan.parent, {SNAPSHOT: good}))

    with bank(one_county()) as played:
        refused = fetch(asked(plan), Fetching(), Sources(played.net()))
        kept, said = held(plan), capsys.readouterr().err
        accepted = fetch(asked(plan), Fetching(("neet",), accept=True), Sources(played.net()))

    assert (refused, kept) == (2, before)
    assert said.splitlines()[1] == (
        "«Unge utenfor» (neet) er ikke hentet. Svaret ser galt ut: antallet områder var 3, og er nå 1; "
        "borte er Østfold og Vestland. Tallene i planen er som før. Se på tabellen hos kilden. "
        "Er den riktig likevel, så skriv: innenforskap fetch neet --accept"
    )
    assert accepted == 0
    assert "31" not in {each.geo for each in load(plan).plan.indicators["neet"].series}


def test_much_that_is_revised_is_taken_in_and_said(plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    plan_folder(plan.parent, {SNAPSHOT: good})

    with bank(Revised()) as played:
        code = fetch(asked(plan), Fetching(), Sources(played.net()))

    assert code == 0
    assert capsys.readouterr().err.splitlines()[2] == (
        "«Unge utenfor»: Kilden har endret 36 av 36 tall som var her fra før."
        " Er det brudd i tidsserien, så skriv det i breaks."
    )


def test_contents_that_are_not_there_can_never_be_accepted(
    plan: Path, ssb: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    file = plan / "indicators" / "neet.yaml"
    file.write_text(file.read_text("utf-8").replace("numerator: Bosatte", "numerator: Antall"), "utf-8")

    assert fetch(asked(plan), Fetching(("neet",), accept=True), Sources(ssb.net())) == 2
    assert not (plan / "snapshots").exists()
    assert "Svaret kan ikke brukes: " in capsys.readouterr().err


def test_one_indicator_that_cannot_be_fetched_stops_no_other(
    plan: Path, ssb: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    other = (plan / "indicators" / "neet.yaml").read_text("utf-8").replace('"13556"', '"99999"')
    plan_folder(plan.parent, {"indicators/annet.yaml": other})

    code = fetch(asked(plan), Fetching(), Sources(ssb.net()))

    assert (code, sorted(path.name for path in (plan / "snapshots").iterdir())) == (2, ["neet.json"])
    assert "«Unge utenfor» (annet) er ikke hentet. " in capsys.readouterr().err


def test_where_nothing_can_be_written_it_is_said(plan: Path, ssb: Played, capsys: pytest.CaptureFixture[str]) -> None:
    (plan / "snapshots").write_text("en fil", "utf-8")
    before = held(plan)

    assert fetch(asked(plan), Fetching(), Sources(ssb.net())) == 2
    assert "kan ikke skrives: det ligger en mappe der filen skal være" in capsys.readouterr().err
    assert held(plan) == before


def test_what_is_fetched_needs_no_network_afterwards(
    plan: Path, good: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_folder(plan.parent, {SNAPSHOT: good})
    asked_of: list[object] = []
    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(f"socket.socket.{name}", lambda *told: asked_of.append(told))
    monkeypatch.setattr("socket.getaddrinfo", lambda *told, **_: asked_of.append(told))

    commands = (
        ["validate", str(plan)],
        ["report", "june", str(plan), "-o", str(tmp_path / "notat.md")],
        ["report", "december", str(plan), "-o", str(tmp_path / "rapport.html")],
        ["build", str(plan), "-o", str(tmp_path / "nettsted")],
        ["list", "indicators", "--plan", str(plan)],
        ["show", "neet", "--plan", str(plan)],
        ["explain", "neet", "--plan", str(plan)],
    )
    codes = [CliRunner().invoke(app, [*command, "--as-of", "2026-10-08"]).exit_code for command in commands]

    assert codes == [0] * len(commands)
    assert asked_of == []


def test_the_command_line_has_the_command(plan: Path) -> None:
    (plan / "indicators" / "neet.yaml").unlink()

    result = CliRunner().invoke(app, ["fetch", "--plan", str(plan), "--lang", "nn"])

    assert (result.exit_code, result.stderr) == (0, "Ingenting er henta: Ingen indikatorar i planen har queries.\n")


_ = "\N{NO-BREAK SPACE}"
_TOLD = {
    Language.NB: "Indikator «Unge utenfor»: {} fra Statistisk sentralbyrå, tabell 13556: ",
    Language.NN: "Indikator «Unge utenfor»: {} frå Statistisk sentralbyrå, tabell 13556: ",
    Language.EN: "Indicator “Unge utenfor”: {} from Statistisk sentralbyrå, table 13556: ",
}
_FIRST = {
    Language.NB: f"første tall: 3 perioder fra 2023 til 2025 for 7 områder; 2025: Nordland 10,2{_}% (foreløpig)",
    Language.NN: f"første tal: 3 periodar frå 2023 til 2025 for 7 område; 2025: Nordland 10,2{_}% (førebels)",
    Language.EN: "first figures: 3 periods from 2023 to 2025 for 7 areas; 2025: Nordland 10.2% (preliminary)",
}
_REVISED = {
    Language.NB: f"endrede tall: 2025: Nordland 10,2{_}% (foreløpig) → 11,2{_}% (foreløpig) og 6 andre områder; ",
    Language.NN: f"endra tal: 2025: Nordland 10,2{_}% (førebels) → 11,2{_}% (førebels) og 6 andre område; ",
    Language.EN: "changed figures: 2025: Nordland 10.2% (preliminary) → 11.2% (preliminary) and 6 other areas; ",
}


def _line(language: Language, told: str) -> str:
    lead, _colon, rest = told.partition(": ")
    return _TOLD[language].format(lead) + rest


@pytest.fixture
def kept(plan: Path) -> Path:
    """Give a plan in git, of an indicator of Nordland for which nothing is fetched."""
    file = plan / "indicators" / "neet.yaml"
    file.write_text(f'{file.read_text("utf-8")}geography: ["18"]\n', "utf-8")
    committed(plan)
    return plan


@pytest.mark.parametrize("language", Language)
def test_what_is_fetched_is_one_line_of_fetch_and_of_diff_in_every_form(
    language: Language, kept: Path, ssb: Played, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    fetch(asked(kept, language), Fetching(), Sources(ssb.net()))
    said = _unfolded(capsys.readouterr().out)
    told = {form: _diff(kept, language, form, capsys) for form in DiffFormat}

    assert (kept / SNAPSHOT).read_bytes() == good
    assert said == f"+ {_line(language, _FIRST[language])}"
    (only,) = json.loads(told.pop(DiffFormat.JSON))
    assert (only["text"], only["section"], only["sort"]) == (_line(language, _FIRST[language]), "figures", "new")
    assert len(only["fields"]) == len(load(kept).plan.indicators["neet"].series)
    assert all(_FIRST[language].partition(": ")[2] in _unfolded(form) for form in told.values())


@pytest.mark.parametrize("language", Language)
def test_what_is_fetched_again_is_told_only_where_it_is_revised(
    language: Language, kept: Path, ssb: Played, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(plan_folder(kept.parent, {SNAPSHOT: good}))

    fetch(asked(kept, language, LATER), Fetching(), Sources(ssb.net()))
    assert (capsys.readouterr().out, (kept / SNAPSHOT).read_bytes()) == ("", good)
    assert not diff(asked(kept, language), None, None, DiffFormat.TEXT, None)

    with bank(Revised()) as played:
        fetch(asked(kept, language, LATER), Fetching(), Sources(played.net()))
    assert _unfolded(capsys.readouterr().out).startswith(f"~ {_line(language, _REVISED[language])}")
    assert _REVISED[language].partition(": ")[2] in _unfolded(_diff(kept, language, DiffFormat.TEXT, capsys))


class Few(Table):
    """A table in which every figure of Nordland is three."""

    def figure(self, cell: Codes) -> tuple[float | None, str]:
        return (3, "") if cell["Region"] == "18" else super().figure(cell)


def test_of_few_people_it_is_told_that_they_are_hidden_when_they_are_fetched(
    kept: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    plan_folder(kept.parent, {SNAPSHOT: good})

    with bank(Few()) as played:
        fetch(asked(kept), Fetching(), Sources(played.net()))

    told = _unfolded(capsys.readouterr().out)
    assert f"2025: Nordland 10,2{_}% (foreløpig) → skjult av hensyn til personvernet" in told
    assert f" 3{_}%" not in told.replace("3,0", "3")


def _unfolded(told: str) -> str:
    return re.sub(r"\n {2,}", " ", told).strip()


def _diff(plan: Path, language: Language, form: DiffFormat, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert diff(asked(plan, language), None, None, form, None)
    return capsys.readouterr().out


def test_what_differs_afterwards_is_told_as_diff_tells_it(
    plan: Path, good: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = load(plan).plan

    def meanwhile(handler: Handler) -> None:
        (plan / "actors.yaml").write_text("fylket: {name: Fylkeskommunen, kind: county}\n", "utf-8")
        handler.play()

    with bank(answer=meanwhile) as played:
        fetch(asked(plan), Fetching(), Sources(played.net()))

    after = load(plan).plan
    found = [each.line for each in lines(before, after, differences(before, after, DAY), Language.NB)]
    told = capsys.readouterr().out
    assert (plan / SNAPSHOT).read_bytes() == good
    assert found
    assert all(line.plain.split()[0] in told for line in found)
    assert "Fylkeskommunen" in told
