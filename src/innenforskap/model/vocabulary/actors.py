"""What actors and bodies are, how far they have come into a measure, and what they may do."""

from innenforskap.model.scalars import Choice


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
    MUNICIPAL_COUNCIL = "municipal-council"
    MUNICIPAL_EXECUTIVE = "municipal-executive"
    BOARD = "board"
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


class Visibility(Choice):
    """Whether something is for all to see."""

    INTERNAL = "internal"
    PUBLIC = "public"
