from pathlib import Path

import pytest

from innenforskap.cli.crash import crash
from innenforskap.i18n import Language


def test_where_the_trace_cannot_be_saved_the_line_is_said_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr("innenforskap.cli.crash.gettempdir", lambda: str(tmp_path / "file"))

    said = crash(ValueError("æ"), Language.NB)

    assert said == (
        "Feil i innenforskap (ValueError), ikke i planen. Sporet ligger i (kunne ikke lagres). Meld gjerne fra om det."
    )
