"""The plan itself: what `plan.yaml` says."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import Field

from innenforskap.i18n import Language
from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand, Funding, Period
from innenforskap.model.refs import ActorRef, BodyRef, IndicatorRef, SourceRef
from innenforskap.model.scalars import Code, Count, Flag, Id, Month, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Consequence,
    Governance,
    LanguagePolicy,
    Paper,
    PaperSection,
    PhaseState,
    PlanKind,
    PlanLanguage,
    RuleLevel,
    VersionState,
    Visibility,
    Wording,
)
from innenforskap.model.when import Day, When


class Adoption(Frozen):
    """Which body adopted the version, when, in which case, and who says so."""

    body: BodyRef | None = None
    date: When | None = None
    case_no: Code | None = None
    source: SourceRef | None = None


class Heading(Frozen):
    """What a plan calls a section of a paper."""

    part: PaperSection
    title: Text


class Due(Frozen):
    """A paper the plan promises every year: in which month, from which body to which, by way of which others.

    It also says how the paper is laid out: which sections come first and in what order, which are left out, what they
    are called, and which consequences a case is held up against.
    """

    paper: Paper
    month: Month
    from_: BodyRef | None = Field(default=None, alias="from")
    via: tuple[BodyRef, ...] = ()
    to: BodyRef | None = None
    visibility: Visibility | None = None
    order: tuple[PaperSection, ...] = ()
    hidden: tuple[PaperSection, ...] = ()
    headings: tuple[Heading, ...] = ()
    consequences: tuple[Consequence, ...] = ()

    def deadline(self, year: int) -> date:
        """Return the last day of the month that the paper of a year is promised in."""
        return date(year, self.month, monthrange(year, self.month)[1])


class Languages(Frozen):
    """The language a plain string is in, the owner's policy for the other one, and the least share of either.

    `least_share` is the owner's own rule for an alternating plan, in percent of the published documents.
    """

    primary: PlanLanguage = PlanLanguage.NB
    policy: LanguagePolicy | None = None
    least_share: Count | None = None

    @property
    def norwegian(self) -> Language:
        """The language that papers and pages of the plan are in first: its own, or bokmål if that is no Norwegian."""
        return Language.NN if self.primary is PlanLanguage.NN else Language.NB


class Phase(Frozen):
    """A phase of the plan, in the order they stand; the dates may be unknown."""

    title: Text
    description: Text | None = None
    period: Period | None = None
    state: PhaseState | None = None


class Dimension(Frozen):
    """Another way than strands to sort the measures, for plans that are a matrix: by age phase, by level."""

    title: Text
    values: Mapping[Id, Text]


class Published(Frozen):
    """A document that was made public, and the language it was written in."""

    title: Text
    date: Day
    language: PlanLanguage
    paper: Paper | None = None
    url: Url | None = None


class RuleSetting(Frozen):
    """How much a rule weighs in this plan, why, and the last day it is so."""

    severity: RuleLevel
    reason: Text
    until: Day | None = None


class About(Record):
    """The plan's title, owners, governance, period, language, calendar and version."""

    title: Text
    kind: PlanKind = PlanKind.ACTION_PLAN
    owners: tuple[ActorRef, ...] = ()
    county: Code | None = None
    governance: Governance | None = None
    period: Period | None = None
    horizon: When | None = None
    target_group: AgeBand | None = None
    description: Text | None = None
    problem: Text | None = None
    context: Text | None = None
    vision: Text | None = None
    shifts: tuple[Text, ...] = ()
    goals: tuple[Text, ...] = ()
    contributions: tuple[Text, ...] = ()
    responsibility: Text | None = None
    strand_label: Text | None = None
    group_label: Text | None = None
    phases: Mapping[Id, Phase] = {}
    dimensions: Mapping[Id, Dimension] = {}
    indicators: tuple[IndicatorRef, ...] = ()
    language: Languages = Languages()
    version: Code | None = None
    version_state: VersionState = VersionState.DRAFT
    adopted: Adoption | None = None
    calendar: tuple[Due, ...] = ()
    funding: tuple[Funding, ...] = ()
    status_valid_days: Count = 200
    min_cell: Count = 5
    min_denominator: Count = 30
    rounding: Count | None = None
    contact: Text | None = None
    licence: Code | None = None
    accessibility_statement: Url | None = None
    published: tuple[Published, ...] = ()
    evidence: tuple[SourceRef, ...] = ()
    source: SourceRef | None = None
    example: Flag = False
    wording: Wording | None = None
    wording_source: SourceRef | None = None
    translated: tuple[PlanLanguage, ...] = ()
    rules: Mapping[Code, RuleSetting] = {}

    @property
    def identity(self) -> UUID:
        """What the plan is known again by, whatever it is called and wherever it lies: its sort, county and owners.

        A feed or a calendar that is followed keeps it. Two plans of one sort with the same county and owners have the
        same.
        """
        return uuid5(NAMESPACE_URL, f"innenforskap:{'/'.join((self.kind, self.county or '', *self.owners))}")

    @property
    def is_proposed(self) -> bool:
        """Whether nobody has adopted this version yet, so that its measures are proposals too."""
        return self.version_state in {VersionState.DRAFT, VersionState.PROPOSAL}
