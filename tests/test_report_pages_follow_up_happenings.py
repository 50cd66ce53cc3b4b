from collections.abc import Mapping
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.follow_up.happenings import Happening, happenings
from tests.eventful_plan import STILL, edition

FIRST = "2026-01-01: {los: {state: in-progress, progress: on-track, effect: too-early}}"


def test_a_report_tells_each_axis_that_says_something_new_and_what_it_said_before(tmp_path: Path) -> None:
    (told,) = newest(tmp_path, "2026-02-01: {los: {state: completed, progress: on-track, effect: works}}")

    assert (told.when, told.iso, told.what) == ("1. februar 2026", "2026-02-01", "Status rapportert")
    assert [each.words for each in told.shifts] == [
        "Status fra i gang til gjennomført",
        "Virkning fra for tidlig til virker",
    ]
    assert told.title == "Status rapportert – 2.1 Los til alle"
    assert told.lines == tuple(each.words for each in told.shifts)


def test_the_first_report_tells_what_it_says_and_nothing_of_before(tmp_path: Path) -> None:
    told = all_of(tmp_path, {"status.yaml": "2026-01-01: {los: {state: in-progress, effect: too-early}}"})

    assert [(shift.was, shift.words) for shift in told[0].shifts] == [
        (None, "Status: i gang"),
        (None, "Virkning: for tidlig"),
    ]


def test_the_first_report_is_told_also_where_it_says_what_was_decided(tmp_path: Path) -> None:
    postponed = "d: {date: 2025-01-01, body: radet, type: postpone, about: [los]}"
    told = all_of(tmp_path, {"status.yaml": "2026-01-01: {los: {state: on-hold}}", "decisions.yaml": postponed})

    assert [each.words for each in told[0].shifts] == ["Status: satt på vent"]


def test_an_answer_where_none_was_given_before_is_told_without_one(tmp_path: Path) -> None:
    early = "2025-01-01: {los: {state: in-progress}}"
    told = all_of(tmp_path, {"status.yaml": f"{early}\n2026-01-01: {{los: {{progress: on-track}}}}"})

    assert [each.words for each in told[0].shifts] == ["Framdrift: i rute"]


def test_reports_of_a_day_that_say_nothing_new_are_told_together_after_the_others(tmp_path: Path) -> None:
    status = """
        2026-01-01: {los: {state: in-progress}, moter: {state: in-progress}, jobb: {state: in-progress}}
        2026-02-01:
          los: {state: in-progress, reason: {nb: Som før, nn: Som før}}
          moter: {state: on-hold}
          jobb: {state: in-progress}
    """
    told = all_of(tmp_path, {"status.yaml": status})[:2]

    assert [(each.what, [about.number for about in each.about]) for each in told] == [
        ("Status rapportert", ["2.2"]),
        ("Status rapportert, uten endring", ["2.1", "10.1"]),
    ]
    assert (told[1].shifts, told[1].facts, told[1].lines) == ((), (), ())


def test_a_time_is_told_no_more_exactly_than_the_plan_does(tmp_path: Path) -> None:
    steps = ", ".join(
        f"s{at}: {{title: S, done: {when}}}" for at, when in enumerate(("2026-05", "2025", "2024-autumn"))
    )
    told = all_of(tmp_path, {"status.yaml": "{}", "measures.yaml": f"a: {{title: A, milestones: {{{steps}}}}}"})

    assert [(each.when, each.iso, each.span, each.anchor) for each in told] == [
        ("Mai 2026", "2026-05", "Mai 2026", "tid-2026-05"),
        ("2025", "2025", "2025", "tid-2025"),
        ("Høsten 2024", "", "Høsten 2024", "tid-2024-autumn"),
    ]


def test_a_text_is_told_with_its_language_and_its_figures(tmp_path: Path) -> None:
    decision = "d: {date: 2026-01-01, body: b, type: ask, about: [los], text: {nb: Gjør det.}, case_no: 1/26}"
    files = {"status.yaml": "{}", "decisions.yaml": decision, "bodies.yaml": "b: {name: Rådet, kind: county-executive}"}
    (told,) = all_of(tmp_path, files, Language.NN)

    assert told.text == ("Gjør det.", "nb")
    assert told.lines == ("Gjør det.", "Av: Rådet", "Sak: 1/26")
    assert told.title == "Vedtak: be om ny sak – 2.1 Los til alle"


def test_what_is_about_no_record_has_a_title_all_the_same(tmp_path: Path) -> None:
    plan = {"plan.yaml": "title: Plan\nadopted: {date: 2026-01-01}", "status.yaml": "{}"}

    assert [(each.title, each.about) for each in all_of(tmp_path, plan)] == [("Planen vedtatt", ())]


def all_of(folder: Path, files: Mapping[str, str], language: Language = Language.NB) -> tuple[Happening, ...]:
    told = edition(folder, {**STILL, **files}, language)
    return tuple(happenings(told, told.events))


def newest(folder: Path, status: str) -> tuple[Happening, ...]:
    return all_of(folder, {"status.yaml": f"{FIRST}\n{status}"})[:1]
