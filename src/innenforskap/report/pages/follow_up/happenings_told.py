"""What is told of each sort of event: which records it is about, its text, and the rest as facts."""

from collections.abc import Iterable
from functools import singledispatch
from typing import NamedTuple

from innenforskap.figures.observations import area_name, area_of
from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import DECISION_TYPES, EFFECTS, FINALITIES, ROLL_OUTCOMES, SPREAD_VERDICTS
from innenforskap.i18n.letters import capitalised, lowered
from innenforskap.model.about import Adoption, Published
from innenforskap.model.barrier import Raised
from innenforskap.model.decision import Decision, FollowUp
from innenforskap.model.delivery import Evaluation, Introduced, Milestone
from innenforskap.model.figure import Observation
from innenforskap.model.indicator import Indicator
from innenforskap.model.manuscript import Treatment
from innenforskap.model.pilot import Adopter, Spread
from innenforskap.model.request import Request, Used
from innenforskap.model.roll import Roll
from innenforskap.model.text import Text
from innenforskap.query.events import Event, Postponed, Released, Replied, Report, Sort
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up import happenings_words as words
from innenforskap.report.pages.indicators.figures import figure, main_areas
from innenforskap.report.pages.parts import Fact, Link
from innenforskap.report.pages.paths import place
from innenforskap.report.pages.spans import observed


class Details(NamedTuple):
    """What is told of an event: which records it is about by kind and id, its text, facts, and what it is.

    `name` is told where it is about no record; `what` is told in the place of what its sort is called.
    """

    about: tuple[tuple[str, str], ...] = ()
    text: Text | None = None
    facts: tuple[Fact, ...] = ()
    name: Link | None = None
    what: str = ""


def details(edition: Edition, event: Event) -> Details:
    """Return what is told of an event."""
    found: Details = _details(event.part, edition, event)
    return found if found.what else found._replace(what=edition.said(words.WHAT[event.sort]))


@singledispatch
def _details(part: object, _edition: Edition, _event: Event) -> Details:
    """Return what is told of a part; each sort has a function of its own, and one without stops the site."""
    raise TypeError(type(part))


@_details.register
def _report(part: Report, edition: Edition, _: Event) -> Details:
    told = part.report
    mends = _fact(edition, words.MENDS, edition.plain(edition.date(told.corrects) if told.corrects else ""))
    reason = _fact(edition, words.REASON, edition.texts(told.reason))
    what = words.MENDED if told.corrects else words.WHAT[Sort.REPORTED] if part.is_news else words.UNCHANGED
    return Details((("measures", str(told.measure)),), facts=(mends, reason), what=edition.said(what))


@_details.register
def _decision(part: Decision, edition: Edition, _: Event) -> Details:
    what = edition.said(DECISION_TYPES[part.type])
    words_of_case = edition.own(part.case_no) if part.case_no else None
    case = (Link(words_of_case, place("decisions", part.id), part.url or ""),) if words_of_case else ()
    return Details(
        tuple(("measures", str(id_)) for id_ in part.about),
        part.text,
        (_fact(edition, words.BY, (edition.link("bodies", part.body),)), _fact(edition, words.CASE, case)),
        what=edition.said(words.DECIDED, what=lowered(what)),
    )


@_details.register
def _follow_up(part: FollowUp, edition: Edition, event: Event) -> Details:
    decision = edition.plan.decisions[event.record.id]
    by = edition.links("actors", [part.owner])
    about = tuple(("measures", str(id_)) for id_ in decision.about)
    return Details(about, part.text, (_fact(edition, words.BY, by),))


@_details.register
def _introduced(part: Introduced, edition: Edition, event: Event) -> Details:
    version = _fact(edition, words.VERSION, edition.plain(part.version or ""))
    return Details((("measures", event.record.id),), part.text, (version,))


@_details.register
def _milestone(part: Milestone, _: Edition, event: Event) -> Details:
    return Details((("measures", event.record.id),), part.title)


@_details.register
def _postponed(part: Postponed, edition: Edition, event: Event) -> Details:
    facts = (
        _fact(edition, words.DUE_WAS, edition.plain(edition.time(part.moved.due))),
        _fact(edition, words.DUE_NOW, edition.plain(edition.time(part.to))),
        _fact(edition, words.REASON, edition.texts(part.moved.reason)),
    )
    return Details((("measures", event.record.id),), part.milestone.title, facts)


@_details.register
def _evaluation(part: Evaluation, edition: Edition, event: Event) -> Details:
    by = edition.links("actors", [part.by])
    verdict = edition.plain(edition.said(EFFECTS[part.verdict]) if part.verdict else "")
    facts = (_fact(edition, words.VERDICT, verdict), _fact(edition, words.BY, by))
    return Details((("measures", event.record.id),), part.text, facts)


@_details.register
def _spread(part: Spread, edition: Edition, event: Event) -> Details:
    by = (edition.link("bodies", part.by),) if part.by else ()
    verdict = edition.plain(edition.said(SPREAD_VERDICTS[part.verdict]))
    facts = (_fact(edition, words.VERDICT, verdict), _fact(edition, words.BY, by))
    return Details((("measures", event.record.id),), part.text, facts)


@_details.register
def _adopter(part: Adopter, edition: Edition, event: Event) -> Details:
    municipality = part.municipality_no
    who = (
        edition.links("actors", [part.actor])
        if part.actor
        else edition.plain(area_name(municipality, edition.language) if municipality else "")
    )
    return Details((("measures", event.record.id),), part.changed, (_fact(edition, words.TAKEN_UP_BY, who),))


@_details.register
def _released(part: Released, edition: Edition, event: Event) -> Details:
    indicator = edition.plan.indicators[event.record.id]
    by_area = {area_of(indicator, each): each for each in part.figures}
    facts = (_figure(edition, indicator, area, by_area[area]) for area in main_areas(indicator, by_area))
    return Details((("indicators", indicator.id),), facts=tuple(facts))


def _figure(edition: Edition, indicator: Indicator, area: str | None, each: Observation) -> Fact:
    name, period = (area_name(area, edition.language) if area else ""), observed(each.period, edition.language)
    label = edition.said(words.AREA_AND_PERIOD, area=capitalised(name), period=period) if name else period
    value = figure(indicator, each.value, edition.language) if each.value is not None else ""
    settled = edition.said(FINALITIES[each.finality]) if each.finality else ""
    told = edition.said(words.SETTLED, figure=value, settled=lowered(settled)) if settled else value
    return Fact(label, edition.plain(told))


@_details.register
def _raised(part: Raised, edition: Edition, event: Event) -> Details:
    actors = edition.links("actors", [part.to])
    bodies = edition.links("bodies", [part.body])
    is_answer = event.sort is Sort.ANSWERED
    label = words.FROM if is_answer else words.TO
    return Details(
        (("barriers", event.record.id),),
        part.answer if is_answer else None,
        (_fact(edition, label, (*actors, *bodies)),),
    )


@_details.register
def _request(part: Request, edition: Edition, _: Event) -> Details:
    return Details((("requests", part.id),), facts=(_fact(edition, words.TO, edition.links("actors", part.to)),))


@_details.register
def _replies(part: Replied, edition: Edition, event: Event) -> Details:
    who = edition.links("actors", dict.fromkeys(each.actor for each in part.replies))
    return Details((("requests", event.record.id),), facts=(_fact(edition, words.FROM, who),))


@_details.register
def _used(part: Used, _: Edition, event: Event) -> Details:
    return Details((("requests", event.record.id),), part.text)


@_details.register
def _adoption(part: Adoption, edition: Edition, _: Event) -> Details:
    by = (edition.link("bodies", part.body),) if part.body else ()
    case = edition.plain(part.case_no or "")
    return Details(facts=(_fact(edition, words.BY, by), _fact(edition, words.CASE, case)))


@_details.register
def _roll(part: Roll, edition: Edition, _: Event) -> Details:
    both = edition.said(words.FROM_VERSION_TO, old=part.from_, new=part.to) if part.from_ and part.to else ""
    outcome = edition.said(ROLL_OUTCOMES[part.outcome])
    what = edition.said(words.ROLLED, what=lowered(outcome))
    return Details(text=part.text, facts=(_fact(edition, words.VERSION, edition.plain(both)),), what=what)


@_details.register
def _published(part: Published, edition: Edition, _: Event) -> Details:
    return Details(name=Link(part.title.told(edition.language), address=part.url or ""))


@_details.register
def _treatment(part: Treatment, edition: Edition, event: Event) -> Details:
    paper = edition.plan.papers[event.record.id]
    kind = edition.said(words.PAPER_OF[paper.paper], year=paper.year) if paper.paper else event.record.id
    facts = (
        _fact(edition, words.BY, (edition.link("bodies", part.body),)),
        _fact(edition, words.CASE, edition.plain(part.case_no or "")),
    )
    return Details(name=Link(edition.own(kind)), text=part.outcome, facts=facts)


def _fact(edition: Edition, label: Phrase, values: Iterable[Link]) -> Fact:
    return Fact(edition.said(label), tuple(values))
