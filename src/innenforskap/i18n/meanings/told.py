"""How a part of the plan is told of: what it is, and what each of its keys holds."""

from collections.abc import Mapping
from typing import NamedTuple


class Told(NamedTuple):
    """What a part is, and what each of its keys holds, in bokmål."""

    what: str
    keys: Mapping[str, str]
