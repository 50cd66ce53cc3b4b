"""What running text claims of figures: shares and counts of people, and that something has gone up or down."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from innenforskap.model.vocabulary import Unit

# What is quoted is another's, and a figure of the plan that is quoted is no claim but the figure itself.
_NOT_CLAIMED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|`[^`]*`|https?://\S+|\[figure:[^\[\]]*\]", re.IGNORECASE)
# A range, a part of a longer number and a date are no one figure.
_BEFORE = r"(?<![\w.,/§–-])(?<![–§-] )"
_SPACE = r"[ \u00a0\u202f]"
_PERCENT = re.compile(
    rf"{_BEFORE}(\d{{1,3}}(?:[.,]\d{{1,9}})?){_SPACE}?(?:%|prosent(?:er|ar|ene|ane|en)?(?!\w))", re.IGNORECASE
)
_WHO = (
    r"unge|ungdom(?:mer|mar)?|personer|personar|menneske(?:r)?|elever|elevar|barn|jenter|gutter|gutar|innbyggere"
    r"|innbyggjarar|innbyggarar|lærlinger|lærlingar|lærekandidater|lærekandidatar|studenter|studentar|søkere|søkjarar"
    r"|deltakere|deltakarar|brukere|brukarar|innvandrere|innvandrarar|flyktninger|flyktningar"
)
_COUNT = re.compile(
    rf"{_BEFORE}(\d{{1,3}}(?:(?:{_SPACE}|\.)\d{{3}}){{1,4}}|\d{{3,7}})\s+"
    rf"(?:(?:nye|unge|norske|flere|fleire|av\s+(?:de|dei|disse|desse))\s+)?(?:{_WHO})(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20|21)\d\d", re.ASCII)
# How much of a position, and a part of an amount, is no share of the young.
_OF_A_POSITION = re.compile(r"s?[\s-]*(?:(?:fast|faste|ny|nye)\s+)?(?:stilling|årsverk|jobb|løn)", re.IGNORECASE)
_OF_AN_AMOUNT = re.compile(
    r"\s+av\s+(?:\w+\s+){0,3}?\w*(?:utgift|kostnad|midl|tilskudd|tilskot|budsjett|løyving|bevilg|bevilling|løn|beløp"
    r"|støtt?[ea]|ramm|kroner|sum)",
    re.IGNORECASE,
)
_A_PART = re.compile(
    r"(?:stilling|tilskudd|tilskot|støtte|støtta|egenandel|eigendel|egeninnsats|eigeninnsats|rente|moms)\w*\s+"
    r"(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# A limit or a place for so many is what someone decided, and nothing that was counted.
_LIMIT = re.compile(
    r"(?:inntil|opptil|opp\s+til|maks\.?|maksimalt|høyst|høgst|minst|plass(?:er|ar)?\s+(?:til|for))\s+$", re.IGNORECASE
)
_EACH = re.compile(r"\s+(?:per|pr\.?|i\s+hver|i\s+kvar)(?!\w)", re.IGNORECASE)
_NEAR = 60
# «7000 unge» may be 6984, but «600 elever» is not 649: the first two figures are meant.
_EXACT = 2

_ALONG = r"(?:har|hadde|er|ble|blei|vart|blir|var)\s+(?:[\w,]+\s+){0,8}?"
# What someone did to something else is no change of the figure: «har økt innsatsen», «redusert arbeidsevne».
_ITSELF = (
    r"(?=\s*(?:[.,;:!?)(\d]|$)|\s+(?:til|fra|frå|med|siden|sidan|litt|noe|noko|mye|mykje|svakt|kraftig|markant|jevnt"
    r"|jamt|klart|i|på|og|men|for|det|der|blant|mellom|hvert|kvart)(?!\w))"
)
# «Falt fra» and «falle frå» is to drop out, unless it is from a figure.
_FROM_A_FIGURE = r"(?!\s+(?:fra|frå)(?!\w|\s+\d))"
_UP = re.compile(
    rf"(?<!\w)(?:økte|auka|steg|steig|vokste|gikk\s+opp|gjekk\s+opp"
    rf"|{_ALONG}(?:økt|økte|auka|steget|stige|vokst|vakse|gått\s+opp)){_ITSELF}",
    re.IGNORECASE,
)
_DOWN = re.compile(
    rf"(?<!\w)(?:falt|sank|sokk|minket|minka|gikk\s+ned|gjekk\s+ned"
    rf"|{_ALONG}(?:falt|falle|sunket|søkke|redusert|minket|minka|minsket|gått\s+ned)){_FROM_A_FIGURE}{_ITSELF}",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(
    r"(?<!\w)(?:ikke|ikkje|verken|hverken|uten|utan|uendret|uendra|knapt|neppe|skal|skulle|må|bør|vil|ville|kan|kunne"
    r"|hvis|dersom|om\s+at|mål|målet|ønsker|ønskjer|ønske|venter|ventar|forventer|lenge|over\s+tid"
    r"|(?:de|dei|det)\s+siste|(?:siden|sidan)(?!\s+(?:0|(?:19|20|21)\d\d)(?!\d)))(?!\w)",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """A figure that a text states: the words, the number, the power of ten it is exact to, and what is counted."""

    words: str
    value: Decimal
    exponent: int
    unit: Unit


class Turn(NamedTuple):
    """Words that say that something has gone up, 1, or down, -1."""

    words: str
    way: int


def claims(words: str) -> Iterator[Claim]:
    """Give each percentage, and each count of a hundred people or more, that a text states in its own words."""
    own = _own(words)
    for found in _PERCENT.finditer(own):
        if not _is_a_part(own, found):
            value = Decimal(found[1].replace(",", "."))
            yield Claim(found[0], value, int(value.as_tuple().exponent), Unit.PERCENT)
    for found in _COUNT.finditer(own):
        if not _is_decided(own, found) and not _YEAR.fullmatch(found[1]):
            digits = re.sub(r"\D", "", found[1])
            noughts = len(digits) - len(digits.rstrip("0"))
            yield Claim(found[0], Decimal(digits), min(noughts, len(digits) - _EXACT), Unit.COUNT)


def turn(sentence: str) -> Turn | None:
    """Return which way a sentence says that something has gone, or None.

    Nothing is said by a sentence that says both, or that something has not or is to go so, or since no known year.
    """
    own = _own(sentence)
    up, down = _UP.search(own), _DOWN.search(own)
    if _NOT_SAID.search(own) or (up and down):
        return None
    found = up or down
    return Turn(found[0], 1 if up else -1) if found else None


def years(sentence: str) -> tuple[str, ...]:
    """Return the years that a sentence names in its own words."""
    return tuple(re.findall(r"(?<![\w/.-])(?:19|20|21)\d\d(?![\w/-]|\.\.)", _own(sentence), re.ASCII))


def _own(words: str) -> str:
    """Return words with a nought in the place of what is quoted, which stands where a figure or a name would."""
    return _NOT_CLAIMED.sub("0", words)


def _is_a_part(words: str, found: re.Match[str]) -> bool:
    before, after = words[max(0, found.start() - _NEAR) : found.start()], words[found.end() :][:_NEAR]
    return any((_OF_A_POSITION.match(after), _OF_AN_AMOUNT.match(after), _A_PART.search(before)))


def _is_decided(words: str, found: re.Match[str]) -> bool:
    before, after = words[max(0, found.start() - _NEAR) : found.start()], words[found.end() :][:_NEAR]
    return bool(_LIMIT.search(before) or _EACH.match(after))
