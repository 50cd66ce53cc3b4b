"""Pages that are open in a real browser while the plan is changed: they load again, and say what is wrong in it."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.browsing import IN_A_BROWSER, seen
from tests.small import plan_folder

BROKEN, MENDED = "titel: Ny plan\n<b>: 1\n", "title: Ny plan\n"
NOT_FOUND = "Failed to load resource: the server responded with a status of 404 (Not Found)"

pytestmark = IN_A_BROWSER


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[str]:
    """Show a small plan with the command itself, and give the address; it must end quietly when it is interrupted."""
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Vår plan\n"})
    command = [sys.executable, "-m", "innenforskap", "serve", str(plan), "--port", "0", "--lang", "nb"]
    # Where the tests run in the background, what they start would not hear an interrupt.
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", preexec_fn=heard) as process:  # noqa: PLW1509
        assert process.stderr is not None
        line = process.stderr.readline()
        yield next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
        process.send_signal(signal.SIGINT)
        try:
            _, said = process.communicate(timeout=20)
        finally:
            process.kill()

        assert process.returncode == 130
        assert "Traceback" not in said


def test_open_pages_follow_the_plan_and_say_what_is_wrong(preview: str, tmp_path: Path) -> None:
    for name, text in (("broken", BROKEN), ("mended", MENDED)):
        (tmp_path / name).write_text(text, "utf-8")

    told: dict[str, Any] = seen(
        "preview.mjs", preview, *(str(tmp_path / path) for path in ("plan/plan.yaml", "broken", "mended"))
    )

    assert told["before"] == {"title": "Vår plan", "alarms": []}
    for page in told["during"]:
        assert page["title"] == "Vår plan"
        assert page["alarms"][0].startswith("Planen har 2 feil. Siden viser planen slik den sist var i orden. IF030")
        assert "mente du «title»?" in page["alarms"][0]
    assert told["after"] == {"title": "Ny plan", "alarms": []}
    assert told["styled"] not in {"", "rgba(0, 0, 0, 0)"}, "a page for what is not found has its style sheet"
    assert told["violations"] == []
    assert set(told["wrong"]) == {f"finnes/ikke.html: {NOT_FOUND}"}
