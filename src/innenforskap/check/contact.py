"""Mobile numbers and e-mail addresses that belong to a person, and how they differ from what only looks alike."""

import re
from collections.abc import Iterator

from innenforskap.model.wordless import keys_without_words

_SPACE = "[ .\\-\u00a0\u2009\u2011\u202f]"
# 40 000 000 is an amount: a mobile number is written 3-2-3, 2-2-2-2 or without spaces.
_MOBILE = re.compile(
    rf"(?<![\w/=&%#+\-])(?<![0-9][.,\-])(?P<abroad>(?:\+|00)47{_SPACE}?)?"
    rf"(?:(?P<solid>[49][0-9]{{7}})"
    rf"|(?(abroad)|(?<![0-9]{_SPACE}))(?:[49][0-9](?P<by_two>{_SPACE})[0-9]{{2}}(?P=by_two)[0-9]{{2}}(?P=by_two)[0-9]{{2}}"
    rf"|[49][0-9]{{2}}(?P<by_three>{_SPACE})[0-9]{{2}}(?P=by_three)[0-9]{{3}})(?!{_SPACE}[0-9]{{2}}))"
    r"(?![\w%]|[.,\-]\w|/[0-9]{1,4}(?![0-9]))"
)
# An id, a file or a way to one, such as decisions/sak-1.yaml: its words are read one by one. It has a small letter in
# it, unlike 2026/12345 and SSB-12345, and is no part of an address on the web.
_ID_OR_PATH = re.compile(r"(?<![\w.:/@=&%#+?-])(?=[\w./-]*[a-zæøå])(?:\.{0,2}/)*[\w-]+(?:/[\w-]+)*(?:\.[a-z]+)?")
_APART = str.maketrans("-_/.", "    ")
_NEAR = 200
_OTHER_BEFORE = re.compile(
    r"\b(?:kr|nok|bel[øo]p|id|ref(?:eranse)?|(?:sak|arkiv|arkivsak|journal|journalpost|prosjekt|tabell|faktura|bilag"
    r"|konto|bestilling|artikkel|dokument|rapport|vedtak|publikasjon)s?(?:nr|nummer|-id)?)[.:]?\s*(?:nr\.?|nummer)?\s*"
    r"(?:(?:19|20)[0-9]{2}\s+)?[\"'«]?$",
    re.IGNORECASE,
)
_WEB_BEFORE = re.compile(r"(?:https?://|www\.)\S*$", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"\s?(?:kr\b|kroner|nok\b|mill|,-|:-|%|prosent)", re.IGNORECASE)
_FIELD_BEFORE = re.compile(r"(?<![\w-])([a-z_]+):[ \t]*[\[\"']*$")
_ADDRESS = re.compile(
    r"(?:(?<![\w.+/-])|(?<=/)(?P<in_path>))(?P<local>[\w.+-]+)(?:@|\s?[(\[](?:at|krøllalfa)[)\]]\s?)"
    r"(?P<domain>(?>(?:[\w-]+\.)+[^\W\d_]{2,}))(?(in_path)(?!/))",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_TWO_NAMES = re.compile(rf"{_NAME}(?:[._]{_NAME})+[0-9]*")
_FOR_CONSUMERS = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|proton|protonmail|pm|online|getmail"
    r"|broadpark|start|frisurf|lyse|altibox|haugnett|loqal)\.(?:com|no|net|me|[a-z]{2}|co\.uk)",
    re.IGNORECASE,
)
# A function begins or ends a word of the address: «unge» inside a surname does not clear it.
_FUNCTION = re.compile(
    r"(?:^|[._+-])(?:(?:post|info|ung|nav|ks|hr|it|ikt|ot|ppt|vgs|leder|vakt|web)(?:[._+-]|$)"
    r"|postmottak|firmapost|servicetorg|kontakt|kontor|kommun|fylke|region|nordland|ungdom|unge(?:[._+-]|$)|elev|lærling"
    r"|laerling|skole|skule|helse|folkehelse|presse|media|arkiv|personvern|inkludering|prosjekt|tilskudd|tilskot|støtte"
    r"|stotte|support|sekretariat|avdeling|seksjon|barn|frivillig|statistikk|redaksjon|tjeneste|teneste|nettverk|arbeid"
    r"|utdanning|opplæring|opplaering|kultur|idrett|noreply|no-reply|drift)"
    r"|(?:kommune|kontor|skole|skule|helse|senter|sentral|r[åa]det|team|tjenesten?|tenesta?|forening|mottak|utvalg|utval)"
    r"(?:[._+-]|$)",
    re.IGNORECASE,
)


def mobile_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Give where each Norwegian mobile number begins and ends in `text`, its country code included.

    A number is left alone where the words or the field before it say that it is something else: an amount, a case,
    a part of an address on the web. It is found in an id and in the name of a file too.
    """
    apart = _ID_OR_PATH.sub(lambda name: name[0].translate(_APART), text)
    for found in _MOBILE.finditer(apart):
        near = slice(max(0, found.start() - _NEAR), found.start())
        is_amount = found["solid"] and not found["abroad"] and _is_amount(found["solid"], text[near])
        is_other = _OTHER_BEFORE.search(apart[near]) or _WEB_BEFORE.search(text[near])
        if not (is_amount or is_other or _AMOUNT_AFTER.match(apart, found.end())):
            yield found.span()


def personal_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Give where each e-mail address of a person begins and ends in `text`.

    It is a person's if it names one in two parts, or lies with a provider that consumers use; a word for a function
    (post, ungdom, kommune …) clears it.
    """
    for found in _ADDRESS.finditer(text):
        is_personal = _TWO_NAMES.fullmatch(found["local"]) or _FOR_CONSUMERS.fullmatch(found["domain"])
        if is_personal and not _FUNCTION.search(found["local"]):
            yield found.span()


def _is_amount(digits: str, before: str) -> bool:
    """Tell whether eight digits are whole thousands, or stand in a field that holds numbers and codes, not words."""
    field = _FIELD_BEFORE.search(before)
    return digits.endswith("000") or (field is not None and field[1] in keys_without_words())
