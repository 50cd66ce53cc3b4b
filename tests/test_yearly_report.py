"""A made-up year of twelve indicators, each worked out by hand, and what the December report says of them."""

from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.figures.course import own_courses
from innenforskap.i18n import Language
from innenforskap.report.december_results import results
from tests.conftest import Compare
from tests.december_plan import NB, NN, year
from tests.paper_plan import told

INDICATORS = """
utenfor: {title: Unge utenfor, maturity: in-use, level: impact, unit: percent, polarity: lower-better,
  baseline: {period: 2020, value: 12}, targets: [{value: 6, by: 2030}],
  observations: [{period: 2025, value: 9.4}]}
fullfort: {title: Fullført, maturity: in-use, level: impact, unit: percent, polarity: higher-better,
  baseline: {period: 2014..2020, value: 75}, targets: [{value: 85, by: 2030}],
  observations: [{period: 2019..2025, value: 80, finality: preliminary}]}
loser: {title: Loser, maturity: in-use, level: output, unit: count, polarity: higher-better,
  baseline: {period: 2022, value: 10}, targets: [{value: 30, by: 2027}],
  observations: [{period: 2022, value: 10}, {period: 2025, value: 22}]}
saker: {title: Saker i kø, maturity: in-use, level: output, unit: count, polarity: lower-better,
  baseline: {period: 2023, value: 40}, targets: [{value: 20, by: 2027}],
  observations: [{period: 2025, value: 46}]}
tilskudd: {title: Tilskudd, maturity: in-use, level: input, unit: nok, polarity: higher-better,
  baseline: {period: 2021, value: 1000000}, targets: [{value: 2000000, by: 2025}],
  observations: [{period: 2025, value: 2000000}]}
trivsel: {title: Trivsel, maturity: in-use, level: outcome, unit: score, scale: {lowest: 1, highest: 5},
  polarity: higher-better, baseline: {period: 2020/21, value: 3.6}, targets: [{value: 4.2, by: 2026-07}],
  uncertainty: 0.1, observations: [{period: 2024/25, value: 3.7}]}
indeks: {title: Levekår, maturity: in-use, level: impact, unit: index, decimals: 0,
  baseline: {period: 2020, value: 100}, targets: [{value: 110, by: 2030, operator: at-least}],
  observations: [{period: 2025, value: 104}]}
avtale: {title: Avtale inngått, maturity: in-use, level: output, unit: yes-no, polarity: higher-better,
  baseline: {period: 2024, value: 0}, targets: [{value: 1, by: 2026}], observations: [{period: 2025, value: 1}]}
dekning: {title: Dekning, maturity: in-use, level: output, unit: percent, polarity: higher-better,
  baseline: {period: 2022, value: 95}, targets: [{value: 95, by: 2028}], observations: [{period: 2025, value: 94.2}]}
fravar: {title: Fravær, maturity: in-use, level: outcome, unit: percent, polarity: lower-better,
  baseline: {period: 2020, value: 8}, targets: [{value: 7, by: 2024}, {value: 5, by: 2028}],
  observations: [{period: 2025, value: 6.5, finality: final}]}
barnevern: {title: Unge i barnevernet, maturity: in-use, level: impact, unit: count, polarity: lower-better,
  population: {age_from: 15, age_to: 24}, baseline: {period: 2020, value: 30}, targets: [{value: 10, by: 2030}],
  observations: [{period: 2025, missing: confidential}]}
moter: {title: Møter, maturity: in-use, level: activity, unit: count, polarity: neutral,
  baseline: {period: 2024, value: 4}, targets: [{value: 6, by: 2026, operator: exactly}],
  observations: [{period: 2025, value: 5}]}
"""
EXPECTED: dict[str, tuple[str | None, str | None, str | None, str | None, str]] = {
    # change, progress, expected, gap, class
    # 9.4 − 12; −2.6/−6; 12 − 6 × 5/10 = 9; 9.4 − 9
    "utenfor": ("-2.6", "0.433", "9", "0.4", "behind"),
    # 80 − 75; 5/10; the cohort is over with 2025: 75 + 10 × 5/10 = 80; equal is enough
    "fullfort": ("5", "0.5", "80", "0", "on-course"),
    # 22 − 10; 12/20; 10 + 20 × 3/5 = 22; 22 − 22
    "loser": ("12", "0.6", "22", "0", "on-course"),
    # 46 − 40; 6/−20; 40 − 20 × 2/4 = 30; 46 − 30
    "saker": ("6", "-0.3", "30", "16", "wrong-way"),
    # all of it, in its last year: 2 − 1 million; 1; 2 million; 0; what equals the goal has reached it
    "tilskudd": ("1000000", "1", "2000000", "0", "reached"),
    # 3.7 − 3.6 = 0.1, no more than the uncertainty; 0.1/0.6; July 2021 to July 2026 is 5 years, 4 gone: 3.6 + 0.6 × 4/5
    "trivsel": ("0.1", "0.167", "4.08", "-0.38", "unmoved"),
    # 104 − 100; 4/10; 100 + 10 × 5/10 = 105; 104 − 105; the goal says itself which way is good
    "indeks": ("4", "0.4", "105", "-1", "behind"),
    # yes is yes; half a yes was never expected
    "avtale": (None, None, None, None, "reached"),
    # to hold 95: no way to go, 95 all the time; 94.2 − 95
    "dekning": ("-0.8", None, "95", "-0.8", "wrong-way"),
    # 6.5 − 8; −1.5/−3; from 7 in 2024 to 5 in 2028, one of four years: 7 − 2 × 1/4 = 6.5
    "fravar": ("-1.5", "0.5", "6.5", "0", "on-course"),
    # hidden: nothing can be worked out
    "barnevern": (None, None, None, None, "not-measurable"),
    # 5 − 4; 1/2; 4 + 2 × 1/2 = 5
    "moter": ("1", "0.5", "5", "0", "on-course"),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_indicator_comes_out_as_it_does_by_hand(tmp_path: Path, name: str) -> None:
    on = year(tmp_path, {"indicators.yaml": INDICATORS})
    (found,) = own_courses(on.plan.indicators[name], on.day)
    *amounts, course = EXPECTED[name]

    assert found.course == course
    assert [
        None if each is None else round(each, 3) for each in (found.change, found.progress, found.expected, found.gap)
    ] == [None if each is None else Decimal(each) for each in amounts]


def test_there_are_twelve() -> None:
    assert len(EXPECTED) == 12


@pytest.mark.parametrize("language", [NB, NN])
def test_the_december_report_tells_them_all(tmp_path: Path, language: Language, golden: Compare) -> None:
    on = year(tmp_path, {"indicators.yaml": INDICATORS}, language)

    golden(f"yearly-report-{language}.txt", "\n".join(told(results(on))) + "\n")
