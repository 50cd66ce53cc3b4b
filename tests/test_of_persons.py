"""What is of a person leaves the plan in no answer and in no message, however one asks."""

import sys
from pathlib import Path

import pytest

from innenforskap.check.masking import masked
from innenforskap.cli import app as commands
from tests.small import plan_folder
from tests.test_check_identity import number

DIGITS = number("158276")
WORDS = {
    "an identity number": DIGITS,
    "a mobile number": "fornavn-etternavn-41234567",
    "an address": "fornavn.etternavn@example.no",
    "a single case": "gutten i 10. klasse",
}
ASKED = [
    "list measures --actor WORD",
    "list measures --actor x",
    "list WORD",
    "list actors --lacking WORD",
    "list actors --count WORD",
    "list actors --since WORD",
    "list actors",
    "list actors --format csv",
    "list actors --format json",
    "list measures",
    "list measures --format csv",
    "list measures --count lead",
    "show WORD",
    "show NEARLY",
    "show actor/WORD",
    "show actor/WORD --format json",
    "show losen",
    "show losen --format json",
    "explain WORD",
    "explain NEARLY",
    "explain losen",
    "schema measure",
    "schema WORD",
    "validate --select WORD",
    "validate --as-of WORD",
    "validate --output-format full",
    "validate --output-format concise",
    "validate --output-format json",
    "validate --output-format github",
    "build",
    "export --format json",
    "export --format dcat --format csv",
    "report june -o WORD/notat.md",
    "WORD",
    "list actors WORD WORD",
    "list actors --x=WORD",
    "validate --output-format WORD",
]


@pytest.mark.parametrize("word", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("asked", ASKED)
def test_no_answer_and_no_message_has_it(
    asked: str, word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_folder(
        tmp_path,
        {
            "plan.yaml": "title: Planen\n",
            "actors.yaml": f"'{word}': {{name: A, kind: state-regional}}\nnav: {{name: Nav, kind: state-regional}}\n",
            "measures/losen.yaml": f"title: Losen\nlead: '{word}'\npartners: [{{actor: '{word}', role: funder}}]\n",
            f"decisions/{word}.yaml": "date: 2026-05-01\ntype: continue\nabout: [losen]\n",
            f"{word}/a.yaml": "title: A\n",
            f"{word}.pdf": "",
        },
    )
    monkeypatch.chdir(tmp_path)
    where = {"validate": [str(plan)], "build": [str(plan)], "export": [str(plan)], "report": [str(plan)]}.get(
        asked.split(maxsplit=1)[0], ["--plan", str(plan)]
    )
    arguments = [part.replace("WORD", word).replace("NEARLY", word[:-1]) for part in asked.split()]
    monkeypatch.setattr(sys, "argv", ["innenforskap", *arguments, *where])
    with pytest.raises(SystemExit):
        commands.main()
    said = "".join(capsys.readouterr())

    assert said
    assert "Traceback" not in said
    assert "Feil i innenforskap" not in said
    assert word not in said
    assert masked(said) == said
