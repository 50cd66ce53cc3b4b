"""A snapshot is read back before it is written, is written whole, and never through a link or over another's work."""

import json
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.shelf import indicator_named, refuse, shelf
from innenforskap.errors import PlanError
from innenforskap.fetch.envelope import Answered, envelope
from innenforskap.fetch.guard import EMPTY, Doubt
from innenforskap.i18n import Language, Message
from innenforskap.model.query import Query
from innenforskap.read.folder import SNAPSHOT_LIMIT
from tests.small import ROOT, plan_folder

DAY = date(2026, 10, 8)
SNAPSHOT = "snapshots/neet.json"
ASKED = {"select": {"Tid": {"codes": ["*"]}}, "value": "BosatteProsent", "age": "Alder"}
QUERY = Query.model_validate({"bank": "ssb", "table": "13556", **ASKED})
NEET = (ROOT / "tests" / "snapshots" / "neet.json").read_bytes()
FILES = {
    "plan.yaml": "title: Planen\n",
    "indicators.yaml": "neet: {title: Unge utenfor, maturity: sketched}\n",
    "measures.yaml": "neet: {title: Et tiltak, kind: ongoing}\n",
}
NEVER, UNLESS = Message("aldri: {doubts}", "aldri: {doubts}", "never: {doubts}"), Message(*["ellers: {doubts}"] * 3)
ODD = Doubt(Message("{{rart}}", "{{rart}}", "{{odd}}"))


def content(response: bytes = NEET) -> bytes:
    return envelope((Answered(QUERY, (response,)),), DAY)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return plan_folder(tmp_path, FILES)


def said(plan: Path, what: bytes) -> list[str]:
    there = shelf(plan)
    return [each.said(Language.NB) for each in there.tried(there.plan.indicators["neet"], what).doubts]


def test_a_snapshot_is_read_back_as_the_plan_will_be(plan: Path) -> None:
    there = shelf(plan)

    tried = there.tried(there.plan.indicators["neet"], content())

    assert tried.doubts == ()
    assert (tried.snapshot.retrieved, len(tried.snapshot.observations)) == (DAY, 12)


def test_what_cannot_be_read_back_is_told_and_never_accepted(plan: Path) -> None:
    there = shelf(plan)

    tried = there.tried(there.plan.indicators["neet"], content(b"[}]"))

    assert [each.may_be_accepted for each in tried.doubts] == [False]
    assert tried.snapshot.observations == ()


def test_what_has_no_figures_once_it_is_read_is_empty(plan: Path) -> None:
    told = json.loads(NEET)
    told["dimension"]["Region"]["category"] = {"index": {"X1": 0, "X2": 1, "X3": 2}}

    assert "svaret har ingen tall, bare tomme ruter" in said(plan, content(json.dumps(told).encode()))


def test_what_is_larger_than_the_reader_takes_is_not_written(plan: Path) -> None:
    (told,) = said(plan, b" " * (SNAPSHOT_LIMIT + 1000))

    assert told.replace("\N{NO-BREAK SPACE}", " ") == (
        "svaret er på 20 001 kB, og planen kan ikke ha større enn 20 000 kB; spør etter færre koder"
    )


def test_a_snapshot_is_put_where_it_is_read_from(plan: Path) -> None:
    there = shelf(plan)

    path = there.put(there.plan.indicators["neet"], content())

    assert path.endswith(f"plan/{SNAPSHOT}")
    assert (plan / SNAPSHOT).read_bytes() == content()
    after = shelf(plan)
    assert after.before(after.plan.indicators["neet"]) == content()


@pytest.mark.parametrize("before", [{}, {SNAPSHOT: content()}])
def test_of_two_who_fetch_at_once_the_last_says_so_and_changes_nothing(before: dict[str, bytes], plan: Path) -> None:
    plan_folder(plan.parent, before)
    one, other = shelf(plan), shelf(plan)
    first, last = (content(NEET.replace(b"4000", number)) for number in (b"4001", b"4002"))
    one.put(one.plan.indicators["neet"], first)

    with pytest.raises(PlanError, match="was changed by someone else while the tool worked"):
        other.put(other.plan.indicators["neet"], last)
    assert (plan / SNAPSHOT).read_bytes() == first


def test_nothing_is_written_through_a_link(plan: Path) -> None:
    outside = plan.parent / "utenfor"
    outside.mkdir()
    (plan / "snapshots").symlink_to(outside)
    there = shelf(plan)

    with pytest.raises(PlanError, match="is a symbolic link, and no figures are written through it"):
        there.put(there.plan.indicators["neet"], content())
    assert list(outside.iterdir()) == []


def test_nothing_is_written_over_what_could_not_be_read(plan: Path) -> None:
    (plan / "snapshots").mkdir()
    (plan / SNAPSHOT).symlink_to(plan / "plan.yaml")
    there = shelf(plan)

    with pytest.raises(PlanError, match="lies where the figures are to be, and cannot be read"):
        there.put(there.plan.indicators["neet"], content())
    assert (plan / "plan.yaml").read_text("utf-8") == FILES["plan.yaml"]


@pytest.mark.parametrize("word", ["neet", "indicator/neet", "indikator/neet"])
def test_an_indicator_is_found_by_its_id_also_where_something_else_has_it(word: str, plan: Path) -> None:
    assert indicator_named(shelf(plan).plan, word).origin.kind == "indicators"


def test_nothing_looks_wrong_where_there_is_no_doubt() -> None:
    refuse((), NEVER, UNLESS, accept=False)


def test_what_looks_wrong_is_refused_unless_a_person_accepts_it() -> None:
    doubts = [ODD, Doubt(Message("{what}", "{what}", "{what}"), {"what": "x"})]

    with pytest.raises(PlanError) as refused:
        refuse([*doubts, *doubts], NEVER, UNLESS, accept=False)

    assert refused.value.said(Language.NB) == "ellers: {rart}; x"
    refuse(doubts, NEVER, UNLESS, accept=True)


@pytest.mark.parametrize("accept", [True, False])
def test_what_can_never_be_accepted_is_refused_whatever_is_said(accept: bool) -> None:
    with pytest.raises(PlanError) as refused:
        refuse((ODD, Doubt(EMPTY, may_be_accepted=False)), NEVER, UNLESS, accept=accept)

    assert refused.value.said(Language.EN) == "never: {odd}; the answer has no figures, only empty cells"
