"""A deadline, whatever record it stands in."""

from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.model.when import When
from innenforskap.query.deadline import Deadline, Sort, known, numbers
from tests.paper_plan import plan

FILES = {
    "actors.yaml": """
        bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
        rana: {name: Rana, kind: municipality, municipality_no: "1833"}
        narvik: {name: Narvik, kind: municipality, municipality_no: "1806"}
        vagan: {name: Vågan, kind: municipality, municipality_no: "1865"}
        alle: {name: Alle, kind: group, members: [bodo, rana]}
        rar: {name: Rar, kind: municipality, municipality_no: "9999"}
        nav: {name: Nav, kind: state-regional}
    """,
    "measures.yaml": """
        a:
          title: A
          kind: pilot
          lead: bodo
          partners:
            - {actor: narvik, participation: declined}
            - {actor: vagan, participation: ended}
            - {actor: nav, participation: active}
          pilot: {sites: ["1870"]}
          coverage: {reached: ["1871"]}
        b: {title: B, partners: [{actor: rana}]}
    """,
}


@pytest.fixture
def made(tmp_path: Path) -> Plan:
    return plan(tmp_path, FILES)


def test_what_is_to_be_done_is_overdue_once_its_time_is_over_and_what_happens_is_not() -> None:
    late = [sort for sort in Sort if _deadline(sort)._replace(is_over=True).is_overdue]

    assert Sort.STATUS in late
    assert {Sort.PAPER, Sort.APPLICATION, Sort.FIGURES}.isdisjoint(late)
    assert not _deadline(Sort.STATUS).is_overdue


def test_a_deadline_keeps_its_key_when_it_is_moved() -> None:
    due = _deadline(Sort.MILESTONE)

    assert due.key == "milestone/measures/a/brev"
    assert due._replace(when=When.read("2027"), is_over=True).key == due.key


def test_each_id_that_is_given_is_told_once() -> None:
    assert known("nav", None, "ks", "nav") == ("nav", "ks")


def test_the_municipalities_are_those_of_the_actors_and_of_the_members_of_a_group(made: Plan) -> None:
    assert numbers(made, ["alle", "nav", "borte"]) == ("1804", "1833")


def test_a_number_that_no_municipality_has_is_about_nobody(made: Plan) -> None:
    assert numbers(made, ["rar"]) == ()


def test_a_measure_is_about_those_who_lead_it_take_part_try_it_out_or_have_it(made: Plan) -> None:
    assert numbers(made, (), ["a", "borte"]) == ("1804", "1870", "1871")
    assert numbers(made, (), ["b"]) == ("1833",)


def test_a_municipality_that_has_got_a_new_number_goes_by_that(tmp_path: Path) -> None:
    made = plan(tmp_path, {"actors.yaml": 'horten: {name: Horten, kind: municipality, municipality_no: "3801"}'})

    assert numbers(made, ["horten"]) == ("3901",)


def test_a_deadline_is_about_the_municipalities_of_those_who_owe_it(made: Plan) -> None:
    due = _deadline(Sort.MILESTONE).owed(made, ("alle",), ("b",))

    assert (due.who, due.measures, due.municipalities) == (("alle",), ("b",), ("1804", "1833"))


def _deadline(sort: Sort) -> Deadline:
    return Deadline(sort, When.read("2026-06"), "measures", "a", "brev")
