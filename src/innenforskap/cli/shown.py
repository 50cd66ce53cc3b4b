"""`innenforskap show`: all that the plan says of one record, how it stands, and who refers to it."""

from pathlib import Path

from innenforskap.cli.edge import shown_path
from innenforskap.cli.known import deliver, known
from innenforskap.cli.options import Asked, CardFormat
from innenforskap.cli.outline import outline, plain, width
from innenforskap.cli.show import show
from innenforskap.export.objects import as_object
from innenforskap.query.naming import record_named
from innenforskap.report.card import card


def shown(asked: Asked, word: str, form: CardFormat, output: Path | None) -> int:
    """Tell all that is known of a record; return 0."""
    found, speech = known(asked)
    record = record_named(found.plan, word)
    if form is CardFormat.JSON:
        deliver(as_object(found.plan, record, asked.day), output, speech)
        return 0
    told = card(found.plan, record, asked.day, speech)
    path = shown_path(found.folder, record.file)
    if output is None:
        show(outline(told, path, width()))
    else:
        deliver(plain(outline(told, path, None)).encode(), output, speech)
    return 0
