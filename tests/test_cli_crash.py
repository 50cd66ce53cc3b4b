from pathlib import Path

import pytest

from innenforskap.cli.crash import crash
from innenforskap.i18n import Language


def test_every_trace_has_a_name_that_nobody_could_know_and_is_for_its_owner(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("innenforskap.cli.crash.gettempdir", lambda: str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp" / "innenforskap-feil.log").symlink_to(tmp_path / "stolen")

    said = {crash(ValueError("æ"), Language.NB) for _ in range(2)}

    traces = list((tmp_path / "tmp").glob("innenforskap-feil-*.log"))
    assert len(said) == len(traces) == 2
    assert {trace.stat().st_mode & 0o777 for trace in traces} == {0o600}
    assert not (tmp_path / "stolen").exists()


def test_where_the_trace_cannot_be_saved_the_line_is_said_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr("innenforskap.cli.crash.gettempdir", lambda: str(tmp_path / "file"))

    said = crash(ValueError("æ"), Language.NB)

    assert said == (
        "Feil i innenforskap (ValueError), ikke i planen. Sporet ligger i (kunne ikke lagres). Meld gjerne fra om det."
    )
