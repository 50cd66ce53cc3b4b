import re

from innenforskap.i18n import Language
from innenforskap.report.pages.words.every import WORDS
from tests.small import ROOT

TEMPLATES = "\n".join(file.read_text("utf-8") for file in sorted((ROOT / "templates" / "site").glob("*.html.j2")))
USED = set(re.findall(r"(?<![\w.])(?:twin_site\.)?words\.(\w+)", TEMPLATES))


def test_every_phrase_is_used_and_every_phrase_used_is_there() -> None:
    assert set(WORDS) == USED


def test_no_phrase_has_a_fact_to_fill_in() -> None:
    assert all(phrase.said(language) for phrase in WORDS.values() for language in (Language.NB, Language.NN))
