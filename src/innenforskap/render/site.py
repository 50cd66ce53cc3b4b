"""The site as files: every page in bokmål and nynorsk, each linked to its twin, with one style sheet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from jinja2 import Environment
from markupsafe import Markup

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.output import File
from innenforskap.render.chart.line import chart
from innenforskap.render.chart.multiples import multiples
from innenforskap.render.chart.sheet import Labels
from innenforskap.render.environment import environment, rendered, source
from innenforskap.report.pages.breakdowns import Breakdown, Panel, Panels, Parts
from innenforskap.report.pages.indicators import IndicatorPage
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.site import Site
from innenforskap.report.pages.site import site as told

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
"""What a page may fetch: its style sheet and its icon, from where it lies, and nothing else."""

_ASSETS = ("site.css", "favicon.svg")
_NAMES = {Language.NB: "Bokmål", Language.NN: "Nynorsk"}


@dataclass(frozen=True)
class Twin:
    """The same page in the other language: its path from this one, and what that language is called there."""

    path: str
    language: Language
    name: str


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


def site(plan: Plan, day: date, overrides: Mapping[str, str]) -> Iterator[File]:
    """Give every file of the site, bokmål at its root and nynorsk under `nn/`; `overrides` replace templates."""
    nb, nn = (told(plan, day, language) for language in (Language.NB, Language.NN))
    for here, other in ((nb, nn), (nn, nb)):
        made = environment(overrides, here.quoted)
        yield from (_file(made, page, here, other) for page in here.pages)
    yield _file(environment(overrides, nb.quoted), nb.missing, nb, nn)
    for name in _ASSETS:
        yield File(f"assets/{name}", source(environment(overrides), f"site/{name}").encode())


def _file(made: Environment, page: Page, here: Site, other: Site) -> File:
    below = _below(here.language)
    root = "../" * page.path.count("/")
    base = root + "../" * below.count("/")
    twin = Twin(f"{base}{_below(other.language)}{page.path}", other.language, _NAMES[other.language])
    html = rendered(
        made,
        f"site/{page.kind}.html.j2",
        {
            "site": here,
            "page": page,
            "view": page.view,
            "words": here.words,
            "root": root,
            "base": base,
            "twin": None if page is here.missing else twin,
            "twin_site": other,
            "policy": POLICY,
            "charts": _charts(page, here.language),
        },
    )
    return File(f"{below}{page.path}", html.encode())


def _below(language: Language) -> str:
    """Return the folder that a language's pages lie in, with `/`, or nothing for the root."""
    return "nn/" if language is Language.NN else ""


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
