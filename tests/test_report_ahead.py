"""What a paper says of what comes next."""

from pathlib import Path

from innenforskap.report.june import june
from tests.followed_plan import DAY, NB, NN, full
from tests.paper_plan import ADOPTED, heading, lines, plan


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


def test_what_comes_before_the_report_is_told_by_time(tmp_path: Path) -> None:
    paper = full(tmp_path)

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
