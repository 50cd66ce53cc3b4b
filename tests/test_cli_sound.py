from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked
from innenforskap.cli.sound import sound
from innenforskap.i18n import Language
from tests.small import plan_folder

DAY = date(2026, 6, 15)


def test_a_plan_with_gaps_is_sound(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    found = sound(Asked(plan, DAY, DAY, Language.NN))

    assert found is not None
    assert found[1] is Language.NN


def test_of_a_plan_with_errors_they_are_all_that_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", "measures/a.yaml": "title: no\n"})

    assert sound(Asked(plan, DAY, DAY, None)) is None

    out, err = capsys.readouterr()
    assert out == ""
    assert "feil[IF035]" in err
    assert "IF111" not in err
    assert err.endswith("Planen har 1 feil som må rettes før noe kan lages av den. Ingenting er skrevet.\n")


def test_an_error_that_the_plan_has_lowered_stops_no_paper(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\n", "measures.yaml": "aa: {title: A, lead: borte}\n"}
    rules = "rules: {unknown-reference: {severity: warning, reason: Aktøren kommer., until: 2026-06-15}}\n"

    assert sound(Asked(plan_folder(tmp_path, files), DAY, DAY, None)) is None
    assert sound(Asked(plan_folder(tmp_path, {"plan.yaml": f"title: Plan\n{rules}"}), DAY, DAY, None)) is not None


PHONE = "measures/a.yaml", "title: A\ntext: Ring 40 00 00 01.\n"
ADDRESS = "measures/b.yaml", "title: B\ntext: Skriv til fornavn.etternavn@example.no.\n"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (Language.NB, "Planen har 1 advarsel om personvern. Se den", "Planen har 2 advarsler om personvern. Se dem"),
        (Language.NN, "Planen har 1 åtvaring om personvern. Sjå ho", "Planen har 2 åtvaringar om personvern. Sjå dei"),
        (Language.EN, "The plan has 1 privacy warning. See it", "The plan has 2 privacy warnings. See them"),
    ],
)
def test_what_is_of_a_person_stops_no_paper_and_is_said(
    language: Language, one: str, two: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for files, says in (((PHONE,), one), ((PHONE, ADDRESS), two)):
        plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n", **dict(files)})

        assert sound(Asked(plan, DAY, DAY, language)) is not None

        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(says)
        assert "innenforskap validate --select IF71" in err
        assert err.count("\n") == 1


def test_a_plan_with_nothing_of_a_person_is_sound_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    assert sound(Asked(plan, DAY, DAY, None)) is not None
    assert capsys.readouterr() == ("", "")
