from pathlib import Path

from innenforskap.report.pages.plan.means import means
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import edition

SPACE = "\N{NO-BREAK SPACE}"


def test_instruments_grants_and_calls_stand_each_under_their_heading_by_name(tmp_path: Path) -> None:
    told = titles(view(means(edition(tmp_path))))

    assert told == [
        ("Penger til planen og tiltakene", []),
        ("Virkemidler", ["Tilskudd"]),
        ("Tilskuddsordninger", ["Delordning", "Forsøksmidler"]),
        ("Utlysninger", ["Første utlysning"]),
    ]


def test_an_instrument_says_what_is_part_of_it_and_what_uses_it(tmp_path: Path) -> None:
    told = entry(view(means(edition(tmp_path))), "virkemiddel-tilskudd")

    assert (told.title.words, told.eyebrow) == ("Tilskudd", "")
    assert told.text is not None
    assert facts(told.facts) == [
        ("Ansvarlig", "Fylket"),
        ("Tilskuddsordninger", "Forsøksmidler"),
        ("Arenaer", "Nettverket"),
        ("Tiltak", "Los til alle"),
        ("Kilde", "Fylket: Strategien"),
    ]
    assert paths(told.facts) >= {"virkemidler.html#ordning-ordningen", "arenaer.html#arena-nettverket"}


def test_a_grant_says_what_it_contains_and_which_calls_there_are(tmp_path: Path) -> None:
    told = entry(view(means(edition(tmp_path))), "ordning-ordningen")

    assert told.text is not None
    assert facts(told.facts) == [
        ("Ansvarlig", "Fylket"),
        ("Periode", "fra 2025"),
        ("Omfatter", "Delordning"),
        ("Virkemidler", "Tilskudd"),
        ("Utlysninger", "Første utlysning"),
        ("Nettside", "https://fylket.example/ordningen"),
        ("Merknad", "Ny ordning."),
        ("Kilde", "Fylket: Strategien"),
    ]
    assert facts(entry(view(means(edition(tmp_path))), "ordning-del").facts) == [
        ("Ansvarlig", ""),
        ("Periode", ""),
        ("Del av", "Forsøksmidler"),
        ("Kilde", ""),
    ]


def test_a_call_tells_what_was_announced_applied_for_granted_and_spent_each_by_itself(tmp_path: Path) -> None:
    told = entry(view(means(edition(tmp_path))), "utlysning-utlysning")

    assert facts(told.facts) == [
        ("Ansvarlig", "Fylket"),
        ("Tilskuddsordning", "Forsøksmidler"),
        ("Temaer (antall prosjekter)", "Møteplasser (5) / Annet"),
        ("Periode", "2025–2026"),
        ("Søknadsfrist", "6. oktober 2025"),
        (
            "Utlyst",
            f"2{SPACE}000{SPACE}000 kroner og 5 prosjekter / Til alle. / Fylket: Strategien",
        ),
        ("Søkt", "9 søknader / oktober 2025"),
        ("Tildelt", f"1{SPACE}500{SPACE}000 kroner"),
        ("Brukt", ""),
        ("Vilkår", "Må videreføres."),
        ("Tiltak", "Los til alle"),
        ("Kilde", ""),
    ]
    assert told.table is not None


def test_themes_without_counts_are_only_themes(tmp_path: Path) -> None:
    files = {"calls.yaml": "utlysning: {title: A, themes: [{title: Los}, {title: Ingen}]}"}
    told = entry(view(means(edition(tmp_path, files=files))), "utlysning-utlysning")

    assert ("Temaer", "Los / Ingen") in facts(told.facts)
    assert told.table is None


def test_no_projects_for_a_theme_is_a_count(tmp_path: Path) -> None:
    files = {"calls.yaml": "utlysning: {title: A, themes: [{title: Los, count: 0}]}"}
    told = entry(view(means(edition(tmp_path, files=files))), "utlysning-utlysning")

    assert ("Temaer (antall prosjekter)", "Los (0)") in facts(told.facts)


def test_a_plan_without_means_has_no_page_of_them(tmp_path: Path) -> None:
    nothing = dict.fromkeys(["instruments.yaml", "grants.yaml", "calls.yaml", "measures.yaml"], "{}")

    assert not list(means(edition(tmp_path, files=nothing)))
