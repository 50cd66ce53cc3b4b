"""What stops the tool, and that the user can mend."""

from innenforskap.i18n import Language, Message


class PlanError(Exception):
    """The tool cannot go on; `said` tells the user why and what to do. Wrong data is a Finding instead."""

    def __init__(self, message: Message, **facts: object) -> None:
        """Keep the message and its facts until the language is known."""
        super().__init__(message.en.format(**facts))
        self.message = message
        self.facts = facts

    def said(self, language: Language) -> str:
        """Return the message in `language`."""
        return self.message.said(language, **self.facts)
