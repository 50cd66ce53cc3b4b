"""The table of measures in a real browser: narrowed at once with a script, and as pages without."""

from typing import Any

import pytest

from innenforskap.render.site import site
from tests import browsing
from tests.browsing import IN_A_BROWSER
from tests.site_plan import DAY, plan

ALL = ["2.1 Los til alle", "2.2 Felles møter", "Hjelp", "10.1 Sommerjobb", "Uten delmål"]
STRANDS = ["Hovedløp 2: Tjenester som henger sammen", "Hovedløp 10: Arbeid"]

pytestmark = IN_A_BROWSER


@pytest.fixture(scope="module", params=["file", "server"])
def seen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what a reader meets, step by step, where the site is opened from a folder and from a server."""
    folder = tmp_path_factory.mktemp("site")
    for file in site(plan(folder / "of"), DAY, {}):
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.content)
    told: dict[str, Any] = browsing.seen("narrow.mjs", str(folder), request.param)
    return told


def test_all_measures_are_there_until_something_is_chosen(seen: dict[str, Any]) -> None:
    opened = seen["steps"]["opened"]

    assert (opened["rows"], opened["headings"]) == (ALL, STRANDS)
    assert (opened["told"], opened["query"], opened["ways"]) == ("Viser 5 av 5 tiltak.", "", False)


def test_a_choice_narrows_the_table_at_once_and_is_told(seen: dict[str, Any]) -> None:
    chosen, narrower = seen["steps"]["chosen"], seen["steps"]["narrower"]

    assert chosen["rows"] == ["2.1 Los til alle", "2.2 Felles møter", "10.1 Sommerjobb"]
    assert chosen["told"] == "Viser 3 av 5 tiltak."
    assert (narrower["rows"], narrower["headings"]) == (["2.2 Felles møter"], STRANDS[:1])


def test_that_nothing_fits_is_said(seen: dict[str, Any]) -> None:
    none = seen["steps"]["none"]

    assert (none["rows"], none["headings"]) == ([], [])
    assert none["told"] == "Ingen tiltak passer med det du har valgt."


def test_a_choice_stands_in_the_address_and_follows_into_the_other_language(seen: dict[str, Any]) -> None:
    narrower = seen["steps"]["narrower"]

    assert narrower["query"] == "?actor=nav&state=not-started"
    assert narrower["twin"] == "nn/tiltak.html?actor=nav&state=not-started"


def test_the_back_button_takes_back_one_choice(seen: dict[str, Any]) -> None:
    keys = ("rows", "told", "chosen", "query", "twin")

    assert {key: seen["steps"]["back"][key] for key in keys} == {key: seen["steps"]["narrower"][key] for key in keys}


def test_all_choices_can_be_taken_back_at_once(seen: dict[str, Any]) -> None:
    reset = seen["steps"]["reset"]

    assert (reset["rows"], reset["query"], set(reset["chosen"])) == (ALL, "", {""})
    assert reset["focus"] == "filter-strand"


def test_an_address_that_was_shared_gives_the_same_rows_and_one_with_nonsense_no_fewer(seen: dict[str, Any]) -> None:
    shared = seen["steps"]["shared"]

    assert shared["rows"] == ["10.1 Sommerjobb"]
    assert shared["chosen"] == ["arbeid", "", "", "", "", ""]


def test_on_paper_it_says_what_was_chosen(seen: dict[str, Any]) -> None:
    assert seen["steps"]["printed"] == {"choices": False, "told": "Hovedløp: Hovedløp 10: Arbeid (1)"}


def test_the_script_makes_no_error(seen: dict[str, Any]) -> None:
    assert seen["faults"] == []


def test_without_a_script_the_same_choices_are_pages(seen: dict[str, Any]) -> None:
    assert seen["without"] == {"choices": False, "rows": ["2.2 Felles møter"], "path": "status/not-started.html"}
