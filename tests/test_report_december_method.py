from pathlib import Path

from innenforskap.report.december_method import method
from tests.december_plan import NN, year
from tests.paper_plan import plan, told

SOURCES = """
    ssb:
      publisher: Statistisk sentralbyrå
      title: Unge utenfor
      table: "13556"
      updated: 2026-09-04
      attribution: "Kilde: SSB"
    fylket: {publisher: Fylket, title: Tall, updated: 2027-01-01, retrieved: 2026-03-01, licence: CC-BY-4.0}
    stum: {publisher: Nav, title: Tall}
"""
INDICATORS = """
    a:
      title: A
      maturity: in-use
      source: ssb
      definition: Andelen unge.
      population: {age_from: 15, age_to: 29}
      breaks: [{period: 2020, note: Ny telling.}]
      note: Tallene er funnet på.
      observations:
        - {period: 2024, value: 1, finality: preliminary, retrieved: 2026-10-08}
        - {period: 2023, value: 1, retrieved: 2026-12-08}
    b: {title: B, maturity: in-use, source: fylket}
    c: {title: C, maturity: in-use}
    d: {title: D, maturity: in-use, source: stum}
    e: {title: E, maturity: sketched}
"""


def test_the_method_tells_what_the_figures_rest_on(tmp_path: Path) -> None:
    files = {"sources.yaml": SOURCES, "indicators.yaml": INDICATORS}

    assert told(method(year(tmp_path, files))) == [
        (
            "Rapporten viser det planen sier per 25. november 2026. Status i fjor er regnet per 31. desember 2025, ut "
            "fra de statusrapportene og vedtakene som var datert da."
        ),
        (
            "- Status sier hvor et tiltak står, framdrift om det følger tiden, og virkning om det hjelper. De tre "
            "regnes aldri sammen til én."
        ),
        "- Det som er bevilget, utlyst, tildelt og brukt, er ulike ting og legges aldri sammen.",
        "- Tall om færre enn 5 personer vises ikke, av hensyn til personvernet.",
        "- Disse indikatorene har foreløpige tall, som kan bli endret: A.",
        "Kilder til tallene",
        ("A | Statistisk sentralbyrå, tabell 13556: Unge utenfor | 4. september 2026 | 8. oktober 2026 | Kilde: SSB"),
        "B | Fylket: Tall | Ikke oppgitt | 1. mars 2026 | CC-BY-4.0",
        "C | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
        "D | Nav: Tall | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
        "A",
        "Definisjon: Andelen unge.",
        "Hvem tallet gjelder: 15–29 år",
        "Brudd i serien: - 2020: Ny telling.",
        "Merknad: Tallene er funnet på.",
    ]


def test_without_figures_only_the_rules_are_told(tmp_path: Path) -> None:
    before = plan(tmp_path / "before", {})
    first, *rest = told(method(year(tmp_path / "now", {}, NN, before=before)))

    assert first.endswith("slik den førre versjonen av planen sa.")
    assert len(rest) == 3
