"""The site as files: every page in bokmål and nynorsk, each linked to its twin, with one style sheet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from jinja2 import Environment
from markupsafe import Markup

from innenforskap.i18n import OTHER, Language
from innenforskap.i18n.numbers import day as written
from innenforskap.model.plan import Plan
from innenforskap.output import File
from innenforskap.render.chart.line import chart
from innenforskap.render.chart.multiples import multiples
from innenforskap.render.chart.sheet import Labels
from innenforskap.render.environment import environment, rendered, source
from innenforskap.render.guard import guarded
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.indicators.breakdowns import Breakdown, Panel, Panels, Parts
from innenforskap.report.pages.indicators.page import IndicatorPage
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.site import Site
from innenforskap.report.pages.site import site as told

_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; "
    "form-action 'none'"
)
_RUNNING = "script-src 'self'"
# The search page alone compiles WebAssembly, and fetches the parts of the index that it needs.
_SEARCHING = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
_TOKENS = "site/styles/tokens.css"
_STYLES = (
    "base",
    "frame",
    "pieces",
    "tables",
    "charts",
    "search",
    "context",
    "voices",
    "measures",
    "calendar",
    "changes",
    "front",
    "data",
    "screens",
)
STYLE = "assets/site.css"
"""The one style sheet."""

_ICON = "favicon.svg"
_NAMES = {Language.NB: "Bokmål", Language.NN: "Nynorsk"}


@dataclass(frozen=True)
class Twin:
    """The same page in the other language: its path from this one, and what that language is called there."""

    path: str
    language: Language
    name: str


@dataclass(frozen=True)
class Alternate:
    """A page in one of its languages, or in the one for readers of neither: the language, and where it lies."""

    language: str
    path: str


@dataclass(frozen=True)
class Small:
    """Small charts of one sort: how they are read, and each with what it shows."""

    caption: str
    charts: tuple[tuple[Panel, Markup], ...]


@dataclass(frozen=True)
class Charts:
    """What is drawn on a page: the one large chart, and the small ones by the name of their table."""

    main: Markup
    small: Mapping[str, Small]


def site(plan: Plan, day: date, overrides: Mapping[str, str], beside: Beside | None = None) -> Iterator[File]:
    """Give every file of the site, the plan's own language at its root and the other in a folder of its own.

    `overrides` replace templates.
    """
    root = plan.about.language.norwegian
    first, second = (told(plan, day, language, beside) for language in (root, OTHER[root]))
    for here, other in ((first, second), (second, first)):
        made = environment(overrides, here.quoted)
        yield from (_file(made, page, here, other, root) for page in here.pages)
        if here is first:
            yield _missing(made, first, second)
    yield from _assets(overrides, (*first.pages, first.missing))


def policy(page: Page) -> str:
    """Return what a page may fetch: its style sheet, its icon and the scripts it has, all from where it lies."""
    running = _SEARCHING if page.kind == "search" else _RUNNING
    return f"{_POLICY}; {running}" if page.scripts else _POLICY


def tokens(overrides: Mapping[str, str]) -> str:
    """Return the colours, fonts and widths that the site is laid out with: ours, then what the plan says instead.

    A plan says only what differs, so that what a later version of ours lays out has all it needs.
    """
    ours, theirs = (source(environment(each), _TOKENS) for each in ({}, overrides))
    return ours if theirs == ours else f"{ours}\n{theirs}"


def _assets(overrides: Mapping[str, str], pages: Iterable[Page]) -> Iterator[File]:
    """Give what pages are laid out with: one style sheet of all parts, the icon, and each script that a page runs.

    What could run where it is read is ours alone, the icon too, for a drawing that is opened by itself is a page.
    """
    made, ours = environment(overrides), environment({})
    styles = (tokens(overrides), *(source(made, f"site/styles/{name}.css") for name in _STYLES))
    yield File(STYLE, "\n".join(styles).encode())
    for name in (_ICON, *sorted({script for page in pages for script in page.scripts})):
        yield File(f"assets/{name}", source(ours, f"site/{name}").encode())


def _file(made: Environment, page: Page, here: Site, other: Site, root: Language) -> File:
    folder = below(here.language, root)
    up = "../" * page.path.count("/")
    base = up + "../" * folder.count("/")
    twin = Twin(f"{base}{below(other.language, root)}{page.path}", other.language, _NAMES[other.language])
    # An address that is not known cannot be told whole: then a page is found from where this one lies.
    near = here.address or base
    alternates = (
        *(Alternate(each, f"{near}{below(each, root)}{page.path}") for each in (here.language, other.language)),
        Alternate("x-default", f"{near}{page.path}"),
    )
    canonical = f"{here.address}{folder}{page.path}" if here.address else ""
    ways = {"root": up, "base": base, "twin": twin, "alternates": alternates, "canonical": canonical}
    return File(f"{folder}{page.path}", _html(made, page, here, other, ways))


def _missing(made: Environment, here: Site, other: Site) -> File:
    """Give the page for what is not there: a server shows it at any depth, so its links are whole where they can be."""
    ways = {"root": here.address, "base": here.address, "twin": None, "alternates": (), "canonical": ""}
    return File(here.missing.path, _html(made, here.missing, here, other, ways))


def _html(made: Environment, page: Page, here: Site, other: Site, ways: Mapping[str, object]) -> bytes:
    newest = page.changed or here.changed
    view = {
        "site": here,
        "page": page,
        "view": page.view,
        "words": here.words,
        "twin_site": other,
        "changed": written(newest, here.language) if newest else "",
        "changed_on": newest,
        "policy": policy(page),
        "charts": _charts(page, here.language),
    }
    name = f"site/{page.kind}.html.j2"
    return guarded(rendered(made, name, {**view, **ways}), policy(page), name).encode()


def below(language: Language, root: Language) -> str:
    """Return the folder that a language's pages lie in, with `/`, or nothing for the root."""
    return "" if language is root else f"{language}/"


def _charts(page: Page, language: Language) -> Charts:
    """Return what is drawn on a page: nothing but on an indicator's, and there only what can be."""
    view = page.view
    if not isinstance(view, IndicatorPage):
        return Charts(Markup(""), {})
    labels = Labels("chart", page.title.words)
    drawn = chart(labels, view.drawing, language) if view.drawing else ""
    tables: tuple[Breakdown | Parts, ...] = (*view.breakdowns, *view.parts)
    many = {each.name: _small(each.name, each.panels, language) for each in tables if each.panels}
    return Charts(Markup(drawn), many)  # noqa: S704 - the chart escapes the words it is given


def _small(name: str, panels: Panels, language: Language) -> Small:
    made = multiples(name, panels, language)
    charts = tuple(map(Markup, made.charts))  # the charts escape the words they are given
    return Small(made.caption, tuple(zip(panels.panels, charts, strict=True)))
