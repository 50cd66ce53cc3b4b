from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.about.accessibility import accessibility
from innenforskap.report.pages.passages import Passage, PassagesPage
from tests.site_plan import edition


def test_the_page_leads_to_the_statement_and_says_whom_to_tell(tmp_path: Path) -> None:
    told = passages(tmp_path)

    assert told["statement"].link
    assert told["statement"].link.address == "https://fylket.example/uu"
    assert not told["statement"].missing
    assert told["tell"].link
    assert told["tell"].link.address == "mailto:post@fylket.example"


def test_a_statement_and_a_contact_that_are_not_given_are_said_to_be_so(tmp_path: Path) -> None:
    told = passages(tmp_path, Language.NN, {"plan.yaml": "title: Plan"})

    assert told["statement"].link is None
    assert told["statement"].missing == "Planen oppgir ikkje adressa til ei tilgjengelegheitserklæring."
    assert told["tell"].link is None
    assert told["tell"].missing == "Planen oppgir ikkje kven du kan seie frå til."


@pytest.mark.parametrize(("language", "word"), [(Language.NB, "skjermleser"), (Language.NN, "skjermlesar")])
def test_what_nobody_has_tried_is_told_apart_from_what_is_tested(tmp_path: Path, language: Language, word: str) -> None:
    told = passages(tmp_path, language)

    assert any(word in each for each in told["untested"].paragraphs)
    assert len(told["tested"].points) == 6


def passages(folder: Path, language: Language = Language.NB, files: dict[str, str] | None = None) -> dict[str, Passage]:
    page = accessibility(edition(folder, language, files=files))
    assert isinstance(page.view, PassagesPage)
    assert page.path == page.section == "tilgjengelighet.html"
    return {each.name: each for each in page.view.passages}
