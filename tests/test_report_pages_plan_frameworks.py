from pathlib import Path

from innenforskap.report.pages.plan.frameworks import frameworks
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import edition


def test_frameworks_stand_by_where_they_are_seen_from_the_plan(tmp_path: Path) -> None:
    files = {
        "frameworks.yaml": """
            a: {title: Under, kind: plan, relation: below}
            b: {title: Ved siden, kind: plan, relation: beside}
            c: {title: Over, kind: plan, relation: above}
            d: {title: Også over, kind: plan, relation: above}
        """
    }

    assert titles(view(frameworks(edition(tmp_path, files=files)))) == [
        ("Over denne planen", ["Også over", "Over"]),
        ("Ved siden av denne planen", ["Ved siden"]),
        ("Under denne planen", ["Under"]),
    ]


def test_a_mission_says_when_for_whom_and_what_is_aimed_at(tmp_path: Path) -> None:
    told = entry(view(frameworks(edition(tmp_path))), "ramme-oppdraget")

    assert (told.title.words, told.eyebrow, told.text) == ("Samfunnsoppdraget", "Samfunnsoppdrag", None)
    assert facts(told.facts) == [
        ("Eiere", ""),
        ("Periode", "fra mars 2025"),
        ("Omfatter", "Kommunens plan"),
        ("For hvem", "0–29 år"),
        ("Mål", "Ingen utenfor"),
        ("Tiltak", "Los til alle"),
        ("Nettside", "https://oppdrag.example"),
        ("Kilde", ""),
    ]


def test_a_plan_under_this_one_says_whose_it_is_and_what_it_is_part_of(tmp_path: Path) -> None:
    told = entry(view(frameworks(edition(tmp_path))), "ramme-kommunens")

    assert told.text is not None
    assert facts(told.facts) == [
        ("Eiere", "Bodø"),
        ("Periode", ""),
        ("Del av", "Samfunnsoppdraget"),
        ("Temaer", "Arbeid"),
        ("Kilde", ""),
    ]
    assert paths(told.facts) == {"aktorer/bodo.html", "rammer.html#ramme-oppdraget"}


def test_a_plan_without_frameworks_has_no_page_of_them(tmp_path: Path) -> None:
    assert not list(frameworks(edition(tmp_path, files={"frameworks.yaml": "{}", "measures.yaml": "{}"})))
