"""What is found in actors, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import found, helped, told


def _actor(rest: str, kind: str = "other") -> dict[str, str]:
    return {"actors.yaml": f"a: {{name: A, kind: {kind}, {rest}}}\n"}


@pytest.mark.parametrize("number", ["123456785", "964982953"])
def test_an_organisation_number_has_the_right_check_digit(number: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _actor(f'orgnr: "{number}"'), "IF300")


@pytest.mark.parametrize(
    ("number", "instead"),
    [
        ("123456789", ""),
        ("100000130", ""),
        ("12345678", ""),
        ("964 982 953", "964982953"),
        ("NO 964 982 953 MVA", "964982953"),
        ("964 982 954", ""),
    ],
)
def test_an_organisation_number_that_was_meant_is_proposed(number: str, instead: str, tmp_path: Path) -> None:
    help_ = (helped(tmp_path, _actor(f'orgnr: "{number}"'), "IF300") or "").splitlines()

    assert help_[:-1] == ([f'skriv orgnr: "{instead}"'] if instead else [])
    assert help_[-1].startswith("ni sifre uten mellomrom")


def test_only_a_group_has_no_organisation_number(tmp_path: Path) -> None:
    assert not found(tmp_path / "school", _actor('orgnr: "964982953"', "school"), "IF30")
    assert not found(tmp_path / "group", _actor("note: Ja", "group"), "IF30")
    assert found(tmp_path / "both", _actor('orgnr: "964982953"', "group"), "IF304")


@pytest.mark.parametrize(
    ("name", "undecided"),
    [
        ("Næringsforeningen?", True),
        ("Næringsforeningen ? ", True),
        ("en næringsforening", True),
        ("Ei foreining", True),
        ("et råd", True),
        ("Eit ungdomsråd", True),
        ("En næringsforening ", True),
        ("En lokal næringsforening", True),
        ("En bedrift", True),
        ("Ei verksemd", True),
        ("Ein vidaregåande skule", True),
        ("En frivillig organisasjon", True),
        ("et trygt hjem", True),
        ("En ny start", False),
        ("Et trygt hjem for alle", False),
        ("Ei lita hjelp", False),
        ("Et inkluderende arbeidsliv", False),
        ("En skole for alle", False),
        ("En Smart Skole", False),
        ("En", False),
        ("Den videregående skolen er en skole", False),
        ("Et godt råd", False),
        ("Næringsforeningen", False),
        ("En Vei Inn", False),
        ("Enhet for læring", False),
        ("Hvem? Vi!", False),
    ],
)
def test_an_article_or_a_question_mark_says_that_nobody_is_settled_on(
    name: str, undecided: bool, tmp_path: Path
) -> None:
    actors = f"x: {{name: '{name}', kind: employer-org"
    measure = {"measures.yaml": "t: {title: T, lead: x}\n"}

    assert bool(found(tmp_path / "name", {**measure, "actors.yaml": f"{actors}}}\n"}, "IF305")) is undecided
    assert not found(tmp_path / "number", {**measure, "actors.yaml": f'{actors}, orgnr: "964982953"}}\n'}, "IF305")


@pytest.mark.parametrize(
    ("participation", "role"),
    [
        ("", "partner"),
        (", participation: invited", "partner (invited)"),
        (", participation: active", "partner (active)"),
        (", participation: candidate", None),
    ],
)
def test_who_is_undecided_is_a_candidate(participation: str, role: str | None, tmp_path: Path) -> None:
    files = {
        "actors.yaml": "x: {name: Noen?, kind: other}\n",
        "measures.yaml": f"t: {{title: T, partners: [{{actor: x{participation}}}]}}\n",
    }

    assert told(tmp_path, files, "IF305") == (
        [f"measures.yaml:1:34 «Noen?» er ikke avgjort, men står i tiltaket som {role}"] if role else []
    )
    if role:
        assert helped(tmp_path, files, "IF305") == "skriv participation: candidate til det er avgjort hvem det blir"


def test_who_is_undecided_leads_nothing(tmp_path: Path) -> None:
    files = {"actors.yaml": "x: {name: Noen?, kind: other}\n", "measures.yaml": "t: {title: T, lead: x}\n"}

    assert told(tmp_path, files, "IF305") == [
        "measures.yaml:1:21 «Noen?» er ikke avgjort, men står i tiltaket som ansvarlig"
    ]
    assert helped(tmp_path, files, "IF305") == "ta bort lead til det er avgjort hvem det blir"


def test_an_actor_that_is_not_in_the_plan_is_not_undecided(tmp_path: Path) -> None:
    assert not found(tmp_path, {"measures.yaml": "t: {title: T, lead: borte}\n"}, "IF305")


@pytest.mark.parametrize(
    ("parents", "cycles"),
    [
        ({"a": "b", "b": "c", "c": ""}, []),
        ({"a": "a"}, ["a → a"]),
        ({"a": "b", "b": "a"}, ["a → b → a"]),
        ({"a": "b", "b": "c", "c": "a"}, ["a → b → c → a"]),
        ({"a": "b", "b": "c", "c": "b"}, ["b → c → b"]),
        ({"a": "b", "b": "a", "c": "d", "d": "c"}, ["a → b → a", "c → d → c"]),
        ({"a": "borte"}, []),
    ],
)
@pytest.mark.parametrize("kind", ["actors", "bodies"])
def test_each_circle_of_superiors_is_told_once(
    kind: str, parents: dict[str, str], cycles: list[str], tmp_path: Path
) -> None:
    records = [
        f"{id_}: {{name: {id_}, kind: other{parent and ', parent: '}{parent}}}" for id_, parent in parents.items()
    ]

    lines = told(tmp_path, {f"{kind}.yaml": "\n".join(records) + "\n"}, "IF306")

    assert [line.partition("seg selv: ")[2] for line in lines] == cycles


@pytest.mark.parametrize(("kind", "rest"), [("grants", ""), ("frameworks", ", kind: plan, relation: above")])
def test_no_grant_or_plan_is_part_of_itself(kind: str, rest: str, tmp_path: Path) -> None:
    files = {f"{kind}.yaml": "".join(f"{id_}: {{title: {id_}, part_of: {over}{rest}}}\n" for id_, over in ("ab", "ba"))}

    assert [line.partition("seg selv: ")[2] for line in told(tmp_path, files, "IF306")] == ["a → b → a"]
    assert helped(tmp_path, files, "IF306") == "ta bort part_of på den som står øverst"


LED = {"measures.yaml": "t: {title: T, lead: x}\n"}


@pytest.mark.parametrize(("valid_to", "gone"), [("2026-06-14", True), ("2026-06-15", False), ("2026", False)])
def test_who_ended_yesterday_leads_nothing_today(valid_to: str, gone: bool, tmp_path: Path) -> None:
    files = {**LED, "actors.yaml": f"x: {{name: X, kind: other, valid_to: {valid_to}}}\n"}

    assert bool(found(tmp_path, files, "IF307")) is gone


def test_what_is_closed_keeps_the_one_who_led_it_and_what_is_open_is_told_who_may(tmp_path: Path) -> None:
    actors = "x: {name: X, kind: other, valid_to: 2024, replaced_by: [b, c]}\nb: {name: B, kind: other}\n"
    files = {**LED, "actors.yaml": f"{actors}c: {{name: C, kind: other}}\n"}

    assert (helped(tmp_path / "open", files, "IF307") or "").splitlines()[0] == "den nye kan være b, c"
    assert not found(tmp_path / "closed", {**files, "status/2026-05-01/t.yaml": "state: completed\n"}, "IF307")


def test_a_lead_that_is_not_in_the_plan_or_has_no_end_has_not_ended(tmp_path: Path) -> None:
    assert not found(tmp_path / "unknown", LED, "IF307")
    assert not found(tmp_path / "none", {"measures.yaml": "t: {title: T}\n"}, "IF307")
    assert not found(tmp_path / "open", {**LED, "actors.yaml": "x: {name: X, kind: other}\n"}, "IF307")
