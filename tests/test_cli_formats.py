import json
from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.registry import BY_CODE
from innenforskap.cli.checked import Checked, checked
from innenforskap.cli.formats import FORMATS, summary
from innenforskap.cli.options import Asked, OutputFormat
from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.place import Place
from tests.conftest import Compare
from tests.small import plan_folder

DAY = date(2026, 6, 15)
FILES = {
    "plan.yaml": "title: {nb: Plan, nn: Plan}\nperiod: {from: 2023, to: 2026}\nkommune: 100 % Vågå\n",
    "measures/a.yaml": "title: Mål\ntitle: Igjen\nlead: nav-nordlnd\nnumber: 2.6\n",
    "measures/b.yaml": "title: Tiltak\nlead: nav-nordlnd\nkind: one-off\n",
    "actors.yaml": "nav-nordland:\n  name: Nav Nordland\n  kind: state-regional\n",
    "indicators.yaml": "neet: {title: Unge utenfor, maturity: sketched}\n",
}


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checked:
    plan_folder(tmp_path, FILES)
    monkeypatch.chdir(tmp_path)
    return checked(Asked(Path("plan"), DAY, DAY, None))


def _text(found: Checked, form: OutputFormat, language: Language = Language.NB) -> str:
    return "".join("".join(piece.text for piece in line) + "\n" for line in FORMATS[form](found, language))


@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize("language", Language)
def test_every_form_looks_as_agreed(found: Checked, form: OutputFormat, language: Language, golden: Compare) -> None:
    golden(f"validate/{form}-{language}.txt", _text(found, form, language) + summary(found, language) + "\n")


def test_json_is_a_list_of_the_promised_shape(found: Checked) -> None:
    told = json.loads(_text(found, OutputFormat.JSON))

    assert isinstance(told, list)
    assert {tuple(each) for each in told} == {
        ("code", "name", "severity", "path", "line", "column", "end_line", "end_column", "message", "help", "related",
         "url")
    }  # fmt: skip


def test_an_annotation_has_nothing_in_it_that_ends_it_or_begins_another() -> None:
    hostile = "x\n::error::y%\r,:\x1b[31m"
    rule = BY_CODE["IF030"]
    finding = Finding(rule, f"{hostile}.yaml", facts={"key": hostile}, place=Place(f"{hostile}.yaml", 1, 1))
    seen = Checked(Path("plan"), checked(_nothing()).plan, (finding,), {}, 1)

    for form in (OutputFormat.GITHUB, OutputFormat.FULL, OutputFormat.CONCISE):
        lines = _text(seen, form).splitlines()
        assert not [line for line in lines[form is OutputFormat.GITHUB :] if line.startswith("::")]
        assert "\x1b" not in _text(seen, form)
    assert _text(seen, OutputFormat.GITHUB).count("\n") == 1


def test_a_flood_is_capped_and_the_rest_counted() -> None:
    rule = BY_CODE["IF030"]
    many = tuple(
        Finding(rule, f"measures/{file}.yaml", facts={"key": "x"}, place=Place(f"measures/{file}.yaml", line))
        for file in range(8)
        for line in range(1, 61)
    )
    seen = Checked(Path("plan"), checked(_nothing()).plan, many, {}, 8)

    for form in (OutputFormat.FULL, OutputFormat.CONCISE):
        assert _text(seen, form).count("IF030]") == 200
        assert "… og 280 til" in _text(seen, form)
    assert len(json.loads(_text(seen, OutputFormat.JSON))) == 480


def test_a_long_line_is_shown_from_a_little_before_what_is_wrong(tmp_path: Path) -> None:
    long = "a" * 300
    plan = plan_folder(tmp_path, {"plan.yaml": f"title: Plan\ndescription: {{nb: {long}, dk: {long}}}\n"})

    lines = _text(checked(Asked(plan, DAY, DAY, None)), OutputFormat.FULL).splitlines()

    source = next(line for line in lines if line.startswith("2 | "))
    carets = lines[lines.index(source) + 1]
    assert len(source) <= 104
    assert source[carets.index("^") : carets.rindex("^") + 1] == "dk"


def test_what_is_gone_from_a_file_is_not_shown_on_another_line_of_it() -> None:
    gone = Finding(BY_CODE["IF140"], "measures.yaml", facts={"kind": "tiltaket", "id": "a"})
    texts = {"measures.yaml": "b: {title: B}\n"}
    nowhere = Checked(Path("plan"), checked(_nothing()).plan, (gone._replace(place=Place("measures.yaml")),), texts, 1)
    there = nowhere._replace(findings=(gone._replace(place=Place("measures.yaml", 1, 1, (1, 2))),))

    assert "title: B" not in _text(nowhere, OutputFormat.FULL)
    assert " --> plan/measures.yaml:1:1\n" in _text(nowhere, OutputFormat.FULL)
    assert "1 | b: {title: B}\n  | ^\n" in _text(there, OutputFormat.FULL)


PERSONS = {"a number": "90 00 00 01", "an address": "fornavn.etternavn@example.no", "a case": "gutten i 10. klasse"}


@pytest.mark.parametrize("written", PERSONS.values(), ids=PERSONS)
@pytest.mark.parametrize("form", OutputFormat)
def test_no_form_shows_what_is_of_a_person_whichever_finding_would(
    form: OutputFormat, written: str, tmp_path: Path
) -> None:
    same = f"{{title: {written}}}"
    files = {"plan.yaml": "title: Plan\n", "measures.yaml": f"a: {same}\nb: {same}\nc: {{title: C, {written}: x}}\n"}

    shown = _text(checked(Asked(plan_folder(tmp_path, files), DAY, DAY, None)), form)

    assert written not in shown
    assert {code for code in ("IF030", "IF102") if code in shown} == {"IF030", "IF102"}
    assert "***********" in shown


@pytest.mark.parametrize("form", OutputFormat)
def test_no_form_shows_a_line_of_a_value_that_a_privacy_finding_points_at(form: OutputFormat, tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: Plan\n",
        "measures.yaml": "a:\n  title: A\n  text: >-\n    Cookie Consent 90 00\n    00 01 Du er her: i dag\n",
    }

    shown = _text(checked(Asked(plan_folder(tmp_path, files), DAY, DAY, None)), form)

    assert "IF103" in shown
    assert "90 00" not in shown


def test_no_form_shows_a_count_that_is_too_small(tmp_path: Path) -> None:
    rest = "unit: count, population: {age_from: 15}, observations: [{period: 2025, value: 4}]"
    files = {"plan.yaml": "title: Plan\n", "indicators.yaml": f"i: {{title: I, maturity: defined, {rest}}}\n"}

    for form in OutputFormat:
        shown = _text(checked(Asked(plan_folder(tmp_path, files), DAY, DAY, None)), form)
        assert "IF713" in shown
        assert "value: 4" not in shown


@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize(
    ("figures", "code"),
    [
        ("unit: count, observations: [{period: 2025, value: 37, missing: confidential}]", "IF406"),
        ("unit: count, population: {age_from: 15}, observations: [{period: 2025, value: 3.7}]", "IF713"),
        ("unit: count, population: {age_from: 15}, baseline: {period: 2025, value: 3.7}", "IF713"),
    ],
)
def test_no_form_shows_a_figure_that_is_hidden(form: OutputFormat, figures: str, code: str, tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Plan\n", "indicators.yaml": f"i: {{title: I, maturity: defined, {figures}}}\n"}

    shown = _text(checked(Asked(plan_folder(tmp_path, files), DAY, DAY, None)), form)

    assert code in shown
    # The folder of the test has a number of its own.
    assert not {figure for figure in ("37", "3.7") if figure in shown.replace(str(tmp_path).lstrip("/"), "")}


def test_all_well_says_what_was_read(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\nperiod: {from: 2023, to: 2026}\n"})
    seen = checked(Asked(plan, DAY, DAY, None))

    assert summary(seen, Language.NB) == "Alt i orden: 0 tiltak, 0 aktører og 0 indikatorer i 1 fil."
    assert summary(seen, Language.EN) == "All well: 0 measures, 0 actors and 0 indicators in 1 file."


def _nothing() -> Asked:
    return Asked(Path(__file__).parent / "plans" / "good" / "minimal", DAY, DAY, None)
