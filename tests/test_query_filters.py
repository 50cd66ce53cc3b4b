from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import KINDS
from innenforskap.query.filters import FILTERS, is_dated, spans
from innenforskap.read.load import load
from tests.site_plan import DAY, plan
from tests.small import plan_folder

BY_NAME = {each.name: each for each in FILTERS}


def _kept(tmp_path: Path, option: str, kind: str, word: str) -> list[str]:
    there = plan(tmp_path)
    return [record.id for record in there.of(kind).values() if BY_NAME[option].keeps(there, DAY, record, word)]


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("measures", ["jobb"]),
        ("actors", ["nav"]),
        ("status", ["2026-05-01/jobb"]),
        ("decisions", ["flytting"]),
        ("indicators", []),
    ],
)
def test_a_strand_has_its_measures_and_what_is_about_them(kind: str, ids: list[str], tmp_path: Path) -> None:
    assert _kept(tmp_path, "strand", kind, "arbeid") == ids


def test_what_a_strand_itself_refers_to_is_of_the_strand(tmp_path: Path) -> None:
    assert _kept(tmp_path, "strand", "indicators", "tjenester") == ["utenfor", "losere"]


@pytest.mark.parametrize(
    ("kind", "actor", "ids"),
    [
        ("measures", "nav", ["los", "moter", "jobb"]),
        ("measures", "bodo", []),
        ("actors", "bodo", ["kommunene"]),
        ("indicators", "fylket", ["utenfor"]),
    ],
)
def test_an_actor_leads_takes_part_or_is_named(kind: str, actor: str, ids: list[str], tmp_path: Path) -> None:
    assert _kept(tmp_path, "actor", kind, actor) == ids


PLACES = {
    "plan.yaml": "title: P\n",
    "actors.yaml": """
        bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
        rana: {name: Rana, kind: municipality, municipality_no: "1833"}
    """,
    "measures.yaml": """
        leder: {title: A, lead: bodo}
        med: {title: B, lead: rana, partners: [{actor: bodo}]}
        pilot: {title: C, pilot: {sites: ["1804"]}}
        dekning: {title: D, coverage: {reached: ["1804", "1833"]}}
        annet: {title: E, lead: rana, number: "1804"}
        penger: {title: F, funding: [{kind: spent, amount: 1, from: bodo}]}
        ukjent: {title: G, lead: ingen}
        annen-dekning: {title: H, coverage: {reached: ["1833"]}}
    """,
    "indicators.yaml": """
        tall: {title: T, maturity: sketched, observations: [{period: 2025, geo: "1804", value: 1}]}
        andre: {title: U, maturity: sketched, comparison: ["1804"]}
    """,
}


@pytest.mark.parametrize(
    ("kind", "ids"),
    [("measures", ["leder", "med", "pilot", "dekning"]), ("actors", ["bodo"]), ("indicators", ["tall"])],
)
def test_a_municipality_leads_takes_part_is_reached_or_counted(kind: str, ids: list[str], tmp_path: Path) -> None:
    there = load(plan_folder(tmp_path, PLACES)).plan
    kept = [each.id for each in there.of(kind).values() if BY_NAME["municipality"].keeps(there, DAY, each, "1804")]

    assert kept == ids


@pytest.mark.parametrize(
    ("axis", "word", "measures", "reports"),
    [
        ("state", "on-hold", ["losriv"], ["2026-05-02/losriv"]),
        ("state", "completed", ["jobb"], ["2026-05-01/jobb"]),
        ("progress", "serious-delay", ["los"], ["2026-05-01/los"]),
        ("effect", "works", ["jobb"], ["2026-05-01/jobb"]),
    ],
)
def test_a_measure_has_the_axes_of_the_day_and_a_report_its_own(
    axis: str, word: str, measures: list[str], reports: list[str], tmp_path: Path
) -> None:
    assert _kept(tmp_path, axis, "measures", word) == measures
    assert _kept(tmp_path, axis, "status", word) == reports


def test_a_filter_is_for_the_kinds_that_have_what_it_asks_for() -> None:
    assert BY_NAME["effect"].kinds == ("measures", "status")
    assert "barriers" in BY_NAME["state"].kinds
    assert BY_NAME["tag"].kinds == ("measures",)
    assert not {"strands", "statements"} & set(BY_NAME["strand"].kinds)
    assert "sources" not in BY_NAME["actor"].kinds
    assert {"measures", "actors", "indicators"} <= set(BY_NAME["municipality"].kinds)
    assert "sources" not in BY_NAME["municipality"].kinds


def test_a_kind_takes_its_own_words_for_its_state(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert "in-progress" in (BY_NAME["state"].allowed(there, "measures") or ())
    assert "in-progress" not in (BY_NAME["state"].allowed(there, "barriers") or ())
    assert BY_NAME["municipality"].allowed(there, "measures") is None


def test_tags_are_those_the_plan_has(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: P\n", "measures.yaml": "a: {title: A, tags: [skole, arbeid]}\nb: {title: B}\n"}
    there = load(plan_folder(tmp_path, files)).plan
    tagged = [each.id for each in there.measures.values() if BY_NAME["tag"].keeps(there, DAY, each, "skole")]

    assert BY_NAME["tag"].allowed(there, "measures") == ["arbeid", "skole"]
    assert tagged == ["a"]


DATED = {
    "plan.yaml": "title: P\n",
    "measures.yaml": "m: {title: M, period: {from: 2020}}\nannet: {title: Annet}\n",
    "status/2026-05-01/m.yaml": "state: in-progress\n",
    "indicators.yaml": "i: {title: I, maturity: sketched, observations: [{period: 2025-Q1, value: 1}]}\n",
    "sources.yaml": "s: {title: S, publisher: P, date: 2025-06}\nt: {title: T, publisher: P}\n",
    "frameworks.yaml": """
        f: {title: F, kind: strategy, relation: above, period: {from: 2024, to: 2025}}
        g: {title: G, kind: strategy, relation: above, period: {to: 2025}}
        h: {title: H, kind: strategy, relation: above, period: {from: 2025}}
        i: {title: I, kind: strategy, relation: above, period: {}}
    """,
}


@pytest.mark.parametrize(
    ("kind", "id_", "first", "last"),
    [
        ("measures", "m", date(2026, 5, 1), date(2026, 5, 1)),
        ("status", "2026-05-01/m", date(2026, 5, 1), date(2026, 5, 1)),
        ("indicators", "i", date(2025, 1, 1), date(2025, 3, 31)),
        ("sources", "s", date(2025, 6, 1), date(2025, 6, 30)),
        ("frameworks", "f", date(2024, 1, 1), date(2025, 12, 31)),
        ("frameworks", "g", date.min, date(2025, 12, 31)),
        ("frameworks", "h", date(2025, 1, 1), date.max),
    ],
)
def test_the_time_of_a_record_is_what_it_tells_of(kind: str, id_: str, first: date, last: date, tmp_path: Path) -> None:
    there = load(plan_folder(tmp_path, DATED)).plan

    assert list(spans(there, DAY, there.of(kind)[id_])) == [(first, last)]


@pytest.mark.parametrize(("kind", "id_"), [("measures", "annet"), ("sources", "t"), ("frameworks", "i")])
def test_what_tells_no_time_has_none(kind: str, id_: str, tmp_path: Path) -> None:
    there = load(plan_folder(tmp_path, DATED)).plan

    assert list(spans(there, DAY, there.of(kind)[id_])) == []


def test_a_decision_has_the_day_it_was_made(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert list(spans(there, DAY, there.decisions["pause"])) == [(date(2026, 3, 1), date(2026, 3, 1))]


def test_an_actor_has_no_time_and_a_strand_neither(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert {kind for kind in KINDS if not is_dated(kind)} >= {"actors", "strands", "bodies"}
    assert list(spans(there, DAY, there.actors["nav"])) == []
