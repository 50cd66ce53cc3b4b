import json
from pathlib import Path

import pytest

from innenforskap.cli.schema import schema
from innenforskap.errors import PlanError
from innenforskap.export.schema import SCHEMAS
from innenforskap.i18n import Language
from tests.small import ROOT, plan_folder

GOOD = ROOT / "tests" / "plans" / "good" / "minimal"


def test_one_schema_goes_to_the_screen_or_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema("measure", None, None, Language.NB)
    shown = capsys.readouterr()
    schema("measure", None, tmp_path / "ut" / "tiltak.json", Language.NN)
    said = capsys.readouterr()

    assert json.loads(shown.out)["$id"] == "urn:innenforskap:schema:measure"
    assert (shown.err, said.out) == ("", "")
    assert (tmp_path / "ut" / "tiltak.json").read_text(encoding="utf-8") == shown.out
    assert said.err == f"Skreiv {tmp_path}/ut/tiltak.json\n"


def test_without_a_name_the_schemas_are_listed_with_the_files_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    schema(None, None, None, Language.NB)

    listed = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    assert [name for name, *_ in listed] == list(SCHEMAS)
    assert ["status-report", "status/*/*.yaml", "Statusrapport"] in listed


def test_all_of_them_go_to_a_folder_and_suggest_the_ids_of_a_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema(None, GOOD, tmp_path / "schema", Language.NB)

    made = {path.name for path in (tmp_path / "schema").iterdir()}
    lead = json.loads((tmp_path / "schema" / "measure.schema.json").read_bytes())["$defs"]["LeadRef"]
    assert made == {each.path for each in SCHEMAS.values()}
    assert lead["anyOf"][1]["enum"] == ["fylkeskommunen", "nav"]
    assert capsys.readouterr().err == f"Skrev {len(made)} skjemaer til {tmp_path}/schema\n"


@pytest.mark.parametrize(
    ("name", "meant"),
    [("tiltak", "measures"), ("Aktør", "actors"), ("vedtak", "decisions"), ("status-report", "status-report")],
)
def test_a_schema_is_known_by_what_a_planner_calls_the_kind(
    name: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    schema(name, None, None, Language.NB)

    assert json.loads(capsys.readouterr().out)["$id"] == f"urn:innenforskap:schema:{meant}"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("akttør", "Intet skjema heter «akttør». Mente du «actors»?"),
        ("mesure", "Intet skjema heter «mesure». Mente du «measure»?"),
        ("xyz", "Intet skjema heter «xyz». Skjemaene er plan, strand, strands, measure,"),
    ],
)
def test_a_schema_there_is_not_is_told_with_the_nearest(name: str, says: str) -> None:
    with pytest.raises(PlanError) as raised:
        schema(name, None, None, Language.NB)

    assert raised.value.said(Language.NB).startswith(says)


def test_no_schema_is_written_into_a_plan(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Planen\n"})

    with pytest.raises(PlanError):
        schema("measure", None, plan / "measure.json", Language.NB)
