"""Rules of what a decision does to a measure: who may decide so, and what must be said with it."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.words import in_words
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.vocabulary import DecisionType, Effect, State
from innenforskap.query.powers import lacks_power, powers_needed, states_before
from innenforskap.query.standing import ENDS, standing

_GOOD = frozenset({Effect.PROMISING, Effect.WORKS})

SPLIT_WITHOUT_PARTS = Rule(
    "IF604",
    "split-without-parts",
    Severity.ERROR,
    Message(
        "vedtaket deler et tiltak uten å si hvilke tiltak det blir, minst to",
        "vedtaket deler eit tiltak utan å seie kva for tiltak det blir, minst to",
        "the decision splits a measure without saying which two measures or more it becomes",
    ),
    (
        Message(
            "skriv split_into: med id-ene til tiltakene; det gamle kan være ett av dem",
            "skriv split_into: med id-ane til tiltaka; det gamle kan vere eitt av dei",
            "write split_into: with the ids of the measures; the old one may be among them",
        ),
    ),
)


@SPLIT_WITHOUT_PARTS.check
def split_without_parts(case: Case) -> Iterator[Finding]:
    """Find splits that do not say into which measures, two at least."""
    for decision in case.decisions:
        if decision.type is DecisionType.SPLIT and len(set(decision.split_into)) <= 1:
            yield SPLIT_WITHOUT_PARTS.at(decision, "split_into")


DECIDED_WITHOUT_POWER = Rule(
    "IF605",
    "decided-without-power",
    Severity.ERROR,
    Message(
        "{body} har ikke myndighet til vedtaket ({type}), som krever {powers}",
        "{body} har ikkje mynde til vedtaket ({type}), som krev {powers}",
        "{body} has no power to decide so ({type}), which takes {powers}",
    ),
    (
        Message(
            "rett body, eller powers på organet i bodies",
            "rett body, eller powers på organet i bodies",
            "correct body, or the powers of the body in bodies",
        ),
    ),
)
_OR = Message("eller", "eller", "or")


@DECIDED_WITHOUT_POWER.check
def decided_without_power(case: Case) -> Iterator[Finding]:
    """Find decisions by a body whose powers do not reach so far; what ends a measure has a rule of its own."""
    for decision in case.decisions:
        body = case.plan.bodies.get(decision.body)
        if body and decision.type not in ENDS and lacks_power(case.plan, decision, body):
            name = body.name.said(case.plan.about.language.primary)
            *words, last = sorted(powers_needed(case.plan, decision))
            powers = Message(*(f"{', '.join(words)} {joint} {last}" for joint in _OR))
            yield DECIDED_WITHOUT_POWER.at(decision, "body", body=name, type=decision.type, powers=powers)


POSTPONED_FOR_EVER = Rule(
    "IF606",
    "postponed-for-ever",
    Severity.WARNING,
    Message(
        "vedtaket utsetter tiltaket uten å si til når",
        "vedtaket utset tiltaket utan å seie til når",
        "the decision postpones the measure without saying until when",
    ),
    (
        Message(
            "skriv until: med den nye datoen, så nøyaktig som vedtaket sier den",
            "skriv until: med den nye datoen, så nøyaktig som vedtaket seier han",
            "write until: with the new date, as precisely as the decision has it",
        ),
    ),
)


@POSTPONED_FOR_EVER.check
def postponed_for_ever(case: Case) -> Iterator[Finding]:
    """Find postponements without a new date: nobody would know when to take the measure up again."""
    for decision in case.decisions:
        if decision.type is DecisionType.POSTPONE and decision.until is None:
            yield POSTPONED_FOR_EVER.at(decision, "type")


REOPENS_WHAT_IS_OPEN = Rule(
    "IF607",
    "reopens-what-is-open",
    Severity.ERROR,
    Message(
        "vedtaket gjenåpner «{measure}», som da var {state}",
        "vedtaket tek opp att «{measure}», som då var {state}",
        "the decision reopens “{measure}”, which was {state} then",
    ),
    (
        Message(
            "rett type, about eller datoen: bare det som er avsluttet eller satt på vent, kan gjenåpnes",
            "rett type, about eller datoen: berre det som er avslutta eller sett på vent, kan takast opp att",
            "correct type, about or the date: only what has ended or is on hold can be reopened",
        ),
    ),
)


@REOPENS_WHAT_IS_OPEN.check
def reopens_what_is_open(case: Case) -> Iterator[Finding]:
    """Find reopenings of measures that were neither closed nor on hold; of one never reported nothing is known."""
    for decision in case.decisions:
        if decision.type is DecisionType.REOPEN:
            for at, (measure, state) in enumerate(states_before(case.plan, decision)):
                if state and not state.is_closed and state is not State.ON_HOLD and measure in case.settled_ids:
                    yield REOPENS_WHAT_IS_OPEN.at(decision, "about", at, measure=measure, state=in_words(state))


SPREADS_UNTRIED = Rule(
    "IF608",
    "spreads-untried",
    Severity.WARNING,
    Message(
        "vedtaket sprer «{measure}», som verken er en pilot eller er meldt å virke",
        "vedtaket spreier «{measure}», som verken er ein pilot eller er meldt å verke",
        "the decision spreads “{measure}”, which is no pilot and is not reported to work",
    ),
    (
        Message(
            "skriv pilot: på tiltaket, meld hva som virker (effect), eller rett type: å styrke er reinforce",
            "skriv pilot: på tiltaket, meld kva som verkar (effect), eller rett type: å styrkje er reinforce",
            "write pilot: in the measure, report that it works (effect), or correct type: to strengthen is reinforce",
        ),
    ),
)


@SPREADS_UNTRIED.check
def spreads_untried(case: Case) -> Iterator[Finding]:
    """Find decisions to offer to all what nobody has tried out."""
    for decision in case.decisions:
        if decision.type is DecisionType.SPREAD:
            for at, measure_id in enumerate(decision.about):
                measure = case.plan.measures.get(measure_id)
                if measure and measure.pilot is None and standing(case.plan, measure_id, case.day).effect not in _GOOD:
                    yield SPREADS_UNTRIED.at(decision, "about", at, measure=measure_id)


RULES = (
    split_without_parts,
    decided_without_power,
    postponed_for_ever,
    reopens_what_is_open,
    spreads_untried,
)
