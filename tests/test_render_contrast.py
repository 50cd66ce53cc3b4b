import pytest

from innenforskap.render.contrast import PAIRS, SCHEMES, Pale, colours, contrast, pale, tokens
from tests.small import ROOT

OURS = (ROOT / "templates" / "site" / "styles" / "tokens.css").read_text("utf-8")


def test_every_colour_of_ours_can_be_told_from_what_it_stands_on() -> None:
    assert list(pale(OURS)) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_is_of_colours_there_are(scheme: str) -> None:
    assert {name for front, back, _ in PAIRS for name in (front, back)} <= set(colours(OURS, scheme))


def test_a_colour_that_is_too_pale_is_found_in_the_dark_too_where_the_dark_does_not_say_otherwise() -> None:
    found = list(pale(OURS + ":root { --on-band: #1f5c6c; }"))

    assert [(each.scheme, each.front, each.back, each.least) for each in found] == [
        ("light", "on-band", "band", 4.5),
        ("dark", "on-band", "band", 4.5),
    ]
    assert all(each.contrast and each.contrast < each.least for each in found)


def test_a_county_that_changes_only_the_light_is_told_what_that_does_to_the_dark() -> None:
    found = list(pale(OURS + ":root { --link: #0b3c5d }"))

    assert {(each.scheme, each.front, each.back) for each in found} == {
        ("dark", "link", back) for back in ("paper", "soft", "notice")
    }
    assert not list(
        pale(OURS + ":root { --link: #0b3c5d } @media (prefers-color-scheme: dark) { :root { --link: #fff } }")
    )


def test_a_colour_that_is_missing_or_cannot_be_told_is_found() -> None:
    unknown = Pale("light", "on-band", "band", None, 4.5)

    assert unknown in pale("")
    assert unknown in pale(OURS + ":root { --band: rgb(15 76 92) }")
    assert len(list(pale(""))) == 2 * len(PAIRS)


def test_a_contrast_that_is_just_enough_is_enough() -> None:
    assert contrast("#767676", "#ffffff") > 4.5
    assert Pale("light", "on-band", "band", 4.5, 4.5) not in pale(OURS)
    assert not [each for each in pale(OURS + ":root { --band: #767676; --on-band: #fff }") if each.front == "on-band"]
    assert [each for each in pale(OURS + ":root { --band: #777777; --on-band: #fff }") if each.front == "on-band"]


def test_the_last_that_is_said_holds_and_what_is_commented_out_is_not_said() -> None:
    told = "/* :root { --ink: #111111 } */ :root { --ink: #222222; --ink: #333 ; --font: Arial, sans-serif }"

    assert tokens(told, "light") == tokens(told, "dark") == {"ink": "#333", "font": "Arial, sans-serif"}
    assert colours(told, "light") == {"ink": "#333"}


def test_what_is_said_of_the_dark_or_of_print_is_not_so_in_the_light() -> None:
    told = """
        :root { --ink: #111 }
        @media print { :root { --ink: #222 } }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ink: #eee }
        }
    """

    assert [tokens(told, scheme)["ink"] for scheme in SCHEMES] == ["#111", "#eee"]


def test_contrast_is_from_one_to_twenty_one_however_it_is_turned() -> None:
    assert contrast("#000000", "#fff") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000") == pytest.approx(21)
    assert contrast("#abcdef", "#abcdef") == pytest.approx(1)
