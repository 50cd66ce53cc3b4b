"""What the plan rests on: who adopted it, what stands above and beside it, who has the task, and who was heard."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import FRAMEWORK_KINDS, MANDATE_KINDS, RELATIONS
from innenforskap.model.framework import Framework
from innenforskap.model.mandate import Mandate
from innenforskap.model.parts import AgeBand
from innenforskap.report.december_participation import held
from innenforskap.report.december_year import Year
from innenforskap.report.lines import NOT_GIVEN, actor, at, begun, joined, ours
from innenforskap.report.pages.spans import ages, period
from innenforskap.report.paper import Block, Bullets, Entry, Fact, Line, Paragraph, Section, Table
from innenforskap.report.times import time

HEADING = Phrase("Bakgrunn og rammer", "Bakgrunn og rammer")
GIVES = Phrase(
    "{sender} legger hvert år fram en rapport om gjennomføring og resultater for {reader}, sammen med en oppdatert "
    "plan.",
    "{sender} legg kvart år fram ein rapport om gjennomføring og resultat for {reader}, saman med ein oppdatert plan.",
)
NOT_ADOPTED = Phrase("Planen er ikke vedtatt", "Planen er ikkje vedteken")
OWNERS = Phrase("Eier", "Eigar")
DECISION = Phrase("Vedtak", "Vedtak")
CASE = Phrase("sak {case_no}", "sak {case_no}")
PERIOD = Phrase("Planperiode", "Planperiode")
FOR_WHOM = Phrase("For hvem", "For kven")
MANDATES = Phrase("Hvem som har oppgaven", "Kven som har oppgåva")
MANDATE_COLUMNS = (Phrase("Grunnlag", "Grunnlag"), Phrase("Lov eller type", "Lov eller type"), Phrase("Hvem", "Kven"))
FRAMEWORKS = Phrase("Planer og rammer rundt planen", "Planar og rammer rundt planen")
FRAMEWORK_COLUMNS = (
    Phrase("Plan eller ramme", "Plan eller ramme"),
    Phrase("Type", "Type"),
    Phrase("Forhold til planen", "Tilhøve til planen"),
    Phrase("Eier", "Eigar"),
)
CONSULTED = Phrase("Hørt i arbeidet med planen", "Høyrt i arbeidet med planen")
AT = Phrase("{title} ({when})", "{title} ({when})")


def background(on: Year) -> Section:
    """Return the plan's decision, its frame, and those who were heard before the last report."""
    return Section("background", on.said(HEADING), tuple(_blocks(on)))


def _blocks(on: Year) -> Iterator[Block]:
    if on.sender and on.reader:
        yield on.sentence(GIVES, sender=begun(on.name(on.sender)), reader=on.name(on.reader))
    if on.plan.about.problem:
        yield on.prose(on.plan.about.problem)
    yield Entry((), tuple(_facts(on)))
    if rows := tuple(_mandate(on, each) for each in on.plan.mandates.values()):
        yield Table(on.said(MANDATES), on.columns(MANDATE_COLUMNS), rows)
    if rows := tuple(_framework(on, each) for each in on.plan.frameworks.values()):
        yield Table(on.said(FRAMEWORKS), on.columns(FRAMEWORK_COLUMNS), rows)


def _facts(on: Year) -> Iterator[Fact]:
    about = on.plan.about
    if owners := joined((actor(on.plan, owner, on.language) for owner in about.owners), on.language, ", "):
        yield Fact(on.said(OWNERS), Paragraph(owners))
    yield Fact(on.said(DECISION), Paragraph(_adopted(on)))
    if about.period:
        yield Fact(on.said(PERIOD), Paragraph(begun(ours(period(about.period, on.language), on.language))))
    if about.target_group:
        yield Fact(on.said(FOR_WHOM), Paragraph(whom(on, about.target_group)))
    if heard := tuple(_consulted(on)):
        yield Fact(on.said(CONSULTED), Bullets(heard))


def whom(on: Year, group: AgeBand) -> Line:
    """Return for whom something is: an age band, a school year, words."""
    spans = tuple(ours(each, on.language) for each in ages(group, on.language))
    return joined((*spans, (on.told(group.text),)) if group.text else spans, on.language, ". ")


def _adopted(on: Year) -> Line:
    """Return which body adopted the plan, when and in which case, as far as the plan says."""
    adopted = on.plan.about.adopted
    if on.plan.about.is_proposed:
        return on.said(NOT_ADOPTED)
    body = on.body(adopted.body) if adopted else None
    told = (
        on.name(body) if body else (),
        ours(time(adopted.date, on.language), on.language) if adopted and adopted.date else (),
        on.said(CASE, case_no=adopted.case_no) if adopted and adopted.case_no else (),
    )
    return begun(joined((each for each in told if each), on.language, ", ") or on.said(NOT_GIVEN))


def _mandate(on: Year, mandate: Mandate) -> tuple[Line, ...]:
    written = ", ".join(each for each in (mandate.act, mandate.section) if each)
    actors = joined((actor(on.plan, each, on.language) for each in mandate.actors), on.language, ", ")
    return (
        (on.told(mandate.title),),
        ours(written, on.language) if written else on.said(MANDATE_KINDS[mandate.kind]),
        actors or on.said(NOT_GIVEN),
    )


def _framework(on: Year, framework: Framework) -> tuple[Line, ...]:
    owners = joined((actor(on.plan, each, on.language) for each in framework.owners), on.language, ", ")
    kind, relation = on.said(FRAMEWORK_KINDS[framework.kind]), on.said(RELATIONS[framework.relation])
    return (on.told(framework.title),), kind, relation, owners or on.said(NOT_GIVEN)


def _consulted(on: Year) -> Iterator[Line]:
    """Give those heard before the last report; what has been heard since stands under participation."""
    for each in on.plan.consultations.values():
        when = held(each)
        if when is None:
            yield (on.told(each.title),)
        elif when.last <= on.then:
            yield on.said(AT, title=(on.told(each.title),), when=at(when, on.language))
