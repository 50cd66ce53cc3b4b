"""Rules of the plan's words: their languages, what came along from the web, and letters that only look alike."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import LanguagePolicy
from innenforskap.model.walk import parts
from innenforskap.place import Place

_BOILERPLATE = re.compile(
    r"Cookie Consent|Du er her:|Fann du det du leit[ae]?te? etter|Fant du det du lette etter"
    r"|informasjonskapsler på denne|nettleseren din er utdatert|Hopp til hovedinnhold",
    re.IGNORECASE,
)
_OTHER: Mapping[str, str] = {"nb": "nn", "nn": "nb"}
_LANGUAGES: Mapping[str, Message] = {
    "nb": Message("bokmål", "bokmål", "bokmål"),
    "nn": Message("nynorsk", "nynorsk", "nynorsk"),
    "se": Message("nordsamisk", "nordsamisk", "Northern Sámi"),
    "smj": Message("lulesamisk", "lulesamisk", "Lule Sámi"),
    "sma": Message("sørsamisk", "sørsamisk", "Southern Sámi"),
    "en": Message("engelsk", "engelsk", "English"),
}
_HEADINGS = {"title", "name"}

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
        if unicodedata.is_normalized("NFC", text):
            continue
        found = next(word for word in re.finditer(r"\S+", text) if not unicodedata.is_normalized("NFC", word[0]))
        facts = {"word": found[0], "instead": unicodedata.normalize("NFC", found[0])}
        yield Finding(DECOMPOSED, path, facts=facts, place=Place.of(path, text, found.start(), len(found[0])))


SAME_TITLE = Rule(
    "IF102",
    "same-title",
    Severity.WARNING,
    Message(
        "«{title}» er også tittelen på «{other}»",
        "«{title}» er òg tittelen på «{other}»",
        "“{title}” is the title of “{other}” too",
    ),
)


@SAME_TITLE.check
def same_title(case: Case) -> Iterator[Finding]:
    """Find records of one kind that readers could not tell apart, whatever the case and composition of letters."""
    primary = case.plan.about.language.primary
    for kind in ("strands", "measures", "indicators", "actors", "bodies"):
        seen: dict[str, str] = {}
        for id_, record in case.plan.of(kind).items():
            heading = "name" if kind in {"actors", "bodies"} else "title"
            title = getattr(record, heading).said(primary)
            folded = " ".join(unicodedata.normalize("NFC", title).casefold().split())
            other = seen.setdefault(folded, id_)
            if folded and other != id_:
                yield SAME_TITLE.at(record, heading, title=title, other=other)


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
        "teksten mangler på planens eget språk, {language}",
        "teksten manglar på språket til planen, {language}",
        "the text is missing in the plan's own language, {language}",
    ),
    (Message("legg til linjen «{code}: …»", "legg til linja «{code}: …»", "add the line “{code}: …”"),),
)


@PRIMARY_MISSING.check
def plan_language_missing(case: Case) -> Iterator[Finding]:
    """Find texts that a paper in the plan's own language could not show."""
    primary = case.plan.about.language.primary
    for record, steps, text in _texts(case):
        if not getattr(text, primary):
            yield PRIMARY_MISSING.at_key(record, *steps, language=_LANGUAGES[primary], code=primary)


OTHER_MISSING = Rule(
    "IF701",
    "other-language-missing",
    Severity.WARNING,
    Message(
        "«{heading}» mangler på {language}, og planen skal ha titler på begge",
        "«{heading}» manglar på {language}, og planen skal ha titlar på begge",
        "“{heading}” is missing in {language}, and the plan is to have titles in both",
    ),
    (Message("legg til linjen «{code}: …»", "legg til linja «{code}: …»", "add the line “{code}: …”"),),
)


@OTHER_MISSING.check
def other_language_missing(case: Case) -> Iterator[Finding]:
    """Find titles and names in one language only, where the plan's own policy asks for both."""
    languages = case.plan.about.language
    other = _OTHER.get(languages.primary)
    if other is None or languages.policy not in {LanguagePolicy.BOTH, LanguagePolicy.TITLES}:
        return
    for record, steps, text in _texts(case):
        if steps[-1] in _HEADINGS and getattr(text, languages.primary) and not getattr(text, other):
            heading = text.said(languages.primary)
            yield OTHER_MISSING.at_key(record, *steps, heading=heading, language=_LANGUAGES[other], code=other)


def _texts(case: Case) -> Iterator[tuple[Record, tuple[str | int, ...], Text]]:
    for record in case.plan.records():
        for steps, text in parts(record, Text):
            yield record, steps, text


RULES = (decomposed_letters, same_title, web_boilerplate)
LANGUAGE_RULES = (plan_language_missing, other_language_missing)
