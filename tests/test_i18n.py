"""The languages of the tool."""

import pytest

from innenforskap.i18n import Language, Message, literal


@pytest.mark.parametrize("words", ["{x}", "{", "}}", "{0}", "2025 {foreløpig}", "uten"])
def test_foreign_words_in_a_message_stand_as_they_are(words: str) -> None:
    message = Message(*[literal(words)] * 3)

    assert {message.said(language) for language in Language} == {words}
