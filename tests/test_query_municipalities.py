from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.filters import FILTERS
from innenforskap.query.municipalities import Way, has_adopted, municipalities, own_actors, today, ways
from innenforskap.read.load import load
from tests.site_plan import DAY
from tests.small import ROOT, plan_folder

FILES: Mapping[str, str] = {
    "plan.yaml": 'title: Plan\ncounty: "18"',
    "actors.yaml": """
        bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
        narvik: {name: Narvik, kind: municipality, municipality_no: "1806"}
        skolen: {name: Skolen, kind: other, municipality_no: "1804", parent: bodo}
        kommunene: {name: Kommunene, kind: group, members: [bodo, narvik]}
        fylket: {name: Fylket, kind: county}
    """,
    "measures.yaml": """
        ledet: {title: Ledet, lead: bodo, partners: [{actor: bodo}]}
        delt: {title: Delt, lead: fylket, partners: [{actor: fylket}, {actor: skolen}]}
        gruppe: {title: Gruppe, lead: kommunene}
        gruppedel: {title: Gruppedel, partners: [{actor: kommunene}]}
        dekket: {title: Dekket, coverage: {reached: ["1804"]}}
        provd: {title: Prøvd, kind: pilot, pilot: {sites: ["1804"]}}
        tatt:
          title: Tatt i bruk
          pilot: {spread: {verdict: spreading, adopters: [{municipality_no: "1806"}, {actor: bodo}]}}
        takket-nei: {title: Takket nei, partners: [{actor: bodo, participation: declined}]}
        sluttet: {title: Sluttet, partners: [{actor: kommunene, participation: ended}]}
        ingen: {title: Ingen, lead: fylket, coverage: {}, pilot: {}}
    """,
}

SAID_NO = ("takket-nei", "1804")
"""It is named in the measure still, which the list shows and the page of a municipality does not."""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return load(plan_folder(tmp_path, FILES)).plan


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("ledet", (Way.LEADS, Way.TAKES_PART)),
        ("delt", (Way.TAKES_PART,)),
        ("gruppe", (Way.IN_GROUP,)),
        ("gruppedel", (Way.IN_GROUP,)),
        ("dekket", (Way.REACHED,)),
        ("provd", (Way.SITE,)),
        ("tatt", (Way.ADOPTED,)),
        ("takket-nei", ()),
        ("sluttet", ()),
        ("ingen", ()),
    ],
)
def test_a_measure_reaches_a_municipality_in_these_ways(plan: Plan, measure: str, expected: tuple[Way, ...]) -> None:
    assert ways(plan, plan.measures[measure], "1804") == expected


def test_a_municipality_that_is_not_named_is_not_reached(plan: Plan) -> None:
    assert not [each for each in plan.measures.values() if ways(plan, each, "1811")]


def test_the_list_of_a_municipality_finds_what_names_it_and_no_group(plan: Plan) -> None:
    keeps = next(each.keeps for each in FILTERS if each.name == "municipality")
    for number in ("1804", "1806", "1811"):
        for measure in plan.measures.values():
            # Who has taken up a pilot as an actor, and is no partner, the list does not know of.
            by_name = {*ways(plan, measure, number)} - {Way.IN_GROUP}
            if by_name != {Way.ADOPTED}:
                assert keeps(plan, DAY, measure, number) == (bool(by_name) or (measure.id, number) == SAID_NO)


def test_an_adopter_is_known_by_its_number_or_as_an_actor(plan: Plan) -> None:
    spread = plan.measures["tatt"].pilot
    assert spread is not None
    assert spread.spread is not None
    narvik, bodo = spread.spread.adopters

    assert [has_adopted(plan, narvik, number) for number in ("1804", "1806")] == [False, True]
    assert [has_adopted(plan, bodo, number) for number in ("1804", "1806")] == [True, False]


def test_a_part_of_a_municipality_is_its_own_actor(plan: Plan) -> None:
    assert [actor.id for actor in own_actors(plan, "1804")] == ["bodo", "skolen"]


def test_all_municipalities_of_the_county_are_there_in_alphabetical_order(plan: Plan) -> None:
    names = [area.name for area in municipalities(plan, DAY)]

    assert len(names) == 41
    assert names[:2] == ["Alstahaug", "Andøy"]
    assert names[-1] == "Øksnes"


def test_a_plan_without_a_county_has_the_municipalities_it_names(tmp_path: Path) -> None:
    plan = load(plan_folder(tmp_path, {**FILES, "plan.yaml": "title: Plan"})).plan

    assert [area.number for area in municipalities(plan, DAY)] == ["1804", "1806"]


@pytest.mark.parametrize(
    "measure",
    [
        'coverage: {reached: ["3801"]}',
        'pilot: {sites: ["3801"]}',
        'pilot: {spread: {verdict: spreading, adopters: [{municipality_no: "3801"}]}}',
    ],
)
def test_a_municipality_that_has_ended_is_there_when_the_plan_names_it(tmp_path: Path, measure: str) -> None:
    files = {"plan.yaml": 'title: Plan\ncounty: "38"', "measures.yaml": f"a: {{title: A, {measure}}}"}

    assert [area.number for area in municipalities(load(plan_folder(tmp_path, files)).plan, DAY)] == ["3901"]


def test_a_municipality_is_reached_under_the_number_it_had(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: Plan",
        "actors.yaml": 'horten: {name: Horten, kind: municipality, municipality_no: "3801"}',
        "measures.yaml": """
            a:
              title: A
              lead: horten
              coverage: {reached: ["3801"]}
              pilot: {sites: ["3801"], spread: {verdict: spreading, adopters: [{municipality_no: "3801"}]}}
        """,
    }
    plan = load(plan_folder(tmp_path, files)).plan

    assert ways(plan, plan.measures["a"], "3901") == (Way.LEADS, Way.SITE, Way.REACHED, Way.ADOPTED)
    assert ways(plan, plan.measures["a"], "3801") == ()


def test_a_municipality_goes_by_the_number_of_the_one_that_took_its_place() -> None:
    assert [today(number) for number in ("3801", "1804", "9999")] == ["3901", "1804", "9999"]


def test_a_number_that_no_municipality_has_is_left_out(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan", "measures.yaml": 'a: {title: A, pilot: {sites: ["9999"]}}'}

    assert municipalities(load(plan_folder(tmp_path, files)).plan, DAY) == ()


def test_the_municipalities_of_the_pilot_of_programme_financing_are_found() -> None:
    plan = load(ROOT / "examples" / "vestfold-telemark").plan

    assert [area.name for area in municipalities(plan, DAY)] == ["Bamble", "Horten", "Larvik", "Siljan"]
