"""What is promised, in words: which paper comes when, from whom, to whom, and what decisions asked for."""

from collections.abc import Iterator, Mapping

from innenforskap.i18n import Phrase
from innenforskap.model.about import Due
from innenforskap.model.vocabulary import Paper
from innenforskap.query.decided import open_follow_ups
from innenforskap.report.lines import at, body_name, said
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.spans import month_name
from innenforskap.report.paper import Line

_PAPERS: Mapping[Paper, Phrase] = {
    Paper.JUNE_MEMO: Phrase(
        "et notat om hvordan det går med oppstarten, og om det som må drøftes",
        "eit notat om korleis det går med oppstarten, og om det som må drøftast",
    ),
    Paper.DECEMBER_REPORT: Phrase(
        "en rapport om gjennomføring og resultater, sammen med en oppdatert plan",
        "ein rapport om gjennomføring og resultat, saman med ein oppdatert plan",
    ),
}
_GIVES: Mapping[tuple[bool, bool], Phrase] = {
    (True, True): Phrase("Hver {month} gir {giver} {taker} {paper}.", "Kvar {month} gir {giver} {taker} {paper}."),
    (True, False): Phrase("Hver {month} skriver {giver} {paper}.", "Kvar {month} skriv {giver} {paper}."),
    (False, True): Phrase("Hver {month} får {taker} {paper}.", "Kvar {month} får {taker} {paper}."),
    (False, False): Phrase("Hver {month} kommer {paper}.", "Kvar {month} kjem {paper}."),
}
_DUE = Phrase("Frist {due}: {text}", "Frist {due}: {text}")


def promises(edition: Edition) -> tuple[Line, ...]:
    """Return a sentence for each paper that the plan promises, in the order of the year."""
    return tuple(_promise(edition, due) for due in sorted(edition.plan.about.calendar, key=lambda due: due.month))


def asked_for(edition: Edition) -> Iterator[Line]:
    """Give when that which decisions asked for, and is not done, is to be done."""
    for each in open_follow_ups(edition.plan, edition.day):
        if each.follow_up.due:
            due, text = at(each.follow_up.due, edition.language), edition.line(each.follow_up.text)
            yield said(_DUE, edition.language, due=due, text=(text,))


def _promise(edition: Edition, due: Due) -> Line:
    giver, taker = (edition.plan.bodies.get(body or "") for body in (due.from_, due.to))
    return said(
        _GIVES[giver is not None, taker is not None],
        edition.language,
        month=month_name(due.month, edition.language),
        paper=edition.said(_PAPERS[due.paper]),
        giver=body_name(giver, edition.language) if giver else "",
        taker=body_name(taker, edition.language) if taker else "",
    )
