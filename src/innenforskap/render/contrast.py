"""The contrast of the colours that stand on each other on the site, as WCAG 2.2 defines it."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

SCHEMES = ("light", "dark")

_TEXT, _SHAPE = 4.5, 3.0
_TONES = ("good", "calm", "warn", "bad", "none")
_SHAPES = ("chart", "compare", "edge", "notice-edge", "muted")
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, paper, _TEXT) for ink in ("ink", "muted", "link") for paper in ("paper", "soft")),
    ("on-band", "band", _TEXT),
    *((ink, "notice", _TEXT) for ink in ("ink", "link")),
    *((tone, f"{tone}-back", _TEXT) for tone in _TONES),
    *((tone, paper, _SHAPE) for tone in _TONES for paper in ("paper", "soft")),
    *((shape, "paper", _SHAPE) for shape in _SHAPES),
    ("edge", "soft", _SHAPE),
)
"""What stands on what, by the names of the colours, and the contrast it must have (WCAG 1.4.3 and 1.4.11)."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BLOCK = re.compile(r"(?P<media>@media[^{}]*\{)?\s*:root\s*\{(?P<told>[^{}]*)\}")
_DARK = re.compile(r"prefers-color-scheme:\s*dark")
_TOKEN = re.compile(r"--([\w-]+)\s*:\s*([^;]+?)\s*(?:;|$)")
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


class Pale(NamedTuple):
    """Two colours that are too alike, in which scheme, and how much contrast they have and should have.

    A contrast of None means that one of them is not there, or is not written as `#` and three or six hex digits.
    """

    scheme: str
    front: str
    back: str
    contrast: float | None
    least: float


def pale(styles: str) -> Iterator[Pale]:
    """Give the pairs of colours in style sheets of tokens that are too alike, or that nobody can tell, light first."""
    for scheme in SCHEMES:
        there = colours(styles, scheme)
        for front, back, least in PAIRS:
            found = contrast(there[front], there[back]) if front in there and back in there else None
            if found is None or found < least:
                yield Pale(scheme, front, back, found, least)


def colours(styles: str, scheme: str) -> Mapping[str, str]:
    """Return the colours that tokens have in a scheme, by name, those written in hex; the last that is said holds."""
    return {name: value for name, value in tokens(styles, scheme).items() if _HEX.fullmatch(value)}


def tokens(styles: str, scheme: str) -> Mapping[str, str]:
    """Return what the tokens of style sheets are in a scheme, by name.

    What is said without a condition is so in the dark too, where nothing after it says otherwise.
    """
    blocks = _BLOCK.finditer(_COMMENT.sub("", styles))
    there = (block["told"] for block in blocks if not block["media"] or _is_of(block["media"], scheme))
    return {name: value for told in there for name, value in _TOKEN.findall(told)}


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours written in hex, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _is_of(media: str, scheme: str) -> bool:
    return scheme == "dark" and _DARK.search(media) is not None


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) > len("#rgb") else "".join(2 * digit for digit in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - as WCAG defines it
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
