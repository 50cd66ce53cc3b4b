"""Rules of privacy: what must never stand in a plan, for git remembers for ever."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from innenforskap.check.case import Case
from innenforskap.check.contact import mobile_numbers, personal_addresses
from innenforskap.check.identity import identity_numbers
from innenforskap.check.single_case import possible_cases, single_cases
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.walk import parts
from innenforskap.place import Place, Steps

_Spans: TypeAlias = Callable[[str], Iterator[tuple[int, int]]]

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
    """Find identity numbers anywhere in a file, in comments and in the names of files and folders too."""
    values = ((record, steps, words) for record in case.plan.records() for steps, words in parts(record, str))
    yield from _everywhere(case, IDENTITY_NUMBER, identity_numbers, values)


MOBILE_NUMBER = Rule(
    "IF711",
    "private-phone-number",
    Severity.WARNING,
    Message(
        "her står et mobilnummer (vises ikke)",
        "her står eit mobilnummer (blir ikkje vist)",
        "a mobile number stands here (not shown)",
    ),
    (
        Message(
            "skriv nummeret til sentralbordet eller tjenesten, eller bare hvem man kan spørre",
            "skriv nummeret til sentralbordet eller tenesta, eller berre kven ein kan spørje",
            "write the number of the switchboard or the service, or only whom to ask",
        ),
    ),
    private=True,
)


@MOBILE_NUMBER.check
def private_phone_number(case: Case) -> Iterator[Finding]:
    """Find mobile numbers, which follow a person and not a function, anywhere in a file."""
    yield from _everywhere(case, MOBILE_NUMBER, mobile_numbers, _texts(case))


PERSONAL_EMAIL = Rule(
    "IF712",
    "personal-email",
    Severity.WARNING,
    Message(
        "her står en e-postadresse til en person (vises ikke)",
        "her står ei e-postadresse til ein person (blir ikkje vist)",
        "a person's e-mail address stands here (not shown)",
    ),
    (
        Message(
            "skriv adressen til enheten eller postmottaket: den virker også når noen slutter",
            "skriv adressa til eininga eller postmottaket: ho verkar òg når nokon sluttar",
            "write the address of the unit or the mailroom: it works even when someone leaves",
        ),
    ),
    private=True,
)


@PERSONAL_EMAIL.check
def personal_email(case: Case) -> Iterator[Finding]:
    """Find e-mail addresses that name a person, anywhere in a file."""
    yield from _everywhere(case, PERSONAL_EMAIL, personal_addresses, _texts(case))


SINGLE_CASE = Rule(
    "IF716",
    "health-or-single-case",
    Severity.ERROR,
    Message(
        "her ser det ut til å stå noe om én person (vises ikke)",
        "her ser det ut til å stå noko om éin person (blir ikkje vist)",
        "this seems to tell of one person (not shown)",
    ),
    (
        Message(
            "skriv om tilbudet eller gruppen; er det en tittel, sett «» rundt den",
            "skriv om tilbodet eller gruppa; er det ein tittel, set «» rundt han",
            "write about the service or the group; if it is a title, put «» around it",
        ),
    ),
    private=True,
)


@SINGLE_CASE.check
def health_or_single_case(case: Case) -> Iterator[Finding]:
    """Find words that tie one young person to a grade, an age or a school: in a small place all know who it is."""
    yield from _everywhere(case, SINGLE_CASE, single_cases, _texts(case))


POSSIBLE_CASE = Rule(
    "IF717",
    "possible-single-case",
    Severity.WARNING,
    Message(
        "her kan det stå noe om én gutt eller jente (vises ikke)",
        "her kan det stå noko om éin gut eller éi jente (blir ikkje vist)",
        "this may tell of one boy or girl (not shown)",
    ),
    (
        Message(
            "gjelder det alle, skriv det i flertall; gjelder det én, ta det bort; er det en tittel, sett «» rundt den",
            "gjeld det alle, skriv det i fleirtal; gjeld det éin, ta det bort; er det ein tittel, set «» rundt han",
            "if it is about all, write it in the plural; if about one, remove it; if it is a title, put «» around it",
        ),
    ),
    private=True,
)


@POSSIBLE_CASE.check
def possible_single_case(case: Case) -> Iterator[Finding]:
    """Find words of a boy or a girl with an illness or a story, who may be one person."""
    yield from _everywhere(case, POSSIBLE_CASE, possible_cases, _texts(case))


def _everywhere(
    case: Case, rule: Rule, spans: _Spans, values: Iterator[tuple[Record, Steps, str]]
) -> Iterator[Finding]:
    """Give what is found in names and in files, comments too, and in values that show it only once they are read.

    A value may be folded over two lines, or written with an escape.
    """
    yield from (Finding(rule, path, place=Place(path)) for path in _named(case.names, spans))
    plainly: dict[str, set[str]] = {}
    for path, text in case.texts.items():
        plainly[path] = _found(spans, text)
        for start, end in spans(text):
            yield Finding(rule, path, place=Place.of(path, text, start, end - start))
    for record, steps, words in values:
        if _found(spans, words) - plainly.get(record.file, set()):
            yield rule.at(record, *steps)


def _named(paths: tuple[str, ...], spans: _Spans) -> Iterator[str]:
    """Give the paths with something in a name of theirs, be it a file's or a folder's; a folder is told once."""
    told: set[str] = set()
    for path in paths:
        names = path.split("/")
        found = {"/".join(names[: at + 1]) for at, name in enumerate(names) if any(spans(name))}
        if found - told:
            yield path
        told |= found


def _found(spans: _Spans, text: str) -> set[str]:
    """Return what is found in a text, without the spaces, signs and line breaks that differ as it is read."""
    return {"".join(filter(str.isalnum, text[start:end])) for start, end in spans(text)}


def _texts(case: Case) -> Iterator[tuple[Record, Steps, str]]:
    for record, steps, text in case.texts_told:
        for language, words in text.items():
            yield record, (*steps, language), words


RULES = (national_identity_number, private_phone_number, personal_email, health_or_single_case, possible_single_case)
