"""Where a measure stands, what sort it is, and what has been decided about it."""

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


class DelayCause(Choice):
    """Why a measure or a milestone is late: where the cause lies says who can mend it."""

    EXTERNAL_EVENT = "external-event"
    CAPACITY = "capacity"
    FUNDING = "funding"
    PARTNER = "partner"
    DECISION = "decision"
    PROCUREMENT = "procurement"
    DEPENDENCY = "dependency"
    OTHER = "other"


class SpreadVerdict(Choice):
    """What has been made of a pilot: whether what it taught is offered to all."""

    NOT_ASSESSED = "not-assessed"
    RECOMMENDED = "recommended"
    SPREADING = "spreading"
    OPERATIONS = "operations"
    STOPPED = "stopped"


class CoverageUnit(Choice):
    """What a measure's reach is counted in."""

    MUNICIPALITY = "municipality"
    SCHOOL = "school"
    KINDERGARTEN = "kindergarten"
    WORKPLACE = "workplace"
