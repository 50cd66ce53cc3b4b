"""Which keys of the plan files never hold words, but numbers, codes and times."""

from functools import cache

from pydantic import BaseModel

from innenforskap.model.about import About
from innenforskap.model.fields import within
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
    held = (each for model in models for each in within(model))
    return frozenset(each.key for each in held if each.of is not Text and not each.holds(Ref))
