"""A bank is asked for an indicator's figures, or for what is newest, and what it says is held against the plan."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.fetch_bank import Beside, Sources, newest, put_answers
from innenforskap.cli.shelf import shelf
from innenforskap.errors import PlanError
from innenforskap.fetch.guard import Revised
from innenforskap.fetch.pxweb import Latest
from innenforskap.i18n import Language
from innenforskap.model.banks import SSB
from tests.bank import Handler, Played, bank, replied
from tests.small import plan_folder

DAY, THEN, LATER = date(2026, 10, 8), date(2026, 9, 4), date(2026, 11, 5)
FILES = {
    "plan.yaml": "title: Planen\n",
    "indicators/neet.yaml": """
    title: Unge utenfor
    maturity: sketched
    queries:
      - bank: nabo
        table: "13556"
        select:
          Region: {codes: ["18", "31"]}
          HovArbStyrkStatus: {codes: [NEET]}
          ContentsCode: {codes: [Bosatte]}
          Tid: {codes: [top(2)]}
    """,
}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return plan_folder(tmp_path, FILES)


@pytest.fixture(scope="module")
def played() -> Iterator[Played]:
    with bank() as played:
        yield played


def sources(played: Played) -> Sources:
    """Give the bank that is played under a name of its own: another bureau is one more entry in a table."""
    return Sources(played.net(), {"nabo": SSB._replace(id="nabo")}.__getitem__)


def test_what_a_bank_answers_is_put_on_the_shelf(plan: Path, played: Played) -> None:
    there = shelf(plan)

    put = put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=False)

    assert put is not None
    assert (put.indicator.id, put.revised) == ("neet", Revised(0, 0))
    assert [(each.geo, str(each.period)) for each in put.snapshot.observations] == [
        ("18", "2024"), ("18", "2025"), ("31", "2024"), ("31", "2025"),
    ]  # fmt: skip


def test_what_is_as_before_is_not_put_again(plan: Path, played: Played) -> None:
    for expected in (True, False):
        there = shelf(plan)
        put = put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=False)

        assert (put is not None) is expected


def test_a_county_that_did_not_exist_must_be_accepted_by_a_person(plan: Path) -> None:
    file = plan / "indicators" / "neet.yaml"
    file.write_text(file.read_text("utf-8").replace("top(2)", "from(2023)"), "utf-8")

    def zero(handler: Handler) -> None:
        content, status = replied(handler.played.table, handler.played.asked[-1])
        handler.say(status, content.replace(b"null", b"0").replace(b'"status": {"3": "."}', b'"status": {}'))

    with bank(answer=zero) as played:
        there = shelf(plan)
        with pytest.raises(PlanError) as refused:
            put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=False)
        put = put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=True)

    assert "Svaret ser galt ut: Østfold har tallet 0 for 2023, men fantes ikke da" in refused.value.said(Language.NB)
    assert put is not None


def test_what_is_newest_stands_beside_what_the_plan_has(plan: Path, played: Played) -> None:
    there = shelf(plan)
    (never,) = newest(there, there.plan.indicators["neet"], sources(played))
    put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=False)

    after = shelf(plan)
    (same,) = newest(after, after.plan.indicators["neet"], sources(played))

    assert (never.had, never.is_newer) == (None, True)
    assert same == Beside("13556", Latest(THEN, "2025", is_discontinued=False), THEN)
    assert not same.is_newer


def test_a_question_put_otherwise_has_not_been_asked(plan: Path, played: Played) -> None:
    there = shelf(plan)
    put_answers(there, there.plan.indicators["neet"], sources(played), DAY, accept=False)
    file = plan / "indicators" / "neet.yaml"
    file.write_text(file.read_text("utf-8").replace("top(2)", "top(3)"), "utf-8")

    after = shelf(plan)
    (found,) = newest(after, after.plan.indicators["neet"], sources(played))

    assert (found.had, found.is_newer) == (None, True)


@pytest.mark.parametrize(("had", "is_newer"), [(None, True), (THEN, True), (LATER, False), (date(2026, 12, 1), False)])
def test_a_source_has_something_newer_where_it_was_changed_later(had: date | None, is_newer: bool) -> None:
    assert Beside("13556", Latest(LATER, "2026", is_discontinued=False), had).is_newer is is_newer
