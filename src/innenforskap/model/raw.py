"""What a YAML file holds before any field has said what it should be."""

import re
from typing import TypeAlias


class Plain(str):
    """A scalar written without quotes; one with quotes, or a block, is an ordinary `str`."""

    __slots__ = ()


Raw: TypeAlias = "str | list[Raw] | dict[str, Raw] | None"
"""Text as it was written, no value, a list or a mapping; nothing has been given a type."""

# What YAML 1.1 or 1.2 would read as anything but text: yes and no, numbers in every base, clock times, dates.
_TYPED = re.compile(
    r"""(?aix: y | yes | n | no | true | false | on | off
        | [-+]? 0b[01_]+ | [-+]? 0x[0-9a-f_]+ | [-+]? 0o?[0-7_]+
        | [-+]? \d [\d_]* (?: : [0-5]?\d )* (?: \. [\d_]* )? (?: e [-+]? \d+ )?
        | [-+]? \. [\d_]+ (?: e [-+]? \d+ )? | [-+]? \.inf | \.nan
        | \d{4}-\d{1,2}-\d{1,2} (?: (?: t | [ \t]+ ) \d.* )?
        | = | <<
    )"""
)


def is_typed(value: str) -> bool:
    """Tell whether some YAML reader would take this plain scalar for a number, a date or a yes or no."""
    return isinstance(value, Plain) and _TYPED.fullmatch(value) is not None
