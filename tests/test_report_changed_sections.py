"""Which section a change is told in, and under which sign."""

import pytest

from innenforskap.compare.plans import differences
from innenforskap.report.changed_sections import section
from tests.edited import DAY, Edit, edited, listed


def _told(*edits: Edit) -> list[tuple[str, str]]:
    return [(section.id, line.sign) for section in listed(*edits).sections for line in section.lines]


_NEW = Edit("measures/ny.yaml", "", "title: Ny\n")


def _decision(text: str) -> Edit:
    return Edit("decisions.yaml", "", f"ny:\n  {{date: 2026-06-10, body: fylkestinget, about: [los], {text}}}\n")


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ([_decision("type: terminate")], ("ended", "−")),
        ([_decision("type: mainstream")], ("mainstreamed", "✓")),
        ([_decision("type: reopen")], ("reopened", "~")),
        ([_decision("type: ask")], ("decisions", "+")),
        ([Edit("status/2026-06-01/los.yaml", "", "state: completed\n")], ("completed", "✓")),
        ([Edit("status/2026-06-01/skoleskyss.yaml", "", "state: in-progress\n")], ("reopened", "~")),
        ([Edit("status/2026-06-01/los.yaml", "", "state: on-hold\n")], ("standing", "~")),
        ([Edit("measures/los.yaml", "tags: [overgang]\n", "ended: {how: on-hold}\n")], ("measures", "~")),
        ([Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-Q4")], ("deadlines", "→")),
        ([Edit("measures/los.yaml", "from: 2024-autumn, to: 2026-Q4", "to: 2026-Q4")], ("deadlines", "~")),
        ([Edit("measures/los.yaml", "to: 2026-Q4", "to: 2026")], ("deadlines", "~")),
        ([Edit("measures/los.yaml", "from: 2024-autumn", "from: 2024-Q4")], ("deadlines", "→")),
        ([Edit("measures/los.yaml", "from: 2024-autumn", "from: 2024-Q3")], ("deadlines", "~")),
        ([Edit("measures/los.yaml", "done: 2024-10-20", "done: 2024-10-21")], ("deadlines", "~")),
        ([Edit("sources.yaml", "", "ny: {publisher: Fylket, title: Ny}\n")], ("other", "+")),
    ],
)
def test_a_change_is_told_where_a_reader_looks_for_it(edits: list[Edit], told: tuple[str, str]) -> None:
    assert _told(*edits)[0] == told


def test_a_measure_that_is_said_no_more_to_have_ended_has_not_begun_anew() -> None:
    (found,) = differences(
        edited([Edit("status/2026-06-01/ny.yaml", "", "state: completed\n"), _NEW]), edited([_NEW]), DAY
    )

    assert section(found) == ("standing", "~")


def test_the_plan_comes_first_then_its_measures_and_then_the_rest() -> None:
    told = listed(
        Edit("strands/overganger.yaml", "title: Trygge overganger", "title: Gode overganger"),
        Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Los i alle skoler"),
        Edit("plan.yaml", "problem: Mange tiltak", "problem: Altfor mange tiltak"),
    )

    assert [line.about[0].words for line in told.sections[0].lines] == ["Planen", "1.1 ", "Hovedløp"]
