"""The bank that a query names."""

import pytest

from innenforskap.errors import PlanError
from innenforskap.fetch.banks import bank_of
from innenforskap.i18n import Language
from innenforskap.model.banks import SSB


def test_a_bank_is_known_by_the_id_that_a_query_names() -> None:
    assert bank_of("ssb") is SSB


def test_an_unknown_bank_is_told_with_those_there_are() -> None:
    with pytest.raises(PlanError) as raised:
        bank_of("sbb\x1b")

    assert raised.value.said(Language.NB) == "Ingen statistikkbank heter «sbb\\x1b». Verktøyet kan hente fra ssb."
