import json
from pathlib import Path
from typing import Any

from innenforskap.export.objects import as_object
from innenforskap.query.naming import record_named
from innenforskap.query.visible import shown
from tests.fetched_plans import fetched_plan
from tests.site_plan import DAY, plan


def _object(tmp_path: Path, word: str, files: dict[str, str] | None = None) -> Any:  # noqa: ANN401
    there = shown(plan(tmp_path, files))
    return json.loads(as_object(there, record_named(there, word), DAY))


def test_a_record_is_told_as_the_plan_has_it(tmp_path: Path) -> None:
    told = _object(tmp_path, "los")

    assert (told["kind"], told["id"], told["file"]) == ("measures", "los", "measures.yaml")
    assert told["record"]["title"] == {"nb": "Los til alle", "nn": "Los til alle"}
    assert told["record"]["partners"][0] == {
        "actor": "nav",
        "role": {"nb": "Gir råd", "nn": "Gir råd"},
        "participation": "accepted",
        "since": "2025-06",
    }
    assert told["record"]["period"] == {"from": "2025-H1", "to": "2026-03"}
    assert told["record"]["carried_over"] is True
    assert "depends_on" not in told["record"]


def test_a_measure_is_told_as_it_stands_and_what_is_no_measure_does_not_stand(tmp_path: Path) -> None:
    standing = _object(tmp_path, "los")["standing"]

    assert (standing["as_of"], standing["state"], standing["progress"]) == (
        "2026-06-15",
        "in-progress",
        "serious-delay",
    )
    assert standing["report"] == "2026-05-01/los"
    assert standing["reports"][-1] == "2026-05-01/los"
    assert standing["decision"] is None
    assert _object(tmp_path, "losriv")["standing"]["decision"] == "pause"
    assert _object(tmp_path, "hjelp")["standing"]["report"] is None
    assert _object(tmp_path, "nav")["standing"] is None


def test_references_are_told_both_ways(tmp_path: Path) -> None:
    told = _object(tmp_path, "los")

    assert {"kind": "actors", "id": "nav", "at": ["partners", 0, "actor"]} in told["refers_to"]
    assert {"kind": "measures", "id": "moter", "at": ["depends_on", 0]} in told["referred_by"]
    assert {"kind": "status", "id": "2026-05-01/los", "at": []} in told["referred_by"]


def test_ids_and_numbers_keep_what_they_are(tmp_path: Path) -> None:
    assert list(_object(tmp_path, "tjenester")["record"]["groups"]) == ["veiledning", "tom"]
    assert _object(tmp_path, "utenfor")["record"]["baseline"] == {"period": "2023", "value": 9.7}
    assert _object(tmp_path, "flytting")["record"]["date"] == "2026-02-01"


def test_no_identity_number_is_in_it(tmp_path: Path) -> None:
    files = {"measures.yaml": '"01010750160": {title: "Sak 01010750160", number: "01010750160"}\n'}
    told = _object(tmp_path, "01010750160", files)

    assert told["id"] == "***********"
    assert told["record"] == {"title": {"nb": "Sak ***********"}, "number": "***********"}


def test_figures_that_are_hidden_or_of_too_few_are_not_in_it(tmp_path: Path) -> None:
    rest = "unit: count, population: {age_from: 15}, baseline: {period: 2022, value: 3}"
    figures = "observations: [{period: 2024, value: 17, missing: confidential}, {period: 2025, value: 4}]"
    files = {"indicators.yaml": f"i: {{title: I, maturity: defined, {rest}, {figures}}}\n"}
    told = _object(tmp_path, "i", files)["record"]

    assert told["baseline"] == {"period": "2022"}
    assert told["observations"] == [
        {"period": "2024", "missing": "confidential"},
        {"period": "2025", "missing": "confidential"},
    ]


def test_what_was_fetched_for_an_indicator_stands_beside_what_is_typed_and_hides_what_may_not_be_shown() -> None:
    there = fetched_plan(["2024;18;Alle;9,7;4000;41000;endelig", "2025;1804;innv;3,0;3;100;"])

    told = json.loads(as_object(there, there.indicators["neet"], DAY))

    assert told["fetched"] == {
        "file": "snapshots/neet.json",
        "retrieved": "2026-10-08",
        "observations": [
            {
                "period": "2024",
                "geo": "18",
                "value": 9.7,
                "finality": "final",
                "numerator": 4000,
                "denominator": 41000,
                "retrieved": "2026-10-08",
            },
            {"period": "2025", "geo": "1804", "group": "innv", "missing": "confidential", "retrieved": "2026-10-08"},
        ],
    }
    without = fetched_plan(None)
    assert "fetched" not in json.loads(as_object(without, without.indicators["neet"], DAY))
