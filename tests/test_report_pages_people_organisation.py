from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.people.organisation import OrganisationPage, organisation
from tests.register_page import facts, paths
from tests.site_plan import edition


def test_it_is_told_who_adopts_proposes_and_coordinates_also_where_nobody_does(tmp_path: Path) -> None:
    assert facts(view(tmp_path).roles) == [
        ("Vedtar planen", "Fylkestinget"),
        ("Legger fram forslag", "Fylkesrådet"),
        ("Samordner arbeidet", ""),
        ("Kan avslutte tiltak", "Fylkestinget"),
    ]


def test_every_power_that_a_body_has_is_told(tmp_path: Path) -> None:
    bodies = "a: {name: A, kind: board, powers: [fund, discuss, coordinate]}\nb: {name: B, kind: board, powers: [fund]}"

    assert facts(view(tmp_path, {"bodies.yaml": bodies}).roles) == [
        ("Vedtar planen", ""),
        ("Legger fram forslag", ""),
        ("Samordner arbeidet", "A"),
        ("Drøfter tiltakene", "A"),
        ("Gir penger", "A / B"),
    ]


def test_the_way_of_each_paper_is_told_in_the_order_of_the_year(tmp_path: Path) -> None:
    routes = view(tmp_path, language=Language.NN).routes

    assert [(route.title, [(stop.label, stop.body.words.words) for stop in route.stops]) for route in routes] == [
        ("Juninotat i juni", [("Frå", "Gjennomføringsteamet"), ("Til", "Fylkesrådet")]),
        ("Desemberrapport i desember", [("Frå", "Fylkesrådet"), ("Til", "Fylkestinget")]),
    ]
    assert routes[0].stops[1].body.path == "organisering.html#organ-radet"


def test_a_paper_may_go_by_way_of_others_and_one_that_goes_nowhere_is_not_told(tmp_path: Path) -> None:
    calendar = """
    title: Plan
    calendar:
      - {paper: december-report, month: 11, via: [radet, teamet], to: tinget}
      - {paper: june-memo, month: 5}
    """
    (route,) = view(tmp_path, {"plan.yaml": calendar}).routes

    assert route.title == "Desemberrapport i november"
    assert [stop.label for stop in route.stops] == ["Innom", "Innom", "Til"]


def test_a_body_says_what_it_is_what_it_may_do_and_what_it_is_tied_to(tmp_path: Path) -> None:
    told = view(tmp_path)
    tinget, radet, team = told.bodies

    assert [body.anchor for body in told.bodies] == ["organ-tinget", "organ-radet", "organ-teamet"]
    assert facts(tinget.facts) == [
        ("Type", "Fylkesting / Folkevalgt"),
        ("Hva det kan gjøre", "vedta og avslutte"),
        ("Medlemmer", ""),
        ("Får råd fra", "Gjennomføringsteamet"),
        ("Kilde", ""),
    ]
    assert ("Over", "Gjennomføringsteamet") in facts(radet.facts)
    assert team.text is not None
    assert team.text.words == "Følger opp planen."
    assert facts(team.facts) == [
        ("Type", "Gjennomføringsteam / Ikke folkevalgt"),
        ("Hva det kan gjøre", ""),
        ("Medlemmer", "Rådgivere"),
        ("Hvor ofte", "Hver måned"),
        ("Når", "Hver måned"),
        ("Hovedløp", "Hovedløp 2: Tjenester som henger sammen"),
        ("Under", "Fylkesrådet"),
        ("Gir råd til", "Fylkestinget"),
        ("Hører til", "Fylket"),
        ("Kilde", ""),
    ]
    assert paths(team.facts) == {
        "mal/tjenester.html",
        "organisering.html#organ-radet",
        "organisering.html#organ-tinget",
        "aktorer/fylket.html",
    }


def test_a_body_says_how_its_papers_and_its_case_numbers_are(tmp_path: Path) -> None:
    bodies = 'a: {name: A, kind: board, visibility: internal, case_format: "PS {number}/{year}", source: strategi}'
    (body,) = view(tmp_path, {"bodies.yaml": bodies}).bodies

    assert facts(body.facts) == [
        ("Type", "Styre"),
        ("Hva det kan gjøre", ""),
        ("Medlemmer", ""),
        ("Papirene", "Interne"),
        ("Saksnumre", "PS nummer/år"),
        ("Kilde", "Fylket: Strategien"),
    ]


def test_the_chart_says_whether_any_body_is_known_to_stand_under_another(tmp_path: Path) -> None:
    assert view(tmp_path).has_levels
    assert not view(tmp_path, {"bodies.yaml": "a: {name: A, kind: board}\nb: {name: B, kind: board}"}).has_levels


def test_a_plan_without_bodies_has_no_page_of_them(tmp_path: Path) -> None:
    nothing = {"bodies.yaml": "{}", "plan.yaml": "title: Plan", "decisions.yaml": "{}"}

    assert not list(organisation(edition(tmp_path, files=nothing)))


def view(folder: Path, files: dict[str, str] | None = None, language: Language = Language.NB) -> OrganisationPage:
    (page,) = organisation(edition(folder, language, files=files))
    assert isinstance(page.view, OrganisationPage)
    return page.view
