"""The papers that were issued, which lie in `reports/` beside the plan folder, each with its manifest."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from innenforskap.errors import PlanError
from innenforskap.i18n import Message
from innenforskap.made import sum_of
from innenforskap.model.issued import NAME, Issued, Manifest
from innenforskap.read.folder import BYTES_LIMIT, Disk, Held, Shape, Source, Tree

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
NOT_AS_ISSUED = Message(
    "«{path}» er ikke lenger slik den ble gitt ut. Hent den tilbake fra git.",
    "«{path}» er ikkje lenger slik ho vart gitt ut. Hent ho tilbake frå git.",
    "“{path}” is no longer as it was issued. Get it back from git.",
)


def reports(plan: Path) -> Path:
    """Return the folder beside a plan folder that issued papers lie in, whether it is there or not."""
    return plan.resolve().parent / FOLDER


def issued(plan: Path) -> tuple[Manifest, ...]:
    """Return the manifests of the papers issued from a plan, by year, paper, language and number.

    Raise PlanError if one is not as the tool wrote it. A folder without a manifest is no issued paper.
    """
    return _manifests(shelf(plan), reports(plan))


def shelf(plan: Path) -> Tree:
    """Return the folder beside a plan folder that issued papers lie in, as it is on disk now; no link is followed."""
    folder = reports(plan)
    return Held() if folder.is_symlink() or not folder.is_dir() else Disk(folder)


def open_papers(shelf: Tree, day: date) -> tuple[Issued, ...]:
    """Return the papers on a shelf that all may read, and that were issued of the plan as it was by a day.

    Each has just the files that its manifest lists. Raise PlanError if one of them is gone or is not as it was issued.
    """
    there = [each for each in _manifests(shelf, Path(FOLDER)) if each.as_of <= day]
    corrected = {each.corrects for each in there}
    public = (each for each in there if each.visibility == "public")
    return tuple(Issued(each, _files(shelf, each), each.name in corrected) for each in public)


def manifest_in(folder: Path) -> Manifest:
    """Return the manifest of the issued paper in a folder; raise PlanError if it has none that the tool wrote."""
    return _manifest(Disk(folder), "", folder.resolve().name, folder / MANIFEST)


def as_issued(content: bytes, then: str) -> bytes | None:
    """Return the content of a file with the checksum it was issued with, or None if it is no longer the same."""
    # Git for Windows may have changed the line ends.
    known = (content, content.replace(b"\r\n", b"\n"))
    return next((each for each in known if sum_of(each) == then), None)


def _manifests(shelf: Tree, folder: Path) -> tuple[Manifest, ...]:
    names = [name for name, shape in shelf.inside("") if shape is Shape.FOLDER and NAME.fullmatch(name)]
    there = [name for name in names if MANIFEST in _shapes(shelf, name)]
    for name in there:
        if _shapes(shelf, name)[MANIFEST] is not Shape.FILE:
            raise PlanError(NO_MANIFEST, path=folder / name / MANIFEST)
    found = [_manifest(shelf, f"{name}/", name, folder / name / MANIFEST) for name in there]
    return tuple(sorted(found, key=lambda each: (each.year, each.kind, each.language, each.number)))


def _manifest(shelf: Tree, way: str, name: str, path: Path) -> Manifest:
    """Return the manifest that lies at the end of a way; `path` is what it is called if it is refused."""
    read = shelf.read(f"{way}{MANIFEST}", _LIMIT)
    if not isinstance(read, Source):
        raise PlanError(NO_MANIFEST, path=path)
    try:
        manifest = Manifest.model_validate_json(read.content, strict=True)
    except ValidationError as error:
        raise PlanError(NOT_A_MANIFEST, path=path, what=_where(error)) from None
    if manifest.name != name:
        raise PlanError(NOT_A_MANIFEST, path=path, what="name")
    return manifest


def _shapes(shelf: Tree, folder: str) -> Mapping[str, Shape]:
    return dict(shelf.inside(f"{folder}/"))


def _files(shelf: Tree, manifest: Manifest) -> Mapping[str, bytes]:
    return {name: _file(shelf, manifest.name, name, then) for name, then in manifest.files.items()}


def _file(shelf: Tree, folder: str, name: str, then: str) -> bytes:
    """Return a file with the checksum it was issued with; raise PlanError if it is gone or has another."""
    path, is_there = f"{folder}/{name}", _shapes(shelf, folder).get(name) is Shape.FILE
    read = shelf.read(path, BYTES_LIMIT) if is_there else None
    found = as_issued(read.content, then) if isinstance(read, Source) else None
    if found is None:
        raise PlanError(NOT_AS_ISSUED, path=f"{FOLDER}/{path}")
    return found


def _where(error: ValidationError) -> str:
    """Return the key of the first thing that is wrong."""
    return next((str(each["loc"][0]) for each in error.errors() if each["loc"]), "JSON")
