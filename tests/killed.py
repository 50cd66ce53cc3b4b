"""Builds killed at random moments, to see that every file is whole and the next build is as a clean one.

`python -m tests.killed 200` kills two hundred, and says what it saw. A third of the moments are anywhere in a build, a
third while files are written, and a third while they take each other's places. A build goes from one edition of a plan
to the other, so that every page changes, some come and some go; and often the next is killed too before one is let be.
"""

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from innenforskap.made import MANIFEST
from innenforskap.write import LOCK
from tests.small import plan_folder

DAY = date(2026, 6, 15)
FOREIGN: Mapping[str, bytes] = {
    "CNAME": b"ung.example",
    ".nojekyll": b"",
    ".well-known/security.txt": b"Contact: mailto:post@fylket.example",
    "own.txt": b"vi",
    "tiltak/bilde.png": b"bilde",
}
"""What others have laid in the folder of the site."""
_OURS = {MANIFEST, LOCK}
_MEASURE = "{{title: {0}, text: Fylket vil ha {0}., kind: ongoing, commitment: responsible, lead: fylket}}"
# Each builder is forked from one process that has read the program once, so that the moments fall in the build itself.
_BUILDERS = multiprocessing.get_context("forkserver")
_BUILDERS.set_forkserver_preload(["innenforskap.cli.build"])

Site: TypeAlias = Mapping[str, bytes]


class Edition(NamedTuple):
    """An edition of the plan, and the site that a build gives in an empty folder."""

    plan: Path
    clean: Site
    folders: frozenset[str]


class Seen(NamedTuple):
    """How many builds were killed, and how many of those had begun to change files and were not done."""

    killed: int
    midway: int


def kill(times: int, folder: Path, seed: int = 2026) -> Seen:
    """Kill so many builds in a folder; raise AssertionError where one left anything that it should not."""
    chance = random.Random(seed)  # noqa: S311 - moments to be killed at, the same in every run
    editions = [_edition(folder / str(n), measures) for n, measures in enumerate(("los bil bo", "bil bo jobb"))]
    site, takes = folder / "site", _first(editions[0], folder / "site")
    foreign = _laid(site)
    midway = newest = 0
    for n in range(times):
        newest = 1 - newest
        way = _WAYS[n % len(_WAYS)]
        _killed(editions[newest], site, way(editions, chance), chance.uniform(0, takes))
        midway += _held(site) not in [each.clean for each in editions]
        _hold_whole(editions, site)
        if chance.random() < 0.5 or n == times - 1:
            newest = chance.randrange(2)
            _hold_clean(editions[newest], site)
        assert _foreign(site) == foreign, "a file of someone else's was touched"
    return Seen(times, midway)


def _any_time(_editions: Sequence[Edition], _chance: random.Random) -> str:
    return ""


def _while_written(_editions: Sequence[Edition], _chance: random.Random) -> str:
    return MANIFEST


def _while_replaced(editions: Sequence[Edition], chance: random.Random) -> str:
    old, new = (each.clean for each in editions)
    return chance.choice(sorted(path for path in {*old, *new} if old.get(path) != new.get(path)))


_WAYS = (_any_time, _while_written, _while_replaced)
"""What a build has changed when the moment to be killed at begins: nothing, the list of its files, or a page."""


def _edition(folder: Path, measures: str) -> Edition:
    files = {
        "plan.yaml": f"title: Plan om {measures}\nowners: [fylket]\n",
        "actors.yaml": "fylket: {name: Fylket, kind: county}\n",
        "measures.yaml": "".join(f"{name}: {_MEASURE.format(name)}\n" for name in measures.split()),
    }
    plan = plan_folder(folder, files)
    assert build(Asked(plan, DAY, DAY, None), folder / "clean", search=False) == 0
    return Edition(plan, _held(folder / "clean"), _folders(folder / "clean"))


def _first(edition: Edition, site: Path) -> float:
    """Build the first site in a process of its own, and return how many seconds a build takes there."""
    begun = time.monotonic()
    _run(edition, site).join()
    return time.monotonic() - begun


def _run(edition: Edition, site: Path) -> "multiprocessing.context.ForkServerProcess":
    process = _BUILDERS.Process(target=_build, args=(edition.plan, site))
    process.start()
    return process


def _build(plan: Path, site: Path) -> None:
    sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - it is killed, or ends
    sys.exit(build(Asked(plan, DAY, DAY, None), site, search=False))


def _killed(edition: Edition, site: Path, changed: str, after: float) -> None:
    """Begin a build and kill it: so many seconds after, or soon after it has changed a file, where one is named."""
    before = _stamp(site / changed)
    builder = _run(edition, site)
    try:
        while changed and builder.is_alive() and _stamp(site / changed) == before:
            pass
        builder.join({"": after, MANIFEST: after / 10}.get(changed, after / 1000))
    finally:
        builder.kill()
        builder.join()


def _stamp(file: Path) -> tuple[int, int] | None:
    """Tell a file from the one that takes its place, and from none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino


def _hold_whole(editions: Sequence[Edition], site: Path) -> None:
    for path, content in _held(site).items():
        assert content in {each.clean.get(path) for each in editions}, f"{path} is neither the old nor the new"
    for path in set(editions[0].clean) & set(editions[1].clean):
        assert (site / path).is_file(), f"{path} is in both editions, and gone"


def _hold_clean(edition: Edition, site: Path) -> None:
    builder = _run(edition, site)
    builder.join()
    names = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}

    assert builder.exitcode == 0, "the build after a killed one could not be done"
    assert _held(site) == edition.clean, "the build after a killed one is not as a clean one"
    assert names == {*edition.clean, *FOREIGN, *_OURS}, "the build after a killed one left something behind"
    assert _folders(site) == edition.folders | {".well-known"}, "the build after a killed one left a folder behind"


def _laid(site: Path) -> Mapping[str, tuple[bytes, int, int]]:
    for path, content in FOREIGN.items():
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_bytes(content)
    return _foreign(site)


def _foreign(site: Path) -> Mapping[str, tuple[bytes, int, int]]:
    files = {path: site / path for path in FOREIGN}
    return {path: (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ino) for path, file in files.items()}


def _held(site: Path) -> Site:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in _pages(site)}


def _pages(site: Path) -> Iterator[Path]:
    """Give the files that a reader meets and that are the site's own."""
    for path in site.rglob("*"):
        told = path.relative_to(site).as_posix()
        if path.is_file() and path.suffix != ".tmp" and told not in {*_OURS, *FOREIGN}:
            yield path


def _folders(site: Path) -> frozenset[str]:
    return frozenset(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_dir())


def main(words: list[str]) -> int:
    """Kill as many builds as asked for, 200 where nothing is said, and print what was seen."""
    times = int(words[0]) if words else 200
    with TemporaryDirectory() as folder:
        seen = kill(times, Path(folder))
    sys.stdout.write(f"{seen.killed} builds killed, {seen.midway} of them with some files old and some new\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
