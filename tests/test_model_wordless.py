"""Which keys hold no words is read off the model, so that a new kind needs no list of its own."""

from innenforskap.model.wordless import keys_without_words


def test_a_key_for_a_number_a_code_or_a_time_holds_no_words() -> None:
    assert {"orgnr", "case_no", "retrieved", "value"} <= keys_without_words()


def test_a_key_inside_another_counts_too_by_the_name_it_is_written_with() -> None:
    assert {"amount", "from", "participation"} <= keys_without_words()


def test_a_key_that_holds_a_text_somewhere_is_not_among_them() -> None:
    assert keys_without_words() & {"title", "text", "reason", "contact", "contacts", "nb"} == set()


def test_a_key_that_refers_to_something_holds_its_id_which_may_be_anything() -> None:
    assert keys_without_words() & {"lead", "measures", "owner", "reported_by"} == set()


def test_a_key_that_is_a_count_in_one_kind_and_a_text_in_another_is_among_them() -> None:
    assert "numerator" in keys_without_words()
