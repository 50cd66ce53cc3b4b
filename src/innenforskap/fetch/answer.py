"""What a bank answered, taken for what it should be: strict JSON in UTF-8, and nothing that only looks like it."""

import json
import re
from typing import NoReturn

from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.http import Reply
from innenforskap.finding import visible

_JSON = re.compile(r'application/([\w.-]+\+)?json\s*(;\s*charset="?utf-8"?\s*)?', re.IGNORECASE)
_LONGEST = 200


def meaning(reply: Reply) -> object:
    """Return what the JSON of a reply says; raise PlanError if it is none, or says what JSON cannot."""
    if not _JSON.fullmatch(reply.headers.get("content-type", "").strip()):
        raise PlanError(words.NOT_JSON, host=reply.host)
    try:
        return json.loads(reply.content.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PlanError(words.NOT_JSON, host=reply.host) from error


def title(reply: Reply) -> str | None:
    """Return what a bank calls the reason for a refusal, on one line, or None if it gives none."""
    try:
        said = meaning(reply)
    except PlanError:
        return None
    written = said.get("title") if isinstance(said, dict) else None
    return visible(written)[:_LONGEST] if isinstance(written, str) and written.strip() else None


def _no_number(written: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python reads and JSON has not."""
    raise ValueError(written)
