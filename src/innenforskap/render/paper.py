"""A paper as Markdown, and as one HTML page that needs nothing else."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from markupsafe import Markup

from innenforskap.output import File
from innenforskap.render.environment import environment, rendered, source
from innenforskap.report.paper import Paper


def markdown(paper: Paper, overrides: Mapping[str, str]) -> File:
    """Return a paper as Markdown; `overrides` are the plan's own templates by name."""
    text = rendered(environment(overrides), "paper.md.j2", {"paper": paper})
    return File(f"{_name(paper)}.md", text.encode())


def html(paper: Paper, overrides: Mapping[str, str]) -> File:
    """Return a paper as one HTML page with its style inside, which fetches nothing and runs nothing."""
    made = environment(overrides)
    # A style sheet of the plan's own cannot end the style element and go on as HTML.
    style = source(made, "paper.css").replace("</", "<\\/")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    view = {"paper": paper, "style": Markup(style), "style_hash": f"sha256-{digest}"}  # noqa: S704 - see above
    return File(f"{_name(paper)}.html", rendered(made, "paper.html.j2", view).encode())


def _name(paper: Paper) -> str:
    return f"{paper.kind}-{paper.language}"
