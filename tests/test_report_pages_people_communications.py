from datetime import date
from pathlib import Path

from innenforskap.report.pages.people.communications import CommunicationPage, communications
from tests.site_plan import DAY, edition


def test_every_activity_is_a_row_with_what_is_given(tmp_path: Path) -> None:
    bare, full = view(tmp_path).activities

    assert (full.anchor, full.title.words, full.more) == ("aktivitet-nyhetsbrev", "Nyhetsbrev", "mer-nyhetsbrev")
    assert full.purposes == "Spre kunnskap og fortelle hva som virker"
    assert full.audience
    assert full.audience.words == "Kommunene"
    assert full.channels == "Nyhetsbrev og direkte henvendelse"
    assert (full.cadence, full.last, full.next) == ("Hver måned", "mai 2026", "1. juni 2026 (tiden er ute)")
    assert full.owner
    assert full.owner.path == "aktorer/fylket.html"
    assert (bare.purposes, bare.audience, bare.channels, bare.cadence, bare.owner, bare.next) == (
        "",
        None,
        "",
        "",
        None,
        "",
    )
    assert bare.more == ""


def test_what_is_dated_after_the_day_has_not_been_done_and_a_deadline_has_its_whole_day(tmp_path: Path) -> None:
    bare, full = view(tmp_path, date(2026, 6, 1)).activities
    later, _ = view(tmp_path, date(2026, 7, 1)).activities

    assert (bare.last, later.last) == ("", "1. juli 2026")
    assert full.next == "1. juni 2026"


def test_more_is_told_of_those_that_have_more_to_tell(tmp_path: Path) -> None:
    (told,) = view(tmp_path).more

    assert told.anchor == "mer-nyhetsbrev"
    assert told.text
    assert told.text.words == "Forteller hva som *virker*."
    assert [(fact.label, [value.words.words for value in fact.values]) for fact in told.facts] == [
        ("Tiltak", ["Felles møter"]),
        ("Bygger på svar på", ["Kartlegging av loser"]),
    ]
    assert told.source is not None


def test_any_of_what_there_is_to_tell_is_enough(tmp_path: Path) -> None:
    for text in ("description: Ja", "source: strategi", "measures: [los]"):
        files = {"communications.yaml": f"a: {{title: A, {text}}}\n", "requests.yaml": "{}"}
        told = view(tmp_path, files=files)

        assert [each.anchor for each in told.more] == ["mer-a"]
        assert told.activities[0].more == "mer-a"


def test_a_measure_that_is_information_is_named_here_unless_an_activity_is_a_part_of_it(tmp_path: Path) -> None:
    measures = "a: {title: A, kind: information}\nb: {title: B, kind: information}\nc: {title: C, kind: ongoing}\n"
    only = {"measures.yaml": measures, "status.yaml": "{}", "decisions.yaml": "{}", "requests.yaml": "{}"}
    told = view(tmp_path, files={**only, "communications.yaml": "x: {title: X, measures: [a]}\n"})

    assert [row.measure.words.words for rows in told.measures for row in rows.rows] == ["B"]
    assert view(tmp_path).measures == ()


def test_a_plan_without_a_communication_plan_has_no_such_page(tmp_path: Path) -> None:
    files = {"communications.yaml": "{}", "requests.yaml": "{}"}

    assert not list(communications(edition(tmp_path, files=files)))


def view(folder: Path, day: date = DAY, files: dict[str, str] | None = None) -> CommunicationPage:
    (page,) = communications(edition(folder, day=day, files=files))
    assert isinstance(page.view, CommunicationPage)
    assert page.path == page.section == "kommunikasjon.html"
    return page.view
