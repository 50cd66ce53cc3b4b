"""The licences that plans and sources name, with the name and the address that machines know them by."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_OTHER = re.compile(r"[^a-zA-Z0-9._-]+")


class Licence(NamedTuple):
    """A licence as it is written, the name machines know it by, and its address, or nothing where we know none."""

    title: str
    name: str
    url: str = ""


_KNOWN: Mapping[str, str] = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "NLOD-1.0": "https://data.norge.no/nlod/no/1.0",
    "NLOD-2.0": "https://data.norge.no/nlod/no/2.0",
}


def licence(written: str) -> Licence:
    """Return a licence by what a plan or a source calls it: «CC BY 4.0»."""
    name = _OTHER.sub("-", written.strip()).strip("-")
    found = next((known for known in _KNOWN if known.casefold() == name.casefold()), None)
    return Licence(written, found, _KNOWN[found]) if found else Licence(written, name)
