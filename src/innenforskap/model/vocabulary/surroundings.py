"""What the plan stands among: barriers, arenas, mandates, instruments, money, dialogue and other plans."""

from innenforskap.model.scalars import Choice


class GovernmentLevel(Choice):
    """The level at which something can be decided or mended."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"


class BarrierKind(Choice):
    """What sort of thing stands in the way."""

    TRANSITION = "transition"
    SECTORS = "sectors"
    PARALLEL_WORK = "parallel-work"
    COHERENCE = "coherence"
    FINANCING = "financing"
    AUTHORITY = "authority"
    PROJECTS = "projects"
    IMPLEMENTATION = "implementation"
    KNOWLEDGE = "knowledge"
    REGULATION = "regulation"
    OTHER = "other"


class BarrierState(Choice):
    """How far the work on a barrier has come."""

    IDENTIFIED = "identified"
    WORKING = "working"
    LIFTED = "lifted"
    REMOVED = "removed"
    ACCEPTED = "accepted"


class ArenaKind(Choice):
    """What sort of place or forum people meet in."""

    MEETING_PLACE = "meeting-place"
    NETWORK = "network"
    COUNCIL = "council"
    PARTNERSHIP = "partnership"
    FORUM = "forum"
    CONFERENCE = "conference"
    DIGITAL = "digital"
    OTHER = "other"


class ArenaState(Choice):
    """Whether an arena is there yet, or still."""

    PLANNED = "planned"
    ESTABLISHED = "established"
    CLOSED = "closed"


class MandateKind(Choice):
    """What gives someone the task or the right to act."""

    LAW = "law"
    REGULATION = "regulation"
    RESOLUTION = "resolution"
    ROLE = "role"
    AGREEMENT = "agreement"
    STRATEGY = "strategy"


class InstrumentKind(Choice):
    """The means by which a plan works on others."""

    ADVICE = "advice"
    ARENA = "arena"
    SHARING = "sharing"
    ADVISORY_ROLE = "advisory-role"
    GRANT = "grant"
    GUIDANCE = "guidance"
    REGULATION = "regulation"
    OTHER = "other"


class ConsultationKind(Choice):
    """The way in which someone was heard."""

    INPUT_MEETING = "input-meeting"
    HEARING = "hearing"
    WORKSHOP = "workshop"
    SURVEY = "survey"
    EXPERT_GROUP = "expert-group"
    YOUTH_COUNCIL = "youth-council"
    YOUTH_PANEL = "youth-panel"
    DIALOGUE = "dialogue"


class Purpose(Choice):
    """Why something is communicated."""

    KNOWLEDGE = "knowledge"
    IMPLEMENTATION = "implementation"
    RESULTS = "results"
    PARTICIPATION = "participation"
    RECRUITMENT = "recruitment"
    OWNERSHIP = "ownership"


class Channel(Choice):
    """Through what something is communicated."""

    NEWSLETTER = "newsletter"
    WEBINAR = "webinar"
    SEMINAR = "seminar"
    WEBSITE = "website"
    MEETING = "meeting"
    DIRECT = "direct"
    PRESS = "press"
    SOCIAL_MEDIA = "social-media"
    CAMPAIGN = "campaign"
    OTHER = "other"


class Cadence(Choice):
    """How often something recurs."""

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"
    WHEN_NEEDED = "when-needed"


class FrameworkKind(Choice):
    """What sort of plan or frame another one is."""

    PLAN = "plan"
    SUB_PLAN = "sub-plan"
    STRATEGY = "strategy"
    PROGRAMME = "programme"
    MISSION = "mission"
    WHITE_PAPER = "white-paper"
    PILOT_SCHEME = "pilot-scheme"
    AGREEMENT = "agreement"
    OTHER = "other"


class Relation(Choice):
    """Where another plan stands: over this one, under it or beside it."""

    ABOVE = "above"
    BELOW = "below"
    BESIDE = "beside"


class MethodKind(Choice):
    """Whether something named is a way of working or a programme."""

    METHOD = "method"
    PROGRAMME = "programme"


class SourceKind(Choice):
    """What sort of source something is."""

    PLAN = "plan"
    DECISION = "decision"
    LAW = "law"
    STATISTICS = "statistics"
    KNOWLEDGE_BASE = "knowledge-base"
    REPORT = "report"
    WEB_PAGE = "web-page"
    PRESENTATION = "presentation"
    PRESS = "press"
    OTHER = "other"
