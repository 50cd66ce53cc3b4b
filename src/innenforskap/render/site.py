"""The site as files: every page in bokmål and nynorsk, each linked to its twin, with one style sheet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from jinja2 import Environment
from markupsafe import Markup

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.output import File
from innenforskap.render.chart import Labels, Point, Series, chart
from innenforskap.render.environment import environment, rendered, source
from innenforskap.report.pages.figures import Curve
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


def site(plan: Plan, day: date, overrides: Mapping[str, str]) -> Iterator[File]:
    """Give every file of the site, bokmål at its root and nynorsk under `nn/`; `overrides` replace templates."""
    made = environment(overrides)
    nb, nn = (told(plan, day, language) for language in (Language.NB, Language.NN))
    for here, other in ((nb, nn), (nn, nb)):
        yield from (_file(made, page, here, other) for page in here.pages)
    yield _file(made, nb.missing, nb, nn)
    for name in _ASSETS:
        yield File(f"assets/{name}", source(made, f"site/{name}").encode())


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
            "chart": _chart(page, here.language),
        },
    )
    return File(f"{below}{page.path}", html.encode())


def _below(language: Language) -> str:
    """Return the folder that a language's pages lie in, with `/`, or nothing for the root."""
    return "nn/" if language is Language.NN else ""


def _chart(page: Page, language: Language) -> Markup:
    """Return an indicator's figures drawn, or nothing where there are none to draw."""
    figures = page.view.figures if isinstance(page.view, IndicatorPage) else None
    if figures is None or not figures.curves:
        return Markup("")
    labels = Labels("chart", page.title.words, figures.unit, figures.decimals, language)
    drawn = map(_series, figures.curves)
    return Markup(chart(labels, *drawn))  # noqa: S704 - the chart escapes the words it is given


def _series(curve: Curve) -> Series:
    return Series(curve.area, tuple(Point(each.period, each.value, each.preliminary) for each in curve.points))
