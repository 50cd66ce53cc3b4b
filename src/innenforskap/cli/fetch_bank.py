"""`innenforskap fetch`: a bank asked for an indicator's figures, or for what is newest there."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from innenforskap.cli import fetch_words as words
from innenforskap.cli.shelf import Put, Shelf, refuse
from innenforskap.fetch.banks import bank_of
from innenforskap.fetch.envelope import Answered, envelope
from innenforskap.fetch.judged import judged_answers
from innenforskap.fetch.kept import answers_in
from innenforskap.model.banks import Bank
from innenforskap.model.indicator import Indicator

if TYPE_CHECKING:  # They need an extra, which is asked for where a bank is.
    from innenforskap.fetch.http import Net
    from innenforskap.fetch.pxweb import Latest


class Sources(NamedTuple):
    """The way to the statistics banks, and the bank of an id."""

    net: "Net"
    bank: Callable[[str], Bank] = bank_of


class Beside(NamedTuple):
    """What a bank says of a table, beside the day its figures were last changed as the plan has them.

    That day is None where the bank has not been asked this yet, or did not say.
    """

    table: str
    told: "Latest"
    had: date | None

    @property
    def is_newer(self) -> bool:
        """Whether the bank has figures that the plan has not."""
        return self.had is None or self.had < self.told.updated


def put_answers(there: Shelf, indicator: Indicator, sources: Sources, day: date, *, accept: bool) -> Put | None:
    """Keep what a bank answers to an indicator's queries and return what was put where, or None where it is as before.

    Raise PlanError, with the plan as it was, where there is no good answer.
    """
    from innenforskap.fetch.pxweb import answered

    answers = tuple(
        Answered(query, answered(query, sources.bank(query.bank), sources.net)) for query in indicator.queries
    )
    before = there.before(indicator)
    content = envelope(answers, day, before or b"")
    if content == before:
        return None
    judged = judged_answers(answers, before or b"")
    refuse(judged.doubts, words.UNFIT, words.DOUBTED, accept=accept, id=indicator.id)
    snapshot, wrong = there.tried(indicator, content)
    refuse(wrong, words.UNFIT, words.DOUBTED, accept=accept, id=indicator.id)
    return Put(indicator, there.put(indicator, content), snapshot, judged.revised)


def newest(there: Shelf, indicator: Indicator, sources: Sources) -> tuple[Beside, ...]:
    """Return what the banks say of each table that an indicator asks; raise PlanError where they do not tell."""
    from innenforskap.fetch.pxweb import latest

    kept = list(answers_in(there.before(indicator) or b""))
    return tuple(
        Beside(
            query.table,
            latest(query, sources.bank(query.bank), sources.net),
            next((each.answer.updated for each in kept if each.query == query), None),
        )
        for query in indicator.queries
    )
