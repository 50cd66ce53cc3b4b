"""A site full of hostile words, and of hostile colours, in a real browser: nothing runs, or is asked for elsewhere."""

import re
from pathlib import Path
from typing import Any

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from tests.browsing import IN_A_BROWSER, seen
from tests.hostile_plan import let_through
from tests.test_hostile_site import DAY, POLICY, TODAY

pytestmark = IN_A_BROWSER

TOKENS = """
@import "https://ond.example/a.css";
@font-face { font-family: x; src: url("https://ond.example/b.woff2") }
:root { --font: x; --logo: url("https://ond.example/c.svg"); --logo-width: 3rem; --logo-height: 3rem }
body { background: url(//ond.example/d.png) }
</style><script>alert(1)</script>
p { width: expression(alert(1)); behavior: url(javascript:alert(1)) }
"""
"""What a stranger may lay beside the plan as its colours: it is served as it is, and the policy stops it."""

STOPPED = re.compile(r"Loading the (?:font|image|stylesheet) 'https?://ond\.example/\S+' violates")
PLANTED = """<!doctype html>
<html lang="nb"><head><meta charset="utf-8">POLICY<title>Side</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css"></head><body><p onmouseover="alert(1)">Side</p><script>alert(2)</script></body>
</html>
"""


def test_nothing_runs_and_nothing_is_asked_for_elsewhere(tmp_path: Path) -> None:
    plan = let_through(tmp_path)
    tokens = tmp_path / "templates" / "site" / "styles" / "tokens.css"
    tokens.parent.mkdir(parents=True)
    tokens.write_text(TOKENS, "utf-8")
    assert build(Asked(plan, DAY, TODAY, None), tmp_path / "site", search=True) == 0
    told: dict[str, Any] = seen("hostile.mjs", str(tmp_path / "site"))

    assert told["pages"] > 80
    assert told["ran"] == []
    assert told["asked"] == []
    assert told["said"], "what the colours ask for is stopped, and the browser says so"
    assert [each for each in told["said"] if not STOPPED.search(each)] == []


def test_what_runs_or_is_asked_for_is_seen(tmp_path: Path) -> None:
    policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    (tmp_path / "site.css").write_text(TOKENS, "utf-8")
    (tmp_path / "guarded.html").write_text(PLANTED.replace("POLICY", policy), "utf-8")
    (tmp_path / "open.html").write_text(PLANTED.replace("POLICY", ""), "utf-8")
    told: dict[str, Any] = seen("hostile.mjs", str(tmp_path))

    assert told["ran"] == ["open.html: 2", "open.html: 1"]
    assert "open.html: https://ond.example/a.css" in told["asked"]
    assert not [each for each in told["asked"] if not each.startswith("open.html: ")]
    assert [each for each in told["said"] if "inline script violates" in each]
