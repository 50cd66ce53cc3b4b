"""Which records of a kind a user asks for, in the order a reader would look for them."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import visible
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import keys, nearest, values
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.base import Record
from innenforskap.model.fields import fields
from innenforskap.model.measure import Measure
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.when import When
from innenforskap.query.as_of import counts
from innenforskap.query.decided import open_follow_ups
from innenforskap.query.fields import field, is_empty
from innenforskap.query.filters import FILTERS, Filter, is_dated, spans
from innenforskap.query.gaps import LACKS, OPEN_FOLLOW_UP
from innenforskap.query.naming import one_of
from innenforskap.query.standing import place_in_plan, settled, standings

NOT_FOR_KIND = Message(
    "--{option} kan ikke brukes på {kind}. Det kan brukes på {kinds}.",
    "--{option} kan ikkje brukast på {kind}. Det kan brukast på {kinds}.",
    "--{option} cannot be used on {kind}. It can be used on {kinds}.",
)
UNKNOWN = Message(
    "--{option} kjenner ikke «{word}». Velg blant {known}.",
    "--{option} kjenner ikkje «{word}». Vel mellom {known}.",
    "--{option} does not know “{word}”. Choose among {known}.",
)
UNKNOWN_BUT = Message(
    "--{option} kjenner ikke «{word}». Mente du «{suggestion}»?",
    "--{option} kjenner ikkje «{word}». Meinte du «{suggestion}»?",
    "--{option} does not know “{word}”. Did you mean “{suggestion}”?",
)
NOTHING_KNOWN = Message(
    "--{option} kjenner ikke «{word}»: Planen har ingen å velge blant.",
    "--{option} kjenner ikkje «{word}»: Planen har ingen å velje mellom.",
    "--{option} does not know “{word}”: the plan has none to choose among.",
)
NOT_A_MUNICIPALITY = Message(
    "«{word}» er ikke et kommunenummer. Skriv fire sifre: --municipality 1804",
    "«{word}» er ikkje eit kommunenummer. Skriv fire siffer: --municipality 1804",
    "“{word}” is no municipality number. Write four digits: --municipality 1804",
)
_LENGTH_OF_A_NUMBER = 4


class Selection(NamedTuple):
    """The records of a kind that are asked for: words by filter, a time, and what they are to lack.

    Of several words for one filter any will do; all the filters must hold.
    """

    kind: str
    words: Mapping[str, tuple[str, ...]] = {}
    since: When | None = None
    until: When | None = None
    lacking: tuple[str, ...] = ()


def selected(plan: Plan, day: date, selection: Selection) -> tuple[Record, ...]:
    """Return the records that are asked for and count on `day`; raise PlanError if what is asked makes no sense."""
    asked = [each for each in FILTERS if selection.words.get(each.name)]
    for each in asked:
        _understand(plan, each, selection)
    lacking = _lacking(plan, day, selection)
    if (selection.since or selection.until) and not is_dated(selection.kind):
        _refuse("since" if selection.since else "until", selection.kind, tuple(filter(is_dated, KINDS)))
    found = (
        record
        for record in plan.of(selection.kind).values()
        if counts(record, day)
        and all(any(each.keeps(plan, day, record, word) for word in selection.words[each.name]) for each in asked)
        and _is_within(plan, day, record, selection)
        and (lacking is None or record.id in lacking)
    )
    return tuple(sorted(found, key=lambda record: _place(plan, record)))


def _understand(plan: Plan, asked: Filter, selection: Selection) -> None:
    if not asked.is_for(selection.kind):
        _refuse(asked.name, selection.kind, asked.kinds)
    allowed = asked.allowed(plan, selection.kind)
    for word in selection.words[asked.name]:
        if allowed is not None:
            if word not in allowed:
                raise unknown(word, asked.name, allowed, values(word))
        elif not (len(word) == _LENGTH_OF_A_NUMBER and word.isascii() and word.isdecimal()):
            raise PlanError(NOT_A_MUNICIPALITY, word=word)


def _refuse(option: str, kind: str, kinds: tuple[str, ...]) -> None:
    raise PlanError(NOT_FOR_KIND, option=option, kind=kind, kinds=", ".join(kinds))


def unknown(word: str, option: str, allowed: Collection[str], synonyms: tuple[str, ...] = ()) -> PlanError:
    """Return what to say of a word that an option does not know: the one that was meant, or those there are."""
    suggestion = nearest(word, allowed, synonyms)
    message = UNKNOWN_BUT if suggestion else UNKNOWN if allowed else NOTHING_KNOWN
    known = ", ".join(map(visible, allowed))
    return PlanError(message, option=option, word=word, suggestion=visible(suggestion), known=known)


def _lacking(plan: Plan, day: date, selection: Selection) -> frozenset[str] | None:
    """Return the ids of those that lack any of what is asked, or None where nothing is asked."""
    if not selection.lacking:
        return None
    model = KINDS[selection.kind]
    gaps = {"measures": tuple(LACKS), "decisions": (OPEN_FOLLOW_UP,)}.get(selection.kind, ())
    known = [*dict.fromkeys((*gaps, *(each.key for each in fields(model))))]
    found: set[str] = set()
    for word in selection.lacking:
        what = one_of(word, known)
        if what is None:
            raise unknown(word, "lacking", known, keys(word))
        if selection.kind == "measures":
            found |= _measures_lacking(plan, day, what)
        elif selection.kind == "decisions" and what == OPEN_FOLLOW_UP:
            found |= {each.decision.id for each in open_follow_ups(plan, day)}
        else:
            found |= {record.id for record in plan.of(selection.kind).values() if _lacks(record, what)}
    return frozenset(found)


def _measures_lacking(plan: Plan, day: date, what: str) -> set[str]:
    """Return the ids of the open measures that lack something: what has left the plan lacks nothing any more."""
    opened = [now for now in settled(plan, standings(plan, day)) if now.is_open]
    if what in LACKS:
        return {now.measure.id for now in opened if LACKS[what](plan, now, day)}
    return {now.measure.id for now in opened if _lacks(now.measure, what)}


def _lacks(record: Record, key: str) -> bool:
    own = field(type(record), key)
    return own is not None and is_empty(record, own.attribute)


def _is_within(plan: Plan, day: date, record: Record, selection: Selection) -> bool:
    if selection.since is None and selection.until is None:
        return True
    first = selection.since.first if selection.since else date.min
    last = selection.until.last if selection.until else date.max
    return any(begins <= last and ends >= first for begins, ends in spans(plan, day, record))


def _place(plan: Plan, record: Record) -> tuple[object, ...]:
    """Return what to sort by: measures as the plan has them, the rest by id with 2.10 after 2.9."""
    if isinstance(record, Measure):
        return place_in_plan(plan, record)
    return (sort_key(record.id),)
