"""What was asked of others against the day."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.model.plan import Plan
from innenforskap.query.requests import answers, asked, awaited, lacks_answers
from innenforskap.read.load import load
from tests.paper_plan import plan
from tests.small import plan_folder

DAY = date(2026, 6, 15)
ACTORS = """\
nav: {name: Nav, kind: state-regional}
ks: {name: KS, kind: employer-org}
bodo: {name: Bodø, kind: municipality}
rana: {name: Rana, kind: municipality}
alle: {name: Alle, kind: group, members: [bodo, rana]}
"""


def _plan(folder: Path, rest: str) -> Plan:
    return plan(folder, {"actors.yaml": ACTORS, "requests.yaml": f"r: {{title: Status, {rest}}}\n"})


@pytest.mark.parametrize(
    ("rest", "who"),
    [
        ("to: [nav, ks]", ("nav", "ks")),
        ("to: [nav, ks], replies: [{actor: nav, date: 2026-06-15}]", ("ks",)),
        ("to: [nav], replies: [{actor: nav, date: 2026-06-16}]", ("nav",)),
        ("to: [nav], replies: [{actor: nav}]", ()),
        ("to: [alle, bodo]", ("alle", "bodo", "rana")),
        ("to: [alle], replies: [{actor: bodo}]", ("alle", "rana")),
        ("to: [alle], replies: [{actor: alle}]", ()),
        ("to: [borte]", ("borte",)),
        ("asked_count: 3", ()),
    ],
)
def test_those_who_have_not_answered_are_awaited(rest: str, who: tuple[str, ...], tmp_path: Path) -> None:
    folder = {"actors.yaml": ACTORS, "requests.yaml": f"r: {{title: Status, {rest}}}\n"}
    told = _any(tmp_path, folder)

    assert awaited(told, told.requests["r"], DAY) == who


@pytest.mark.parametrize(
    ("rest", "counts"),
    [
        ("to: [nav, ks, nav], replies: [{actor: nav}]", (1, 2, True)),
        ("to: [alle], replies: [{actor: bodo}]", (1, 0, False)),
        ("to: [alle], asked_count: 41, reply_count: 40", (40, 41, True)),
        ("asked_count: 2, reply_count: 1, replies: [{actor: nav}, {actor: ks}]", (2, 2, False)),
    ],
)
def test_answers_are_counted_against_those_asked(rest: str, counts: tuple[int, int, bool], tmp_path: Path) -> None:
    told = _plan(tmp_path, rest)
    request = told.requests["r"]

    assert (answers(request, DAY), asked(told, request), lacks_answers(told, request, DAY)) == counts


def _any(folder: Path, files: dict[str, str]) -> Plan:
    """Return a plan that may refer to what is not there."""
    return load(plan_folder(folder, files)).plan
