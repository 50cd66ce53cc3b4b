"""What differs between two plans: laws over every plan there is and over mutations of them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from innenforskap.compare.change import Change, Topic, mirrored
from innenforskap.compare.plans import differences
from innenforskap.model.base import Record
from innenforskap.model.fields import Form, fields
from innenforskap.model.index import EVERY
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.status import Status
from innenforskap.query.fields import is_written
from innenforskap.read.load import load
from tests.edited import COMPLETE, DAY, Edit, changed, edited
from tests.single_changes import SINGLE
from tests.small import ROOT

FOLDERS = [
    ROOT / "plan",
    *sorted(each for each in (ROOT / "examples").iterdir() if each.is_dir()),
    *sorted((ROOT / "tests" / "plans" / "good").iterdir()),
]
_EDITS = [edit for edit, _ in SINGLE if edit.old]


@cache
def _plan(folder: Path) -> Plan:
    return load(folder).plan


def _without(plan: Plan, record: Record) -> Plan:
    kind = record.origin.kind
    kept = {id_: each for id_, each in plan.of(kind).items() if id_ != record.id}
    return replace(plan, **{kind: kept})  # type: ignore[arg-type]  # A kind is a field of the plan.


def _with(plan: Plan, record: Record) -> Plan:
    kind = record.origin.kind
    if kind not in KINDS:
        return replace(plan, about=record)  # type: ignore[arg-type]  # What is of no kind is the plan itself.
    return replace(plan, **{kind: {**plan.of(kind), record.id: record}})  # type: ignore[arg-type]  # As above.


def _emptied(plan: Plan) -> Iterator[tuple[str, int, Plan]]:
    """Give the plan with each field that may be left out left out of each record, and how many items it held."""
    for record in plan.records():
        for each in fields(type(record)):
            value = getattr(record, each.attribute)
            if is_written(record, each.attribute) and not each.required and value != each.default:
                copied = record.model_copy(update={each.attribute: each.default})
                items = len(value) if each.form is Form.MAP or (each.is_many and each.holds(BaseModel)) else 1
                yield f"{record.origin.kind}/{record.id} {each.key}", items, _with(plan, copied)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_plan_differs_from_itself_in_nothing(folder: Path) -> None:
    assert differences(_plan(folder), load(folder).plan, DAY) == ()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_plan_differs_from_every_other_as_that_one_from_it(folder: Path) -> None:
    for other in FOLDERS:
        there = differences(_plan(folder), _plan(other), DAY)
        assert differences(_plan(other), _plan(folder), DAY) == mirrored(there)
        assert bool(there) is (other != folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_record_that_is_gone_is_one_change_and_mirrored_one_that_is_new(folder: Path) -> None:
    plan = _plan(folder)
    for record in list(plan.records())[1:]:
        less = _without(plan, record)
        gone = differences(plan, less, DAY)
        assert len(gone) == 1, record.id
        assert differences(less, plan, DAY) == mirrored(gone)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_value_that_is_left_out_is_one_change_whichever_it_is(folder: Path) -> None:
    plan = _plan(folder)
    for what, items, other in _emptied(plan):
        found = differences(plan, other, DAY)
        assert len(found) == items, what
        assert differences(other, plan, DAY) == mirrored(found)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(_EDITS), unique=True, max_size=8), st.lists(st.sampled_from(_EDITS), max_size=4))
def test_any_edits_differ_one_way_as_mirrored_the_other(some: list[Edit], others: list[Edit]) -> None:
    one, other = _applied(some), _applied(others)
    there = differences(one, other, DAY)

    assert differences(other, one, DAY) == mirrored(there)
    assert differences(one, one, DAY) == ()
    assert mirrored(mirrored(there)) == there


def _applied(edits: list[Edit]) -> Plan:
    """Return the plan after the edits that still find what they edit."""
    kept: list[Edit] = []
    for edit in edits:
        text = (COMPLETE / edit.file).read_text("utf-8")
        for before in kept:
            text = text.replace(before.old, before.new) if before.file == edit.file else text
        if text.count(edit.old) == 1:
            kept.append(edit)
    return edited(kept)


@pytest.mark.parametrize(
    "edit",
    [
        Edit("measures/los.yaml", "title: Los i alle kommuner\n", "title:   'Los i alle  kommuner'  # tittelen\n"),
        Edit("measures/los.yaml", "title: Los i alle kommuner\n", "title: {nb: Los i alle kommuner}\n"),
        Edit("measures/los.yaml", "title: Los i alle kommuner\n", "title: >\n  Los i\n  alle kommuner\n"),
        Edit("measures/los.yaml", "carried_over: false\n", ""),
        Edit("measures/los.yaml", "strand: overganger\ngroup: skole\n", "group: skole\nstrand: overganger\n"),
        Edit("measures/los.yaml", "{actor: nav, role: Veileder losene,", "{role: Veileder losene, actor: nav,"),
        Edit("indicators/fullfort.yaml", "value: 76.0", "value: 76"),
        Edit("plan.yaml", "values: {barn: 0–15 år, unge: 16–29 år}", "values: {unge: 16–29 år, barn: 0–15 år}"),
        Edit("plan.yaml", "kind: programme", "kind: programme\n\n# En merknad\n"),
        Edit("actors.yaml", "name: Nav\n", 'name: "Nav"\n'),
    ],
)  # fmt: skip
def test_how_it_is_written_is_no_change(edit: Edit) -> None:
    assert changed(edit) == ()


def test_what_a_side_cannot_read_is_neither_gone_nor_new() -> None:
    broken = Edit("measures/los.yaml", "kind: pilot", "kind: noe-annet")
    file = Edit("actors.yaml", "fylkeskommunen:\n", "fylkeskommunen: [\n")

    assert edited([broken]).unread == {("measures", "los")}
    assert changed(broken) == ()
    assert differences(edited([broken]), edited([]), DAY) == ()
    assert ("actors", EVERY) in edited([file]).unread
    assert changed(file) == ()


def test_a_plan_file_that_cannot_be_read_says_nothing_of_the_plan() -> None:
    assert changed(Edit("plan.yaml", "kind: programme", "kind: noe-annet")) == ()


def test_how_a_measure_stands_is_not_told_where_a_report_or_a_decision_cannot_be_read() -> None:
    report = Edit("status/2026-05-15/los.yaml", "state: in-progress", "state: noe-annet")
    decision = Edit("decisions.yaml", "  type: spread", "  type: noe-annet")
    new = Edit("status/2026-06-01/los.yaml", "", "state: completed\n")

    assert changed(report) == changed(decision) == ()
    assert [_spots(each) for each in changed(decision, new)] == [[("status", "2026-06-01")]]


def _spots(change: Change) -> list[tuple[str | int, ...]]:
    return [part.spot.at for part in change.parts]


_RENAMED = [
    Edit("measures/los.yaml", "", ""),
    Edit("status/2026-05-15/los.yaml", "", ""),
    Edit("status/2026-05-01/los.yaml", "", ""),
]


def _moved(edit: Edit, old: str, new: str) -> list[Edit]:
    text = (COMPLETE / edit.file).read_text("utf-8")
    return [edit, Edit(edit.file.replace(f"{old}.yaml", f"{new}.yaml"), "", text)]


def test_a_renamed_measure_with_a_trace_is_one_change_whoever_refers_to_it() -> None:
    moves = [move for edit in _RENAMED for move in _moved(edit, "los", "losordning")]
    moves[1] = moves[1]._replace(new=moves[1].new.replace("[losordningen]", "[losordningen, los]"))
    refers = [
        Edit("decisions.yaml", "utsatt-ansettelse:\n  date: 2024-08-01\n  body: fylkesradet\n  type: adjust\n  about: [los]", "utsatt-ansettelse:\n  date: 2024-08-01\n  body: fylkesradet\n  type: adjust\n  about: [losordning]"),  # noqa: E501
        Edit("decisions.yaml", "  type: spread\n  about: [los]", "  type: spread\n  about: [losordning]"),
        Edit("decisions.yaml", "into: los", "into: losordning"),
        Edit("measures/rutiner.yaml", "into: los", "into: losordning"),
        Edit("calls.yaml", "measure: los", "measure: losordning"),
        Edit("communications.yaml", "[los]", "[losordning]"),
        Edit("consultations.yaml", "[los]", "[losordning]"),
        Edit("requests.yaml", "measure: los", "measure: losordning"),
    ]  # fmt: skip
    found = changed(*moves, *refers)

    assert [(each.topic, each.is_renaming, each.old and each.old.id, each.record.id) for each in found] == [
        (Topic.MEASURES, True, "los", "losordning")
    ]
    assert differences(edited([*moves, *refers]), edited([]), DAY) == mirrored(found)


def test_references_left_behind_by_a_renaming_are_no_changes_of_their_own() -> None:
    actor = Edit("actors.yaml", "nav:\n  name: Nav\n", "navet:\n  formerly: [nav]\n  name: Nav\n")

    assert [each.is_renaming for each in changed(actor)] == [True]


def test_of_two_that_became_one_both_are_gone_and_one_is_new() -> None:
    edits = [
        Edit("actors.yaml", "ks: {name: KS, kind: employer-org}\n", ""),
        Edit("actors.yaml", "forskerne: {name: Forskningsinstituttet, kind: research}\n", ""),
        Edit("actors.yaml", "", "begge: {name: Begge, kind: other, formerly: [ks, forskerne]}\n"),
    ]
    found = changed(*edits)

    assert sorted((each.old is None, each.new is None, each.record.id) for each in found) == [
        (False, True, "forskerne"),
        (False, True, "ks"),
        (True, False, "begge"),
    ]
    assert differences(edited(edits), edited([]), DAY) == mirrored(found)


def test_a_decision_that_ends_a_measure_and_what_the_roll_writes_of_it_are_told_once() -> None:
    decision = Edit(
        "decisions.yaml", "", "stans:\n  {date: 2026-06-10, body: fylkestinget, type: terminate, about: [los]}\n"
    )
    ended = Edit(
        "measures/los.yaml", "tags: [overgang]\n", "tags: [overgang]\nended: {how: terminated, decision: stans}\n"
    )

    assert [each.topic for each in changed(decision, ended)] == [Topic.ENDING]
    assert changed(decision) == changed(decision, ended)


def test_a_report_on_a_measure_that_is_not_there_stands_for_itself() -> None:
    (found,) = changed(Edit("status/2026-06-01/borte.yaml", "", "state: in-progress\n"))

    assert isinstance(found.new, Status)
    assert found.old is None
    assert found.parts == ()
