"""Rules of privacy: what must never stand in a plan, for git remembers for ever."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.check.identity import digits_of, identity_numbers
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.walk import parts
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
    yield from _spelled_otherwise(case)


def _spelled_otherwise(case: Case) -> Iterator[Finding]:
    """Give the values that hold a number once they are read: folded over two lines, or written with an escape."""
    plainly = {path: _numbers(text) for path, text in case.texts.items()}
    for record in case.plan.records():
        for steps, words in parts(record, str):
            if _numbers(words) - plainly.get(record.file, set()):
                yield IDENTITY_NUMBER.at(record, *steps)


def _numbers(text: str) -> set[str]:
    return {digits_of(text[start:end]) for start, end in identity_numbers(text)}


RULES = (national_identity_number,)
