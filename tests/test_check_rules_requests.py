"""What others are asked for, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, found, told

GROUP = "alle: {name: Alle, kind: group}\n"


def request(rest: str) -> dict[str, str]:
    return {"actors.yaml": ACTORS + GROUP, "requests.yaml": f"r:\n  title: Status\n  {rest}\n"}


USED = "\n  used_for: [{text: Et seminar}]"


@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ("due: 2026-06-14\n  to: [nav, ks]\n  replies: [{actor: nav}]", "IF229"),
        ("due: 2026-06-15\n  to: [nav, ks]\n  replies: [{actor: nav}]", None),
        ("due: 2026-06-14\n  to: [nav, ks]", "IF229"),
        ("due: 2026-06-14\n  to: [nav, ks, nav]\n  replies: [{actor: nav}, {actor: ks}]", "IF109"),
        ("due: 2026-06-14\n  to: [nav, ks]\n  replies: [{actor: nav}, {actor: nav}]", "IF229"),
        ("due: 2026-06-14\n  to: [nav]\n  replies: [{actor: nav, date: 2026-06-16}]", "IF229"),
        ("due: 2026-06-14\n  to: [nav]\n  replies: [{actor: nav, date: 2026-06-15}]", "IF109"),
        ("due: 2026-06-14\n  to: [nav]\n  replies: [{actor: nav, date: 2026-06}]", "IF109"),
        ("due: 2026-06-14\n  to: [alle]", None),
        ("due: 2026-06-14\n  to: [ukjent]", "IF229"),
        ("due: 2026-06-14\n  to: [alle]\n  replies: [{actor: nav}]", "IF109"),
        ("due: 2026-06-14\n  to: [alle]\n  asked_count: 41\n  reply_count: 40", "IF229"),
        ("due: 2026-06-14\n  asked_count: 41\n  reply_count: 41", "IF109"),
        ("due: 2026-06-14\n  asked_count: 2\n  reply_count: 1\n  replies: [{actor: nav}, {actor: ks}]", "IF109"),
        ("due: 2026-06-15\n  asked_count: 41\n  reply_count: 41", None),
        ("asked_count: 41\n  reply_count: 41", "IF109"),
        ("asked_count: 41\n  reply_count: 40", None),
        ("asked_count: 41", None),
        ("due: 2026-06-14\n  asked_count: 0\n  to: [nav]", None),
        ("due: 2026-06-14", None),
    ],
)
def test_those_who_are_asked_answer_and_their_answers_are_used(rest: str, code: str | None, tmp_path: Path) -> None:
    codes = [each.rule.code for each in found(tmp_path / "unused", request(rest))]

    assert [each for each in codes if each in {"IF109", "IF229"}] == ([code] if code else [])
    assert not {"IF109", "IF229"} & {each.rule.code for each in found(tmp_path / "used", request(rest + USED))}


def test_how_many_have_answered_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, request("due: 2026-05\n  to: [nav, ks]\n  replies: [{actor: nav}]"), "IF229") == [
        "requests.yaml:3:8 fristen («2026-05») er passert, og 1 av 2 har svart"
    ]
