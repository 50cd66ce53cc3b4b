from pathlib import Path

from innenforskap.report.december_summary import summary
from tests.december_plan import NN, PLAN, year
from tests.paper_plan import told

MEASURES = "".join(f'    {id_}: {{title: {id_.upper()}, number: "{at}"}}\n' for at, id_ in enumerate("abcdefgh", 1))
STATUS = """
    "2025-10-01":
      a: {state: not-started}
      b: {state: in-progress}
      h: {state: in-progress}
    "2026-10-01":
      a: {state: in-progress, progress: serious-delay, effect: promising}
      b: {state: completed, effect: works}
      c: {state: in-progress, effect: no-effect}
      d: {state: not-started, effect: harmful}
      e: {state: not-started, effect: too-early}
      f: {state: not-started}
      g: {state: not-started}
      h: {state: not-started}
"""
NEET = """
    unge:
      title: Unge utenfor
      maturity: in-use
      unit: percent
      observations: [{period: 2025, value: 9.9, finality: preliminary}]
    ingen: {title: Ingen tall, maturity: in-use}
"""


def test_the_year_is_told_in_five_parts(tmp_path: Path) -> None:
    decisions = "stans: {date: 2026-03-01, body: tinget, type: terminate, about: [h]}\n"
    roll = "2027: {outcome: rolled, fates: [{measure: b, fate: completed}, {measure: h, fate: terminated}]}\n"
    files = {
        "plan.yaml": f"{PLAN}    indicators: [unge, ingen]\n",
        "measures.yaml": f"{MEASURES}    ny: {{title: Ny, introduced: {{date: 2026-02}}}}\n",
        "status.yaml": STATUS.replace("      h: {state: not-started}\n", ""),
        "indicators.yaml": NEET,
        "decisions.yaml": decisions,
        "rolls.yaml": roll,
    }

    assert told(summary(year(tmp_path, files))) == [
        ("Planen har 9 tiltak: 4 ikke startet, 2 i gang, 1 gjennomført, 1 avsluttet og 1 ikke rapportert."),
        "Hva som har skjedd",
        "I gang: 1 A",
        "Gjennomført: 2 B",
        "Avsluttet: 8 H",
        "Rapportert for første gang: 3 C; 4 D; 5 E; 6 F; 7 G",
        "Vesentlig forsinket: 1 A",
        "Hva som virker",
        "Virker: 2 B",
        "Lovende: 1 A",
        "Virker ikke: 3 C",
        "Uheldig virkning: 4 D",
        "Hva som stanses eller går ut",
        "Gjennomført: 2 B",
        "Avsluttet: 8 H",
        "Hva som er nytt",
        "Nye tiltak: Ny",
        "Hvordan det går",
        "Unge utenfor: 9,9\xa0% (2025, foreløpig)",
    ]


def test_no_more_than_five_measures_are_named_on_a_line(tmp_path: Path) -> None:
    reports = STATUS.replace("2025-10-01", "2026-05-01").replace("      h: {state: in-progress}\n", "")
    found = told(summary(year(tmp_path, {"measures.yaml": MEASURES, "status.yaml": reports})))

    assert "Rapportert for første gang: 1 A; 3 C; 4 D; 5 E; 6 F og 2 til" in found


def test_a_year_in_which_nothing_happened_says_so(tmp_path: Path) -> None:
    assert told(summary(year(tmp_path, {"measures.yaml": "a: {title: A}\n"}, NN))) == [
        "Planen har 1 tiltak: 1 ikkje rapportert.",
        "Kva som har skjedd",
        "Tiltak: Ingen tiltak har fått ny status sidan 31. desember 2025.",
        "Kva som verkar",
        "Tiltak: Vi kan ikkje seie om nokon av tiltaka verkar enno.",
        "Kva som blir stansa eller går ut",
        "Tiltak: Ingen tiltak går ut av planen i år.",
        "Kva som er nytt",
        "Tiltak: Ingen nye tiltak er førte inn.",
    ]


def test_a_plan_without_measures_has_no_year_to_tell_of(tmp_path: Path) -> None:
    assert told(summary(year(tmp_path, {}))) == ["Planen har ingen tiltak."]


def test_an_indicator_of_several_areas_is_told_with_the_area(tmp_path: Path) -> None:
    figures = "observations: [{period: 2025, geo: '39', value: 11.3}, {period: 2025, geo: '40', value: 11.2}]"
    files = {
        "plan.yaml": f"{PLAN}    indicators: [unge]\n",
        "measures.yaml": "a: {title: A}\n",
        "indicators.yaml": f"unge: {{title: Unge, maturity: in-use, geography: ['39', '40'], {figures}}}\n",
    }

    assert told(summary(year(tmp_path, files)))[-2:] == ["Unge, Vestfold: 11,3 (2025)", "Unge, Telemark: 11,2 (2025)"]


def test_an_indicator_with_a_goal_is_told_with_how_it_does(tmp_path: Path) -> None:
    goal = "polarity: lower-better, baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030}]"
    figure = "observations: [{period: 2025, value: 10}]"
    files = {
        "plan.yaml": f"{PLAN}    indicators: [unge]\n",
        "measures.yaml": "a: {title: A}\n",
        "indicators.yaml": f"unge: {{title: Unge, maturity: in-use, {goal}, {figure}}}\n",
    }

    assert told(summary(year(tmp_path, files)))[-1] == (
        "Unge: 10,0 (2025). Henger etter: høyst 9,0 var ventet for 2025"
    )


def test_an_indicator_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    on = year(tmp_path, {"measures.yaml": "a: {title: A}\n"})
    about = on.plan.about.model_copy(update={"indicators": ("borte",)})
    object.__setattr__(on.plan, "about", about)

    assert "Hvordan det går" not in told(summary(on))
