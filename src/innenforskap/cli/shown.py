"""`innenforskap show`: all that the plan says of one record, how it stands, and who refers to it."""

from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.edge import shown_path
from innenforskap.cli.known import deliver, known
from innenforskap.cli.options import Asked, CardFormat
from innenforskap.cli.outline import outline, plain, width
from innenforskap.cli.show import show
from innenforskap.errors import PlanError
from innenforskap.export.objects import as_object
from innenforskap.model.plan import KINDS
from innenforskap.query.as_of import as_known, is_later
from innenforskap.query.naming import name, record_named
from innenforskap.query.visible import public
from innenforskap.report.card import card


def shown(asked: Asked, word: str, form: CardFormat, output: Path | None) -> int:
    """Tell all that is known of a record; return 0."""
    found, speech = known(asked)
    plan = as_known(found.plan, asked.day)
    record = record_named(plan, word)
    if is_later(record, asked.day):
        raise PlanError(words.NOT_YET, name=name(record), day=str(asked.day))
    if form is CardFormat.JSON:
        # What is made to be sent on holds nothing internal.
        sendable = public(plan)
        if record.origin.kind in KINDS and record.id not in sendable.of(record.origin.kind):
            raise PlanError(words.INTERNAL, name=name(record))
        deliver(as_object(sendable, record_named(sendable, name(record)), asked.day), output, speech)
        return 0
    told = card(plan, record, asked.day, speech)
    path = shown_path(found.folder, record.file)
    if output is None:
        show(outline(told, path, width()))
    else:
        deliver(plain(outline(told, path, None)).encode(), output, speech)
    return 0
