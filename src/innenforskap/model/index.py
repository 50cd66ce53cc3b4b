"""Who refers to whom, both ways. A reference stands on one side only; the index gives the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from innenforskap.model.base import Record
from innenforskap.model.refs import Ref
from innenforskap.model.status import Status
from innenforskap.model.walk import parts
from innenforskap.place import Steps

EVERY = "*"
"""Stands for all the ids of a kind, where the file that holds them could not be read."""


class Use(NamedTuple):
    """A reference: the record it stands in, the way to it there, and what it refers to."""

    record: Record
    steps: Steps
    ref: Ref


class Index(NamedTuple):
    """All references of a plan, and all ids that may be referred to, by kind and id."""

    uses: tuple[Use, ...]
    by_target: Mapping[tuple[str, str], tuple[Use, ...]]
    known: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, records: Iterable[Record], known: frozenset[tuple[str, str]]) -> "Index":
        """Build the index from every record, once."""
        uses = tuple(use for record in records for use in references(record))
        by_target = defaultdict(list)
        for use in uses:
            by_target[use.ref.to, str(use.ref)].append(use)
        return cls(uses, {target: tuple(found) for target, found in by_target.items()}, known)

    def to(self, kind: str, id_: str) -> tuple[Use, ...]:
        """Return every reference to one record."""
        return self.by_target.get((kind, id_), ())

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind, those that could not be read among them, in order."""
        return sorted(id_ for known, id_ in self.known if known == kind)

    def dangling(self) -> Iterator[Use]:
        """Give every reference to a record that is not there, save where a kind's whole file could not be read."""
        return (use for use in self.uses if not {(use.ref.to, str(use.ref)), (use.ref.to, EVERY)} & self.known)


def references(record: Record) -> Iterator[Use]:
    """Give every reference a record makes, with the way to it; a status report refers by its own name."""
    if isinstance(record, Status):
        yield Use(record, (), record.measure)
    for steps, ref in parts(record, Ref):
        yield Use(record, steps, ref)
