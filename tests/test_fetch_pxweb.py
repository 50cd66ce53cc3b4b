"""A table asked for its figures as PxWebApi has it, and what is told where it cannot be."""

import json
from datetime import date, datetime
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.pxweb import PARTS_LIMIT, URL_LIMIT, Latest, answered, latest, metadata
from innenforskap.i18n import Language
from innenforskap.model.banks import SSB
from innenforskap.model.query import Query, Selection
from tests.bank import DIMENSIONS, Answer, Handler, Played, Table, Watch, bank, neet

DAWN = datetime(2026, 10, 8, 6, 30, tzinfo=ZoneInfo("Europe/Oslo"))


def _figures(played: Played, query: Query) -> list[Any]:
    return [json.loads(content) for content in answered(query, SSB, played.net())]


def _without(query: Query, *names: str) -> Query:
    left = {name: selection for name, selection in query.select.items() if name not in names}
    return query.model_copy(update={"select": left})


def _refused(query: Query, table: Table | None = None) -> str:
    with bank(table) as played, pytest.raises(PlanError) as raised:
        answered(query, SSB, played.net())
    return raised.value.said(Language.NB)


def _telling(**changes: object) -> Answer:
    """Answer as the bank would, but for what is changed in what is told of the table."""

    def answer(handler: Handler) -> None:
        handler.say(200, json.dumps({"updated": "2026-09-04T06:00:00Z", "lastPeriod": "2025", **changes}).encode())

    return answer


def test_the_answer_is_what_the_bank_sent_byte_for_byte() -> None:
    content = "[]"

    def answer(handler: Handler) -> None:
        nonlocal content
        if "/data?" not in handler.path:
            handler.play()
            return
        content = '{ "size":[1,\t0], "dimension":{}, "value":[],"label":"\\u00d8st" , "note":["Ærlig"]}\r\n'
        handler.say(200, content.encode())

    with bank(answer=answer) as played:
        assert answered(neet(), SSB, played.net()) == (content.encode(),)


def test_a_table_is_asked_for_what_the_query_says_in_the_banks_form() -> None:
    with bank() as played:
        (told,) = _figures(played, neet(Tid=("top(3)",)))

    _, asked = played.asked
    assert (asked.method, asked.path) == ("GET", "/api/pxwebapi/v2/tables/13556/data")
    assert asked.fields == {
        "lang": "no",
        "outputFormat": "json-stat2",
        "valueCodes[Region]": "18",
        "codelist[Region]": "agg_FylkerGjeldende",
        "valueCodes[ContentsCode]": "BosatteProsent,Bosatte",
        "valueCodes[HovArbStyrkStatus]": "NEET",
        "valueCodes[Kjonn]": "0",
        "valueCodes[Alder]": "15-29",
        "valueCodes[Tid]": "top(3)",
    }
    assert list(told["dimension"]["Tid"]["category"]["index"]) == ["2023", "2024", "2025"]


@pytest.mark.parametrize("written", ["range(2020,2022)", "[range(2020,2022)]"])
def test_a_comma_in_an_expression_is_kept_together_in_an_address(written: str) -> None:
    with bank() as played:
        (told,) = _figures(played, neet(Tid=(written,)))

    assert played.asked[1].fields["valueCodes[Tid]"] == "[range(2020,2022)]"
    assert list(told["dimension"]["Tid"]["category"]["index"]) == ["2020", "2021", "2022"]


def test_a_code_is_asked_for_once_for_the_bank_breaks_by_two() -> None:
    with bank() as played:
        (told,) = _figures(played, neet(codes=("18", "31", "18"), Tid=("2025", "[top(1)]", "top(1)")))

    assert played.asked[1].fields["valueCodes[Region]"] == "18,31"
    assert told["size"][0] == 2


def test_what_is_too_long_for_an_address_is_posted_and_answered_alike() -> None:
    years = tuple(f"{year}?" for year in range(200, 203))
    long = Table(dimensions={**DIMENSIONS, "Alder": {f"{age:09}-29": str(age) for age in range(400)}})
    with bank(long) as played:
        asked = neet(Alder=tuple(long.dimensions["Alder"]), Tid=(*years[2:], "range(2019,2020)"))
        (told,) = _figures(played, asked)

    question = played.asked[1]
    assert (question.method, question.fields) == ("POST", {"lang": "no", "outputFormat": "json-stat2"})
    assert question.body is not None
    selected = {each["variableCode"]: each for each in question.body["selection"]}
    assert selected["Region"] == {"variableCode": "Region", "codelist": "agg_FylkerGjeldende", "valueCodes": ["18"]}
    assert selected["Tid"] == {"variableCode": "Tid", "valueCodes": ["202?", "range(2019,2020)"]}
    assert told["size"] == [1, 1, 1, 400, 2, 7]


def test_an_address_is_as_long_as_it_may_be_and_no_longer() -> None:
    ages = (*(f"15-{age:04}" for age in range(205)), *(f"15-{'x' * length}" for length in range(1, 60)))
    with bank(Table(dimensions={**DIMENSIONS, "Alder": dict.fromkeys(ages, "år")})) as played:
        for last in ages[205:]:
            answered(neet(Alder=(*ages[:205], last), Tid=("2025",)), SSB, played.net())
    asked = played.asked[1::2]

    assert max(len(each.url) for each in asked if each.method == "GET") == URL_LIMIT
    assert {each.method for each in asked} == {"GET", "POST"}


def test_a_code_with_a_comma_is_posted() -> None:
    ages = {"15,29": "15 og 29 år"}
    with bank(Table(dimensions={**DIMENSIONS, "Alder": ages})) as played:
        (told,) = _figures(played, neet(Alder=("15,29",)))

    assert played.asked[1].method == "POST"
    assert told["size"][3] == 1


def test_what_one_answer_cannot_hold_is_asked_for_in_parts() -> None:
    small = SSB._replace(max_cells=40)
    query = neet("agg_KommGjeldende", ("*",), Tid=("*",))
    with bank(Table(max_cells=40)) as played:
        found = [json.loads(content) for content in answered(query, small, played.net())]
    with bank() as played:
        (whole,) = _figures(played, query)

    assert [list(part["dimension"]["Tid"]["category"]["index"]) for part in found] == [
        ["2019", "2020", "2021", "2022", "2023"],
        ["2024", "2025"],
    ]
    assert all(part["dimension"]["ContentsCode"] == whole["dimension"]["ContentsCode"] for part in found)
    counted = sorted(str(value) for value in chain.from_iterable(part["value"] for part in found))
    assert counted == sorted(map(str, whole["value"]))
    assert [asked.method for asked in played.asked] == ["GET", "GET"]


def test_a_question_that_one_answer_just_holds_is_sent_as_it_was_written() -> None:
    with bank(Table(max_cells=14)) as played:
        assert len(answered(neet(), SSB._replace(max_cells=14), played.net())) == 1

    assert played.asked[1].fields["valueCodes[Tid]"] == "*"


def test_the_contents_are_not_cut_apart() -> None:
    small = SSB._replace(max_cells=4)
    query = neet("agg_KommGjeldende", ("1804", "1806", "3101"), Tid=("2025",))
    with bank(Table(max_cells=4)) as played:
        found = [json.loads(content) for content in answered(query, small, played.net())]

    assert [part["size"] for part in found] == [[2, 1, 1, 1, 2, 1], [1, 1, 1, 1, 2, 1]]


def test_a_question_that_takes_too_many_parts_is_not_asked() -> None:
    small = SSB._replace(max_cells=2)
    query = neet("agg_KommGjeldende", ("*",), Alder=("*",), Tid=("*",))
    with bank() as played, pytest.raises(PlanError) as raised:
        answered(query, small, played.net())

    assert raised.value.message == words.ASKS_TOO_MUCH
    assert raised.value.facts == {"table": "13556", "cells": 224, "limit": PARTS_LIMIT, "dimension": "Tid"}
    assert len(played.asked) == 1


def test_a_question_in_the_most_parts_there_may_be_is_asked() -> None:
    years = {str(year): str(year) for year in range(2000, 2000 + PARTS_LIMIT)}
    table = Table(dimensions={**DIMENSIONS, "Tid": years})
    with bank(table) as played:
        assert len(answered(neet(), SSB._replace(max_cells=2), played.net())) == PARTS_LIMIT


def test_the_code_list_decides_which_codes_there_are() -> None:
    with bank() as played:
        dimensions = {each.id: each for each in metadata(neet("agg_KommFylker"), SSB, played.net())}

    assert dimensions["Region"].codes == ("F-18", "F-31", "F-46")
    assert [name for name, each in dimensions.items() if each.is_mandatory] == [
        "HovArbStyrkStatus",
        "ContentsCode",
        "Tid",
    ]
    assert [name for name, each in dimensions.items() if each.is_time] == ["Tid"]
    assert [name for name, each in dimensions.items() if each.is_contents] == ["ContentsCode"]


def test_codes_may_be_told_as_a_list_and_in_any_order() -> None:
    def answer(handler: Handler) -> None:
        told = {"Tid": {"category": {"index": ["2024", "2025"]}}, "Alder": {"category": {"index": {"b": 1, "a": 0}}}}
        handler.say(200, json.dumps({"id": ["Tid", "Alder"], "dimension": told}).encode())

    with bank(answer=answer) as played:
        times, ages = metadata(neet(), SSB, played.net())

    assert (times.codes, ages.codes) == (("2024", "2025"), ("a", "b"))
    assert not times.is_mandatory


@pytest.mark.parametrize("role", ["time", "metric"])
def test_time_and_contents_must_be_asked_for_whatever_else_is_told(role: str) -> None:
    def answer(handler: Handler) -> None:
        told = {"Tid": {"category": {"index": ["2025"]}, "extension": {"elimination": True}}}
        handler.say(200, json.dumps({"id": ["Tid"], "dimension": told, "role": {role: ["Tid"]}}).encode())

    with bank(answer=answer) as played:
        (found,) = metadata(neet(), SSB, played.net())

    assert found.is_mandatory


def test_dimensions_that_may_vanish_need_not_be_asked_for() -> None:
    with bank() as played:
        (told,) = _figures(played, _without(neet(), "Region", "Kjonn", "Alder"))

    assert told["id"] == ["HovArbStyrkStatus", "ContentsCode", "Tid"]


def test_dimensions_that_must_be_asked_for_are_told_at_once() -> None:
    said = _refused(_without(neet(), "ContentsCode", "Tid"))

    assert said == "Tabell 13556 krever at «select» også sier hvilke koder som skal hentes fra ContentsCode, Tid."


def test_a_dimension_that_is_not_there_is_told_with_those_that_are() -> None:
    said = _refused(neet(alder=("15-29",)))

    assert said == (
        "Tabell 13556 har ingen dimensjon «alder». Den har Region, HovArbStyrkStatus, Kjonn, Alder, ContentsCode, Tid."
    )


def test_an_expression_that_matches_nothing_is_told() -> None:
    said = _refused(neet(Tid=("2025", "from(2030)")))

    assert said == "«from(2030)» treffer ingen kode i «Tid» i tabell 13556. Se over «select» i indikatoren."


@pytest.mark.parametrize(
    ("query", "reason"),
    [(neet(Alder=("13-14",)), "Non-existent value"), (neet("agg_Fylke"), "Non-existent codelist")],
)
def test_a_refusal_is_told_in_the_banks_own_words(query: Query, reason: str) -> None:
    assert f"avviste spørsmålet om tabell 13556: «{reason}» (feil 400)" in _refused(query)


def test_a_table_that_is_not_there_is_told() -> None:
    said = _refused(neet().model_copy(update={"table": "13/../556"}))

    assert said == "Statistisk sentralbyrå har ingen tabell 13/../556. Se over «table» i indikatoren."


def test_a_table_is_no_way_to_another_address() -> None:
    with bank() as played, pytest.raises(PlanError):
        answered(neet().model_copy(update={"table": "../config?x=#"}), SSB, played.net())

    assert played.asked[0].path == "/api/pxwebapi/v2/tables/..%2Fconfig%3Fx%3D%23/metadata"


def test_figures_are_not_asked_for_in_the_hours_when_they_may_be_unfinished() -> None:
    with bank() as played:
        with pytest.raises(PlanError) as raised:
            answered(neet(), SSB, played.net(Watch(DAWN)))
        assert played.asked == []
        assert answered(neet(), SSB, played.net(Watch(DAWN)), unsafe=True)

    assert raised.value.said(Language.NB) == (
        "Mellom kl. 05.00 og 08.00 kan Statistisk sentralbyrå vise tall som ikke er ferdige. Hent dem etterpå."
    )


def test_how_new_a_table_is_may_be_asked_at_any_hour() -> None:
    with bank() as played:
        found = latest(neet(), SSB, played.net(Watch(DAWN)))

    assert found == Latest(date(2026, 9, 4), "2025", is_discontinued=False)
    assert [asked.path for asked in played.asked] == ["/api/pxwebapi/v2/tables/13556"]


def test_a_table_that_is_no_longer_continued_is_told() -> None:
    with bank(answer=_telling(discontinued=True)) as played:
        assert latest(neet(), SSB, played.net()).is_discontinued


@pytest.mark.parametrize("changes", [{"updated": "i går"}, {"updated": None}, {"lastPeriod": None}, {"lastPeriod": 25}])
def test_what_is_told_of_a_table_has_its_form(changes: dict[str, object]) -> None:
    with bank(answer=_telling(**changes)) as played, pytest.raises(PlanError) as raised:
        latest(neet(), SSB, played.net())

    assert raised.value.message == words.NOT_UNDERSTOOD


@pytest.mark.parametrize(("size", "value"), [([2, 2], [1, 2, 3, 4]), ([2, 2], {"0": 1}), ([0], []), ([], [1])])
def test_as_many_figures_as_there_are_cells_are_taken(size: list[int], value: object) -> None:
    def answer(handler: Handler) -> None:
        told = json.dumps({"dimension": {}, "size": size, "value": value}).encode()
        return handler.say(200, told) if "/data?" in handler.path else handler.play()

    with bank(answer=answer) as played:
        assert len(answered(neet(), SSB._replace(max_cells=28), played.net())) == 1


def test_the_made_up_query_is_one_that_a_plan_could_have() -> None:
    assert neet().select["Region"] == Selection(codes=("18",), codelist="agg_FylkerGjeldende")
