"""Banks that answer badly: each ends in words that a person understands, within its time, and in nothing else."""

import tracemalloc
from time import monotonic

import pytest

from innenforskap.errors import PlanError
from innenforskap.fetch.pxweb import answered
from innenforskap.i18n import Language
from innenforskap.model.banks import SSB
from tests.bad_banks import BAD, Bad, met
from tests.bank import QUICK, neet

MARGIN = 1.0
"""Seconds that the machine may take besides."""


@pytest.mark.parametrize("bad", BAD, ids=[bad.name for bad in BAD])
def test_a_bad_bank_ends_in_plain_words_within_its_time(bad: Bad) -> None:
    started = monotonic()
    with met(bad) as net, pytest.raises(PlanError) as raised:
        answered(neet(), SSB, net)

    assert monotonic() - started < QUICK.tries * QUICK.total + MARGIN
    assert raised.value.message == bad.said
    said = {raised.value.said(language) for language in Language}
    assert len(said) == len(Language)
    assert not any("{" in words or "\x1b" in words or "None" in words for words in said)


def test_there_are_thirty_kinds_of_bad_bank_and_no_two_of_one_name() -> None:
    assert len({bad.name for bad in BAD}) == len(BAD) >= 30


def test_a_bomb_is_not_unpacked_further_than_an_answer_may_be_long() -> None:
    bomb = next(bad for bad in BAD if bad.name == "a bomb")
    with met(bomb) as net:
        tracemalloc.start()
        with pytest.raises(PlanError):
            answered(neet(), SSB, net)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert most < 4_000_000
