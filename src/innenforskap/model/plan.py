"""Everything that was read, with the index of who refers to whom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from innenforskap.model.about import About
from innenforskap.model.actor import Actor
from innenforskap.model.arena import Arena
from innenforskap.model.barrier import Barrier
from innenforskap.model.base import Record
from innenforskap.model.body import Body
from innenforskap.model.communication import Communication
from innenforskap.model.consultation import Consultation
from innenforskap.model.decision import Decision
from innenforskap.model.framework import Framework
from innenforskap.model.grant import Call, Grant
from innenforskap.model.index import EVERY, Index
from innenforskap.model.indicator import Indicator
from innenforskap.model.instrument import Instrument
from innenforskap.model.mandate import Mandate
from innenforskap.model.manuscript import Manuscript
from innenforskap.model.measure import Measure
from innenforskap.model.method import Method
from innenforskap.model.request import Request
from innenforskap.model.roll import Roll
from innenforskap.model.source import Source
from innenforskap.model.statement import Statement
from innenforskap.model.status import Status
from innenforskap.model.strand import Strand

KINDS: Mapping[str, type[Record]] = {
    "strands": Strand,
    "measures": Measure,
    "actors": Actor,
    "indicators": Indicator,
    "bodies": Body,
    "sources": Source,
    "status": Status,
    "decisions": Decision,
    "barriers": Barrier,
    "arenas": Arena,
    "mandates": Mandate,
    "instruments": Instrument,
    "grants": Grant,
    "calls": Call,
    "consultations": Consultation,
    "communications": Communication,
    "requests": Request,
    "frameworks": Framework,
    "methods": Method,
    "statements": Statement,
    "papers": Manuscript,
    "rolls": Roll,
}
"""Every kind that lies in a folder or a file of its name, with what it holds."""


@dataclass(frozen=True)
class Plan:
    """A plan as it stands in its files; `unread` names the records, by kind and id, that could not be read."""

    about: About
    strands: Mapping[str, Strand] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    status: Mapping[str, Status] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    barriers: Mapping[str, Barrier] = field(default_factory=dict)
    arenas: Mapping[str, Arena] = field(default_factory=dict)
    mandates: Mapping[str, Mandate] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    grants: Mapping[str, Grant] = field(default_factory=dict)
    calls: Mapping[str, Call] = field(default_factory=dict)
    consultations: Mapping[str, Consultation] = field(default_factory=dict)
    communications: Mapping[str, Communication] = field(default_factory=dict)
    requests: Mapping[str, Request] = field(default_factory=dict)
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    methods: Mapping[str, Method] = field(default_factory=dict)
    statements: Mapping[str, Statement] = field(default_factory=dict)
    papers: Mapping[str, Manuscript] = field(default_factory=dict)
    rolls: Mapping[str, Roll] = field(default_factory=dict)
    unread: frozenset[tuple[str, str]] = frozenset()

    def of(self, kind: str) -> Mapping[str, Record]:
        """Return the records of one kind by id."""
        records: Mapping[str, Record] = getattr(self, kind)
        return records

    def records(self) -> Iterator[Record]:
        """Give every record there is, the plan itself first."""
        yield self.about
        for kind in KINDS:
            yield from self.of(kind).values()

    @cached_property
    def index(self) -> Index:
        """Who refers to whom, both ways; built once."""
        groups = {("groups", str(group)) for strand in self.strands.values() for group in strand.groups}
        if any(kind == "strands" for kind, _ in self.unread):
            groups.add(("groups", EVERY))
        known = {(kind, id_) for kind in KINDS for id_ in self.of(kind)}
        return Index.of(self.records(), frozenset(known | groups | self.unread))
