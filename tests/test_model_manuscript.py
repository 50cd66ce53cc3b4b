"""What is written for a paper knows which paper and which year it is for."""

import pytest

from innenforskap.model.base import Origin, Reading
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.vocabulary import Paper


def manuscript(id_: str) -> Manuscript:
    return Manuscript.model_validate({}, context=Reading(Origin("papers", id_, "papers.yaml", (id_,))))


@pytest.mark.parametrize(
    ("id_", "paper"), [("2026-june", Paper.JUNE_MEMO), ("2025-december", Paper.DECEMBER_REPORT), ("2026-may", None)]
)
def test_the_last_part_of_the_id_says_which_paper(id_: str, paper: Paper | None) -> None:
    assert manuscript(id_).paper is paper


@pytest.mark.parametrize(
    ("id_", "year"), [("2026-june", 2026), ("26-june", None), ("juni-june", None), ("0000-june", None)]
)
def test_the_first_part_of_the_id_says_which_year(id_: str, year: int | None) -> None:
    assert manuscript(id_).year == year
