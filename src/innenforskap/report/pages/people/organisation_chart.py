"""The chart of the organisation: every body in a box, those under it below."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import BODY_KINDS
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.body import Body
from innenforskap.model.vocabulary import Power
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, given
from innenforskap.report.pages.registers import named

POLITICAL: Mapping[bool, Phrase] = {
    True: Phrase("Folkevalgt", "Folkevalt"),
    False: Phrase("Ikke folkevalgt", "Ikkje folkevalt"),
}
"""What a body is called that is elected, and one that is not."""
_DEEPEST = 6
"""The most levels a chart has: further down it would be narrower than its words, and another chart begins."""
_UNDER, _ADVISES = Phrase("Under", "Under"), Phrase("Gir råd til", "Gir råd til")
_BELONGS = Phrase("Hører til", "Høyrer til")


@dataclass(frozen=True)
class Box:
    """A body in the chart: its name, what it is, what else it is tied to, and the bodies under it."""

    body: Link
    kind: str
    ties: tuple[Fact, ...]
    below: tuple["Box", ...]


def in_order(edition: Edition) -> tuple[Body, ...]:
    """Return the bodies: who adopts the plan first, then those who may do most with it, then the rest by name."""

    def place(body: Body) -> tuple[object, ...]:
        return Power.ADOPT not in body.powers, -len(body.powers), sort_key(body.name.said(edition.language)), body.id

    return tuple(sorted(edition.plan.bodies.values(), key=place))


def trees(edition: Edition) -> tuple[Box, ...]:
    """Return the bodies that stand under no other: who adopts the plan, those with others under them, then the rest.

    Every body is told once. One that stands deeper than a chart can show, or in a circle, begins a chart of its own
    that says what it is under.
    """
    bodies = in_order(edition)
    tops = {body.id: body for body in bodies if _is_top(edition, body)}
    under: dict[str, list[Body]] = defaultdict(list)
    for body in bodies:
        if body.id not in tops:
            under[str(body.parent)].append(body)
    first = sorted(tops.values(), key=lambda body: (Power.ADOPT not in body.powers, body.id not in under))
    return tuple(_box(edition, body, under, is_top=True) for body in first)


def _is_top(edition: Edition, body: Body) -> bool:
    above = _above(edition, body)
    return body.id in above or len(above) % _DEEPEST == 0


def _above(edition: Edition, body: Body) -> tuple[str, ...]:
    """Return the bodies that a body stands under, the nearest first; in a circle, each of them once."""
    found: dict[str, None] = {}
    there, parent = edition.plan.bodies, body.parent
    while parent and parent in there and parent not in found:
        found[parent] = None
        parent = there[parent].parent
    return tuple(found)


def _box(edition: Edition, body: Body, under: Mapping[str, list[Body]], *, is_top: bool) -> Box:
    """Return a body in its box, with those under it; at the top of a chart it says itself what it is under."""
    political = "" if body.political is None else edition.said(POLITICAL[body.political]).lower()
    kind = ", ".join(filter(None, (edition.said(BODY_KINDS[body.kind]), political)))
    below = tuple(_box(edition, each, under, is_top=False) for each in under.get(body.id, ()))
    return Box(edition.link("bodies", body.id), kind, _ties(edition, body, is_top=is_top), below)


def _ties(edition: Edition, body: Body, *, is_top: bool) -> tuple[Fact, ...]:
    return given(
        [
            named(edition, _UNDER, "bodies", body.parent if is_top else None),
            named(edition, _ADVISES, "bodies", *body.advises),
            named(edition, _BELONGS, "actors", body.actor),
        ]
    )
