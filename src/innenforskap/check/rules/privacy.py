"""Rules of privacy: what must never stand in a plan, for git remembers for ever."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.identity import identity_numbers
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.place import Place

IDENTITY_NUMBER = Rule(
    "IF710",
    "national-identity-number",
    Severity.ERROR,
    Message(
        "her står et fødselsnummer eller D-nummer (vises ikke)",
        "her står eit fødselsnummer eller D-nummer (blir ikkje vist)",
        "a national identity number stands here (not shown)",
    ),
    (
        Message(
            "slett det før du lagrer i git: historikken husker det ellers for alltid",
            "slett det før du lagrar i git: historikken hugsar det elles for alltid",
            "delete it before you commit: otherwise the history keeps it for ever",
        ),
    ),
    private=True,
)


@IDENTITY_NUMBER.check
def national_identity_number(case: Case) -> Iterator[Finding]:
    """Find identity numbers anywhere in a file, in comments and in the file's own name too."""
    for path, text in case.texts.items():
        if any(identity_numbers(path)):
            yield Finding(IDENTITY_NUMBER, path, place=Place(path))
        for start, end in identity_numbers(text):
            yield Finding(IDENTITY_NUMBER, path, place=Place.of(path, text, start, end - start))


RULES = (national_identity_number,)
