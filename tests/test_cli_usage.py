"""Words the command line does not understand are told of in the user's own language."""

import sys

import pytest

from innenforskap.cli import app as commands
from tests.small import ROOT
from tests.test_check_identity import number


def _said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "argv", ["innenforskap", *arguments])
    with pytest.raises(SystemExit) as stopped:
        commands.main()
    assert stopped.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("validat", "Ingen kommando heter «validat». Mente du «validate»? Se «innenforskap --help»."),
        ("xyz", "Ingen kommando heter «xyz». Se «innenforskap --help»."),
        ("validate --lang no", "«no» kan ikke brukes som --lang. Lovlig er nb, nn, en."),
        ("validate --as-of", "--as-of må ha en verdi. Se «innenforskap validate --help»."),
        ("list measures --since", "--since må ha en verdi. Se «innenforskap list --help»."),
        ("--zzzzzzzz list --since", "Ingen valg heter «--zzzzzzzz». Se «innenforskap --help»."),
        ("validate --selct x", "Ingen valg heter «--selct». Mente du «--select»?"),
        ("validate --zzzzzzzz", "Ingen valg heter «--zzzzzzzz»."),
        ("explain", "REGEL|ID mangler. Se «innenforskap explain --help»."),
        ("report july", "«july» kan ikke brukes som PAPIR. Lovlig er june, december."),
        ("report june --format doc", "«doc» kan ikke brukes som --format. Lovlig er md, html, docx, pdf."),
        ("report june --lang en", "“en” cannot be --lang. Allowed are nb, nn."),
        ("validate a b c", "Kommandoen ble ikke forstått: b c."),
        ("list measures plan", "Skriv planmappen slik: --plan plan. Se «innenforskap list --help»."),
        ("show los examples/ostfold", "Skriv planmappen slik: --plan examples/ostfold."),
        ("show los plan/measures", "Kommandoen ble ikke forstått: plan/measures."),
        ("explain los plan/plan.yaml", "Kommandoen ble ikke forstått: plan/plan.yaml."),
        ("schema measure plan --lang nn", "Skriv planmappa slik: --plan plan."),
        ("validate plan examples", "Kommandoen ble ikke forstått: examples."),
        ("list measures ingen", "Kommandoen ble ikke forstått: ingen."),
        ("--lang nn validate", "Ingen val heiter «--lang»."),
        ("validate --lang en --zzzzzzzz", "There is no option “--zzzzzzzz”."),
    ],
)
def test_what_is_not_understood_is_said_plainly(
    arguments: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _said(capsys, monkeypatch, *arguments.split())

    assert told.startswith(said)
    assert told.count("\n") == 1


def test_a_command_alone_shows_what_there_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "validate" in _said(capsys, monkeypatch)


@pytest.mark.parametrize("word", [number("158276"), "41234567", "fornavn.etternavn@example.no", "gutten i 10. klasse"])
def test_what_is_of_a_person_is_not_said_again(
    word: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _said(capsys, monkeypatch, word) == "Ingen kommando heter «***********». Se «innenforskap --help».\n"


def test_what_is_shown_of_the_command_cannot_steer_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b" not in _said(capsys, monkeypatch, "valid\x1b[31m")
