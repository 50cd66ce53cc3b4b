import pytest

from innenforskap.export.licences import licence


@pytest.mark.parametrize(
    ("written", "name", "url"),
    [
        ("CC BY 4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("NLOD 2.0", "NLOD-2.0", "https://data.norge.no/nlod/no/2.0"),
        ("CC0 1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("Fylkets egen (2026)", "Fylkets-egen-2026", ""),
    ],
)
def test_a_licence_is_known_by_what_it_is_called(written: str, name: str, url: str) -> None:
    assert licence(written) == (written, name, url)
