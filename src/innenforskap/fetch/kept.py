"""The last good answers, as a snapshot file keeps them."""

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from pydantic import ValidationError

from innenforskap.fetch.whole import Answer, joined
from innenforskap.model.query import Query
from innenforskap.read.exact import AnswerError, parsed
from innenforskap.read.jsonstat import dataset_in


class Kept(NamedTuple):
    """What a bank was asked, and its whole answer."""

    query: Query
    answer: Answer


def answers_in(content: bytes) -> Iterator[Kept]:
    """Give the answers that a snapshot file keeps; one that cannot be read is no answer that was good."""
    with suppress(AnswerError):
        held = parsed(content)
        for each in _listed(held, "answers"):
            with suppress(AnswerError, ValidationError):
                answer = joined([dataset_in(part) for part in _listed(each, "responses")])
                if answer:
                    yield Kept(Query.model_validate(each.get("query")), answer)


def _listed(value: object, key: str) -> list[dict[str, object]]:
    """Return what stands in a list in an object, as far as it is objects."""
    told = value.get(key) if isinstance(value, dict) else None
    return [each for each in told if isinstance(each, dict)] if isinstance(told, list) else []
