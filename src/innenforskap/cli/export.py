"""`innenforskap export`: the plan as open data, in the forms that are asked for."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from innenforskap.cli import export_words as words
from innenforskap.cli.address import address
from innenforskap.cli.extras import extra
from innenforskap.cli.options import Asked, ExportFormat
from innenforskap.cli.show import note
from innenforskap.cli.sound import tellable
from innenforskap.export.open_data import OpenData, open_data
from innenforskap.output import File
from innenforskap.write import write

_Form: TypeAlias = Callable[[OpenData], Iterable[File]]

_FORMS: Mapping[ExportFormat, _Form] = {
    ExportFormat.JSON: OpenData.json,
    ExportFormat.CSV: OpenData.csv,
    ExportFormat.DCAT: OpenData.dcat,
}
"""The forms that need nothing more than is always installed: those of the site."""


def export(asked: Asked, output: Path, wanted: tuple[ExportFormat, ...] = (), base_url: str | None = None) -> int:
    """Write a plan that may be told to a folder, in each form once; return 1 if the plan has errors, else 0."""
    lies_at = address(base_url)
    forms = tuple(_form(each) for each in dict.fromkeys(wanted or _FORMS))
    found = tellable(asked)
    if found is None:
        return 1
    checked, language = found
    opened = open_data(checked.plan, asked.day, lies_at)
    written = write((file for form in forms for file in form(opened)), output)
    note(words.EXPORTED[written.told["count"] != 1].said(language, folder=output, **written.told))
    return 0


def _form(wanted: ExportFormat) -> _Form:
    """Return what gives the files of a form; raise PlanError if an extra is missing."""
    if wanted in _FORMS:
        return _FORMS[wanted]
    with extra("data"):
        from innenforskap.export.parquet import as_parquet
    return lambda opened: as_parquet(opened.tables)
