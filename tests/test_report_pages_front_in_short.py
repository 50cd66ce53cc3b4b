from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.front.in_short import in_short
from tests.eventful_plan import EVENTFUL, edition

ADOPTED = "title: Plan\nversion_state: adopted"
FIVE = "\n".join(f"{id_}: {{title: {{nb: {id_.upper()}, nn: {id_.upper()}}}}}" for id_ in "abcde")


def test_the_state_of_a_plan_is_three_sentences(tmp_path: Path) -> None:
    assert told(tmp_path) == (
        "Planen har 3 tiltak: 1 i gang, 1 satt på vent og 1 gjennomført.",
        "For 1 tiltak er det meldt forsinkelse: Los til alle; for 1 tiltak vet vi ikke om tidsplanen blir fulgt.",
        "Om virkningen er det meldt: 1 virker og 1 lovende; for 1 tiltak vet vi ikke om det hjelper.",
    )
    assert told(tmp_path, language=Language.NN) == (
        "Planen har 3 tiltak: 1 i gang, 1 sett på vent og 1 gjennomført.",
        "For 1 tiltak er det meldt forseinking: Los til alle; for 1 tiltak veit vi ikkje om tidsplanen blir følgd.",
        "Om verknaden er det meldt: 1 verkar og 1 lovande; for 1 tiltak veit vi ikkje om det hjelper.",
    )


def test_a_measure_nobody_has_told_of_is_counted_as_that(tmp_path: Path) -> None:
    found = told(
        tmp_path, {"measures.yaml": "a: {title: A}\nb: {title: B}", "status.yaml": "2026-01-01: {a: {state: moved}}"}
    )

    assert found[0] == "Planen har 2 tiltak: 1 flyttet til annen plan og 1 ikke rapportert."


def test_a_measure_that_is_named_leads_to_its_page(tmp_path: Path) -> None:
    (_, late, _) = in_short(edition(tmp_path))

    assert [each.path for each in late if each.path] == ["tiltak/los.html"]


def test_a_plan_without_measures_says_so_and_no_more(tmp_path: Path) -> None:
    assert told(tmp_path, {"measures.yaml": "{}", "status.yaml": "{}", "decisions.yaml": "{}"}) == (
        "Ingen tiltak er ført inn i planen ennå.",
    )


@pytest.mark.parametrize(
    ("ids", "told_of"),
    [("a", "Planen har 1 tiltak: 1 i gang."), ("abc", "Planen har 3 tiltak, alle med status «i gang».")],
)
def test_where_all_stand_alike_they_are_told_as_one(tmp_path: Path, ids: str, told_of: str) -> None:
    reports = "".join(
        f"  {id_}: {{state: in-progress, effect: {'works' if id_ != 'a' else 'too-early'}}}\n" for id_ in ids
    )
    measures = "".join(f"{id_}: {{title: {{nb: A, nn: A}}}}\n" for id_ in ids)
    plan = {"measures.yaml": measures, "status.yaml": f"2026-06-01:\n{reports}", "decisions.yaml": "{}"}
    found = told(tmp_path, plan)

    assert found[0] == told_of
    assert found[2].endswith("for 1 tiltak vet vi ikke om det hjelper." if len(ids) > 1 else "tiltakene hjelper.")


def test_nothing_is_said_of_what_nobody_lacks(tmp_path: Path) -> None:
    status = "2026-06-01: {los: {state: in-progress, progress: on-track, effect: harmful}}"

    assert told(tmp_path, {"measures.yaml": "los: {title: Los}", "status.yaml": status, "decisions.yaml": "{}"})[
        1:
    ] == (
        "Ingen har meldt om forsinkelser.",
        "Om virkningen er det meldt: 1 uheldig virkning.",
    )


@pytest.mark.parametrize(("late", "names"), [(1, ": A"), (2, ": A og B"), (3, ": A, B og C"), (4, "")])
def test_a_few_are_named_and_of_many_the_number_is_told(tmp_path: Path, late: int, names: str) -> None:
    reports = "".join(f"  {id_}: {{state: in-progress, progress: some-delay}}\n" for id_ in "abcde"[:late])
    found = told(tmp_path, {"measures.yaml": FIVE, "status.yaml": f"2026-06-01:\n{reports}", "decisions.yaml": "{}"})

    assert found[1].startswith(f"For {late} tiltak er det meldt forsinkelse{names}; for {5 - late} tiltak vet vi ikke")
    assert found[2] == "Vi vet ikke ennå om noen av tiltakene hjelper."


@pytest.mark.parametrize(
    ("axes", "is_unknown"),
    [
        ("state: in-progress", True),
        ("state: in-progress, progress: not-assessed", True),
        ("state: in-progress, progress: on-track", False),
        ("state: completed", False),
        ("effect: works", True),
    ],
)
def test_the_schedule_is_asked_of_measures_in_work_and_of_those_not_told_of(
    tmp_path: Path, axes: str, is_unknown: bool
) -> None:
    plan = {"measures.yaml": "a: {title: A}", "status.yaml": f"2026-06-01: {{a: {{{axes}}}}}", "decisions.yaml": "{}"}

    assert ("om tidsplanen blir fulgt" in told(tmp_path, plan)[1]) is is_unknown


def told(folder: Path, files: Mapping[str, str] | None = None, language: Language = Language.NB) -> tuple[str, ...]:
    plan = EVENTFUL if files is None else {"plan.yaml": ADOPTED, **files}
    found = in_short(edition(folder, plan, language))
    return tuple("".join(piece.words.words for piece in sentence) for sentence in found)
