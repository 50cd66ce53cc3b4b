"""The June memo: its head, its summary and what it asks for."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.report.june import june
from innenforskap.report.paper import Table
from tests.paper_plan import ADOPTED, heading, lines, plan, words

DAY = date(2026, 6, 15)
NB, NN = Language.NB, Language.NN
PLAN = """
    title: Handlingsplan
    version: "2026"
    version_state: adopted
    adopted: {body: tinget, date: 2025-12}
    calendar:
      - {paper: june-memo, month: 6, from: teamet, to: radet}
"""
BODIES = """
    tinget: {name: Fylkestinget, kind: county-assembly, powers: [adopt]}
    radet: {name: Fylkesrådet, kind: county-executive, powers: [discuss, terminate]}
    teamet: {name: Gjennomføringsteamet, kind: implementation-team}
"""
MEASURES = """
    a: {title: Lærlinger, number: "1"}
    b: {title: Møteplasser, number: "2"}
    c: {title: Buss, number: "3"}
    d: {title: Fritid, number: "4"}
"""
STATUS = """
    "2026-05-01":
      a:
        state: in-progress
        progress: serious-delay
        needs_decision: true
        question: Skal vi tilby flere plasser?
        text: Det er få plasser.
        reason: Ingen har ansvaret.
        options: [Tilby flere., Vente.]
        recommendation: Tilby flere.
        consequence: Ingen nye plasser i år.
      b: {state: on-hold, needs_decision: true}
      c: {state: not-started}
"""


@pytest.fixture
def full(tmp_path: Path) -> Plan:
    files = {"plan.yaml": PLAN, "bodies.yaml": BODIES, "measures.yaml": MEASURES, "status.yaml": STATUS}
    return plan(tmp_path, files)


@pytest.fixture
def bare(tmp_path: Path) -> Plan:
    return plan(tmp_path, {"plan.yaml": "title: Handlingsplan\n"})


def test_the_sections_stand_in_the_order_the_readers_know(full: Plan) -> None:
    assert [section.id for section in june(full, DAY, NB).sections] == [
        "purpose",
        "summary",
        "decisions-asked",
        "recommendation",
        "assessment",
        "status",
        "not-started",
        "pilots",
        "partners",
        "follow-up",
        "ahead",
        "all-measures",
        "gaps",
    ]


def test_the_head_is_filled_from_the_plan_and_the_rest_is_marked(full: Plan) -> None:
    paper = june(full, DAY, NB)

    assert words(paper.title) == "Status for oppstart: Handlingsplan"
    assert {field.label: words(field.value) for field in paper.fields} == {
        "Saksnummer": "[fylles ut]",
        "Arkivsak": "[fylles ut]",
        "Dato": "[fylles ut]",
        "Til": "Fylkesrådet",
        "Fra": "Gjennomføringsteamet",
        "Saksbehandler (funksjon)": "[fylles ut]",
        "Status per dato": "15. juni 2026",
        "Planversjon": "2026, vedtatt av fylkestinget, desember 2025",
        "Datagrunnlag": "Statusrapporter for 3 av 4 tiltak. Den nyeste er fra 1. mai 2026.",
        "Vedlegg": "Alle tiltak, Åpne hull",
    }


def test_a_head_without_a_calendar_is_left_to_be_filled_in(bare: Plan) -> None:
    fields = {field.label: words(field.value) for field in june(bare, DAY, NN).fields}

    assert (fields["Til"], fields["Frå"]) == ("[skal fyllast ut]", "[skal fyllast ut]")
    assert (fields["Planversjon"], fields["Datagrunnlag"]) == ("Utkast", "Ingen statusrapportar")


@pytest.mark.parametrize(
    ("adopted", "told"),
    [("{}", "Vedtatt"), ("{body: tinget}", "Vedtatt av fylkestinget"), ("{date: 2025}", "Vedtatt, 2025")],
)
def test_an_adoption_is_told_as_far_as_it_is_known(tmp_path: Path, adopted: str, told: str) -> None:
    found = plan(tmp_path, {"plan.yaml": f"{ADOPTED}adopted: {adopted}\n", "bodies.yaml": BODIES})

    assert told in [words(field.value) for field in june(found, DAY, NB).fields]


def test_the_purpose_names_the_powers_of_the_one_who_reads(full: Plan) -> None:
    assert lines(june(full, DAY, NB), "purpose") == [
        (
            "Gjennomføringsteamet legger her fram status for oppstart av tiltakene i «Handlingsplan» per "
            "15. juni 2026. Er det utfordringer, kan fylkesrådet drøfte dem, finne løsninger som sikrer framdriften, "
            "eller avslutte tiltak som ikke virker."
        )
    ]


def test_a_reader_who_may_not_end_a_measure_is_not_told_so(tmp_path: Path) -> None:
    bodies = BODIES.replace("[discuss, terminate]", "[discuss]")
    found = plan(tmp_path, {"plan.yaml": PLAN, "bodies.yaml": bodies})

    (told,) = lines(june(found, DAY, NN), "purpose")

    assert told.endswith("kan fylkesrådet drøfte dei og finne løysingar som sikrar framdrifta.")


def test_the_purpose_is_told_without_sender_and_reader_too(bare: Plan) -> None:
    assert lines(june(bare, DAY, NN), "purpose") == [
        "Notatet viser status for oppstart av tiltaka i «Handlingsplan» per 15. juni 2026."
    ]


def test_the_summary_begins_with_the_decisions_asked_for(full: Plan) -> None:
    assert lines(june(full, DAY, NB), "summary") == [
        "Vi ber fylkesrådet ta stilling til 2 saker:",
        "- Skal vi tilby flere plasser? (1 Lærlinger)",
        "- 2 Møteplasser",
        "- 4 tiltak: 1 ikke startet, 1 i gang, 1 satt på vent og 1 ikke rapportert.",
        (
            "- Planen oppgir ikke planlagt start for noen av tiltakene. Vi kan derfor ikke si hvor mange som skulle ha "
            "startet."
        ),
        "- Vesentlig forsinket: 1 Lærlinger.",
        "- Satt på vent: 2 Møteplasser.",
        (
            "- Åpne hull: 4 tiltak uten ansvarlig, 4 tiltak uten indikator, 1 tiltak uten statusrapport og 4 tiltak "
            "uten planlagt start."
        ),
    ]


def test_a_summary_with_nothing_to_decide_says_so(bare: Plan) -> None:
    assert lines(june(bare, DAY, NN), "summary") == [
        "Ingen tiltak treng ei avgjerd no.",
        "- Planen har ingen tiltak.",
    ]


def test_a_plan_without_gaps_has_no_line_of_them(tmp_path: Path) -> None:
    files = {
        "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
        "indicators.yaml": "unge: {title: Unge, maturity: in-use}\n",
        "measures.yaml": "a: {title: A, lead: fylket, indicators: [unge], period: {from: 2026-03}}\n",
        "status.yaml": '"2026-05-01":\n  a: {state: in-progress, progress: on-track}\n',
    }

    assert lines(june(plan(tmp_path, files), DAY, NN), "summary")[1:] == [
        "- 1 tiltak: 1 i gang.",
        "- Etter planen skulle 1 tiltak ha starta: 1 har starta.",
    ]


def test_each_decision_is_asked_with_what_is_needed_to_make_it(full: Plan) -> None:
    paper = june(full, DAY, NB)

    assert heading(paper, "decisions-asked") == "Saker fylkesrådet bør drøfte"
    assert lines(paper, "decisions-asked") == [
        "1. Skal vi tilby flere plasser?",
        "Tiltak: 1 Lærlinger (status: i gang, framdrift: vesentlig forsinket)",
        "Hva saken gjelder: Det er få plasser.",
        "Årsak: Ingen har ansvaret.",
        "Mulige løsninger: - Tilby flere.",
        "- Vente.",
        "Anbefaling: Tilby flere.",
        "Hvis saken må vente: Ingen nye plasser i år.",
        "2. 2 Møteplasser",
        "Tiltak: 2 Møteplasser (status: satt på vent, framdrift: ikke oppgitt)",
        "Hva saken gjelder: Ikke oppgitt",
        "Årsak: Ikke oppgitt",
        "Mulige løsninger: Ikke oppgitt",
        "Anbefaling: Ikke oppgitt",
        "Hvis saken må vente: Ikke oppgitt",
    ]


COMMITTEE = """
    title: Handlingsplan
    governance: committee
    version_state: adopted
    adopted: {body: tinget}
    calendar:
      - {paper: june-memo, month: 6, from: fylkesdirektoren, via: [hovedutvalget, ungdomsradet], to: utvalget}
"""
COMMITTEES = """
    tinget: {name: Fylkestinget, kind: county-assembly, powers: [adopt]}
    utvalget:
      name: {nb: Fylkesutvalget, nn: Fylkesutvalet}
      kind: executive-committee
      powers: [discuss]
    hovedutvalget:
      name: {nb: Hovedutvalget for opplæring, nn: Hovudutvalet for opplæring}
      kind: committee
    ungdomsradet: {name: Ungdommens fylkesråd, kind: youth-council}
    fylkesdirektoren: {name: {nb: Fylkesdirektøren, nn: Fylkesdirektøren}, kind: other}
"""


@pytest.mark.parametrize(
    ("language", "asks", "asked", "last", "bodies"),
    [
        (
            NB,
            "Saker fylkesutvalget bør drøfte",
            "Vi ber fylkesutvalget ta stilling til 2 saker:",
            "kan fylkesutvalget drøfte dem og finne løsninger som sikrer framdriften.",
            ["Hovedutvalget for opplæring", "Ungdommens fylkesråd", "Fylkesutvalget"],
        ),
        (
            NN,
            "Saker fylkesutvalet bør drøfte",
            "Vi ber fylkesutvalet ta stilling til 2 saker:",
            "kan fylkesutvalet drøfte dei og finne løysingar som sikrar framdrifta.",
            ["Hovudutvalet for opplæring", "Ungdommens fylkesråd", "Fylkesutvalet"],
        ),
    ],
)
def test_a_county_with_committees_is_told_of_its_own_bodies(
    language: Language, asks: str, asked: str, last: str, bodies: list[str], tmp_path: Path
) -> None:
    files = {"plan.yaml": COMMITTEE, "bodies.yaml": COMMITTEES, "measures.yaml": MEASURES, "status.yaml": STATUS}
    paper = june(plan(tmp_path, files), DAY, language)
    (treated,) = paper.opening

    assert heading(paper, "decisions-asked") == asks
    assert lines(paper, "summary")[0] == asked
    assert lines(paper, "purpose")[0].endswith(last)
    assert isinstance(treated, Table)
    assert [words(row[0]) for row in treated.rows] == bodies
    assert "fylkesrådet" not in str(paper)


def test_the_head_names_only_the_annexes_that_are_there(tmp_path: Path) -> None:
    hidden = PLAN.replace("from: teamet", "hidden: [all-measures], from: teamet")
    found = plan(tmp_path, {"plan.yaml": hidden, "bodies.yaml": BODIES, "measures.yaml": MEASURES})

    assert ("Vedlegg", "Åpne hull") in [(field.label, words(field.value)) for field in june(found, DAY, NB).fields]


def test_a_plan_without_measures_has_no_annexes_to_say_so_again(bare: Plan) -> None:
    paper = june(bare, DAY, NB)

    assert [section.id for section in paper.sections if section.annex] == []
    assert "Vedlegg" not in [field.label for field in paper.fields]


def test_what_is_in_one_language_only_is_told_in_the_other(tmp_path: Path) -> None:
    files = {"plan.yaml": PLAN, "bodies.yaml": BODIES, "measures.yaml": MEASURES, "status.yaml": STATUS}
    found = plan(tmp_path, files)
    told = [line for section in june(found, DAY, NN).sections for line in lines(june(found, DAY, NN), section.id)]

    for text in ("Skal vi tilby flere plasser?", "Det er få plasser.", "Ingen nye plasser i år.", "Møteplasser"):
        assert any(text in line for line in told), text


def test_questions_without_a_known_reader_are_asked_all_the_same(tmp_path: Path) -> None:
    paper = june(plan(tmp_path, {"measures.yaml": MEASURES, "status.yaml": STATUS}), DAY, NN)

    assert heading(paper, "decisions-asked") == "Saker som bør drøftast"
    assert lines(paper, "summary")[0] == "Det er 2 saker å ta stilling til:"


def test_a_memo_is_for_its_reader_and_not_for_search_engines(full: Plan) -> None:
    assert june(full, DAY, NB).internal


def test_the_notices_go_with_the_memo(tmp_path: Path) -> None:
    paper = june(plan(tmp_path, {"plan.yaml": ADOPTED + "example: true\n"}), DAY, NB)

    assert len(paper.notices) == 1
