"""What the June memo says of what has begun."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper as Kind
from innenforskap.read.load import load
from innenforskap.report.june import june
from innenforskap.report.june_status import off_course
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper, Paragraph
from tests.paper_plan import ADOPTED, heading, lines, plan, words
from tests.small import plan_folder

DAY = date(2026, 6, 15)
NB, NN = Language.NB, Language.NN
STRANDS = """
    en: {title: Oppvekst, number: "1"}
    to: {title: Tjenester, number: "2"}
    tre: {title: Språk, number: "3"}
    fire: {title: Arbeid, number: "10"}
"""
MEASURES = """
    a: {title: Lærlinger, number: "2.1", strand: to, lead: fylket, period: {from: 2026-03, to: 2026-05}}
    b: {title: Veiledere, number: "2.2", strand: to, period: {from: 2026-04}}
    c: {title: Buss, number: "1.1", strand: en, period: {from: 2027}}
    d: {title: Fritid, strand: en}
    e: {title: Taus, strand: en, period: {from: 2025}}
    f: {title: Uten delmål, kind: experiment}
"""
STATUS = """
    "2026-05-01":
      a: {state: in-progress, progress: some-delay, reason: Få plasser.}
      b: {state: not-started, progress: serious-delay, reason: Ingen tid., expected_start: 2026-05}
      c: {state: not-started, progress: on-track}
      d: {state: not-started}
    "2026-06-01":
      f: {state: in-progress, progress: on-track, effect: promising}
"""
FILES = {
    "plan.yaml": ADOPTED + "strand_label: Delmål\n",
    "actors.yaml": "fylket: {name: Fylkeskommunen, kind: county}\n",
    "strands.yaml": STRANDS,
    "measures.yaml": MEASURES,
    "status.yaml": STATUS,
}


def paper(folder: Path, **files: str) -> Paper:
    """Return the memo of the plan with other files in it; one without text is left out."""
    named = {**FILES, **{f"{name}.yaml": text for name, text in files.items()}}
    return june(plan(folder, {name: text for name, text in named.items() if text}), DAY, NB)


@pytest.fixture
def found(tmp_path: Path) -> Plan:
    return plan(tmp_path, FILES)


def test_what_has_started_is_held_against_what_should_have(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "status")[:6] == [
        (
            "Etter planen skulle 3 tiltak ha startet: 1 har startet, 1 har ikke startet og 1 er ikke rapportert. "
            "Planen oppgir ikke planlagt start for 2 tiltak."
        ),
        "Tiltak som skulle ha startet per 15. juni 2026",
        "Delmål 1: Oppvekst | 1 | 0 | 0 | 1 | 1",
        "Delmål 2: Tjenester | 2 | 1 | 1 | 0 | 0",
        "Andre tiltak | 0 | 0 | 0 | 0 | 1",
        "I alt | 3 | 1 | 1 | 1 | 2",
    ]


def test_the_measures_of_each_strand_stand_in_a_table_of_their_own(found: Plan) -> None:
    assert lines(june(found, DAY, NN), "status")[6:15] == [
        "Delmål 1: Oppvekst",
        "1.1 Buss | Ikkje oppgitt | 2027 | Ikkje starta | I rute",
        "Fritid | Ikkje oppgitt | Ikkje oppgitt | Ikkje starta | Ikkje oppgitt",
        "Taus | Ikkje oppgitt | 2025 | Ikkje rapportert | Ikkje rapportert",
        "Delmål 2: Tjenester",
        "2.1 Lærlinger | Fylkeskommunen | Mars 2026 | I gang | Noko forseinka",
        "2.2 Veiledere | Ikkje oppgitt | April 2026 | Ikkje starta | Vesentleg forseinka",
        "Andre tiltak",
        "Uten delmål | Ikkje oppgitt | Ikkje oppgitt | I gang | I rute",
    ]


def test_strands_without_a_measure_are_named(found: Plan) -> None:
    assert "Ingen tiltak er ført inn under delmål 3 og 10." in lines(june(found, DAY, NB), "status")


@pytest.mark.parametrize(
    ("label", "strands"),
    [(ADOPTED, STRANDS), (FILES["plan.yaml"], STRANDS.replace(', number: "3"', ""))],
)
def test_strands_without_a_common_word_or_number_are_named_by_title(tmp_path: Path, label: str, strands: str) -> None:
    told = lines(paper(tmp_path, plan=label, strands=strands), "status")

    assert any("Språk; " in line for line in told)


def test_a_started_measure_that_is_late_or_over_time_is_explained(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "status")[-2:] == [
        "Startet, men forsinket eller satt på vent",
        "2.1 Lærlinger | Noe forsinket, planlagt slutt var mai 2026 | Få plasser.",
    ]


def test_a_measure_put_on_hold_after_it_began_is_explained(tmp_path: Path) -> None:
    status = '"2026-04-01":\n  a: {state: in-progress}\n"2026-05-01":\n  a: {state: on-hold}\n'
    measures = "a: {title: Lærlinger}\n"

    told = lines(paper(tmp_path, status=status, measures=measures), "status")

    assert told[-1] == "Lærlinger | Satt på vent | Ikke oppgitt"


def test_the_heading_has_the_plans_own_word_for_its_strands(found: Plan, tmp_path: Path) -> None:
    with_label = june(found, DAY, NB)
    without = june(plan(tmp_path / "annen", {}), DAY, NB)

    assert heading(with_label, "status") == "Status for oppstart per delmål"
    assert heading(without, "status") == "Status for oppstart"


def test_one_strand_needs_no_total(tmp_path: Path) -> None:
    told = lines(paper(tmp_path, measures="a: {title: A, strand: to, period: {from: 2027}}\n", status=""), "status")

    assert told[0] == "Etter planen skulle ingen tiltak ha startet ennå."
    assert not any(line.startswith("I alt") for line in told)


def test_what_has_not_started_as_planned_is_told_with_reason_and_new_date(found: Plan) -> None:
    assert lines(june(found, DAY, NB), "not-started") == [
        "Der planen ikke oppgir planlagt start, står tiltaket her når det er rapportert at det ikke har startet.",
        "Årsaker og nye datoer",
        "Fritid | Ikke startet | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
        "Taus | Ikke rapportert | 2025 | Ikke rapportert | Ikke oppgitt",
        "2.2 Veiledere | Ikke startet | April 2026 | Ingen tid. | Mai 2026 (tiden er ute)",
    ]


def test_where_every_start_is_planned_nothing_needs_to_be_said_of_those_that_are_not(tmp_path: Path) -> None:
    told = lines(paper(tmp_path, measures="a: {title: A, period: {from: 2025}}\n", status=""), "not-started")

    assert told[0] == "Årsaker og nye datoer"


def test_that_all_have_started_is_told_as_what_is_known(tmp_path: Path) -> None:
    assert lines(paper(tmp_path, measures="", status=""), "not-started") == [
        "Vi kjenner ikke til tiltak som ikke er startet som planlagt."
    ]


def test_a_state_that_was_told_too_long_ago_has_its_day(tmp_path: Path) -> None:
    status = '"2025-09-01":\n  a: {state: in-progress, progress: on-track}\n'

    told = lines(paper(tmp_path, measures="a: {title: A}\n", status=status), "status")

    assert told[-2] == "A | Ikke oppgitt | Ikke oppgitt | I gang (rapportert 1. september 2025) | I rute"


def test_a_milestone_that_is_late_is_a_deviation_of_an_active_measure(tmp_path: Path) -> None:
    late = "milestones: {m: {title: Avtale, due: 2026-03}}"
    measures = f"a: {{title: A, {late}}}\nb: {{title: B, {late}}}\n"
    status = '"2026-05-01":\n  a: {state: in-progress}\n  b: {state: completed}\n'

    told = lines(paper(tmp_path, measures=measures, status=status), "status")

    assert told[-1] == "A | Milepælen «Avtale» skulle være nådd mars 2026 | Ikke oppgitt"
    assert not any(line.startswith("B | Milepæl") for line in told)


def test_what_is_off_its_course_is_told_the_most_serious_first(found: Plan) -> None:
    on = Occasion(found, DAY, NB, Kind.JUNE_MEMO)

    assert [(now.measure.id, words(how)) for now, how in off_course(on)] == [
        ("b", "ikke startet, vesentlig forsinket"),
        ("d", "ikke startet"),
        ("e", "ikke rapportert"),
        ("a", "noe forsinket, planlagt slutt var mai 2026"),
    ]


def test_a_measure_on_hold_comes_after_a_serious_delay_and_is_named_once(tmp_path: Path) -> None:
    status = '"2026-05-01":\n  a: {state: in-progress, progress: some-delay}\n  b: {state: on-hold}\n'
    on = Occasion(
        plan(tmp_path, {"measures.yaml": "a: {title: A}\nb: {title: B}\n", "status.yaml": status}),
        DAY,
        NB,
        Kind.JUNE_MEMO,
    )

    assert [(now.measure.id, words(how)) for now, how in off_course(on)] == [
        ("b", "satt på vent"),
        ("a", "noe forsinket"),
    ]


def test_a_plan_without_measures_says_that_and_nothing_of_their_starts(tmp_path: Path) -> None:
    told = june(
        load(plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", "strands.yaml": "a: {title: A}\n"})).plan, DAY, NB
    )
    (status,) = (section for section in told.sections if section.id == "status")

    assert [block.words[0].words for block in status.blocks if isinstance(block, Paragraph)] == [
        "Planen har ingen tiltak."
    ]
