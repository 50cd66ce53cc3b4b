from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.actors import ActorList, ActorPage, actors
from innenforskap.report.pages.parts import Page
from tests.site_plan import edition


def test_the_list_says_how_many_measures_each_actor_leads_and_takes_part_in(tmp_path: Path) -> None:
    view = pages(tmp_path)["aktorer.html"].view

    assert isinstance(view, ActorList)
    assert [(line.actor.words.words, line.kind, line.leads, line.takes_part) for line in view.lines] == [
        ("Bodø", "Kommune", 0, 0),
        ("Fylket", "Fylkeskommune", 1, 0),
        ("Kommunene", "Gruppe av aktører", 1, 1),
        ("Nav", "Regional statlig etat", 1, 2),
        ("Ny etat", "Regional statlig etat", 0, 0),
        ("Å-enheten", "Annen aktør", 0, 0),
    ]


def test_an_actor_s_page_names_what_it_leads_and_what_it_takes_part_in(tmp_path: Path) -> None:
    told = actor(tmp_path, "nav")

    assert [row.number for rows in told.leads for row in rows.rows] == ["10.1"]
    assert [(item.number, item.note, item.text and item.text.words) for item in told.takes_part] == [
        ("2.1", "Takket ja", "Gir råd"),
        ("2.2", "Invitert", None),
    ]


def test_how_far_a_partner_has_come_is_told_as_not_given_where_it_is_not(tmp_path: Path) -> None:
    (item,) = actor(tmp_path, "kommunene").takes_part

    assert item.note == "deltakelse ikke oppgitt"


def test_an_actor_says_what_it_is_and_whom_it_belongs_with(tmp_path: Path) -> None:
    assert facts(actor(tmp_path, "fylket")) == {
        "Type": "Fylkeskommune",
        "Enheter": "Å-enheten",
        "Organisasjonsnummer": "964982953",
        "Kontakt": "Postmottaket",
        "Nettsted": "https://fylket.example",
    }
    assert facts(actor(tmp_path, "kommunene")) == {"Type": "Gruppe av aktører", "Medlemmer": "Bodø"}
    assert facts(actor(tmp_path, "bodo")) == {"Type": "Kommune", "Med i gruppen": "Kommunene"}
    assert facts(actor(tmp_path, "enheten")) == {"Type": "Annen aktør", "Del av": "Fylket"}


def test_an_actor_that_ends_says_what_takes_its_place(tmp_path: Path) -> None:
    told = facts(actor(tmp_path, "nav"))

    assert (told["Fra"], told["Til"], told["Erstattet av"]) == ("2024", "2027", "Ny etat")


def test_an_actor_s_page_is_named_after_it(tmp_path: Path) -> None:
    told = pages(tmp_path, Language.NN)["aktorer/kommunene.html"]

    assert (told.title.words, told.eyebrow) == ("Kommunane", "Aktør")
    assert told.description.startswith("Kommunane: tiltaka")


def pages(folder: Path, language: Language = Language.NB) -> dict[str, Page]:
    return {page.path: page for page in actors(edition(folder, language))}


def actor(folder: Path, id_: str) -> ActorPage:
    view = pages(folder)[f"aktorer/{id_}.html"].view
    assert isinstance(view, ActorPage)
    return view


def facts(told: ActorPage) -> dict[str, str]:
    return {fact.label: ", ".join(value.words.words for value in fact.values) for fact in told.facts}
