"""The plan folder as a plan: every file read, every finding of every file in one run."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Related, Severity
from innenforskap.i18n.glossary import nearest
from innenforskap.model.about import About, Languages
from innenforskap.model.base import Record
from innenforskap.model.index import EVERY
from innenforskap.model.indicator import Indicator
from innenforskap.model.plan import KINDS, Plan
from innenforskap.model.raw import Raw
from innenforskap.model.text import LANGUAGES, Text
from innenforskap.model.vocabulary import PlanLanguage
from innenforskap.place import Place
from innenforskap.read.build import built
from innenforskap.read.decode import decoded
from innenforskap.read.document import HERE_FIRST, document
from innenforskap.read.entries import PLAN_FILE, Entry, Unread, entries, misplaced, unread
from innenforskap.read.folder import Listing, Source, Tree, listing
from innenforskap.read.locate import placed
from innenforskap.read.past import past
from innenforskap.read.rules import names, snapshots
from innenforskap.read.snapshots import id_of, kept


class Loaded(NamedTuple):
    """A plan, what is wrong with its files, their texts by path, those of README too, and how many files there are.

    `names` are the paths of all that lies in the folder, also of what was refused.
    """

    plan: Plan
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    files: int
    names: tuple[str, ...]


class _Read(NamedTuple):
    """What one pass over the files gave; `folders` are those that have been told to be wrong."""

    entries: list[Entry]
    findings: list[Finding]
    unread: set[Unread]
    texts: dict[str, str]
    folders: set[tuple[str, str]]


def load(folder: Path) -> Loaded:
    """Return the plan in `folder`; raise PlanError if there is no such folder."""
    return loaded(listing(folder))


def load_at(folder: Path, revision: str) -> Loaded:
    """Return the plan in `folder` as git has it at `revision`; raise PlanError if git has none there."""
    return recalled(folder, revision)[0]


def recalled(folder: Path, revision: str) -> tuple[Loaded, Tree]:
    """Return the plan in `folder` as git has it at `revision`, and the templates beside it then, of one commit."""
    found = past(folder, revision)
    return loaded(found.listing), found.beside


def language_of(folder: Path, revision: str | None = None) -> str:
    """Return the language of the plan in `folder`, read from plan.yaml alone, as it is now or was at `revision`.

    It is bokmål where that does not tell it; where git has no such plan, what lies there now tells it.
    """
    with suppress(PlanError):
        return _language_in(past(folder, revision).listing if revision else listing(folder))
    return language_of(folder) if revision else "nb"


def _language_in(found: Listing) -> str:
    return _plan_language(_read(file for file in found.files if file.path == PLAN_FILE).entries)


def loaded(found: Listing) -> Loaded:
    """Return the plan that some files make, wherever they were read from."""
    read, missed = _read(found.files), _missed(found.findings)
    read.texts.update((source.path, decoded(source).text) for source in found.beside)
    findings = [*found.findings, *read.findings]
    if PLAN_FILE not in {source.path for source in found.files} and Unread("plan", EVERY) not in missed | read.unread:
        findings.append(Finding(names.NO_PLAN_FILE, PLAN_FILE))
    records, faults, unbuilt = _records(_once(read.entries, findings))
    findings += faults
    indicators = records.get("indicators", {})
    for source in found.snapshots:
        wrong = _with_figures(source, indicators, missed | read.unread | unbuilt, read.texts)
        findings += wrong
        if any(each.rule.severity is Severity.ERROR and each.rule is not snapshots.NO_INDICATOR for each in wrong):
            missed.add(unread(source.path))
    about = records.pop("plan", {}).get("")
    plan = Plan(
        about if isinstance(about, About) else _unread_about(read.entries),
        **{kind: records.get(kind, {}) for kind in KINDS},  # type: ignore[arg-type]  # KINDS says which is which.
        unread=frozenset(missed | read.unread | unbuilt),
    )
    return Loaded(
        plan, placed(findings, read.texts), read.texts, len(found.files) + len(found.snapshots), _names(found)
    )


def _names(found: Listing) -> tuple[str, ...]:
    read = (source.path for source in (*found.files, *found.beside, *found.snapshots))
    return tuple(sorted({*read, *(finding.file for finding in found.findings)}))


def _with_figures(
    source: Source, indicators: dict[str, Record], unread_: Collection[Unread], texts: dict[str, str]
) -> Iterable[Finding]:
    """Give an indicator the figures that were fetched for it, and return what is wrong with them or their file."""
    id_, held = id_of(source.path), kept(source)
    if held.text is not None:
        texts[source.path] = held.text
    indicator = indicators.get(id_)
    if isinstance(indicator, Indicator):
        indicators[id_] = indicator.with_snapshot(held.snapshot)
    elif not {Unread("indicators", id_), Unread("indicators", EVERY)} & {*unread_}:
        facts = {"name": id_, "suggestion": nearest(id_, tuple(indicators), ())}
        return (Finding(snapshots.NO_INDICATOR, source.path, facts=facts, place=Place(source.path)),)
    return held.findings


def _unread_about(found: list[Entry]) -> About:
    """Return what stands in for a plan.yaml that could not be read: nothing but the language to speak of it in."""
    language = Languages(primary=PlanLanguage(_plan_language(found)))
    # Nothing of it is written, so nobody shall be told that the plan says it.
    return About.model_construct(set(), title=Text(), language=language)


def _missed(findings: Iterable[Finding]) -> set[Unread]:
    """Return what lies in the folder and was not opened: nothing refers to that in vain."""
    if all(finding.file for finding in findings):
        return {unread(finding.file) for finding in findings}
    return {Unread(kind, EVERY) for kind in ("plan", *KINDS)}


def _read(files: Iterable[Source]) -> _Read:
    read = _Read([], [], set(), {}, set())
    for source in files:
        if not _has_read(source, read):
            read.unread.add(unread(source.path))
    return read


def _has_read(source: Source, read: _Read) -> bool:
    """Add what one file holds to what has been read, and tell whether it could be."""
    if wrong := misplaced(source.path):
        _tell_once(wrong, read)
        return False
    text, unfit = decoded(source)
    read.texts[source.path] = text
    if unfit:
        read.findings.append(unfit)
        return False
    written = document(source.path, text)
    read.findings.extend(written.findings)
    if not written.whole or written.value is None:
        return False
    for entry in entries(source.path, written.value):
        if isinstance(entry, Finding):
            read.findings.append(entry)
            read.unread.add(unread(source.path, entry.steps))
        else:
            read.entries.append(entry)
    return True


def _tell_once(wrong: Finding, read: _Read) -> None:
    """Add what is wrong with a file's place, unless it is the folder that is wrong and another file has told it."""
    folder = wrong.rule.code, str(wrong.facts.get("name", wrong.file))
    if folder not in read.folders:
        read.folders.add(folder)
        read.findings.append(wrong)


def _once(found: Iterable[Entry], findings: list[Finding]) -> list[Entry]:
    """Return the entries without those whose id stands in the kind's folder and in its file."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in found:
        other = first.setdefault((entry.kind, entry.id), entry)
        if other is not entry:
            related = (Related(other.file, other.steps, HERE_FIRST),)
            findings.append(Finding(names.ID_TWICE, entry.file, entry.steps, {"value": entry.id}, related=related))
    return list(first.values())


def _records(found: list[Entry]) -> tuple[dict[str, dict[str, Record]], list[Finding], set[Unread]]:
    language = _plan_language(found)
    records: dict[str, dict[str, Record]] = defaultdict(dict)
    findings: list[Finding] = []
    unbuilt: set[Unread] = set()
    for entry in found:
        record = built(About if entry.kind == "plan" else KINDS[entry.kind], entry, language)
        if isinstance(record, Record):
            records[entry.kind][entry.id] = record
        else:
            findings += record
            unbuilt.add(Unread(entry.kind, entry.id))
    return records, findings, unbuilt


def _plan_language(found: list[Entry]) -> str:
    return next((_language(entry.value) for entry in found if entry.kind == "plan"), "nb")


def _language(value: Raw) -> str:
    """Return the plan's own language, which every plain string is in and so must be known before any is read."""
    languages: Any = value.get("language") if isinstance(value, dict) else None
    primary = languages.get("primary") if isinstance(languages, dict) else None
    return primary if primary in LANGUAGES else "nb"
