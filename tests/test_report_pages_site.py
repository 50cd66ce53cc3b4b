from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.notices import notices
from innenforskap.report.pages.site import Site, site
from tests.site_plan import DAY, plan


def test_the_menu_leads_to_the_list_of_each_kind(tmp_path: Path) -> None:
    assert [(link.words.words, link.path) for link in told(tmp_path, Language.NN).menu] == [
        ("Framside", "index.html"),
        ("Hovudløp", "mal.html"),
        ("Tiltak", "tiltak.html"),
        ("Aktørar", "aktorer.html"),
        ("Indikatorar", "indikatorer.html"),
        ("Endringar", "endringer.html"),
        ("Om oppfølginga", "om.html"),
    ]


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_every_page_has_the_notices_at_hand(tmp_path: Path, language: Language) -> None:
    found = told(tmp_path, language)

    assert found.notices == notices(plan(tmp_path), language)
    assert found.notices
    assert found.example


def test_both_languages_have_the_same_pages(tmp_path: Path) -> None:
    nb, nn = (told(tmp_path, language) for language in (Language.NB, Language.NN))

    assert [page.path for page in nb.pages] == [page.path for page in nn.pages]


def test_every_page_belongs_to_a_section_that_one_can_get_to_from_any_page(tmp_path: Path) -> None:
    found = told(tmp_path)
    ways = {link.path for link in found.menu} | {link.path for area in found.areas for link in area.links}

    assert {page.section for page in found.pages} <= ways


def test_the_site_says_as_of_when_and_whose_it_is(tmp_path: Path) -> None:
    found = told(tmp_path)

    assert found.as_of == "Status per 15. juni 2026"
    assert [(fact.label, [value.words.words for value in fact.values]) for fact in found.responsible] == [
        ("Ansvarlig for planen", ["Fylket"]),
        ("Vedtatt av", ["Fylkestinget"]),
    ]
    assert found.contact
    assert found.contact.address == "mailto:post@fylket.example"
    assert found.missing.title.words == "Fant ikke siden"


def told(folder: Path, language: Language = Language.NB) -> Site:
    return site(plan(folder), DAY, language)
