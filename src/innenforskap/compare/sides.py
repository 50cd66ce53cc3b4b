"""Two plans, seen so that they can be held against each other: what is written is one thing, what is said another."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from pydantic import BaseModel

from innenforskap.compare.change import Spot
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.fields import fields
from innenforskap.model.index import EVERY
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.refs import DecisionRef, Ref
from innenforskap.model.text import Text, plainly
from innenforskap.model.vocabulary import PlanLanguage

_OWN = "*"


class Pair(NamedTuple):
    """A record as it was and as it is, or None on the side that does not have it."""

    old: Record | None
    new: Record | None


class _Eye(NamedTuple):
    """How one plan is seen: by which ids, and in which language a text is that is in the plan's own alone."""

    names: Mapping[tuple[str, str], str]
    own: PlanLanguage | None

    def seen(self, value: object) -> Hashable:
        """Return a value so that it equals whatever says the same in the other plan."""
        if isinstance(value, Text):
            told = frozenset((language, plainly(words)) for language, words in value.items())
            alone = {language for language, _ in told} == {self.own}
            return frozenset((_OWN, words) for _, words in told) if alone else told
        if isinstance(value, Ref):
            return self.names.get((value.to, str(value)), str(value))
        if isinstance(value, BaseModel):
            return tuple(self.seen(getattr(value, each.attribute)) for each in fields(type(value)))
        if isinstance(value, Mapping):
            return frozenset((str(key), self.seen(inner)) for key, inner in value.items())
        # Days and periods are tuples too, but are one value.
        if type(value) is tuple:
            return tuple(map(self.seen, value))
        return plainly(value) if isinstance(value, str) else value


@dataclass(frozen=True)
class Sides:
    """An old and a new plan, and the day on which they are compared."""

    old: Plan
    new: Plan
    day: date

    @cached_property
    def names(self) -> Mapping[tuple[str, str], str]:
        """The new ids by kind and old id, of the records that have left a trace and of the groups that are the same."""
        traced = {(kind, was): now for kind in KINDS for was, now in _traced(self.old, self.new, kind)}
        return traced | {("groups", was): now for was, now in self._groups(traced)}

    def _groups(self, traced: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
        for id_, strand in self.old.strands.items():
            now = self.new.strands.get(traced.get(("strands", id_), id_))
            gone = {key: each for key, each in strand.groups.items() if now and key not in now.groups}
            come = {key: each for key, each in now.groups.items() if key not in strand.groups} if now else {}
            was_seen = {_Eye(traced, self._owns[0]).seen(each): key for key, each in gone.items()}
            for key, each in come.items():
                if was := was_seen.pop(_Eye({}, self._owns[1]).seen(each), None):
                    yield was, key

    @cached_property
    def _owns(self) -> tuple[PlanLanguage | None, PlanLanguage | None]:
        """The plans' own languages, where the two differ: then a plain text is in another language and no other."""
        owns = self.old.about.language.primary, self.new.about.language.primary
        return owns if owns[0] != owns[1] else (None, None)

    @cached_property
    def _eyes(self) -> tuple[_Eye, _Eye]:
        return _Eye(self.names, self._owns[0]), _Eye({}, self._owns[1])

    def seen_old(self, value: object) -> Hashable:
        """Return a value of the old plan so that it equals what says the same in the new."""
        return self._eyes[0].seen(value)

    def seen_new(self, value: object) -> Hashable:
        """Return a value of the new plan so that it equals what says the same in the old."""
        return self._eyes[1].seen(value)

    def same(self, old: Spot, new: Spot) -> bool:
        """Tell whether two values say the same, or are the same: a reference that was left behind says nothing new."""
        return old.value == new.value or self.seen_old(old.value) == self.seen_new(new.value)

    def named(self, kind: str, old_id: str) -> str:
        """Return the id that a record of the old plan has in the new, whether or not it is there."""
        return self.names.get((kind, old_id), old_id)

    def pairs(self, kind: str) -> Iterator[Pair]:
        """Give the records of a kind, each with what it is in the other plan; what one cannot read is left out."""
        olds = {self.named(kind, id_): record for id_, record in self.old.of(kind).items()}
        news = self.new.of(kind)
        for id_ in {**olds, **news}:
            pair = Pair(olds.get(id_), news.get(id_))
            if not (pair.old is None and is_unread(self.old, kind, id_)) and not (
                pair.new is None and is_unread(self.new, kind, id_)
            ):
                yield pair

    @cached_property
    def touched_decisions(self) -> tuple[Decision, ...]:
        """The decisions that are not the same in both plans, as they are in each."""
        found = (pair for pair in self.pairs("decisions") if self.seen_old(pair.old) != self.seen_new(pair.new))
        return tuple(record for pair in found for record in pair if isinstance(record, Decision))

    @cached_property
    def new_decisions(self) -> tuple[Decision, ...]:
        """The decisions that are in one plan only, oldest first."""
        both = self.old.decisions.keys() & self.new.decisions.keys()
        found = (each for each in self.touched_decisions if each.id not in both)
        return tuple(sorted(found, key=lambda each: (each.date, each.id)))

    def decision(self, ref: DecisionRef | None) -> Decision | None:
        """Return the decision that is referred to, from the one plan or the other, the same whichever is the new."""
        found = [plan.decisions[ref] for plan in (self.old, self.new) if ref and ref in plan.decisions]
        return max(found, key=repr, default=None)


def is_unread(plan: Plan, kind: str, id_: str) -> bool:
    """Tell whether a record, or its whole kind, is there and could not be read."""
    return not plan.unread.isdisjoint({(kind, id_), (kind, EVERY)})


def _traced(old: Plan, new: Plan, kind: str) -> Iterator[tuple[str, str]]:
    """Give the old and the new id of each that left a trace; of what became one or several, none is the other."""
    gone = {id_: record for id_, record in old.of(kind).items() if not _is_in(new, kind, id_)}
    come = {id_: record for id_, record in new.of(kind).items() if not _is_in(old, kind, id_)}
    links = [
        (was, now)
        for was, before in gone.items()
        for now, after in come.items()
        if was in getattr(after, "formerly", ()) or now in getattr(before, "formerly", ())
    ]
    olds, news = (Counter(ends) for ends in zip(*links, strict=True)) if links else (Counter(), Counter())
    yield from ((was, now) for was, now in links if olds[was] == news[now] == 1)


def _is_in(plan: Plan, kind: str, id_: str) -> bool:
    return id_ in plan.of(kind) or is_unread(plan, kind, id_)
