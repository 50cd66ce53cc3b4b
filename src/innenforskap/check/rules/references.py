"""Who refers to whom: references to what is not there, and records that nothing refers to."""

from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import nearest

_NAMES: Mapping[str, Message] = {
    "strands": Message("delen av planen", "delen av planen", "the strand"),
    "groups": Message("tiltaksområdet", "tiltaksområdet", "the measure group"),
    "measures": Message("tiltaket", "tiltaket", "the measure"),
    "actors": Message("aktøren", "aktøren", "the actor"),
    "indicators": Message("indikatoren", "indikatoren", "the indicator"),
    "bodies": Message("organet", "organet", "the body"),
    "sources": Message("kilden", "kjelda", "the source"),
}
_SHOWN = 12
_WITHOUT_USE = ("actors", "indicators", "sources")

UNKNOWN_REFERENCE = Rule(
    "IF100",
    "unknown-reference",
    Severity.ERROR,
    Message("{kind} «{ref}» finnes ikke", "{kind} «{ref}» finst ikkje", "{kind} “{ref}” does not exist"),
    (
        Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?"),
        Message("de som finnes, er {known}", "dei som finst, er {known}", "there are {known}"),
    ),
)


@UNKNOWN_REFERENCE.check
def unknown_reference(case: Case) -> Iterator[Finding]:
    """Find references to records that are not there; a status report refers to its measure by its own name."""
    for use in case.plan.index.dangling():
        ids = case.plan.index.ids(use.ref.to)
        suggestion = nearest(use.ref, ids, ())
        at = UNKNOWN_REFERENCE.at if use.steps else UNKNOWN_REFERENCE.at_key
        yield at(
            use.record,
            *use.steps,
            kind=_NAMES[use.ref.to],
            ref=use.ref,
            suggestion=suggestion,
            known="" if suggestion else ", ".join(ids[:_SHOWN]),
        )


NOTHING_REFERS = Rule(
    "IF104",
    "nothing-refers-to-it",
    Severity.INFO,
    Message(
        "ingenting i planen viser til {kind} «{id}»",
        "ingenting i planen viser til {kind} «{id}»",
        "nothing in the plan refers to {kind} “{id}”",
    ),
    (
        Message(
            "bruk den, eller slett filen",
            "bruk han, eller slett fila",
            "use it, or delete the file",
        ),
    ),
)


@NOTHING_REFERS.check
def nothing_refers_to_it(case: Case) -> Iterator[Finding]:
    """Find actors, indicators and sources that the plan never uses; not where some of the plan is unread."""
    if not case.is_whole:
        return
    for kind in _WITHOUT_USE:
        for id_, record in case.plan.of(kind).items():
            if not case.plan.index.to(kind, id_):
                yield NOTHING_REFERS.at_key(record, kind=_NAMES[kind], id=id_)


GROUP_OF_ANOTHER_STRAND = Rule(
    "IF131",
    "group-of-another-strand",
    Severity.ERROR,
    Message(
        "tiltaksområdet «{group}» hører ikke til «{strand}»",
        "tiltaksområdet «{group}» høyrer ikkje til «{strand}»",
        "the measure group “{group}” does not belong to “{strand}”",
    ),
    (Message("«{strand}» har {known}", "«{strand}» har {known}", "“{strand}” has {known}"),),
)


@GROUP_OF_ANOTHER_STRAND.check
def group_of_another_strand(case: Case) -> Iterator[Finding]:
    """Find measures whose group exists, but in another strand than the measure's own."""
    for measure in case.plan.measures.values():
        strand = case.plan.strands.get(measure.strand or "")
        if strand is None or measure.group is None or measure.group in strand.groups:
            continue
        if ("groups", str(measure.group)) in case.plan.index.known:
            yield GROUP_OF_ANOTHER_STRAND.at(
                measure, "group", group=measure.group, strand=strand.id, known=", ".join(strand.groups)
            )


RULES = (unknown_reference, nothing_refers_to_it, group_of_another_strand)
