"""What libyaml's errors mean to a planner, and what to write instead."""

from collections.abc import Mapping
from typing import NamedTuple

import yaml

from innenforskap.finding import Finding
from innenforskap.i18n import Message
from innenforskap.place import Place
from innenforskap.read.rules import yaml as rules

_NO_BREAK = Message("hardt mellomrom", "hardt mellomrom", "a no-break space")
_NO_WIDTH = Message("et usynlig tegn uten bredde", "eit usynleg teikn utan breidd", "an invisible zero-width character")
_OTHER_SPACE = Message("et uvanlig mellomrom", "eit uvanleg mellomrom", "an unusual space")
ODD_SPACES: Mapping[str, Message] = {
    "\u00a0": _NO_BREAK,
    "\u202f": _NO_BREAK,
    "\u200b": _NO_WIDTH,
    "\u200c": _NO_WIDTH,
    "\u200d": _NO_WIDTH,
    "\u2060": _NO_WIDTH,
    "\u00ad": _NO_WIDTH,
    "\u3000": _OTHER_SPACE,
    **{chr(code): _OTHER_SPACE for code in range(0x2000, 0x200B)},
}
"""What looks like indentation and is none, with its name."""


class _Meaning(NamedTuple):
    problem: Message
    remedy: Message


_QUOTE = Message("sett teksten i anførselstegn", "set teksten i hermeteikn", "put the text in quotes")
_ALIGN = Message(
    "rykk linjen inn like langt som linjene den hører sammen med",
    "rykk linja inn like langt som linjene ho høyrer saman med",
    "indent the line as far as the lines it belongs with",
)
# By a part of libyaml's own words; the first that fits.
_MEANINGS: Mapping[str, _Meaning] = {
    "mapping values are not allowed": _Meaning(
        Message(
            "teksten har et kolon med mellomrom etter",
            "teksten har eit kolon med mellomrom etter",
            "the text has a colon and a space",
        ),
        Message(
            'sett teksten i anførselstegn: "Mål: flere i jobb"',
            'set teksten i hermeteikn: "Mål: fleire i jobb"',
            'put the text in quotes: "Goal: more in work"',
        ),
    ),
    "unexpected end of stream": _Meaning(
        Message("anførselstegnet blir aldri lukket", "hermeteiknet blir aldri lukka", "the quote is never closed"),
        Message(
            "sett inn det avsluttende anførselstegnet", "set inn det avsluttande hermeteiknet", "add the closing quote"
        ),
    ),
    "document separator": _Meaning(
        Message("anførselstegnet blir aldri lukket", "hermeteiknet blir aldri lukka", "the quote is never closed"),
        Message(
            "sett inn det avsluttende anførselstegnet", "set inn det avsluttande hermeteiknet", "add the closing quote"
        ),
    ),
    "unknown escape character": _Meaning(
        Message(
            "omvendt skråstrek i en tekst med doble anførselstegn",
            "omvend skråstrek i ein tekst med doble hermeteikn",
            "a backslash in a double-quoted text",
        ),
        Message(
            "bruk enkle anførselstegn, eller skriv \\\\",
            "bruk enkle hermeteikn, eller skriv \\\\",
            "use single quotes, or write \\\\",
        ),
    ),
    "',' or ']'": _Meaning(
        Message("listen [ … ] blir ikke lukket", "lista [ … ] blir ikkje lukka", "the list [ … ] is not closed"),
        Message("sett inn komma eller ]", "set inn komma eller ]", "add a comma or ]"),
    ),
    "',' or '}'": _Meaning(
        Message("{{ … }} blir ikke lukket", "{{ … }} blir ikkje lukka", "{{ … }} is not closed"),
        Message("sett inn komma eller }}", "set inn komma eller }}", "add a comma or }}"),
    ),
    "could not find expected ':'": _Meaning(
        Message("det mangler et kolon", "det manglar eit kolon", "a colon is missing"),
        Message("skriv «nøkkel: verdi»", "skriv «nøkkel: verdi»", "write “key: value”"),
    ),
    "cannot start any token": _Meaning(
        Message(
            "en tekst kan ikke begynne med dette tegnet",
            "ein tekst kan ikkje byrje med dette teiknet",
            "a text cannot begin with this character",
        ),
        _QUOTE,
    ),
    "while parsing a block mapping": _Meaning(
        Message(
            "innrykket stemmer ikke med linjene rundt",
            "innrykket stemmer ikkje med linjene rundt",
            "the indentation does not match the lines around",
        ),
        _ALIGN,
    ),
    "while parsing a block collection": _Meaning(
        Message(
            "innrykket stemmer ikke med linjene rundt",
            "innrykket stemmer ikkje med linjene rundt",
            "the indentation does not match the lines around",
        ),
        _ALIGN,
    ),
}
_UNKNOWN = _Meaning(
    Message("YAML kan ikke skrives slik", "YAML kan ikkje skrivast slik", "this is not how YAML is written"),
    Message(
        "se etter innrykk, kolon og anførselstegn",
        "sjå etter innrykk, kolon og hermeteikn",
        "look at indentation, colons and quotes",
    ),
)


def syntax_finding(path: str, text: str, error: yaml.MarkedYAMLError) -> Finding:
    """Return what a parser's error means, at the character it stopped at, with the line where it began."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    for at in range(line, max(line - 2, -1), -1):
        if found := _odd_indentation(path, lines[at] if at < len(lines) else "", at):
            return found
    meaning = _meaning(f"{error.problem} {error.context}")
    opened = error.context_mark.line + 1 if error.context_mark and error.context_mark.line != line else ""
    facts = {"problem": meaning.problem, "remedy": meaning.remedy, "opened": opened}
    return Finding(rules.SYNTAX, path, facts=facts, place=Place(path, line + 1, column + 1))


def _meaning(words: str) -> _Meaning:
    return next((meaning for part, meaning in _MEANINGS.items() if part in words), _UNKNOWN)


def _odd_indentation(path: str, line: str, at: int) -> Finding | None:
    indentation = line[: len(line) - len(line.lstrip(" \t" + "".join(ODD_SPACES)))]
    for column, character in enumerate(indentation, 1):
        place = Place(path, at + 1, column, (at + 1, column + 1))
        if character == "\t":
            return Finding(rules.TAB, path, place=place)
        if character in ODD_SPACES:
            return Finding(rules.ODD_SPACE, path, facts={"space": ODD_SPACES[character]}, place=place)
    return None
