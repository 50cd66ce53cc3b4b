import re
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.words import every
from innenforskap.report.pages.words.every import WORDS
from tests.small import ROOT

TEMPLATES = "\n".join(file.read_text("utf-8") for file in sorted((ROOT / "templates" / "site").glob("*.html.j2")))
NAMES = re.compile(r'^    "(\w+)": Phrase', re.MULTILINE)
TOPICS = sorted(Path(every.__file__).parent.glob("*.py"))
USED = set(re.findall(r"(?<![\w.])(?:twin_site\.)?words\.(\w+)", TEMPLATES))


def test_every_phrase_is_used_and_every_phrase_used_is_there() -> None:
    assert set(WORDS) == USED


def test_no_name_is_given_to_two_phrases() -> None:
    names = [name for topic in TOPICS for name in NAMES.findall(topic.read_text("utf-8"))]

    assert sorted(names) == sorted(WORDS)


def test_no_phrase_has_a_fact_to_fill_in() -> None:
    assert all(phrase.said(language) for phrase in WORDS.values() for language in (Language.NB, Language.NN))
