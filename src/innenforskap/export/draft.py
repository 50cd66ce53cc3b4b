"""The next version of the plan, as edits of its files: one new record, and the fewest lines changed in the others."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import day as in_words
from innenforskap.model.about import About
from innenforskap.model.plan import Plan
from innenforskap.model.raw import Plain, is_typed
from innenforskap.model.scalars import is_id
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import RollOutcome, VersionState
from innenforskap.output import Edit
from innenforskap.query.rolling import Outlook
from innenforskap.read.document import document
from innenforskap.read.edit import line_break, with_value
from innenforskap.read.mark import with_note, without

_MADE = Phrase(
    "Rulleringen for {year}, laget av «innenforskap roll {year}» slik planen sto {day}.",
    "Rulleringa for {year}, laga av «innenforskap roll {year}» slik planen stod {day}.",
)
_TO_WRITE = Phrase(
    "Gå gjennom hvert tiltak under fates. Endrer dere ordlyden i et tiltak, skriv fate: changed og hvorfor i reason.\n"
    "Skriv date: og decision: her når planen er vedtatt, og version_state: adopted og adopted: i plan.yaml.",
    "Gå gjennom kvart tiltak under fates. Endrar de ordlyden i eit tiltak, skriv fate: changed og kvifor i reason.\n"
    "Skriv date: og decision: her når planen er vedteken, og version_state: adopted og adopted: i plan.yaml.",
)
_NOT_ROLLED = Phrase(
    "Planen er vurdert og skal ikke rulleres. Skriv date: og decision: når det er avgjort, og hvorfor i text:.",
    "Planen er vurdert og skal ikkje rullerast. Skriv date: og decision: når det er avgjort, og kvifor i text:.",
)
_ADOPTED_BEFORE = Phrase("Versjonen før ble vedtatt slik:", "Versjonen før vart vedteken slik:")
_WHY = Phrase("reason: skriv hvorfor", "reason: skriv kvifor")
_WHY_NOT = Phrase("text: skriv hvorfor", "text: skriv kvifor")
_NOT_YET = Phrase(
    "adopted: skrives når versjon {to} er vedtatt; hvordan den før ble vedtatt, står i rulleringen for {year}",
    "adopted: blir skrive når versjon {to} er vedteken; korleis den før vart vedteken, står i rulleringa for {year}",
)
_ROLLED = Phrase("rullert {year}", "rullert {year}")
_ROLLS = "rolls.yaml"
_BOM = "\ufeff"


class Rolling(NamedTuple):
    """A roll that is asked for: its year, the version it gives, if any, what it comes to, and the day it is made."""

    year: str
    to: str | None
    outcome: RollOutcome
    day: date


def edits(plan: Plan, texts: Mapping[str, str], rolling: Rolling, found: Sequence[Outlook]) -> tuple[Edit, ...]:
    """Return what a roll changes in the files, whose `texts` are as they lie there, in the order of their paths.

    Raises PlanError where a file is written so that it cannot be changed safely.
    """
    after = dict(texts)
    adopted: tuple[str, ...] = ()
    if rolling.to is not None:
        after["plan.yaml"], adopted = _drafted(plan.about, texts["plan.yaml"], rolling, plan.about.language.norwegian)
        for each in found:
            if each.ends_as is not None:
                file = each.measure.file
                after[file] = _ended(after[file], rolling, each, plan.about.language.norwegian)
    lines = tuple(_roll(plan, rolling, found, adopted))
    path, text = _placed(texts, rolling.year, lines)
    after[path] = text
    changed = (path for path in sorted(after) if after[path] != texts.get(path))
    return tuple(Edit(path, texts.get(path), after[path]) for path in changed)


def _drafted(about: About, text: str, rolling: Rolling, speech: Language) -> tuple[str, tuple[str, ...]]:
    """Return plan.yaml as a draft of the new version, and the lines that told of the adoption of the old one."""
    path, told = about.file, {"year": rolling.year, "to": rolling.to}
    for key, value in (("version", _quoted(rolling.to or "")), ("version_state", VersionState.DRAFT)):
        text = with_note(path, with_value(path, text, (key,), value), (key,), _ROLLED.said(speech, **told))
    if about.adopted is None:
        return text, ()
    return without(path, text, "adopted", _NOT_YET.said(speech, **told))


def _ended(text: str, rolling: Rolling, outlook: Outlook, speech: Language) -> str:
    """Return the text of a measure's file with how the measure left the plan."""
    file, steps = outlook.measure.file, (*outlook.measure.steps, "ended")
    ended = {"version": _quoted(rolling.to or ""), "how": str(outlook.ends_as), **_by(outlook)}
    for key, value in ended.items():
        text = with_value(file, text, (*steps, key), value)
    return with_note(file, text, (*steps, "version"), _ROLLED.said(speech, year=rolling.year))


def _roll(plan: Plan, rolling: Rolling, found: Sequence[Outlook], adopted: Sequence[str]) -> Iterator[str]:
    """Give the lines of the roll's own record."""
    speech, no_roll = plan.about.language.norwegian, rolling.to is None
    yield f"# {_MADE.said(speech, year=rolling.year, day=in_words(rolling.day, speech))}"
    yield from (f"# {line}" for line in (_NOT_ROLLED if no_roll else _TO_WRITE).said(speech).splitlines())
    if adopted:
        yield f"# {_ADOPTED_BEFORE.said(speech)}"
        yield from (f"#   {line}" for line in adopted)
    if plan.about.version:
        yield f"from: {_quoted(plan.about.version)}"
    if rolling.to is not None:
        yield f"to: {_quoted(rolling.to)}"
    yield f"outcome: {rolling.outcome}"
    if no_roll:
        yield f"# {_WHY_NOT.said(speech)}"
        return
    yield "fates:" if found else "fates: []"
    for each in found:
        yield from _fate(each, speech, plan.about.language.primary)


def _fate(outlook: Outlook, speech: Language, primary: str) -> Iterator[str]:
    told = {"measure": _word(outlook.measure.id), "fate": str(outlook.fate), **_by(outlook)}
    if outlook.moved_to:
        told["moved_to"] = _text(outlook.moved_to, primary)
    if not outlook.lacks_reason:
        yield f"  - {_braced(told)}"
        return
    first, *rest = (f"{key}: {value}" for key, value in told.items())
    yield f"  - {first}"
    yield from (f"    {line}" for line in (*rest, f"# {_WHY.said(speech)}"))


def _by(outlook: Outlook) -> dict[str, str]:
    """Return the decision that a fate rests on and what the measure became part of, as they are written."""
    told = {"decision": outlook.decision.id if outlook.decision else None, "into": outlook.into}
    return {key: _word(id_) for key, id_ in told.items() if id_}


def _placed(texts: Mapping[str, str], year: str, lines: Sequence[str]) -> tuple[str, str]:
    """Return the path and the text of the file that holds the roll: the kind's file, if one is there to add to."""
    rolls = texts.get(_ROLLS)
    if rolls is not None and (added := _added(rolls, year, lines)):
        return _ROLLS, added
    stop = line_break(texts["plan.yaml"])
    return f"rolls/{year}.yaml", "".join(f"{line}{stop}" for line in lines)


def _added(rolls: str, year: str, lines: Sequence[str]) -> str | None:
    """Return the kind's file with the roll last in it, or None where it is written so that nothing can be added."""
    stop = line_break(rolls)
    space = stop if rolls.endswith(("\r", "\n")) else stop * 2
    added = f"{rolls}{space}{year}:{stop}" + "".join(f"  {line}{stop}" for line in lines)
    before, after = (document(_ROLLS, text.removeprefix(_BOM)) for text in (rolls, added))
    entry = document(_ROLLS, "\n".join(lines)).value
    whole = isinstance(before.value, dict) and after.value == {**before.value, year: entry}
    return added if whole else None


def _text(text: Text, primary: str) -> str:
    told = dict(text.items())
    if set(told) == {primary}:
        return _quoted(told[primary])
    return _braced({language: _quoted(words) for language, words in told.items()})


def _braced(told: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in told.items()) + "}"


def _word(id_: str) -> str:
    return id_ if is_id(id_) and not is_typed(Plain(id_)) else _quoted(id_)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
