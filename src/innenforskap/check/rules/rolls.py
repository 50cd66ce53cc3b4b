"""Rules of a roll: which versions it joins, that it accounts for every measure, and where what is new comes from."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.delivery import Introduced
from innenforskap.model.index import EVERY
from innenforskap.model.measure import Measure
from innenforskap.model.vocabulary import RollOutcome
from innenforskap.query.rolls import is_new, newest, without_fate

ROLL_OF_NO_YEAR = Rule(
    "IF610",
    "roll-of-no-year",
    Severity.ERROR,
    Message(
        "rulleringen heter «{id}», som ikke er et årstall",
        "rulleringa heiter «{id}», som ikkje er eit årstal",
        "the roll is called “{id}”, which is no year",
    ),
    (
        Message(
            "kall den opp etter året, for eksempel rolls/2026.yaml",
            "kall ho opp etter året, til dømes rolls/2026.yaml",
            "call it by the year, for example rolls/2026.yaml",
        ),
    ),
)


@ROLL_OF_NO_YEAR.check
def roll_of_no_year(case: Case) -> Iterator[Finding]:
    """Find rolls whose id is no year, so that none can say which is the newest."""
    for roll in case.plan.rolls.values():
        if roll.year is None:
            yield ROLL_OF_NO_YEAR.at(roll, id=roll.id)


MEASURES_WITHOUT_FATE = Rule(
    "IF611",
    "measures-without-fate",
    Severity.ERROR,
    Message(
        "rulleringen sier ikke hva som blir av {n} tiltak: {measures}",
        "rulleringa seier ikkje kva som blir av {n} tiltak: {measures}",
        "the roll does not say what becomes of some measures ({n}): {measures}",
    ),
    (
        Message(
            "gi hvert av dem en linje i fates; er tiltaket nytt, skriv introduced: med versjonen det kom med",
            "gi kvart av dei ei linje i fates; er tiltaket nytt, skriv introduced: med versjonen det kom med",
            "give each a line in fates; if a measure is new, write introduced: with the version it came with",
        ),
    ),
)
_MOST_NAMED = 5


@MEASURES_WITHOUT_FATE.check
def measures_without_fate(case: Case) -> Iterator[Finding]:
    """Find what the newest roll says nothing of: an older one joins versions that are no longer in the files."""
    roll = newest(case.plan)
    if roll and (left := without_fate(case.plan, roll)):
        named = ", ".join([each.id for each in left[:_MOST_NAMED]] + ["…"] * (len(left) > _MOST_NAMED))
        yield MEASURES_WITHOUT_FATE.at_key(roll, "fates", n=len(left), measures=named)


MEASURE_WITH_TWO_FATES = Rule(
    "IF612",
    "measure-with-two-fates",
    Severity.ERROR,
    Message(
        "rulleringen sier to ganger hva som blir av «{measure}»",
        "rulleringa seier to gonger kva som blir av «{measure}»",
        "the roll says twice what becomes of “{measure}”",
    ),
    (
        Message(
            "la én linje stå, den vedtaket gjelder",
            "la éi linje stå, den vedtaket gjeld",
            "let one line stand, the one that was decided",
        ),
    ),
)


@MEASURE_WITH_TWO_FATES.check
def measure_with_two_fates(case: Case) -> Iterator[Finding]:
    """Find measures that a roll gives more than one fate."""
    for roll in case.plan.rolls.values():
        first: dict[str, int] = {}
        for at, each in enumerate(roll.fates):
            if first.setdefault(each.measure, at) != at:
                found = MEASURE_WITH_TWO_FATES.at(roll, "fates", at, "measure", measure=each.measure)
                yield found._replace(related=(Related.other(roll, "fates", first[each.measure], "measure"),))


ROLL_TO_ANOTHER_VERSION = Rule(
    "IF617",
    "roll-to-another-version",
    Severity.ERROR,
    Message(
        "den nyeste rulleringen går til versjon «{to}», men planen er versjon «{version}»",
        "den nyaste rulleringa går til versjon «{to}», men planen er versjon «{version}»",
        "the newest roll goes to version “{to}”, but the plan is version “{version}”",
    ),
    (
        Message(
            "rett to her, eller version i plan.yaml",
            "rett to her, eller version i plan.yaml",
            "correct to here, or version in plan.yaml",
        ),
    ),
)


@ROLL_TO_ANOTHER_VERSION.check
def roll_to_another_version(case: Case) -> Iterator[Finding]:
    """Find a newest roll that ends in another version than the plan has."""
    roll, version = newest(case.plan), case.plan.about.version
    if roll and roll.to and version and roll.to != version:
        found = ROLL_TO_ANOTHER_VERSION.at(roll, "to", to=roll.to, version=version)
        yield found._replace(related=(Related.other(case.plan.about, "version"),))


ROLLED_WITHOUT_DECISION = Rule(
    "IF618",
    "rolled-without-decision",
    Severity.WARNING,
    Message(
        "ingen har vedtatt rulleringen: verken decision her eller adopted i plan.yaml er fra {year}",
        "ingen har vedteke rulleringa: verken decision her eller adopted i plan.yaml er frå {year}",
        "nobody has adopted the roll: neither decision here nor adopted in plan.yaml is of {year}",
    ),
    (
        Message(
            "skriv decision: med id-en til vedtaket; er det ikke gjort, er planen et forslag (version_state: proposal)",
            "skriv decision: med id-en til vedtaket; er det ikkje gjort, er planen eit framlegg "
            "(version_state: proposal)",
            "write decision: with the id of the decision; if none is made, the plan is a proposal "
            "(version_state: proposal)",
        ),
    ),
)


@ROLLED_WITHOUT_DECISION.check
def rolled_without_decision(case: Case) -> Iterator[Finding]:
    """Find rolled plans in force that nobody has adopted since; the plan says itself who adopted the newest version."""
    last = newest(case.plan)
    for roll in case.plan.rolls.values():
        decided = roll.decision or roll.outcome is RollOutcome.NO_ROLL
        if case.is_adopted and not decided and (told := roll.year) and not (roll is last and _is_adopted(case, told)):
            yield ROLLED_WITHOUT_DECISION.at(roll, "outcome", year=told)


def _is_adopted(case: Case, year: int) -> bool:
    adopted = case.plan.about.adopted
    return adopted is not None and adopted.date is not None and adopted.date.last.year >= year


NEW_WITHOUT_ORIGIN = Rule(
    "IF619",
    "new-measure-without-origin",
    Severity.WARNING,
    Message(
        "tiltaket er nytt i planen, men det står ikke hvor det kommer fra",
        "tiltaket er nytt i planen, men det står ikkje kvar det kjem frå",
        "the measure is new in the plan, but nothing says where it comes from",
    ),
    (
        Message(
            "skriv i introduced hvilket vedtak eller innspill det kommer fra, eller vis til barrieren det skal fjerne",
            "skriv i introduced kva vedtak eller innspel det kjem frå, eller vis til barrieren det skal fjerne",
            "say in introduced which decision or consultation it comes from, or name the barrier it is to remove",
        ),
    ),
)


@NEW_WITHOUT_ORIGIN.check
def new_measure_without_origin(case: Case) -> Iterator[Finding]:
    """Find measures that came with the newest roll, or since the version before, from nowhere."""
    roll = newest(case.plan)
    for measure in case.plan.measures.values():
        if (roll and is_new(measure, roll)) or _is_added(case, measure):
            come = measure.introduced or Introduced()
            if not (come.decision or come.consultation or come.text or measure.barriers):
                yield NEW_WITHOUT_ORIGIN.at_key(measure, "introduced")


def _is_added(case: Case, measure: Measure) -> bool:
    """Tell whether a measure was not in the plan before, which was of another version, under any name it has had."""
    before = case.before
    if before is None or before.about.version == case.plan.about.version:
        return False
    return not any(("measures", id_) in before.index.known for id_ in (EVERY, measure.id, *measure.formerly))


RULES = (
    roll_of_no_year,
    measures_without_fate,
    measure_with_two_fates,
    roll_to_another_version,
    rolled_without_decision,
    new_measure_without_origin,
)
