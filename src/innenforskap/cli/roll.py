"""`innenforskap roll`: draft the next version of the plan, with what becomes of every measure."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from innenforskap.check.masking import masked
from innenforskap.check.run import verdict
from innenforskap.cli import roll_words, words
from innenforskap.cli.diff import lines
from innenforskap.cli.edge import YEARS, shown_path
from innenforskap.cli.formats import message
from innenforskap.cli.options import Asked, Outcome, Rolled
from innenforskap.cli.outline import paragraph, width
from innenforskap.cli.show import Line, Piece, note, show
from innenforskap.cli.sound import sound
from innenforskap.compare.plans import differences
from innenforskap.errors import PlanError
from innenforskap.export.draft import Rolling, edits
from innenforskap.finding import Severity
from innenforskap.i18n import Language
from innenforskap.i18n.labels import FATES, ROLL_OUTCOMES
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Fate, RollOutcome, VersionState
from innenforskap.output import Edit
from innenforskap.query.rolling import Outlook, fates, outcome, year_of
from innenforskap.query.visible import shown
from innenforskap.read.folder import Listing, Source, listing
from innenforskap.read.history import state_of
from innenforskap.read.load import Loaded, loaded
from innenforskap.report.changes import Compared, change_list
from innenforskap.write import edit_files

_YEAR = re.compile(r"\d{4}", re.ASCII)
_STYLES = {"+": "strong", "-": "frame"}


class _Made(NamedTuple):
    """A roll that is drafted and not yet written: the plan before and after, and the edits between them."""

    before: Plan
    after: Plan
    rolling: Rolling
    fates: Sequence[Outlook]
    edits: Sequence[Edit]


def roll(asked: Asked, wanted: Rolled) -> int:
    """Draft the next version in the plan's files, or only show it; return 1 if the plan has errors, else 0."""
    found = sound(asked)
    if found is None:
        return 1
    _, speech = found
    made = _made(asked, wanted, speech)
    show(_summary(made, speech))
    if wanted.dry_run:
        show(_difference(made, asked, speech))
        note(roll_words.DRY.said(speech))
    else:
        _write(made, asked.folder, speech)
    return 0


def _made(asked: Asked, wanted: Rolled, speech: Language) -> _Made:
    """Return the roll that is asked for; raise PlanError where there is none to make, or it would break the plan."""
    files = listing(asked.folder)
    # All that is written, and not what was known on the day: it is the files that are edited.
    plan = loaded(files).plan
    found = fates(plan, asked.day)
    rolling = _rolling(plan, wanted, outcome(found), asked.day)
    changes = edits(plan, {file.path: file.content.decode() for file in files.files}, rolling, found)
    after = loaded(_edited(files, changes))
    _refuse_broken(after, asked, speech)
    return _Made(plan, after.plan, rolling, found, changes)


def _rolling(plan: Plan, wanted: Rolled, likely: RollOutcome, day: date) -> Rolling:
    """Return what is to be drafted; raise PlanError where the plan or the words asked with do not allow it."""
    about, last = plan.about, year_of(plan)
    if not _YEAR.fullmatch(wanted.year) or int(wanted.year) not in YEARS:
        raise PlanError(roll_words.NOT_A_YEAR, value=wanted.year)
    if (there := plan.rolls.get(wanted.year)) is not None:
        raise PlanError(roll_words.ROLLED_BEFORE, year=wanted.year, file=there.file)
    if about.version_state is not VersionState.ADOPTED:
        raise PlanError(roll_words.NOT_ADOPTED, state=about.version_state)
    if last is not None and int(wanted.year) <= last:
        raise PlanError(roll_words.NOT_LATER, year=wanted.year, last=last)
    if wanted.outcome is Outcome.NO_ROLL:
        if wanted.version is not None:
            raise PlanError(roll_words.NO_VERSION)
        return Rolling(wanted.year, None, RollOutcome.NO_ROLL, day)
    to = wanted.version or wanted.year
    if to == about.version:
        raise PlanError(roll_words.SAME_VERSION, version=to)
    return Rolling(wanted.year, to, RollOutcome(wanted.outcome) if wanted.outcome else likely, day)


def _edited(files: Listing, changes: Sequence[Edit]) -> Listing:
    """Return the files of the plan as they will be."""
    after = {edit.path: Source(edit.path, edit.after.encode()) for edit in changes}
    there = {file.path: file for file in files.files}
    return files._replace(files=tuple(file for _, file in sorted((there | after).items())))


def _refuse_broken(after: Loaded, asked: Asked, speech: Language) -> None:
    """Raise PlanError if the plan, which has no errors, would have one."""
    for finding in verdict(after, asked.day, asked.today).findings:
        if finding.rule.severity is Severity.ERROR:
            raise PlanError(roll_words.WOULD_BREAK, file=finding.file, problem=message(finding, speech))


def _write(made: _Made, folder: Path, speech: Language) -> None:
    """Write the draft, unless something in the plan is not committed, for then nothing could bring it back."""
    state = state_of(folder)
    plan = f"{state.way.rstrip('/').rpartition('/')[2]}/" if state.way else ""
    if changed := [path for path in state.changed if path.startswith(plan)]:
        raise PlanError(roll_words.NOT_COMMITTED, file=changed[0])
    edit_files(made.edits, folder)
    for edit in made.edits:
        note(words.WRITTEN.said(speech, path=shown_path(folder, edit.path)))
    note(roll_words.NEXT.said(speech))


def _summary(made: _Made, speech: Language) -> Iterator[Line]:
    """Give what the roll comes to, and what becomes of every measure, by fate."""
    rolling = made.rolling
    label = ROLL_OUTCOMES[rolling.outcome].said(speech)
    yield (Piece(roll_words.HEADING.said(speech, year=rolling.year, outcome=label), "strong"),)
    if rolling.to is None:
        yield (Piece(roll_words.STAYS.said(speech)),)
    else:
        from_ = made.before.about.version
        yield (Piece((roll_words.NEW_AFTER if from_ else roll_words.NEW).said(speech, from_=from_, to=rolling.to)),)
    for fate in Fate:
        if told := [each for each in made.fates if each.fate is fate]:
            yield ()
            yield (Piece(roll_words.COUNTED.said(speech, fate=FATES[fate].said(speech), n=len(told)), "strong"),)
            for each in told:
                yield from paragraph(_told(made.before, each, speech), width(), "  ", "    ")


def _told(plan: Plan, outlook: Outlook, speech: Language) -> str:
    measure, decision = outlook.measure, outlook.decision
    number = f"{measure.number} " if measure.number else ""
    by = roll_words.BY.said(speech, decision=decision.id) if decision else ""
    into = roll_words.INTO.said(speech, into=plan.measures[outlook.into].title.said(speech)) if outlook.into else ""
    why = roll_words.WHY.said(speech) if outlook.lacks_reason else ""
    return f"{number}{measure.title.said(speech)} ({measure.id}){into}{by}{why}"


def _difference(made: _Made, asked: Asked, speech: Language) -> Iterator[Line]:
    """Give what differs between the plan as it is and as it will be, in its own words, and then line by line."""
    called = (roll_words.HERE.said(speech), roll_words.DRAFT.said(speech))
    was, will_be = shown(made.before), shown(made.after)
    compared = Compared(was, will_be, asked.day, *called, ())
    yield ()
    yield from lines(change_list(compared, differences(was, will_be, asked.day), speech), width())
    for edit in made.edits:
        kind = (roll_words.NEW_FILE if edit.before is None else roll_words.EDITED).said(speech)
        yield ()
        yield (Piece(f"{shown_path(asked.folder, edit.path)} ({kind})", "strong"),)
        before, after = (text.splitlines() for text in (edit.before or "", edit.after))
        for line in list(unified_diff(before, after, n=0, lineterm=""))[2:]:
            yield (Piece(f"  {masked(line)}", _STYLES.get(line[0], "")),)
