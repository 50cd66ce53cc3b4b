"""The one module that opens files for writing: a file is the old or the new, whole, and what is not ours is let be."""

import os
import secrets
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from errno import EACCES, EDQUOT, EEXIST, EFBIG, EISDIR, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from stat import S_IMODE
from time import monotonic, sleep
from typing import IO, NamedTuple, TextIO

from innenforskap.errors import PlanError
from innenforskap.made import MANIFEST, listed, manifest, sum_at, sum_of
from innenforskap.output import Edit, File
from innenforskap.refusals import (
    BUSY,
    CHANGED,
    FILE_IS_FOREIGN,
    FOLDER_IS_FOREIGN,
    FOLDER_IS_PLAN,
    FOLDER_IS_REPOSITORY,
    FOLDER_IS_ROOT,
    IN_THE_WAY,
    NO_ROOM,
    NOT_ALLOWED,
    OUTSIDE,
    UNWRITABLE,
)

if sys.platform == "win32":  # pragma: no cover - each system has a lock of its own
    from msvcrt import LK_NBLCK, locking
else:
    from fcntl import LOCK_EX, LOCK_NB, flock

LOCK = ".innenforskap.lock"  # What a build holds while it writes, so that two at once do not mix.
_TEMP = ".innenforskap-"

_WHY = {
    **dict.fromkeys((ENOSPC, EDQUOT, EFBIG), NO_ROOM),
    **dict.fromkeys((EACCES, EPERM, EROFS), NOT_ALLOWED),
    **dict.fromkeys((EEXIST, EISDIR, ENOTDIR), IN_THE_WAY),
}


class Written(NamedTuple):
    """How many files were new, changed, left alone because they were the same, and removed."""

    new: int
    changed: int
    unchanged: int
    removed: int

    @property
    def told(self) -> Mapping[str, int]:
        """The counts that are told: how many files there are, how many are not as they were, how many are gone."""
        renewed = self.new + self.changed
        return {"count": renewed + self.unchanged, "changed": renewed, "removed": self.removed}


def write(files: Iterable[File], folder: Path, patience: float = 10.0) -> Written:
    """Make `folder` hold `files`, and nothing else that the tool made there before; raise PlanError if it cannot.

    All files are rendered before the first is written. Another build in the folder is waited for, `patience` seconds.
    """
    contents = {file.path: file.content for file in files}
    place = _real(folder)
    with _telling(folder):
        _refuse(place, folder)
        place.mkdir(parents=True, exist_ok=True)
        with _alone(place, folder, patience):
            return _renew(contents, place)


def write_file(path: Path, content: bytes) -> None:
    """Make the file at `path` hold `content`, with the folders above it; raise PlanError if it cannot or must not."""
    target = _real(path)
    with _telling(path):
        _refuse_plan(target.parent, path)
        if target.exists() and not target.is_file():
            raise PlanError(IN_THE_WAY, path=path)
        if sum_at(target) != sum_of(content):
            # Only what was left of this very file: another may be on its way into the same folder.
            for left in list(target.parent.glob(f"{_temp_stem(target)}*")):
                left.unlink(missing_ok=True)
            _put({target: content})


def edit_file(path: Path, before: bytes, after: bytes) -> None:
    """Give a file of a plan new content where it still holds `before`; raise PlanError if it cannot or does not.

    What people wrote is changed here alone, by the commands that are asked to. The file keeps its mode.
    """
    target = _real(path)
    with _telling(path, after):
        if sum_at(target) != sum_of(before):
            raise PlanError(CHANGED, path=path)
        if after != before:
            _put({target: after}, S_IMODE(target.stat().st_mode))


def edit_files(edits: Sequence[Edit], folder: Path) -> None:
    """Make the edits of a plan, all or none; raise PlanError if a file is not as it was or cannot be written."""
    with ExitStack() as put_back:
        for edit in edits:
            path, after = folder / edit.path, edit.after.encode()
            if edit.before is not None:
                edit_file(path, edit.before.encode(), after)
                put_back.callback(edit_file, path, after, edit.before.encode())
            elif os.path.lexists(path):
                raise PlanError(CHANGED, path=path)
            else:
                _put({path: after})
                put_back.callback(path.unlink)
        put_back.pop_all()


def write_new(folder: Path, prefix: str, content: bytes) -> Path:
    """Return a new file in a folder that others share, with a name none can guess; raise PlanError if it cannot."""
    path = folder / f"{prefix}{secrets.token_hex(8)}.log"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with _telling(path, content), os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
    return path


def nowhere() -> TextIO:
    """Return a stream, for the caller to close, that keeps nothing of what is written to it."""
    return Path(os.devnull).open("w", encoding="utf-8")


def discard(descriptor: int) -> None:
    """Send whatever is still to be written to an open stream nowhere."""
    with nowhere() as stream:
        os.dup2(stream.fileno(), descriptor)


def _real(path: Path) -> Path:
    # Not Path.resolve, which raises its own kind of error where symbolic links go round in a ring.
    return Path(os.path.realpath(path))


def _refuse(folder: Path, told: Path) -> None:
    """Raise PlanError for a folder where something else than our output lives."""
    if folder in {Path(folder.anchor), _real(Path.home())}:
        raise PlanError(FOLDER_IS_ROOT, path=told)
    if (folder / ".git").exists():
        raise PlanError(FOLDER_IS_REPOSITORY, path=told)
    _refuse_plan(folder, told)
    names = sorted(file.name for file in folder.iterdir()) if folder.exists() else []
    foreign = [name for name in names if not name.startswith((MANIFEST, LOCK, _TEMP))]
    # Asked for last: a build that runs right now lists what it makes before it makes it.
    if foreign and listed(folder) is None:
        raise PlanError(FOLDER_IS_FOREIGN, path=told, name=foreign[0])


def _refuse_plan(folder: Path, told: Path) -> None:
    """Raise PlanError for a folder that is a plan's, or lies in one."""
    for parent in (folder, *folder.parents):
        if (parent / "plan.yaml").exists():
            raise PlanError(FOLDER_IS_PLAN, path=told, plan=parent)


@contextmanager
def _telling(path: Path, content: bytes = b"") -> Iterator[None]:
    """Turn what the file system says no to into a PlanError that names `path`."""
    try:
        yield
    except OSError as error:
        why = _WHY.get(error.errno or 0, UNWRITABLE)
        raise PlanError(why, path=path, size=len(content), reason=error.strerror or error) from error


@contextmanager
def _alone(place: Path, told: Path, patience: float) -> Iterator[None]:
    """Hold the lock of a folder; the system lets go of it if we are killed."""
    with (place / LOCK).open("ab") as lock:
        deadline = monotonic() + patience
        while not _locked(lock):
            if monotonic() >= deadline:
                raise PlanError(BUSY, path=told)
            sleep(0.05)
        yield


def _locked(file: IO[bytes]) -> bool:
    """Take the lock if it is free, and say whether it was."""
    try:
        if sys.platform == "win32":  # pragma: no cover - each system has a lock of its own
            locking(file.fileno(), LK_NBLCK, 1)
        else:
            flock(file, LOCK_EX | LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _renew(contents: Mapping[str, bytes], folder: Path) -> Written:
    """Write what is new or changed and remove what is no longer made.

    While files change, the manifest lists both what each was and what it becomes, so that a build that is killed
    leaves nothing behind that the next one does not know as ours.
    """
    for left in list(folder.rglob(f"{_TEMP}*.tmp")):
        left.unlink(missing_ok=True)
    before, after = listed(folder) or {}, {path: (sum_of(content),) for path, content in contents.items()}
    found = {path: sum_at(_inside(folder, path)) for path in {*before, *after}}
    new = {path for path in after if not found[path]}
    changed = {path for path in after if found[path] and found[path] not in after[path]}
    # Also what is already removed: whoever did so may have been killed before its folder was.
    gone = {path for path in before if path not in after and found[path] in {"", *before[path]}}
    for path in sorted(changed - set(before)):
        raise PlanError(FILE_IS_FOREIGN, path=folder / path)

    if new or changed or gone:
        both = {path: (*before.get(path, ()), *after.get(path, ())) for path in {*after, *gone}}
        _put({folder / MANIFEST: manifest(both)})
        _put({folder / path: contents[path] for path in sorted(new | changed)})
        _remove(sorted(gone), folder)
    if sum_at(folder / MANIFEST) != sum_of(manifest(after)):
        _put({folder / MANIFEST: manifest(after)})
    removed = sum(found[path] != "" for path in gone)
    return Written(len(new), len(changed), len(after) - len(new) - len(changed), removed)


def _inside(folder: Path, path: str) -> Path:
    """Return the place of a path below a folder; raise PlanError if it, or a link on the way, leads out of it."""
    target = folder / path
    if not _real(target.parent).is_relative_to(folder):
        raise PlanError(OUTSIDE, path=path, folder=folder)
    return target


def _put(contents: Mapping[Path, bytes], mode: int | None = None) -> None:
    """Put each content in the place of a file in one step, so that a reader sees the old or the new, whole.

    No file is replaced before all are written: where there is no room for one, every file is as before.
    """
    with ExitStack() as whatever_happens:
        temps = [whatever_happens.enter_context(_beside(*each, mode)) for each in contents.items()]
        for temp, (target, content) in zip(temps, contents.items(), strict=True):
            with _telling(target, content):
                temp.replace(target)
        _settle(contents)


@contextmanager
def _beside(target: Path, content: bytes, mode: int | None) -> Iterator[Path]:
    """Give a new file beside `target` that holds `content`, and is gone in the end if it has not taken its place."""
    temp = target.with_name(f"{_temp_stem(target)}{secrets.token_hex(4)}.tmp")
    with ExitStack() as whatever_happens:
        with _telling(target, content):
            if target.is_dir():
                raise PlanError(IN_THE_WAY, path=target)
            target.parent.mkdir(parents=True, exist_ok=True)
            whatever_happens.callback(temp.unlink, missing_ok=True)
            with temp.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if mode is not None:
                temp.chmod(mode)
        yield temp


def _temp_stem(target: Path) -> str:
    # Not the name itself, which may already be as long as a name can be.
    return f"{_TEMP}{sum_of(os.fsencode(target.name))[:16]}-"


def _settle(files: Iterable[Path]) -> None:
    """Make new names survive a loss of power, where the system lets a folder be synced."""
    for folder in sorted({file.parent for file in files}):
        with suppress(OSError), ExitStack() as whatever_happens:
            handle = os.open(folder, os.O_RDONLY)
            whatever_happens.callback(os.close, handle)
            os.fsync(handle)


def _remove(paths: Iterable[str], folder: Path) -> None:
    """Remove files of ours that are there, and folders that are then empty."""
    for path in paths:
        if (folder / path).is_file():
            (folder / path).unlink()
        for parent in (folder / path).relative_to(folder).parents[:-1]:
            with suppress(OSError):  # Something else lies there.
                (folder / parent).rmdir()
