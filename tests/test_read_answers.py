"""From a bank's answer to figures: who they are for, when, how settled, and why some are missing."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import pytest

from innenforskap.i18n import Language
from innenforskap.model.figure import Observation
from innenforskap.model.query import Query
from innenforskap.model.vocabulary import Finality, Missing
from innenforskap.read.answers import Left, figures
from innenforskap.read.exact import AnswerError
from innenforskap.read.jsonstat import Dataset, dataset
from tests.snapshot_files import ANSWERS, GROUPS, NEET

DAY = date(2026, 10, 8)
BARE = {"bank": "ssb", "table": "1", "select": {}}


def part(name: str) -> Dataset:
    return dataset((ANSWERS / f"{name}.json").read_bytes())


def made(
    dimensions: Mapping[str, Sequence[str]], values: Sequence[object], roles: Mapping[str, list[str]], **parts: object
) -> Dataset:
    top = {
        "version": "2.0",
        "class": "dataset",
        "id": list(dimensions),
        "size": [len(codes) for codes in dimensions.values()],
        "role": roles,
        "dimension": {name: {"category": {"index": codes}} for name, codes in dimensions.items()},
        "value": values,
        **parts,
    }
    return dataset(json.dumps(top).encode())


def told(query: Mapping[str, object], *parts: Dataset) -> list[Observation | Left]:
    return list(figures(Query.model_validate(query), parts, DAY))


def observed(query: Mapping[str, object], *parts: Dataset) -> list[Observation]:
    return [each for each in told(query, *parts) if isinstance(each, Observation)]


def left(query: Mapping[str, object], *parts: Dataset) -> list[tuple[str, str]]:
    return [(each.rule.code, each.written) for each in told(query, *parts) if isinstance(each, Left)]


def refusal(query: Mapping[str, object], *parts: Dataset) -> str:
    with pytest.raises(AnswerError) as refused:
        told(query, *parts)
    return refused.value.why.said(Language.NB)


def test_a_figure_has_its_value_and_number_of_people_by_the_contents_codes() -> None:
    newest = observed(NEET, part("neet"))[1]

    assert (str(newest.period), newest.geo, newest.ages, newest.group) == ("2025", "18", (15, 29), None)
    assert (newest.value, newest.numerator, newest.denominator) == (Decimal("9.9"), 4100, None)
    assert (newest.finality, newest.retrieved, newest.published) == (Finality.PRELIMINARY, DAY, date(2026, 9, 4))


def test_an_older_figure_is_final_and_the_day_of_the_update_is_not_when_it_was_published() -> None:
    older = observed(NEET, part("neet"))[0]

    assert (older.value, older.finality, older.published) == (Decimal("9.7"), Finality.FINAL, None)


def test_everyone_is_no_group_and_a_hidden_figure_is_told_to_be_hidden() -> None:
    found = observed(GROUPS, part("neet-groups"))

    assert [each.group for each in found[::2]] == [None, "B", "A_C-G"] * 2
    assert {each.geo for each in found} == {"18", "0301"}
    assert [each.missing for each in found[9::2]] == [Missing.CONFIDENTIAL, Missing.CONFIDENTIAL]
    assert [each.finality for each in found[:2]] == [Finality.FINAL, Finality.PRELIMINARY]


def test_cohorts_have_their_years_and_every_mark_its_meaning() -> None:
    found = observed(BARE, part("cohorts"))

    assert [str(each.period) for each in found[:2]] == ["2013..2019", "2018..2024"]
    assert [each.geo for each in found[::3]] == ["NO", "18", "01", "1804"]
    assert [each.missing for each in found[6:9]] == [None, Missing.NOT_APPLICABLE, Missing.NOT_APPLICABLE]
    # The mark counts and not the number beside it: banks write 0 where there is none.
    assert (found[11].missing, found[11].value, found[11].finality) == (Missing.NOT_AVAILABLE, None, None)


def test_kostra_has_numbers_of_its_own_for_counties_and_the_country() -> None:
    assert [each.geo for each in observed(BARE, part("kostra"))] == ["18", "18", "NO", "NO"]


def test_one_sort_of_figures_is_the_value_and_no_number_of_people() -> None:
    found = observed(BARE, made({"Tid": ["2025"]}, [9.7], {"time": ["Tid"]}))

    assert [(each.geo, each.value, each.numerator) for each in found] == [("NO", Decimal("9.7"), None)]


def test_a_bank_that_states_no_roles_is_read_by_what_it_calls_time_and_place() -> None:
    found = observed(BARE, made({"Region": ["18"], "Tid": ["2025K2"]}, [1], {}))

    assert [(each.geo, str(each.period)) for each in found] == [("18", "2025-Q2")]


def test_the_newest_period_is_that_of_all_the_parts_of_an_answer() -> None:
    old, new = (made({"Tid": [year]}, [1], {"time": ["Tid"]}, updated="2026-09-04") for year in ("2024", "2025"))

    assert [each.published for each in observed(BARE, old, new)] == [None, date(2026, 9, 4)]


def test_a_mark_and_a_note_on_one_category_make_figures_preliminary() -> None:
    region = {"category": {"index": ["18", "31"], "note": {"31": ["Foreløpige tall for 2024."]}}}
    time = {"category": {"index": ["2024", "2025"]}}
    noted = made(
        {"Region": ["18", "31"], "Tid": ["2024", "2025"]},
        [1, 2, 3, 4],
        {"time": ["Tid"], "geo": ["Region"]},
        dimension={"Region": region, "Tid": time},
        status={"1": "*"},
    )

    settled = [each.finality is Finality.FINAL for each in observed(BARE, noted)]
    assert settled == [True, False, False, True]


def test_what_cannot_be_read_is_left_out_and_told() -> None:
    query = {**BARE, "age": "Alder"}
    roles = {"time": ["Tid"], "geo": ["Region"]}
    odd = made({"Region": ["18", "EKG01"], "Alder": ["15-29", "TOT"], "Tid": ["2025", "2025M03"]}, [1] * 8, roles)

    assert left(query, odd) == [("IF067", "2025M03"), ("IF068", "EKG01"), ("IF069", "TOT")]
    assert len(observed(query, odd)) == 1


def test_a_number_of_people_that_is_none_is_told_and_a_hidden_share_keeps_its_people_hidden() -> None:
    query = {**BARE, "value": "P", "numerator": "N", "denominator": "D"}
    roles = {"time": ["Tid"], "metric": ["Hva"]}
    odd = made({"Hva": ["P", "N", "D"], "Tid": ["2025"]}, [9.9, 1.5, -3], roles)
    hidden = made({"Hva": ["P", "N", "D"], "Tid": ["2025"]}, [None, 3, 40], roles, status={"0": ":"})
    marked = made({"Hva": ["P", "N", "D"], "Tid": ["2025"]}, [9.9, 3, None], roles, status={"1": ":"})

    assert left(query, odd) == [("IF069", "1.5"), ("IF069", "-3")]
    assert [(each.numerator, each.denominator) for each in observed(query, odd, hidden, marked)] == [
        (None, None),
        (None, 40),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ({**NEET, "age": "Aldersgruppe"}, "dimensjonen «Aldersgruppe» er ikke i svaret, som har Region"),
        ({**NEET, "group": "Kjonn"}, "dimensjonen «Kjonn» er ikke i svaret"),
        ({**NEET, "value": "Andel"}, "«Andel» er ikke blant innholdet i svaret, som er Bosatte, BosatteProsent"),
        ({**BARE, "age": "Alder"}, "svaret har flere slags tall (Bosatte, BosatteProsent), og «value» sier ikke"),
        (BARE, "«Alder» deler tallene i 2: spør om én av dem"),
    ],
)
def test_what_is_asked_for_and_is_not_there_is_told_with_what_is(query: Mapping[str, object], why: str) -> None:
    assert refusal(query, part("neet")).startswith(why)


def test_an_answer_without_time_or_without_contents_is_refused() -> None:
    assert refusal(BARE, made({"Region": ["18"]}, [1], {})) == "ingen dimensjon i svaret er tid"
    assert refusal({**BARE, "value": "P"}, made({"Tid": ["2025"]}, [1], {})).endswith("bare har ett slags tall")


def test_an_answer_in_which_no_period_can_be_read_gives_no_figure() -> None:
    assert observed(BARE, made({"Tid": ["x"]}, [1], {})) == []
