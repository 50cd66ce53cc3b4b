"""The three axes in words and symbols, what is not reported among them."""

from collections.abc import Mapping
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.labels import EFFECTS, PROGRESS, STATES
from innenforskap.query.standing import Standing
from innenforskap.report.lines import NOT_GIVEN, NOT_RELEVANT, NOT_REPORTED
from innenforskap.report.pages.parts import Axes, Tag

_NO_ANSWER = {"not-given": NOT_GIVEN, "not-reported": NOT_REPORTED}
_NOT_RELEVANT = {"not-relevant": NOT_RELEVANT}
_SYMBOLS: Mapping[str, str] = {
    "proposed": "◇",
    "not-started": "○",
    "in-progress": "▶",
    "on-hold": "‖",
    "completed": "✓",
    "mainstreamed": "✓",
    "terminated": "■",
    "merged": "+",
    "moved": "→",
    "on-track": "✓",
    "some-delay": "!",
    "serious-delay": "!!",
    "not-assessed": "–",
    "not-measured": "–",
    "too-early": "…",
    "promising": "↗",
    "works": "✓",
    "no-effect": "×",
    "harmful": "▼",
    "not-given": "?",
    "not-reported": "?",
    "not-relevant": "–",
}


class Axis(NamedTuple):
    """One of the three questions: its name, the question, what it is about, and every answer in order."""

    name: str
    label: Phrase
    question: Phrase
    about: Phrase
    values: Mapping[str, Phrase]


STATE = Axis(
    "state",
    Phrase("Status", "Status"),
    Phrase("Hvor langt er tiltaket kommet?", "Kor langt er tiltaket kome?"),
    Phrase(
        "Om arbeidet er i gang, venter eller er ferdig. Bare et vedtak kan avslutte eller flytte et tiltak.",
        "Om arbeidet er i gang, ventar eller er ferdig. Berre eit vedtak kan avslutte eller flytte eit tiltak.",
    ),
    {**STATES, **_NO_ANSWER},
)
PROGRESS_AXIS = Axis(
    "progress",
    Phrase("Framdrift", "Framdrift"),
    Phrase("Følger det tidsplanen?", "Følgjer det tidsplanen?"),
    Phrase(
        "Om det som er planlagt, skjer i tide. Gjelder bare tiltak som ikke er avsluttet.",
        "Om det som er planlagt, skjer i tide. Gjeld berre tiltak som ikkje er avslutta.",
    ),
    {**PROGRESS, **_NO_ANSWER, **_NOT_RELEVANT},
)
EFFECT = Axis(
    "effect",
    Phrase("Virkning", "Verknad"),
    Phrase("Virker det?", "Verkar det?"),
    Phrase(
        "Om tiltaket hjelper dem det er til for. At mye blir gjort, sier ikke at det virker.",
        "Om tiltaket hjelper dei det er til for. At mykje blir gjort, seier ikkje at det verkar.",
    ),
    {**EFFECTS, **_NO_ANSWER},
)
AXES = (STATE, PROGRESS_AXIS, EFFECT)
"""The three axes, in the order they are always told."""


def tag(axis: Axis, value: str, language: Language) -> Tag:
    """Return one answer on one axis."""
    return Tag(axis.label.said(language), str(value), _SYMBOLS[value], axis.values[value].said(language))


def axes(standing: Standing, language: Language) -> Axes:
    """Return how a measure stands on all three axes; an axis that nobody has reported on says so."""
    missing = "not-given" if standing.report else "not-reported"
    runs = standing.state is None or standing.state.is_active
    return Axes(
        tag(STATE, standing.state or missing, language),
        tag(PROGRESS_AXIS, standing.progress or (missing if runs else "not-relevant"), language),
        tag(EFFECT, standing.effect or missing, language),
    )
