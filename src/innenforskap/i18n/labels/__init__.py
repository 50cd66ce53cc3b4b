"""What each allowed value is called in a paper or on a page, in bokmål and nynorsk."""

from innenforskap.i18n.labels.actors import ACTOR_KINDS, BODY_KINDS, PARTICIPATIONS, POWERS
from innenforskap.i18n.labels.figures import FINALITIES, FUNDING_KINDS, LEVELS, MATURITIES, MISSING, POLARITIES, UNITS
from innenforskap.i18n.labels.measures import (
    CAPACITIES,
    COMMITMENTS,
    DECISION_TYPES,
    EFFECTS,
    MEASURE_KINDS,
    PROGRESS,
    STATES,
)

__all__ = [
    "ACTOR_KINDS",
    "BODY_KINDS",
    "CAPACITIES",
    "COMMITMENTS",
    "DECISION_TYPES",
    "EFFECTS",
    "FINALITIES",
    "FUNDING_KINDS",
    "LEVELS",
    "MATURITIES",
    "MEASURE_KINDS",
    "MISSING",
    "PARTICIPATIONS",
    "POLARITIES",
    "POWERS",
    "PROGRESS",
    "STATES",
    "UNITS",
]
