"""Rules of what a measure is tied to: the communication plan, the plan's own dimensions, and what the others have."""

from collections.abc import Iterator, Sequence

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import nearest
from innenforskap.model.communication import Communication
from innenforskap.model.measure import Measure
from innenforskap.query.standing import Standing

_COMMUNICATION = {"communication", "kommunikasjon"}
_TIES = ("target_group", "mandates", "barriers")
# A habit of the plan: three measures of four have it, so that what lacks it stands out.
_PART, _WHOLE = 3, 4

NOT_COMMUNICATED = Rule(
    "IF139",
    "communication-without-activity",
    Severity.WARNING,
    Message(
        "tiltaket er merket «{tag}», men ingen aktivitet i kommunikasjonsplanen viser til det",
        "tiltaket er merkt «{tag}», men ingen aktivitet i kommunikasjonsplanen viser til det",
        "the measure is tagged “{tag}”, but no activity of the communication plan refers to it",
    ),
    (
        Message(
            "skriv measures: [{id}] i aktiviteten (communications), så telles det bare én gang",
            "skriv measures: [{id}] i aktiviteten (communications), så blir det talt berre éin gong",
            "write measures: [{id}] in the activity (communications), so that it is counted once only",
        ),
    ),
)


@NOT_COMMUNICATED.check
def communication_without_activity(case: Case) -> Iterator[Finding]:
    """Find open measures that say they are communication, in a plan whose communication plan knows nothing of them."""
    if not (case.plan.communications and case.is_whole):
        return
    for now in case.open:
        uses = case.plan.index.to("measures", now.measure.id)
        if any(isinstance(use.record, Communication) for use in uses):
            continue
        for at, tag in enumerate(now.measure.tags):
            if tag.casefold() in _COMMUNICATION:
                yield NOT_COMMUNICATED.at(now.measure, "tags", at, tag=tag, id=now.measure.id)


LACKS_WHAT_OTHERS_HAVE = Rule(
    "IF160",
    "lacks-what-others-have",
    Severity.INFO,
    Message(
        "de fleste tiltakene i planen har {lacks}, men ikke dette",
        "dei fleste tiltaka i planen har {lacks}, men ikkje dette",
        "most measures of the plan have {lacks}, but not this one",
    ),
    (
        Message(
            "fyll ut om det er glemt; gjelder det ikke her, kan det stå slik",
            "fyll ut om det er gløymt; gjeld det ikkje her, kan det stå slik",
            "fill it in if it was forgotten; if it does not apply here, leave it so",
        ),
    ),
)


@LACKS_WHAT_OTHERS_HAVE.check
def lacks_what_others_have(case: Case) -> Iterator[Finding]:
    """Find the few open measures of an adopted plan without a target group, mandate or barrier that the rest have."""
    habits = _habits(case.open) if case.is_adopted else []
    for now in case.open:
        lacks = [key for key in habits if not getattr(now.measure, key)]
        if lacks:
            yield LACKS_WHAT_OTHERS_HAVE.at_key(now.measure, lacks=", ".join(lacks))


def _habits(standings: Sequence[Standing]) -> list[str]:
    counts = {key: sum(bool(getattr(now.measure, key)) for now in standings) for key in _TIES}
    return [key for key, count in counts.items() if count * _WHOLE >= len(standings) * _PART]


UNKNOWN_DIMENSION = Rule(
    "IF163",
    "unknown-dimension",
    Severity.ERROR,
    Message(
        "planen har ikke {what} «{written}»",
        "planen har ikkje {what} «{written}»",
        "the plan does not have the {what} “{written}”",
    ),
    (
        Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?"),
        Message("i plan.yaml finnes {known}", "i plan.yaml finst {known}", "in plan.yaml there are {known}"),
        Message(
            "skriv den i dimensions: i plan.yaml, eller ta den bort her",
            "skriv han i dimensions: i plan.yaml, eller ta han bort her",
            "write it in dimensions: in plan.yaml, or remove it here",
        ),
    ),
)
_DIMENSION = Message("inndelingen", "inndelinga", "dimension")
_VALUE = Message("verdien", "verdien", "value")


@UNKNOWN_DIMENSION.check
def unknown_dimension(case: Case) -> Iterator[Finding]:
    """Find measures sorted by a dimension, or under a value, that the plan itself does not name."""
    for measure in case.plan.measures.values() if case.plan.about.file else ():
        yield from _unknown(case, measure)


def _unknown(case: Case, measure: Measure) -> Iterator[Finding]:
    dimensions = case.plan.about.dimensions
    for key, value in measure.dimensions.items():
        known = dimensions[key].values if key in dimensions else dimensions
        written, what = (value, _VALUE) if key in dimensions else (key, _DIMENSION)
        if written not in known:
            at = UNKNOWN_DIMENSION.at if key in dimensions else UNKNOWN_DIMENSION.at_key
            suggestion = nearest(written, known, ())
            listed = "" if suggestion else ", ".join(known)
            yield at(measure, "dimensions", key, what=what, written=written, suggestion=suggestion, known=listed)


RULES = (communication_without_activity, lacks_what_others_have, unknown_dimension)
