"""A reader searches the site: in bokmål and in nynorsk, from a sub-path of a server, and not from a folder."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browsing import IN_A_BROWSER, seen

TITLES = [
    ("", "fritiden", "Nye mobilitetstilbud på fritiden", "Søket virker ikke akkurat nå. Listene nedenfor har alt."),
    ("nn/", "fritida", "Nye mobilitetstilbod på fritida", "Søket verkar ikkje akkurat no. Listene nedanfor har alt."),
]

pytestmark = IN_A_BROWSER


@pytest.mark.parametrize(("path", "words", "title", "failed"), TITLES)
def test_what_is_searched_for_is_found_in_the_page_s_language(
    built: Callable[[str], Path], path: str, words: str, title: str, failed: str
) -> None:
    site = built("plan")
    told: dict[str, Any] = seen("search.mjs", str(site.parent), f"{site.name}/{path}sok.html", words, "tiltak")

    assert title in told["typed"]["titles"]
    assert all(link.startswith(f"/{site.name}/{path}") for link in told["typed"]["links"])
    assert told["typed"]["address"] == f"?q={words}"
    assert told["typed"]["marked"] > 0
    assert told["sent"] == told["typed"], "an address that is sent on finds the same"
    assert told["nothing"]["titles"] == []
    assert told["nothing"]["count"] == "Ingen treff på «qqqxyz»."
    assert told["more"]["first"] == told["more"]["focused"] == told["unfetched"]["first"] == 10
    assert told["more"]["all"] > 10
    assert told["unfetched"]["told"] == failed
    assert told["fromFolder"] == {"field": False, "told": True}
    assert told["wrong"] == []
