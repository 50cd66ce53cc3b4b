"""The words of the papers and the pages."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from string import Formatter

import pytest

import innenforskap.report
from innenforskap.i18n import Phrase
from tests.small import ROOT

BOKMAL = {
    "ikke", "fra", "hva", "hvem", "hvor", "hvordan", "jeg", "noen", "dem", "egne", "trenger", "legger", "sier",
    "gjelder", "videre", "ansvarlig", "framdriften", "tiltakene", "startet", "vedtatt", "nå", "ennå", "uten",
    "en", "et", "virker", "hvorfor", "resultater", "foreløpig", "kilde", "endret", "være", "noe",
}  # fmt: skip
"""Words that stand in bokmål only, among those the papers use."""
MODULES = sorted(
    each.name for each in walk_packages(innenforskap.report.__path__, "innenforskap.report.") if not each.ispkg
)


def phrases() -> Iterator[tuple[str, Phrase]]:
    for module in MODULES:
        for name, value in vars(import_module(module)).items():
            for phrase in _phrases(value):
                yield f"{module}.{name}", phrase


def _phrases(value: object) -> Iterator[Phrase]:
    if isinstance(value, Phrase):
        yield value
    elif isinstance(value, tuple | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _phrases(inner)


ONCE = {phrase: name for name, phrase in phrases()}
"""Each phrase and one place that says it, for a module may have words from another."""


def test_the_words_of_both_papers_and_of_the_pages_are_looked_at() -> None:
    found = {name.rpartition(".")[0].removeprefix("innenforskap.report.") for name, _ in phrases()}

    assert {"head", "june_words", "december_words", "open_gaps", "written", "pages.words.every"} <= found


def test_every_word_is_said_somewhere() -> None:
    assert [f"{module}.{name}" for module in MODULES for name in _unsaid(module)] == []


def _unsaid(module: str) -> Iterator[str]:
    """Give the words of a module that stand neither elsewhere in it nor in a module that names it."""
    own, called = _source(module), module.rpartition(".")[2]
    files = sorted((ROOT / "src").rglob("*.py"))
    others = (source for file in files if (source := file.read_text(encoding="utf-8")) != own and called in source)
    read = "".join((own, *others))
    for name in re.findall(r"^(_?[A-Z][A-Z_0-9]+)\b.* = (?:Phrase|Message)\(", own, re.MULTILINE):
        if len(re.findall(rf"\b{name}\b", read)) == 1:
            yield name


def _source(module: str) -> str:
    return (ROOT / "src" / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")


def facts(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize(("phrase", "name"), ONCE.items())
def test_bokmal_and_nynorsk_tell_the_same_facts(phrase: Phrase, name: str) -> None:
    assert facts(phrase.nb) == facts(phrase.nn), name


@pytest.mark.parametrize(("phrase", "name"), ONCE.items())
def test_nynorsk_has_no_word_that_is_bokmal_only(phrase: Phrase, name: str) -> None:
    assert set(re.findall(r"\w+", phrase.nn.lower())) & BOKMAL == set(), name
