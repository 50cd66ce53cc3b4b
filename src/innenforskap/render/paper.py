"""A paper as Markdown, and as one HTML page that needs nothing else."""

from collections.abc import Mapping

from innenforskap.output import File
from innenforskap.render.environment import environment, page, rendered
from innenforskap.report.paper import Paper


def markdown(paper: Paper, overrides: Mapping[str, str]) -> File:
    """Return a paper as Markdown; `overrides` are the plan's own templates by name."""
    text = rendered(environment(overrides, paper.quoted), "paper.md.j2", {"paper": paper})
    return File(f"{_name(paper)}.md", text.encode())


def html(paper: Paper, overrides: Mapping[str, str]) -> File:
    """Return a paper as one HTML page with its style inside, which fetches nothing and runs nothing."""
    return File(
        f"{_name(paper)}.html", page(overrides, "paper.html.j2", ("paper.css",), {"paper": paper}, paper.quoted)
    )


def _name(paper: Paper) -> str:
    return f"{paper.kind}-{paper.language}"
