"""What a measure binds whom to, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from tests.found import ACTORS, found, told

GROUP = "alle: {name: Alle, kind: group}\n"
CLOSED = {"status/2026-05-01/t.yaml": "state: completed\n"}


def measure(rest: str) -> dict[str, str]:
    return {"actors.yaml": ACTORS + GROUP, "measures/t.yaml": f"title: T\n{rest}"}


@pytest.mark.parametrize(
    ("rest", "alone"),
    [
        ("lead: nav\n", True),
        ("", True),
        ("lead: ukjent\n", True),
        ("lead: alle\n", False),
        ("lead: nav\npartners: [{actor: ks}]\n", False),
        ("partners: [{actor: ks}]\n", False),
        ("lead: nav\npartners: [{actor: ks, participation: candidate}]\n", False),
        ("lead: nav\npartners: [{actor: ks, participation: declined}]\n", True),
        ("lead: nav\npartners: [{actor: ks, participation: ended}]\n", True),
        ("lead: nav\npartners: [{actor: ks, participation: ended, since: 2026-06-16}]\n", False),
        ("lead: nav\npartners: [{actor: ks, participation: ended}, {actor: alle}]\n", False),
    ],
)
def test_a_joint_commitment_has_someone_to_share_it(rest: str, alone: bool, tmp_path: Path) -> None:
    joint = measure(f"commitment: joint\n{rest}")

    assert bool(found(tmp_path / "joint", joint, "IF133")) is alone
    assert not found(tmp_path / "closed", {**joint, **CLOSED}, "IF133")
    assert not found(tmp_path / "own", measure(f"commitment: responsible\n{rest}"), "IF133")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fylkeskommunen vil invitere kommunene.", "vil invitere"),
        ("Fylkeskommunen vil også invitere kommunene.", "vil også invitere"),
        ("Vil arbeide for et tilbud.", "Vil arbeide for"),
        ("Vi vil jobbe for et tilbud.", "vil jobbe for"),
        ("Tilskudd skal bidra til inkludering.", "skal bidra til"),
        ("Tilskudd skal medvirke til inkludering.", "skal medvirke til"),
        ("Tilskot skal saman medverke til inkludering.", "skal saman medverke til"),
        ("Fylkeskommunen vil bruke alle muligheter.", None),
        ("Fylkeskommunen skal tilby alle elever en samtale.", None),
        ("Tilskudd som bidrar til inkludering.", None),
    ],
)
def test_some_verbs_bind_nobody_to_carry_it_out(text: str, words: str | None, tmp_path: Path) -> None:
    files = measure(f"commitment: responsible\ntext: {text}\n")

    assert [each.facts["words"] for each in found(tmp_path / "own", files, "IF134")] == ([words] if words else [])
    assert not found(tmp_path / "closed", {**files, **CLOSED}, "IF134")
    assert not found(tmp_path / "other", measure(f"commitment: invitation\ntext: {text}\n"), "IF134")


def test_the_same_sentence_in_both_languages_is_told_once(tmp_path: Path) -> None:
    text = "text:\n  nb: Skal bidra til mer.\n  nn: Skal medverke til meir.\n"

    (finding,) = found(tmp_path / "both", measure(f"commitment: responsible\n{text}"), "IF134")
    assert finding.steps == ("text", "nb")
    assert found(tmp_path / "nn", measure(f"commitment: responsible\n{text.replace('Skal bidra', 'Bidreg')}"), "IF134")


def test_a_measure_without_a_text_says_nothing(tmp_path: Path) -> None:
    assert not found(tmp_path, measure("commitment: responsible\n"), "IF134")


def test_who_stands_again_in_a_measure_or_a_strand_is_told_each_time(tmp_path: Path) -> None:
    files = {
        **measure("partners: [{actor: nav}, {actor: ks}, {actor: nav}, {actor: nav}]\n"),
        "strands.yaml": "s: {title: S, actors: [{actor: ks}, {actor: ks}, {actor: nav}]}\n",
    }

    assert told(tmp_path, files, "IF164") == [
        "measures/t.yaml:2:47 «nav» står to ganger i partners",
        "measures/t.yaml:2:61 «nav» står to ganger i partners",
        "strands.yaml:1:45 «ks» står to ganger i actors",
    ]
