"""What is counted, how, and how settled it is."""

from innenforskap.model.scalars import Choice


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


class Counted(Choice):
    """What an indicator's figures are of: of people, few are a secret; of municipalities or guides, they are not."""

    PEOPLE = "people"
    OTHER = "other-than-people"


class Path(Choice):
    """How the way from where one started to the goal is divided over the years."""

    STRAIGHT_LINE = "straight-line"
    CONSTANT_RATE = "constant-rate"
