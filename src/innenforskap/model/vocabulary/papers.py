"""What a paper is made of, and what a roll of the plan comes to."""

from innenforskap.model.scalars import Choice


class PaperSection(Choice):
    """The sections of the June memo and of the December report: some stand in both papers, some in one.

    The report has its own in this order, when the plan says no other.
    """

    PURPOSE = "purpose"
    RECOMMENDATION = "recommendation"
    SUMMARY = "summary"
    BACKGROUND = "background"
    DECISIONS_ASKED = "decisions-asked"
    STATUS = "status"
    NOT_STARTED = "not-started"
    RESULTS = "results"
    WHAT_WORKS = "what-works"
    PILOTS = "pilots"
    PARTNERS = "partners"
    BARRIERS = "barriers"
    PARTICIPATION = "participation"
    FOLLOW_UP = "follow-up"
    MONEY = "money"
    COMMUNICATION = "communication"
    ASSESSMENT = "assessment"
    CONSEQUENCES = "consequences"
    CHANGES = "changes"
    AHEAD = "ahead"
    METHOD = "method"
    WHOLE_PLAN = "whole-plan"
    ALL_MEASURES = "all-measures"
    GAPS = "gaps"


class Consequence(Choice):
    """What a case for a political body is held up against."""

    ECONOMY = "economy"
    EQUALITY = "equality"
    ENVIRONMENT = "environment"
    CHILDREN = "children"
    SAMI = "sami"
    UNIVERSAL_DESIGN = "universal-design"


class RollOutcome(Choice):
    """What the yearly look at the plan came to: a new version, a new one with little changed, or none."""

    ROLLED = "rolled"
    SIMPLE_ROLL = "simple-roll"
    NO_ROLL = "no-roll"


class Fate(Choice):
    """What becomes of a measure when the plan is rolled."""

    CONTINUED = "continued"
    CHANGED = "changed"
    COMPLETED = "completed"
    MAINSTREAMED = "mainstreamed"
    TERMINATED = "terminated"
    MERGED = "merged"
    MOVED = "moved"
