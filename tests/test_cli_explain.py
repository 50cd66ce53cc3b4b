import pytest

from innenforskap.check.registry import RULES
from innenforskap.cli.explain import explain


def test_a_name_and_a_code_give_the_same_page(capsys: pytest.CaptureFixture[str]) -> None:
    explain("IF204")
    by_code = capsys.readouterr().out
    explain("delay-without-reason")

    assert capsys.readouterr().out == by_code
    assert by_code.startswith("# IF204 · delay-without-reason\n")


def test_a_beginning_gives_the_pages_of_all_it_means(capsys: pytest.CaptureFixture[str]) -> None:
    explain("IF6")

    pages = [line for line in capsys.readouterr().out.splitlines() if line.startswith("# ")]
    assert pages == [f"# {rule.code} · {rule.name}" for rule in RULES if rule.code.startswith("IF6")]
