"""What differs between two plans as Markdown for a pull request, and as one HTML page that needs nothing else."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from markupsafe import Markup

from innenforskap.output import File
from innenforskap.render.environment import environment, rendered, source
from innenforskap.report.changes import ChangeList


def markdown(changes: ChangeList, overrides: Mapping[str, str]) -> File:
    """Return changes as Markdown; `overrides` are the plan's own templates by name."""
    text = rendered(environment(overrides), "changes.md.j2", {"changes": changes})
    return File(f"changes-{changes.language}.md", text.encode())


def html(changes: ChangeList, overrides: Mapping[str, str]) -> File:
    """Return changes as one HTML page with its style inside, which fetches nothing and runs nothing."""
    made = environment(overrides)
    # A style sheet of the plan's own cannot end the style element and go on as HTML.
    style = "\n".join(source(made, name) for name in ("paper.css", "changes.css")).replace("</", "<\\/")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    signs = {each.sign: each.words for each in changes.legend}
    view = {"changes": changes, "signs": signs, "style_hash": f"sha256-{digest}"}
    view["style"] = Markup(style)  # noqa: S704 - see above
    return File(f"changes-{changes.language}.html", rendered(made, "changes.html.j2", view).encode())
