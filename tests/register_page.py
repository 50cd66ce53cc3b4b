"""What a test asks of a page that tells all records of a kind."""

from collections.abc import Iterable, Iterator

from innenforskap.report.pages.parts import Entry, Fact, Page, RegisterPage, Table


def view(pages: Iterator[Page]) -> RegisterPage:
    """Return what the one page there is says."""
    (page,) = pages
    assert isinstance(page.view, RegisterPage)
    return page.view


def titles(told: RegisterPage) -> list[tuple[str, list[str]]]:
    """Return the headings, with what stands under each."""
    return [(group.title, [entry.title.words for entry in group.entries]) for group in told.groups]


def entry(told: RegisterPage, anchor: str) -> Entry:
    """Return the entry at an anchor."""
    return next(each for group in told.groups for each in group.entries if each.anchor == anchor)


def facts(told: Iterable[Fact]) -> list[tuple[str, str]]:
    """Return each label, with the values and texts beside it on one line."""
    return [(fact.label, _line(fact)) for fact in told]


def paths(told: Iterable[Fact]) -> set[str]:
    """Return where the values of facts lead."""
    links = [link for fact in told for link in (*fact.values, *(each.title for each in fact.sources))]
    return {link.path or link.address for link in links} - {""}


def cells(table: Table | None) -> list[list[str]]:
    """Return the cells of a table, row by row, the values of each on one line."""
    assert table is not None
    return [[" / ".join(value.words.words for value in cell) for cell in row] for row in table.rows]


def _line(fact: Fact) -> str:
    said = (*(value.words for value in fact.values), *fact.texts)
    sources = (f"{each.publisher.words}: {each.title.words.words}" for each in fact.sources)
    return " / ".join((*(each.words for each in said), *sources))
