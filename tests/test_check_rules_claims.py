"""What running text claims of figures, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from tests.found import ADOPTED, found, told

DECEMBER = date(2026, 12, 1)
INDICATORS = """
    unge-utenfor:
      title: {nb: Unge utenfor skole, nn: Unge utanfor skule}
      maturity: defined
      unit: percent
      geography: ["18"]
      comparison: ["NO"]
      baseline: {period: 2020, value: 11.4}
      targets: [{value: 8, by: 2030}]
      observations:
        - {period: 2019, value: 11.2}
        - {period: 2022, missing: confidential}
        - {period: 2023, value: 9.0}
        - {period: 2024, value: 9.7}
        - {period: 2025, value: 9.7}
        - {period: 2026, value: 12.5, published: 2027-01-01}
        - {period: 2024, geo: "NO", value: 9.9}
        - {period: 2025, geo: "NO", value: 10.1}
        - {period: 2024/25, value: 17.0}
    elever:
      title: Elever
      maturity: defined
      unit: count
      breaks: [{period: 2025, note: Ny telling}]
      observations:
        - {period: 2023, value: 6984}
        - {period: 2024, value: 7120}
        - {period: 2025, value: 7300, numerator: 333, denominator: 444}
"""
STATEMENTS = """
    nettsiden:
      text: Det er 24 prosent.
      source: side
      figures: [{value: 26, unit: percent}, {value: 2600, unit: count}]
"""
SOURCES = "side: {publisher: Fylket, title: Nettside, note: {nb: 51 prosent}}\n"


def _plan(words: str, **files: str) -> dict[str, str]:
    return {
        "measures.yaml": f"t: {{title: T, text: '{words}'}}\n",
        "indicators.yaml": INDICATORS,
        "statements.yaml": STATEMENTS,
        "sources.yaml": SOURCES,
        **files,
    }


@pytest.mark.parametrize(
    "words",
    [
        "9,7 prosent", "10 prosent", "9,9 %", "11,4 prosent", "8 prosent", "26 prosent", "11 prosent",
        "7000 elever", "6 984 elever", "7100 elever", "7 120 unge", "2 600 unge", "333 unge", "444 unge", "370 unge",
    ],
)  # fmt: skip
def test_a_figure_that_the_plan_has_is_borne_out_as_exactly_as_it_is_written(words: str, tmp_path: Path) -> None:
    measure = f"t: {{title: T, text: 'Det er {words}.', products: [{{title: Kurs, delivered: 370}}]}}\n"

    assert not found(tmp_path, {**_plan(""), "measures.yaml": measure}, "IF725")


@pytest.mark.parametrize(
    "words", ["9,8 prosent", "9,70001 prosent", "24 prosent", "7 000 000 elever", "6 985 elever", "370 unge", "97 %"]
)
def test_a_figure_that_the_plan_does_not_have_is_told(words: str, tmp_path: Path) -> None:
    assert told(tmp_path, _plan(f"Det er {words}."), "IF725") == [
        f"measures.yaml:1:29 «{words}» er ikke blant planens målinger, mål og utsagn"
    ]


def test_a_count_is_no_share_and_a_share_no_count(tmp_path: Path) -> None:
    indicators = INDICATORS.replace("value: 6984", "value: 33").replace("value: 9.0", "value: 777")

    assert len(found(tmp_path, _plan("33 prosent og 777 unge.", **{"indicators.yaml": indicators}), "IF725")) == 2


def test_a_figure_is_told_once_in_a_text_and_its_translation(tmp_path: Path) -> None:
    measure = "t: {title: T, text: {nb: '24 prosent, 24 % og 24,0 %, 25 prosent', nn: '24 prosent og 26 000 unge'}}\n"

    lines = told(tmp_path, _plan("", **{"measures.yaml": measure}), "IF725")

    assert [line.split("»")[0].split("«")[1] for line in lines] == ["24 prosent", "25 prosent", "26 000 unge"]


@pytest.mark.parametrize(
    "files",
    [
        {"statements.yaml": "a: {text: 24 prosent, source: side}\n"},
        {"frameworks.yaml": "a: {title: Strategi, text: Minst 92 prosent}\n"},
        {"sources.yaml": "side: {publisher: Fylket, title: 92 prosent}\n"},
        {"grants.yaml": "a: {title: Støtte til 92 prosent}\n"},
        {"measures.yaml": "t: {title: T, source_text: 92 prosent}\n"},
    ],
)
def test_what_others_say_is_not_the_plans_own(files: dict[str, str], tmp_path: Path) -> None:
    assert not found(tmp_path, _plan("", **files), "IF725")


def test_only_what_is_written_last_of_a_measure_and_of_a_paper_is_read(tmp_path: Path) -> None:
    files = {
        "status/2026-01-01/t.yaml": "state: in-progress\nreported_by: a\ntext: 31 prosent\n",
        "status/2026-05-01/t.yaml": "state: in-progress\nreported_by: a\ntext: 32 prosent\n",
        "papers/2025-june.yaml": "assessment: 33 prosent\n",
        "papers/2026-june.yaml": "assessment: 34 prosent\n",
        "papers/2025-december.yaml": "assessment: 35 prosent\n",
        "actors.yaml": "a: {name: A, kind: county}\n",
    }

    lines = told(tmp_path, _plan("Ingenting.", **files), "IF725")

    assert [line.split("»")[0].split("«")[1] for line in lines] == ["35 prosent", "34 prosent", "32 prosent"]


def test_what_has_left_the_work_of_the_plan_is_not_mended(tmp_path: Path) -> None:
    ended = "a: {date: 2026-05-01, body: b, type: terminate, about: [t]}\n"
    bodies = "b: {name: B, kind: county-assembly, powers: [terminate]}\n"

    assert found(tmp_path / "a", _plan("24 prosent"), "IF725")
    assert not found(tmp_path / "b", _plan("24 prosent", **{"decisions.yaml": ended, "bodies.yaml": bodies}), "IF725")


@pytest.mark.parametrize(("state", "count"), [("draft", 1), ("proposal", 1), ("adopted", 1), ("superseded", 0)])
def test_nobody_mends_a_plan_that_another_has_taken_over_from(state: str, count: int, tmp_path: Path) -> None:
    about = f"title: Planen\nversion_state: {state}\n"

    assert len(found(tmp_path, _plan("24 prosent", **{"plan.yaml": about}), "IF725")) == count


UNMOVED = "er endringen ikke større enn avrundingen eller usikkerheten"


@pytest.mark.parametrize(
    ("words", "so"),
    [
        ("Andelen har økt til [figure: unge 2025].", f"opp, men fra 2024 til 2025 {UNMOVED}"),
        ("Andelen har gått ned til [figure: unge 2025].", f"ned, men fra 2024 til 2025 {UNMOVED}"),
        ("Andelen har gått ned til [figure: unge 2024].", "ned, men fra 2023 til 2024 har det gått opp"),
        ("Andelen har gått ned til [figure: unge 2025 norge].", "ned, men fra 2024 til 2025 har det gått opp"),
        (
            "Andelen økte fra [figure: unge 2019] til [figure: unge 2025].",
            "opp, men fra 2019 til 2025 har det gått ned",
        ),
        (
            "Andelen økte til [figure: unge 2025] fra [figure: unge 2019].",
            "opp, men fra 2019 til 2025 har det gått ned",
        ),
        ("Andelen har økt siden 2019 til [figure: unge 2025].", "opp, men fra 2019 til 2025 har det gått ned"),
        ("Unge utenfor skole har økt.", f"opp, men fra 2024 til 2025 {UNMOVED}"),
        ("Unge utanfor skule har auka.", f"opp, men fra 2024 til 2025 {UNMOVED}"),
        ("I 2024 har unge utenfor skole gått ned.", "ned, men fra 2023 til 2024 har det gått opp"),
        ("I Nordland har unge utenfor skole økt.", f"opp, men fra 2024 til 2025 {UNMOVED}"),
        ("Tallet har gått ned til [figure: elever 2024].", "ned, men fra 2023 til 2024 har det gått opp"),
    ],
)
def test_a_change_that_is_not_so_is_told_with_what_is(words: str, so: str, tmp_path: Path) -> None:
    (line,) = told(tmp_path, _plan(words), "IF726", DECEMBER)

    assert line.partition(" ")[2] == f"teksten sier at tallet har gått {so}"


@pytest.mark.parametrize(
    "words",
    [
        "Andelen har økt til [figure: unge 2024].",
        "Andelen har økt til [figure: unge 2025 norge].",
        "Andelen har gått ned siden 2019 til [figure: unge 2025].",
        "Andelen er [figure: unge 2025].",
        "Andelen har økt til [figure: unge 2023].",
        "Andelen har økt til [figure: unge 2019].",
        "Andelen har økt fra [figure: unge 2022] til [figure: unge 2024].",
        "Andelen har gått ned fra [figure: unge 2024] til [figure: unge 2022].",
        "Andelen har gått ned fra [figure: unge 2023] til [figure: unge 2024/25].",
        "Andelen har gått ned fra [figure: unge 2023] til [figure: unge 2024] og [figure: unge 2027].",
        "Andelen har gått ned fra 2021 til [figure: unge 2025].",
        "Andelen har gått ned fra 2022 til [figure: unge 2024].",
        "Andelen har gått ned til [figure: unge 2022].",
        "Andelen har gått ned til [figure: unge 2024/25].",
        "Andelen har gått ned til [figure: ukjent 2025].",
        "Andelen har gått ned til [figure: unge 2026].",
        "Tallet har gått ned til [figure: elever 2025].",
        "Tallet har gått ned til [figure: unge 2024] og [figure: elever 2024].",
        "Tallet har gått ned til [figure: unge 2024] og [figure: unge 2025 norge].",
        "Unge utenfor skole og elever er ikke de samme.",
        "Unge utenfor skolen har økt.",
        "Elever har økt.",
        "I Østfold har unge utenfor skole økt.",
        "I Norge har unge utenfor skole økt.",
        "I 2021 har unge utenfor skole økt.",
    ],
)
def test_a_change_that_is_so_or_is_not_clear_is_left_alone(words: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _plan(words), "IF726", DECEMBER)


def test_two_indicators_of_the_same_title_are_not_told_apart(tmp_path: Path) -> None:
    other = f"{INDICATORS}    andre: {{title: Unge utenfor skole, maturity: sketched}}\n"

    assert not found(tmp_path, _plan("Unge utenfor skole har økt.", **{"indicators.yaml": other}), "IF726", DECEMBER)


def test_what_the_indicator_calls_uncertain_is_no_change(tmp_path: Path) -> None:
    sure, unsure = INDICATORS, INDICATORS.replace("unit: percent", "unit: percent\n      uncertainty: 0.7")
    words = "Andelen har økt til [figure: unge 2024]."

    assert not found(tmp_path / "a", _plan(words, **{"indicators.yaml": sure}), "IF726", DECEMBER)
    assert found(tmp_path / "b", _plan(words, **{"indicators.yaml": unsure}), "IF726", DECEMBER)


def test_a_title_of_one_word_may_be_any_word(tmp_path: Path) -> None:
    one = "f: {title: Frafall, maturity: defined, observations: [{period: 2024, value: 9}, {period: 2025, value: 9}]}\n"
    two = one.replace("Frafall", "Frafall i skolen")

    assert not found(tmp_path / "a", _plan("Frafall har økt.", **{"indicators.yaml": one}), "IF726", DECEMBER)
    assert found(tmp_path / "b", _plan("Frafall i skolen har økt.", **{"indicators.yaml": two}), "IF726", DECEMBER)


def test_an_indicator_without_figures_has_not_changed(tmp_path: Path) -> None:
    sketched = "unge: {title: Unge utenfor skole, maturity: sketched}\n"

    assert not found(tmp_path, _plan("Unge utenfor skole har økt.", **{"indicators.yaml": sketched}), "IF726", DECEMBER)


def test_a_figure_that_is_only_said_to_come_is_passed_over(tmp_path: Path) -> None:
    coming = f"{INDICATORS}".replace(
        "{period: 2026, value: 12.5, published: 2027-01-01}", "{period: 2026, missing: not-published}"
    )

    assert found(tmp_path, _plan("Unge utenfor skole har økt.", **{"indicators.yaml": coming}), "IF726", DECEMBER)


def test_a_figure_that_is_missing_is_not(tmp_path: Path) -> None:
    gone = f"{INDICATORS}".replace(
        "{period: 2026, value: 12.5, published: 2027-01-01}", "{period: 2026, missing: not-available}"
    )

    assert not found(tmp_path, _plan("Unge utenfor skole har økt.", **{"indicators.yaml": gone}), "IF726", DECEMBER)


def test_a_hidden_figure_has_not_changed(tmp_path: Path) -> None:
    few = """
        unge:
          title: Unge utenfor skole
          maturity: defined
          unit: count
          population: {age_from: 15, age_to: 29}
          observations: [{period: 2024, value: 4}, {period: 2025, value: 3}]
    """

    assert not found(tmp_path, _plan("Unge utenfor skole har økt.", **{"indicators.yaml": few}), "IF726", DECEMBER)


def test_a_change_is_told_once_in_a_text_and_its_translation(tmp_path: Path) -> None:
    words = "Unge utenfor skole har økt. Unge utenfor skole har gått ned."
    measure = f"t: {{title: T, text: {{nb: '{words}', nn: 'Unge utanfor skule har auka.'}}}}\n"

    assert len(found(tmp_path, _plan("", **{"measures.yaml": measure}), "IF726", DECEMBER)) == 1


def test_an_adopted_plan_is_read_as_a_draft_is(tmp_path: Path) -> None:
    assert found(tmp_path, _plan("Unge utenfor skole har økt.", **{"plan.yaml": ADOPTED}), "IF726", DECEMBER)
