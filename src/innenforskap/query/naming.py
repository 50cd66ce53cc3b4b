"""What a user calls a kind, a field or a record, and which one that is."""

import re
from collections.abc import Collection, Mapping

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.i18n.glossary import keys, meanings, nearest
from innenforskap.model.base import Record
from innenforskap.model.index import EVERY
from innenforskap.model.plan import KINDS, Plan

THE_PLAN = "plan"
NO_KIND = Message(
    "En plan har ingen type som heter «{word}». Velg blant {known}.",
    "Ein plan har ingen type som heiter «{word}». Vel mellom {known}.",
    "A plan has no kind “{word}”. Choose among {known}.",
)
NO_KIND_BUT = Message(
    "En plan har ingen type som heter «{word}». Mente du «{suggestion}»?",
    "Ein plan har ingen type som heiter «{word}». Meinte du «{suggestion}»?",
    "A plan has no kind “{word}”. Did you mean “{suggestion}”?",
)
NO_RECORD = Message(
    "Ingenting i planen har id-en «{word}». Se hva som finnes med «innenforskap list measures».",
    "Ingenting i planen har id-en «{word}». Sjå kva som finst med «innenforskap list measures».",
    "Nothing in the plan has the id “{word}”. See what there is with “innenforskap list measures”.",
)
NO_RECORD_BUT = Message(
    "Ingenting i planen har id-en «{word}». Mente du «{suggestion}»?",
    "Ingenting i planen har id-en «{word}». Meinte du «{suggestion}»?",
    "Nothing in the plan has the id “{word}”. Did you mean “{suggestion}”?",
)
SEVERAL = Message(
    "«{word}» er id-en til flere. Skriv en av disse: {choices}.",
    "«{word}» er id-en til fleire. Skriv ein av desse: {choices}.",
    "“{word}” is the id of several. Write one of these: {choices}.",
)
UNREAD = Message(
    "«{word}» finnes, men kan ikke leses. Se hva som er galt med «innenforskap validate».",
    "«{word}» finst, men kan ikkje lesast. Sjå kva som er gale med «innenforskap validate».",
    "“{word}” is there, but cannot be read. See what is wrong with “innenforskap validate”.",
)
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def singular(kind: str) -> str:
    """Return what one record of a kind is called: `measure`, `body`."""
    return _CAPITAL.sub("-", KINDS[kind].__name__).lower()


def name(record: Record) -> str:
    """Return a record's kind and id as a user may write them: `measure/los`."""
    kind, id_ = record.origin.kind, record.id
    return f"{singular(kind)}/{id_}" if kind in KINDS else THE_PLAN


def kind_named(word: str) -> str:
    """Return the kind that a word means, in English or Norwegian, one or many; raise PlanError if it means none."""
    kind = _kind(word)
    if kind is None:
        spelt = _spellings()
        suggestion = spelt.get(nearest(word, spelt, keys(word)), "")
        message = NO_KIND_BUT if suggestion else NO_KIND
        raise PlanError(message, word=word, suggestion=suggestion, known=", ".join(KINDS))
    return kind


def one_of(word: str, known: Collection[str]) -> str | None:
    """Return which of some keys a word means: the key itself, its singular, or the glossary's Norwegian for it."""
    bare = word.strip().casefold().replace("-", "_")
    several = bare.removesuffix("y") + "ies" if bare.endswith("y") else f"{bare}s"
    return next((each for each in (bare, several, *meanings(word)) if each in known), None)


def record_named(plan: Plan, word: str) -> Record:
    """Return the record with an id, or with a kind and an id between which stands a slash.

    Raises PlanError if there is none, if there are several, or if it could not be read.
    """
    found = records_called(plan, word)
    if len(found) == 1:
        return found[0]
    if found:
        raise PlanError(SEVERAL, word=word, choices=", ".join(map(name, found)))
    if any(_is_called(word, kind, id_) for kind, id_ in plan.unread if id_ not in {"", EVERY}):
        raise PlanError(UNREAD, word=word)
    ids = {id_ for kind in KINDS for id_ in plan.of(kind)}
    suggestion = nearest(word.rpartition("/")[2], ids, ())
    raise PlanError(NO_RECORD_BUT if suggestion else NO_RECORD, word=word, suggestion=suggestion)


def records_called(plan: Plan, word: str) -> tuple[Record, ...]:
    """Return the records that a word may mean: by id, by kind and id, or the plan itself."""
    own = (plan.about,) if word == THE_PLAN else ()
    return *own, *(plan.of(kind)[id_] for kind in KINDS for id_ in plan.of(kind) if _is_called(word, kind, id_))


def _is_called(word: str, kind: str, id_: str) -> bool:
    head, slash, rest = word.partition("/")
    return word == id_ or (bool(slash) and rest == id_ and _kind(head) == kind)


def _kind(word: str) -> str | None:
    spelt = _spellings()
    return next((spelt[each] for each in (word.strip().casefold(), *meanings(word)) if each in spelt), None)


def _spellings() -> Mapping[str, str]:
    return {singular(kind): kind for kind in KINDS} | {kind: kind for kind in KINDS}
