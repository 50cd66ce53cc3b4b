"""The network asked: of the bank alone, at an open address, patiently and within limits."""

import gzip
import json
from contextlib import suppress
from datetime import UTC, datetime
from time import monotonic

import pytest

from innenforskap import __version__
from innenforskap.errors import PlanError
from innenforskap.fetch import words
from innenforskap.fetch.http import Limits, Net, Reach, is_public, resolved
from innenforskap.fetch.pace import MINUTE
from innenforskap.model.banks import SSB
from tests.bank import HOST, NOON, QUICK, Answer, Handler, Watch, bank

CONFIG = f"{SSB.base}/config"


def _after(*statuses: int, **headers: str) -> Answer:
    """Answer with these statuses first, one for each question, and then as the bank would."""
    left = list(statuses)

    def answer(handler: Handler) -> None:
        if left:
            handler.say(left.pop(0), b"", **headers)
        else:
            handler.play()

    return answer


def _moved(status: int, url: str) -> Answer:
    return _after(status, Location=url)


def test_an_answer_comes_as_it_was_with_its_status_and_headers() -> None:
    with bank(answer=lambda handler: handler.say(400, b'{"title": "x"}', X_Told="y")) as played:
        reply = played.net().ask(SSB, CONFIG)

    assert (reply.host, reply.status, reply.headers["x-told"], reply.content) == (HOST, 400, "y", b'{"title": "x"}')


def test_the_bank_is_told_which_tool_asks_and_nothing_of_the_person() -> None:
    with bank() as played:
        played.net().ask(SSB, CONFIG)

    assert played.asked[0].headers == {
        "Host": HOST,
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "Connection": "close",
        "User-Agent": f"innenforskap/{__version__}",
    }


def test_a_question_with_a_body_is_posted_as_json() -> None:
    with bank() as played:
        played.net().ask(SSB, f"{SSB.base}/tables/13556/data?lang=no", json.dumps({"selection": []}).encode())

    (asked,) = played.asked
    assert (asked.method, asked.body, asked.headers["Content-Type"]) == ("POST", {"selection": []}, "application/json")


def test_a_packed_answer_is_unpacked() -> None:
    packed = gzip.compress(b"{}" * 1_000)
    with bank(answer=lambda handler: handler.say(200, packed, Content_Encoding="gzip")) as played:
        assert played.net().ask(SSB, CONFIG).content == b"{}" * 1_000


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize(
    "url", [CONFIG, "/api/pxwebapi/v2/config", "config", f"https://{HOST}:443/api/pxwebapi/v2/config"]
)
def test_a_bank_may_lead_on_to_another_of_its_own_addresses(status: int, url: str) -> None:
    with bank(answer=_moved(status, url)) as played:
        reply = played.net().ask(SSB, f"{SSB.base}/settings")

    assert reply.status == 200
    assert [asked.path.rpartition("/")[2] for asked in played.asked] == ["settings", "config"]


def test_a_question_is_led_on_with_what_it_asked() -> None:
    with bank(answer=_moved(301, "/api/pxwebapi/v2/config")) as played:
        played.net().ask(SSB, f"{SSB.base}/settings", b'{"selection": []}')

    assert [asked.method for asked in played.asked] == ["POST", "POST"]
    assert played.asked[1].body == {"selection": []}


def test_a_bank_may_lead_on_three_times_and_no_more() -> None:
    with bank(answer=_after(302, 302, 302, Location="config")) as played:
        assert played.net().ask(SSB, CONFIG).status == 200
    with bank(answer=_after(302, 302, 302, 302, Location="config")) as played, pytest.raises(PlanError) as raised:
        played.net().ask(SSB, CONFIG)

    assert raised.value.message == words.LED_AROUND
    assert len(played.asked) == 4


@pytest.mark.parametrize("url", ["http://data.ssb.no/", "https://example.org/", "ftp://data.ssb.no/", "data.ssb.no"])
def test_no_other_address_than_the_banks_own_is_asked_from_the_start(url: str) -> None:
    with bank() as played, pytest.raises(PlanError) as raised:
        played.net().ask(SSB, url)

    assert raised.value.message == words.LED_AWAY
    assert played.asked == []


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_what_may_pass_is_tried_three_times_with_longer_and_longer_between(status: int) -> None:
    watch = Watch()
    with bank(answer=_after(status, status)) as played:
        assert played.net(watch).ask(SSB, CONFIG).status == 200
    assert [each for each in watch.slept if each] == [1.0, 2.0]

    with bank(answer=_after(*[status] * 3)) as played, pytest.raises(PlanError):
        played.net().ask(SSB, CONFIG)
    assert len(played.asked) == 3


@pytest.mark.parametrize("status", [400, 404])
def test_a_refusal_is_an_answer_and_not_tried_again(status: int) -> None:
    with bank(answer=_after(status)) as played:
        assert played.net().ask(SSB, CONFIG).status == status

    assert len(played.asked) == 1


@pytest.mark.parametrize("status", [500, 501])
def test_what_is_broken_is_not_tried_again(status: int) -> None:
    with bank(answer=_after(status)) as played, pytest.raises(PlanError) as raised:
        played.net().ask(SSB, CONFIG)

    assert (raised.value.message, raised.value.facts["status"]) == (words.DOWN, status)
    assert len(played.asked) == 1


def test_a_broken_line_is_tried_again() -> None:
    calls: list[int] = []

    def answer(handler: Handler) -> None:
        calls.append(1)
        if len(calls) > 1:
            handler.play()

    with bank(answer=answer) as played:
        assert played.net().ask(SSB, CONFIG).status == 200


@pytest.mark.parametrize(
    ("asked", "waited"),
    [("60", 60.0), ("0", 1.0), ("Thu, 08 Oct 2026 10:00:30 GMT", 30.0), ("Thu, 08 Oct 2026 09:00:00 GMT", 1.0)],
)
def test_a_bank_that_asks_us_to_wait_for_up_to_a_minute_is_obeyed(asked: str, waited: float) -> None:
    watch = Watch(NOON)
    with bank(answer=_after(429, Retry_After=asked)) as played:
        played.net(watch).ask(SSB, CONFIG)

    assert [each for each in watch.slept if each] == [waited]


def test_a_bank_that_asks_for_more_than_a_minute_is_not_waited_for() -> None:
    watch = Watch()
    with bank(answer=_after(503, Retry_After="61")) as played, pytest.raises(PlanError) as raised:
        played.net(watch).ask(SSB, CONFIG)

    assert (raised.value.message, raised.value.facts["minutes"]) == (words.AWAY, 2)
    assert sum(watch.slept) == 0
    assert len(played.asked) == 1


def test_a_bank_that_is_busy_still_after_the_minutes_it_asked_for_is_told_to_be_busy() -> None:
    with bank(answer=_after(429, 429, 429, Retry_After="60")) as played, pytest.raises(PlanError) as raised:
        played.net().ask(SSB, CONFIG)

    assert raised.value.message == words.BUSY


def test_an_answer_may_be_as_large_as_the_limit() -> None:
    with bank(answer=lambda handler: handler.say(200, b" " * QUICK.size)) as played:
        assert len(played.net().ask(SSB, CONFIG).content) == QUICK.size


def test_a_bank_is_asked_no_more_often_than_it_takes() -> None:
    watch = Watch()
    with bank() as played:
        net = played.net(watch)
        for _ in range(SSB.calls):
            net.ask(SSB, CONFIG)
        assert sum(watch.slept) == 0
        net.ask(SSB, CONFIG)

    assert sum(watch.slept) == MINUTE


def test_a_bank_that_says_no_questions_are_left_is_left_alone_for_a_while() -> None:
    watch = Watch()
    left = {"X_RateLimit_Remaining": "0", "X_RateLimit_Policy": "40;w=20"}
    with bank(answer=lambda handler: handler.say(200, b"{}", **left)) as played:
        net = played.net(watch)
        net.ask(SSB, CONFIG)
        net.ask(SSB, CONFIG)

    assert sum(watch.slept) == 20


def test_another_of_a_hosts_addresses_is_tried_where_one_does_not_answer() -> None:
    with bank() as played:
        free = played.port
        endpoints = (("127.0.0.1", 1), ("127.0.0.1", free))
        reach = played.reach()._replace(endpoints=lambda _: endpoints)

        assert played.net(reach=reach).ask(SSB, CONFIG).status == 200
    assert len(played.asked) == 1


@pytest.mark.parametrize(("closed", "found"), [(3, 1), (4, 0)])
def test_no_more_than_four_of_a_hosts_addresses_are_tried(closed: int, found: int) -> None:
    with bank() as played:
        endpoints = (*[("127.0.0.1", 1)] * closed, ("127.0.0.1", played.port))
        with suppress(PlanError):
            played.net(reach=played.reach()._replace(endpoints=lambda _: endpoints)).ask(SSB, CONFIG)

    assert len(played.asked) == found


def test_one_address_of_a_closed_network_is_enough_to_ask_none_of_them() -> None:
    with bank() as played:
        endpoints = (("127.0.0.1", played.port), ("10.0.0.1", 443))
        reach = played.reach()._replace(endpoints=lambda _: endpoints)
        with pytest.raises(PlanError) as raised:
            played.net(reach=reach).ask(SSB, CONFIG)

    assert raised.value.message == words.NOT_PUBLIC
    assert played.asked == []


def test_a_name_is_looked_up_once_and_what_was_looked_at_is_what_is_asked() -> None:
    looked: list[str] = []

    def endpoints(host: str) -> tuple[tuple[str, int], ...]:
        looked.append(host)
        return (("127.0.0.1", played.port),)

    with bank() as played:
        played.net(reach=played.reach()._replace(endpoints=endpoints)).ask(SSB, CONFIG)

    assert looked == [HOST]


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with bank() as played:
        assert played.net().ask(SSB, CONFIG).status == 200


def test_only_certificates_that_the_machine_trusts_are_trusted() -> None:
    with bank() as played, pytest.raises(PlanError) as raised:
        played.net(reach=Reach(played.reach().endpoints, lambda _: True)).ask(SSB, CONFIG)

    assert raised.value.message == words.NOT_TRUSTED
    assert played.asked == []


def test_the_way_to_the_open_network_meets_no_machine_of_our_own() -> None:
    with bank() as played, pytest.raises(PlanError) as raised:
        Net(Watch().clock()).ask(SSB._replace(hosts=frozenset({"localhost"})), "https://localhost/")

    assert raised.value.message == words.NOT_PUBLIC
    assert played.asked == []


def test_the_limits_of_the_open_network_are_those_that_are_promised() -> None:
    assert Limits() == (5, 15, 60, 20_000_000, 3, 3, 60)


def test_a_bank_that_leads_on_gets_no_more_time_for_it() -> None:
    def answer(handler: Handler) -> None:
        handler.played.over.wait(QUICK.read * 0.8)
        handler.say(302, Location="config")

    with bank(answer=answer) as played, pytest.raises(PlanError) as raised:
        Net(Watch().clock()._replace(seconds=monotonic), QUICK, played.reach()).ask(SSB, CONFIG)

    assert raised.value.message == words.TOO_SLOW


def test_the_moment_is_the_one_that_was_given() -> None:
    assert Net(Watch(datetime(2026, 1, 1, tzinfo=UTC)).clock()).now == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_host_is_found_with_each_address_once() -> None:
    found = resolved("127.0.0.1")

    assert found == (("127.0.0.1", 443),)


@pytest.mark.parametrize(
    "address",
    [
        "0.1.2.3", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1", "224.0.0.1",
        "255.255.255.255", "::", "::1", "fd00::1", "fe80::1", "fe80::1%eth0", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::", "64:ff9b::a9fe:a9fe", "::ffff:224.0.0.1",
        "fd00:ec2::254", "2001:db8::1",
    ],
)  # fmt: skip
def test_an_address_of_a_closed_network_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "::ffff:1.1.1.1", "64:ff9b::101:101", "2a00:1450:400f:80d::200e"])
def test_an_address_of_the_open_network_is_public(address: str) -> None:
    assert is_public(address)
