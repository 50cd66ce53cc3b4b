"""A figure that a text quotes, told so that it stands in a sentence: «9,9 % (2025, foreløpig tall, … tabell 13556)»."""

from collections.abc import Iterator, Mapping
from datetime import date

from innenforskap.figures.quotes import Answer, Lack, answer, asked, quotes
from innenforskap.i18n import WRITTEN, Language, Phrase
from innenforskap.i18n.labels import MISSING
from innenforskap.i18n.letters import lowered
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.model.walk import parts
from innenforskap.report.pages.indicators.figures import figure
from innenforskap.report.pages.spans import observed
from innenforskap.report.quoted import Quoted

_NOTED = Phrase("{figure} ({note})", "{figure} ({note})")
_NOT_YET = Phrase("ikke kjent ennå", "ikkje kjent enno")
_SETTLED: Mapping[Finality, Phrase] = {
    Finality.PRELIMINARY: Phrase("foreløpig tall", "førebels tal"),
    Finality.FINAL: Phrase("endelig tall", "endeleg tal"),
    Finality.REVISED: Phrase("revidert tall", "revidert tal"),
    Finality.UNAUDITED: Phrase("ikke kontrollert ennå", "ikkje kontrollert enno"),
}
_TABLE = Phrase("{publisher} tabell {table}", "{publisher} tabell {table}")


def quoted(plan: Plan, day: date, language: Language) -> Quoted:
    """Return every figure that the plan's texts quote, as it was known on `day`; one that leads nowhere is left out."""
    wanted = dict.fromkeys(quote for words in _texts(plan) for quote in quotes(words))
    answers = {asked(quote): answer(plan, quote, day) for quote in wanted}
    nb, nn = ({key: told for key, each in answers.items() if (told := _told(plan, each, own))} for own in WRITTEN)
    return Quoted(language, nb, nn)


def _texts(plan: Plan) -> Iterator[str]:
    texts = (text for record in plan.records() for _, text in parts(record, Text))
    return (words for text in texts for _, words in text.items())


def _told(plan: Plan, found: Answer, language: Language) -> str:
    """Return a figure in its own unit with what one must know of it, or nothing where the quote leads nowhere."""
    # A plan with a quote of a figure that is nowhere makes no paper: what is lacking on the day has come since, be it
    # the figure or all there is of the area.
    if found.lack in {Lack.FIGURE, Lack.SUBJECT}:
        return _NOT_YET.said(language)
    if found.indicator is None or found.figure is None:
        return ""
    each = found.figure
    notes = [observed(each.period, language)]
    if each.value is None:
        why = MISSING[each.missing or Missing.NOT_AVAILABLE].said(language)
        words = lowered(why)
    else:
        words = figure(found.indicator, each.value, language)
        notes += [_SETTLED[each.finality].said(language)] if each.finality else []
    return _NOTED.said(language, figure=words, note=", ".join([*notes, *_source(plan, found.indicator, language)]))


def _source(plan: Plan, indicator: Indicator, language: Language) -> Iterator[str]:
    """Give who publishes an indicator, and in which table, where that is said."""
    source = plan.sources.get(indicator.source or "")
    if source is None:
        return
    publisher = source.publisher.said(language)
    tables = {source.table} if source.table else {query.table for query in indicator.queries}
    yield _TABLE.said(language, publisher=publisher, table=tables.pop()) if len(tables) == 1 else publisher
