"""How far partners have come into a measure."""

from datetime import date
from pathlib import Path

from innenforskap.model.vocabulary import Participation
from innenforskap.query.partners import participation
from tests.paper_plan import plan


def test_an_answer_counts_from_the_day_it_was_given(tmp_path: Path) -> None:
    files = {
        "actors.yaml": "ks: {name: KS, kind: council}\n",
        "measures.yaml": "a: {title: A, partners: [{actor: ks, participation: accepted, since: 2026-06-01}]}\n",
    }

    (partner,) = plan(tmp_path, files).measures["a"].partners

    assert participation(partner, date(2026, 5, 31)) is None
    assert participation(partner, date(2026, 6, 1)) is Participation.ACCEPTED


def test_an_answer_without_a_day_counts(tmp_path: Path) -> None:
    files = {
        "actors.yaml": "ks: {name: KS, kind: council}\n",
        "measures.yaml": "a: {title: A, partners: [{actor: ks, participation: invited}]}\n",
    }

    (partner,) = plan(tmp_path, files).measures["a"].partners

    assert participation(partner, date(2020, 1, 1)) is Participation.INVITED
