"""An assessment accepted anew: one value in one file, and nothing else."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked
from innenforskap.cli.review import NOTHING_JUDGED, review
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read.load import load
from tests.small import plan_folder

DAY = date(2026, 6, 15)
MEASURES = (
    "# Tiltakene våre\r\nlos:\r\n  title: 'Los'   # fast\r\n  evaluation:\r\n    verdict: works  # målt\r\n\r\n"
    "nav: {title: Nav}\r\n"
)
PAPER = "assessment: |\n  Det går bra.\njudged: gammel  # fra juni\nofficer: Rådgiver\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {"plan.yaml": b"title: P\n", "measures.yaml": MEASURES.encode(), "papers/2026-june.yaml": PAPER.encode()}
    return plan_folder(tmp_path, files)


def _review(folder: Path, word: str, *, dry_run: bool = False, language: Language = Language.NB) -> int:
    return review(Asked(folder, DAY, DAY, language), word, dry_run)


def _judged(folder: Path) -> str | None:
    evaluation = load(folder).plan.measures["los"].evaluation
    return evaluation.judged if evaluation else None


def test_a_checksum_that_lacks_is_set_where_it_belongs_in_a_file_of_many(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _review(folder, "los") == 0

    now = _judged(folder)
    told = (folder / "measures.yaml").read_bytes().decode()
    assert now is not None
    said = capsys.readouterr().err
    assert said.startswith("Vurderingen i los er godtatt. Den hviler på 1 tiltak, 0 tall og 0 mål.\n")
    assert said.endswith(f"measures.yaml: judged er satt til {now}. Ingenting annet er endret.\n")
    assert told == MEASURES.replace("# målt\r\n", f'# målt\r\n    judged: "{now}"\r\n')


def test_a_checksum_that_is_there_is_written_anew(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _review(folder, "2026-june") == 0

    now = load(folder).plan.papers["2026-june"].judged
    assert (folder / "papers/2026-june.yaml").read_text("utf-8") == PAPER.replace("gammel", f'"{now}"')
    assert f"judged er endret fra gammel til {now}. Ingenting annet er endret." in capsys.readouterr().err


def test_what_already_holds_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _review(folder, "los")
    before = (folder / "measures.yaml").stat().st_mtime_ns
    capsys.readouterr()

    assert _review(folder, "measure/los") == 0
    assert (folder / "measures.yaml").stat().st_mtime_ns == before
    assert "Ingenting er endret." in capsys.readouterr().err


def test_a_dry_run_says_what_it_would_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _review(folder, "los", dry_run=True, language=Language.NN) == 0

    assert (folder / "measures.yaml").read_bytes().decode() == MEASURES
    told = capsys.readouterr().err
    assert "Vurderinga i los kan godtakast. Ho kviler på 1 tiltak, 0 tal og 0 mål." in told
    assert "measures.yaml: judged ville ha blitt sett til " in told


def test_a_dry_run_says_what_would_be_accepted_anew(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _review(folder, "2026-june", dry_run=True) == 0

    told = capsys.readouterr().err
    assert "Vurderingen i 2026-june kan godtas på nytt. " in told
    assert "judged ville blitt endret fra gammel til " in told


@pytest.mark.parametrize("word", ["nav", "measure/nav"])
def test_what_has_no_assessment_cannot_be_accepted(folder: Path, word: str) -> None:
    with pytest.raises(PlanError) as error:
        _review(folder, word)

    assert error.value.message is NOTHING_JUDGED
    assert error.value.said(Language.NB).endswith("og et papir med assessment.")


def test_a_plan_with_errors_is_not_changed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "actors.yaml").write_text("nav: {name: Nav}\n", "utf-8")

    assert _review(folder, "los") == 1
    assert (folder / "measures.yaml").read_bytes().decode() == MEASURES
    assert "Ingenting er skrevet." in capsys.readouterr().err
