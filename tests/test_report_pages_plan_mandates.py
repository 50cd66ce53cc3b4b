from pathlib import Path

from innenforskap.report.pages.plan.mandates import mandates
from tests.register_page import entry, facts, paths, titles, view
from tests.site_plan import edition


def test_mandates_stand_by_sort_and_then_by_name(tmp_path: Path) -> None:
    files = {"mandates.yaml": "a: {title: B, kind: law}\nb: {title: A, kind: law}\nc: {title: C, kind: role}"}

    assert titles(view(mandates(edition(tmp_path, files=files)))) == [("Lov", ["A", "B"]), ("Rolle", ["C"])]


def test_a_law_is_told_by_its_act_and_section_and_leads_to_it(tmp_path: Path) -> None:
    told = entry(view(mandates(edition(tmp_path))), "mandat-loven")

    assert told.title.words == "Oppfølgingstjenesten"
    assert told.text is not None
    assert facts(told.facts) == [
        ("Hjemmel", "LOV-2023-06-09-30 § 9-4"),
        ("Hvem har det", "Fylket"),
        ("Tiltak", "Los til alle"),
        ("Kilde", "Fylket: Strategien"),
    ]
    assert "https://lov.example/9-4" in paths(told.facts)


def test_an_agreement_has_goals_and_a_time_and_no_act(tmp_path: Path) -> None:
    told = entry(view(mandates(edition(tmp_path))), "mandat-avtalen")

    assert facts(told.facts) == [
        ("Hvem har det", ""),
        ("Mål", "Flere i jobb"),
        ("Periode", "2025–2027"),
        ("Tiltak", ""),
        ("Kilde", ""),
    ]


def test_a_mandate_without_an_act_says_where_it_can_be_read(tmp_path: Path) -> None:
    text = "a: {title: A, kind: role, url: https://rolle.example}\nb: {title: B, kind: law, section: § 4}"
    told = view(mandates(edition(tmp_path, files={"mandates.yaml": text})))

    assert facts(entry(told, "mandat-a").facts)[0] == ("Nettside", "https://rolle.example")
    assert facts(entry(told, "mandat-b").facts)[0] == ("Hjemmel", "§ 4")


def test_a_plan_without_mandates_has_no_page_of_them(tmp_path: Path) -> None:
    assert not list(mandates(edition(tmp_path, files={"mandates.yaml": "{}", "measures.yaml": "{}"})))
