"""Rules of the figures that running text quotes: that they are there."""

from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.figures.quotes import Lack, answer, quotes
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.plan import Plan

_EXAMPLE = "[figure: unge-utenfor 2025 nordland]"
_LACKS: Mapping[Lack, Message] = {
    Lack.FORM: Message(
        "det mangler en indikator eller en periode",
        "det manglar ein indikator eller ein periode",
        "an indicator or a period is lacking",
    ),
    Lack.INDICATOR: Message(
        "planen har ingen slik indikator", "planen har ingen slik indikator", "the plan has no such indicator"
    ),
    Lack.SEVERAL: Message(
        "flere indikatorer kan være ment", "fleire indikatorar kan vere meint", "several indicators may be meant"
    ),
    Lack.SUBJECT: Message(
        "indikatoren har ingen tall for et slikt område, en slik gruppe eller alder",
        "indikatoren har ingen tal for eit slikt område, ei slik gruppe eller ein slik alder",
        "the indicator has no figures for such an area, group or age",
    ),
    Lack.FIGURE: Message(
        "indikatoren har ikke tall for perioden",
        "indikatoren har ikkje tal for perioden",
        "the indicator has no figure of that period",
    ),
}

QUOTE_LEADS_NOWHERE = Rule(
    "IF724",
    "quoted-figure-unknown",
    Severity.ERROR,
    Message(
        "«{quote}» viser ikke til noe tall i planen: {lack}",
        "«{quote}» viser ikkje til noko tal i planen: {lack}",
        "“{quote}” is no figure of the plan: {lack}",
    ),
    (
        Message("mente du {suggestion}?", "meinte du {suggestion}?", "did you mean {suggestion}?"),
        Message(
            "skriv indikatorens id, perioden og området: {example}",
            "skriv id-en til indikatoren, perioden og området: {example}",
            "write the indicator's id, the period and the area: {example}",
        ),
    ),
)


@QUOTE_LEADS_NOWHERE.check
def quoted_figure_unknown(case: Case) -> Iterator[Finding]:
    """Find quotes in the plan's texts of figures that it does not have, each once in a text."""
    for record, steps, text in case.texts_told:
        for language, words in text.items():
            for quote in dict.fromkeys(quotes(words)):
                found = answer(case.plan, quote)
                if found.lack and not _may_be_unread(case.plan, found.lack):
                    facts = _wanted(quote, found.lack, found.instead)
                    yield QUOTE_LEADS_NOWHERE.at(record, *steps, language, **facts)._replace(needle=quote)


def _may_be_unread(plan: Plan, lack: Lack) -> bool:
    """Tell whether the indicator may be one that is there and could not be read, which is told already."""
    return lack is Lack.INDICATOR and any(kind == "indicators" for kind, _ in plan.unread)


def _wanted(quote: str, lack: Lack, instead: str) -> dict[str, Fact]:
    help_ = {"suggestion": instead} if instead else {"example": _EXAMPLE}
    return {"quote": " ".join(quote.split()), "lack": _LACKS[lack], **help_}


RULES = (quoted_figure_unknown,)
