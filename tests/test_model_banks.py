"""The banks that can be asked, and when they had better not be."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from innenforskap.export.licences import licence
from innenforskap.model import banks
from innenforskap.model.banks import BANKS, SSB

OSLO = ZoneInfo("Europe/Oslo")


def _at(hour: int, minute: int = 0, month: int = 10) -> datetime:
    return datetime(2026, month, 8, hour, minute, tzinfo=OSLO)


@pytest.mark.parametrize("bank", BANKS.values(), ids=BANKS)
def test_a_bank_is_asked_by_https_at_a_host_of_its_own(bank: banks.Bank) -> None:
    where = urlsplit(bank.base)

    assert where.scheme == "https"
    assert where.hostname in bank.hosts
    assert bank.max_cells > 0
    assert bank.calls > 0


@pytest.mark.parametrize("bank", BANKS.values(), ids=BANKS)
def test_a_bank_s_figures_are_credited_to_one_who_publishes_them_under_a_licence_we_know(bank: banks.Bank) -> None:
    assert bank.publisher
    assert licence(bank.licence).url


def test_statistics_norway_is_asked_for_no_more_than_it_says_it_takes() -> None:
    # https://www.ssb.no/api/pxwebapiv2: 800 000 cells in one answer, 30 questions a minute, figures at eight o'clock.
    assert (SSB.max_cells, SSB.calls) == (800_000, 30)


@pytest.mark.parametrize(
    ("now", "unsafe"),
    [
        (_at(4, 59), False),
        (_at(5), True),
        (_at(7, 59), True),
        (_at(8), False),
        (_at(20), False),
        (_at(6, month=1), True),
    ],
)
def test_figures_are_unfinished_from_five_to_eight_in_the_morning(now: datetime, *, unsafe: bool) -> None:
    hours = SSB.unsafe if unsafe else None

    assert SSB.unsafe_at(now) == hours
    assert SSB.unsafe_at(now.astimezone(UTC)) == hours


def test_a_bank_without_such_hours_is_never_unsafe() -> None:
    assert not any(SSB._replace(unsafe=None).unsafe_at(_at(0) + timedelta(hours=hour)) for hour in range(24))


def test_where_the_machine_knows_no_time_zones_its_own_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> ZoneInfo:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr(banks, "ZoneInfo", unknown)

    assert SSB.unsafe_at(datetime(2026, 10, 8, 6, tzinfo=UTC))
    assert not SSB.unsafe_at(datetime(2026, 10, 8, 4, tzinfo=UTC))
