from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.follow_up.gaps import GapsPage, gaps
from tests.site_plan import edition


def test_every_gap_is_a_named_list(tmp_path: Path) -> None:
    assert {each.name: [item.link.words.words for item in each.items] for each in view(tmp_path).lists} == {
        "no-lead": ["Hjelp", "Uten delmål"],
        "led-by-group": ["Felles møter"],
        "no-status": ["Hjelp"],
        "stale": ["Felles møter"],
        "no-start": ["Hjelp", "Uten delmål"],
        "no-indicator": ["Felles møter", "Hjelp", "Uten delmål"],
        "not-in-use": ["Antall loser", "Trivsel"],
        "one-language": ["Hjelp"],
    }


def test_what_stands_in_one_language_says_which(tmp_path: Path) -> None:
    told = next(each for each in view(tmp_path, Language.NN).lists if each.name == "one-language")

    assert [(item.number, item.note) for item in told.items] == [("", "berre på bokmål")]


def test_a_plan_in_one_language_does_not_lack_the_other(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan", "strands.yaml": "{}", "measures.yaml": "los: {title: Los}"}

    assert "one-language" not in {each.name for each in view(tmp_path, files=files).lists}


def test_every_gap_says_why_it_matters(tmp_path: Path) -> None:
    assert all(each.why and each.none for each in view(tmp_path, Language.NN).lists)


def test_lists_with_nothing_in_them_stand_last(tmp_path: Path) -> None:
    files = {"measures.yaml": "los: {title: Los, lead: fylket}", "status.yaml": "{}", "indicators.yaml": "{}"}
    told = view(tmp_path, files=files).lists

    assert [bool(each.items) for each in told] == sorted((bool(each.items) for each in told), reverse=True)


def test_an_indicator_that_is_not_in_use_says_how_far_it_has_come(tmp_path: Path) -> None:
    told = next(each for each in view(tmp_path).lists if each.name == "not-in-use")

    assert [item.note for item in told.items] == ["Skissert", "Definert"]


def test_a_plan_without_measures_lacks_just_that(tmp_path: Path) -> None:
    told = view(tmp_path, files={"measures.yaml": "{}", "status.yaml": "{}", "indicators.yaml": "{}"}).lists

    assert [(each.name, each.none) for each in told] == [
        ("no-measures", "Ingen tiltak er ført inn."),
        ("no-indicators", "Ingen indikatorer er ført inn."),
        ("one-language", "Alt står på begge målformer."),
    ]


def view(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> GapsPage:
    told = gaps(edition(folder, language, files=files)).view
    assert isinstance(told, GapsPage)
    return told
