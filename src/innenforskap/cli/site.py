"""The files of a site: its pages, and what lies beside them."""

from collections.abc import Iterator
from datetime import date

from innenforskap.cli.checked import Checked
from innenforskap.output import File
from innenforskap.read.templates import texts
from innenforskap.render.site import site
from innenforskap.report.pages.beside import Beside


def files(checked: Checked, day: date, beside: Beside) -> Iterator[File]:
    """Give every file of the site of a plan that may be told, as it stands on a day."""
    yield from site(checked.plan, day, texts(checked.beside), beside)
