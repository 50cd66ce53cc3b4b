import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.output import File
from innenforskap.render.guard import guarded, harmless

POLICY = "default-src 'none'; style-src 'self'"
PAGE = """
<!DOCTYPE html>
<html lang="nb">
<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;">
<title>Side</title>
"""


def test_a_page_whose_policy_stands_first_is_as_it_was() -> None:
    assert guarded(PAGE, POLICY, "site/x.html.j2") == PAGE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<head>", "<head><script>alert(1)</script>"),
        ("<meta charset", '<link rel="stylesheet" href="https://ond.example/x.css"><meta charset'),
        ("<meta http", "<!--><script>alert(1)</script>--><meta http"),
        ('<html lang="nb">', '<html lang="nb" onload="alert(1)">'),
        ("style-src &#39;self&#39;", "script-src &#39;unsafe-inline&#39;"),
        ("default-src", "script-src *; default-src"),
        ("Content-Security-Policy", "Content-Security-Policy-Report-Only"),
        ("<!DOCTYPE html>", "<p>Side</p>"),
        ("\n<!DOCTYPE", "x<!DOCTYPE"),
    ],
)
def test_a_page_that_lets_more_in_is_refused(old: str, new: str) -> None:
    assert PAGE.count(old) == 1

    with pytest.raises(PlanError) as raised:
        guarded(PAGE.replace(old, new), POLICY, "site/x.html.j2")

    assert "«site/x.html.j2»" in raised.value.said(Language.NB)


SENDING = [
    '<meta http-equiv="refresh" content="0;url=https://ond.example/">',
    "<META HTTP-EQUIV=refresh content='0;url=https://ond.example/'>",
    '<meta content="0;url=https://ond.example/?a=>" http-equiv=&#114;efresh>',
    "<meta/content='>'/http-equiv='refresh'>",
]


@pytest.mark.parametrize("sending", SENDING)
def test_a_page_that_sends_its_reader_on_is_refused(sending: str) -> None:
    with pytest.raises(PlanError) as raised:
        guarded(PAGE + sending, POLICY, "site/x.html.j2")

    assert "kan sende leseren til et annet nettsted" in raised.value.said(Language.NB)


def test_a_page_may_tell_of_what_would_send_a_reader_on() -> None:
    told = PAGE + '<meta name="description" content="http-equiv"><p>&lt;meta http-equiv="refresh"></p>'

    assert guarded(told, POLICY, "site/x.html.j2") == told


PAPER = """<!doctype html>
<html lang="nn">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'sha256-aA1+/='; base-uri 'none'; form-action 'none'">
"""


@pytest.mark.parametrize("file", [File("a/paper.html", PAPER.encode()), File("a/paper.md", b"<script>")])
def test_a_paper_is_published_as_it_was_issued(file: File) -> None:
    assert harmless(file) == file


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("default-src 'none'", "default-src *"),
        ("; base-uri", "; script-src *; base-uri"),
        ("'sha256-aA1+/='", "'unsafe-inline'"),
        ("<head>", "<head><script>alert(1)</script>"),
        (PAPER, "<script>alert(1)</script>"),
        (PAPER, f"{PAPER}{SENDING[0]}"),
        ("<meta charset", "\ufffd<meta charset"),
    ],
)
def test_a_page_that_our_papers_are_not_is_not_published_as_one(old: str, new: str) -> None:
    with pytest.raises(PlanError) as raised:
        harmless(File("rapporter/2026-june-nb/paper.html", PAPER.replace(old, new).encode()))

    assert raised.value.said(Language.NN).startswith("Papiret «rapporter/2026-june-nb/paper.html» kan ikkje")
