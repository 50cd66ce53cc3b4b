from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.query.standing import standing
from innenforskap.report.pages.tags import AXES, Axis, axes, reported, tag
from tests.site_plan import plan


@pytest.mark.parametrize("axis", AXES)
def test_every_answer_has_a_symbol_and_a_word(axis: Axis) -> None:
    told = [tag(axis, value, Language.NN) for value in axis.values]

    assert all(each.symbol and each.words for each in told)


def test_a_measure_always_has_three_answers(tmp_path: Path) -> None:
    told = axes(standing(plan(tmp_path), "los", date(2026, 6, 15)), Language.NB)

    assert [(each.axis, each.words) for each in told.all] == [
        ("Status", "I gang"),
        ("Framdrift", "Vesentlig forsinket"),
        ("Virkning", "Lovende"),
    ]


@pytest.mark.parametrize(
    ("measure", "told"),
    [
        ("hjelp", ["not-reported", "not-reported", "not-reported"]),
        ("moter", ["not-started", "not-given", "not-given"]),
        ("jobb", ["completed", "not-relevant", "works"]),
    ],
)
def test_what_nobody_has_told_is_said(tmp_path: Path, measure: str, told: list[str]) -> None:
    found = axes(standing(plan(tmp_path), measure, date(2026, 6, 15)), Language.NB)

    assert [each.value for each in found.all] == told


def test_a_report_has_three_answers_too(tmp_path: Path) -> None:
    told = reported(plan(tmp_path).status["2025-11-01/los"], Language.NB)

    assert [each.value for each in told.all] == ["in-progress", "some-delay", "not-given"]
