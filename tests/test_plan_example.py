"""Nordland's plan: what the tool makes of it, and when its figures are known."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from innenforskap.figures.observations import known
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Commitment, MeasureKind
from innenforskap.model.walk import parts
from innenforskap.read.load import load
from tests.conftest import Compare
from tests.small import ROOT

PLAN = load(ROOT / "plan").plan
DAY = "2026-06-15"


def _made(folder: Path, *arguments: str, day: str = DAY, **environment: str) -> bytes:
    command = [sys.executable, "-m", "innenforskap", *arguments, "--as-of", day]
    run = subprocess.run(command, cwd=folder, capture_output=True, check=True, env=os.environ | environment)
    return run.stdout


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_june_memo_is_as_it_was_read(form: str, language: str, golden: Compare) -> None:
    golden(f"june-{language}.{form}", _made(ROOT, "report", "june", "--format", form, "--lang", language))


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_memo_of_a_programme_without_measures_is_as_it_was_read(form: str, language: str, golden: Compare) -> None:
    arguments = ("report", "june", "examples/ostfold", "--format", form, "--lang", language)
    golden(f"june-ostfold-{language}.{form}", _made(ROOT, *arguments))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_summary_of_the_memo_is_as_it_was_read(language: str, golden: Compare) -> None:
    golden(f"june-summary-{language}.md", _made(ROOT, "report", "june", "--summary", "--lang", language))


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_december_report_is_as_it_was_read(form: str, language: str, golden: Compare) -> None:
    arguments = ("report", "december", "--format", form, "--lang", language)

    golden(f"december-{language}.{form}", _made(ROOT, *arguments, day="2026-11-25"))


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242"},
    ],
    ids=str,
)
@pytest.mark.parametrize("form", ["md", "html"])
def test_the_same_plan_and_day_give_the_same_bytes_anywhere(
    environment: dict[str, str], form: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "plan", tmp_path / "annet sted" / "plan")
    arguments = ("report", "june", "--format", form, "--lang", "nn")

    elsewhere = _made(tmp_path / "annet sted", *arguments, **environment)

    assert elsewhere == _made(ROOT, *arguments)


def test_sub_goal_two_has_its_characteristics_groups_and_measures() -> None:
    strand = PLAN.strands["delmal-2"]

    assert (len(PLAN.strands), len(strand.characteristics), len(strand.groups), len(PLAN.measures)) == (4, 5, 2, 11)
    assert all(measure.commitment and measure.kind for measure in PLAN.measures.values())


def test_the_measures_bind_as_the_verbs_of_the_source_do() -> None:
    ordered = sorted(PLAN.measures.values(), key=lambda measure: int(str(measure.number).partition(".")[2]))

    assert [(measure.commitment, measure.kind) for measure in ordered] == [
        (Commitment.JOINT, MeasureKind.ONE_OFF),
        (Commitment.RESPONSIBLE, MeasureKind.ONGOING),
        (Commitment.JOINT, MeasureKind.EVALUATION),
        (Commitment.RESPONSIBLE, MeasureKind.ONGOING),
        (Commitment.JOINT, MeasureKind.ONGOING),
        (Commitment.RESPONSIBLE, MeasureKind.ONGOING),
        (Commitment.CONTINUATION, MeasureKind.ONGOING),
        (Commitment.JOINT, MeasureKind.ONGOING),
        (Commitment.CONTINUATION, MeasureKind.ONGOING),
        (Commitment.INVITATION, MeasureKind.INFORMATION),
        (Commitment.INITIATIVE, MeasureKind.EXPERIMENT),
    ]
    assert [measure.number for measure in ordered if measure.lead is None] == ["2.8"]


def test_every_text_is_in_both_languages() -> None:
    lacking = [
        (record.file, steps)
        for record in PLAN.records()
        for steps, text in parts(record, Text)
        if not (text.nb and text.nn)
    ]

    assert lacking == []


def test_a_figure_published_in_september_is_not_known_in_june() -> None:
    indicator = PLAN.indicators["unge-utenfor-neet"]

    assert "2025" not in {each.period.written for each in known(indicator, date(2026, 6, 15))}
    assert "2025" in {each.period.written for each in known(indicator, date(2026, 9, 4))}
