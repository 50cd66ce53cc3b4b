from datetime import date
from pathlib import Path

from innenforskap.report.pages.people.arenas import arenas
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import edition


def test_arenas_to_come_stand_apart_from_those_there_are(tmp_path: Path) -> None:
    files = {
        "arenas.yaml": """
            a: {name: Ute, kind: forum, state: closed}
            b: {name: Ukjent, kind: forum}
            c: {name: Kommer, kind: forum, state: planned}
            d: {name: Finnes, kind: forum, state: established}
            e: {name: Bedre, kind: forum, state: established}
        """
    }

    assert titles(view(arenas(edition(tmp_path, files=files)))) == [
        ("Arenaer som finnes", ["Bedre", "Finnes"]),
        ("Planlagte arenaer", ["Kommer"]),
        ("Status ikke oppgitt", ["Ukjent"]),
        ("Arenaer som er lagt ned", ["Ute"]),
    ]


def test_an_arena_says_who_meets_there_how_often_and_what_for(tmp_path: Path) -> None:
    told = entry(view(arenas(edition(tmp_path))), "arena-nettverket")

    assert (told.title.words, told.eyebrow) == ("Nettverket", "Nettverk")
    assert [(tag.axis, tag.value, tag.symbol, tag.words) for tag in told.tags] == [
        ("Status", "established", "✓", "Etablert")
    ]
    assert told.text is not None
    assert facts(told.facts) == [
        ("Siden", "2024"),
        ("Ansvarlig", "Fylket"),
        ("Medlemmer", "Nav / Kommunene"),
        ("Hvor ofte", "Hvert kvartal"),
        ("Hovedløp", "Hovedløp 2: Tjenester som henger sammen"),
        ("Er også med som aktør", "Kommunene"),
        ("Virkemidler", "Tilskudd"),
        ("Nettside", "https://fylket.example/nettverket"),
        ("Kilde", "Fylket: Strategien"),
    ]
    assert "virkemidler.html#virkemiddel-tilskudd" in paths(told.facts)


def test_of_an_arena_to_come_it_is_said_what_is_not_known(tmp_path: Path) -> None:
    told = entry(view(arenas(edition(tmp_path))), "arena-huset")

    assert [tag.symbol for tag in told.tags] == ["○"]
    assert facts(told.facts) == [
        ("Ansvarlig", ""),
        ("Medlemmer", ""),
        ("Hvor ofte", ""),
        ("Hovedløp", ""),
        ("Kilde", ""),
    ]


def test_the_state_of_an_arena_is_not_known_before_it_came_into_it(tmp_path: Path) -> None:
    told = entry(view(arenas(edition(tmp_path, day=date(2023, 12, 31)))), "arena-nettverket")

    assert [(tag.value, tag.symbol, tag.words) for tag in told.tags] == [("not-given", "?", "Ikke oppgitt")]
    assert facts(told.facts)[0] == ("Ansvarlig", "Fylket")


def test_a_plan_without_arenas_has_no_page_of_them(tmp_path: Path) -> None:
    assert not list(arenas(edition(tmp_path, files={"arenas.yaml": "{}", "instruments.yaml": "{}"})))
