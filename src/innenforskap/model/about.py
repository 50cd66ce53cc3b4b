"""The plan itself: what `plan.yaml` says."""

from pydantic import Field

from innenforskap.model.base import Frozen, Record
from innenforskap.model.parts import AgeBand, Funding, Period
from innenforskap.model.refs import ActorRef, BodyRef, IndicatorRef, SourceRef
from innenforskap.model.scalars import Code, Count, Flag, Month, Url
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import (
    Governance,
    LanguagePolicy,
    Paper,
    PlanKind,
    PlanLanguage,
    VersionState,
    Wording,
)
from innenforskap.model.when import When


class Adoption(Frozen):
    """Which body adopted the version, when, in which case, and who says so."""

    body: BodyRef | None = None
    date: When | None = None
    case_no: Code | None = None
    source: SourceRef | None = None


class Due(Frozen):
    """A paper the plan promises every year: in which month, from which body to which."""

    paper: Paper
    month: Month
    from_: BodyRef | None = Field(default=None, alias="from")
    to: BodyRef | None = None


class Languages(Frozen):
    """The language a plain string is in, and the owner's policy for the other one."""

    primary: PlanLanguage = PlanLanguage.NB
    policy: LanguagePolicy | None = None


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
    vision: Text | None = None
    goals: tuple[Text, ...] = ()
    strand_label: Text | None = None
    indicators: tuple[IndicatorRef, ...] = ()
    language: Languages = Languages()
    version: Code | None = None
    version_state: VersionState = VersionState.DRAFT
    adopted: Adoption | None = None
    calendar: tuple[Due, ...] = ()
    funding: tuple[Funding, ...] = ()
    status_valid_days: Count = 200
    min_cell: Count = 5
    contact: Text | None = None
    licence: Code | None = None
    accessibility_statement: Url | None = None
    source: SourceRef | None = None
    example: Flag = False
    wording: Wording | None = None
    wording_source: SourceRef | None = None
    translated: tuple[PlanLanguage, ...] = ()
