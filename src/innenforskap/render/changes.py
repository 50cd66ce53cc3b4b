"""What differs between two plans as Markdown for a pull request, and as one HTML page that needs nothing else."""

from collections.abc import Mapping

from innenforskap.output import File
from innenforskap.render.environment import environment, page, rendered
from innenforskap.report.changes import ChangeList


def markdown(changes: ChangeList, overrides: Mapping[str, str]) -> File:
    """Return changes as Markdown; `overrides` are the plan's own templates by name."""
    text = rendered(environment(overrides), "changes.md.j2", {"changes": changes})
    return File(f"changes-{changes.language}.md", text.encode())


def html(changes: ChangeList, overrides: Mapping[str, str]) -> File:
    """Return changes as one HTML page with its style inside, which fetches nothing and runs nothing."""
    view = {"changes": changes, "signs": {each.sign: each.words for each in changes.legend}}
    made = page(overrides, "changes.html.j2", ("paper.css", "changes.css"), view)
    return File(f"changes-{changes.language}.html", made)
