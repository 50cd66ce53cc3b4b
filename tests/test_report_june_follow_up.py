"""What the June memo says of others, and of what comes next."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.report.june import june
from innenforskap.report.paper import Paper
from tests.paper_plan import ADOPTED, heading, lines, plan

DAY = date(2026, 6, 15)
NB, NN = Language.NB, Language.NN
FILES = {
    "plan.yaml": """
        title: Handlingsplan
        version_state: adopted
        calendar:
          - {paper: june-memo, month: 6, from: teamet, to: radet}
          - {paper: december-report, month: 12, from: radet, to: tinget}
    """,
    "bodies.yaml": """
        teamet: {name: Gjennomføringsteamet, kind: implementation-team}
        radet: {name: Fylkesrådet, kind: county-executive}
        tinget: {name: Fylkestinget, kind: county-assembly}
    """,
    "actors.yaml": """
        fylket: {name: Fylkeskommunen, kind: county}
        ks: {name: KS, kind: council}
        nav: {name: Nav, kind: state-regional}
        kommunene: {name: Kommunene, kind: group}
    """,
    "indicators.yaml": """
        klar: {title: Unge utenfor, maturity: in-use}
        skissert: {title: Trivsel, maturity: sketched, expected: 2026-10}
        uviss: {title: Fravær, maturity: defined}
    """,
    "measures.yaml": """
        a:
          title: Buss
          number: "1"
          commitment: invitation
          period: {from: 2026-autumn}
          partners:
            - {actor: ks, participation: accepted}
            - {actor: nav, participation: invited}
            - {actor: kommunene}
        b: {title: Veiledere, number: "2", commitment: joint, lead: fylket, period: {from: 2026}}
        c: {title: Fritid, number: "3", partners: [{actor: ks, participation: active}], indicators: [klar]}
        d: {title: Fravær, number: "4", lead: kommunene}
    """,
    "status.yaml": """
        "2026-05-01":
          a: {state: not-started}
          b: {state: not-started, expected_start: 2026-11}
          c: {state: in-progress, expected_end: 2028}
    """,
    "decisions.yaml": """
        frist:
          date: 2026-02-03
          body: radet
          type: adjust
          about: [a, b]
          case_no: PS 12/2026
          follow_up: {text: Avklare finansiering, owner: fylket, due: 2026-09-01}
        gammel:
          date: 2025-02-03
          body: radet
          type: ask
          follow_up: {text: Ny sak, due: 2025-12}
        uten:
          date: 2025-02-04
          body: radet
          type: solve
          about: [c]
          follow_up: {text: Finne lokaler}
    """,
}


@pytest.fixture
def found(tmp_path: Path) -> Plan:
    return plan(tmp_path, FILES)


@pytest.fixture
def bare(tmp_path: Path) -> Paper:
    return june(plan(tmp_path, {}), DAY, NN)


def test_those_invited_are_told_with_their_answers(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "partners") == [
        "Tiltak som er invitasjoner, har 3 partnere. Så langt har 1 takket ja.",
        "Partnere i felles tiltak og invitasjoner",
        "1 Buss | Invitasjon | Invitert: Nav. Takket ja: KS. Svar ikke oppgitt: Kommunene",
        "2 Veiledere | Felles ansvar | Ingen partnere er oppgitt",
        "3 Fritid | Ikke oppgitt | Deltar: KS",
    ]


def test_that_nobody_has_said_yes_is_told_in_words(tmp_path: Path) -> None:
    measures = "a: {title: Buss, commitment: invitation, partners: [{actor: ks}]}\n"

    files = {"actors.yaml": FILES["actors.yaml"], "measures.yaml": measures}

    told = lines(june(plan(tmp_path, files), DAY, NN), "partners")

    assert told[0] == "Tiltak som er invitasjonar, har 1 partnar. Så langt har ingen takka ja."


def test_without_an_invitation_no_answer_is_awaited(tmp_path: Path) -> None:
    told = lines(june(plan(tmp_path, {"measures.yaml": "a: {title: Buss, commitment: joint}\n"}), DAY, NB), "partners")

    assert told[0] == "Partnere i felles tiltak og invitasjoner"


def test_a_plan_that_nobody_shares_says_so(bare: Paper) -> None:
    assert lines(bare, "partners") == ["Planen har ingen felles tiltak eller invitasjonar."]


def test_what_earlier_decisions_asked_for_is_told_with_who_and_when(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "follow-up") == [
        "Vedtak som venter på oppfølging",
        "Be om ny sak (fylkesrådet, 3. februar 2025) | Ny sak | Ikke oppgitt | Desember 2025 (tiden er ute)",
        (
            "Justere: 1 Buss; 2 Veiledere (fylkesrådet, 3. februar 2026, sak PS 12/2026) | Avklare finansiering | "
            "Fylkeskommunen | 1. september 2026"
        ),
        "Løse: 3 Fritid (fylkesrådet, 4. februar 2025) | Finne lokaler | Ikke oppgitt | Ikke oppgitt",
    ]


def test_that_no_decision_waits_is_one_sentence(bare: Paper) -> None:
    assert lines(bare, "follow-up") == ["Det er ikkje registrert vedtak som ventar på oppfølging."]


def test_gaps_are_told_by_name_and_count(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "gaps") == [
        "Listen viser hva planen og statusrapportene ikke sier noe om.",
        "",
        "Uten ansvarlig (2): - 1 Buss",
        "- 3 Fritid",
        "Uten indikator (3): - 1 Buss",
        "- 2 Veiledere",
        "- 4 Fravær",
        "Uten statusrapport (1): - 4 Fravær",
        "Uten planlagt start (2): - 3 Fritid",
        "- 4 Fravær",
        "Ansvarlig er en gruppe (1): - 4 Fravær",
        "Indikatorer som ikke er i bruk ennå (2): - Fravær",
        "- Trivsel",
    ]


def test_a_gap_that_all_measures_have_is_told_as_all(tmp_path: Path) -> None:
    measures = "a: {title: A}\nb: {title: B}\n"

    told = lines(june(plan(tmp_path, {"measures.yaml": measures}), DAY, NB), "gaps")

    assert "Uten ansvarlig (2): Alle tiltakene i planen" in told


def test_a_gap_that_no_measure_has_is_told_as_none(tmp_path: Path) -> None:
    files = {"actors.yaml": FILES["actors.yaml"], "measures.yaml": "a: {title: A, lead: ks}\n"}

    assert "Utan ansvarleg (0): Ingen" in lines(june(plan(tmp_path, files), DAY, NN), "gaps")


def test_a_plan_without_measures_has_no_gaps_to_list(bare: Paper) -> None:
    assert "gaps" not in [section.id for section in bare.sections]


def test_a_plan_without_measures_may_have_indicators_that_are_not_in_use(tmp_path: Path) -> None:
    found = plan(tmp_path, {"indicators.yaml": "a: {title: Trivsel, maturity: sketched}\n"})

    assert lines(june(found, DAY, NB), "gaps") == [
        "Listen viser hva planen og statusrapportene ikke sier noe om.",
        "",
        "Indikatorer som ikke er i bruk ennå (1): - Trivsel",
    ]


def test_what_was_followed_up_since_the_last_paper_is_told_shortly(tmp_path: Path) -> None:
    decisions = """
        ny:
          date: 2026-02-03
          body: radet
          type: ask
          follow_up: {text: Kartlegge tilbudet., done: 2026-04}
        for-lenge-siden:
          date: 2025-02-03
          body: radet
          type: ask
          follow_up: {text: Spørre skolene, done: 2025-12}
    """
    files = {name: FILES[name] for name in ("plan.yaml", "bodies.yaml")} | {"decisions.yaml": decisions}

    assert lines(june(plan(tmp_path, files), DAY, NB), "follow-up") == [
        "Det er ikke registrert vedtak som venter på oppfølging.",
        "Fulgt opp siden 31. desember 2025:",
        "- Kartlegge tilbudet (gjort april 2026). Be om ny sak (fylkesrådet, 3. februar 2026)",
    ]


def test_the_milestones_and_what_is_to_be_told_stand_among_the_dates(tmp_path: Path) -> None:
    measures = """
        a:
          title: Buss
          milestones:
            avtale: {title: Avtale, due: 2026-09}
            rute: {title: Rute, due: 2026-08, done: 2026-05}
            uten: {title: Uten frist}
    """
    files = {
        "measures.yaml": measures,
        "communications.yaml": "brev: {title: Nyhetsbrev, next: 2026-10}\nb: {title: B}\n",
    }

    assert lines(june(plan(tmp_path, files), DAY, NB), "ahead") == [
        "Datoer framover",
        "September 2026 | Milepæl: Avtale (Buss)",
        "Oktober 2026 | Kommunikasjon: Nyhetsbrev",
    ]


def test_what_comes_before_the_report_is_told_by_time(found: Plan) -> None:
    paper = june(found, DAY, NB)

    assert heading(paper, "ahead") == "Videre arbeid fram mot desember 2026"
    assert lines(paper, "ahead") == [
        "Datoer framover",
        "1. september 2026 | Frist for oppfølging av vedtak: Avklare finansiering",
        "Oktober 2026 | Indikatoren skal være klar: Trivsel",
        "November 2026 | Forventet start: 2 Veiledere",
        "Høsten 2026 | Planlagt start: 1 Buss",
        (
            "Desember 2026 | Fylkesrådet legger fram rapport om gjennomføring og resultater og en oppdatert plan for "
            "fylkestinget"
        ),
    ]


def test_a_report_that_nobody_is_named_for_has_its_month(tmp_path: Path) -> None:
    calendar = ADOPTED + "calendar: [{paper: december-report, month: 12}]\n"

    told = lines(june(plan(tmp_path, {"plan.yaml": calendar}), DAY, NN), "ahead")

    assert told[1:] == ["Desember 2026 | Frist for rapport om gjennomføring og resultat og ein oppdatert plan"]


def test_a_measure_that_is_closed_has_nothing_ahead(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "a: {title: A, period: {from: 2027}}\n",
        "status.yaml": '"2026-05-01":\n  a: {state: completed, expected_end: 2028}\n',
    }

    paper = june(plan(tmp_path, files), DAY, NN)

    assert heading(paper, "ahead") == "Vidare arbeid"
    assert lines(paper, "ahead") == ["Planen har ingen datoar framover."]
