"""An editor's pattern and our reader say the same of every text, in Python's and in ECMAScript's expressions."""

import re
from collections.abc import Callable, Iterable

import pytest
import regress
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from innenforskap.model import patterns
from innenforskap.model.scalars import Id, read_code, read_url, read_words
from innenforskap.model.when import ObservationPeriod, When, is_day, read_day

YEARS = ("1899", "1900", "1904", "1999", "2000", "2026", "2028", "2100", "2199", "2200", "026", "20226")
NUMBERS = [f"{number:02}" for number in range(34)]
DAYS = [f"{year}-{month}-{day}" for year in YEARS for month in NUMBERS[:15] for day in NUMBERS]
TIMES = [
    f"{year}-{part}" for year in YEARS for part in ("spring", "autumn", "summer", "H1", "H3", "Q4", "Q5", "q1", "")
]
MONTHS = [f"{year}-{month}" for year in YEARS for month in (*NUMBERS, "6")]
SCHOOL_YEARS = [f"{year}/{after:02}" for year in range(1895, 2205) for after in range(100)]
COHORTS = [f"{first}..{last}" for first in range(1895, 2205, 3) for last in range(1895, 2205)]
ODD = [
    "",
    " ",
    "2026 ",
    " 2026",
    "2026\n",
    "2026-06-15\n",
    "2026..",
    "2026/2027",
    "2026-Q1/27",
    "٢٠٢٦",
    "2026-06-15T12:00",
]
TEXTS = st.text(alphabet=st.sampled_from("ab/:.<\\\" \t\n-'#09\u00a0\u2009å"), max_size=12)


def _reads(read: Callable[[str], object], written: str) -> bool:
    try:
        read(written)
    except PydanticCustomError:
        return False
    return True


def _disagreements(pattern: str, read: Callable[[str], object], texts: Iterable[str]) -> list[str]:
    ecma, python = regress.Regex(pattern, flags="u"), re.compile(pattern)
    told: dict[str, tuple[bool, ...]] = {text: (_reads(read, text), ecma.find(text) is not None) for text in texts}
    # Python's `$` also comes before a last line feed. ECMAScript's does not, and JSON Schema asks for that one.
    told |= {text: (*both, python.search(text) is not None) for text, both in told.items() if "\n" not in text}
    return [text for text, said in told.items() if len(set(said)) > 1]


@pytest.mark.parametrize("texts", [YEARS, DAYS, TIMES, MONTHS, ODD], ids=["years", "days", "parts", "months", "odd"])
def test_a_time_is_the_same_to_an_editor(texts: list[str]) -> None:
    assert _disagreements(patterns.WHEN, When.read, texts) == []


@pytest.mark.parametrize("texts", [YEARS, DAYS, TIMES, MONTHS, ODD], ids=["years", "days", "parts", "months", "odd"])
def test_a_day_is_the_same_to_an_editor(texts: list[str]) -> None:
    assert _disagreements(patterns.DAY, read_day, texts) == []
    assert [text for text in texts if is_day(text) is not _reads(read_day, text)] == []


@pytest.mark.parametrize(
    "texts", [YEARS, TIMES, SCHOOL_YEARS, COHORTS, ODD], ids=["years", "parts", "school", "cohorts", "odd"]
)
def test_a_period_is_the_same_to_an_editor(texts: list[str]) -> None:
    assert _disagreements(patterns.PERIOD, ObservationPeriod.read, texts) == []


@given(TEXTS)
def test_a_text_is_the_same_to_an_editor(text: str) -> None:
    assert bool(regress.Regex(patterns.WORDS, flags="u").find(text)) is _reads(read_words, text)


@given(TEXTS)
def test_a_code_is_the_same_to_an_editor(text: str) -> None:
    assert bool(regress.Regex(patterns.LINE, flags="u").find(text)) is _reads(read_code, text)


@given(TEXTS | TEXTS.map("https://{}".format) | TEXTS.map(" http://{} ".format))
def test_an_address_is_the_same_to_an_editor(text: str) -> None:
    assert bool(regress.Regex(patterns.URL, flags="u").find(text)) is _reads(read_url, text)


@given(st.text(alphabet="az09-_ A\nå", max_size=64))
def test_an_id_is_the_same_to_an_editor(text: str) -> None:
    assert bool(regress.Regex(Id.schema()["pattern"], flags="u").find(text)) is _reads(Id.read, text)
