"""What an answer says, if it is the JSON that it should be."""

import pytest

from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.answer import meaning, title
from innenforskap.fetch.http import Reply

JSON = "application/json; charset=utf-8"


def _reply(content: bytes, kind: str = JSON, status: int = 200) -> Reply:
    return Reply("data.ssb.no", status, {"content-type": kind}, content)


@pytest.mark.parametrize(
    "kind", [JSON, "application/json", "Application/JSON;charset=UTF-8", 'application/json; charset="utf-8"',
             "application/problem+json", "application/vnd.json-stat2+json"],
)  # fmt: skip
def test_json_is_known_by_its_type(kind: str) -> None:
    assert meaning(_reply('{"label": "Østfold"}'.encode(), kind)) == {"label": "Østfold"}


@pytest.mark.parametrize(
    "kind", ["", "text/html", "text/json", "application/json; charset=latin-1", "application/jsonx"]
)
def test_what_calls_itself_something_else_is_no_json(kind: str) -> None:
    with pytest.raises(PlanError) as raised:
        meaning(_reply(b"{}", kind))

    assert raised.value.message == words.NOT_JSON


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{'a': 1}", b"[NaN]", b"[Infinity]", b"[-Infinity]", b"\xef\xbb\xbf{}", b'"\xe6"', b"[" * 100_000],
)
def test_what_is_no_json_is_not_taken_for_it(content: bytes) -> None:
    with pytest.raises(PlanError) as raised:
        meaning(_reply(content))

    assert raised.value.message == words.NOT_JSON


def test_an_answer_without_a_type_is_no_json() -> None:
    with pytest.raises(PlanError):
        meaning(Reply("data.ssb.no", 200, {}, b"{}"))


def test_a_refusal_has_its_reason_in_its_title() -> None:
    refusal = b'{"type": "Parameter error", "title": "Non-existent value", "status": 400}'

    assert title(_reply(refusal, status=400)) == "Non-existent value"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"title": 4}', b'{"title": null}', b'{"title": "  "}'])
def test_a_refusal_may_have_no_reason(content: bytes) -> None:
    assert title(_reply(content, status=400)) is None


def test_a_reason_moves_no_cursor_and_takes_no_page() -> None:
    assert title(_reply(b'{"title": "a\\u001b[2J\\nb"}', status=400)) == "a\\x1b[2J\\nb"
    assert len(title(_reply(b'{"title": "' + b"a" * 5_000 + b'"}', status=400)) or "") == 200
