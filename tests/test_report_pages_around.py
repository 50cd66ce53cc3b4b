from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.around import AREAS, MENU, areas, menu
from innenforskap.report.pages.parts import Link, Page

HOME = Told("Forside", "nb")


def test_the_menu_has_the_pages_there_are_in_the_order_of_the_menu() -> None:
    assert menu([page("sok.html"), page("om.html"), page("kalender.html"), page("tiltak.html")], HOME) == (
        Link(HOME, "index.html"),
        Link(Told("tiltak.html", "nb"), "tiltak.html"),
        Link(Told("om.html", "nb"), "om.html"),
        Link(Told("sok.html", "nb"), "sok.html"),
    )


def test_a_part_of_the_site_without_pages_is_not_told() -> None:
    found = areas([page("kalender.html"), page("index.html")], Language.NN)

    assert [(area.title, [link.path for link in area.links]) for area in found] == [
        ("Oppfølginga", ["kalender.html"]),
    ]


def test_every_page_of_the_menu_is_told_at_the_foot_too_and_none_is_told_twice() -> None:
    told = [path for _, paths in AREAS for path in paths]

    assert set(MENU) <= set(told)
    assert len(set(told)) == len(told)


def page(path: str) -> Page:
    return Page(path, "register", path, "", Told(path, "nb"), "", (), None)
