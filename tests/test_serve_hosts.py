import pytest

from innenforskap.serve.hosts import is_ours


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:8000", "LOCALHOST:8000", "127.0.0.1", "127.0.0.1:8000", "[::1]", "[::1]:8000"]
)
def test_this_machine_is_ours(host: str) -> None:
    assert is_ours(host, "127.0.0.1")


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.7", "[::1"],
)
@pytest.mark.parametrize("bound", ["127.0.0.1", "localhost"])
def test_another_name_that_leads_here_is_not_ours(host: str, bound: str) -> None:
    assert not is_ours(host, bound)


def test_the_address_we_were_asked_to_answer_at_is_ours() -> None:
    assert is_ours("10.0.0.7:8000", "10.0.0.7")
    assert is_ours("pc-12", "PC-12")


@pytest.mark.parametrize(
    ("host", "ours"), [("10.0.0.7:8000", True), ("[fe80::1]", True), ("evil.example", False), ("", False)]
)
@pytest.mark.parametrize("bound", ["0.0.0.0", "::"])  # noqa: S104 - what is asked about
def test_where_all_addresses_are_answered_each_is_ours_but_no_name(host: str, ours: bool, bound: str) -> None:
    assert is_ours(host, bound) is ours
