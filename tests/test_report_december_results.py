from pathlib import Path

from innenforskap.report.december_results import results
from tests.december_plan import NN, year
from tests.paper_plan import told

SOURCES = 'ssb: {publisher: Statistisk sentralbyrå, title: Tall, table: "13556"}\n'
FIGURES = """
    neet:
      title: Unge utenfor
      maturity: in-use
      level: impact
      unit: percent
      polarity: lower-better
      geography: ["18", "31"]
      source: ssb
      observations: [{period: 2025, geo: "18", value: 9.9}, {period: 2025, geo: "31", value: 11.8}]
    kurs: {title: Kurs, maturity: in-use, level: activity, unit: count, observations: [{period: 2025, value: 4}]}
    loser: {title: Loser, maturity: in-use, level: output, unit: count}
    uten: {title: Uten nivå, maturity: in-use}
    skisse: {title: Trivsel, maturity: sketched, owner: fylket, expected: 2027}
    gammel: {title: Gammel, maturity: retired}
"""
MEASURES = """
    a:
      title: A
      products:
        - {title: Veileder, planned: 2, delivered: 1, as_of: 2026-10, source: ssb}
        - {title: Kurs}
"""
ACTORS = "fylket: {name: Fylket, kind: county}\n"
COLUMNS = "(god retning er ikke oppgitt) | Ikke oppgitt"


def test_what_we_deliver_stands_apart_from_what_many_share_in(tmp_path: Path) -> None:
    files = {"indicators.yaml": FIGURES, "measures.yaml": MEASURES, "sources.yaml": SOURCES, "actors.yaml": ACTORS}

    assert told(results(year(tmp_path, files))) == [
        "Det vi selv leverer. Tallene viser om det planen lover, blir gjort. De viser ikke om det hjelper.",
        "Aktivitet",
        f"Kurs {COLUMNS} | 4 (2025) | Kan ikke beregnes | Ikke satt | Mål ikke satt ennå | Ikke oppgitt",
        "Produkt",
        f"Loser {COLUMNS} | Ikke målt ennå | Kan ikke beregnes | Ikke satt | Mål ikke satt ennå | Ikke oppgitt",
        "Produkter som tiltakene skal levere",
        "A | Veileder | 2 | 1 | Oktober 2026 | Statistisk sentralbyrå, tabell 13556",
        "A | Kurs | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
        "Slik går det i samfunnet. Mange påvirker denne utviklingen. Den er ikke et resultat av tiltakene alene.",
        "Samfunnseffekt",
        (
            "Unge utenfor, Nordland (lavere er bedre) | Ikke oppgitt | 9,9\xa0% (2025) | Kan ikke beregnes | "
            "Ikke satt | Mål ikke satt ennå | Statistisk sentralbyrå, tabell 13556"
        ),
        (
            "Unge utenfor, Østfold (lavere er bedre) | Ikke oppgitt | 11,8\xa0% (2025) | Kan ikke beregnes | "
            "Ikke satt | Mål ikke satt ennå | Statistisk sentralbyrå, tabell 13556"
        ),
        "Planen sier ikke om disse tallene viser det vi leverer, eller hvordan det går i samfunnet.",
        "Nivå ikke oppgitt",
        f"Uten nivå {COLUMNS} | Ikke målt ennå | Kan ikke beregnes | Ikke satt | Mål ikke satt ennå | Ikke oppgitt",
        "Indikatorer som ikke er i bruk ennå",
        "Trivsel | Skissert | Fylket | 2027",
        "Indikatorer som ikke lenger er i bruk",
        "Gammel | Ikke lenger i bruk",
    ]


def test_without_indicators_it_is_said_that_nothing_can_be_shown(tmp_path: Path) -> None:
    assert told(results(year(tmp_path, {}, NN))) == [
        "Planen har ingen indikatorar i bruk. Vi kan derfor ikkje vise resultat med tal."
    ]


def test_an_indicator_of_one_area_needs_not_name_it(tmp_path: Path) -> None:
    figures = """
        a:
          title: Unge
          maturity: in-use
          level: impact
          geography: ["18"]
          observations: [{period: 2025, geo: "18", value: 9}]
    """

    assert told(results(year(tmp_path, {"indicators.yaml": figures})))[-1].startswith("Unge (god retning")
