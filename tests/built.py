"""The whole sites of the plans of the repository, which each is built once for all tests that only read them."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from tests.small import ROOT

ADDRESS = "https://plan.example/ung/"
"""Where the sites are said to lie."""

PLANS = {
    "plan": "2026-06-15",
    "examples/ostfold": "2026-11-25",
    "examples/vestfold-telemark": "2026-11-25",
    "examples/vestland": "2026-11-25",
}
"""The plans of the repository, and a day to see each from."""

EVERY_FIELD = "tests/plans/good/complete"
"""A plan that uses every field there is."""

DAYS = {**PLANS, EVERY_FIELD: "2026-12-04"}
TODAY = date(2026, 12, 4)


def made(plan: str, folder: Path) -> Path:
    """Return `folder` with all that a site can have in it: an address, feeds, calendars, data and search."""
    day = date.fromisoformat(DAYS[plan])
    assert build(Asked(ROOT / plan, day, TODAY, None), folder, ADDRESS, search=True) == 0
    return folder


def sites(parent: Path) -> Callable[[str], Path]:
    """Return a function that gives the folder of a plan's site, which it makes the first time that it is asked."""
    return cache(lambda plan: made(plan, parent / plan))
