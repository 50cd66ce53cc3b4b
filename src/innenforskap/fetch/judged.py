"""What came, judged before it is kept: read as strictly as the plan will be, and held against what is kept already."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from innenforskap.fetch.envelope import Answered
from innenforskap.fetch.guard import NOT_ONE, OTHER_TABLE, Doubt, Revised, doubts, revised
from innenforskap.fetch.kept import Kept, answers_in
from innenforskap.fetch.whole import Answer, joined, of_file, table_in
from innenforskap.model.query import Query
from innenforskap.model.snapshot import Snapshot
from innenforskap.read.exact import AnswerError
from innenforskap.read.jsonstat import dataset


class Judged(NamedTuple):
    """What looks wrong with what came, and how much of what was there has been revised."""

    doubts: tuple[Doubt, ...]
    revised: Revised


def judged_answers(answers: Iterable[Answered], before: bytes) -> Judged:
    """Return how answers look beside those in a snapshot file; a question put otherwise now has no answer there."""
    kept, found, counts = list(answers_in(before)), list[Doubt](), [Revised(0, 0)]
    for each in answers:
        now = _whole(each)
        if isinstance(now, Doubt):
            found.append(now)
            continue
        old = _kept(each.query, kept)
        found += doubts(old, now, rolls=_rolls(each.query, now.time))
        counts += [revised(old, now)] if old else []
    return Judged(tuple(found), Revised(*map(sum, zip(*counts, strict=True))))


def judged_file(now: Snapshot, before: Snapshot | None) -> Judged:
    """Return how a file looks beside the one that was taken down before, if it was read by the same columns."""
    answer = of_file(now.observations)
    if before is None or before.columns is None or before.columns != now.columns:
        return Judged(tuple(doubts(None, answer)), Revised(0, 0))
    old = of_file(before.observations)
    return Judged(tuple(doubts(old, answer)), revised(old, answer))


def _whole(each: Answered) -> Answer | Doubt:
    """Return the parts of an answer as one, or why they are none."""
    try:
        whole = joined([dataset(response) for response in each.responses])
    except AnswerError as error:
        return Doubt(error.why, may_be_accepted=False)
    for other in _other_tables(each):
        return Doubt(OTHER_TABLE, {"now": other, "before": each.query.table}, may_be_accepted=False)
    return whole or Doubt(NOT_ONE, may_be_accepted=False)


def _other_tables(each: Answered) -> Iterator[str]:
    told = (table_in(response) for response in each.responses)
    return (table for table in told if table and table.casefold() != each.query.table.casefold())


def _kept(query: Query, kept: Sequence[Kept]) -> Answer | None:
    return next((each.answer for each in kept if each.query == query), None)


def _rolls(query: Query, time: str) -> bool:
    """Tell whether a query asks for the newest periods, however many there are before them."""
    asked = query.select.get(time)
    return asked is not None and any(code.casefold().startswith("top(") for code in asked.codes)
