"""What an assessment rests on, and what does not count."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.query.judged import judgement, judgements
from tests.paper_plan import plan

LOS = """title: Losen følger 1 000 elever
text: Losen møter dem på trammen, ved idé-fabrikken, 9,7 km unna.
indicators: [fravaer]
intended_effects: [{text: Færre borte, indicator: borte}]
products: [{title: Loser, planned: 4, delivered: 2}, {title: Kurs}]
evaluation: {verdict: works}
"""
FRAVAER = """title: Fravær
maturity: in-use
baseline: {period: 2023, value: 9.9}
targets: [{value: 8, by: 2026, operator: at-most}]
observations:
  - {period: 2024, geo: "18", value: 9.70, finality: preliminary, numerator: 97, denominator: 1000}
  - {period: 2023, geo: "18", value: 9.9}
"""
FILES = {
    "measures/los.yaml": LOS,
    "measures/nav.yaml": "title: Nav\n",
    "indicators/fravaer.yaml": FRAVAER,
    "indicators/borte.yaml": "title: Borte\nmaturity: sketched\n",
    "indicators/andre.yaml": "title: Andre\nmaturity: sketched\n",
    "papers/2025-december.yaml": "assessment: Det går bra.\n",
    "papers/2026-june.yaml": "date: 2026-06-10\nassessment: Det går bedre.\n",
}


def _now(folder: Path, changed: Mapping[str, str] = {}, judged: str = "measure") -> str:
    found = plan(folder, {**FILES, **changed})
    told = judgement(found, found.measures["los"] if judged == "measure" else found.papers["2026-june"])
    assert told is not None
    return told.now


def _swapped(path: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[path]
    return {path: FILES[path].replace(old, new)}


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("measures/los.yaml", "Losen følger", "LOSEN  Følger"),
        ("measures/los.yaml", "1 000", "1000"),
        ("measures/los.yaml", "trammen,", "«tramen»"),
        ("measures/los.yaml", "idé-fabrikken", "ide fabrikken"),
        ("measures/los.yaml", "9,7 km", "9.7 km"),
        ("measures/los.yaml", "{title: Loser, planned: 4, delivered: 2}, {title: Kurs}",
         "{title: Kurs}, {title: Loser, planned: 4, delivered: 2}"),
        ("measures/los.yaml", "title: Losen følger 1 000 elever",
         "note: Ny\ntitle: {nb: Losen følger 1 000 elever, nn: Ny}"),
        ("measures/los.yaml", "text: Færre borte", "text: Noe annet"),
        ("indicators/fravaer.yaml", "9.70", "9.7"),
        ("indicators/fravaer.yaml", "title: Fravær", "title: Borte fra skolen"),
        ("indicators/andre.yaml", "maturity: sketched", "maturity: sketched\ntargets: [{value: 1, by: 2026}]"),
        ("measures/nav.yaml", "title: Nav", "title: Noe annet"),
    ],
)  # fmt: skip
def test_spelling_layout_and_what_was_not_judged_do_not_count(path: str, old: str, new: str, tmp_path: Path) -> None:
    assert _now(tmp_path / "ny", _swapped(path, old, new)) == _now(tmp_path)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("measures/los.yaml", "følger", "hjelper"),
        ("measures/los.yaml", "1 000", "100"),
        ("measures/los.yaml", "9,7 km", "97 km"),
        ("measures/los.yaml", "planned: 4", "planned: 5"),
        ("measures/los.yaml", "delivered: 2", "delivered: 3"),
        ("measures/los.yaml", "indicators: [fravaer]", "indicators: [fravaer, andre]"),
        ("indicators/fravaer.yaml", "9.70", "9.8"),
        ("indicators/fravaer.yaml", "finality: preliminary", "finality: final"),
        ("indicators/fravaer.yaml", "numerator: 97", "numerator: 98"),
        ("indicators/fravaer.yaml", "denominator: 1000", "denominator: 1001"),
        ("indicators/fravaer.yaml", "value: 8,", "value: 7,"),
        ("indicators/fravaer.yaml", "by: 2026", "by: 2027"),
        ("indicators/fravaer.yaml", "operator: at-most", "operator: exactly"),
        ("indicators/fravaer.yaml", "period: 2024", "period: 2025"),
        ("indicators/fravaer.yaml", "baseline: {period: 2023", "baseline: {period: 2022"),
        ("indicators/borte.yaml", "maturity: sketched", "maturity: sketched\ntargets: [{value: 1, by: 2026}]"),
    ],
)
def test_values_targets_and_adopted_text_count(path: str, old: str, new: str, tmp_path: Path) -> None:
    assert _now(tmp_path / "ny", _swapped(path, old, new)) != _now(tmp_path)


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({"measures/nav.yaml": "title: Noe annet\n"}, False),
        ({"measures/nav.yaml": "title: Nav\nevaluation: {verdict: works}\n"}, False),
        ({"status/2026-05-01/nav.yaml": "state: in-progress\n"}, False),
        ({"status/2026-06-12/nav.yaml": "state: in-progress\n"}, True),
        ({"indicators/andre.yaml": "title: A\nmaturity: in-use\nobservations: [{period: 2024, value: 1}]\n"}, False),
        (
            {
                "indicators/andre.yaml": "title: A\nmaturity: in-use\n"
                "observations: [{period: 2024, value: 1, published: 2026-09-04}]\n"
            },
            True,
        ),
    ],
)
def test_a_paper_rests_on_what_was_known_on_its_day(changed: dict[str, str], same: bool, tmp_path: Path) -> None:
    assert (_now(tmp_path / "ny", changed, "paper") == _now(tmp_path, judged="paper")) is same


@pytest.mark.parametrize(
    ("name", "day"), [("2026-june", "2026-12-31"), ("2025-june", "2025-12-31"), ("notat", "2035-01-01")]
)
def test_a_paper_without_a_day_tells_of_its_year(name: str, day: str, tmp_path: Path) -> None:
    assessed = {"measures/nav.yaml": "title: Nav\n", f"papers/{name}.yaml": "assessment: Det går bra.\n"}
    before = plan(tmp_path, assessed)
    after = plan(tmp_path / "ny", {**assessed, f"status/{day}/nav.yaml": "state: in-progress\n"})

    told = [judgement(each, each.papers[name]) for each in (before, after)]
    assert told[0]
    assert told[1]
    assert told[0].now != told[1].now


def test_it_says_how_much_it_rests_on(tmp_path: Path) -> None:
    found = plan(tmp_path, FILES)

    told = [judgement(found, record) for record in (found.measures["los"], found.papers["2026-june"])]

    assert [(each.measures, each.figures, each.targets) for each in told if each] == [(1, 2, 1), (2, 2, 1)]


@pytest.mark.parametrize(
    ("evaluation", "judged"),
    [("verdict: works", True), ("text: Det virker.", True), ("plan: Om to år", False), ("judged: '1'", False)],
)
def test_only_what_is_assessed_is_judged(evaluation: str, judged: bool, tmp_path: Path) -> None:
    found = plan(tmp_path, {"measures/los.yaml": f"title: Los\nevaluation: {{{evaluation}}}\n"})

    assert (judgement(found, found.measures["los"]) is not None) is judged
    assert judgement(found, found.about) is None


@pytest.mark.parametrize(("told", "old"), [("", False), ("judged: gammel\n", True)])
def test_it_is_old_when_something_else_was_judged(told: str, old: bool, tmp_path: Path) -> None:
    found = plan(tmp_path, {"papers/2026-june.yaml": f"assessment: Det går bra.\n{told}"})

    assert [each.is_old for each in judgements(found)] == [old]


def test_it_is_not_old_while_what_was_judged_stands(tmp_path: Path) -> None:
    written = "assessment: Det går bra.\n"
    (judged,) = judgements(plan(tmp_path, {"papers/2026-june.yaml": written}))
    found = plan(tmp_path / "igjen", {"papers/2026-june.yaml": f'{written}judged: "{judged.now}"\n'})

    assert [each.is_old for each in judgements(found)] == [False]


def test_of_a_years_papers_the_report_is_the_newest(tmp_path: Path) -> None:
    both = "2026-december: {assessment: A}\n2026-june: {assessment: B}\n"
    swapped = "2026-june: {assessment: B}\n2026-december: {assessment: A}\n"

    for name, papers in (("a", both), ("b", swapped)):
        found = plan(tmp_path / name, {"papers.yaml": papers})
        assert [each.record.id for each in judgements(found)] == ["2026-december"]


@pytest.mark.parametrize("name", ["2027-may", "notat-june", "notat"])
def test_what_is_written_for_no_paper_is_not_the_newest(name: str, tmp_path: Path) -> None:
    alone = plan(tmp_path, {f"papers/{name}.yaml": "assessment: B\n"})
    beside = plan(tmp_path / "b", {**FILES, f"papers/{name}.yaml": "assessment: B\n"})

    assert list(judgements(alone)) == []
    assert [each.record.id for each in judgements(beside)] == ["los", "2026-june"]


def test_a_paper_without_a_day_does_not_rest_on_what_came_after_its_year(tmp_path: Path) -> None:
    written = {"measures/nav.yaml": "title: Nav\n", "papers/2025-june.yaml": "assessment: Det går bra.\n"}
    before = plan(tmp_path, written)
    after = plan(tmp_path / "ny", {**written, "status/2026-01-01/nav.yaml": "state: in-progress\n"})

    assert [each.now for each in judgements(before)] == [each.now for each in judgements(after)]


def test_a_figure_that_is_hidden_is_another_than_one_that_is_told(tmp_path: Path) -> None:
    hidden = _swapped("indicators/fravaer.yaml", "value: 9.70,", "missing: confidential,")

    assert _now(tmp_path / "ny", hidden) != _now(tmp_path)


def test_of_the_papers_the_newest_alone_is_watched(tmp_path: Path) -> None:
    found = plan(
        tmp_path, {**FILES, "papers/2024-december.yaml": "assessment: A\n", "papers/notat.yaml": "assessment: B\n"}
    )
    later = plan(tmp_path / "senere", {**FILES, "papers/2026-december.yaml": "assessment: A\n"})

    assert [each.record.id for each in judgements(found)] == ["los", "2026-june"]
    assert [each.record.id for each in judgements(later)] == ["los", "2026-december"]


def test_a_newest_paper_that_assesses_nothing_is_not_judged(tmp_path: Path) -> None:
    found = plan(tmp_path, {"papers/2025-june.yaml": "assessment: A\n", "papers/2026-june.yaml": "officer: R\n"})

    assert not list(judgements(found))
