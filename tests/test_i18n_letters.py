import pytest

from innenforskap.i18n.letters import capitalised, lowered


@pytest.mark.parametrize(
    ("words", "first", "inside"),
    [
        ("i rute", "I rute", "i rute"),
        ("Økt bruk av Nav", "Økt bruk av Nav", "økt bruk av Nav"),
        ("SSB sier", "SSB sier", "SSB sier"),
        ("", "", ""),
    ],
)
def test_only_the_first_letter_is_changed(words: str, first: str, inside: str) -> None:
    assert (capitalised(words), lowered(words)) == (first, inside)
