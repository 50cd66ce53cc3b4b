"""Rules of the plan's words: what came along from the web, and what only looks alike."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.text import folded
from innenforskap.place import Place

_BOILERPLATE = re.compile(
    r"Cookie Consent|Du er her:|Fann du det du leit(?:a|te) etter|Fant du det du lette etter"
    r"|informasjonskaps(?:ler|lar) på denne|nettles[ae]ren din er utdatert|Hopp til hov(?:ed|ud)innh[ao]ld",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s\"'\[\]{},:]+")
_NAMED: Mapping[str, str] = {
    "strands": "title",
    "measures": "title",
    "indicators": "title",
    "actors": "name",
    "bodies": "name",
}

DECOMPOSED = Rule(
    "IF101",
    "decomposed-letters",
    Severity.WARNING,
    Message(
        "«{word}» er skrevet med løse aksenter, som macOS gjør; søk finner det ikke",
        "«{word}» er skrive med lause aksentar, som macOS gjer; søk finn det ikkje",
        "“{word}” is written with loose accents, as macOS does; searches will miss it",
    ),
    (Message("skriv ordet på nytt: {instead}", "skriv ordet på nytt: {instead}", "type the word again: {instead}"),),
)


@DECOMPOSED.check
def decomposed_letters(case: Case) -> Iterator[Finding]:
    """Find the first word in each file that is not in Unicode's composed form (NFC)."""
    for path, text in case.texts.items():
        if found := _decomposed(text):
            facts = {"word": found[0], "instead": unicodedata.normalize("NFC", found[0])}
            yield Finding(DECOMPOSED, path, facts=facts, place=Place.of(path, text, found.start(), len(found[0])))


def _decomposed(text: str) -> re.Match[str] | None:
    # The whole text first, for that is fast; then no word may be to blame, but a space of an unusual width.
    words = () if unicodedata.is_normalized("NFC", text) else _WORD.finditer(text)
    return next((word for word in words if not unicodedata.is_normalized("NFC", word[0])), None)


SAME_TITLE = Rule(
    "IF102",
    "same-title",
    Severity.WARNING,
    Message(
        "«{other}» heter også «{title}»",
        "«{other}» heiter òg «{title}»",
        "“{other}” is called “{title}” too",
    ),
    (
        Message(
            "gi dem hvert sitt navn, eller behold bare den ene",
            "gi dei kvart sitt namn, eller behald berre den eine",
            "give each a name of its own, or keep only one of them",
        ),
    ),
)


@SAME_TITLE.check
def same_title(case: Case) -> Iterator[Finding]:
    """Find records of one kind that readers could not tell apart, whatever the case and composition of letters."""
    for kind, heading in _NAMED.items():
        seen: dict[str, Record] = {}
        for record in case.plan.of(kind).values():
            title = getattr(record, heading).told(case.plan.about.language.primary)
            words = folded(title.words)
            if not words or case.is_past(record):
                continue
            if (other := seen.setdefault(words, record)) is not record:
                there = Related.other(other, heading)
                found = SAME_TITLE.at(record, heading, title.language, title=title.words, other=other.id)
                yield found._replace(related=(there,))


BOILERPLATE = Rule(
    "IF103",
    "web-boilerplate",
    Severity.WARNING,
    Message(
        "«{words}» ser ut til å komme fra en nettside, ikke fra planen",
        "«{words}» ser ut til å kome frå ei nettside, ikkje frå planen",
        "“{words}” seems to come from a web page, not from the plan",
    ),
    (Message("ta det bort", "ta det bort", "remove it"),),
)


@BOILERPLATE.check
def web_boilerplate(case: Case) -> Iterator[Finding]:
    """Find what a web page has around its text, pasted along with it."""
    for record, steps, text in case.texts_told:
        for language, words in text.items():
            if found := _BOILERPLATE.search(words):
                yield BOILERPLATE.at(record, *steps, language, words=found[0])._replace(needle=found[0])


RULES = (decomposed_letters, same_title, web_boilerplate)
