"""Figures quoted in running text."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import perf_counter

import pytest

from innenforskap.figures.quotes import Answer, Lack, answer, asked, quotes, retold
from innenforskap.model.plan import Plan
from innenforskap.model.snapshot import Snapshot
from innenforskap.model.vocabulary import Finality, Missing
from tests.paper_plan import plan

INDICATORS = """
    unge-utenfor-neet:
      title: Unge utenfor
      maturity: in-use
      unit: percent
      population: {age_from: 15, age_to: 29}
      geography: ["18"]
      comparison: ["NO"]
      groups: {"B": {nb: Innvandrere, nn: Innvandrarar}}
      observations:
        - {period: 2024, value: 9.7, finality: final}
        - {period: 2025, value: 9.9, finality: preliminary, published: 2026-09-30}
        - {period: 2025, value: 9.8, published: 2026-10-30}
        - {period: 2025, geo: "NO", value: 10.1}
        - {period: 2025, geo: "50", value: 8.0}
        - {period: 2025, geo: "15", value: 8.1}
        - {period: 2025, geo: "1804", value: 7.0}
        - {period: 2025, geo: "9999", value: 6.0}
        - {period: 2025, geo: "03", value: 5.0}
        - {period: 2025, geo: "0301", value: 5.1}
        - {period: 2025, group: B, value: 22.2}
        - {period: 2025, group: "02", value: 9.6}
        - {period: 2025, group: B, age: {age_from: 15, age_to: 19}, value: 20.1}
        - {period: 2025, age: {age_from: 15, age_to: 19}, value: 5.7}
        - {period: 2025, geo: "NO", age: {age_from: 15, age_to: 19}, value: 5.8}
        - {period: 2023, age: {age_from: 15, age_to: 29}, value: 9.5}
        - {period: 2022, missing: confidential}
        - {period: 2021, value: 0.1, numerator: 3}
    frafall:
      title: Frafall
      maturity: in-use
      unit: count
      geography: ["18", "31"]
      observations:
        - {period: 2024/25, geo: "18", value: 7}
        - {period: 2024/25, geo: "31", value: 8}
        - {period: 2024/25, value: 99}
        - {period: 2025-Q2, geo: "18", value: 9}
        - {period: 2019..2025, geo: "18", value: 10}
    frafall-gutter: {title: Frafall blant gutter, maturity: sketched}
    andre-gutter: {title: Andre gutter, maturity: sketched}
"""


@pytest.fixture
def small(tmp_path: Path) -> Plan:
    return plan(tmp_path, {"indicators.yaml": INDICATORS})


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Det er [figure: neet 2025], og [figure: neet 2024].", ["[figure: neet 2025]", "[figure: neet 2024]"]),
        ("Det er [FIGURE:neet\n2025].", ["[FIGURE:neet\n2025]"]),
        ("Uten noe.", []),
        ("[en lenke](https://nfk.no)", []),
        (r"Skriv \[figure: neet 2025].", []),
        (r"Skriv \\[figure: neet 2025].", ["[figure: neet 2025]"]),
        ("Skriv `[figure: neet 2025]`.", []),
        ("Skriv ``a ` [figure: neet 2025]``.", []),
        ("Ett ` tegn, [figure: neet 2025] og `` to.", ["[figure: neet 2025]"]),
        ("Ett ` tegn.\n \nSå [figure: neet 2025] og `.", ["[figure: neet 2025]"]),
        ("[a](<https://nfk.no/[figure: neet 2025]>)", []),
        ("[a [figure: neet 2025] b](https://nfk.no)", ["[figure: neet 2025]"]),
        ("[figure: [figure: neet 2025]]", ["[figure: neet 2025]"]),
        ("[figure: neet 2025", []),
    ],
)
def test_a_text_quotes_what_stands_in_brackets_outside_of_what_is_written_as_it_is(
    words: str, found: list[str]
) -> None:
    assert list(quotes(words)) == found


@pytest.mark.parametrize(
    "words",
    [
        "[figure:" * 2500,
        "[figure: a 2025]" * 1250,
        "[" * 20_000,
        "`" * 20_000,
        "".join("`" * count + " " for count in range(200)),
        "](<" * 6666,
        "\\" * 20_000,
        "`[figure: a 2025]" * 1100,
    ],
)
def test_a_hostile_text_is_read_at_once(words: str) -> None:
    begun = perf_counter()
    list(quotes(words))

    assert perf_counter() - begun < 2


def test_what_is_asked_for_does_not_depend_on_spaces_and_capitals() -> None:
    assert asked("[Figure:  NEET\n 2025 Nordland ]") == "neet 2025 nordland"
    assert asked("[lenke]") == ""


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("unge-utenfor-neet 2024", "9.7"),
        ("neet 2024", "9.7"),
        ("utenfor-neet 2024", "9.7"),
        ("neet 2025", "9.8"),
        ("neet 2025 nordland", "9.8"),
        ("neet 2025 18", "9.8"),
        ("neet 2025 norge", "10.1"),
        ("neet 2025 Noreg", "10.1"),
        ("neet 2025 no", "10.1"),
        ("neet 2025 hele landet", "10.1"),
        ("neet 2025 Møre og Romsdal", "8.1"),
        ("neet 2025 bodø", "7.0"),
        ("neet 2025 9999", "6.0"),
        ("neet 2025 0301", "5.1"),
        ("neet 2025 03", "5.0"),
        ("neet 2025 B", "22.2"),
        ("neet 2025 innvandrarar", "22.2"),
        ("neet 2025 nordland innvandrere", "22.2"),
        ("neet 2025 02", "9.6"),
        ("neet 2025 15-19", "5.7"),
        ("neet 2025 15–19", "5.7"),
        ("neet 2025 norge 15-19", "5.8"),
        ("neet 2024 15-29", "9.7"),
        ("neet 2023", "9.5"),
        ("frafall 2024/25", "7"),
        ("frafall 2024/25 østfold", "8"),
        ("frafall 2025-q2", "9"),
        ("frafall 2019..2025", "10"),
    ],
)
def test_a_quote_leads_to_one_figure(quote: str, value: str, small: Plan) -> None:
    found = answer(small, f"[figure: {quote}]")

    assert found.lack is None
    assert found.figure
    assert found.figure.value == Decimal(value)


@pytest.mark.parametrize(
    ("quote", "lack", "instead"),
    [
        ("", Lack.FORM, ""),
        ("neet", Lack.FORM, ""),
        ("unge-utenfor-neett 2025 bodø", Lack.INDICATOR, "[figure: unge-utenfor-neet 2025 bodø]"),
        ("noe-annet 2025", Lack.INDICATOR, ""),
        ("gutter 2025 norge", Lack.SEVERAL, "[figure: frafall-gutter 2025 norge]"),
        ("neet 2025 nordlnad", Lack.SUBJECT, "[figure: neet 2025 nordland]"),
        ("neet 2025 innvandrer", Lack.SUBJECT, "[figure: neet 2025 innvandrere]"),
        ("neet 2025 oslo", Lack.SUBJECT, ""),
        ("neet 2025 nordland og noe mer", Lack.SUBJECT, ""),
        ("neet 2025 nordland 15-19-20", Lack.SUBJECT, ""),
        ("neet 1999", Lack.FIGURE, "[figure: neet 2025]"),
        ("neet 2025/26", Lack.FIGURE, "[figure: neet 2025]"),
        ("neet 2026 norge", Lack.FIGURE, "[figure: neet 2025 norge]"),
        ("neet 2025 15-20", Lack.FIGURE, ""),
        ("frafall-gutter 2025", Lack.FIGURE, ""),
        ("frafall 2024/26", Lack.FIGURE, "[figure: frafall 2024/25]"),
    ],
)
def test_a_quote_that_leads_nowhere_says_what_is_lacking_and_what_was_meant(
    quote: str, lack: Lack, instead: str, small: Plan
) -> None:
    found = answer(small, f"[figure: {quote}]")

    assert (found.figure, found.lack, found.instead) == (None, lack, instead)


def test_what_is_no_quote_leads_nowhere(small: Plan) -> None:
    assert answer(small, "neet 2025") == Answer(lack=Lack.FORM)


def test_a_quote_tells_what_was_known_on_the_day(small: Plan) -> None:
    before, first, now = (
        answer(small, "[figure: neet 2025]", day) for day in (date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1))
    )

    assert before.lack is Lack.FIGURE
    assert first.figure
    assert now.figure
    assert (first.figure.finality, now.figure.finality) == (Finality.PRELIMINARY, None)


@pytest.mark.parametrize("period", ["2022", "2021"])
def test_a_figure_that_may_not_be_shown_is_quoted_as_hidden(period: str, small: Plan) -> None:
    found = answer(small, f"[figure: neet {period}]").figure

    assert found
    assert (found.value, found.numerator, found.missing) == (None, None, Missing.CONFIDENTIAL)


def test_a_figure_that_was_fetched_and_may_not_be_shown_is_quoted_as_hidden(small: Plan) -> None:
    neet = small.indicators["unge-utenfor-neet"]
    (few,) = (each for each in neet.observations if each.period.written == "2021")
    fetched = neet.model_copy(update={"observations": ()}).with_snapshot(
        Snapshot("snapshots/unge-utenfor-neet.json", date(2026, 10, 8), observations=(few,))
    )

    found = answer(replace(small, indicators={fetched.id: fetched}), "[figure: neet 2021]").figure

    assert found
    assert (found.value, found.missing) == (None, Missing.CONFIDENTIAL)


def test_words_are_told_with_the_figures_they_quote_and_the_others_as_written() -> None:
    figures = {"neet 2025": "9,9 %"}

    assert retold(r"[figure: NEET 2025], `[figure: neet 2025]` og [figure: a 1]", figures) == (
        "9,9 %, `[figure: neet 2025]` og [figure: a 1]"
    )
    assert retold("[figure: neet 2025]", {}) == "[figure: neet 2025]"
