"""The papers that were issued, which lie in `reports/` beside the plan folder, each with its manifest."""

import os
from pathlib import Path

from pydantic import ValidationError

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.model.issued import NAME, Manifest
from innenforskap.read.folder import Disk, Source

FOLDER = "reports"
MANIFEST = "manifest.json"
_LIMIT = 64_000

NO_MANIFEST = Message(
    "«{path}» kan ikke leses. Skriv mappen til et papir som er gitt ut, for eksempel reports/2026-june-nb",
    "«{path}» kan ikkje lesast. Skriv mappa til eit papir som er gitt ut, til dømes reports/2026-june-nb",
    "“{path}” cannot be read. Write the folder of an issued paper, for example reports/2026-june-nb",
)
NOT_A_MANIFEST = Message(
    "«{path}» er ikke slik verktøyet skrev den ({what}). Hent den tilbake fra git.",
    "«{path}» er ikkje slik verktøyet skreiv ho ({what}). Hent ho tilbake frå git.",
    "“{path}” is not as the tool wrote it ({what}). Get it back from git.",
)


def reports(plan: Path) -> Path:
    """Return the folder beside a plan folder that issued papers lie in, whether it is there or not."""
    return plan.resolve().parent / FOLDER


def issued(plan: Path) -> tuple[Manifest, ...]:
    """Return the manifests of the papers issued from a plan, by year, paper, language and number.

    Raise PlanError if one is not as the tool wrote it. A folder without a manifest is no issued paper.
    """
    folder = reports(plan)
    if folder.is_symlink() or not folder.is_dir():
        return ()
    there = [each for each in folder.iterdir() if NAME.fullmatch(each.name) and not each.is_symlink()]
    found = [manifest_in(each) for each in there if os.path.lexists(each / MANIFEST)]
    return tuple(sorted(found, key=lambda each: (each.year, each.kind, each.language, each.number)))


def manifest_in(folder: Path) -> Manifest:
    """Return the manifest of the issued paper in a folder; raise PlanError if it has none that the tool wrote."""
    path = folder / MANIFEST
    read = Disk(folder).read(MANIFEST, _LIMIT)
    if not isinstance(read, Source):
        raise PlanError(NO_MANIFEST, path=path)
    try:
        manifest = Manifest.model_validate_json(read.content, strict=True)
    except ValidationError as error:
        raise PlanError(NOT_A_MANIFEST, path=path, what=_where(error)) from None
    if manifest.name != folder.resolve().name:
        raise PlanError(NOT_A_MANIFEST, path=path, what="name")
    return manifest


def _where(error: ValidationError) -> str:
    """Return the key of the first thing that is wrong."""
    return next((str(each["loc"][0]) for each in error.errors() if each["loc"]), "JSON")
