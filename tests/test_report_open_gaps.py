"""The annex with what is left open."""

from pathlib import Path

from innenforskap.report.june import june
from tests.followed_plan import DAY, FILES, NB, NN, bare, full
from tests.paper_plan import lines, plan


def test_gaps_are_told_by_name_and_count(tmp_path: Path) -> None:
    assert lines(full(tmp_path), "gaps") == [
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


def test_a_plan_without_measures_has_no_gaps_to_list(tmp_path: Path) -> None:
    assert "gaps" not in [section.id for section in bare(tmp_path).sections]


def test_a_plan_without_measures_may_have_indicators_that_are_not_in_use(tmp_path: Path) -> None:
    found = plan(tmp_path, {"indicators.yaml": "a: {title: Trivsel, maturity: sketched}\n"})

    assert lines(june(found, DAY, NB), "gaps") == [
        "Listen viser hva planen og statusrapportene ikke sier noe om.",
        "",
        "Indikatorer som ikke er i bruk ennå (1): - Trivsel",
    ]
