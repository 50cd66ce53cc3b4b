from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.changes import ChangesPage, Rewritten, changes
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.feed import Entry, feed
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.site import published
from tests.site_plan import DAY, FILES, edition, plan


def test_what_has_happened_stands_by_month_and_the_newest_first(tmp_path: Path) -> None:
    (page,) = changes(edition(tmp_path, Language.NN))

    assert (page.path, page.section, page.title.words, page.crumbs) == (
        "endringer.html",
        "endringer.html",
        "Endringar",
        (),
    )
    assert [(each.anchor, each.title) for each in view(page).spans] == [
        ("tid-2026-05", "Mai 2026"),
        ("tid-2026-03", "Mars 2026"),
        ("tid-2026-02", "Februar 2026"),
        ("tid-2025-12", "Desember 2025"),
        ("tid-2025-11", "November 2025"),
        ("tid-2025-10", "Oktober 2025"),
    ]
    assert page.changed == date(2026, 5, 2)
    assert [each.path for each in page.subscriptions] == ["endringer.atom"]
    assert view(page).years == ()
    assert view(page).rewritten is None


def test_a_plan_in_which_nothing_has_happened_has_no_such_page(tmp_path: Path) -> None:
    assert not [*changes(edition(tmp_path, files=nothing()))]


def test_what_is_rewritten_is_told_without_what_is_told_as_events(tmp_path: Path) -> None:
    old = plan(tmp_path / "old", {**FILES, "status.yaml": "{}", "decisions.yaml": "{}"})
    measures = FILES["measures.yaml"].replace("Alle unge får en los.", "Alle unge får tilbud om en los.")
    now = plan(tmp_path / "new", {"measures.yaml": measures})
    (page,) = changes(Edition(now, DAY, Language.NB, beside=Beside(before=old, since="v1")))

    told = view(page).rewritten
    assert told
    assert told.title == "Endret i planen siden v1"
    assert [each.id for each in told.sections] == ["wording", "completed", "moved"]


def test_new_figures_are_told_as_events_and_not_as_rewritten(tmp_path: Path) -> None:
    earlier = FILES["indicators.yaml"].replace("{period: 2024, geo", "{period: 2022, geo")
    old = plan(tmp_path / "old", {"indicators.yaml": earlier})
    (page,) = changes(Edition(plan(tmp_path / "new"), DAY, Language.NB, beside=Beside(before=old, since="v1")))

    told = view(page).rewritten
    assert told
    assert told.sections == ()


def test_what_is_internal_is_neither_on_the_pages_nor_in_the_feed(tmp_path: Path) -> None:
    step = "[{body: radet, date: 2026-06-01, outcome: {nb: Hemmelig, nn: Hemmeleg}}]"
    status = "2026-06-01: {los: {state: on-hold, reason: {nb: Hemmelig, nn: Hemmeleg}, visibility: internal}}"
    whole = plan(tmp_path, {"papers.yaml": f"2026-june: {{treatment: {step}}}", "status.yaml": status})
    told = published(whole, DAY, Language.NB, Beside())

    assert "Status rapportert – 2.1 Los til alle" in {each.title for each in entries(told)}
    assert "Hemmelig" not in str([*changes(told), entries(told)])
    assert "Hemmelig" in str([*changes(Edition(whole, DAY, Language.NB))])


def test_a_plan_that_has_only_got_another_id_is_not_rewritten(tmp_path: Path) -> None:
    old = plan(tmp_path / "old", {**nothing(), "measures.yaml": "los: {title: Los}"})
    now = plan(tmp_path / "new", {**nothing(), "measures.yaml": "losen: {title: Los, formerly: [los]}"})
    beside = Beside(before=old, since="v1")
    (page,) = changes(Edition(now, DAY, Language.NB, beside=beside))

    assert view(page).spans == ()
    assert view(page).rewritten == Rewritten("Endret i planen siden v1", ())
    assert (page.changed, page.subscriptions) == (None, ())


def test_what_was_internal_is_not_told_as_rewritten(tmp_path: Path) -> None:
    internal = "2025-10-01: {los: {state: in-progress, text: Hemmelig, visibility: internal}}"
    old = plan(tmp_path / "old", {"status.yaml": internal})
    (page,) = changes(Edition(plan(tmp_path / "new"), DAY, Language.NB, beside=Beside(before=old, since="v1")))

    assert "Hemmelig" not in str(page)


def test_what_is_too_much_for_one_page_stands_whole_on_a_page_for_each_year(tmp_path: Path) -> None:
    first, *rest = changes(edition(tmp_path, files=many(2025, 2026)))

    assert count(first) == 50
    assert [(each.words.words, each.path) for each in view(first).years] == [
        ("Endringer i 2026", "endringer/2026.html"),
        ("Endringer i 2025", "endringer/2025.html"),
        ("Endringer i 2025, del 2", "endringer/2025-2.html"),
    ]
    assert [(page.path, count(page)) for page in rest] == [
        ("endringer/2026.html", 1),
        ("endringer/2025.html", 50),
        ("endringer/2025-2.html", 12),
    ]
    assert {(page.section, page.crumbs[0].path) for page in rest} == {("endringer.html", "endringer.html")}
    assert len({page.description for page in (first, *rest)}) == 4


def test_no_more_than_a_page_holds_needs_no_other(tmp_path: Path) -> None:
    assert len([*changes(edition(tmp_path, files=many(2025, 2026, fewer=13)))]) == 1


def entries(told: Edition) -> tuple[Entry, ...]:
    made = feed(told)
    return made.entries if made else ()


def nothing() -> dict[str, str]:
    empty = dict.fromkeys((path for path in FILES if path != "plan.yaml"), "{}\n")
    return {**empty, "plan.yaml": "title: Plan"}


def many(year: int, newest: int, fewer: int = 0) -> dict[str, str]:
    """Return a plan of 62 milestones reached in one year and one in the next, or so many fewer in the first."""
    done = [f"{year}-{1 + at % 12:02}-01" for at in range(62 - fewer)] + [f"{newest}-01-01"]
    steps = ", ".join(f"s{at}: {{title: S, done: {when}}}" for at, when in enumerate(done))
    return {**nothing(), "measures.yaml": f"los: {{title: Los, milestones: {{{steps}}}}}"}


def count(page: Page) -> int:
    return sum(len(span.happenings) for span in view(page).spans)


def view(page: Page) -> ChangesPage:
    assert isinstance(page.view, ChangesPage)
    return page.view
