"""Times as a reader says them."""

import pytest

from innenforskap.i18n import Language
from innenforskap.model.when import When
from innenforskap.report.times import time


@pytest.mark.parametrize(
    ("written", "nb", "nn"),
    [
        ("2026", "2026", "2026"),
        ("2026-spring", "våren 2026", "våren 2026"),
        ("2026-autumn", "høsten 2026", "hausten 2026"),
        ("2026-H2", "andre halvår 2026", "andre halvår 2026"),
        ("2026-Q3", "tredje kvartal 2026", "tredje kvartal 2026"),
        ("2026-06", "juni 2026", "juni 2026"),
        ("2026-06-15", "15. juni 2026", "15. juni 2026"),
    ],
)
def test_a_time_is_no_more_exact_in_words_than_it_was_written(written: str, nb: str, nn: str) -> None:
    assert (time(When.read(written), Language.NB), time(When.read(written), Language.NN)) == (nb, nn)
