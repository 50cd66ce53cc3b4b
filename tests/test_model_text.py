"""The plan's own words, in the plan's languages."""

import pytest
from pydantic import ValidationError

from innenforskap.model.base import Origin, Reading
from innenforskap.model.text import LANGUAGES, Text, Told, folded, plainly


def test_a_plain_text_is_in_the_plans_own_language() -> None:
    assert Text.model_validate("Losen", context=Reading(Origin("", "", ""), "nn")) == Text(nn="Losen")


def test_without_a_plan_a_plain_text_is_in_bokmal() -> None:
    assert Text.model_validate("Losen") == Text(nb="Losen")


def test_a_text_is_told_in_the_language_asked_for() -> None:
    assert Text(nb="Losen", nn="Losen på nynorsk").told("nn") == Told("Losen på nynorsk", "nn")


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (Text(nb="Losen"), "nn", Told("Losen", "nb")),
        (Text(nn="Losen", en="Mentor"), "nb", Told("Losen", "nn")),
        (Text(sma="x", se="Ofelaš"), "nb", Told("Ofelaš", "se")),
        (Text(en="Mentor"), "nb", Told("Mentor", "en")),
        (Text(), "nn", Told("", "nn")),
    ],
)
def test_another_language_stands_in_and_says_which_it_is(text: Text, language: str, told: Told) -> None:
    assert text.told(language) == told
    assert text.said(language) == told.words


def test_a_text_gives_the_languages_it_has_in_their_order() -> None:
    assert list(Text(en="Mentor", nb="Losen").items()) == [("nb", "Losen"), ("en", "Mentor")]
    assert list(Text().items()) == []


def test_every_language_has_a_field() -> None:
    assert tuple(Text.model_fields) == LANGUAGES


@pytest.mark.parametrize("written", [{"no": "Losen"}, {"nb": ["Losen"]}, ["Losen"], {"nb": {"nb": "Losen"}}])
def test_what_is_no_text_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        Text.model_validate(written)


def test_a_text_is_never_changed() -> None:
    with pytest.raises(ValidationError):
        Text(nb="Losen").nb = "En annen"  # type: ignore[misc]  # that is what is tested


def test_words_are_read_alike_however_they_are_laid_out_and_composed() -> None:
    assert plainly(" Råd\n for  Unge ") == plainly("Ra\u030ad for Unge") == "Råd for Unge"


def test_folded_words_are_the_same_in_any_case_too() -> None:
    assert folded("RA\u030aD  for\nUnge") == folded("råd for unge") == "råd for unge"
    assert folded("Gasse") == folded("Gaße")
