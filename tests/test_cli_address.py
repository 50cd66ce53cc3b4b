import pytest

from innenforskap.cli.address import address
from innenforskap.errors import PlanError


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (None, ""),
        ("https://example.org", "https://example.org/"),
        ("https://example.org/plan/", "https://example.org/plan/"),
        ("https://EXAMPLE.org:8443/vår-plan", "https://example.org:8443/v%C3%A5r-plan/"),
        ("https://example.org/v%C3%A5r", "https://example.org/v%C3%A5r/"),
        ("https://trøndelag.example", "https://xn--trndelag-64a.example/"),
        ("http://localhost:8000", "http://localhost:8000/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("http://[::1]:8000", "http://[::1]:8000/"),
    ],
)
def test_an_address_ends_in_a_slash_and_is_written_as_the_net_knows_it(written: str | None, meant: str) -> None:
    assert address(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "",
        "example.org/plan",
        "http://example.org",
        "ftp://localhost",
        "https://",
        "https:///plan",
        "javascript:alert(1)",
        "https://example.org/?a=1",
        "https://example.org/?",
        "https://example.org/#a",
        "https://en@example.org/",
        "https://example.org/a b",
        'https://example.org/"x',
        "https://example.org:port/",
        "https://a..example.org/",
        "https://[::1/",
    ],
)
def test_what_is_no_address_of_a_site_is_refused(written: str) -> None:
    with pytest.raises(PlanError, match="cannot be the address of the site"):
        address(written)
