"""What the search page says, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    "search_for": Phrase("Hva leter du etter?", "Kva leitar du etter?"),
    "search": Phrase("Søk", "Søk"),
    "search_more": Phrase("Vis flere treff", "Vis fleire treff"),
    "search_results": Phrase("Treff", "Treff"),
    "search_off": Phrase(
        "Søket trenger JavaScript, og at nettstedet ligger på en tjener. Alt det finner, står også i listene.",
        "Søket treng JavaScript, og at nettstaden ligg på ein tenar. Alt det finn, står òg i listene.",
    ),
    "search_lists": Phrase("Finn fram uten søk", "Finn fram utan søk"),
}
"""Each phrase by the name that the templates know it by."""
