"""The three axes in words and symbols, what is not reported among them."""

from collections.abc import Mapping
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase, labels
from innenforskap.model.status import Status
from innenforskap.model.vocabulary import Effect, Progress, State
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
    """One of the three questions: its label, the question, what it is about, and every answer in order."""

    label: Phrase
    question: Phrase
    about: Phrase
    values: Mapping[str, Phrase]


STATE = Axis(
    Phrase("Status", "Status"),
    Phrase("Hvor langt er tiltaket kommet?", "Kor langt er tiltaket kome?"),
    Phrase(
        "Om arbeidet er i gang, venter eller er ferdig. Bare et vedtak kan avslutte eller flytte et tiltak.",
        "Om arbeidet er i gang, ventar eller er ferdig. Berre eit vedtak kan avslutte eller flytte eit tiltak.",
    ),
    {**labels.STATES, **_NO_ANSWER},
)
PROGRESS = Axis(
    Phrase("Framdrift", "Framdrift"),
    Phrase("Følger det tidsplanen?", "Følgjer det tidsplanen?"),
    Phrase(
        "Om det som er planlagt, skjer i tide. Gjelder bare tiltak som ikke er avsluttet.",
        "Om det som er planlagt, skjer i tide. Gjeld berre tiltak som ikkje er avslutta.",
    ),
    {**labels.PROGRESS, **_NO_ANSWER, **_NOT_RELEVANT},
)
EFFECT = Axis(
    Phrase("Virkning", "Verknad"),
    Phrase("Virker det?", "Verkar det?"),
    Phrase(
        "Om tiltaket hjelper dem det er til for. At mye blir gjort, sier ikke at det virker.",
        "Om tiltaket hjelper dei det er til for. At mykje blir gjort, seier ikkje at det verkar.",
    ),
    {**labels.EFFECTS, **_NO_ANSWER},
)
AXES = (STATE, PROGRESS, EFFECT)
"""The three axes, in the order they are always told."""


def tag(axis: Axis, value: str, language: Language) -> Tag:
    """Return one answer on one axis."""
    return Tag(axis.label.said(language), str(value), _SYMBOLS[value], axis.values[value].said(language))


def axes(standing: Standing, language: Language) -> Axes:
    """Return how a measure stands on all three axes; an axis that nobody has reported on says so."""
    missing = "not-given" if standing.report else "not-reported"
    return _axes(standing.state, standing.progress, standing.effect, missing, language)


def reported(report: Status, language: Language) -> Axes:
    """Return what one report says on all three axes; an axis it does not tell of says so."""
    return _axes(report.state, report.progress, report.effect, "not-given", language)


def _axes(
    state: State | None, progress: Progress | None, effect: Effect | None, missing: str, language: Language
) -> Axes:
    is_over = state is not None and not state.is_active
    return Axes(
        tag(STATE, state or missing, language),
        tag(PROGRESS, progress or ("not-relevant" if is_over else missing), language),
        tag(EFFECT, effect or missing, language),
    )
