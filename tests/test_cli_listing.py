import json
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.listing import listing
from innenforskap.cli.options import Asked, Listed, ListFormat
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.plan import KINDS
from tests.conftest import Compare
from tests.site_plan import FILES
from tests.small import ROOT, plan_folder

DAY = date(2026, 6, 15)
PLANS = [
    ("nordland", "plan", DAY),
    ("ostfold", "examples/ostfold", DAY),
    ("vestfold-telemark", "examples/vestfold-telemark", date(2023, 6, 30)),
    ("vestland", "examples/vestland", date(2026, 11, 25)),
]


@pytest.mark.parametrize("form", [ListFormat.CSV, ListFormat.JSON])
@pytest.mark.parametrize(("name", "folder", "day"), PLANS)
def test_the_measures_that_lack_an_indicator(
    name: str, folder: str, day: date, form: ListFormat, golden: Compare, tmp_path: Path
) -> None:
    made = tmp_path / "liste"
    asked = Asked(ROOT / folder, day, day, None)

    assert listing(asked, Listed("measures", lacking=("indicator",)), form, made) == 0
    golden(f"list/{name}-lacking-indicator.{form}", made.read_bytes())


@pytest.mark.parametrize("form", [ListFormat.CSV, ListFormat.JSON])
def test_a_plan_without_measures_has_other_kinds_to_list(form: ListFormat, golden: Compare, tmp_path: Path) -> None:
    made = tmp_path / "liste"
    asked = Asked(ROOT / "examples/ostfold", DAY, DAY, None)

    assert listing(asked, Listed("barriers"), form, made) == 0
    golden(f"list/ostfold-barriers.{form}", made.read_bytes())


def _asked(tmp_path: Path, language: Language | None = None) -> Asked:
    return Asked(plan_folder(tmp_path, FILES), DAY, DAY, language)


def test_a_table_has_labels_and_names_and_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert listing(_asked(tmp_path), Listed("tiltak", {"strand": ("arbeid",)}), ListFormat.TABLE, None) == 0

    told = capsys.readouterr()
    assert [line.split("  ")[0] for line in told.out.splitlines()] == ["Id", "jobb"]
    assert "Gjennomført" in told.out
    assert "Nav" in told.out
    assert told.err.endswith("Antall: 1\n")


@pytest.mark.parametrize(
    ("language", "headings", "due"),
    [
        (Language.NB, ["Gjenstår", "Oppfølging: eier", "Oppfølging: frist"], "september 2026"),
        (Language.NN, ["Står att", "Oppfølging: eigar", "Oppfølging: frist"], "september 2026"),
        (Language.EN, ["To be done", "Follow up: owner", "Follow up: due"], "2026-09"),
    ],
)
def test_a_follow_up_has_headings_and_a_deadline_in_the_readers_words(
    language: Language, headings: list[str], due: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listing(_asked(tmp_path, language), Listed("decisions", lacking=("done",)), ListFormat.TABLE, None)

    first, told = capsys.readouterr().out.splitlines()[:2]
    assert all(heading in first for heading in headings)
    assert due in told


def test_a_list_keeps_a_time_as_it_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in (ListFormat.JSON, ListFormat.CSV):
        listing(_asked(tmp_path), Listed("decisions", lacking=("done",)), form, None)
    listing(_asked(tmp_path), Listed("decisions", lacking=("done",), count_by="follow_up_due"), ListFormat.JSON, None)

    told = capsys.readouterr().out
    assert '"follow_up_due": "2026-09",' in told
    assert ",2026-09," in told
    assert '"follow_up_due": "2026-09",\n    "count": 1' in told


def test_nothing_found_is_said_beside_an_empty_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = Listed("measures", {"actor": ("bodo",)})
    asked = _asked(tmp_path, Language.NN)

    assert listing(asked, wanted, ListFormat.TABLE, None) == 0
    told = capsys.readouterr()
    assert (told.out, told.err.endswith("Ingenting i planen passar til det du spør om.\n")) == ("", True)
    assert listing(asked, wanted, ListFormat.JSON, None) == 0
    assert capsys.readouterr().out == "[]\n"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_a_plan_with_none_of_a_kind_says_so(
    kind: str, language: Language, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Asked(plan_folder(tmp_path, {"plan.yaml": "title: P\n"}), DAY, DAY, language)

    assert listing(asked, Listed(kind), ListFormat.TABLE, None) == 0
    begins = "The plan has no " if language is Language.EN else "Planen har ingen "
    assert capsys.readouterr().err.splitlines()[-1].startswith(begins)


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "Planen har ingen barrierer."),
        ({"barriers.yaml": "b: {ttitle: B}\n"}, "Ingenting i planen passer til det du spør om."),
    ],
)
def test_what_could_not_be_read_is_not_said_not_to_be_there(
    files: dict[str, str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Asked(plan_folder(tmp_path, {"plan.yaml": "title: P\n", **files}), DAY, DAY, Language.NB)

    listing(asked, Listed("barriers"), ListFormat.TABLE, None)

    assert capsys.readouterr().err.splitlines()[-1] == says


def test_a_table_can_be_written_to_a_file(tmp_path: Path) -> None:
    listing(_asked(tmp_path), Listed("measures", count_by="status"), ListFormat.TABLE, tmp_path / "ut.txt")

    assert (tmp_path / "ut.txt").read_text(encoding="utf-8").splitlines()[0].split() == ["Status", "Antall"]


def test_a_column_may_be_counted_by_its_norwegian_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listing(_asked(tmp_path), Listed("measures", count_by="ansvarlig"), ListFormat.JSON, None)

    assert json.loads(capsys.readouterr().out) == [
        {"lead": "fylket", "count": 1},
        {"lead": "kommunene", "count": 1},
        {"lead": "nav", "count": 1},
        {"lead": None, "count": 2},
    ]


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (Listed("measures", count_by="statee"), "--count kjenner ikke «statee». Mente du «state»?"),
        (Listed("measures", since="i fjor"), "«i fjor» er ikke et tidspunkt."),
        (Listed("mesures"), "Mente du «measures»?"),
    ],
)
def test_what_makes_no_sense_is_told_before_a_plan_is_read(wanted: Listed, says: str, tmp_path: Path) -> None:
    with pytest.raises(PlanError) as error:
        listing(Asked(tmp_path / "ingen", DAY, DAY, None), wanted, ListFormat.TABLE, None)

    assert says in error.value.said(Language.NB)
