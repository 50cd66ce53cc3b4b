"""What the site tells besides the plan: the address it will have, and what is made to lie with its pages."""

from dataclasses import dataclass

from innenforskap.i18n import Phrase
from innenforskap.model.issued import Issued
from innenforskap.model.plan import Plan


@dataclass(frozen=True)
class DataFile:
    """A file of open data: its path from the root of the site, its form, what it holds, and what stands in each row.

    `columns` are those of a table by name, each with what it is called, and those of one text in several languages
    together; `width` is how many there are. What is no table has neither them nor rows.
    """

    path: str
    form: str
    title: Phrase
    rows: int = 0
    width: int = 0
    columns: tuple[tuple[str, Phrase], ...] = ()


@dataclass(frozen=True)
class Beside:
    """What the plan itself does not say.

    `address` is where the site will be published, ending in `/`, or nothing where that is not known; `before` is the
    plan as it was at the revision that changes are told from, and `since` what that revision is called. `issued` are
    the papers that all may read, and `data` the files of open data.
    """

    address: str = ""
    before: Plan | None = None
    since: str = ""
    has_search: bool = False
    issued: tuple[Issued, ...] = ()
    data: tuple[DataFile, ...] = ()
