"""What the site tells besides the plan: the address it will have, and what is made to lie with its pages."""

from dataclasses import dataclass

from innenforskap.model.issued import Issued
from innenforskap.model.plan import Plan


@dataclass(frozen=True)
class Beside:
    """What the plan itself does not say.

    `address` is where the site will be published, ending in `/`, or nothing where that is not known; `before` is the
    plan as it was at the revision that changes are told from, and `since` what that revision is called. `issued` are
    the papers that all may read.
    """

    address: str = ""
    before: Plan | None = None
    since: str = ""
    has_search: bool = False
    issued: tuple[Issued, ...] = ()
