"""What libyaml's errors mean to a planner, and what to write instead."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

import yaml

from innenforskap.finding import Finding, Related
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


_Spot: TypeAlias = tuple[int, int]
"""A line and a column, counted from zero."""

_STOPPED = Message("her stoppet lesingen", "her stoppa lesinga", "reading stopped here")
_BELONGS = Message(
    "linjene rundt hører til det som begynner her",
    "linjene rundt høyrer til det som byrjar her",
    "the lines around belong to what begins here",
)


class _Meaning(NamedTuple):
    """What is wrong and what to write, told where it began or where the parser stopped; `other` tells of the other."""

    problem: Message
    remedy: Message
    at_start: bool = False
    other: Message | None = None


_COLON = _Meaning(
    Message(
        "teksten har et kolon med mellomrom etter",
        "teksten har eit kolon med mellomrom etter",
        "the text has a colon and a space",
    ),
    Message(
        'sett hele teksten i anførselstegn, slik: "Mål: flere i jobb"',
        'set heile teksten i hermeteikn, slik: "Mål: fleire i jobb"',
        'put the whole text in quotes, like this: "Goal: more in work"',
    ),
)
_NO_COLON = _Meaning(
    Message(
        "det mangler et kolon med mellomrom etter",
        "det manglar eit kolon med mellomrom etter",
        "a colon with a space after it is missing",
    ),
    Message(
        "skriv «nøkkel: verdi»; fortsetter linjen teksten over, rykk den inn; er den et listepunkt, begynn med «- »",
        "skriv «nøkkel: verdi»; held linja fram teksten over, rykk ho inn; er ho eit listepunkt, byrj med «- »",
        "write “key: value”; if the line continues the text above, indent it; if it is a list item, begin with “- ”",
    ),
    at_start=True,
)
_DEEPER = _Meaning(
    Message(
        "linjen er rykket lenger inn enn den over, som alt har en verdi",
        "linja er rykt lenger inn enn den over, som alt har ein verdi",
        "the line is indented further than the one above, which already has a value",
    ),
    Message(
        "rykk den inn like langt som linjen over, eller flytt verdien der ned på en egen linje",
        "rykk ho inn like langt som linja over, eller flytt verdien der ned på ei eiga linje",
        "indent it as far as the line above, or move that value down to a line of its own",
    ),
    at_start=True,
)
_INDENTATION = _Meaning(
    Message(
        "innrykket stemmer ikke med linjene rundt",
        "innrykket stemmer ikkje med linjene rundt",
        "the indentation does not match the lines around",
    ),
    Message(
        "rykk linjen inn like langt som linjene den hører sammen med",
        "rykk linja inn like langt som linjene ho høyrer saman med",
        "indent the line as far as the lines it belongs with",
    ),
    other=_BELONGS,
)
_AFTER_QUOTE = _Meaning(
    Message(
        "det står mer etter at anførselstegnet er lukket",
        "det står meir etter at hermeteiknet er lukka",
        "there is more after the closing quote",
    ),
    Message(
        "sett anførselstegn rundt hele teksten; har den anførselstegn i seg, bruk den andre sorten ytterst",
        "set hermeteikn rundt heile teksten; har han hermeteikn i seg, bruk den andre sorten ytst",
        "put quotes around the whole text; if it has quotes in it, use the other kind outermost",
    ),
)
_AFTER_BRACKET = _Meaning(
    Message(
        "det står mer etter at klammen er lukket",
        "det står meir etter at klammen er lukka",
        "there is more after the closing bracket",
    ),
    Message(
        "sett hele teksten i anførselstegn, eller ta bort det som står etter",
        "set heile teksten i hermeteikn, eller ta bort det som står etter",
        "put the whole text in quotes, or remove what comes after",
    ),
)
_OPEN_QUOTE = _Meaning(
    Message("anførselstegnet blir aldri lukket", "hermeteiknet blir aldri lukka", "the quote is never closed"),
    Message(
        "sett inn det avsluttende anførselstegnet", "set inn det avsluttande hermeteiknet", "add the closing quote"
    ),
    at_start=True,
    other=_STOPPED,
)
_OPEN_LIST = _Meaning(
    Message("listen [ … ] blir ikke lukket", "lista [ … ] blir ikkje lukka", "the list [ … ] is not closed"),
    Message("sett inn komma eller ]", "set inn komma eller ]", "add a comma or ]"),
    at_start=True,
    other=_STOPPED,
)
_OPEN_MAPPING = _Meaning(
    Message("{{ … }} blir ikke lukket", "{{ … }} blir ikkje lukka", "{{ … }} is not closed"),
    Message("sett inn komma eller }}", "set inn komma eller }}", "add a comma or }}"),
    at_start=True,
    other=_STOPPED,
)
_BACKSLASH = _Meaning(
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
)
_SIGN = _Meaning(
    Message(
        "teksten begynner med et tegn som betyr noe annet i YAML",
        "teksten byrjar med eit teikn som tyder noko anna i YAML",
        "the text begins with a character that means something else in YAML",
    ),
    Message("sett teksten i anførselstegn", "set teksten i hermeteikn", "put the text in quotes"),
    at_start=True,
)
_AFTER_BAR = _Meaning(
    Message(
        "etter | og > skal teksten begynne på neste linje",
        "etter | og > skal teksten byrje på neste linje",
        "after | and > the text begins on the next line",
    ),
    Message(
        "flytt teksten ned, og rykk den inn to mellomrom",
        "flytt teksten ned, og rykk han inn to mellomrom",
        "move the text down, and indent it by two spaces",
    ),
)
_LIST_ON_LINE = _Meaning(
    Message(
        "en liste med «- » kan ikke begynne her",
        "ei liste med «- » kan ikkje byrje her",
        "a list with “- ” cannot begin here",
    ),
    Message(
        "sett hvert punkt på en egen linje, eller skriv [a, b]; er det en tankestrek, sett teksten i anførselstegn",
        "set kvart punkt på ei eiga linje, eller skriv [a, b]; er det ein tankestrek, set teksten i hermeteikn",
        "put each item on a line of its own, or write [a, b]; if it is a dash, put the text in quotes",
    ),
)
_UNKNOWN = _Meaning(
    Message("YAML kan ikke skrives slik", "YAML kan ikkje skrivast slik", "this is not how YAML is written"),
    Message(
        "se etter innrykk, anførselstegn og kolon uten mellomrom etter",
        "sjå etter innrykk, hermeteikn og kolon utan mellomrom etter",
        "look at indentation, quotes and colons with no space after them",
    ),
)
# By a part of libyaml's own words; the first that fits.
_MEANINGS: Mapping[str, _Meaning] = {
    "mapping values are not allowed": _COLON,
    "unexpected end of stream": _OPEN_QUOTE,
    "unexpected document": _OPEN_QUOTE,
    "while parsing a quoted scalar": _BACKSLASH,
    "while scanning an alias": _SIGN,
    "while scanning an anchor": _SIGN,
    "while scanning a directive": _SIGN,
    "a tag": _SIGN,
    "tag handle": _SIGN,
    "cannot start any token": _SIGN._replace(at_start=False),
    "expected node content": _SIGN._replace(at_start=False),
    "while scanning a block scalar": _AFTER_BAR,
    "block sequence entries": _LIST_ON_LINE,
    "',' or ']'": _OPEN_LIST,
    "',' or '}'": _OPEN_MAPPING,
    "could not find expected ':'": _NO_COLON,
    "while parsing a block": _INDENTATION,
}
_AFTER = {'"': _AFTER_QUOTE, "'": _AFTER_QUOTE, "]": _AFTER_BRACKET, "}": _AFTER_BRACKET}
_OPENS_TEXT = re.compile(r" *(?:- +)*[^\s:\"']+: *")
_HAS_COLON = re.compile(r":(?:[ \t]|$)")


def syntax_finding(path: str, text: str, error: yaml.MarkedYAMLError) -> Finding:
    """Return what a parser's error means, where a planner would look for it, with the other place there is."""
    lines = text.split("\n")
    stopped = _spot(error.problem_mark)
    for line in (stopped[0], stopped[0] - 1):
        if found := _odd_indentation(path, _line(lines, line), line):
            return found
    began = _spot(error.context_mark) if error.context_mark else stopped
    meaning = _meaning(f"{error.context} {error.problem}", lines, stopped)
    if meaning is _COLON:
        meaning, began = _colon(lines, stopped)
    if meaning is _AFTER_QUOTE and (opened := _unclosed(lines, stopped)):
        meaning, began = _OPEN_QUOTE, opened
    at, other = (began, stopped) if meaning.at_start else (stopped, began)
    related = (Related(path, (), meaning.other, _place(path, other)),) if meaning.other and at != other else ()
    facts = {"problem": meaning.problem, "remedy": meaning.remedy}
    return Finding(rules.SYNTAX, path, facts=facts, place=_place(path, at), related=related)


def _meaning(words: str, lines: Sequence[str], stopped: _Spot) -> _Meaning:
    meaning = next((meaning for part, meaning in _MEANINGS.items() if part in words), _UNKNOWN)
    before = _line(lines, stopped[0])[: stopped[1]].rstrip()
    return _AFTER.get(before[-1:], meaning) if meaning is _INDENTATION else meaning


def _colon(lines: Sequence[str], stopped: _Spot) -> tuple[_Meaning, _Spot]:
    """Return what a colon in the wrong place means, and where that began.

    With no colon before it on the line it belongs to a key that should be here, and the line above is what is wrong.
    """
    line, column = stopped
    above = _above(lines, line)
    if above < 0 or _HAS_COLON.search(lines[line][:column]):
        return _COLON, stopped
    if _HAS_COLON.search(lines[above]):
        return _DEEPER, (line, _indentation(lines[line]))
    return _NO_COLON, (above, _indentation(lines[above]))


def _unclosed(lines: Sequence[str], stopped: _Spot) -> _Spot | None:
    """Return where a quote was opened that only the next text's own quote closed, or None where it was no such slip."""
    before = lines[stopped[0]][: stopped[1]].rstrip()
    above = range(stopped[0] - 1, -1, -1) if _OPENS_TEXT.fullmatch(before[:-1]) else ()
    odd = (at for at in above if lines[at].count(before[-1]) % 2)
    return next(((at, lines[at].index(before[-1])) for at in odd), None)


def _above(lines: Sequence[str], at: int) -> int:
    """Return the nearest line above that is not blank, or less than zero."""
    return next((above for above in range(at - 1, -1, -1) if lines[above].strip()), -1)


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip())


def _line(lines: Sequence[str], at: int) -> str:
    return lines[at] if 0 <= at < len(lines) else ""


def _spot(mark: yaml.Mark | None) -> _Spot:
    return (mark.line, mark.column) if mark else (0, 0)


def _place(path: str, spot: _Spot) -> Place:
    return Place(path, spot[0] + 1, spot[1] + 1)


def _odd_indentation(path: str, line: str, at: int) -> Finding | None:
    indentation = line[: len(line) - len(line.lstrip(" -\t" + "".join(ODD_SPACES)))]
    for column, character in enumerate(indentation, 1):
        place = Place(path, at + 1, column, (at + 1, column + 1))
        if character == "\t":
            return Finding(rules.TAB, path, place=place)
        if character in ODD_SPACES:
            return Finding(rules.ODD_SPACE, path, facts={"space": ODD_SPACES[character]}, place=place)
    return None
