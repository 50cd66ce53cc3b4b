"""`innenforskap build`: make the site of a plan."""

from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.address import address
from innenforskap.cli.options import Asked
from innenforskap.cli.search import is_there
from innenforskap.cli.show import note
from innenforskap.cli.site import beside_of, files
from innenforskap.cli.sound import tellable
from innenforskap.cli.strict import is_clean
from innenforskap.write import write


def build(
    asked: Asked, output: Path, base_url: str | None = None, *, search: bool | None = None, strict: bool = False
) -> int:
    """Write the site to a folder; return 1 if the plan has errors, else 0.

    It has a search page if that is asked for, or is not said and can be made. If it is to be `strict`, a warning or a
    fault in what was made returns 1 too, and nothing is written.
    """
    where, has_search = address(base_url), is_there() if search is None else search
    # A plan is meant to change, so the rules of what may change do not stop its site.
    found = tellable(asked._replace(since=None))
    if found is None:
        return 1
    checked, language = found
    around = beside_of(asked, where, has_search=has_search)
    made = tuple(files(checked, asked.day, around))
    if strict and not is_clean(checked, made, around, language):
        return 1
    written = write(made, output)
    note(words.BUILT.said(language, folder=output, **written.told))
    return 0
