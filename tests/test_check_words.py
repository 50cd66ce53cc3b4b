"""What several rules tell of in the same words."""

import pytest

from innenforskap.check.words import as_area, as_called, in_kroner, in_words
from innenforskap.i18n import Language, Message
from innenforskap.i18n.labels import FATES
from innenforskap.model.vocabulary import Fate, Progress, State


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (State.ON_HOLD, Message("satt på vent (on-hold)", "sett på vent (on-hold)", "on-hold")),
        (Progress.SOME_DELAY, Message("noe forsinket (some-delay)", "noko forseinka (some-delay)", "some-delay")),
    ],
)
def test_a_value_is_told_in_words_with_what_stands_in_the_file(value: State | Progress, message: Message) -> None:
    assert in_words(value) == message


def test_a_value_is_told_as_papers_and_pages_call_it() -> None:
    told = Message("«Videreføres» (continued)", "«Blir vidareført» (continued)", "continued")

    assert as_called(Fate.CONTINUED, FATES) == told


def test_an_amount_is_told_as_each_language_writes_it() -> None:
    amount = in_kroner(24_000_000)

    assert amount.said(Language.NB) == amount.said(Language.NN) == "24\u00a0000\u00a0000 kroner"
    assert amount.said(Language.EN) == "NOK 24,000,000"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("NO", Message("hele landet", "heile landet", "the whole country")),
        ("18", Message("Nordland", "Nordland", "Nordland")),
        ("1804", Message("Bodø", "Bodø", "Bodø")),
        ("99", Message("99", "99", "99")),
    ],
)
def test_an_area_is_told_by_its_name(code: str, told: Message) -> None:
    assert as_area(code) == told
