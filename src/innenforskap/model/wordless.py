"""Which keys of the plan files never hold words, but numbers, codes and times."""

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from innenforskap.model.about import About
from innenforskap.model.fields import fields
from innenforskap.model.plan import KINDS
from innenforskap.model.refs import Ref
from innenforskap.model.text import Text


@cache
def keys_without_words() -> frozenset[str]:
    """Return the keys that hold a number, a code or a time somewhere, though another kind may have a text there.

    `numerator` is a count in an observation: eight digits after it are no telephone number. A reference holds an id,
    and whoever chose that may have made it of one.
    """
    models: tuple[type[BaseModel], ...] = (About, *KINDS.values())
    return frozenset(name for model in models for name in _without_words(model))


def _without_words(model: type[BaseModel]) -> Iterator[str]:
    for field in fields(model):
        if field.of is not Text and not field.holds(Ref):
            yield field.key
        if field.part:
            yield from _without_words(field.part)
