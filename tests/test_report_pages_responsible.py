from pathlib import Path

import pytest

from innenforskap.report.pages.responsible import contact, responsible
from tests.site_plan import edition


def test_the_owner_and_the_body_that_adopted_the_plan_answer_for_it(tmp_path: Path) -> None:
    assert told(tmp_path) == {"Ansvarlig for planen": ["Fylket"], "Vedtatt av": ["Fylkestinget"]}


@pytest.mark.parametrize(
    "about",
    [
        "owners: [fylket]\nversion_state: adopted",
        "owners: [fylket]\nversion_state: adopted\nadopted: {date: 2025}",
        "owners: [fylket]\nversion_state: proposal\nadopted: {body: tinget}",
    ],
)
def test_no_body_is_told_where_none_has_adopted_this_version(tmp_path: Path, about: str) -> None:
    assert told(tmp_path, about) == {"Ansvarlig for planen": ["Fylket"]}


def test_a_plan_without_owners_tells_that_they_are_not_given(tmp_path: Path) -> None:
    assert told(tmp_path, "kind: action-plan") == {"Ansvarlig for planen": []}


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("post@fylket.example", "mailto:post@fylket.example"),
        ("https://fylket.example/kontakt", "https://fylket.example/kontakt"),
        ("ola.nordmann@fylket.example", ""),
        ("Skriv til post@fylket.example", ""),
        ("Se https://fylket.example", ""),
        ("http://fylket.example", ""),
        ("Avdeling folkehelse", ""),
    ],
)
def test_a_contact_can_be_followed_only_where_it_is_the_address_of_a_function(
    tmp_path: Path, words: str, address: str
) -> None:
    found = contact(edition(tmp_path, files={"plan.yaml": f"title: Plan\ncontact: {words}"}))

    assert found
    assert (found.words.words, found.address, found.path) == (words, address, "")


def test_a_plan_without_a_contact_has_none(tmp_path: Path) -> None:
    assert contact(edition(tmp_path, files={"plan.yaml": "title: Plan"})) is None


def told(folder: Path, about: str = "") -> dict[str, list[str]]:
    files = {"plan.yaml": f"title: Plan\n{about}"} if about else None
    return {
        fact.label: [link.words.words for link in fact.values] for fact in responsible(edition(folder, files=files))
    }
