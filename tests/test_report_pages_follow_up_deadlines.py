from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.query.deadline import Sort
from innenforskap.report.pages.follow_up.deadlines import LABELS, Dated, dated, dated_for
from innenforskap.report.pages.paths import place
from tests.calendar_plan import CALENDAR
from tests.site_plan import DAY, edition


def told(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> tuple[Dated, ...]:
    made = edition(folder, language, files={**CALENDAR, **(files or {})})
    return dated(made, made.deadlines)


def named(folder: Path, words: str, **files: str) -> Dated:
    (one,) = (each for each in told(folder, files=files) if each.what.words.words == words)
    return one


def test_every_sort_is_called_something_and_has_a_deadline_in_the_plan_of_these_tests(tmp_path: Path) -> None:
    sorts = {each.sort for each in edition(tmp_path, files=CALENDAR).deadlines}

    assert set(LABELS) == set(Sort)
    assert sorts == set(Sort)


def test_a_year_in_words(tmp_path: Path) -> None:
    lines = [f"{each.when} | {each.label} | {each.what.words.words}" for each in told(tmp_path)]

    assert lines == [
        "Innen januar 2026 | Oppstart | Felles møter",
        "Innen 20. mai 2026 | Oppfølging av vedtak | Send brev",
        "18. juni 2026 | Medvirkning | Innspillsmøte",
        "Innen 20. juni 2026 | Kommunikasjon | Nyhetsbrev",
        "Juni 2026 | Rapportering | Notat om oppstart og framdrift til fylkesrådet",
        "Innen juni 2026 | Status | Status for 1 tiltak til notatet i juni 2026",
        "Innen juni 2026 | Status | Status for 1 tiltak til notatet i juni 2026",
        "Innen juni 2026 | Status | Status for 1 tiltak til notatet i juni 2026",
        "Innen 1. juli 2026 | Svarfrist | Hvem er utenfor?",
        "Innen august 2026 | Ny arena | Forumet",
        "Innen 1. september 2026 | Milepæl | Lyst ut",
        "September 2026 | Nye tall | Unge utenfor",
        "1. oktober 2026 | Søknadsfrist | Midler til los",
        "Innen oktober 2026 | Fortsetter etter pause | På vent",
        "8. desember 2026 | Behandling | Fylkestinget behandler rapporten",
        "Innen høsten 2026 | Piloten slutter | Los til alle",
        "Innen høsten 2026 | Indikatoren skal være klar | Antall loser",
        "Desember 2026 | Rapportering | Rapport om gjennomføring og resultater til fylkestinget",
        "Desember 2026 | Fasen er over | Oppstarten",
        "31. desember 2026 | Mandatet går ut | Avtalen",
        "Innen juni 2027 | Skal være ferdig | Felles møter",
        "Innen 2027 | Evaluering | Los til alle",
        "2027 | Måltall skal være nådd | Unge utenfor",
        "2027 | Planperioden er over | Plan for innenforskap",
        "Innen desember 2027 | Vurdering av piloten | Los til alle",
    ]


def test_the_same_year_in_nynorsk(tmp_path: Path) -> None:
    lines = {f"{each.when} | {each.label} | {each.what.words.words}" for each in told(tmp_path, Language.NN)}

    assert {
        "Innan juni 2026 | Status | Status for 1 tiltak til notatet i juni 2026",
        "8. desember 2026 | Behandling | Fylkestinget behandlar rapporten",
        "Innan hausten 2026 | Piloten sluttar | Los til alle",
        "Innan oktober 2026 | Held fram etter pause | På vent",
    } <= lines


def test_what_is_overdue_says_so_by_word_and_symbol(tmp_path: Path) -> None:
    late, coming = named(tmp_path, "Send brev"), named(tmp_path, "Nyhetsbrev")

    assert late.late
    assert (late.late.symbol, late.late.words) == ("!", "Over fristen")
    assert (late.is_duty, late.who, coming.late) == (True, (), None)


def test_what_was_put_off_says_when_it_first_was_to_be(tmp_path: Path) -> None:
    due = named(tmp_path, "Lyst ut")

    assert due.was == "Først satt til mars 2026"
    assert named(tmp_path, "Forumet").was == ""


def test_a_deadline_leads_to_what_it_is_of_and_names_the_measure_where_it_is_called_something_else(
    tmp_path: Path,
) -> None:
    milestone, follow_up, pilot = (named(tmp_path, words) for words in ("Lyst ut", "Send brev", "På vent"))

    assert (milestone.what.path, [each.path for each in milestone.about]) == ("tiltak/los.html", ["tiltak/los.html"])
    assert [each.words.words for each in follow_up.about] == ["Felles møter"]
    assert (pilot.what.path, pilot.about) == ("tiltak/pause.html", ())
    assert named(tmp_path, "Oppstarten").what.path == ""
    assert follow_up.what.path == place("decisions", "brev")


def test_many_are_told_by_how_many_they_are(tmp_path: Path) -> None:
    asked = named(tmp_path, "Hvem er utenfor?")

    assert [each.words.words for each in asked.who] == ["Nav", "Kommunene", "Bodø"]
    assert asked.who_count == "3 aktører"
    assert named(tmp_path, "Send brev").measures_count == "1 tiltak"


@pytest.mark.parametrize(
    ("calendar", "words"),
    [
        ("{paper: june-memo, month: 6}", "Notat om oppstart og framdrift"),
        ("{paper: june-memo, month: 6, to: borte}", "Notat om oppstart og framdrift"),
    ],
)
def test_a_paper_tells_who_gets_it_where_that_is_said(calendar: str, words: str, tmp_path: Path) -> None:
    about = f"title: Plan\nversion_state: adopted\ncalendar: [{calendar}]\n"

    assert words in [each.what.words.words for each in told(tmp_path, files={"plan.yaml": about})]


def test_a_body_that_is_not_there_is_told_by_its_id(tmp_path: Path) -> None:
    files = {"papers.yaml": "2026-june: {treatment: [{body: borte, date: 2026-06-20}], visibility: public}\n"}

    assert "borte behandler notatet" in [each.what.words.words for each in told(tmp_path, files=files)]


def test_the_day_is_the_last_one_of_a_time(tmp_path: Path) -> None:
    assert named(tmp_path, "På vent").last.isoformat() == "2026-10-31"
    assert all(each.last >= DAY or each.late for each in told(tmp_path))


def test_on_an_actor_s_own_page_only_those_it_does_it_with_are_named(tmp_path: Path) -> None:
    found = dated_for(edition(tmp_path, files=CALENDAR), "nav")

    assert [(each.what.words.words, [who.words.words for who in each.who]) for each in found] == [
        ("Felles møter", []),
        ("Status for 1 tiltak til notatet i juni 2026", []),
        ("Hvem er utenfor?", ["Kommunene", "Bodø"]),
        ("Avtalen", []),
        ("Felles møter", []),
        ("Los til alle", []),
    ]
