"""The changes as JSON."""

import json
from typing import Any

from innenforskap.compare.plans import differences
from innenforskap.export.changes import as_json
from innenforskap.i18n import Language
from innenforskap.query.visible import shown
from tests.edited import DAY, Edit, edited
from tests.fetched_plans import fetched_plan


def _told(*edits: Edit, before: tuple[Edit, ...] = ()) -> list[dict[str, Any]]:
    old, new = shown(edited(before)), shown(edited(edits))
    made = as_json(old, new, differences(old, new, DAY), Language.NB)
    found: list[dict[str, Any]] = json.loads(made)
    return found


def test_a_change_has_its_section_its_record_its_fields_and_its_line() -> None:
    assert _told(Edit("measures/los.yaml", "participation: active", "participation: ended")) == [
        {
            "section": "parties",
            "sort": "changed",
            "kind": "measures",
            "old_id": "los",
            "new_id": "los",
            "fields": [{"at": ["partners", 1, "participation"], "old": "active", "new": "ended"}],
            "why": None,
            "text": "1.1 Los i alle kommuner: samarbeidspartner Nav, deltakelse: deltar → avsluttet",
        }
    ]


def test_what_is_new_or_gone_has_an_id_on_its_side_only() -> None:
    found = _told(
        Edit("measures/skoleskyss.yaml", "", ""),
        Edit("measures/los.yaml", "{actor: losene, role: Følger opp elevene}", "{actor: ks}"),
        Edit("sources.yaml", "", "ny: {publisher: Fylket, title: Ny}\n"),
    )

    assert [(each["old_id"], each["new_id"]) for each in found] == [
        ("skoleskyss", None),
        ("los", "los"),
        ("los", "los"),
        (None, "ny"),
    ]
    assert found[1]["fields"] == [{"at": ["partners", 0], "old": None, "new": {"actor": "ks"}}]
    assert found[2]["fields"] == [
        {"at": ["partners", 0], "old": {"actor": "losene", "role": {"nb": "Følger opp elevene"}}, "new": None}
    ]


def test_a_report_goes_by_its_id_and_why_by_cause_reason_and_decision() -> None:
    found = _told(
        Edit("status/2026-06-01/los.yaml", "", "state: on-hold\ncause: funding\nreason: Mangler penger.\n"),
        Edit("decisions.yaml", "", "ny: {date: 2026-06-02, body: fylkesradet, about: [los], type: adjust}\n"),
        Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-Q4"),
    )

    assert found[0]["why"] == {"cause": None, "reason": None, "decision": "ny"}
    assert found[1]["fields"][-1] == {"at": ["status", "2026-06-01"], "old": None, "new": "2026-06-01/los"}
    assert found[1]["why"] == {"cause": "funding", "reason": {"nb": "Mangler penger."}, "decision": None}


def test_nothing_that_is_hidden_or_of_a_person_is_told() -> None:
    shown = "    numerator: 760\n    denominator: 1000\n"
    few = Edit("indicators/fullfort.yaml", shown, "    numerator: 3\n    denominator: 1000\n")
    other = few._replace(new=few.new.replace("3", "4"))
    name = Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Ring 912 34 567")

    assert not _told(other, before=(few,))
    assert "912" not in json.dumps(_told(name))


def test_without_changes_the_list_is_empty() -> None:
    assert _told() == []


def test_fetched_figures_are_one_change_with_each_figure_as_it_may_be_shown() -> None:
    old = fetched_plan(["2024;18;Alle;9,7;4000;41000;endelig", "2025;18;Alle;9,9;4162;42000;"])
    new = fetched_plan(["2025;18;Alle;9,9;4158;42000;", "2024;18;Alle;0,0;3;41000;endelig"])

    (found,) = json.loads(as_json(old, new, differences(old, new, DAY), Language.NB))

    assert (found["section"], found["sort"], found["old_id"], found["new_id"]) == ("figures", "changed", "neet", "neet")
    (field,) = found["fields"]
    assert (field["at"], field["old"]["value"], field["old"]["denominator"]) == (["snapshot", 1], 9.7, 41000)
    assert field["new"] == {
        "period": "2024",
        "geo": "18",
        "missing": "confidential",
        "finality": "final",
        "retrieved": "2026-10-08",
    }
