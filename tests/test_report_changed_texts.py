"""A text as it was and as it is, word by word."""

from time import perf_counter

from innenforskap.model.text import Text
from innenforskap.report.changed_texts import Mark, changed_languages, reworded


def _text(nb: str = "", nn: str = "", se: str = "") -> Text:
    return Text.model_construct(nb=nb, nn=nn, se=se)


def _runs(old: str, new: str) -> list[tuple[str, str]]:
    return [(run.mark, run.words) for run in reworded(_text(nb=old), _text(nb=new), "nb", "tekst").runs]


def test_words_are_kept_gone_or_new() -> None:
    assert _runs("Vi vil prøve ut los i to kommuner.", "Vi vil innføre los i alle kommuner.") == [
        (Mark.KEPT, "Vi vil"),
        (Mark.GONE, "prøve ut"),
        (Mark.NEW, "innføre"),
        (Mark.KEPT, "los i"),
        (Mark.GONE, "to"),
        (Mark.NEW, "alle"),
        (Mark.KEPT, "kommuner."),
    ]


def test_where_little_is_kept_all_is_told_as_gone_and_new() -> None:
    assert _runs("Nav har ansvaret for dette", "Kommunen og fylket har fått det") == [
        (Mark.GONE, "Nav har ansvaret for dette"),
        (Mark.NEW, "Kommunen og fylket har fått det"),
    ]


def test_a_third_of_the_words_kept_is_enough_for_marks_and_less_is_not() -> None:
    assert _runs("a b c", "a d e") == [(Mark.KEPT, "a"), (Mark.GONE, "b c"), (Mark.NEW, "d e")]
    assert _runs("a b c d", "a e") == [(Mark.GONE, "a b c d"), (Mark.NEW, "a e")]
    assert _runs("a e", "a b c d") == [(Mark.GONE, "a e"), (Mark.NEW, "a b c d")]


def test_a_text_that_was_not_there_is_all_new_and_one_that_is_gone_all_gone() -> None:
    assert _runs("", "Ny tekst") == [(Mark.NEW, "Ny tekst")]
    assert _runs("Gammel tekst", "") == [(Mark.GONE, "Gammel tekst")]


def test_words_at_either_end_are_kept_whatever_is_between() -> None:
    assert _runs("a b c", "a c") == [(Mark.KEPT, "a"), (Mark.GONE, "b"), (Mark.KEPT, "c")]
    assert _runs("a c", "a b c") == [(Mark.KEPT, "a"), (Mark.NEW, "b"), (Mark.KEPT, "c")]
    assert _runs("a a", "a a a") == [(Mark.KEPT, "a a"), (Mark.NEW, "a")]


def test_a_text_made_to_take_for_ever_does_not() -> None:
    began = perf_counter()
    runs = _runs("start " + "a b " * 4_000 + "slutt", "start " + "b a c " * 3_000 + "slutt")

    assert perf_counter() - began < 5
    assert {mark for mark, _ in runs} == {Mark.GONE, Mark.NEW}


def test_a_long_middle_is_told_whole_where_both_ends_are_kept() -> None:
    kept = "x " * 10_000
    runs = _runs(f"{kept}{'a b ' * 500}", f"{kept}{'b c ' * 500}")

    assert [mark for mark, _ in runs] == [Mark.KEPT, Mark.GONE, Mark.NEW]


def test_the_languages_are_those_that_differ_the_readers_first() -> None:
    old, new = _text(nb="a", nn="b", se="c"), _text(nb="x", nn="y", se="c")

    assert changed_languages(old, new, "nn") == ("nn", "nb")
    assert changed_languages(old, new, "en") == ("nb", "nn")
    assert changed_languages(old, _text(nb=" a ", nn="b", se="c"), "nb") == ()


def test_what_is_of_a_person_is_hidden_before_words_are_told_apart() -> None:
    told = reworded(_text(nb="Ring 912 34 567"), _text(nb="Ring 912 34 568"), "nb", "tekst")

    assert "912" not in repr(told)
