"""What shows that a measure helps, where the rules' pages do not show it."""

from pathlib import Path

from tests.found import ADOPTED, told


def _plan(count: int, last: str = "") -> dict[str, str]:
    measures = [f"m{at}: {{title: Tiltak {at}, kind: ongoing}}\n" for at in range(count)]
    return {"plan.yaml": ADOPTED, "measures.yaml": "".join(measures) + last}


def test_what_is_lacking_everywhere_is_told_once(tmp_path: Path) -> None:
    found = told(tmp_path, _plan(5), "IF12")

    assert [each for each in found if "indikator" in each] == [
        "plan.yaml:1:1 ingen av de 5 tiltakene har en indikator; da kan ingen vise om planen hjelper"
    ]


def test_a_few_measures_are_told_of_one_by_one(tmp_path: Path) -> None:
    assert not told(tmp_path, _plan(4), "IF126")
    assert len(told(tmp_path, _plan(4), "IF127")) == 4


def test_where_one_measure_has_an_indicator_each_of_the_others_is_told_of(tmp_path: Path) -> None:
    files = _plan(5, "siste: {title: Siste, indicators: [i]}\n") | {
        "indicators.yaml": "i: {title: I, maturity: sketched}"
    }

    assert not told(tmp_path, files, "IF126")
    assert len(told(tmp_path, files, "IF127")) == 5


def test_a_draft_may_do_without(tmp_path: Path) -> None:
    assert not told(tmp_path, _plan(5) | {"plan.yaml": "title: Planen\n"}, "IF126")
