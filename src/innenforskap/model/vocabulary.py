"""The words a field may hold. Labels in bokmål and nynorsk stand in `i18n.labels`."""

from innenforskap.model.scalars import Choice


class State(Choice):
    """Where a measure stands."""

    PROPOSED = "proposed"
    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    ON_HOLD = "on-hold"
    COMPLETED = "completed"
    MAINSTREAMED = "mainstreamed"
    TERMINATED = "terminated"
    MERGED = "merged"
    MOVED = "moved"

    @property
    def is_active(self) -> bool:
        """Whether a measure in this state still has someone working on it, or waiting to."""
        return self in {State.NOT_STARTED, State.IN_PROGRESS, State.ON_HOLD}

    @property
    def is_closed(self) -> bool:
        """Whether a measure in this state has left the work of the plan."""
        return not self.is_active and self is not State.PROPOSED


class Progress(Choice):
    """How an active measure stands against its schedule."""

    ON_TRACK = "on-track"
    SOME_DELAY = "some-delay"
    SERIOUS_DELAY = "serious-delay"
    NOT_ASSESSED = "not-assessed"

    @property
    def is_delay(self) -> bool:
        """Whether this is a delay."""
        return self in {Progress.SOME_DELAY, Progress.SERIOUS_DELAY}


class Effect(Choice):
    """Whether a measure works."""

    NOT_MEASURED = "not-measured"
    TOO_EARLY = "too-early"
    PROMISING = "promising"
    WORKS = "works"
    NO_EFFECT = "no-effect"
    HARMFUL = "harmful"


class MeasureKind(Choice):
    """What sort of undertaking a measure is."""

    ONE_OFF = "one-off"
    ONGOING = "ongoing"
    PILOT = "pilot"
    EXPERIMENT = "experiment"
    INFORMATION = "information"
    EVALUATION = "evaluation"
    ADVOCACY = "advocacy"


class Commitment(Choice):
    """What the plan's verb binds its owner to: to invite is not to carry out."""

    RESPONSIBLE = "responsible"
    JOINT = "joint"
    INITIATIVE = "initiative"
    INVITATION = "invitation"
    CONTINUATION = "continuation"
    EXPECTATION = "expectation-to-others"


class Capacity(Choice):
    """As what the county acts in a measure."""

    SERVICE_PROVIDER = "service-provider"
    FUNDER = "funder"
    EMPLOYER = "employer"
    DEVELOPER = "developer"


class Participation(Choice):
    """How far a partner has come into a measure."""

    CANDIDATE = "candidate"
    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ACTIVE = "active"
    ENDED = "ended"


class ActorKind(Choice):
    """What an actor is: a unit is part of its parent; a group has members, or cannot be counted."""

    COUNTY = "county"
    MUNICIPALITY = "municipality"
    STATE_REGIONAL = "state-regional"
    STATE_CENTRAL = "state-central"
    HEALTH_TRUST = "health-trust"
    SCHOOL = "school"
    NGO = "ngo"
    EMPLOYER_ORG = "employer-org"
    UNION = "union"
    BUSINESS = "business"
    RESEARCH = "research"
    EDUCATION = "education"
    COUNCIL = "council"
    UNIT = "unit"
    GROUP = "group"
    YOUTH = "youth"
    OTHER = "other"


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


class Wording(Choice):
    """Whether the plan's texts are the adopted ones, or retold from a named source."""

    ADOPTED = "adopted"
    RETOLD = "retold"


class Paper(Choice):
    """The papers that the plan's calendar promises."""

    JUNE_MEMO = "june-memo"
    DECEMBER_REPORT = "december-report"


class BodyKind(Choice):
    """What a body is."""

    COUNTY_ASSEMBLY = "county-assembly"
    COUNTY_EXECUTIVE = "county-executive"
    EXECUTIVE_COMMITTEE = "executive-committee"
    COMMITTEE = "committee"
    STEERING_GROUP = "steering-group"
    PROGRAMME_GROUP = "programme-group"
    WORKING_GROUP = "working-group"
    COMMUNICATION_GROUP = "communication-group"
    IMPLEMENTATION_TEAM = "implementation-team"
    YOUTH_PANEL = "youth-panel"
    YOUTH_COUNCIL = "youth-council"
    NETWORK = "network"
    OTHER = "other"


class Power(Choice):
    """What a body may do with the plan and its measures."""

    PROPOSE = "propose"
    ADOPT = "adopt"
    DISCUSS = "discuss"
    TERMINATE = "terminate"
    FUND = "fund"
    COORDINATE = "coordinate"


class DecisionType(Choice):
    """What a body can decide about a measure."""

    CONTINUE = "continue"
    ADJUST = "adjust"
    REINFORCE = "reinforce"
    SOLVE = "solve"
    POSTPONE = "postpone"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    MAINSTREAM = "mainstream"
    SPREAD = "spread"
    TERMINATE = "terminate"
    REOPEN = "reopen"
    TAKE_NOTE = "take-note"
    ASK = "ask"


class FundingKind(Choice):
    """How far money has come: these are different amounts and are never added together."""

    APPROPRIATED = "appropriated"
    ANNOUNCED = "announced"
    GRANTED = "granted"
    SPENT = "spent"
    OWN_CONTRIBUTION = "own-contribution"


class Level(Choice):
    """A step of the results chain, from what is put in to what changes in society."""

    INPUT = "input"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"
    IMPACT = "impact"


class Maturity(Choice):
    """How far an indicator has come."""

    SKETCHED = "sketched"
    DEFINED = "defined"
    IN_USE = "in-use"
    RETIRED = "retired"


class Unit(Choice):
    """What an indicator is measured in."""

    PERCENT = "percent"
    COUNT = "count"
    NOK = "nok"
    SCORE = "score"
    INDEX = "index"
    YES_NO = "yes-no"


class Polarity(Choice):
    """Which way is the good one; it is stated, never guessed."""

    HIGHER = "higher-better"
    LOWER = "lower-better"
    NEUTRAL = "neutral"


class Operator(Choice):
    """How a figure is held against a target."""

    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    EXACTLY = "exactly"


class Finality(Choice):
    """How settled a figure is."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    REVISED = "revised"
    UNAUDITED = "unaudited"


class Missing(Choice):
    """Why there is no figure."""

    NOT_APPLICABLE = "not-applicable"
    NOT_AVAILABLE = "not-available"
    CONFIDENTIAL = "confidential"
    NOT_PUBLISHED = "not-published"


class PlanLanguage(Choice):
    """A written language a plan can be in: the Norwegian ones, Northern, Lule and Southern Sámi, English."""

    NB = "nb"
    NN = "nn"
    SE = "se"
    SMJ = "smj"
    SMA = "sma"
    EN = "en"
