"""The annex with every measure."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.june import june
from tests.paper_plan import lines, plan

DAY = date(2026, 6, 15)
FILES = {
    "actors.yaml": "fylket: {name: Fylkeskommunen, kind: county}\n",
    "bodies.yaml": "radet: {name: Fylkesrådet, kind: county-executive}\n",
    "measures.yaml": 'a: {title: Lærlinger, number: "2.1", lead: fylket}\n',
}


def annex(folder: Path, files: dict[str, str], language: Language = Language.NB) -> list[str]:
    return lines(june(plan(folder, {**FILES, **files}), DAY, language), "all-measures")


def test_an_unreported_measure_is_told_to_be_just_that(tmp_path: Path) -> None:
    assert annex(tmp_path, {}) == ["2.1 Lærlinger", "Ansvarlig: Fylkeskommunen", "Status: Ikke rapportert"]


def test_a_report_is_told_in_full(tmp_path: Path) -> None:
    status = """
        state: not-started
        progress: some-delay
        effect: not-measured
        text: Vi leter.
        reason: Det er få plasser.
        next_step: Spørre flere.
        expected_start: 2026-autumn
        expected_end: 2027
        reported_by: fylket
    """

    assert annex(tmp_path, {"status/2026-05-01/a.yaml": status}, Language.NN) == [
        "2.1 Lærlinger",
        "Ansvarleg: Fylkeskommunen",
        "Status: Ikkje starta",
        "Framdrift: Noko forseinka",
        "Verknad: Ikkje målt",
        "Rapportert: 1. mai 2026 av Fylkeskommunen",
        "Om arbeidet: Vi leter.",
        "Årsak: Det er få plasser.",
        "Neste steg: Spørre flere.",
        "Venta start: Hausten 2026",
        "Venta slutt: 2027",
    ]


def test_a_report_by_nobody_named_is_told_with_its_day(tmp_path: Path) -> None:
    assert "Rapportert: 1. mai 2026" in annex(tmp_path, {"status/2026-05-01/a.yaml": "state: in-progress\n"})


def test_a_decision_that_sets_the_state_is_told(tmp_path: Path) -> None:
    decision = "v: {date: 2026-02-03, body: radet, type: terminate, about: [a]}\n"

    told = annex(tmp_path, {"decisions.yaml": decision})

    assert told[2:] == ["Status: Avsluttet", "Vedtak: Avslutte (fylkesrådet, 3. februar 2026)"]
