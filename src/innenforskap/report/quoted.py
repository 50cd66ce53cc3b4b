"""The figures that the plan's texts quote, as a paper or a page tells them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from innenforskap.figures.quotes import retold
from innenforskap.i18n import Language
from innenforskap.model.text import Told


@dataclass(frozen=True)
class Quoted:
    """What each figure is told as in bokmål and in nynorsk, by what its quote asks for.

    `language` is that of the paper or the site, for texts in other languages than the two.
    """

    language: Language = Language.NB
    nb: Mapping[str, str] = field(default_factory=dict)
    nn: Mapping[str, str] = field(default_factory=dict)

    def within(self, language: str) -> Mapping[str, str]:
        """Return the figures as they are told in a text of that language."""
        return self.nn if (language if language in {Language.NB, Language.NN} else self.language) == "nn" else self.nb

    def line(self, told: Told) -> Told:
        """Return words that are no Markdown with the figures they quote."""
        return told._replace(words=retold(told.words, self.within(told.language)))
