"""One figure of an indicator, wherever it was read."""

from innenforskap.model.base import Frozen
from innenforskap.model.parts import AgeBand
from innenforskap.model.scalars import Code, Count, Number
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.model.when import Day, ObservationPeriod


class Observation(Frozen):
    """One figure: what period, area, group and age band it is for, or why there is none."""

    period: ObservationPeriod
    geo: Code | None = None
    group: Code | None = None
    age: AgeBand | None = None
    value: Number | None = None
    missing: Missing | None = None
    finality: Finality | None = None
    numerator: Count | None = None
    denominator: Count | None = None
    retrieved: Day | None = None
    published: Day | None = None
    note: Text | None = None

    @property
    def ages(self) -> tuple[int | None, int | None] | None:
        """The first and the last age a figure is for, or None where it says none of its own."""
        return (self.age.age_from, self.age.age_to) if self.age else None

    @property
    def subject(self) -> tuple[str | None, str | None, tuple[int | None, int | None] | None]:
        """Whom a figure is for: the area, the group and the ages, as far as it says."""
        return self.geo, self.group, self.ages
