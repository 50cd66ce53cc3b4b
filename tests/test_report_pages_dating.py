from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.dating import dated
from innenforskap.report.pages.parts import Item, Link, Listing, Page
from tests.site_plan import DAY, FILES, edition


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("tiltak/los.html", date(2026, 5, 1)),
        ("tiltak/jobb.html", date(2026, 5, 1)),
        ("tiltak/hjelp.html", None),
        ("aktorer/kommunene.html", date(2026, 5, 1)),
        ("aktorer/enheten.html", None),
        ("mal/tjenester.html", date(2026, 5, 1)),
        ("indikatorer/utenfor.html", date(2026, 5, 2)),
        ("indikatorer/losere.html", None),
        ("kilder.html", date(2026, 5, 2)),
        ("index.html", date(2026, 5, 2)),
        ("personvern.html", date(2026, 5, 2)),
        ("kommuner/1804.html", None),
    ],
)
def test_a_page_is_as_new_as_what_it_tells_of(tmp_path: Path, path: str, day: date | None) -> None:
    assert dated(edition(tmp_path), page(path)).changed == day


def test_a_page_in_a_folder_of_its_own_is_as_new_as_what_it_leads_to(tmp_path: Path) -> None:
    def of(*paths: str) -> date | None:
        rows = Listing("a", "", "", "", tuple(Item(Link(Told("", "nb"), path)) for path in paths))
        return dated(edition(tmp_path), replace(page("status/i-gang.html"), view=(rows,))).changed

    assert of("tiltak/moter.html", "aktorer/nav.html") == date(2025, 10, 1)
    assert of("tiltak/moter.html", "tiltak/losriv.html", "tiltak/jobb.html") == date(2026, 5, 2)
    assert of("index.html", "") is None


def test_a_page_that_says_how_new_it_is_is_believed(tmp_path: Path) -> None:
    assert dated(edition(tmp_path), page("tiltak/los.html", date(2026, 1, 1))).changed == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("index.html", "2. mai 2026"),
        ("tiltak.html", "2. mai 2026"),
        ("tiltak/los.html", "1. mai 2026"),
        ("mal/tjenester.html", "1. mai 2026"),
        ("aktorer/fylket.html", "1. mai 2026"),
        ("aktorer/kommunene.html", "1. oktober 2025"),
        ("aktorer/bodo.html", ""),
        ("indikatorer/utenfor.html", ""),
        ("aktorer.html", ""),
        ("mal.html", ""),
        ("mangler.html", ""),
    ],
)
def test_where_all_reports_that_a_page_rests_on_are_old_it_says_so(tmp_path: Path, path: str, day: str) -> None:
    found = dated(edition(tmp_path, day=date(2027, 1, 1)), page(path)).outdated

    assert found == (
        f"Den nyeste statusrapporten her er fra {day}, før den siste runden med rapporter. Mye kan ha skjedd siden."
        if day
        else ""
    )


@pytest.mark.parametrize(
    ("path", "kind", "told"),
    [
        ("piloter.html", "register", True),
        ("kommuner/1804.html", "municipality", True),
        ("status/in-progress.html", "measures", True),
        ("endringer/2026.html", "changes", False),
    ],
)
def test_a_page_that_tells_the_status_of_what_it_leads_to_says_that_it_is_old(
    tmp_path: Path, path: str, kind: str, told: bool
) -> None:
    rows = tuple(Item(Link(Told("", "nb"), each)) for each in ("tiltak/moter.html", "aktorer/nav.html", ""))
    shown = replace(page(path), kind=kind, view=Listing("a", "", "", "", rows))

    found = dated(edition(tmp_path, day=date(2027, 1, 1)), shown).outdated

    assert found.startswith("Den nyeste statusrapporten her er fra 1. oktober 2025") is told


def test_a_page_with_a_new_report_says_nothing(tmp_path: Path) -> None:
    assert dated(edition(tmp_path, day=DAY), page("tiltak/los.html")).outdated == ""


def test_without_a_calendar_the_limit_is_told_in_days(tmp_path: Path) -> None:
    files = {**FILES, "plan.yaml": "title: Plan\nversion_state: adopted\nstatus_valid_days: 40"}

    assert dated(edition(tmp_path, Language.NN, DAY, files), page("tiltak/los.html")).outdated == (
        "Den nyaste statusrapporten her er frå 1. mai 2026. Det er meir enn 40 dagar sidan, som er grensa i planen. "
        "Mykje kan ha skjedd sidan."
    )


def page(path: str, changed: date | None = None) -> Page:
    return Page(path, "register", "", "", Told("", "nb"), "", (), None, changed)
