import pytest

from innenforskap.check.registry import RULES
from innenforskap.cli.explain import explain
from innenforskap.i18n import Language


def test_a_name_and_a_code_give_the_same_page(capsys: pytest.CaptureFixture[str]) -> None:
    explain("IF204", Language.NB)
    by_code = capsys.readouterr().out
    explain("delay-without-reason", Language.NB)

    assert capsys.readouterr().out == by_code
    assert by_code.startswith("# IF204 · delay-without-reason\n")


def test_a_beginning_gives_the_pages_of_all_it_means(capsys: pytest.CaptureFixture[str]) -> None:
    explain("IF6", Language.NN)

    pages = [line for line in capsys.readouterr().out.splitlines() if line.startswith("# ")]
    assert pages == [f"# {rule.code} · {rule.name}" for rule in RULES if rule.code.startswith("IF6")]


@pytest.mark.parametrize(
    ("language", "shown"), [(Language.NB, "feil[IF204]"), (Language.NN, "feil[IF204]"), (Language.EN, "error[IF204]")]
)
def test_what_one_would_see_is_shown_in_one_language(
    language: Language, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    explain("IF204", language)

    told = capsys.readouterr().out
    assert told.count("```text ") == 1
    assert f"```text {language}\n{shown}" in told
