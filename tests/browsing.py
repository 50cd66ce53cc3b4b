"""How a test opens pages in a real browser: with Debian's Chromium, driven by a script in tests/browser."""

import json
import os
import shutil
import subprocess
from typing import Any

import pytest

from tests.small import ROOT

BROWSER = ROOT / "tests" / "browser"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
NEEDED = {
    "Chromium": CHROMIUM,
    "Node": shutil.which("node"),
    "its modules (npm install --prefix tests/browser)": (BROWSER / "node_modules" / "playwright-core").is_dir(),
}
MISSING = [name for name, found in NEEDED.items() if not found]
IN_A_BROWSER = [
    pytest.mark.browser,
    pytest.mark.skipif(bool(MISSING), reason=f"missing here: {', '.join(MISSING)}"),
]
"""The marks of a test that needs the browser."""


def seen(script: str, *arguments: str) -> Any:  # noqa: ANN401 - as each script says
    """Return what a script in tests/browser prints as JSON."""
    done = subprocess.run(
        ["node", str(BROWSER / script), *arguments],
        env={**os.environ, "CHROMIUM": CHROMIUM or ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
