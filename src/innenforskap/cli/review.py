"""`innenforskap review`: an assessment accepted, or accepted anew, on the figures as they now stand."""

from innenforskap.cli.edge import shown_path
from innenforskap.cli.options import Asked
from innenforskap.cli.show import note
from innenforskap.cli.sound import sound
from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.query.judged import judgement
from innenforskap.query.naming import record_named
from innenforskap.read.edit import with_value
from innenforskap.write import edit_file

NOTHING_JUDGED = Message(
    "«{what}» har ingen vurdering. Det har et tiltak med evaluation (verdict eller text) og et papir med assessment.",
    "«{what}» har inga vurdering. Det har eit tiltak med evaluation (verdict eller text) og eit papir med assessment.",
    "“{what}” has no assessment. A measure with evaluation (verdict or text) has one, and a paper with assessment.",
)
STILL_HOLDS = Message(
    "Vurderingen i {what} hviler allerede på det som står i planen ({now}). Ingenting er endret.",
    "Vurderinga i {what} kviler allereie på det som står i planen ({now}). Ingenting er endra.",
    "The assessment in {what} already rests on what the plan says ({now}). Nothing is changed.",
)
ACCEPTED = Message(
    "Vurderingen i {what} er godtatt. Den hviler på {measures} tiltak, {figures} tall og {targets} mål.\n"
    "{path}: judged er satt til {now}. Ingenting annet er endret.",
    "Vurderinga i {what} er godteken. Ho kviler på {measures} tiltak, {figures} tal og {targets} mål.\n"
    "{path}: judged er sett til {now}. Ingenting anna er endra.",
    "The assessment in {what} is accepted. It rests on measures: {measures}, figures: {figures}, targets: "
    "{targets}.\n{path}: judged is set to {now}. Nothing else is changed.",
)
WOULD_ACCEPT = Message(
    "Vurderingen i {what} kan godtas. Den hviler på {measures} tiltak, {figures} tall og {targets} mål.\n"
    "{path}: judged ville blitt satt til {now}. Ingenting er endret.",
    "Vurderinga i {what} kan godtakast. Ho kviler på {measures} tiltak, {figures} tal og {targets} mål.\n"
    "{path}: judged ville ha blitt sett til {now}. Ingenting er endra.",
    "The assessment in {what} can be accepted. It rests on measures: {measures}, figures: {figures}, targets: "
    "{targets}.\n{path}: judged would be set to {now}. Nothing is changed.",
)
REVIEWED = Message(
    "Vurderingen i {what} er godtatt på nytt. Den hviler på {measures} tiltak, {figures} tall og {targets} mål.\n"
    "{path}: judged er endret fra {told} til {now}. Ingenting annet er endret.",
    "Vurderinga i {what} er godteken på nytt. Ho kviler på {measures} tiltak, {figures} tal og {targets} mål.\n"
    "{path}: judged er endra frå {told} til {now}. Ingenting anna er endra.",
    "The assessment in {what} is accepted anew. It rests on measures: {measures}, figures: {figures}, targets: "
    "{targets}.\n{path}: judged is changed from {told} to {now}. Nothing else is changed.",
)
WOULD_REVIEW = Message(
    "Vurderingen i {what} kan godtas på nytt. Den hviler på {measures} tiltak, {figures} tall og {targets} mål.\n"
    "{path}: judged ville blitt endret fra {told} til {now}. Ingenting er endret.",
    "Vurderinga i {what} kan godtakast på nytt. Ho kviler på {measures} tiltak, {figures} tal og {targets} mål.\n"
    "{path}: judged ville ha blitt endra frå {told} til {now}. Ingenting er endra.",
    "The assessment in {what} can be accepted anew. It rests on measures: {measures}, figures: {figures}, targets: "
    "{targets}.\n{path}: judged would be changed from {told} to {now}. Nothing is changed.",
)


def review(asked: Asked, word: str, dry_run: bool) -> int:
    """Write what an assessment now rests on into its file, and say what that is; return 1 if the plan has errors."""
    found = sound(asked)
    if found is None:
        return 1
    checked, language = found
    record = record_named(checked.plan, word)
    judged = judgement(checked.plan, record)
    if judged is None:
        raise PlanError(NOTHING_JUDGED, what=record.id)
    path, file = shown_path(checked.folder, record.file), checked.folder / record.file
    facts = {"what": record.id, "path": path, "now": judged.now, "told": judged.told}
    counted = {"measures": judged.measures, "figures": judged.figures, "targets": judged.targets}
    if judged.told == judged.now:
        note(STILL_HOLDS.said(language, **facts))
        return 0
    before = file.read_bytes()
    after = with_value(path, before.decode(), (*record.steps, *judged.steps), f'"{judged.now}"')
    if not dry_run:
        edit_file(file, before, after.encode())
    done, would = (ACCEPTED, WOULD_ACCEPT) if judged.told is None else (REVIEWED, WOULD_REVIEW)
    note((would if dry_run else done).said(language, **facts, **counted))
    return 0
