"""Findings as lines for a terminal, for an editor, for a program and for a pull request."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from innenforskap.check.masking import masked
from innenforskap.cli import words
from innenforskap.cli.checked import Checked
from innenforskap.cli.edge import shown_path
from innenforskap.cli.options import OutputFormat
from innenforskap.cli.show import Line, Piece
from innenforskap.finding import Finding, Severity, visible
from innenforskap.i18n import Language, Message
from innenforskap.place import Place

_PER_FILE, _IN_ALL = 50, 200
_WIDTH = 100
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def full(found: Checked, language: Language) -> Iterator[Line]:
    """Give every finding with its source line, carets and help, in rustc's ASCII frame."""
    private = {line for finding in found.findings if finding.rule.private for line in _lines(finding)}
    for finding in _capped(found.findings):
        place = place_of(finding)
        margin = " " * len(str(place.line))
        severity = words.SEVERITIES[finding.rule.severity].said(language)
        yield (
            Piece(f"{severity}[{finding.rule.code}]", finding.rule.severity),
            Piece(f": {message(finding, language)}", "strong"),
        )
        yield Piece(f"{margin}--> "), Piece(where(found.folder, place))
        yield from _excerpt(found.texts, finding, margin, private)
        yield from _helps(found.folder, finding, language, margin)
        yield ()
    if more := len(found.findings) - len(_capped(found.findings)):
        yield (Piece(words.AND_MORE.said(language, count=more)),)
        yield ()


def concise(found: Checked, language: Language) -> Iterator[Line]:
    """Give a line for each finding, as compilers do: file, line, column, severity, code and message."""
    for finding in _capped(found.findings):
        severity = words.SEVERITIES[finding.rule.severity].said(language)
        yield (
            Piece(f"{where(found.folder, place_of(finding))}: "),
            Piece(f"{severity}[{finding.rule.code}]", finding.rule.severity),
            Piece(f": {message(finding, language)}"),
        )
    if more := len(found.findings) - len(_capped(found.findings)):
        yield (Piece(words.AND_MORE.said(language, count=more)),)


def as_json(found: Checked, language: Language) -> Iterator[Line]:
    """Give a JSON list of all findings, in the shape that is promised to stay."""
    told = [_object(found.folder, finding, language) for finding in found.findings]
    yield (Piece(json.dumps(told, ensure_ascii=False, indent=2)),)


def github(found: Checked, language: Language) -> Iterator[Line]:
    """Give an annotation for each finding, errors first, for GitHub shows only the first few."""
    for finding in sorted(found.findings, key=lambda finding: _ORDER.index(finding.rule.severity)):
        place = place_of(finding)
        command = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}[finding.rule.severity]
        end = place.end or (place.line, place.column)
        properties = {
            "title": f"{finding.rule.code} {finding.rule.name}",
            "file": shown_path(found.folder, place.path),
            "line": place.line,
            "col": place.column,
            "endLine": end[0],
            "endColumn": end[1],
        }
        listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        told = [message(finding, language), *help_lines(finding, language)]
        yield (Piece(f"::{command} {listed}::{_escaped(chr(10).join(told))}"),)


FORMATS: Mapping[OutputFormat, Callable[[Checked, Language], Iterator[Line]]] = {
    OutputFormat.FULL: full,
    OutputFormat.CONCISE: concise,
    OutputFormat.JSON: as_json,
    OutputFormat.GITHUB: github,
}


def summary(found: Checked, language: Language) -> str:
    """Return one line that proves what was read, and counts what was found."""
    plan = found.plan
    read = {
        "measures": _counted(words.MEASURES, len(plan.measures), language),
        "actors": _counted(words.ACTORS, len(plan.actors), language),
        "indicators": _counted(words.INDICATORS, len(plan.indicators), language),
        "files": _counted(words.FILES, found.files, language),
    }
    untold = hidden(found, language)
    if not found.findings and not untold:
        return words.ALL_WELL.said(language, **read)
    counts = {severity: sum(each.rule.severity is severity for each in found.findings) for severity in _ORDER}
    shown = [words.FOUND[each][count != 1].said(language, n=count) for each, count in counts.items() if count]
    told = words.CHECKED.said(language, **read, found=", ".join(shown) or words.NOTHING_FOUND.said(language))
    return " ".join([told, *filter(None, [untold])])


def hidden(found: Checked, language: Language) -> str:
    """Return how many findings the plan silences or makes to weigh less and the options pass over, or nothing."""
    counts = {words.SILENCED: found.silenced, words.LOWERED: found.lowered, words.PASSED_OVER: found.passed_over}
    return " ".join(told[count != 1].said(language, n=count) for told, count in counts.items() if count)


def _counted(many: Message, count: int, language: Language) -> str:
    return (words.ONE[many] if count == 1 else many).said(language, n=count)


def _capped(found: Iterable[Finding]) -> list[Finding]:
    """Return the findings a person can take in: so many of each file, and so many in all."""
    told: list[Finding] = []
    per_file: dict[str, int] = {}
    for finding in found:
        per_file[finding.file] = per_file.get(finding.file, 0) + 1
        if per_file[finding.file] <= _PER_FILE and len(told) < _IN_ALL:
            told.append(finding)
    return told


def place_of(finding: Finding) -> Place:
    """Return where a finding is, or the beginning of its file."""
    return finding.place or Place(finding.file)


def _lines(finding: Finding) -> Iterator[tuple[str, int]]:
    """Give every line of a file that a finding points at."""
    place = place_of(finding)
    last = place.end[0] if place.end else place.line
    return ((finding.file, line) for line in range(place.line, last + 1))


def where(folder: Path, place: Place) -> str:
    """Return a place as it is told: the file's path from here, line and column."""
    return f"{_said(visible(shown_path(folder, place.path)))}:{place.line}:{place.column}"


def _said(text: str) -> str:
    """Return text that may be shown: what is of a person never is, whichever rule speaks of it."""
    return masked(text)


def _excerpt(texts: Mapping[str, str], finding: Finding, margin: str, private: set[tuple[str, int]]) -> Iterator[Line]:
    place = place_of(finding)
    # What is gone since the plan before stands on no line of the file it was in.
    is_gone = finding.rule.history and place.end is None
    lines = [] if is_gone else texts.get(finding.file, "").split("\n")
    if (finding.file, place.line) in private or place.line > len(lines) or not lines[place.line - 1].strip():
        return
    line = lines[place.line - 1]
    last = place.end[1] if place.end and place.end[0] == place.line else len(line) + 1
    length = max(1, last - place.column) if place.end else 1
    # A long line is shown from a little before what is wrong, so that the carets are never far away.
    start = max(0, place.column - 1 - _WIDTH // 2) if len(line) > _WIDTH else 0
    shown = line[start : start + _WIDTH]
    before = visible(shown[: place.column - 1 - start])
    yield (Piece(f"{margin} |", "frame"),)
    yield Piece(f"{place.line} | ", "frame"), Piece(_said(before + visible(shown[place.column - 1 - start :])))
    carets = "^" * min(length, max(1, len(shown) - (place.column - 1 - start)))
    yield Piece(f"{margin} | ", "frame"), Piece(" " * len(before) + carets, finding.rule.severity)
    yield (Piece(f"{margin} |", "frame"),)


def _helps(folder: Path, finding: Finding, language: Language, margin: str) -> Iterator[Line]:
    label = words.HELP.said(language)
    for help_ in help_lines(finding, language):
        yield Piece(f"{margin} = ", "frame"), Piece(f"{label}: {help_}")
    for related in finding.related:
        there = where(folder, related.place or Place(related.file))
        yield Piece(f"{margin} = ", "frame"), Piece(f"{related.message.said(language)}: {there}")
    yield Piece(f"{margin} = ", "frame"), Piece(words.READ_MORE.said(language, code=finding.rule.code))


def message(finding: Finding, language: Language) -> str:
    """Return what is wrong, with nothing in it that is of a person."""
    return _said(_unnamed(finding).message(language))


def help_lines(finding: Finding, language: Language) -> list[str]:
    """Return what to write instead, a line for each thing, with nothing in it that is of a person."""
    return _said(_unnamed(finding).help(language) or "").splitlines()


def _unnamed(finding: Finding) -> Finding:
    """Return a finding with its facts masked one by one: the message may quote them, and a title in quotes is shown."""
    facts = {name: _said(fact) if isinstance(fact, str) else fact for name, fact in finding.facts.items()}
    return finding._replace(facts=facts)


def _object(folder: Path, finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.rule.severity,
        **_point(folder, place_of(finding)),
        "message": message(finding, language),
        "help": "\n".join(help_lines(finding, language)) or None,
        "related": [
            {**_point(folder, related.place or Place(related.file)), "message": related.message.said(language)}
            for related in finding.related
        ],
        "url": None,
    }


def _point(folder: Path, place: Place) -> dict[str, Any]:
    end = place.end or (place.line, place.column)
    return {
        "path": _said(shown_path(folder, place.path)),
        "line": place.line,
        "column": place.column,
        "end_line": end[0],
        "end_column": end[1],
    }


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(_said(visible(text))).replace(":", "%3A").replace(",", "%2C")
