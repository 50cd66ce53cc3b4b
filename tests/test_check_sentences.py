"""Where a sentence ends."""

import pytest

from innenforskap.check.sentences import sentences


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("En setning. En til.", ["En setning.", "En til."]),
        ("Elevene på 8. trinn f.eks. er med.", ["Elevene på 8. trinn f.eks. er med."]),
        ("Én\n\nTo", ["Én", "To"]),
        ("Dette:\n- én\n- to", ["Dette:", "- én", "- to"]),
        ("Det er [figure: neet 2019..2025]. [figure: neet 2025] er nå.", [
            "Det er [figure: neet 2019..2025].", "[figure: neet 2025] er nå."
        ]),
        ("", [""]),
    ],
)  # fmt: skip
def test_a_sentence_ends_where_the_next_begins(words: str, found: list[str]) -> None:
    assert sentences(words) == found
