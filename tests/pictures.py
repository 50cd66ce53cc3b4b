"""The pictures of the site in the README, taken anew: `python -m tests.pictures`.

They are of Nordland's plan on the day that the README's own command makes it of. A folder may be named to put them in.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PIL import Image

from tests.browsing import MISSING, seen
from tests.small import ROOT

FOLDER = ROOT / "docs" / "bilder"
DAY = "2026-06-15"
COLOURS = 64
"""As many as a picture may have. A page has few, but the edges of its letters lie between them."""

PAGES: Mapping[str, str] = {
    "forside": "index.html",
    "tiltakene": "tiltak.html",
    "tiltak": "tiltak/felles-veiledere-for-kommunene.html",
    "indikator": "indikatorer/unge-utenfor-neet.html",
}


class Screen(NamedTuple):
    """How much of a page is seen, in CSS pixels, and how many pixels of the picture each of them is wide."""

    width: int
    height: int
    scale: int

    @property
    def pixels(self) -> tuple[int, int]:
        """Return the width and height of a picture of it."""
        return self.width * self.scale, self.height * self.scale


SCREENS: Mapping[str, Screen] = {"pc": Screen(1280, 1440, 1), "telefon": Screen(390, 1560, 2)}
PICTURES: Mapping[str, tuple[str, Screen]] = {
    f"{page}-{name}.png": (path, screen) for page, path in PAGES.items() for name, screen in SCREENS.items()
}
"""What each picture is of, and on which screen."""


def built(folder: Path) -> Path:
    """Return the folder with the site of Nordland's plan, made below `folder`."""
    site = folder / "nettsted"
    command = [sys.executable, "-m", "innenforskap", "build", "-o", str(site), "--as-of", DAY]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return site


def take(site: Path, into: Path) -> None:
    """Put every picture of the site in the folder `into`, with no more colours than it may have."""
    into.mkdir(parents=True, exist_ok=True)
    wanted = {file: {"path": path, **screen._asdict()} for file, (path, screen) in PICTURES.items()}
    for file in seen("pictures.mjs", str(site), str(into), json.dumps(wanted)):
        with Image.open(into / file) as picture:
            few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(into / file, optimize=True)


def pixels(picture: Path) -> tuple[int, int]:
    """Return the width and height of a picture that holds its colours in a table, as those we make do.

    Raises ValueError for one that is no such PNG.
    """
    with Image.open(picture, formats=["PNG"]) as opened:
        if opened.mode != "P":
            raise ValueError(opened.mode)
        return opened.size


def main(words: Sequence[str]) -> int:
    """Take the pictures, print how large each is, and return 0; return 2 if there is no browser to take them with."""
    if MISSING:
        sys.stderr.write(f"missing here: {', '.join(MISSING)}\n")
        return 2
    into = Path(words[0]) if words else FOLDER
    with TemporaryDirectory() as folder:
        take(built(Path(folder)), into)
    for file in PICTURES:
        sys.stdout.write(f"{into / file}: {(into / file).stat().st_size // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
