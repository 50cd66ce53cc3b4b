import pytest

from innenforskap.i18n import Language
from innenforskap.model.about import About
from innenforskap.model.plan import Plan
from innenforskap.model.text import Text, Told
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.languages import elsewhere
from innenforskap.report.pages.partners import Part
from innenforskap.report.pages.parts import Citation, Entry, Link, Page
from innenforskap.report.pages.plan.strands import Sign
from tests.site_plan import DAY

PLAN = Plan(About(title=Text(nb="Plan", nn="Plan")))
EDITIONS = {language: Edition(PLAN, DAY, language) for language in (Language.NB, Language.NN)}
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
    assert elsewhere(EDITIONS[Language.NB], page(view)) == "Noe på denne siden finnes bare på nynorsk."


def test_it_is_said_in_the_language_of_the_page() -> None:
    assert elsewhere(EDITIONS[Language.NN], page(HERE, title=THERE)) == "Noko på denne sida finst berre på bokmål."


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
    assert elsewhere(EDITIONS[Language.NB], page(view)) == ""


def test_how_a_source_words_something_is_a_quotation() -> None:
    assert elsewhere(EDITIONS[Language.NB], page(Sign(HERE, THERE, ()))) == ""
    assert elsewhere(EDITIONS[Language.NB], page(Sign(THERE, HERE, ())))


def test_the_title_of_a_page_counts_unless_it_is_a_name() -> None:
    assert elsewhere(EDITIONS[Language.NB], page(None, title=THERE))
    assert not elsewhere(EDITIONS[Language.NB], page(None, "aktorer/nav.html", THERE))
    assert elsewhere(EDITIONS[Language.NB], page(THERE, "aktorer/nav.html", THERE))


def test_a_plan_in_the_other_language_says_so_once_and_not_on_each_page() -> None:
    plan = Plan(About(title=Text(nn="Plan")))

    assert elsewhere(Edition(plan, DAY, Language.NB), page(THERE)) == ""


def page(view: object, path: str = "tiltak/los.html", title: Told = HERE) -> Page:
    return Page(path, "measure", "", "", title, "", (), view)
