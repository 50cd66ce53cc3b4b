"""What a measure delivers and reaches, what it shall change, what it costs, and what was learnt of it."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import COVERAGE_UNITS, EFFECTS, FUNDING_KINDS, LEVELS
from innenforskap.i18n.numbers import kroner, number
from innenforskap.model.delivery import Coverage, Evaluation, Product
from innenforskap.model.grant import Award
from innenforskap.model.measure import Measure
from innenforskap.model.parts import Funding
from innenforskap.model.vocabulary import CoverageUnit
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Fact, Link, Piece, Pieces, given
from innenforskap.report.pages.spans import period

_MONEY, _MONEY_WHY = (
    Phrase("Penger", "Pengar"),
    Phrase("Beløpene kan overlappe og er ikke lagt sammen.", "Beløpa kan overlappe og er ikkje lagde saman."),
)
_PRODUCTS, _PRODUCTS_WHY = (
    Phrase("Det tiltaket skal levere", "Det tiltaket skal levere"),
    Phrase(
        "Dette viser hva som blir gjort. Det viser ikke om det hjelper.",
        "Dette viser kva som blir gjort. Det viser ikkje om det hjelper.",
    ),
)
_EFFECTS = Phrase("Det tiltaket skal endre", "Det tiltaket skal endre")
_COVERAGE = Phrase("Hvem som har tiltaket", "Kven som har tiltaket")
_EVALUATION = Phrase("Evaluering", "Evaluering")
_LEARNT = Phrase("Hva vi har lært", "Kva vi har lært")
_OF = Phrase("{reached} av {total}", "{reached} av {total}")
_AMOUNT = Phrase("{kind}: {amount}", "{kind}: {amount}")
_AWARDED_TO, _FROM = Phrase("Til", "Til"), Phrase("Fra", "Frå")
_CONCLUDED = Phrase("Konklusjon", "Konklusjon")
_PLANNED_HOW = Phrase("Slik skal det evalueres", "Slik skal det evaluerast")
_WHERE, _BY = Phrase("Hvor", "Kvar"), Phrase("Av", "Av")
_COUNTED = Phrase("Det som telles", "Det som blir talt")


def delivery(edition: Edition, measure: Measure) -> Iterator[Pieces]:
    """Give each of these that the plan says anything of."""
    if money := (*_funded(edition, measure), *_awarded(edition, measure)):
        yield Pieces("money", edition.said(_MONEY), edition.said(_MONEY_WHY), pieces=money)
    if measure.products:
        products = tuple(_product(edition, each) for each in measure.products)
        yield Pieces("products", edition.said(_PRODUCTS), edition.said(_PRODUCTS_WHY), pieces=products)
    if measure.intended_effects:
        yield Pieces("effects", edition.said(_EFFECTS), pieces=tuple(_effects(edition, measure)))
    if measure.coverage:
        yield _coverage(edition, measure.coverage)
    if measure.evaluation:
        yield _evaluation(edition, measure.evaluation)
    if measure.learning:
        yield Pieces("learning", edition.said(_LEARNT), pieces=tuple(_lessons(edition, measure)))


def _funded(edition: Edition, measure: Measure) -> Iterator[Piece]:
    for each in measure.funding:
        title = edition.said(_AMOUNT, kind=edition.said(FUNDING_KINDS[each.kind]), amount=_kroner(edition, each.amount))
        yield Piece(Link(edition.own(title)), edition.told(each.note), given(_funding(edition, each)))


def _funding(edition: Edition, funding: Funding) -> Iterator[Fact]:
    yield edition.fact("years", edition.plain(period(funding.years, edition.language)))
    yield Fact(edition.said(_FROM), edition.links("actors", [funding.from_]))
    yield edition.fact("budget_ref", edition.plain(funding.budget_ref or ""))
    yield edition.fact("source", edition.links("sources", [funding.source]))


def _awarded(edition: Edition, measure: Measure) -> Iterator[Piece]:
    """Give what calls have granted for the measure."""
    for call in edition.plan.calls.values():
        for each in call.awards:
            if each.measure == measure.id:
                facts = given((*_award(edition, each), edition.fact("call", edition.links("calls", [call.id]))))
                yield Piece(Link(edition.own(_granted(edition, each))), facts=facts)


def _granted(edition: Edition, award: Award) -> str:
    kind = edition.said(FUNDING_KINDS["granted"])
    if award.amount is None:
        return kind
    return edition.said(_AMOUNT, kind=kind, amount=_kroner(edition, award.amount))


def _award(edition: Edition, award: Award) -> Iterator[Fact]:
    where = (edition.municipality(award.municipality_no),) if award.municipality_no else ()
    yield Fact(edition.said(_AWARDED_TO), edition.links("actors", [award.actor]))
    yield Fact(edition.said(_WHERE), where)
    yield edition.fact("date", edition.plain(edition.time(award.date)))


def _product(edition: Edition, product: Product) -> Piece:
    planned, delivered = (_number(edition, each) for each in (product.planned, product.delivered))
    # What is planned or delivered and not told is a gap, so both are always told of.
    facts = (edition.fact("planned", planned), edition.fact("delivered", delivered))
    as_of = edition.fact("as_of", edition.plain(edition.time(product.as_of)))
    source = edition.fact("source", edition.links("sources", [product.source]))
    return Piece(Link(product.title.told(edition.language)), facts=(*facts, *given((as_of, source))))


def _effects(edition: Edition, measure: Measure) -> Iterator[Piece]:
    for each in measure.intended_effects:
        level = edition.fact("level", edition.plain(edition.said(LEVELS[each.level]) if each.level else ""))
        shown = edition.fact("indicator", edition.links("indicators", [each.indicator]))
        yield Piece(text=each.text.told(edition.language), facts=given((level, shown)))


def _coverage(edition: Edition, coverage: Coverage) -> Pieces:
    facts = (
        Fact(edition.said(_COUNTED), edition.plain(edition.said(COVERAGE_UNITS[coverage.unit]))),
        edition.fact("reached", edition.plain(_reached(edition, coverage))),
        *given(_reached_where(edition, coverage)),
    )
    return Pieces("coverage", edition.said(_COVERAGE), text=edition.told(coverage.text), facts=facts)


def _reached_where(edition: Edition, coverage: Coverage) -> Iterator[Fact]:
    is_municipal = coverage.unit is CoverageUnit.MUNICIPALITY
    those = (edition.municipality(each) if is_municipal else Link(edition.own(each)) for each in coverage.reached)
    yield Fact(edition.said(_WHERE), tuple(those))
    yield edition.fact("as_of", edition.plain(edition.time(coverage.as_of)))


def _reached(edition: Edition, coverage: Coverage) -> str:
    """Return how many have the measure, of how many; nothing where it is not told, for that is not none."""
    count = coverage.reached_count if coverage.reached_count is not None else len(coverage.reached) or None
    reached, total = (number(each, edition.language) if each is not None else "" for each in (count, coverage.total))
    if reached and total:
        return edition.said(_OF, reached=reached, total=total)
    return reached


def _evaluation(edition: Edition, evaluation: Evaluation) -> Pieces:
    facts = given(_evaluated(edition, evaluation))
    return Pieces("evaluation", edition.said(_EVALUATION), text=edition.told(evaluation.text), facts=facts)


def _evaluated(edition: Edition, evaluation: Evaluation) -> Iterator[Fact]:
    verdict = edition.said(EFFECTS[evaluation.verdict]) if evaluation.verdict else ""
    yield Fact(edition.said(_CONCLUDED), edition.plain(verdict))
    yield edition.fact("date", edition.plain(edition.time(evaluation.date)))
    yield Fact(edition.said(_BY), edition.links("actors", [evaluation.by]))
    yield edition.fact("due", edition.plain(edition.time(evaluation.due)))
    yield Fact(edition.said(_PLANNED_HOW), edition.texts(evaluation.plan))
    yield edition.fact("evidence", edition.links("sources", evaluation.evidence))


def _lessons(edition: Edition, measure: Measure) -> Iterator[Piece]:
    for each in measure.learning:
        when = edition.fact("date", edition.plain(edition.time(each.date)))
        source = edition.fact("source", edition.links("sources", [each.source]))
        yield Piece(text=each.text.told(edition.language), facts=given((when, source)))


def _number(edition: Edition, count: int | None) -> tuple[Link, ...]:
    return edition.plain(number(count, edition.language)) if count is not None else ()


def _kroner(edition: Edition, amount: int) -> str:
    return kroner(amount, edition.language)
