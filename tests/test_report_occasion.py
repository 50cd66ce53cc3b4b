"""What a paper is made for."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Paper
from innenforskap.report.june_words import COUNTS, STATUS_COLUMNS
from innenforskap.report.lines import NOT_GIVEN
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Prose
from tests.paper_plan import ADOPTED, plan, words

DAY = date(2026, 6, 15)
CALENDAR = "calendar: [{paper: june-memo, month: 6, from: teamet, to: radet}]\n"
BODIES = """
    teamet: {name: Gjennomføringsteamet, kind: implementation-team}
    radet: {name: Fylkesrådet, kind: county-executive}
"""


def test_the_calendar_says_who_a_paper_is_from_and_to(tmp_path: Path) -> None:
    found = plan(tmp_path, {"plan.yaml": ADOPTED + CALENDAR, "bodies.yaml": BODIES})

    on = Occasion(found, DAY, Language.NB, Paper.JUNE_MEMO)

    assert on.sender is found.bodies["teamet"]
    assert on.reader is found.bodies["radet"]
    assert words(on.name(found.bodies["radet"])) == "fylkesrådet"


def test_a_paper_the_calendar_does_not_promise_is_from_and_to_nobody_known(tmp_path: Path) -> None:
    found = plan(tmp_path, {"plan.yaml": ADOPTED + CALENDAR, "bodies.yaml": BODIES})

    on = Occasion(found, DAY, Language.NB, Paper.DECEMBER_REPORT)

    assert (on.due, on.sender, on.reader) == (None, None, None)


def test_words_are_told_in_the_language_of_the_paper(tmp_path: Path) -> None:
    found = plan(tmp_path, {"measures.yaml": "a: {title: {nb: Læreplasser}}\n"})

    on = Occasion(found, DAY, Language.NN, Paper.JUNE_MEMO)

    assert words(on.sentence(COUNTS, total="1", parts="a").words) == "1: a."
    assert on.columns(STATUS_COLUMNS[:2]) == ("Tiltak", "Ansvarleg")
    assert on.prose(found.measures["a"].title) == Prose(Told("Læreplasser", "nb"))
    assert on.prose(None) == on.sentence(NOT_GIVEN)
    assert [now.measure.id for now in on.standings] == ["a"]
    assert on.day_of(DAY) == "15. juni 2026"


def test_a_line_tells_the_figures_it_quotes_and_a_text_of_markdown_has_them_beside_it(tmp_path: Path) -> None:
    files = {
        "plan.yaml": f"{ADOPTED}vision: '[figure: neet 2025]'\n",
        "indicators.yaml": """
            neet: {title: Unge, maturity: in-use, unit: percent, observations: [{period: 2025, value: 9.9}]}
        """,
    }
    found = plan(tmp_path, files)
    assert found.about.vision

    on = Occasion(found, DAY, Language.NB, Paper.JUNE_MEMO)

    assert on.told(found.about.vision) == Told("9,9\xa0% (2025)", "nb")
    assert on.prose(found.about.vision) == Prose(Told("[figure: neet 2025]", "nb"))
    assert on.quoted.nb == {"neet 2025": "9,9\xa0% (2025)"}
