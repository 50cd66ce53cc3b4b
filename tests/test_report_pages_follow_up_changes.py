from collections.abc import Mapping
from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.changes import ChangesPage, Rewritten, changes
from innenforskap.report.pages.follow_up.feed import Entry, feed
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.site import published
from tests.eventful_plan import EMPTY, EVENTFUL, STILL, edition
from tests.site_plan import DAY
from tests.site_plan import plan as plan_of


def test_what_has_happened_stands_by_month_and_the_newest_first(tmp_path: Path) -> None:
    (page,) = changes(edition(tmp_path, language=Language.NN))

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
    assert page.changed == date(2026, 5, 1)
    assert [each.path for each in page.subscriptions] == ["endringer.atom"]
    assert view(page).years == ()
    assert view(page).rewritten is None


def test_a_plan_in_which_nothing_has_happened_has_no_such_page(tmp_path: Path) -> None:
    assert not [*changes(edition(tmp_path, EMPTY))]


def test_what_is_rewritten_is_told_without_what_is_told_as_events(tmp_path: Path) -> None:
    measures = STILL["measures.yaml"].replace("Alle får en los.", "Alle får tilbud om en los.")
    page = since(tmp_path, STILL, {**EVENTFUL, "measures.yaml": measures})

    told = view(page).rewritten
    assert told
    assert told.title == "Endret i planen siden v1"
    assert [each.id for each in told.sections] == ["plan", "wording", "completed", "moved"]


def test_new_figures_are_told_as_events_and_not_as_rewritten(tmp_path: Path) -> None:
    indicator = "i: {{title: I, maturity: in-use, unit: percent, observations: [{{period: {}, value: 1}}]}}"
    old, new = ({"indicators.yaml": indicator.format(year)} for year in (2023, 2024))

    assert view(since(tmp_path, old, new)).rewritten == Rewritten("Endret i planen siden v1", ())


def test_a_plan_that_has_only_got_another_id_is_not_rewritten(tmp_path: Path) -> None:
    old, new = {"measures.yaml": "los: {title: Los}"}, {"measures.yaml": "losen: {title: Los, formerly: [los]}"}
    page = since(tmp_path, old, new)

    assert view(page).spans == ()
    assert view(page).rewritten == Rewritten("Endret i planen siden v1", ())
    assert (page.changed, page.subscriptions) == (None, ())


def test_what_is_internal_is_neither_on_the_pages_nor_in_the_feed(tmp_path: Path) -> None:
    step = "[{body: radet, date: 2026-06-01, outcome: Hemmelig}]"
    status = "2026-06-01: {los: {state: on-hold, reason: Hemmelig, visibility: internal}}"
    whole = plan(tmp_path, {**STILL, "papers.yaml": f"2026-june: {{treatment: {step}}}", "status.yaml": status})
    told = published(whole, DAY, Language.NB)

    assert [each.title for each in entries(told)] == ["Status rapportert – 2.1 Los til alle"]
    assert "Hemmelig" not in str([*changes(told), entries(told)])
    assert "Hemmelig" in str([*changes(Edition(whole, DAY, Language.NB))])


def test_what_was_internal_is_not_told_as_gone(tmp_path: Path) -> None:
    page = since(tmp_path, {"papers.yaml": "2026-june: {assessment: Hemmelig, visibility: internal}"}, {})

    assert view(page).rewritten == Rewritten("Endret i planen siden v1", ())


def test_what_is_put_before_politicians_is_not_told_as_new(tmp_path: Path) -> None:
    old = {"papers.yaml": "2026-december: {visibility: public}", "status.yaml": "2026-06-01: {los: {state: on-hold}}"}
    new = {
        "papers.yaml": "2026-december: {visibility: public, assessment: Hemmelig, recommendation: [Hemmelig]}",
        "status.yaml": "2026-06-01: {los: {state: on-hold, needs_decision: true, question: Hemmelig}}",
    }

    assert "Hemmelig" not in str(since(tmp_path, {**STILL, **old}, {**STILL, **new}))


def test_what_is_too_much_for_one_page_stands_whole_on_a_page_for_each_year(tmp_path: Path) -> None:
    first, *rest = changes(edition(tmp_path, many(2025, 2026)))

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
    assert len([*changes(edition(tmp_path, many(2025, 2026, fewer=13)))]) == 1


def entries(told: Edition) -> tuple[Entry, ...]:
    made = feed(told)
    return made.entries if made else ()


def since(folder: Path, old: Mapping[str, str], new: Mapping[str, str]) -> Page:
    """Return the page that tells what is new in a plan, published after another."""
    beside = Beside(before=plan(folder / "old", old), since="v1")
    (page,) = changes(published(plan(folder / "new", new), DAY, Language.NB, beside))
    return page


def plan(folder: Path, files: Mapping[str, str]) -> Plan:
    return plan_of(folder, {**EMPTY, **files})


def many(year: int, newest: int, fewer: int = 0) -> dict[str, str]:
    """Return a plan of 62 milestones reached in one year and one in the next, or so many fewer in the first."""
    done = [f"{year}-{1 + at % 12:02}-01" for at in range(62 - fewer)] + [f"{newest}-01-01"]
    steps = ", ".join(f"s{at}: {{title: S, done: {when}}}" for at, when in enumerate(done))
    return {**EMPTY, "measures.yaml": f"los: {{title: Los, milestones: {{{steps}}}}}"}


def count(page: Page) -> int:
    return sum(len(span.happenings) for span in view(page).spans)


def view(page: Page) -> ChangesPage:
    assert isinstance(page.view, ChangesPage)
    return page.view
