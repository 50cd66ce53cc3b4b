"""A figure told so that it stands in a sentence."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.quoting import quoted
from tests.paper_plan import ADOPTED, plan

DAY = date(2026, 12, 1)
INDICATORS = """
    neet:
      title: Unge utenfor
      maturity: in-use
      unit: percent
      population: {age_from: 15, age_to: 29}
      geography: ["18"]
      source: ssb
      observations:
        - {period: 2021, value: 9.0, finality: revised}
        - {period: 2022, value: 9.5, finality: unaudited}
        - {period: 2023, missing: not-available}
        - {period: 2024, value: 9.7, finality: final}
        - {period: 2025, value: 9.9, finality: preliminary}
        - {period: 2025, age: {age_from: 15, age_to: 19}, missing: confidential}
        - {period: 2026, value: 10.0, published: 2027-09-01}
    elever:
      title: Elever
      maturity: in-use
      unit: count
      source: udir
      observations: [{period: 2025/26, value: 4162}]
    laerlinger:
      title: Lærlinger
      maturity: in-use
      unit: count
      observations: [{period: 2025-Q2, value: 600}]
"""
SOURCES = """
    ssb:
      publisher: {nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå}
      title: {nb: Unge, nn: Unge}
      table: "13556"
    udir: {publisher: {nb: Utdanningsdirektoratet, nn: Utdanningsdirektoratet}, title: Elever}
"""


@pytest.mark.parametrize(
    ("quote", "nb", "nn"),
    [
        (
            "neet 2025",
            "9,9\xa0% (2025, foreløpig tall, Statistisk sentralbyrå tabell 13556)",
            "9,9\xa0% (2025, førebels tal, Statistisk sentralbyrå tabell 13556)",
        ),
        (
            "neet 2024",
            "9,7\xa0% (2024, endelig tall, Statistisk sentralbyrå tabell 13556)",
            "9,7\xa0% (2024, endeleg tal, Statistisk sentralbyrå tabell 13556)",
        ),
        (
            "neet 2022",
            "9,5\xa0% (2022, ikke kontrollert ennå, Statistisk sentralbyrå tabell 13556)",
            "9,5\xa0% (2022, ikkje kontrollert enno, Statistisk sentralbyrå tabell 13556)",
        ),
        (
            "neet 2021",
            "9,0\xa0% (2021, revidert tall, Statistisk sentralbyrå tabell 13556)",
            "9,0\xa0% (2021, revidert tal, Statistisk sentralbyrå tabell 13556)",
        ),
        (
            "neet 2023",
            "tall mangler (2023, Statistisk sentralbyrå tabell 13556)",
            "tal manglar (2023, Statistisk sentralbyrå tabell 13556)",
        ),
        (
            "neet 2025 15-19",
            "skjult av hensyn til personvernet (2025, Statistisk sentralbyrå tabell 13556)",
            "skjult av omsyn til personvernet (2025, Statistisk sentralbyrå tabell 13556)",
        ),
        ("neet 2026", "ikke kjent ennå", "ikkje kjent enno"),
        ("neet 2026 bodø", "ikke kjent ennå", "ikkje kjent enno"),
        ("elever 2025/26", "4\xa0162 (2025/26, Utdanningsdirektoratet)", "4\xa0162 (2025/26, Utdanningsdirektoratet)"),
        ("laerlinger 2025-Q2", "600 (2. kvartal 2025)", "600 (2. kvartal 2025)"),
    ],
)
def test_a_figure_is_told_with_what_one_must_know_of_it(quote: str, nb: str, nn: str, tmp_path: Path) -> None:
    about = f'{ADOPTED}description: "Tallet er [figure: {quote}]."\n'

    found = quoted(
        plan(tmp_path, {"plan.yaml": about, "indicators.yaml": INDICATORS, "sources.yaml": SOURCES}), DAY, Language.NB
    )

    assert (found.nb, found.nn) == ({quote.casefold(): nb}, {quote.casefold(): nn})


@pytest.mark.parametrize(
    ("tables", "told"),
    [("13556", "SSB tabell 13556"), ("13556 13556", "SSB tabell 13556"), ("13556 13563", "SSB"), ("", "SSB")],
)
def test_a_source_without_a_table_has_the_one_that_is_asked(tables: str, told: str, tmp_path: Path) -> None:
    queries = "".join(
        f"{{bank: ssb, table: '{each}', select: {{Region: {{codes: ['18']}}}}}}, " for each in tables.split()
    )
    files = {
        "plan.yaml": f'{ADOPTED}description: "Tallet er [figure: neet 2025]."\n',
        "sources.yaml": "ssb: {publisher: SSB, title: Unge}\n",
        "indicators.yaml": f"""
            neet:
              title: Unge
              maturity: in-use
              unit: percent
              source: ssb
              queries: [{queries}]
              observations: [{{period: 2025, value: 9.9}}]
        """,
    }

    assert quoted(plan(tmp_path, files), DAY, Language.NB).nb == {"neet 2025": f"9,9\xa0% (2025, {told})"}


def test_a_quote_that_leads_nowhere_is_left_as_it_is_written(tmp_path: Path) -> None:
    about = f"{ADOPTED}description: '[figure: annet 2025] [figure: elever]'\n"

    found = quoted(
        plan(tmp_path, {"plan.yaml": about, "indicators.yaml": INDICATORS, "sources.yaml": SOURCES}), DAY, Language.NN
    )

    assert (found.language, found.nb, found.nn) == (Language.NN, {}, {})
