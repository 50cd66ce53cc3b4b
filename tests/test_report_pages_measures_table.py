from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.measures.table import Filter, MeasureList, measure_list
from innenforskap.report.pages.parts import Page
from tests.site_plan import edition


def test_all_measures_stand_in_one_table_by_strand(tmp_path: Path) -> None:
    first = table(tmp_path)

    assert first.caption == "5 tiltak, status per 15. juni 2026"
    assert [(rows.heading and rows.heading.words.words, [row.number for row in rows.rows]) for rows in first.table] == [
        ("Hovedløp 2: Tjenester som henger sammen", ["2.1", "2.2", ""]),
        ("Hovedløp 10: Arbeid", ["10.1"]),
        (None, [""]),
    ]


def test_a_row_carries_what_it_is_found_by(tmp_path: Path) -> None:
    (los, *_), *_, (losriv,) = (rows.rows for rows in table(tmp_path).table)

    assert dict(los.keys) == {
        "strand": ("tjenester",),
        "actor": ("fylket", "nav", "kommunene"),
        "municipality": ("1804", "1806"),
        "state": ("in-progress",),
        "progress": ("serious-delay",),
        "effect": ("promising",),
    }
    assert losriv.keys["strand"] == losriv.keys["actor"] == losriv.keys["municipality"] == ()


def test_a_strand_that_is_not_in_the_plan_is_none_to_choose(tmp_path: Path) -> None:
    told = table(tmp_path, {"measures.yaml": "a: {title: A, strand: borte}", "status.yaml": "{}"})

    assert told.table[0].heading is None
    assert told.table[0].rows[0].keys["strand"] == ()


def test_the_table_can_be_narrowed_by_what_some_measures_have(tmp_path: Path) -> None:
    told = {each.name: choices(each) for each in table(tmp_path).filters}

    assert told == {
        "strand": [
            ("tjenester", "Hovedløp 2: Tjenester som henger sammen", "mal/tjenester.html", 3),
            ("arbeid", "Hovedløp 10: Arbeid", "mal/arbeid.html", 1),
        ],
        "actor": [
            ("fylket", "Fylket", "aktorer/fylket.html", 1),
            ("kommunene", "Kommunene", "aktorer/kommunene.html", 2),
            ("nav", "Nav", "aktorer/nav.html", 3),
        ],
        "municipality": [
            ("1804", "Bodø", "kommuner/1804.html", 2),
            ("1806", "Narvik", "kommuner/1806.html", 1),
        ],
        "state": [
            ("not-started", "Ikke startet", "status/not-started.html", 1),
            ("in-progress", "I gang", "status/in-progress.html", 1),
            ("on-hold", "Satt på vent", "status/on-hold.html", 1),
            ("completed", "Gjennomført", "status/completed.html", 1),
            ("not-reported", "Ikke rapportert", "status/not-reported.html", 1),
        ],
        "progress": [
            ("serious-delay", "Vesentlig forsinket", "framdrift/serious-delay.html", 1),
            ("not-given", "Ikke oppgitt", "framdrift/not-given.html", 2),
            ("not-reported", "Ikke rapportert", "framdrift/not-reported.html", 1),
            ("not-relevant", "Ikke aktuelt", "framdrift/not-relevant.html", 1),
        ],
        "effect": [
            ("promising", "Lovende", "virkning/promising.html", 1),
            ("works", "Virker", "virkning/works.html", 1),
            ("not-given", "Ikke oppgitt", "virkning/not-given.html", 2),
            ("not-reported", "Ikke rapportert", "virkning/not-reported.html", 1),
        ],
    }


def test_what_all_measures_share_narrows_nothing(tmp_path: Path) -> None:
    files = {"measures.yaml": "a: {title: A, lead: nav}\nb: {title: B, lead: nav}", "status.yaml": "{}"}

    assert table(tmp_path, files).filters == ()


def test_only_a_table_that_can_be_narrowed_runs_a_script(tmp_path: Path) -> None:
    first, *others = pages(tmp_path)

    assert first.scripts == ("table.js",)
    assert not [page for page in others if page.scripts]
    assert pages(tmp_path / "none", files={"measures.yaml": "{}", "status.yaml": "{}"})[0].scripts == ()


def test_each_answer_has_a_page_with_the_measures_that_have_it(tmp_path: Path) -> None:
    told = {page.path: page for page in pages(tmp_path, Language.NN)}
    page = told["virkning/not-given.html"]

    assert isinstance(page.view, MeasureList)
    assert page.title.words == "Tiltak med verknad «ikkje oppgitt»"
    assert (page.section, [crumb.path for crumb in page.crumbs]) == ("tiltak.html", ["tiltak.html"])
    assert page.description == "Tiltaka i planen med svaret «Ikkje oppgitt»."
    assert page.view.caption == "2 tiltak, status per 15. juni 2026"
    assert page.view.why.startswith("Om tiltaket hjelper dei det er til for.")
    assert [row.measure.words.words for rows in page.view.table for row in rows.rows] == ["Felles møte", "Utan delmål"]
    assert page.view.filters == ()


def pages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> list[Page]:
    return list(measure_list(edition(folder, language, files=files)))


def table(folder: Path, files: dict[str, str] | None = None) -> MeasureList:
    view = pages(folder, files=files)[0].view
    assert isinstance(view, MeasureList)
    return view


def choices(told: Filter) -> list[tuple[str, str, str, int]]:
    return [(each.value, each.link.words.words, each.link.path, each.count) for each in told.choices]
