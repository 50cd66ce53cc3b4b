"""The figures that texts quote, in the text's own language."""

import pytest

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.quoted import Quoted

FIGURES = {"nb": {"neet 2025": "9,9 % (foreløpig tall)"}, "nn": {"neet 2025": "9,9 % (førebels tal)"}}


@pytest.mark.parametrize(
    ("page", "text", "own"),
    [
        (Language.NB, "nb", "nb"),
        (Language.NB, "nn", "nn"),
        (Language.NN, "nb", "nb"),
        (Language.NB, "smj", "nb"),
        (Language.NN, "smj", "nn"),
    ],
)
def test_a_figure_is_told_in_the_texts_language_or_else_in_the_pages(page: Language, text: str, own: str) -> None:
    quoted = Quoted(page, **FIGURES)

    assert quoted.within(text) == FIGURES[own]
    assert quoted.line(Told("Nå [figure: neet 2025].", text)) == Told(f"Nå {FIGURES[own]['neet 2025']}.", text)
