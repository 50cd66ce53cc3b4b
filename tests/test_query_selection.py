from datetime import date
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.raw import Plain
from innenforskap.model.when import When
from innenforskap.query.gaps import gaps
from innenforskap.query.selection import Selection, selected
from innenforskap.read.load import load
from tests.site_plan import DAY, plan
from tests.small import plan_folder


def _ids(tmp_path: Path, selection: Selection, day: date = DAY) -> list[str]:
    return [record.id for record in selected(plan(tmp_path), day, selection)]


def _time(written: str) -> When:
    return When.read(Plain(written))


def test_measures_come_as_the_plan_has_them_and_the_rest_by_id(tmp_path: Path) -> None:
    assert _ids(tmp_path, Selection("measures")) == ["los", "moter", "hjelp", "jobb", "losriv"]
    assert _ids(tmp_path, Selection("indicators")) == ["losere", "trivsel", "utenfor"]


def test_any_word_of_a_filter_will_do_and_all_filters_must_hold(tmp_path: Path) -> None:
    words = {"state": ("completed", "in-progress"), "actor": ("nav",)}

    assert _ids(tmp_path, Selection("measures", words)) == ["los", "jobb"]
    assert _ids(tmp_path, Selection("measures", words | {"strand": ("arbeid",)})) == ["jobb"]


@pytest.mark.parametrize(
    ("since", "until", "ids"),
    [
        ("2026-05-02", None, ["losriv"]),
        (None, "2026-05-01", ["los", "moter", "jobb"]),
        ("2026-05-01", "2026-05", ["los", "jobb", "losriv"]),
        ("2027", None, []),
    ],
)
def test_a_time_has_its_ends(since: str | None, until: str | None, ids: list[str], tmp_path: Path) -> None:
    asked = Selection("measures", {}, _time(since) if since else None, _time(until) if until else None)

    assert _ids(tmp_path, asked) == ids


def test_what_is_dated_after_the_day_does_not_count(tmp_path: Path) -> None:
    day = date(2026, 2, 15)

    assert _ids(tmp_path, Selection("decisions"), day) == ["flytting"]
    assert _ids(tmp_path, Selection("status"), day) == [
        id_ for id_ in _ids(tmp_path, Selection("status")) if id_ < "2026-02-16"
    ]
    assert len(_ids(tmp_path, Selection("status"))) > len(_ids(tmp_path, Selection("status"), day))


@pytest.mark.parametrize(
    ("day", "there"),
    [
        (date(2023, 12, 31), False),
        (date(2024, 1, 1), True),
        (date(2027, 12, 31), True),
        (date(2028, 1, 1), False),
    ],
)
def test_an_actor_is_listed_while_it_is_valid(day: date, there: bool, tmp_path: Path) -> None:
    assert ("nav" in _ids(tmp_path, Selection("actors"), day)) is there


@pytest.mark.parametrize(
    ("word", "gap"),
    [
        ("lead", "without_lead"),
        ("indicator", "without_indicator"),
        ("indikator", "without_indicator"),
        ("status", "without_status"),
        ("start", "without_planned_start"),
    ],
)
def test_what_a_measure_lacks_is_what_the_site_lists(word: str, gap: str, tmp_path: Path) -> None:
    expected = [measure.id for measure in getattr(gaps(plan(tmp_path), DAY), gap)]

    assert _ids(tmp_path, Selection("measures", lacking=(word,))) == expected
    assert expected


@pytest.mark.parametrize("word", ["fresh-status", "fresh_status", "fersk status", "ny rapport"])
def test_who_has_not_reported_in_this_round_is_asked_for_in_many_ways(word: str, tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: P\nversion_state: adopted\nstatus_valid_days: 30\n",
        "measures.yaml": "a: {title: A}\nb: {title: B}\nc: {title: C}\nd: {title: D}\n",
        "status/2026-06-01/a.yaml": "state: in-progress\n",
        "status/2026-05-01/b.yaml": "state: in-progress\n",
        "status/2026-05-01/c.yaml": "state: completed\n",
    }
    there = load(plan_folder(tmp_path, files)).plan

    assert [record.id for record in selected(there, DAY, Selection("measures", lacking=(word,)))] == ["b", "d"]


def test_any_field_may_be_lacking_and_any_of_several_will_do(tmp_path: Path) -> None:
    assert _ids(tmp_path, Selection("measures", lacking=("text",))) == ["moter", "hjelp", "losriv"]
    assert _ids(tmp_path, Selection("measures", lacking=("strand", "lead"))) == ["hjelp", "losriv"]
    assert _ids(tmp_path, Selection("indicators", lacking=("owner",))) == ["losere", "trivsel"]


def test_a_measure_whose_report_could_not_be_read_is_not_said_to_lack_one(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: P\nversion_state: adopted\n",
        "measures.yaml": "a: {title: A}\nb: {title: B}\n",
        "status/2026-05-01/a.yaml": "statt: x\n",
    }
    there = load(plan_folder(tmp_path, files)).plan

    assert [record.id for record in selected(there, DAY, Selection("measures", lacking=("status",)))] == ["b"]


@pytest.mark.parametrize(
    ("selection", "says"),
    [
        (Selection("strands", {"strand": ("arbeid",)}), "--strand kan ikke brukes på strands. Det kan brukes på "),
        (Selection("measures", {"strand": ("arbeidd",)}), "Mente du «arbeid»?"),
        (Selection("measures", {"state": ("i-gang",)}), "Mente du «in-progress»?"),
        (Selection("measures", {"state": ("xyz",)}), "Velg blant proposed, not-started"),
        (Selection("measures", {"tag": ("skole",)}), "Planen har ingen å velge blant."),
        (Selection("measures", {"municipality": ("Bodø",)}), "er ikke et kommunenummer"),
        (Selection("measures", {"municipality": ("18040",)}), "er ikke et kommunenummer"),
        (Selection("measures", {"municipality": ("١٨٠٤",)}), "er ikke et kommunenummer"),
        (Selection("measures", lacking=("ansvarlg",)), "Mente du «lead»?"),
        (Selection("measures", lacking=("xyz",)), "--lacking kjenner ikke «xyz». Velg blant lead, "),
        (Selection("actors", lacking=("status",)), "--lacking kjenner ikke «status»"),
        (Selection("actors", since=_time("2026")), "--since kan ikke brukes på actors"),
        (Selection("actors", until=_time("2026")), "--until kan ikke brukes på actors"),
    ],
)
def test_what_makes_no_sense_is_told(selection: Selection, says: str, tmp_path: Path) -> None:
    with pytest.raises(PlanError) as error:
        selected(plan(tmp_path), DAY, selection)

    assert says in error.value.said(Language.NB)


def test_a_municipality_number_that_nobody_has_keeps_nothing(tmp_path: Path) -> None:
    assert _ids(tmp_path, Selection("measures", {"municipality": ("1811",)})) == []


def test_a_decision_lacks_done_until_what_it_asked_for_is(tmp_path: Path) -> None:
    files = {
        "decisions.yaml": "a: {date: 2026-05-01, body: r, type: ask, follow_up: {text: Sende brev}}\n"
        "b: {date: 2026-05-01, body: r, type: ask, follow_up: {text: Ringe, done: 2026-05-02}}\n"
        "c: {date: 2026-05-01, body: r, type: continue}\n"
    }
    found = selected(plan(tmp_path, files), date(2026, 6, 15), Selection("decisions", lacking=("done",)))

    assert [each.id for each in found] == ["a"]
