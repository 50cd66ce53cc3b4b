"""What the plan itself is: its sort, its state, its languages, its papers and its money."""

from innenforskap.model.scalars import Choice


class PlanKind(Choice):
    """What sort of plan it is."""

    ACTION_PLAN = "action-plan"
    PROGRAMME = "programme"
    STRATEGY = "strategy"
    PILOT_PROGRAMME = "pilot-programme"


class Governance(Choice):
    """How the owner is governed: by a parliamentary executive, by committees, or by a city executive."""

    PARLIAMENTARY = "parliamentary"
    COMMITTEE = "committee"
    MAYOR_CITY = "mayor-city"


class VersionState(Choice):
    """How far a version of the plan has come."""

    DRAFT = "draft"
    PROPOSAL = "proposal"
    ADOPTED = "adopted"
    SUPERSEDED = "superseded"


class LanguagePolicy(Choice):
    """What the owner has decided about its written languages."""

    BOTH = "both"
    TITLES = "titles"
    ALTERNATE = "alternate"
    ONE = "one"


class PlanLanguage(Choice):
    """A written language a plan can be in: the Norwegian ones, Northern, Lule and Southern Sámi, English."""

    NB = "nb"
    NN = "nn"
    SE = "se"
    SMJ = "smj"
    SMA = "sma"
    EN = "en"


class RuleLevel(Choice):
    """How much the plan lets a rule weigh, or that it is not told of."""

    OFF = "off"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Wording(Choice):
    """Whether the plan's texts are the adopted ones, or retold from a named source."""

    ADOPTED = "adopted"
    RETOLD = "retold"


class Paper(Choice):
    """The papers that the plan's calendar promises."""

    JUNE_MEMO = "june-memo"
    DECEMBER_REPORT = "december-report"


class FundingKind(Choice):
    """How far money has come: these are different amounts and are never added together."""

    APPROPRIATED = "appropriated"
    ANNOUNCED = "announced"
    GRANTED = "granted"
    SPENT = "spent"
    OWN_CONTRIBUTION = "own-contribution"


class PhaseState(Choice):
    """How far a phase of the plan has come."""

    PLANNED = "planned"
    CURRENT = "current"
    COMPLETED = "completed"
