from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.known import deliver, known
from innenforskap.cli.options import Asked
from innenforskap.i18n import Language
from tests.small import plan_folder

DAY = date(2026, 6, 15)


def test_a_plan_with_errors_is_known_and_says_that_it_has_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = plan_folder(tmp_path, {"plan.yaml": "title: P\n", "measures/a.yaml": "titel: A\n"})
    found, speech = known(Asked(folder, DAY, DAY, None))

    assert speech is Language.NB
    assert found.plan.measures == {}
    assert capsys.readouterr().err == (
        "Planen har 1 feil, så noe kan mangle her. Se dem med «innenforskap validate».\n"
    )


def test_a_plan_without_errors_is_known_in_silence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})

    assert known(Asked(folder, DAY, DAY, None))[1] is Language.NN
    assert capsys.readouterr() == ("", "")


def test_an_answer_goes_to_a_file_or_to_the_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deliver("å\r\n".encode(), tmp_path / "svar.csv", Language.NB)
    assert capsys.readouterr() == ("", f"Skrev {tmp_path}/svar.csv\n")
    assert (tmp_path / "svar.csv").read_bytes() == "å\r\n".encode()

    deliver("å\r\n".encode(), None, Language.NB)
    assert capsys.readouterr().out == "å\r\n"
