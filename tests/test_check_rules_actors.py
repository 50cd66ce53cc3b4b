"""What is found in actors, where the rules' pages do not show it."""

from datetime import date
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


@pytest.mark.parametrize("number", ["804", "18040", "18 04", "Bodø", "9904", "0004", "١٨٠٤"])
def test_a_municipality_number_is_four_digits_of_which_two_are_a_countys(number: str, tmp_path: Path) -> None:
    assert [each.rule.code for each in found(tmp_path, _actor(f'municipality_no: "{number}"'), "IF30")] == ["IF301"]


@pytest.mark.parametrize("number", ["0301", "1804", "4012"])
def test_a_municipality_number_in_use_is_fine(number: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _actor(f'municipality_no: "{number}"'), "IF30")


def test_what_ended_before_2020_may_have_been_in_a_county_that_is_not_known(tmp_path: Path) -> None:
    harstad = 'municipality_no: "1901"'

    assert found(tmp_path / "now", _actor(harstad), "IF301")
    assert not found(tmp_path / "then", _actor(f"{harstad}, valid_to: 2012"), "IF30")
    assert found(tmp_path / "nonsense", _actor('municipality_no: "19"' + ", valid_to: 2012"), "IF301")


def test_a_number_that_is_not_in_use_names_what_took_its_place_if_that_is_known(tmp_path: Path) -> None:
    assert helped(tmp_path / "known", _actor('municipality_no: "3813"'), "IF302") == (
        'Bamble har nå "4012"\nhar kommunen tatt slutt, skriv valid_to'
    )
    assert helped(tmp_path / "unknown", _actor('municipality_no: "1899"'), "IF302") == (
        "har kommunen tatt slutt, skriv valid_to"
    )


def test_a_number_is_out_of_use_from_the_day_after_its_last_and_was_no_mistake_before_its_first(tmp_path: Path) -> None:
    assert not found(tmp_path / "last", _actor('municipality_no: "3813"'), "IF302", date(2023, 12, 31))
    assert told(tmp_path / "over", _actor('municipality_no: "3813"'), "IF302", date(2024, 1, 1)) == [
        "actors.yaml:1:44 kommunenummeret «3813» er ikke i bruk 2024-01-01"
    ]
    assert not found(tmp_path / "first", _actor('municipality_no: "4012"'), "IF302", date(2023, 12, 31))


def test_a_municipality_that_has_ended_keeps_its_number(tmp_path: Path) -> None:
    ended = 'municipality_no: "3813", valid_to: 2023-12-31'

    assert not found(tmp_path / "ended", _actor(ended), "IF302")
    assert found(tmp_path / "ends", _actor('municipality_no: "3813", valid_to: 2026'), "IF302")


def test_only_a_municipality_must_have_a_number_and_only_a_group_must_not(tmp_path: Path) -> None:
    numbered = 'municipality_no: "1804", orgnr: "964982953"'

    assert not found(tmp_path / "municipality", _actor(numbered, "municipality"), "IF30")
    assert not found(tmp_path / "school", _actor("note: Ja", "school"), "IF30")
    assert not found(tmp_path / "group", _actor("note: Ja", "group"), "IF30")
    assert found(tmp_path / "a", _actor("note: Ja", "municipality"), "IF303")
    assert found(tmp_path / "b", _actor(numbered, "group"), "IF304")


@pytest.mark.parametrize(
    ("name", "undecided"),
    [
        ("Næringsforeningen?", True),
        ("Næringsforeningen ? ", True),
        ("en næringsforening", True),
        ("Ei foreining", True),
        ("et råd", True),
        ("Eit ungdomsråd", True),
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
