"""Official figures as the plan keeps them: what a source answered, word for word, beside what was asked and when."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError

from innenforskap.finding import Fact, Finding, Rule
from innenforskap.i18n import Message
from innenforskap.model.figure import Observation
from innenforskap.model.query import Columns, Query
from innenforskap.model.snapshot import Snapshot
from innenforskap.model.when import read_day
from innenforskap.place import Place
from innenforskap.read.answers import Left, figures
from innenforskap.read.decode import decoded
from innenforskap.read.exact import AnswerError, parsed
from innenforskap.read.folder import SNAPSHOTS, Source
from innenforskap.read.jsonstat import Dataset, dataset_in
from innenforskap.read.rules import content
from innenforskap.read.rules import snapshots as rules
from innenforskap.read.tables import table_figures

NOT_AS_WRITTEN = Message(
    "«{at}» mangler, eller er ikke slik «fetch» skriver det",
    "«{at}» manglar, eller er ikkje slik «fetch» skriv det",
    "“{at}” is missing, or is not as “fetch” writes it",
)
A_TABLE = Message("svaret på tabell {table}", "svaret på tabell {table}", "the answer about table {table}")
A_FILE = Message("filen «{name}»", "fila «{name}»", "the file “{name}”")

_PARTS = TypeVar("_PARTS", bound=BaseModel)
_ANSWERS = {"retrieved", "answers"}
_TABLE = {"retrieved", "by", "file", "columns", "lines"}
_SHOWN = 60


class Kept(NamedTuple):
    """What a snapshot file holds, as far as it could be read; what is wrong with it; and its text if people wrote it.

    Official answers are passed over when a plan is searched for what may be personal: their numbers are nobody's.
    """

    snapshot: Snapshot | None
    findings: tuple[Finding, ...]
    text: str | None = None


def id_of(path: str) -> str:
    """Return the id of the indicator that a snapshot file is called after."""
    return path.removeprefix(SNAPSHOTS).removesuffix(".json")


def kept(source: Source) -> Kept:
    """Return what a snapshot file holds, or all that is wrong with it."""
    text, unfit = decoded(source)
    if unfit and unfit.rule in {content.NOT_UTF8, content.UTF16, content.CONFLICT_MARKER}:
        return Kept(None, (unfit,))
    try:
        top = _mapping(parsed(source.content), "{}", _ANSWERS, _TABLE)
        retrieved = _day(top["retrieved"])
        if "answers" in top:
            return _of_answers(source.path, top, retrieved)
        return _of_table(source.path, top, retrieved)._replace(text=text)
    except AnswerError as error:
        return Kept(None, (_finding(rules.BROKEN, source.path, why=error.why),))


def _of_answers(path: str, top: Mapping[str, Any], retrieved: date) -> Kept:
    answers = [_mapping(each, "answers", {"query", "responses"}) for each in _list(top["answers"], "answers")]
    asked = tuple(_built(Query, each["query"], "query") for each in answers)
    findings: list[Finding] = []
    told: list[Observation | Left] = []
    read: list[Dataset] = []
    for query, each in zip(asked, answers, strict=True):
        try:
            parts = [dataset_in(part) for part in _list(each["responses"], "responses")]
        except AnswerError as error:
            findings.append(_finding(rules.BROKEN_ANSWER, path, why=error.why, table=query.table))
            continue
        read += parts
        try:
            told += figures(query, parts, retrieved)
        except AnswerError as error:
            findings.append(_unfit(path, error, _filled(A_TABLE, table=query.table), "queries"))
    observations, left = _parted(path, told)
    updated = max((part.updated for part in read if part.updated), default=None)
    snapshot = Snapshot(path, retrieved, updated, asked, observations=observations)
    return Kept(snapshot, (*findings, *left))


def _of_table(path: str, top: Mapping[str, Any], retrieved: date) -> Kept:
    columns = _built(Columns, top["columns"], "columns")
    lines = [_text(line, "lines") for line in _list(top["lines"], "lines")]
    by, name = _text(top["by"], "by"), _text(top["file"], "file")
    bare = Snapshot(path, retrieved, columns=columns, by=by, taken_from=name)
    try:
        observations, left = _parted(path, table_figures(columns, lines, retrieved))
    except AnswerError as error:
        return Kept(bare, (_unfit(path, error, _filled(A_FILE, name=name), "columns"),))
    return Kept(bare._replace(observations=observations), left)


def _parted(path: str, told: Iterable[Observation | Left]) -> tuple[tuple[Observation, ...], tuple[Finding, ...]]:
    """Return the figures, and one finding of each sort of thing that could not be read."""
    observations: list[Observation] = []
    left: dict[Rule, dict[str, None]] = {}
    for each in told:
        if isinstance(each, Left):
            left.setdefault(each.rule, {})[each.written] = None
        else:
            observations.append(each)
    found = (
        _finding(rule, path, value=next(iter(written))[:_SHOWN], count=len(written)) for rule, written in left.items()
    )
    return tuple(observations), tuple(found)


def _finding(rule: Rule, path: str, **facts: Fact) -> Finding:
    return Finding(rule, path, facts={"name": id_of(path), **facts}, place=Place(path))


def _unfit(path: str, error: AnswerError, where: Message, key: str) -> Finding:
    return _finding(rules.UNFIT, path, why=error.why, where=where, key=key)


def _filled(message: Message, **facts: str) -> Message:
    """Return a message with its facts, which comes out the same when it is filled in again."""
    return AnswerError(message, **facts).why


def _mapping(value: object, at: str, *forms: set[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict) or set(value) not in forms:
        raise AnswerError(NOT_AS_WRITTEN, at=at)
    return value


def _list(value: object, at: str) -> Sequence[Any]:
    if not isinstance(value, list) or not value:
        raise AnswerError(NOT_AS_WRITTEN, at=at)
    return value


def _text(value: object, at: str) -> str:
    if not isinstance(value, str):
        raise AnswerError(NOT_AS_WRITTEN, at=at)
    return value


def _day(value: object) -> date:
    try:
        return read_day(_text(value, "retrieved"))
    except PydanticCustomError:
        raise AnswerError(NOT_AS_WRITTEN, at="retrieved") from None


def _built(part: type[_PARTS], value: object, at: str) -> _PARTS:
    try:
        return part.model_validate(value)
    except ValidationError:
        raise AnswerError(NOT_AS_WRITTEN, at=at) from None
