import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.render.guard import guarded

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
