import re
from html import unescape

import pytest

from innenforskap.i18n import Language
from innenforskap.render.preview import RELOAD, STYLE, Alarm, Trouble, alarm, bare, live, own

PAGE = """<!doctype html>
<html lang="nb">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src 'self'; base-uri 'none'">
<title>Plan</title>
</head>
<body class="a">
<main>Planen</main>
</body>
</html>
"""
HOSTILE = "</p><script>alert('1')</script>"


def said(*troubles: Trouble, more: str = "") -> Alarm:
    return Alarm(Language.NN, "Planen har ein feil.", troubles, more)


def test_an_alarm_says_what_is_wrong_where_and_what_to_write_instead() -> None:
    html = alarm(
        said(Trouble("ukjend nøkkel", "plan/plan.yaml:1:1", "IF030", ("meinte du «title»?",)), more="… og 3 til")
    )
    words = re.sub(r"<[^>]+>", " ", html).split()

    assert 'role="alert" lang="nn"' in html
    assert " ".join(words) == (
        "Planen har ein feil. IF030 ukjend nøkkel plan/plan.yaml:1:1 meinte du «title»? … og 3 til"
    )


def test_an_alarm_that_knows_no_place_says_what_is_wrong_and_no_more() -> None:
    html = alarm(said(Trouble("Mappa er borte.")))

    assert html.count("<p>") == 1
    assert "alarm-code" not in html


def test_what_a_plan_says_cannot_become_a_part_of_an_alarm() -> None:
    html = alarm(Alarm(Language.NB, HOSTILE, (Trouble(HOSTILE, HOSTILE, HOSTILE, (HOSTILE,)),), HOSTILE))

    assert "<script" not in html
    assert unescape(html).count(HOSTILE) == 7
    assert "<script" not in bare(Alarm(Language.NB, HOSTILE, ()))


def test_the_page_shown_where_there_is_no_site_has_the_alarm_once_it_is_shown() -> None:
    told = said(Trouble("Mappa er borte."))
    page = live(bare(told), "m", alarm(told)).html

    assert '<html lang="nn">' in page
    assert "<title>Planen har ein feil.</title>" in page
    assert page.index("<body>") < page.index('role="alert"') < page.index("</body>")


def test_a_page_loads_again_and_may_fetch_what_that_takes() -> None:
    shown = live(PAGE, "abc")

    assert (
        shown.policy == "default-src 'none'; style-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'"
    )
    assert f'<script src="/{RELOAD}?abc" defer></script>\n</head>' in shown.html
    assert unescape(shown.html).count(f'content="{shown.policy}"') == 1
    assert STYLE not in shown.html


def test_an_alarm_stands_before_all_else_on_the_page() -> None:
    shown = live(PAGE, "abc", "<p>Feil</p>").html

    assert '<body class="a">\n<p>Feil</p>\n<main>' in shown
    assert f'<link rel="stylesheet" href="/{STYLE}">' in shown


def test_a_page_in_the_place_of_one_that_is_lost_finds_its_files_from_the_root() -> None:
    shown = live(PAGE, "abc", lost=True)

    assert '<head>\n<base href="/">\n' in shown.html
    assert "base-uri 'self'" in shown.policy


def test_a_page_that_lets_more_be_run_still_does() -> None:
    page = PAGE.replace("base-uri", "script-src 'self' 'wasm-unsafe-eval'; connect-src https://a.example; base-uri")

    policy = live(page, "abc").policy.split("; ")

    assert "script-src 'self' 'wasm-unsafe-eval'" in policy
    assert "connect-src https://a.example 'self'" in policy


def test_a_policy_that_lets_anything_be_fetched_is_not_made_to_contradict_itself() -> None:
    assert live(PAGE.replace("default-src &#39;none&#39;", "default-src https:"), "a").policy.startswith(
        "default-src https:;"
    )


@pytest.mark.parametrize("page", ["<p>En egen mal", ""])
def test_a_page_without_a_head_or_a_body_is_shown_with_what_it_takes_at_its_end(page: str) -> None:
    shown = live(page, "abc", "<p>Feil</p>", lost=True)

    assert shown.html.startswith(page)
    assert "<p>Feil</p>" in shown.html
    assert RELOAD in shown.html
    assert shown.policy.startswith("default-src 'none'; style-src 'self'")


def test_the_files_of_ours_are_there() -> None:
    assert "EventSource" in own()[RELOAD]
    assert ".alarm" in own()[STYLE]
