"""What stops the tool, and that the user can mend."""

from innenforskap.i18n import Language, Message


class PlanError(Exception):
    """The tool cannot go on; `said` tells the user why and what to do. Wrong data is a Finding instead.

    A fact that is a Message is told in the user's language too.
    """

    def __init__(self, message: Message, **facts: object) -> None:
        """Keep the message and its facts until the language is known."""
        self.message = message
        self.facts = facts
        super().__init__(self.said(Language.EN))

    def said(self, language: Language) -> str:
        """Return the message in `language`."""
        return self.message.said(language, **self.told(language))

    def told(self, language: Language) -> dict[str, str]:
        """Return the facts in `language`."""
        return {
            name: fact.said(language) if isinstance(fact, Message) else str(fact) for name, fact in self.facts.items()
        }
