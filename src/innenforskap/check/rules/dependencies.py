"""Rules of what rests on what: nothing rests on itself, and nothing open on what has been ended."""

from collections.abc import Collection, Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.vocabulary import State
from innenforskap.query.cycles import cycles
from innenforskap.query.standing import turns

# What leads round in these is told with the whole way round, be it long or short.
_CIRCLES = {"parent", "members", "part_of", "depends_on"}
_ENDED_HERE = Message("her ble det avsluttet", "her vart det avslutta", "it was ended here")

REFERS_TO_ITSELF = Rule(
    "IF107",
    "refers-to-itself",
    Severity.ERROR,
    Message(
        "«{id}» viser til seg selv i {key}", "«{id}» viser til seg sjølv i {key}", "“{id}” refers to itself in {key}"
    ),
    (
        Message(
            "skriv id-en til den andre som var ment, eller ta bort linjen",
            "skriv id-en til den andre som var meint, eller ta bort linja",
            "write the id of the other that was meant, or remove the line",
        ),
    ),
)


@REFERS_TO_ITSELF.check
def refers_to_itself(case: Case) -> Iterator[Finding]:
    """Find records that advise, replace, contradict or become themselves."""
    for record, steps, ref in case.plan.index.uses:
        itself = (ref.to, str(ref)) == (record.origin.kind, record.id)
        if itself and steps[0] not in _CIRCLES:
            key = next(step for step in reversed(steps) if isinstance(step, str))
            yield REFERS_TO_ITSELF.at(record, *steps, id=record.id, key=key)


MEMBER_OF_ITSELF = Rule(
    "IF108",
    "member-of-itself",
    Severity.ERROR,
    Message(
        "gruppen «{id}» er medlem av seg selv: {circle}",
        "gruppa «{id}» er medlem av seg sjølv: {circle}",
        "the group “{id}” is a member of itself: {circle}",
    ),
    (
        Message(
            "ta bort det leddet i {key} som går feil vei",
            "ta bort det leddet i {key} som går feil veg",
            "remove the link in {key} that goes the wrong way",
        ),
    ),
)


@MEMBER_OF_ITSELF.check
def member_of_itself(case: Case) -> Iterator[Finding]:
    """Find groups that are among their own members, or the members of those; each circle is told once."""
    yield from _round(MEMBER_OF_ITSELF, case.plan.actors, "members")


DEPENDENCY_CYCLE = Rule(
    "IF135",
    "dependency-cycle",
    Severity.ERROR,
    Message(
        "tiltaket «{id}» venter på seg selv: {circle}",
        "tiltaket «{id}» ventar på seg sjølv: {circle}",
        "the measure “{id}” waits for itself: {circle}",
    ),
    (
        Message(
            "ta bort den avhengigheten i {key} som ikke stemmer; slik det står nå, kan ingen av dem begynne",
            "ta bort det i {key} som ikkje stemmer; slik det står no, kan ingen av dei byrje",
            "remove what is not so in {key}; as it stands, none of them can begin",
        ),
    ),
)


@DEPENDENCY_CYCLE.check
def dependency_cycle(case: Case) -> Iterator[Finding]:
    """Find measures that depend on each other in a circle; each circle is told once."""
    yield from _round(DEPENDENCY_CYCLE, case.plan.measures, "depends_on")


def _round(rule: Rule, records: Mapping[str, Record], key: str) -> Iterator[Finding]:
    for circle in _circles({id_: getattr(record, key) for id_, record in records.items()}):
        first = circle[0]
        yield rule.at_key(records[first], key, id=first, circle=" → ".join((*circle, first)), key=key)


def _circles(leads: Mapping[str, Collection[str]]) -> Iterator[tuple[str, ...]]:
    """Give the ways from a record back to itself, none of which share a record, from the first id in order."""
    told: set[str] = set()
    for circle in cycles(leads):
        if told.isdisjoint(circle):
            told.update(circle)
            at = circle.index(min(circle))
            yield (*circle[at:], *circle[:at])


RESTS_ON_TERMINATED = Rule(
    "IF136",
    "depends-on-terminated",
    Severity.WARNING,
    Message(
        "tiltaket venter på «{needed}», som er avsluttet før det ble gjennomført",
        "tiltaket ventar på «{needed}», som er avslutta før det vart gjennomført",
        "the measure waits for “{needed}”, which was terminated before it was carried out",
    ),
    (
        Message(
            "ta bort avhengigheten om tiltaket klarer seg uten; ellers må organet få vite at det stopper opp",
            "ta bort koplinga om tiltaket klarer seg utan; elles må organet få vite at det stoppar opp",
            "remove the dependency if the measure can do without it; otherwise the body must know that it is stuck",
        ),
    ),
)


@RESTS_ON_TERMINATED.check
def depends_on_terminated(case: Case) -> Iterator[Finding]:
    """Find open measures that wait for one which will never be done."""
    ended = {now.measure.id: now for now in case.settled if now.state is State.TERMINATED}
    for now in case.open:
        for at, needed in enumerate(now.measure.depends_on):
            if needed in ended:
                by = turns(case.plan, needed, case.day)[-1].by
                there = (Related(by.file, by.steps, _ENDED_HERE),)
                found = RESTS_ON_TERMINATED.at(now.measure, "depends_on", at, needed=needed)
                yield found._replace(related=there)


RULES = (refers_to_itself, member_of_itself, dependency_cycle, depends_on_terminated)
