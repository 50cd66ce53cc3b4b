from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.actor import Actor
from innenforskap.model.vocabulary import ActorKind
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.people.actors import ActorList, ActorPage, Line, actors
from tests.calendar_plan import CALENDAR
from tests.site_plan import ALONE, edition


def test_the_list_says_how_many_measures_each_actor_leads_and_takes_part_in(tmp_path: Path) -> None:
    view = pages(tmp_path)["aktorer.html"].view

    assert isinstance(view, ActorList)
    assert [(group.kind, [told(line) for line in group.lines]) for group in view.kinds] == [
        ("Fylkeskommuner", [("Fylket", 1, 0, 5, 2)]),
        ("Kommuner", [("Bodø", 0, 0, 0, 0)]),
        ("Regionale statlige etater", [("Nav", 1, 2, 0, 0), ("Ny etat", 0, 0, 0, 0)]),
        ("Grupper av aktører", [("Kommunene", 1, 1, 2, 1)]),
        ("Andre aktører", [("Å-enheten", 0, 0, 0, 0)]),
    ]


def test_every_kind_of_actor_has_its_place_in_the_list(tmp_path: Path) -> None:
    one = "".join(f"{kind}: {{name: A, kind: {kind}}}\n" for kind in ActorKind)
    (page, *_) = actors(edition(tmp_path, files={**ALONE, "actors.yaml": one}))

    assert isinstance(page.view, ActorList)
    assert sum(len(group.lines) for group in page.view.kinds) == len(ActorKind)


def test_an_actor_s_page_tells_every_field_of_an_actor(tmp_path: Path) -> None:
    """The ids it had before are for those who write the plan, and the groups it is in point at it themselves."""
    full = """
        fylket:
          name: {nb: Fylket, nn: Fylket}
          kind: county
          orgnr: "964982953"
          municipality_no: "1804"
          county_no: "18"
          parent: nav
          members: [bodo]
          language_decision: nn
          contact: Postmottaket
          url: https://fylket.example
          valid_from: 2020
          valid_to: 2029
          replaced_by: [ny]
          note: Viktig.
          source: strategi
          formerly: [gamle-fylket]
        nav: {name: Nav, kind: state-regional}
        bodo: {name: Bodø, kind: municipality}
        ny: {name: Ny etat, kind: other}
    """
    page = next(
        each for each in actors(edition(tmp_path, files={**ALONE, "actors.yaml": full})) if "fylket" in each.path
    )
    view = page.view
    assert isinstance(view, ActorPage)
    said = {value.words.words for fact in view.facts for value in fact.values}

    assert said == {
        *("Fylkeskommune", "964982953", "1804", "18", "Nav", "Bodø", "Nynorsk", "Postmottaket"),
        *("https://fylket.example", "2020", "2029", "Ny etat"),
    }
    assert (page.title.words, view.note and view.note.words) == ("Fylket", "Viktig.")
    assert view.source
    assert view.source.title.words.words == "Strategien"
    assert set(Actor.model_fields) == {field for field in Actor.model_fields if f"{field}:" in full}


def test_what_an_actor_owes_and_the_calendar_of_it_stand_on_its_page(tmp_path: Path) -> None:
    found = {page.path: page for page in actors(edition(tmp_path, files=CALENDAR))}
    page = found["aktorer/nav.html"]

    assert isinstance(page.view, ActorPage)
    assert [each.path for each in page.subscriptions] == ["aktorer/nav.ics"]
    assert page.view.owes[0].late
    assert page.view.subscriptions == page.subscriptions


def test_an_actor_s_page_names_what_it_leads_and_what_it_takes_part_in(tmp_path: Path) -> None:
    page = actor(tmp_path, "nav")

    assert [row.number for rows in page.leads for row in rows.rows] == ["10.1"]
    assert [(item.number, item.note, item.text and item.text.words) for item in page.takes_part] == [
        ("2.1", "Takket ja fra juni 2025", "Gir råd"),
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
    assert facts(actor(tmp_path, "bodo")) == {
        "Type": "Kommune",
        "Med i gruppen": "Kommunene",
        "Kommunenummer": "1804",
    }
    assert facts(actor(tmp_path, "enheten")) == {"Type": "Annen aktør", "Del av": "Fylket"}


def test_an_actor_that_ends_says_what_takes_its_place(tmp_path: Path) -> None:
    said = facts(actor(tmp_path, "nav"))

    assert (said["Fra"], said["Til"], said["Erstattet av"]) == ("2024", "2027", "Ny etat")


def test_an_actor_s_page_is_named_after_it(tmp_path: Path) -> None:
    page = pages(tmp_path, Language.NN)["aktorer/kommunene.html"]

    assert (page.title.words, page.eyebrow) == ("Kommunane", "Aktør")
    assert page.description.startswith("Kommunane: det aktøren har teke på seg")


def told(line: Line) -> tuple[str, int, int, int, int]:
    return line.actor.words.words, line.leads, line.takes_part, line.due, line.late


def pages(folder: Path, language: Language = Language.NB) -> dict[str, Page]:
    return {page.path: page for page in actors(edition(folder, language))}


def actor(folder: Path, id_: str) -> ActorPage:
    view = pages(folder)[f"aktorer/{id_}.html"].view
    assert isinstance(view, ActorPage)
    return view


def facts(page: ActorPage) -> dict[str, str]:
    return {fact.label: ", ".join(value.words.words for value in fact.values) for fact in page.facts}


def test_the_number_of_a_municipality_leads_to_its_page(tmp_path: Path) -> None:
    (number,) = (fact.values for fact in actor(tmp_path, "bodo").facts if fact.label == "Kommunenummer")

    assert [value.path for value in number] == ["kommuner/1804.html"]
