from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from innenforskap.i18n import Language
from innenforskap.model.issued import Issued, Manifest
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.follow_up.papers import IssuedPaper, PapersPage, papers
from innenforskap.report.pages.parts import Page
from tests.site_plan import edition

DAY = date(2026, 12, 20)
PLAN = "title: Plan\n"
FILES = {"data.json": b"x" * 1001, "paper.html": b"x", "paper.md": b"x" * 1000}


def test_the_newest_paper_stands_first_with_the_last_edition_of_each(tmp_path: Path) -> None:
    there = (
        issued("2025-december-nb", as_of=date(2025, 12, 1), kind="december"),
        issued("2026-june-nb"),
        issued("2026-june-nn", language="nn"),
        issued("2026-june-nb-2", corrects="2026-june-nb"),
        issued("2026-december-nb", as_of=date(2026, 12, 1), kind="december"),
    )

    assert [each.title for each in view(tmp_path, there).issued] == [
        "Desemberrapport 2026 på bokmål",
        "Juninotat 2026 på bokmål, utgave 2",
        "Juninotat 2026 på bokmål",
        "Juninotat 2026 på nynorsk",
        "Desemberrapport 2025 på bokmål",
    ]


def test_a_paper_tells_of_which_day_and_which_plan_it_is(tmp_path: Path) -> None:
    (told,) = view(tmp_path, (issued("2026-june-nn", language="nn", title="Plan for innanforskap"),)).issued

    assert (told.anchor, told.language, told.corrected) == ("papir-2026-june-nn", "nn", "")
    assert facts(told) == {
        "Status per": [("15. juni 2026", "nb", "")],
        "Plan": [("Plan for innanforskap", "nn", ""), ("Versjon 1.0", "nb", ""), ("Vedtatt", "nb", "")],
    }


def test_a_plan_without_a_version_number_has_none_told(tmp_path: Path) -> None:
    (told,) = view(tmp_path, (issued("2026-june-nb", version=None),)).issued

    assert [words for words, *_ in facts(told)["Plan"]] == ["Planen", "Vedtatt"]


def test_the_files_are_told_in_the_order_a_reader_would_choose_with_their_size(tmp_path: Path) -> None:
    (told,) = view(tmp_path, (issued("2026-june-nb"),)).issued

    assert [(file.words, file.path) for file in told.files] == [
        ("Nettside, 1 kB", "rapporter/2026-june-nb/paper.html"),
        ("Ren tekst, 1 kB", "rapporter/2026-june-nb/paper.md"),
        ("Opplysningene som papiret bygger på (JSON), 2 kB", "rapporter/2026-june-nb/data.json"),
    ]


def test_a_corrected_paper_says_so_and_leads_to_the_one_that_corrects_it(tmp_path: Path) -> None:
    there = (issued("2026-june-nb", corrected=True), issued("2026-june-nb-2", corrects="2026-june-nb"))
    newer, older = view(tmp_path, there).issued

    assert older.corrected == "Dette papiret er rettet. Les den nye utgaven i stedet."
    assert facts(older)["Rettet i"] == [
        ("Juninotat 2026 på bokmål, utgave 2", "nb", "rapporter.html#papir-2026-june-nb-2")
    ]
    assert facts(newer)["Retter"] == [("Juninotat 2026 på bokmål", "nb", "rapporter.html#papir-2026-june-nb")]
    assert (newer.corrected, "Rettet i" in facts(newer), "Retter" in facts(older)) == ("", False, False)


def test_a_paper_whose_correction_is_not_for_all_says_just_that(tmp_path: Path) -> None:
    (told,) = view(tmp_path, (issued("2026-june-nb", corrected=True),)).issued

    assert told.corrected == "Dette papiret er rettet, men den nye utgaven er ikke offentlig."
    assert "Rettet i" not in facts(told)


def test_a_paper_that_corrects_one_that_is_not_for_all_does_not_name_it(tmp_path: Path) -> None:
    (told,) = view(tmp_path, (issued("2026-june-nb-2", corrects="2026-june-nb"),)).issued

    assert "Retter" not in facts(told)


def test_what_the_plan_s_own_ledger_says_of_an_issued_paper_is_told_there_and_once(tmp_path: Path) -> None:
    ledger = "published:\n"
    same = "paper: june-memo, language: nb"
    ledger += f"  - {{title: Notatet, date: 2026-06-20, {same}, url: https://fylket.example/notat}}\n"
    ledger += f"  - {{title: I fjor, date: 2025-06-20, {same}}}\n"
    ledger += "  - {title: På nynorsk, date: 2026-06-21, paper: june-memo, language: nn}\n"
    ledger += "  - {title: Rapporten, date: 2026-12-01, paper: december-report, language: nb}\n"
    ledger += "  - {title: Planen, date: 2026-06-20, language: nb, url: https://fylket.example/plan}\n"
    told = view(tmp_path, (issued("2026-june-nb"),), PLAN + ledger)

    assert [(value.words.words, value.address) for value in told.issued[0].facts[-1].values] == [
        ("20. juni 2026", "https://fylket.example/notat")
    ]
    assert [each.title.words.words for each in told.published] == ["Rapporten", "På nynorsk", "Planen", "I fjor"]


def test_a_document_in_the_ledger_is_the_newest_edition_there_was_on_its_day(tmp_path: Path) -> None:
    dates = ("2026-06-14", "2026-06-15", "2026-06-20", "2026-06-21")
    rows = (f"{{title: A, date: {day}, paper: june-memo, language: nb}}" for day in dates)
    there = (
        issued("2026-june-nb-2", as_of=date(2026, 6, 20), corrects="2026-june-nb"),
        issued("2026-june-nb", corrected=True),
    )
    told = view(tmp_path, there, f"{PLAN}published: [{', '.join(rows)}]\n")

    assert [[words for words, *_ in facts(each)["Offentliggjort"]] for each in told.issued] == [
        ["20. juni 2026", "21. juni 2026"],
        ["14. juni 2026", "15. juni 2026"],
    ]
    assert told.published == ()


def test_a_public_document_tells_when_what_and_in_which_language(tmp_path: Path) -> None:
    ledger = "published:\n  - {title: A, date: 2026-06-20, paper: june-memo, language: nn}\n"
    ledger += "  - {title: B, date: 2026-06-19, language: nb, url: https://fylket.example/b}\n"
    paper, other = view(tmp_path, (), PLAN + ledger).published

    assert [(fact.label, fact.values[0].words.words) for fact in paper.facts] == [
        ("Dato", "20. juni 2026"),
        ("Type", "Juninotat"),
        ("Språk", "Nynorsk"),
    ]
    assert [fact.label for fact in other.facts] == ["Dato", "Språk"]
    assert (paper.title.address, other.title.address) == ("", "https://fylket.example/b")


def test_a_document_from_after_the_day_is_not_told_and_without_any_there_is_no_page(tmp_path: Path) -> None:
    ledger = "published: [{title: A, date: 2026-12-21, language: nb}]\n"

    assert not list(papers(edition(tmp_path / "a", day=DAY, files={"plan.yaml": PLAN + ledger})))
    assert not list(papers(edition(tmp_path / "b", day=DAY, files={"plan.yaml": PLAN})))


def test_the_page_is_as_new_as_the_newest_on_it(tmp_path: Path) -> None:
    ledger = "published: [{title: A, date: 2026-06-16, language: nb}, {title: B, date: 2026-06-14, language: nb}]\n"

    for day, newest in ((15, 16), (17, 17)):
        there = (issued("2026-june-nb", as_of=date(2026, 6, day)),)
        assert page(tmp_path, there, PLAN + ledger).changed == date(2026, 6, newest)


def issued(name: str, *, corrected: bool = False, **changes: Any) -> Issued:  # noqa: ANN401
    told = {
        "made_by": "innenforskap",
        "form": 1,
        "name": name,
        "kind": "june",
        "year": int(name[:4]),
        "language": "nb",
        "plan": "plan",
        "title": "Planen",
        "version": "1.0",
        "version_state": "adopted",
        "revision": "b" * 40,
        "tag": None,
        "before": None,
        "as_of": date(2026, 6, 15),
        "tool": "0.1.0",
        "visibility": "public",
        "corrects": None,
        "sources": "a" * 64,
        "files": {file: sha256(content).hexdigest() for file, content in FILES.items()},
    }
    return Issued(Manifest.model_validate(told | changes), FILES, corrected)


def facts(told: IssuedPaper) -> dict[str, list[tuple[str, str, str]]]:
    return {fact.label: [(*value.words, value.path) for value in fact.values] for fact in told.facts}


def view(folder: Path, there: tuple[Issued, ...], plan: str = PLAN) -> PapersPage:
    told = page(folder, there, plan).view
    assert isinstance(told, PapersPage)
    return told


def page(folder: Path, there: tuple[Issued, ...], plan: str) -> Page:
    told = edition(folder, Language.NB, DAY, {"plan.yaml": plan})
    (found,) = papers(replace(told, beside=Beside(issued=there)))
    assert found.path == found.section == "rapporter.html"
    return found
