"""Quoted figures, where the rule's page does not show it."""

from pathlib import Path

import pytest

from tests.found import found, helped, told

INDICATORS = """
    unge-utenfor:
      title: Unge utenfor
      maturity: defined
      unit: percent
      geography: ["18"]
      observations:
        - {period: 2024, value: 9.7}
        - {period: 2025, value: 9.9, published: 2026-09-30}
    gutter-utenfor: {title: Gutter utenfor, maturity: sketched}
"""


def _plan(words: str, indicators: str = INDICATORS) -> dict[str, str]:
    return {"measures.yaml": f"t: {{title: T, text: '{words}'}}\n", "indicators.yaml": indicators}


@pytest.mark.parametrize(
    ("quote", "lack"),
    [
        ("[figure: unge-utenfor]", "det mangler en indikator eller en periode"),
        ("[figure: frafall 2024]", "planen har ingen slik indikator"),
        ("[figure: utenfor 2024]", "flere indikatorer kan være ment"),
        (
            "[figure: unge-utenfor 2024 bodø]",
            "indikatoren har ingen tall for et slikt område, en slik gruppe eller alder",
        ),
        ("[figure: unge-utenfor 2026]", "indikatoren har ikke tall for perioden"),
    ],
)
def test_it_says_what_is_lacking(quote: str, lack: str, tmp_path: Path) -> None:
    (line,) = told(tmp_path, _plan(f"Nå {quote}."), "IF724")

    assert line == f"measures.yaml:1:25 «{quote}» viser ikke til noe tall i planen: {lack}"


def test_a_figure_that_is_published_after_the_day_is_there(tmp_path: Path) -> None:
    assert not found(tmp_path, _plan("[figure: unge-utenfor 2024] og [figure: UNGE 2025 Nordland]"), "IF724")


def test_what_is_written_as_it_is_quotes_nothing(tmp_path: Path) -> None:
    assert not found(tmp_path, _plan(r"`[figure: x 2024]` og \[figure: x 2024]"), "IF724")


def test_one_that_stands_twice_in_a_text_is_told_once(tmp_path: Path) -> None:
    assert len(found(tmp_path, _plan("[figure: x 2024], [figure: x 2024] og [figure: y 2024]"), "IF724")) == 2


def test_without_anything_like_it_the_help_shows_how_it_is_written(tmp_path: Path) -> None:
    assert helped(tmp_path, _plan("[figure: frafall 2024]"), "IF724") == (
        "skriv indikatorens id, perioden og området: [figure: unge-utenfor 2025 nordland]"
    )


def test_with_something_like_it_the_help_says_only_that(tmp_path: Path) -> None:
    assert helped(tmp_path, _plan("[figure: unge-utenfro 2024]"), "IF724") == ("mente du [figure: unge-utenfor 2024]?")


def test_an_indicator_that_could_not_be_read_may_be_the_one(tmp_path: Path) -> None:
    broken = f"{INDICATORS}    frafall: {{maturity: sketched}}\n"

    assert not found(tmp_path / "a", _plan("[figure: frafall 2024]", broken), "IF724")
    assert found(tmp_path / "b", _plan("[figure: unge-utenfor 2026]", broken), "IF724")
    assert found(tmp_path / "c", {**_plan("[figure: frafall 2024]"), "actors.yaml": "a: {kind: other}\n"}, "IF724")
