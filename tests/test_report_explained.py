from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.report.explained import Part, measure
from tests.site_plan import DAY
from tests.small import plan_folder

BASE = {
    "plan.yaml": "title: P\nversion_state: adopted\n",
    "actors.yaml": "nav: {name: Nav, kind: state-regional}\n",
    "bodies.yaml": "radet: {name: Fylkesrådet, kind: county-executive}\n",
    "measures.yaml": "t: {title: T}\nu: {title: U}\n",
}


def _parts(tmp_path: Path, files: dict[str, str], day: date = DAY, language: Language = Language.NB) -> list[Part]:
    there = load(plan_folder(tmp_path, {**BASE, **files})).plan
    return list(measure(there, there.measures["t"], day, language))


def _lines(tmp_path: Path, at: int, files: dict[str, str], day: date = DAY) -> tuple[str, ...]:
    return _parts(tmp_path, files, day)[at].lines


REPORT = "state: in-progress\nprogress: some-delay\neffect: too-early\nreported_by: nav\n"


def test_a_reported_measure_rests_on_its_newest_report(tmp_path: Path) -> None:
    files = {"status/2026-03-01/t.yaml": REPORT, "status/2026-05-01/t.yaml": REPORT}

    assert _lines(tmp_path, 0, files) == (
        "Status er «I gang». Rapporten for 1. mai 2026 er den nyeste som sier hvor tiltaket står.",
        "Framdriften er «Noe forsinket», fra den siste rapporten (1. mai 2026).",
        "Virkningen er «For tidlig», fra rapporten for 1. mai 2026, den siste som sier noe om virkning.",
    )
    assert _lines(tmp_path, 1, files) == (
        (
            "1. mars 2026, rapport fra Nav (I gang, Noe forsinket, For tidlig): teller ikke for status, "
            "for noe nyere gjør det."
        ),
        "1. mai 2026, rapport fra Nav (I gang, Noe forsinket, For tidlig): setter status.",
    )


def test_a_decided_measure_rests_on_the_decision(tmp_path: Path) -> None:
    files = {
        "status/2026-05-01/t.yaml": "state: in-progress\nprogress: on-track\n",
        "decisions.yaml": "stopp: {date: 2026-05-01, body: radet, type: postpone, about: [t]}\n",
    }

    assert _lines(tmp_path, 0, files)[:2] == (
        (
            "Status er «Satt på vent». Vedtaket 1. mai 2026 er det siste som setter status, og et vedtak veier tyngre "
            "enn en rapport fra samme dag."
        ),
        "Framdriften er ikke kjent, for et vedtak er kommet etter den siste rapporten.",
    )
    assert _lines(tmp_path, 1, files) == (
        (
            "1. mai 2026, rapport fra ukjent avsender (I gang, I rute): teller ikke for status, for et vedtak samme "
            "dag veier tyngre."
        ),
        "1. mai 2026, vedtak i Fylkesrådet (Utsette, stopp): setter status.",
    )


def test_a_measure_that_nobody_has_reported_is_told_so(tmp_path: Path) -> None:
    assert _lines(tmp_path, 0, {}) == (
        "Status er ikke kjent. Ingen rapport og ingen vedtak til og med 15. juni 2026 sier hvor tiltaket står.",
        "Framdriften er ikke kjent, for ingen har rapportert.",
        "Virkningen er ikke kjent, for ingen rapport som gjelder, sier noe om den.",
    )
    assert _lines(tmp_path, 1, {}) == ("Ingen rapporter og ingen vedtak.",)


def test_a_measure_of_a_draft_is_proposed(tmp_path: Path) -> None:
    assert _lines(tmp_path, 0, {"plan.yaml": "title: P\n"})[0].startswith("Status er «foreslått», for planen er ikke")


def test_what_is_dated_later_is_named_and_left_out(tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": REPORT}

    assert _lines(tmp_path, 1, files, date(2026, 4, 30)) == (
        (
            "1. mai 2026, rapport fra Nav (I gang, Noe forsinket, For tidlig): regnes ikke med, for datoen er etter "
            "30. april 2026."
        ),
    )


def _times(tmp_path: Path, period: str, files: dict[str, str], about: str = "") -> tuple[str, ...]:
    there = {"measures.yaml": f"t: {{title: T{period}}}\n", "plan.yaml": BASE["plan.yaml"] + about}
    return _lines(tmp_path, 2, {**there, **files})


def test_a_plan_that_gives_no_times_is_told_so(tmp_path: Path) -> None:
    assert _times(tmp_path, "", {}) == (
        "Planen sier ikke når tiltaket starter, så ingen kan si om det er for sent.",
        "Planen sier ikke når tiltaket slutter.",
    )


def test_the_planned_times_are_held_against_the_day(tmp_path: Path) -> None:
    assert _times(tmp_path, ", period: {from: 2026-05, to: 2026}", {}) == (
        "Planlagt start er 2026-05. Siste dag var 31. mai 2026, så tiden er ute.",
        "Tiltaket skulle ha startet, og er ikke kjent som startet.",
        "Planlagt slutt er 2026. Siste dag er 31. desember 2026.",
    )


def test_what_has_started_is_not_late_and_what_is_active_may_be_overdue(tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": REPORT}
    told = _times(tmp_path, ", period: {from: 2026-05, to: 2026-05}", files)

    assert "Tiltaket er startet, eller det er ute av arbeidet med planen." in told
    assert "Tiltaket er fortsatt aktivt, og er på overtid." in told


def test_what_is_not_active_is_not_overdue(tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": "state: completed\n"}

    assert _times(tmp_path, ", period: {to: 2026-05}", files)[-1] == (
        "Tiltaket er ikke aktivt, så det er ikke på overtid."
    )


def test_of_what_nobody_has_reported_no_one_can_say_that_it_is_not_overdue(tmp_path: Path) -> None:
    assert _times(tmp_path, ", period: {to: 2026-03}", {})[-1] == (
        "Ingen har meldt hvor tiltaket står, så det kan være ferdig, på overtid eller aldri ha kommet i gang."
    )


CALENDAR = "calendar: [{paper: june-memo, month: 6}, {paper: december-report, month: 12}]\n"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (
            date(2026, 6, 30),
            [
                (
                    "Siste rapport er for 1. mai 2026. Det nyeste papiret er «Juninotat», juni 2026, og runden til det "
                    "begynte 31. desember 2025. Rapporten er ny nok til det."
                )
            ],
        ),
        (
            date(2026, 11, 27),
            [
                (
                    "Siste rapport er for 1. mai 2026. Det nyeste papiret er «Juninotat», juni 2026, og runden til det "
                    "begynte 31. desember 2025. Rapporten er ny nok til det."
                ),
                "Det er ikke kommet noen ny rapport etter den siste fristen, 30. juni 2026.",
            ],
        ),
        (
            date(2026, 12, 1),
            [
                (
                    "Siste rapport er for 1. mai 2026. Det nyeste papiret er «Desemberrapport», desember 2026, og "
                    "runden til det begynte 30. juni 2026. Rapporten er for gammel til det."
                )
            ],
        ),
    ],
)
def test_a_report_is_told_by_the_paper_it_was_for_and_by_what_the_next_one_waits_for(
    day: date, told: list[str], tmp_path: Path
) -> None:
    files = {"status/2026-05-01/t.yaml": REPORT, "plan.yaml": BASE["plan.yaml"] + CALENDAR}

    assert list(_lines(tmp_path, 2, files, day)[2:]) == told


def test_a_report_that_came_after_the_deadline_is_what_the_next_paper_waits_for(tmp_path: Path) -> None:
    files = {"status/2026-06-30/t.yaml": REPORT, "plan.yaml": BASE["plan.yaml"] + CALENDAR}

    assert _lines(tmp_path, 2, files, date(2026, 11, 27))[-1].endswith("Rapporten er ny nok til det.")


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ("status_valid_days: 10\n", "45 dager siden, og en rapport gjelder i 10 dager. Den er for gammel."),
        ("status_valid_days: 45\n", "45 dager siden, og en rapport gjelder i 45 dager. Den er ny nok."),
        (
            "calendar: [{paper: june-memo, month: 6}]\n",
            "runden til det begynte 30. juni 2025. Rapporten er ny nok til det.",
        ),
    ],
)
def test_the_age_of_the_newest_report_is_told(about: str, told: str, tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": REPORT}

    assert _times(tmp_path, "", files, about)[-1].endswith(told)


def test_an_explanation_is_there_in_nynorsk_and_english(tmp_path: Path) -> None:
    files = {"status/2026-05-01/t.yaml": REPORT}

    assert _parts(tmp_path, files, language=Language.NN)[0].lines[1].startswith("Framdrifta er «Noko forseinka»")
    assert _parts(tmp_path, files, language=Language.EN)[0].heading == "As it stands on 15 June 2026"
