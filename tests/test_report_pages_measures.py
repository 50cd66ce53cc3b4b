from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.vocabulary import Commitment
from innenforskap.report.pages.measures import MeasureList, MeasurePage, measures
from innenforskap.report.pages.parts import Page
from tests.site_plan import edition


def test_all_measures_stand_in_one_table_by_strand(tmp_path: Path) -> None:
    first = pages(tmp_path)[0]

    assert isinstance(first.view, MeasureList)
    assert first.view.caption == "5 tiltak, status per 15. juni 2026"
    assert [
        (rows.heading and rows.heading.words.words, [row.number for row in rows.rows]) for rows in first.view.table
    ] == [
        ("Hovedløp 2: Tjenester som henger sammen", ["2.1", "2.2", ""]),
        ("Hovedløp 10: Arbeid", ["10.1"]),
        (None, [""]),
    ]


def test_every_measure_has_a_page_that_says_its_number(tmp_path: Path) -> None:
    told = pages(tmp_path, Language.NN)[1:]

    assert [(page.path, page.eyebrow) for page in told] == [
        ("tiltak/los.html", "Tiltak 2.1"),
        ("tiltak/moter.html", "Tiltak 2.2"),
        ("tiltak/hjelp.html", "Tiltak"),
        ("tiltak/jobb.html", "Tiltak 10.1"),
        ("tiltak/losriv.html", "Tiltak"),
    ]
    assert [crumb.path for crumb in told[0].crumbs] == ["tiltak.html"]
    assert told[0].description.startswith("Tiltak 2.1 Los til alle: kva planen seier")


def test_the_frame_of_a_measure_is_told_in_words(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "los")) == {
        "Ansvarlig": "Fylket",
        "Hovedløp": "Hovedløp 2: Tjenester som henger sammen",
        "Tiltaksområde": "Veiledning",
        "Forpliktelse": "Felles ansvar / Flere har ansvaret sammen, og én av dem rapporterer.",
        "Type": "Pilot",
        "Eierens rolle": "Tjenesteyter",
        "For hvem": "15–24 år",
        "Periode": "første halvår 2025 – mars 2026",
        "Videreført": "Fra en tidligere versjon av planen",
        "Nødvendig for": "Felles møter",
    }


def test_what_a_plan_should_say_of_a_measure_and_does_not_is_left_open(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "losriv")) == {
        "Ansvarlig": "",
        "Hovedløp": "",
        "Forpliktelse": "",
        "Type": "",
        "For hvem": "",
        "Periode": "",
    }


def test_a_measure_that_waits_for_another_says_so(tmp_path: Path) -> None:
    assert facts(measure(tmp_path, "moter"))["Avhenger av"] == "Los til alle"


@pytest.mark.parametrize("commitment", Commitment)
def test_every_commitment_is_explained(tmp_path: Path, commitment: str) -> None:
    files = {"measures.yaml": f"los: {{title: Los, commitment: {commitment}}}", "status.yaml": "{}"}
    told = facts(measure(tmp_path, "los", files))["Forpliktelse"]

    assert told.count(" / ") == 1
    assert told.endswith(".")


def test_partners_stand_with_what_they_do_and_how_far_they_have_come(tmp_path: Path) -> None:
    nav, municipalities = measure(tmp_path, "los").partners
    (invited,) = measure(tmp_path, "moter").partners

    assert nav.role is not None
    assert (nav.actor.words.words, nav.role.words, nav.participation) == ("Nav", "Gir råd", "Takket ja fra juni 2025")
    assert (municipalities.role, municipalities.participation) == (None, "")
    assert invited.participation == "Invitert"


def test_the_newest_report_stands_for_itself_and_the_earlier_ones_after_it(tmp_path: Path) -> None:
    told = measure(tmp_path, "los")

    assert told.now is not None
    assert told.now.iso == "2026-05-01"
    assert [event.iso for event in told.earlier] == ["2025-11-01", "2025-10-01"]


def test_that_something_must_be_decided_is_told_and_what_is_not(tmp_path: Path) -> None:
    told = measure(tmp_path, "los")

    assert told.is_asked
    assert "Skal vi fortsette?" not in repr(told)


def test_a_measure_nobody_has_reported_on_says_nothing_more(tmp_path: Path) -> None:
    told = measure(tmp_path, "hjelp")

    assert (told.now, told.earlier, told.is_asked, told.indicators, told.source) == (None, (), False, (), None)


def pages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> list[Page]:
    return list(measures(edition(folder, language, files=files)))


def measure(folder: Path, id_: str, files: dict[str, str] | None = None) -> MeasurePage:
    view = next(page.view for page in pages(folder, files=files) if page.path == f"tiltak/{id_}.html")
    assert isinstance(view, MeasurePage)
    return view


def facts(told: MeasurePage) -> dict[str, str]:
    return {fact.label: " / ".join(value.words.words for value in fact.values) for fact in told.facts}
