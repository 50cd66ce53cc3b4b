"""Which keys of the plan files never hold words, but numbers, codes and times."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from innenforskap.model.about import About
from innenforskap.model.plan import KINDS
from innenforskap.model.text import Text


@cache
def keys_without_words() -> frozenset[str]:
    """Return the keys that hold a number, a code or a time somewhere, though another kind may have a text there.

    `numerator` is a count in an observation: eight digits after it are no telephone number.
    """
    models: tuple[type[BaseModel], ...] = (About, *KINDS.values())
    return frozenset(name for model in models for name in _without_words(model))


def _without_words(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        kinds = set(_kinds(field.annotation))
        if Text not in kinds:
            yield field.alias or name
        for kind in kinds - {Text}:
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from _without_words(kind)


def _kinds(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 - an annotation may be anything
    yield annotation
    for inner in get_args(annotation):
        yield from _kinds(inner)
