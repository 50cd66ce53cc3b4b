from pathlib import Path

import pytest

from innenforskap.export.credits import credits_
from innenforskap.i18n import Language
from innenforskap.read.load import load
from tests.fetched_plans import INDICATOR, kept_plan
from tests.site_plan import plan
from tests.small import plan_folder
from tests.snapshot_files import NEET, answered

FETCHED = answered("neet", NEET)
WITH_FIGURE = "a: {title: A, maturity: in-use, source: s, observations: [{period: 2024, value: 1}]}\n"
SOURCE = "s: {publisher: F, title: T}\n"


def _words(parent: Path, indicator: str, sources: str = "", language: Language = Language.NB) -> list[str]:
    files = {"plan.yaml": "title: P\n", "indicators.yaml": indicator, "sources.yaml": sources}
    told = load(plan_folder(parent, {path: text for path, text in files.items() if text})).plan
    return [each.words for each in credits_(told, language)]


def test_a_source_s_own_words_are_used(tmp_path: Path) -> None:
    (credit,) = credits_(plan(tmp_path), Language.NN)

    assert credit.words == "Kjelde SSB. Omarbeidd."
    assert credit.licence == "CC BY 4.0"
    assert credit.source
    assert credit.source.id == "ssb"


def test_figures_from_a_bank_are_credited_with_table_and_licence_and_said_to_be_worked_on() -> None:
    told = kept_plan(FETCHED)
    without = kept_plan(FETCHED, INDICATOR.replace("source: ssb\n", ""))

    assert [each.words for each in credits_(told, Language.NB)] == [
        "Kilde: Statistisk sentralbyrå, tabell 13556. Lisens: CC BY 4.0. Bearbeidet."
    ]
    assert [each.words for each in credits_(without, Language.NN)] == [
        "Kjelde: Statistisk sentralbyrå, tabell 13556. Lisens: CC BY 4.0. Omarbeidd."
    ]
    assert [each.source for each in credits_(without, Language.NB)] == [None]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{publisher: Fylket, title: T}", "Kilde: Fylket."),
        ('{publisher: Fylket, title: T, table: "1"}', "Kilde: Fylket, tabell 1."),
        ("{publisher: Fylket, title: T, licence: NLOD 2.0}", "Kilde: Fylket. Lisens: NLOD 2.0. Bearbeidet."),
    ],
)
def test_no_more_is_said_than_the_source_says(tmp_path: Path, source: str, words: str) -> None:
    indicators = f"{WITH_FIGURE}b: {{title: B, maturity: in-use, source: s}}\n"

    assert _words(tmp_path, indicators, f"s: {source}\n") == [words]


def test_figures_without_a_source_and_indicators_without_figures_have_no_credit(tmp_path: Path) -> None:
    assert _words(tmp_path, WITH_FIGURE.replace("source: s, ", "")) == []
    assert _words(tmp_path / "b", "a: {title: A, maturity: sketched, source: s}\n", SOURCE) == []


def test_each_source_is_credited_once(tmp_path: Path) -> None:
    assert _words(tmp_path, WITH_FIGURE + WITH_FIGURE.replace("a: ", "b: "), SOURCE) == ["Kilde: F."]
