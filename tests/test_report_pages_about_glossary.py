import re
from pathlib import Path

from innenforskap.i18n import Language, labels
from innenforskap.i18n.numbers import sort_key
from innenforskap.report.pages.about.glossary import GlossaryPage, glossary
from innenforskap.report.pages.about.glossary_answers import WITHOUT
from innenforskap.report.pages.about.glossary_terms import TERMS
from innenforskap.report.pages.tags import AXES
from tests.site_plan import edition


def test_every_answer_that_a_plan_can_give_is_explained(tmp_path: Path) -> None:
    found = {group.name: [each.words for each in group.answers] for group in view(tmp_path).groups}

    assert found == {
        "status": [phrase.nb for phrase in AXES[0].values.values()],
        "framdrift": [phrase.nb for phrase in AXES[1].values.values()],
        "virkning": [phrase.nb for phrase in AXES[2].values.values()],
        "participation": [phrase.nb for phrase in labels.PARTICIPATIONS.values()],
        "commitment": [phrase.nb for phrase in labels.COMMITMENTS.values()],
    }


def test_no_two_answers_to_a_question_mean_the_same(tmp_path: Path) -> None:
    for language in (Language.NB, Language.NN):
        for group in view(tmp_path, language).groups:
            assert len({each.meaning for each in group.answers}) == len(group.answers)


def test_only_an_answer_on_an_axis_has_a_tag_and_no_answer_has_no_english(tmp_path: Path) -> None:
    status, *_, commitment = view(tmp_path).groups

    assert status.answers[1].tag
    assert status.answers[1].tag.symbol == "○"
    assert commitment.answers[-1].tag is None
    assert commitment.answers[-1].english
    assert commitment.answers[-1].english == ("Expectation to others", "en")
    assert [each.english for each in status.answers if each.anchor.removeprefix("status-") in WITHOUT] == [None, None]
    assert status.answers[1].english == ("Not started", "en")


def test_the_words_stand_in_the_order_of_the_alphabet_in_each_language(tmp_path: Path) -> None:
    for language in (Language.NB, Language.NN):
        words = [each.words for each in view(tmp_path, language).terms]

        assert len(words) == len(TERMS)
        assert words == sorted(words, key=sort_key)


def test_a_word_tells_what_it_is_in_the_other_norwegian_where_that_differs(tmp_path: Path) -> None:
    nb, nn = ({each.anchor: each for each in view(tmp_path, language).terms} for language in (Language.NB, Language.NN))

    assert (nb["ord-utenforskap"].words, nb["ord-utenforskap"].twin) == ("Utenforskap", "På nynorsk: utanforskap. ")
    assert (nn["ord-utenforskap"].words, nn["ord-utenforskap"].twin) == ("Utanforskap", "På bokmål: utenforskap. ")
    assert nb["ord-tiltak"].twin == nn["ord-tiltak"].twin == ""
    assert nb["ord-tiltak"].english == ("measure", "en")


def test_every_anchor_on_the_page_is_one_of_a_kind(tmp_path: Path) -> None:
    told = view(tmp_path)
    anchors = [each.anchor for group in told.groups for each in group.answers] + [each.anchor for each in told.terms]
    names = [group.name for group in told.groups]

    assert len({*anchors, *names}) == len([*anchors, *names])
    assert all(re.fullmatch(r"[a-z-]+", each) for each in anchors)


def test_every_meaning_is_whole_sentences_and_differs_between_the_languages_only_in_words() -> None:
    for term in TERMS:
        for meaning in term.meaning:
            assert meaning[0].isupper()
            assert meaning.endswith(".")
        assert term.meaning.nb.count(".") == term.meaning.nn.count(".")


def view(folder: Path, language: Language = Language.NB) -> GlossaryPage:
    page = glossary(edition(folder, language))
    assert isinstance(page.view, GlossaryPage)
    assert page.path == page.section == "ordliste.html"
    return page.view
