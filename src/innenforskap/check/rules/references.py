"""Who refers to whom: references to what is not there, and records that nothing refers to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain

from innenforskap.check.case import Case
from innenforskap.figures.quotes import answer, quotes
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import nearest
from innenforskap.model.index import Use
from innenforskap.model.plan import KINDS
from innenforskap.model.scalars import is_id

_NAMES: Mapping[str, Message] = {
    "strands": Message("delen av planen", "delen av planen", "the strand"),
    "groups": Message("tiltaksområdet", "tiltaksområdet", "the measure group"),
    "measures": Message("tiltaket", "tiltaket", "the measure"),
    "actors": Message("aktøren", "aktøren", "the actor"),
    "indicators": Message("indikatoren", "indikatoren", "the indicator"),
    "bodies": Message("organet", "organet", "the body"),
    "sources": Message("kilden", "kjelda", "the source"),
    "decisions": Message("vedtaket", "vedtaket", "the decision"),
    "barriers": Message("barrieren", "barrieren", "the barrier"),
    "arenas": Message("arenaen", "arenaen", "the arena"),
    "mandates": Message("mandatet", "mandatet", "the mandate"),
    "instruments": Message("virkemiddelet", "verkemiddelet", "the instrument"),
    "grants": Message("tilskuddsordningen", "tilskotsordninga", "the grant scheme"),
    "calls": Message("utlysningen", "utlysinga", "the call"),
    "consultations": Message("medvirkningen", "medverknaden", "the consultation"),
    "communications": Message("kommunikasjonsaktiviteten", "kommunikasjonsaktiviteten", "the communication"),
    "frameworks": Message("planen eller rammen", "planen eller ramma", "the plan or framework"),
    "methods": Message("metoden", "metoden", "the method"),
    "statements": Message("utsagnet", "utsegna", "the statement"),
    "papers": Message("papiret", "papiret", "the paper"),
    "rolls": Message("rulleringen", "rulleringa", "the roll"),
}
_USED_TOO = Message("det står også her", "det står òg her", "it stands here too")
_SHOWN = 12
_WITHOUT_USE = ("actors", "indicators", "sources", "barriers", "grants", "methods")

UNKNOWN_REFERENCE = Rule(
    "IF100",
    "unknown-reference",
    Severity.ERROR,
    Message("{kind} «{ref}» finnes ikke", "{kind} «{ref}» finst ikkje", "{kind} “{ref}” does not exist"),
    (
        Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?"),
        Message("de som finnes, er {known}", "dei som finst, er {known}", "there are {known}"),
        Message(
            "skal «{ref}» være med i planen, hører det hjemme i {file}",
            "skal «{ref}» vere med i planen, høyrer det heime i {file}",
            "if “{ref}” is to be in the plan, it belongs in {file}",
        ),
    ),
)


@UNKNOWN_REFERENCE.check
def unknown_reference(case: Case) -> Iterator[Finding]:
    """Find references to records that are not there; a status report refers to its measure by its own name."""
    missing: dict[tuple[str, str], list[Use]] = defaultdict(list)
    for use in case.plan.index.dangling():
        missing[use.ref.to, str(use.ref)].append(use)
    # What is missing is one mistake, however many refer to it.
    for first, *others in missing.values():
        yield _unknown(case, first)._replace(related=tuple(_also(use) for use in others))


def _unknown(case: Case, use: Use) -> Finding:
    ids = _ids(case, use)
    suggestion = _heir(case, use) or nearest(use.ref, [id_ for id_ in ids if _digits(id_) == _digits(use.ref)], ())
    at = UNKNOWN_REFERENCE.at if use.steps else UNKNOWN_REFERENCE.at_key
    return at(
        use.record,
        *use.steps,
        kind=_NAMES[use.ref.to],
        ref=use.ref,
        suggestion=suggestion,
        known="" if suggestion else ", ".join([*ids[:_SHOWN], "…"] if len(ids) > _SHOWN else ids),
        file="" if suggestion else _home(case, use),
    )


def _also(use: Use) -> Related:
    return Related(use.record.file, (*use.record.steps, *use.steps), _USED_TOO)


def _ids(case: Case, use: Use) -> list[str]:
    """Return the ids that might have been meant: of groups, those of the measure's own strand."""
    strand = case.plan.strands.get(getattr(use.record, "strand", None) or "")
    return list(strand.groups) if strand and use.ref.to == "groups" else case.plan.index.ids(use.ref.to)


def _heir(case: Case, use: Use) -> str:
    """Return the id of the record that was called what is referred to, or nothing."""
    records = case.plan.of(use.ref.to).values() if use.ref.to in KINDS else ()
    return next((record.id for record in records if use.ref in getattr(record, "formerly", ())), "")


def _digits(id_: str) -> list[str]:
    """Return the digits of an id: another number is another record, and never a slip of the pen."""
    return [sign for sign in id_ if sign.isdigit()]


def _home(case: Case, use: Use) -> str:
    """Return the file that a new record would stand in, or nothing where that is not what is missing."""
    if not use.steps or use.ref.to == "groups" or not is_id(use.ref):
        return ""
    together = (record.file for record in case.plan.of(use.ref.to).values() if record.steps)
    return next(together, f"{use.ref.to}/{use.ref}.yaml")


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
            "vis til «{id}» der det trengs, eller ta «{id}» ut av planen",
            "vis til «{id}» der det trengst, eller ta «{id}» ut av planen",
            "refer to “{id}” where it is needed, or take it out of the plan",
        ),
    ),
)


@NOTHING_REFERS.check
def nothing_refers_to_it(case: Case) -> Iterator[Finding]:
    """Find what an adopted plan holds and never uses, such as actors and sources; not what is kept for memory only."""
    if not (case.is_adopted and case.is_whole):
        return
    quoted = frozenset(_quoted(case))
    for kind in _WITHOUT_USE:
        for id_, record in case.plan.of(kind).items():
            if not case.plan.index.to(kind, id_) and not case.is_past(record) and (kind, id_) not in quoted:
                yield NOTHING_REFERS.at_key(record, kind=_NAMES[kind], id=id_)


def _quoted(case: Case) -> Iterator[tuple[str, str]]:
    """Give the kind and the id of each indicator that a text of the plan quotes a figure of."""
    texts = (words for _, _, text in case.texts_told for _, words in text.items())
    for quote in chain.from_iterable(map(quotes, texts)):
        if indicator := answer(case.plan, quote).indicator:
            yield "indicators", indicator.id


GROUP_OF_ANOTHER_STRAND = Rule(
    "IF131",
    "group-of-another-strand",
    Severity.ERROR,
    Message(
        "tiltaksområdet «{group}» hører ikke til «{strand}»",
        "tiltaksområdet «{group}» høyrer ikkje til «{strand}»",
        "the measure group “{group}” does not belong to “{strand}”",
    ),
    (
        Message("i «{strand}» finnes {known}", "i «{strand}» finst {known}", "in “{strand}” there are {known}"),
        Message("«{group}» finnes i {other}", "«{group}» finst i {other}", "there is a “{group}” in {other}"),
    ),
)


@GROUP_OF_ANOTHER_STRAND.check
def group_of_another_strand(case: Case) -> Iterator[Finding]:
    """Find measures whose group exists, but in another strand than the measure's own."""
    for measure in case.plan.measures.values():
        strand, group = case.plan.strands.get(measure.strand or ""), measure.group or ""
        if strand and group not in strand.groups and (other := _homes(case, group)):
            yield GROUP_OF_ANOTHER_STRAND.at(
                measure,
                "group",
                group=group,
                strand=strand.id,
                known=", ".join(strand.groups),
                other=", ".join(other),
            )


GROUP_WITHOUT_STRAND = Rule(
    "IF132",
    "group-without-strand",
    Severity.ERROR,
    Message(
        "tiltaket har et tiltaksområde («{group}»), men ikke delen av planen det ligger i",
        "tiltaket har eit tiltaksområde («{group}»), men ikkje delen av planen det ligg i",
        "the measure has a measure group (“{group}”), but not the strand it is in",
    ),
    (
        Message(
            "skriv strand: med delen av planen som tiltaket hører til",
            "skriv strand: med delen av planen som tiltaket høyrer til",
            "write strand: with the strand the measure belongs to",
        ),
        Message("«{group}» finnes i {other}", "«{group}» finst i {other}", "there is a “{group}” in {other}"),
    ),
)


@GROUP_WITHOUT_STRAND.check
def group_without_strand(case: Case) -> Iterator[Finding]:
    """Find measures with a group and no strand: groups are headings inside one, so no page would show them there."""
    for measure in case.plan.measures.values():
        if measure.group and measure.strand is None:
            yield GROUP_WITHOUT_STRAND.at(
                measure, "group", group=measure.group, other=", ".join(_homes(case, measure.group))
            )


def _homes(case: Case, group: str) -> list[str]:
    """Return the strands that have a group of that name."""
    return [strand.id for strand in case.plan.strands.values() if group in strand.groups]


RULES = (unknown_reference, nothing_refers_to_it, group_of_another_strand, group_without_strand)
