import pytest

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.languages import elsewhere
from innenforskap.report.pages.measures import Part
from innenforskap.report.pages.parts import Citation, Entry, Link, Page
from innenforskap.report.pages.strands import Sign

HERE, THERE = Told("Hei", "nb"), Told("Hei", "nn")


@pytest.mark.parametrize(
    "view",
    [
        Entry("a", THERE),
        Entry("a", HERE, text=THERE),
        (Entry("a", HERE), (HERE, THERE)),
        {"a": THERE},
        Link(THERE),
        Link(THERE, "tiltak/los.html"),
    ],
)
def test_what_is_in_the_other_language_is_found_wherever_it_stands(view: object) -> None:
    assert elsewhere(page(view), Language.NB) == "Noe på denne siden finnes bare på nynorsk."


def test_it_is_said_in_the_language_of_the_page() -> None:
    assert elsewhere(page(HERE, title=THERE), Language.NN) == "Noko på denne sida finst berre på bokmål."


@pytest.mark.parametrize(
    "view",
    [
        None,
        HERE,
        Told("", "nn"),
        Told("Veahkki", "se"),
        Told("Youth", "en"),
        Link(THERE, "aktorer/nav.html"),
        Part(Link(THERE, "aktorer/nav.html"), None, "nn"),
        Citation(THERE, Link(THERE), (), THERE, THERE),
    ],
)
def test_names_quotations_and_other_languages_need_no_word(view: object) -> None:
    assert elsewhere(page(view), Language.NB) == ""


def test_how_a_source_words_something_is_a_quotation() -> None:
    assert elsewhere(page(Sign(HERE, THERE, ())), Language.NB) == ""
    assert elsewhere(page(Sign(THERE, HERE, ())), Language.NB)


def test_the_title_of_a_page_counts_unless_it_is_a_name() -> None:
    assert elsewhere(page(None, title=THERE), Language.NB)
    assert not elsewhere(page(None, "aktorer/nav.html", THERE), Language.NB)
    assert elsewhere(page(THERE, "aktorer/nav.html", THERE), Language.NB)


def page(view: object, path: str = "tiltak/los.html", title: Told = HERE) -> Page:
    return Page(path, "measure", "", "", title, "", (), view)
