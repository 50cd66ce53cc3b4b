from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.query.naming import record_named
from innenforskap.report.card import ITEM, Card, Row, card
from tests.site_plan import DAY, plan


def _card(tmp_path: Path, word: str, language: Language = Language.NB) -> Card:
    there = plan(tmp_path)
    return card(there, record_named(there, word), DAY, language)


def test_a_card_tells_what_the_plan_says_and_leaves_out_what_it_does_not(tmp_path: Path) -> None:
    told = _card(tmp_path, "los")
    rows = {row.label: row for row in told.sections[0].rows}

    assert (told.name, told.title) == ("measure/los", "Los til alle")
    assert rows["Ansvarlig"].words == "fylket (Fylket)"
    assert rows["Type"].words == "Pilot"
    assert [row.words for row in rows["Periode"].inner] == ["første halvår 2025", "mars 2026"]
    assert rows["Samarbeidspartnere"].inner[1] == Row(ITEM, inner=(Row("Aktør", "kommunene (Kommunene)"),))
    assert "Avhenger av" not in rows


def test_a_measure_is_told_as_it_stands_and_how_it_got_there(tmp_path: Path) -> None:
    told = {section.heading: section.rows for section in _card(tmp_path, "losriv").sections}

    assert [row.words for row in told["Slik står det 15. juni 2026"]] == [
        "Satt på vent",
        "ikke oppgitt",
        "ikke oppgitt",
        "2. mai 2026",
        "decision/pause",
    ]
    assert [(row.label, row.words) for row in told["Rapporter og vedtak"]] == [
        ("1. mars 2026", "vedtak pause: Utsette"),
        ("2. mai 2026", "rapport: Satt på vent"),
    ]


def test_a_measure_that_nobody_has_reported_says_so(tmp_path: Path) -> None:
    told = {section.heading: section.rows for section in _card(tmp_path, "hjelp", Language.EN).sections}

    assert told["As it stands on 15 June 2026"][-1] == Row("Reported", "none")
    assert "Reports and decisions" not in told


def test_it_is_told_who_refers_to_it_each_once(tmp_path: Path) -> None:
    referred = {row.label: row.words for row in _card(tmp_path, "fylket").sections[-1].rows}

    assert referred["plan"] == "Eiere"
    assert referred["measure/los"] == "Ansvarlig"
    assert referred["actor/enheten"] == "Del av"


def test_a_report_tells_the_day_and_the_measure_of_its_name(tmp_path: Path) -> None:
    rows = _card(tmp_path, "2026-05-01/los").sections[0].rows

    assert rows[:2] == (Row("Dag", "1. mai 2026"), Row("Tiltak", "los (Los til alle)"))


def test_what_has_ids_of_its_own_is_told_under_them(tmp_path: Path) -> None:
    groups = next(row for row in _card(tmp_path, "tjenester").sections[0].rows if row.label == "Grupper")

    assert [row.label for row in groups.inner] == ["veiledning", "tom"]


def test_a_reference_to_what_is_not_there_is_its_id(tmp_path: Path) -> None:
    there = plan(tmp_path, {"measures.yaml": "a: {title: A, lead: borte}\n"})
    rows = {row.label: row.words for row in card(there, there.measures["a"], DAY, Language.NB).sections[0].rows}

    assert rows["Ansvarlig"] == "borte"
