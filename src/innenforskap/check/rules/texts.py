"""Rules of the plan's words: their languages, what came along from the web, and letters that only look alike."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.source import Source
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import LanguagePolicy
from innenforskap.model.walk import parts
from innenforskap.place import Place

_BOILERPLATE = re.compile(
    r"Cookie Consent|Du er her:|Fann du det du leit(?:a|te) etter|Fant du det du lette etter"
    r"|informasjonskaps(?:ler|lar) på denne|nettles[ae]ren din er utdatert|Hopp til hov(?:ed|ud)innh[ao]ld",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s\"'\[\]{},:]+")
_OTHER: Mapping[str, str] = {"nb": "nn", "nn": "nb"}
_LANGUAGES: Mapping[str, Message] = {
    "nb": Message("bokmål", "bokmål", "bokmål"),
    "nn": Message("nynorsk", "nynorsk", "nynorsk"),
    "se": Message("nordsamisk", "nordsamisk", "Northern Sámi"),
    "smj": Message("lulesamisk", "lulesamisk", "Lule Sámi"),
    "sma": Message("sørsamisk", "sørsamisk", "Southern Sámi"),
    "en": Message("engelsk", "engelsk", "English"),
}
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
_THE_OTHER = Message("den andre", "den andre", "the other")


@SAME_TITLE.check
def same_title(case: Case) -> Iterator[Finding]:
    """Find records of one kind that readers could not tell apart, whatever the case and composition of letters."""
    for kind, heading in _NAMED.items():
        seen: dict[str, Record] = {}
        for record in case.plan.of(kind).values():
            title = getattr(record, heading).told(case.plan.about.language.primary)
            folded = " ".join(unicodedata.normalize("NFC", title.words).casefold().split())
            if not folded or case.is_past(record):
                continue
            if (other := seen.setdefault(folded, record)) is not record:
                there = Related(other.file, (*other.steps, heading), _THE_OTHER)
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
    for record, steps, text in _texts(case):
        for language, words in text.items():
            if found := _BOILERPLATE.search(words):
                yield BOILERPLATE.at(record, *steps, language, words=found[0])._replace(needle=found[0])


PRIMARY_MISSING = Rule(
    "IF700",
    "plan-language-missing",
    Severity.ERROR,
    Message(
        "teksten mangler på planens eget språk, {missing}",
        "teksten manglar på språket til planen, {missing}",
        "the text is missing in the plan's own language, {missing}",
    ),
    (Message("legg til linjen «{code}: …»", "legg til linja «{code}: …»", "add the line “{code}: …”"),),
)


@PRIMARY_MISSING.check
def plan_language_missing(case: Case) -> Iterator[Finding]:
    """Find texts that a paper in the plan's own language could not show."""
    primary = case.plan.about.language.primary
    for record, steps, text in _own_texts(case):
        if not getattr(text, primary):
            yield PRIMARY_MISSING.at_key(record, *steps, missing=_LANGUAGES[primary], code=primary)


OTHER_MISSING = Rule(
    "IF701",
    "other-language-missing",
    Severity.WARNING,
    Message(
        "«{heading}» mangler på {missing}; planen skal ha titler og navn på begge målformer",
        "«{heading}» manglar på {missing}; planen skal ha titlar og namn på begge målformer",
        "“{heading}” is missing in {missing}; the plan is to have titles and names in both languages",
    ),
    (
        Message(
            "skriv begge: {{{primary}: …, {code}: …}}",
            "skriv begge: {{{primary}: …, {code}: …}}",
            "write both: {{{primary}: …, {code}: …}}",
        ),
    ),
)


@OTHER_MISSING.check
def other_language_missing(case: Case) -> Iterator[Finding]:
    """Find titles and names in one language only, where the plan's own policy asks for both."""
    languages = case.plan.about.language
    other = _OTHER.get(languages.primary)
    if other is None or languages.policy not in {LanguagePolicy.BOTH, LanguagePolicy.TITLES}:
        return
    for record, steps, text in _own_texts(case):
        if steps[-1] in _NAMED.values() and getattr(text, languages.primary) and not getattr(text, other):
            facts = {"heading": text.said(languages.primary), "primary": languages.primary, "code": other}
            yield OTHER_MISSING.at_key(record, *steps, missing=_LANGUAGES[other], **facts)


def _own_texts(case: Case) -> Iterator[tuple[Record, tuple[str | int, ...], Text]]:
    """Give every text but what is quoted from others, in their language; none if the plan's own is not known."""
    for record, steps, text in _texts(case) if case.plan.about.file else ():
        if steps[-1] != "source_text" and not (isinstance(record, Source) and steps[-1] != "note"):
            yield record, steps, text


def _texts(case: Case) -> Iterator[tuple[Record, tuple[str | int, ...], Text]]:
    for record in case.plan.records():
        for steps, text in parts(record, Text):
            yield record, steps, text


RULES = (decomposed_letters, same_title, web_boilerplate)
LANGUAGE_RULES = (plan_language_missing, other_language_missing)
