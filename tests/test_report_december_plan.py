from pathlib import Path

from innenforskap.report.december_plan import attached, whole_plan
from tests.december_plan import NN, year
from tests.paper_plan import told, words

PLAN = """
    title: Handlingsplan
    version_state: proposal
    vision: Ingen utenfor.
    goals: [Flere fullfører]
    shifts: [Fra tiltak til mål]
    period: {from: 2026, to: 2028}
    target_group: {age_from: 0, age_to: 29}
    responsibility: Ansvaret blir der det er.
    strand_label: Delmål
    group_label: Innsatsområde
"""
STRANDS = {
    "strands/en.yaml": """
        title: Skole
        number: "1"
        description: Ingen skal bli borte.
        goals: [Alle får hjelp]
        target_group: {age_from: 13, age_to: 19}
        characteristics: {rutiner: {text: Felles rutiner.}}
        groups: {overgang: {title: Overganger}}
    """,
    "strands/to.yaml": 'title: Arbeid\nnumber: "2"\n',
}
MEASURES = """
    a:
      title: A
      number: "1.1"
      strand: en
      group: overgang
      text: Vi vil prøve los.
      lead: fylket
      partners: [{actor: nav}]
      period: {from: 2026}
      indicators: [unge]
    b: {title: B, number: "1.2", strand: en}
    borte: {title: Borte, strand: en}
    ferdig: {title: Ferdig, strand: en}
    ute: {title: Ute, strand: en, ended: {how: moved}}
    los: {title: Løs}
"""
ACTORS = "fylket: {name: Fylket, kind: county}\nnav: {name: Nav, kind: state-regional}\n"
FILES = {
    "plan.yaml": PLAN,
    **STRANDS,
    "measures.yaml": MEASURES,
    "actors.yaml": ACTORS,
    "indicators.yaml": "unge: {title: Unge utenfor, maturity: in-use}\n",
    "status.yaml": '"2026-10-01":\n  ferdig: {state: completed}\n',
    "rolls.yaml": "2026: {outcome: rolled, fates: [{measure: borte, fate: terminated}]}\n",
}


def test_the_plan_is_told_with_the_measures_that_go_on(tmp_path: Path) -> None:
    on = year(tmp_path, FILES)
    section = whole_plan(on)

    assert words(section.heading) == "Vedlegg: forslag til oppdatert handlingsplan"
    assert words(attached(on)) == "Forslag til oppdatert handlingsplan"
    assert section.annex
    assert told(section) == [
        "Handlingsplan",
        "Visjon: Ingen utenfor.",
        "Mål: - Flere fullfører",
        "Hva vi skal endre: - Fra tiltak til mål",
        "Planperiode: 2026–2028",
        "For hvem: 0–29 år",
        "Ansvar: Ansvaret blir der det er.",
        "Delmål 1: Skole",
        "Omtale: Ingen skal bli borte.",
        "Mål: - Alle får hjelp",
        "For hvem: 13–19 år",
        "Kjennetegn når målet er nådd: - Felles rutiner.",
        "1.1 A",
        "Tekst: Vi vil prøve los.",
        "Innsatsområde: Overganger",
        "Ansvarlig: Fylket",
        "Partnere: Nav",
        "Periode: Fra 2026",
        "Indikatorer: - Unge utenfor",
        "1.2 B",
        "Tekst: Planen har ingen tekst for dette tiltaket.",
        "Ansvarlig: Ikke oppgitt",
        "Delmål 2: Arbeid",
        "Ingen tiltak er ført inn her.",
        "Løs",
        "Tekst: Planen har ingen tekst for dette tiltaket.",
        "Ansvarlig: Ikke oppgitt",
    ]


def test_a_group_without_a_label_is_a_group(tmp_path: Path) -> None:
    files = {**FILES, "plan.yaml": "title: Plan\nversion_state: adopted\n"}

    assert "Gruppe: Overganger" in told(whole_plan(year(tmp_path, files)))


def test_an_adopted_plan_is_no_proposal_and_may_be_empty(tmp_path: Path) -> None:
    on = year(tmp_path, {}, NN)

    assert words(whole_plan(on).heading) == "Vedlegg: oppdatert handlingsplan"
    assert words(attached(on)) == "Oppdatert handlingsplan"
    assert told(whole_plan(on)) == ["Planen har verken mål eller tiltak enno."]
