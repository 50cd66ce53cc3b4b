"""Which of the three things `report` does, and which options do not go together."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.options import Asked, Ordered, PaperFormat, PaperName
from innenforskap.cli.paper import paper
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.rule_pages import committed
from tests.small import plan_folder

DAY = date(2026, 6, 15)
FILES = {
    "plan.yaml": "title: Planen\nperiod: {from: 2026, to: 2029}\n",
    "papers/2026-june.yaml": "assessment: Det går.\nrecommendation: [Ta notatet til orientering.]\n",
}


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    plan = plan_folder(tmp_path, FILES)
    committed(plan)
    return Asked(plan, DAY, DAY, Language.NB)


def test_a_paper_is_read_issued_and_made_again(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    folder = asked.folder.parent / "reports" / "2026-june-nb"

    assert paper(asked, Ordered(PaperName.JUNE)) == 0
    assert paper(asked, Ordered(PaperName.JUNE, final=True)) == 0
    assert paper(asked, Ordered(None, again=folder)) == 0
    said = capsys.readouterr().out
    assert said.startswith((folder / "paper.md").read_text("utf-8"))
    assert said.endswith("likt byte for byte (data.json, paper.html, paper.md).\n")


def test_one_who_names_no_paper_is_told_how(asked: Asked) -> None:
    with pytest.raises(PlanError, match="innenforskap report june"):
        paper(asked, Ordered(None))


def test_what_is_issued_has_a_place_of_its_own(asked: Asked) -> None:
    with pytest.raises(PlanError, match="Leave out -o"):
        paper(asked, Ordered(PaperName.JUNE, output=Path("x.md"), final=True))


def test_a_page_of_a_paper_is_not_issued(asked: Asked) -> None:
    with pytest.raises(PlanError, match="Leave out --summary"):
        paper(asked, Ordered(PaperName.JUNE, final=True, summary=True))


@pytest.mark.parametrize(
    ("order", "changes"),
    [
        (Ordered(PaperName.JUNE, again=Path("x")), {}),
        (Ordered(None, final=True, again=Path("x")), {}),
        (Ordered(None, output=Path("y"), again=Path("x")), {}),
        (Ordered(None, PaperFormat.PDF, again=Path("x")), {}),
        (Ordered(None, again=Path("x"), summary=True), {}),
        (Ordered(None, again=Path("x")), {"rev": "HEAD"}),
        (Ordered(None, again=Path("x")), {"since": "HEAD"}),
        (Ordered(None, again=Path("x")), {"day": date(2026, 6, 1)}),
    ],
)
def test_what_is_made_again_is_asked_for_by_its_folder_alone(
    order: Ordered, changes: dict[str, object], asked: Asked
) -> None:
    with pytest.raises(PlanError, match="--again stands alone"):
        paper(asked._replace(**changes), order)  # type: ignore[arg-type]
