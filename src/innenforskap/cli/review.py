"""`innenforskap review`: an assessment accepted anew, on the figures as they now stand."""

from innenforskap.cli import words
from innenforskap.cli.edge import shown_path
from innenforskap.cli.options import Asked
from innenforskap.cli.show import note
from innenforskap.cli.sound import sound
from innenforskap.errors import PlanError
from innenforskap.query.judged import judgement
from innenforskap.query.naming import record_named
from innenforskap.read.edit import with_value
from innenforskap.write import edit_file


def review(asked: Asked, word: str, dry_run: bool) -> int:
    """Write what an assessment now rests on into its file, and say what that is; return 1 if the plan has errors."""
    found = sound(asked)
    if found is None:
        return 1
    checked, language = found
    record = record_named(checked.plan, word)
    judged = judgement(checked.plan, record)
    if judged is None:
        raise PlanError(words.NOTHING_JUDGED, what=record.id)
    path, file = shown_path(checked.folder, record.file), checked.folder / record.file
    facts = {"what": record.id, "path": path, "now": judged.now, "told": judged.told or "–"}
    counted = {"measures": judged.measures, "figures": judged.figures, "targets": judged.targets}
    if judged.told == judged.now:
        note(words.STILL_HOLDS.said(language, **facts))
        return 0
    before = file.read_bytes()
    after = with_value(path, before.decode(), (*record.steps, *judged.steps), f'"{judged.now}"')
    if not dry_run:
        edit_file(file, before, after.encode())
    note((words.WOULD_REVIEW if dry_run else words.REVIEWED).said(language, **facts, **counted))
    return 0
