from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.snapshot import Snapshot
from innenforskap.query.naming import record_named
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from innenforskap.report.card import ITEM, Card, Row, card
from tests.site_plan import DAY, plan
from tests.small import plan_folder


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


@pytest.mark.parametrize(
    ("files", "word", "labels"),
    [
        ({"measures.yaml": "a: {title: A}\n"}, "a", []),
        ({"measures.yaml": "a: {title: A, carried_over: false}\n"}, "a", ["Videreført"]),
        ({"measures.yaml": "a: {title: A, coverage: {total: 41}}\n"}, "a", ["Dekning"]),
    ],
)
def test_what_counts_where_nothing_is_written_is_not_told_as_if_it_were(
    files: dict[str, str], word: str, labels: list[str], tmp_path: Path
) -> None:
    there = plan(tmp_path, files)
    rows = card(there, record_named(there, word), DAY, Language.NB).sections[0].rows

    assert [row.label for row in rows] == ["Tittel", *labels]
    assert [inner.label for row in rows for inner in row.inner] == (["I alt"] if labels == ["Dekning"] else [])


def test_a_folder_without_a_plan_file_tells_nothing_of_the_plan(tmp_path: Path) -> None:
    there = load(plan_folder(tmp_path, {"actors.yaml": "nav: {name: Nav, kind: state-regional}\n"})).plan

    assert [section.heading for section in card(there, there.about, DAY, Language.NB).sections] == []


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


def test_a_report_that_another_corrects_is_marked(tmp_path: Path) -> None:
    files = {
        "measures.yaml": "a: {title: A}\n",
        "status/2026-05-01/a.yaml": "state: in-progress\nprogress: on-track\n",
        "status/2026-06-01/a.yaml": "state: not-started\ncorrects: 2026-05-01\n",
    }
    there = load(plan_folder(tmp_path, {"plan.yaml": "title: P\n", **files})).plan
    told = {section.heading: section.rows for section in card(there, there.measures["a"], DAY, Language.NB).sections}

    assert [row.words for row in told["Rapporter og vedtak"]] == [
        "rapport: I gang, I rute (rettet av en senere rapport)",
        "rapport: Ikke startet",
    ]


def test_it_is_told_who_refers_to_it_each_once(tmp_path: Path) -> None:
    referred = {row.label: row.words for row in _card(tmp_path, "fylket").sections[-1].rows}

    assert referred["plan"] == "Eiere"
    assert referred["measure/los"] == "Ansvarlig, Finansiering"
    assert referred["actor/enheten"] == "Del av"


def test_a_report_tells_the_day_and_the_measure_of_its_name(tmp_path: Path) -> None:
    told = _card(tmp_path, "2026-05-01/los")
    rows = told.sections[0].rows

    assert told.title == "Los til alle, 1. mai 2026"
    assert rows[:2] == (Row("Dag", "1. mai 2026"), Row("Tiltak", "los (Los til alle)"))


def test_what_has_ids_of_its_own_is_told_under_them(tmp_path: Path) -> None:
    groups = next(row for row in _card(tmp_path, "tjenester").sections[0].rows if row.label == "Grupper")

    assert [row.label for row in groups.inner] == ["veiledning", "tom"]


def test_a_reference_to_what_is_not_there_is_its_id(tmp_path: Path) -> None:
    there = plan(tmp_path, {"measures.yaml": "a: {title: A, lead: borte}\n"})
    rows = {row.label: row.words for row in card(there, there.measures["a"], DAY, Language.NB).sections[0].rows}

    assert rows["Ansvarlig"] == "borte"


def test_figures_that_are_hidden_or_of_too_few_are_told_as_hidden(tmp_path: Path) -> None:
    rest = "unit: count, population: {age_from: 15}, observations: [{period: 2025, value: 4}]"
    there = shown(plan(tmp_path, {"indicators.yaml": f"i: {{title: I, maturity: defined, {rest}}}\n"}))
    rows = {row.label: row for row in card(there, there.indicators["i"], DAY, Language.NB).sections[0].rows}

    (told,) = rows["Tall"].inner
    assert [row.words for row in told.inner] == ["2025", "Skjult av hensyn til personvernet"]


def test_figures_that_were_fetched_are_told_by_how_many_they_are_and_where_they_lie(tmp_path: Path) -> None:
    there = plan(tmp_path, {"indicators.yaml": "i: {title: I, maturity: defined, observations: [{period: 2025}]}\n"})
    typed = there.indicators["i"]
    fetched = Snapshot("snapshots/i.json", date(2026, 6, 1), observations=typed.observations)
    (section,) = card(there, typed.with_snapshot(fetched), DAY, Language.NN).sections[1:]

    assert section.rows == (
        Row("Henta tal", "1, henta 1. juni 2026, i snapshots/i.json; innenforskap explain i fortel meir"),
    )
    assert len(card(there, typed, DAY, Language.NN).sections) == 1
