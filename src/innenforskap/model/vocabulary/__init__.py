"""The words a field may hold. Labels in bokmål and nynorsk stand in `i18n.labels`."""

from innenforskap.model.vocabulary.actors import ActorKind, BodyKind, Participation, Power
from innenforskap.model.vocabulary.figures import Finality, Level, Maturity, Missing, Operator, Polarity, Unit
from innenforskap.model.vocabulary.measures import (
    Capacity,
    Commitment,
    DecisionType,
    Effect,
    MeasureKind,
    Progress,
    State,
)
from innenforskap.model.vocabulary.plans import (
    FundingKind,
    Governance,
    LanguagePolicy,
    Paper,
    PlanKind,
    PlanLanguage,
    VersionState,
    Wording,
)

__all__ = [
    "ActorKind",
    "BodyKind",
    "Capacity",
    "Commitment",
    "DecisionType",
    "Effect",
    "Finality",
    "FundingKind",
    "Governance",
    "LanguagePolicy",
    "Level",
    "Maturity",
    "MeasureKind",
    "Missing",
    "Operator",
    "Paper",
    "Participation",
    "PlanKind",
    "PlanLanguage",
    "Polarity",
    "Power",
    "Progress",
    "State",
    "Unit",
    "VersionState",
    "Wording",
]
