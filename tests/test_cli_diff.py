"""`innenforskap diff`, on a plan that lies in git."""

# ruff: noqa: E501 - an edit stands on one line

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from innenforskap.cli.app import app
from innenforskap.cli.diff import diff
from innenforskap.cli.options import Asked, DiffFormat
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests import rule_pages
from tests.conftest import Compare
from tests.edited import COMPLETE, DAY, Edit
from tests.rule_pages import committed

WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no")
_LOS, _ACTORS, _DECISIONS = "measures/los.yaml", "actors.yaml", "decisions.yaml"
RICH = [
    Edit("plan.yaml", 'version: "2.0"', 'version: "2.1"'),
    Edit("plan.yaml", "date: 2023-12-05", "date: 2026-12-08"),
    Edit("plan.yaml", "vision: Ingen unge utenfor innen 2035", "vision: {nb: Ingen unge utenfor innen 2030, nn: Ingen unge utanfor innan 2030}"),
    Edit(_LOS, "title: Los i alle kommuner", "title: {nb: Los i alle kommuner og skoler, nn: Los i alle kommunar og skular}"),
    Edit(_LOS, "text: Fylkeskommunen vil prøve ut los i to kommuner.", "text: Fylkeskommunen vil innføre los i alle kommuner."),
    Edit(_LOS, "to: 2026-Q4", "to: 2027-spring"),
    Edit(_LOS, "    due: 2024-10\n    done: 2024-10-20\n    moved:\n", "    due: 2025-01\n    moved:\n      - {due: 2024-10, cause: funding}\n"),
    Edit(_LOS, "participation: active", "participation: ended"),
    Edit(_LOS, "{actor: losene,", "{actor: ks,"),
    Edit("measures/sommerskole.yaml", "", "title: {nb: Felles sommerskole, nn: Felles sommarskule}\nstrand: overganger\nnumber: '1.4'\nlead: nav\n"),
    Edit("measures/rutiner.yaml", "lead: fylkeskommunen", "lead: nav"),
    Edit("status/2026-06-01/los.yaml", "", "state: on-hold\nprogress: serious-delay\ncause: funding\nreason: {nb: Kommunene mangler penger., nn: Kommunane manglar pengar.}\n"),
    Edit(_DECISIONS, "", "stans:\n  date: 2026-06-10\n  body: fylkestinget\n  type: terminate\n  about: [rutiner]\n  case_no: PS 50/2026\n"),
    Edit("indicators/fullfort.yaml", "value: 76.0\n    finality: preliminary", "value: 76.4\n    finality: final"),
    Edit("indicators/fullfort.yaml", "by: 2030", "by: 2032"),
    Edit("barriers.yaml", "state: lifted", "state: removed"),
    Edit(_ACTORS, "ks: {name: KS, kind: employer-org}", "ks: {name: KS Nordland, kind: employer-org, note: '**fet** <b>tagg</b> @noen'}"),
    Edit("calls.yaml", "deadline: 2024-04-15", "deadline: 2024-05-15"),
    Edit("sources.yaml", "licence: CC BY 4.0", "licence: NLOD 2.0"),
]  # fmt: skip


def _git(plan: Path, *words: str) -> str:
    return rule_pages.git(plan.parent, *WHO, *words)


def _plan(parent: Path, *edits: Edit) -> Path:
    """Return a plan in git, with edits that are not committed."""
    plan = parent / "plan"
    shutil.copytree(COMPLETE, plan)
    committed(plan)
    _edit(plan, *edits)
    return plan


def _edit(plan: Path, *edits: Edit) -> None:
    for name, old, new in edits:
        file = plan / name
        text = file.read_text("utf-8") if file.exists() else ""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace(old, new) if old else text + new, "utf-8")


def _asked(plan: Path, language: Language | None = None) -> Asked:
    return Asked(plan, DAY, DAY, language)


@pytest.mark.parametrize(
    ("form", "ending"),
    [(DiffFormat.TEXT, "txt"), (DiffFormat.MARKDOWN, "md"), (DiffFormat.HTML, "html"), (DiffFormat.JSON, "json")],
)
@pytest.mark.parametrize("language", Language)
def test_a_rich_change_in_every_form(
    form: DiffFormat, ending: str, language: Language, tmp_path: Path, golden: Compare
) -> None:
    made = tmp_path / "endringer"

    assert diff(_asked(_plan(tmp_path, *RICH), language), None, None, form, made)
    golden(f"diff/rich-{language}.{ending}", made.read_bytes())


def test_a_revision_is_compared_with_the_folder_and_two_with_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = _plan(tmp_path, Edit("plan.yaml", "horizon: 2035", "horizon: 2036"))
    _git(plan, "commit", "--quiet", "--all", "--message=Horisont")
    _edit(plan, Edit("plan.yaml", "horizon: 2036", "horizon: 2040"))

    assert diff(_asked(plan), None, None, DiffFormat.TEXT, None)
    assert "horisont: 2036 → 2040" in capsys.readouterr().out
    assert diff(_asked(plan), "HEAD~1", None, DiffFormat.TEXT, None)
    assert "horisont: 2035 → 2040" in capsys.readouterr().out
    assert diff(_asked(plan), "HEAD~1", "HEAD", DiffFormat.TEXT, None)
    assert "Fra HEAD~1 til HEAD." in (out := capsys.readouterr().out)
    assert "horisont: 2035 → 2036" in out


def test_where_nothing_differs_that_is_said_and_the_result_is_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = _plan(tmp_path)

    assert not diff(_asked(plan), None, None, DiffFormat.TEXT, None)
    assert capsys.readouterr() == ("", "Ingen endringer i planen fra HEAD til planen slik den ligger i mappen.\n")
    assert not diff(_asked(plan), None, None, DiffFormat.JSON, None)
    assert capsys.readouterr() == ("[]\n", "")
    assert not diff(_asked(plan), None, None, DiffFormat.TEXT, tmp_path / "endringer.txt")
    assert "Ingen endringer." in (tmp_path / "endringer.txt").read_text("utf-8")


def test_a_side_with_errors_is_compared_as_far_as_it_can_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = Edit("measures/los.yaml", "kind: pilot", "kind: noe-annet")
    plan = _plan(tmp_path, broken, Edit("plan.yaml", "horizon: 2035", "horizon: 2036"))

    assert diff(_asked(plan), None, None, DiffFormat.TEXT, None)
    out, err = capsys.readouterr()
    assert "1 endring." in out
    assert "Noe i planen slik den ligger i mappen kan ikke leses, og er ikke sammenlignet." in " ".join(out.split())
    assert err.startswith("Feil i planen slik den ligger i mappen: ")


def test_the_language_is_that_of_the_option_or_else_of_the_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = _plan(tmp_path, Edit("plan.yaml", "primary: nb", "primary: nn"))

    diff(_asked(plan), None, None, DiffFormat.TEXT, None)
    assert "hovudspråk: bokmål → nynorsk" in capsys.readouterr().out
    diff(_asked(plan, Language.EN), None, None, DiffFormat.TEXT, None)
    assert "primary: NB → NN" in capsys.readouterr().out


def test_a_revision_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(PlanError):
        diff(_asked(_plan(tmp_path)), "finnes-ikke", None, DiffFormat.TEXT, None)


def test_a_new_figure_of_few_is_hidden_in_the_data_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    few = Edit("indicators/fullfort.yaml", "    numerator: 760\n    denominator: 1000\n", "    numerator: 3\n")
    plan = _plan(tmp_path, few)

    diff(_asked(plan), None, None, DiffFormat.JSON, None)
    told = json.loads(capsys.readouterr().out)
    assert {field["new"] for field in told[0]["fields"]} == {None, "confidential"}


@pytest.mark.parametrize("form", DiffFormat)
def test_what_is_internal_is_told_in_text_only_and_is_a_difference_in_every_form(
    form: DiffFormat, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    internal = "visibility: internal\ntext: Hemmelig\nreason: Hemmelig\n"
    plan = _plan(
        tmp_path,
        Edit("status/2026-06-01/los.yaml", "", f"state: in-progress\nprogress: some-delay\ncause: funding\n{internal}"),
        Edit("papers.yaml", "", "2027-june: {assessment: Hemmelig}\n"),
    )
    committed(plan)
    _edit(plan, Edit("status/2026-06-01/los.yaml", "Hemmelig", "Mer hemmelig"), Edit("papers.yaml", "Hemm", "Mer hemm"))

    assert diff(_asked(plan), None, None, form, None)
    told = capsys.readouterr().out
    assert ("emmelig" in told) is (form is DiffFormat.TEXT)
    assert ("er internt og står ikke her" in told) is (form in (DiffFormat.MARKDOWN, DiffFormat.HTML))


def test_a_value_and_a_text_that_are_changed_together_are_both_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = Edit(_LOS, "role: Veileder losene, participation: active", "role: Veileder alle, participation: ended")

    diff(_asked(_plan(tmp_path, both)), None, None, DiffFormat.TEXT, None)
    told = " ".join(capsys.readouterr().out.split())
    assert "deltakelse: deltar → avsluttet samarbeidspartner Nav, rolle var: Veileder losene" in told


def test_a_text_that_would_command_a_terminal_is_shown_as_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = _plan(tmp_path, Edit("measures/los.yaml", "title: Los i alle", 'title: "\\e[31mLos" # Los i alle'))

    diff(_asked(plan), None, None, DiffFormat.TEXT, None)
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "edits", "code"),
    [
        ([], RICH, 0),
        (["--exit-code"], RICH, 1),
        (["--exit-code"], [], 0),
        (["HEAD", "HEAD", "--exit-code"], RICH, 0),
        (["finnes-ikke"], [], 2),
    ],
)
def test_the_exit_code_tells_of_a_difference_where_that_is_asked_for(
    arguments: list[str], edits: list[Edit], code: int, tmp_path: Path
) -> None:
    plan = _plan(tmp_path, *edits)
    run = CliRunner().invoke(app, ["diff", *arguments, "--plan", str(plan), "--as-of", "2026-06-15"])

    assert run.exit_code == code
