"""The next version of the plan, as edits of its files."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from innenforskap.errors import PlanError
from innenforskap.export.draft import Rolling, edits
from innenforskap.model.vocabulary import RollOutcome
from innenforskap.output import Edit
from innenforskap.query.rolling import fates
from innenforskap.read.folder import listing
from innenforskap.read.load import load
from tests.small import plan_folder

DAY = date(2026, 10, 15)
PLAN = """
    title: Planen
    version: "2026"
    version_state: adopted  # i kraft
    adopted:
      body: tinget
      # møteboken
      date: 2025-12-10
    # Kalenderen
    calendar: [{paper: june-memo, month: 6}]
"""
BODIES = "tinget: {name: Tinget, kind: county-assembly, powers: [adopt]}\n"
MEASURES = """
    # Tiltakene
    a: {title: A}  # det første
    b:
      title: B
      text: >-
        Bla bla

    # de siste
    c: {title: C}
    d: {title: D}
"""
DECISIONS = """
    ut: {date: 2026-06-01, body: tinget, type: terminate, about: [a], reason: Det virket ikke}
    sammen: {date: 2026-06-01, body: tinget, type: merge, about: [b], into: c, reason: De gjør det samme}
    bort: {date: 2026-06-01, body: tinget, type: move, about: [c], moved_to: Kulturplanen}
"""
FILES = {"plan.yaml": PLAN, "bodies.yaml": BODIES, "measures.yaml": MEASURES, "decisions.yaml": DECISIONS}
ROLLED = Rolling("2027", "2027", RollOutcome.ROLLED, DAY)
NO_ROLL = Rolling("2027", None, RollOutcome.NO_ROLL, DAY)


def _edits(parent: Path, files: dict[str, str | bytes], rolling: Rolling = ROLLED) -> dict[str, Edit]:
    folder = plan_folder(parent, files)
    loaded = load(folder)
    assert loaded.findings == ()
    texts = {file.path: file.content.decode() for file in listing(folder).files}
    found = edits(loaded.plan, texts, rolling, fates(loaded.plan, DAY))
    assert all(edit.before == texts.get(edit.path) for edit in found)
    assert [edit.path for edit in found] == sorted(edit.path for edit in found)
    return {edit.path: edit for edit in found}


def _with(**files: str) -> dict[str, str | bytes]:
    return {**FILES, **{f"{name}.yaml": text for name, text in files.items()}}


def test_the_plan_becomes_a_draft_of_the_new_version_and_nothing_else_in_it_changes(tmp_path: Path) -> None:
    found = _edits(tmp_path, _with())

    assert set(found) == {"measures.yaml", "plan.yaml", "rolls/2027.yaml"}
    assert found["plan.yaml"].after == (
        "title: Planen\n"
        'version: "2027"  # rullert 2027\n'
        "version_state: draft  # i kraft  # rullert 2027\n"
        "# adopted: skrives når versjon 2027 er vedtatt; hvordan den før ble vedtatt, står i rulleringen for 2027\n"
        "# Kalenderen\n"
        "calendar: [{paper: june-memo, month: 6}]\n"
    )


def test_each_measure_that_leaves_says_how_and_the_others_are_not_touched(tmp_path: Path) -> None:
    assert _edits(tmp_path, _with())["measures.yaml"].after == (
        "# Tiltakene\n"
        'a: {title: A, ended: {version: "2027", how: terminated, decision: ut}}  # det første  # rullert 2027\n'
        "b:\n"
        "  title: B\n"
        "  text: >-\n"
        "    Bla bla\n"
        "  ended:\n"
        '    version: "2027"  # rullert 2027\n'
        "    how: merged\n"
        "    decision: sammen\n"
        "    into: c\n"
        "\n"
        "# de siste\n"
        'c: {title: C, ended: {version: "2027", how: moved, decision: bort}}  # rullert 2027\n'
        "d: {title: D}\n"
    )


def test_a_measure_with_a_file_of_its_own_is_marked_there(tmp_path: Path) -> None:
    files = {**_with(measures="c: {title: C}\n"), "measures/a.yaml": "title: A\n", "measures/b.yaml": "title: B\n"}

    found = _edits(tmp_path, files)

    assert set(found) == {"measures.yaml", "measures/a.yaml", "measures/b.yaml", "plan.yaml", "rolls/2027.yaml"}
    assert found["measures/a.yaml"].after == (
        'title: A\nended:\n  version: "2027"  # rullert 2027\n  how: terminated\n  decision: ut\n'
    )


def test_the_roll_tells_what_becomes_of_every_measure_and_leaves_open_what_a_person_must_write(tmp_path: Path) -> None:
    assert _edits(tmp_path, _with())["rolls/2027.yaml"] == Edit(
        "rolls/2027.yaml",
        None,
        "# Rulleringen for 2027, laget av «innenforskap roll 2027» slik planen sto 15. oktober 2026.\n"
        "# Gå gjennom hvert tiltak under fates. Endrer dere ordlyden i et tiltak, skriv fate: changed og hvorfor i"
        " reason.\n"
        "# Skriv date: og decision: her når planen er vedtatt, og version_state: adopted og adopted: i plan.yaml.\n"
        "# Versjonen før ble vedtatt slik:\n"
        "#   adopted:\n"
        "#     body: tinget\n"
        "#     # møteboken\n"
        "#     date: 2025-12-10\n"
        'from: "2026"\n'
        'to: "2027"\n'
        "outcome: rolled\n"
        "fates:\n"
        "  - {measure: a, fate: terminated, decision: ut}\n"
        "  - {measure: b, fate: merged, decision: sammen, into: c}\n"
        "  - measure: c\n"
        "    fate: moved\n"
        "    decision: bort\n"
        '    moved_to: "Kulturplanen"\n'
        "    # reason: skriv hvorfor\n"
        "  - {measure: d, fate: continued}\n",
    )


def test_a_plan_without_a_version_or_an_adoption_gets_its_first_version_and_no_from(tmp_path: Path) -> None:
    found = _edits(tmp_path, {"plan.yaml": "title: Planen\nversion_state: adopted\n"})

    assert found["plan.yaml"].after == (
        'title: Planen\nversion_state: draft  # rullert 2027\nversion: "2027"  # rullert 2027\n'
    )
    assert found["rolls/2027.yaml"].after.splitlines()[3:] == ['to: "2027"', "outcome: rolled", "fates: []"]


def test_a_plan_that_is_not_rolled_gets_the_record_of_that_and_is_not_touched(tmp_path: Path) -> None:
    (edit,) = _edits(tmp_path, _with(), NO_ROLL).values()

    assert edit == Edit(
        "rolls/2027.yaml",
        None,
        "# Rulleringen for 2027, laget av «innenforskap roll 2027» slik planen sto 15. oktober 2026.\n"
        "# Planen er vurdert og skal ikke rulleres. Skriv date: og decision: når det er avgjort, og hvorfor i text:.\n"
        'from: "2026"\n'
        "outcome: no-roll\n"
        "# text: skriv hvorfor\n",
    )


@pytest.mark.parametrize("end", ["\n", "", "\r\n"])
def test_where_rolls_stand_in_one_file_the_new_one_is_the_last_of_it(end: str, tmp_path: Path) -> None:
    before = f"# Rulleringer{end or chr(10)}2026: {{outcome: no-roll}}{end}"
    stop = end or "\n"

    edit = _edits(tmp_path, {**FILES, "rolls.yaml": before.encode()}, NO_ROLL)["rolls.yaml"]

    assert edit.after.startswith(f"{before}{'' if end else stop}{stop}2027:{stop}  # Rulleringen for 2027")
    assert edit.after.endswith(f'{stop}  from: "2026"{stop}  outcome: no-roll{stop}  # text: skriv hvorfor{stop}')


@pytest.mark.parametrize(
    "rolls", ["{2026: {outcome: no-roll}}\n", "  2026: {outcome: no-roll}\n", "2026: {outcome: no-roll}\n...\n"]
)
def test_where_nothing_can_be_added_to_the_one_file_the_roll_gets_its_own(rolls: str, tmp_path: Path) -> None:
    assert set(_edits(tmp_path, {**FILES, "rolls.yaml": rolls.encode()}, NO_ROLL)) == {"rolls/2027.yaml"}


def test_line_ends_and_a_byte_order_mark_are_kept(tmp_path: Path) -> None:
    files = {path: text.encode().replace(b"\n", b"\r\n") for path, text in _dedented().items()}
    files["plan.yaml"] = b"\xef\xbb\xbf" + files["plan.yaml"]

    found = _edits(tmp_path, dict(files))

    assert {path: edit.after.count("\n") == edit.after.count("\r\n") for path, edit in found.items()} == {
        "measures.yaml": True,
        "plan.yaml": True,
        "rolls/2027.yaml": True,
    }
    assert found["plan.yaml"].after.startswith("\ufefftitle: Planen\r\n")


def test_a_plan_in_nynorsk_is_written_to_in_nynorsk(tmp_path: Path) -> None:
    found = _edits(tmp_path, _with(plan=f"{PLAN}    language: {{primary: nn}}\n"))

    assert "# adopted: blir skrive når versjon 2027 er vedteken; " in found["plan.yaml"].after
    told = found["rolls/2027.yaml"].after
    assert "Rulleringa for 2027, laga av «innenforskap roll 2027» slik planen stod 15. oktober 2026." in told
    assert "# Versjonen før vart vedteken slik:" in told
    assert "    # reason: skriv kvifor" in told


def test_a_text_in_more_languages_or_another_keeps_them(tmp_path: Path) -> None:
    both = DECISIONS.replace("moved_to: Kulturplanen", "moved_to: {nn: 'Plan \"B\"', nb: Plan}")
    other = DECISIONS.replace("moved_to: Kulturplanen", "moved_to: {nn: Plan}")

    told = [_edits(tmp_path / name, _with(decisions=each)) for name, each in (("both", both), ("other", other))]

    assert '    moved_to: {nb: "Plan", nn: "Plan \\"B\\""}\n' in told[0]["rolls/2027.yaml"].after
    assert '    moved_to: {nn: "Plan"}\n' in told[1]["rolls/2027.yaml"].after


def test_an_id_that_looks_like_a_number_is_put_in_quotes(tmp_path: Path) -> None:
    files = {"plan.yaml": "title: Planen\nversion_state: adopted\n", "measures.yaml": '"12": {title: A}\n'}

    assert '  - {measure: "12", fate: continued}\n' in _edits(tmp_path, dict(files))["rolls/2027.yaml"].after


def test_a_plan_on_one_line_is_refused(tmp_path: Path) -> None:
    plan = '{title: Planen, version: "2026", version_state: adopted, adopted: {date: 2025-12}}\n'

    with pytest.raises(PlanError) as raised:
        _edits(tmp_path, {"plan.yaml": plan})

    assert raised.value.facts == {"path": "plan.yaml", "key": "adopted"}


def _dedented() -> dict[str, str]:
    return {path: dedent(text).lstrip("\n") for path, text in FILES.items()}
