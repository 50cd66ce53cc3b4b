"""Rules of plain language: words of the right written language, links that mean something, sentences one can read."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from innenforskap.check.case import Case
from innenforskap.check.sentences import sentences
from innenforskap.finding import Fact, Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.misread import amount
from innenforskap.model.status import Status
from innenforskap.model.text import Text

_LONGEST_TEXT = 600
_LONGEST_SENTENCE = 25
_MANY = 5
# What is quoted, linked or named keeps its words: «…», “…”, "…", `…`, figures, addresses on the web and of e-mail.
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|`[^`]*`|\[figure:[^\[\]]*\]|https?://\S+|www\.\S+|\S+@\S+")
_BOKMAL = (
    r"ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilket|hvilke|hver|hvert|noen|noe|fra|uten|sammen|flere|mye"
    r"|være|gjøre|selv|hun"
)
_NYNORSK = (
    r"ikkje|eg|kva|kven|kvar|korleis|kvifor|nokon|noko|nokre|frå|utan|saman|fleire|mykje|vere|gjere|sjølv|dei|eit|ein"
    r"|berre|meir|desse|òg"
)
_WRONG: Mapping[str, re.Pattern[str]] = {
    "nn": re.compile(rf"(?<![\w-])(?:{_BOKMAL})(?![\w-])", re.IGNORECASE),
    "nb": re.compile(rf"(?<![\w-])(?:{_NYNORSK})(?![\w-])", re.IGNORECASE),
}
# A capital inside a sentence begins a name, which goes on to the next mark: «Prosjektet Kvar dag tel».
_NAMED: Mapping[str, re.Pattern[str]] = {
    own: re.compile(rf"(?<=[\w,;] )(?=[A-ZÆØÅ](?![A-ZÆØÅ]))(?i:{words})(?![\w-])[^.!?,;:()\n]*")
    for own, words in (("nn", _BOKMAL), ("nb", _NYNORSK))
}
_NAMES: Mapping[str, Message] = {
    "nb": Message("bokmål", "bokmål", "bokmål"),
    "nn": Message("nynorsk", "nynorsk", "nynorsk"),
}
_OTHER: Mapping[str, str] = {"nb": "nn", "nn": "nb"}
_MEANINGLESS = re.compile(
    r"\[\s*(?:(?:klikk|trykk|les|sjå|se|følg|read|click)\s+)?(?:her|meir|mer|here|more|lenken?|lenkj[ae]|link)"
    r"(?:\s+(?:her|here))?\s*[.!…»]*\s*\]\(|(?<!\w)(?:klikk|trykk)\s+her(?!\w)|click\s+here(?!\w)|!\[\s*\]\(",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]", re.MULTILINE)

STATUS_TOO_LONG = Rule(
    "IF217",
    "status-text-too-long",
    Severity.WARNING,
    Message(
        "statusteksten er på {length} tegn; notatet har plass til {limit}",
        "statusteksten er på {length} teikn; notatet har plass til {limit}",
        "the status text has {length} characters; the memo has room for {limit}",
    ),
    (
        Message(
            "skriv kort hva som har skjedd, og hva det betyr; resten kan legges ved saken",
            "skriv kort kva som har skjedd, og kva det betyr; resten kan leggjast ved saka",
            "write shortly what has happened and what it means; the rest can be attached to the case",
        ),
    ),
)


@STATUS_TOO_LONG.check
def status_text_too_long(case: Case) -> Iterator[Finding]:
    """Find texts of newest reports that are longer than a reader of many gets through."""
    for report, text in _newest_texts(case):
        long = [(language, len(words)) for language, words in text.items() if len(words) > _LONGEST_TEXT]
        for language, length in long[:1]:
            yield STATUS_TOO_LONG.at(report, "text", language, length=amount(length), limit=_LONGEST_TEXT)


WRONG_FORMS = Rule(
    "IF720",
    "wrong-language-forms",
    Severity.WARNING,
    Message(
        "«{word}» er {other}, men teksten skal være {own}",
        "«{word}» er {other}, men teksten skal vere {own}",
        "“{word}” is {other}, but the text is to be {own}",
    ),
    (
        Message(
            "rett ordet; er det et sitat eller et navn, sett «» rundt det",
            "rett ordet; er det eit sitat eller eit namn, set «» rundt det",
            "correct the word; if it is a quotation or a name, put «» around it",
        ),
        Message(
            "det gjelder {more} tekster til; er hele planen på {other}, rett language: {{primary: …}}",
            "det gjeld {more} tekstar til; er heile planen på {other}, rett language: {{primary: …}}",
            "so it is in {more} more texts; if the whole plan is in {other}, correct language: {{primary: …}}",
        ),
    ),
)


@WRONG_FORMS.check
def wrong_language_forms(case: Case) -> Iterator[Finding]:
    """Find bokmål in nynorsk texts and the reverse; where most of the texts are so, it is one mistake, told once."""
    for own in _WRONG:
        found = list(_foreign(case, own))
        is_the_plan = len(found) > _MANY and len(found) * 2 > sum(
            bool(getattr(text, own)) for *_, text in case.own_texts
        )
        more: dict[str, Fact] = {"more": len(found) - 1} if is_the_plan else {}
        for finding in found[:1] if is_the_plan else found:
            yield finding._replace(facts={**finding.facts, **more})


def _foreign(case: Case, own: str) -> Iterator[Finding]:
    """Give the first word of the other written language in each text, outside what is quoted or a name."""
    for record, steps, text in case.own_texts:
        words = getattr(text, own)
        if found := _WRONG[own].search(_NAMED[own].sub(_blank, _QUOTED.sub(_blank, words))):
            facts: dict[str, Fact] = {"word": found[0], "other": _NAMES[_OTHER[own]], "own": _NAMES[own]}
            needle = _first_so(words, *found.span())
            yield WRONG_FORMS.at(record, *steps, own, **facts)._replace(needle=needle)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _first_so(words: str, start: int, end: int) -> str:
    """Return what stands there, with so much before it that it does not stand so in the text before."""
    return next(words[at:end] for at in range(start, -1, -1) if words.find(words[at:end]) == at)


MEANINGLESS = Rule(
    "IF721",
    "link-without-meaning",
    Severity.WARNING,
    Message(
        "«{words}» sier ikke hvor lenken går eller hva bildet viser",
        "«{words}» seier ikkje kvar lenkja går eller kva biletet viser",
        "“{words}” does not say where the link leads or what the picture shows",
    ),
    (
        Message(
            "skriv hva man finner der, for eksempel [veilederen for kommunene](https://…)",
            "skriv kva ein finn der, til dømes [rettleiaren for kommunane](https://…)",
            "write what one finds there, such as [the guide for municipalities](https://…)",
        ),
    ),
)


@MEANINGLESS.check
def link_without_meaning(case: Case) -> Iterator[Finding]:
    """Find links and pictures that say nothing to one who hears the page read aloud; the first in each text."""
    for record, steps, text in case.own_texts:
        for language, words in text.items():
            if found := _MEANINGLESS.search(words):
                told = found[0].removesuffix("(")
                yield MEANINGLESS.at(record, *steps, language, words=told)._replace(needle=told)


HEADING_SKIPPED = Rule(
    "IF722",
    "heading-level-skipped",
    Severity.WARNING,
    Message(
        "overskriften hopper fra nivå {before} til nivå {after}",
        "overskrifta hoppar frå nivå {before} til nivå {after}",
        "the heading skips from level {before} to level {after}",
    ),
    (
        Message(
            "skriv {instead} i stedet for {written}",
            "skriv {instead} i staden for {written}",
            "write {instead} instead of {written}",
        ),
    ),
)


@HEADING_SKIPPED.check
def heading_level_skipped(case: Case) -> Iterator[Finding]:
    """Find the first heading in each text that lies more than one level below the one before."""
    for record, steps, text in case.own_texts:
        for language, words in text.items():
            for before, after in pairwise(_HEADING.findall(words)):
                if len(after) > len(before) + 1:
                    facts: dict[str, Fact] = {"before": len(before), "after": len(after), "written": after}
                    found = HEADING_SKIPPED.at(record, *steps, language, instead=f"{before}#", **facts)
                    yield found._replace(needle=f"{after} ")
                    break


HARD_TO_READ = Rule(
    "IF723",
    "hard-to-read",
    Severity.INFO,
    Message(
        "setningen som begynner med «{start}», er på {count} ord",
        "setninga som byrjar med «{start}», er på {count} ord",
        "the sentence that begins with “{start}” has {count} words",
    ),
    (
        Message(
            "del den: setninger på over {limit} ord må de fleste lese to ganger",
            "del ho: setningar på over {limit} ord må dei fleste lese to gonger",
            "split it: most people must read a sentence of more than {limit} words twice",
        ),
    ),
)


@HARD_TO_READ.check
def hard_to_read(case: Case) -> Iterator[Finding]:
    """Find the first sentence of a newest report's text that is too long, in one of its languages."""
    for report, text in _newest_texts(case):
        yield from list(_long_sentences(report, text))[:1]


def _long_sentences(report: Status, text: Text) -> Iterator[Finding]:
    for language, told in text.items():
        for sentence in sentences(told):
            words = [word for word in sentence.split() if any(map(str.isalnum, word))]
            if len(words) > _LONGEST_SENTENCE:
                start = " ".join(words[:3])
                facts: dict[str, Fact] = {"start": start, "count": len(words), "limit": _LONGEST_SENTENCE}
                yield HARD_TO_READ.at(report, "text", language, **facts)._replace(needle=start)


def _newest_texts(case: Case) -> Iterator[tuple[Status, Text]]:
    """Give the text of each measure's newest report: what is reported before is not written anew."""
    for now in case.standings:
        if now.report and now.report.text:
            yield now.report, now.report.text


RULES = (status_text_too_long, wrong_language_forms, link_without_meaning, heading_level_skipped, hard_to_read)
