"""Where the links of a Markdown page lead."""

import re
from pathlib import Path


def leads_somewhere(page: Path, link: str) -> bool:
    """Tell whether a relative link of the page leads to a file that is there, and to a heading if it names one."""
    path, _, heading = link.partition("#")
    target = page.parent / path if path else page
    return target.exists() and (not heading or heading in _anchors(target))


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
