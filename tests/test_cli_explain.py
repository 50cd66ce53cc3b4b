import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.registry import RULES
from innenforskap.cli.explain import explain
from innenforskap.cli.options import Asked
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.small import plan_folder

DAY = date(2026, 6, 15)
FILES = {
    "plan.yaml": "title: P\nversion_state: adopted\nadopted: {date: 2025-01-01, body: b, case_no: 1/25}\n",
    "bodies.yaml": "b: {name: B, kind: other}\n",
    "actors.yaml": "nav: {name: Nav, kind: state-regional}\n",
    "measures.yaml": "los: {title: Los}\nandre: {title: Andre}\n",
    "status/2026-05-01/los.yaml": "state: in-progress\nprogress: some-delay\nreported_by: nav\n",
    "indicators.yaml": "i: {title: I, maturity: in-use}\ntid: {title: Tid, maturity: sketched}\n",
}
Explain = Callable[..., str]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Explain:
    """Give what is told of a word, in a plan or in an empty folder."""

    def tell(word: str, language: Language | None = None, files: dict[str, str] | None = None) -> str:
        folder = plan_folder(tmp_path, FILES if files is None else files)
        assert explain(Asked(folder, DAY, DAY, language), word) == 0
        out, err = capsys.readouterr()
        return err + out

    return tell


def test_a_name_and_a_code_give_the_same_page(told: Explain) -> None:
    by_code = told("IF204")

    assert told("delay-without-reason") == by_code
    assert by_code.startswith("# IF204 · delay-without-reason\n")


def test_a_beginning_gives_the_pages_of_all_it_means(told: Explain) -> None:
    pages = [line for line in told("IF6", Language.NN).splitlines() if line.startswith("# ")]

    assert pages == [f"# {rule.code} · {rule.name}" for rule in RULES if rule.code.startswith("IF6")]


@pytest.mark.parametrize(
    ("language", "shown"), [(Language.NB, "feil[IF204]"), (Language.NN, "feil[IF204]"), (Language.EN, "error[IF204]")]
)
def test_what_one_would_see_is_shown_in_one_language(language: Language, shown: str, told: Explain) -> None:
    page = told("IF204", language)

    assert page.count("```text ") == 1
    assert f"```text {language}\n{shown}" in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.NB, "# IF2"),
        (Language.NN, "Forklaringa er på bokmål.\n# IF2"),
        (Language.EN, "The explanation is in Norwegian (bokmål).\n# IF2"),
    ],
)
def test_one_who_asks_in_another_language_is_told_once_which_the_pages_are_in(
    language: Language, said: str, told: Explain
) -> None:
    pages = told("IF2", language)

    assert pages.startswith(said)
    assert pages.count(said.partition("#")[0] or "Forklaring") == (language is not Language.NB)


def test_what_one_would_see_is_in_the_language_of_the_plan_one_stands_in(told: Explain) -> None:
    assert "```text nn\n" in told("IF204", files={"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})


def test_a_rule_needs_no_plan(told: Explain) -> None:
    assert told("delay-without-reason", files={}).startswith("# IF204")


def test_a_measure_is_explained_from_its_reports_to_the_rules(told: Explain) -> None:
    page = told("los", Language.NB)

    assert "\nmeasure/los  Los\n" in page
    assert "  Status er «I gang». Rapporten for 1. mai 2026 er den nyeste" in page
    assert "  1. mai 2026, rapport fra Nav (I gang, Noe forsinket): setter status.\n" in page
    assert "  Planen sier ikke når tiltaket starter" in page
    assert re.search(r"IF122 \(measure-without-lead, advarsel\): .*/measures.yaml:1\n", page.replace("\n    ", " "))
    assert re.search(r"IF204 \(delay-without-reason, feil\): .*/los.yaml:2\n", page.replace("\n    ", " "))


def test_the_rules_that_found_nothing_are_named_and_those_of_others_are_not(told: Explain) -> None:
    silent = told("los", Language.NB).partition("fant ingenting: ")[2].replace("\n    ", " ")

    assert "IF203 active-without-progress" in silent
    assert not {"IF120", "IF122", "IF123", "IF204", "IF220", "IF400", "IF500", "IF520"} & set(
        re.findall(r"IF\d{3}", silent)
    )


def test_what_is_found_in_another_record_is_not_told(told: Explain) -> None:
    assert "IF122 (measure-without-lead" in told("andre", Language.NB)
    assert "IF204 (delay" not in told("andre", Language.NB)


def test_an_indicator_is_explained(told: Explain) -> None:
    page = told("tid", Language.EN)

    assert "Maturity: Sketched." in page
    assert "IF400 indicator-in-use-incomplete" in page.partition("found nothing: ")[2]


def test_what_is_neither_measure_nor_indicator_is_sent_to_show(told: Explain) -> None:
    with pytest.raises(PlanError) as error:
        told("nav")

    assert "innenforskap show actor/nav" in error.value.said(Language.NB)


def test_a_rule_goes_before_an_id_and_says_so(told: Explain) -> None:
    files = {**FILES, "measures.yaml": "anchor: {title: Anker}\n"}

    assert told("anchor", Language.NB, files).startswith(
        "«anchor» er også en id. Skriv «innenforskap explain measure/anchor» for å få den forklart.\n# IF014"
    )
    assert "measure/anchor  Anker" in told("measure/anchor", Language.NB, files)


def test_an_id_that_looks_like_a_code_is_not_passed_over_in_silence(told: Explain) -> None:
    files = {**FILES, "measures.yaml": "if204: {title: A}\n"}

    assert told("if204", Language.NB, files).startswith(
        "«if204» er også en id. Skriv «innenforskap explain measure/if204»"
    )
    assert told("IF204", Language.NB, files).startswith("# IF204")


@pytest.mark.parametrize(
    ("word", "files", "says"),
    [
        ("IF999", FILES, "Ingen regel heter «IF999»."),
        ("ifx", {}, "Ingen regel heter «ifx». Er det en id, så skriv --plan med planmappen: Det er ingen plan i"),
        ("los", {}, "Ingen regel heter «los». Er det en id, så skriv --plan"),
        ("IF999", {}, "Ingen regel heter «IF999»."),
        ("delay-without-raeson", FILES, "Mente du «delay-without-reason»?"),
        ("delay-without-raeson", {}, "Mente du «delay-without-reason»?"),
        ("andrre", FILES, "Mente du «andre»?"),
    ],
)
def test_what_is_not_there_is_told_with_what_was_meant(
    word: str, files: dict[str, str], says: str, told: Explain
) -> None:
    with pytest.raises(PlanError) as error:
        told(word, Language.NB, files)

    assert says in error.value.said(Language.NB)
