"""A paper is issued once, of what is committed, whole or not at all; what is issued comes out again the same."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from innenforskap.cli.frozen import Draft
from innenforskap.cli.issue import _tag, issue
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read.history import State
from innenforskap.read.issued import issued
from innenforskap.read.load import load, load_at
from innenforskap.read.past import past
from tests import rule_pages
from tests.rule_pages import committed
from tests.small import plan_folder
from tests.snapshot_files import taken

DAY = date(2026, 6, 15)
WHO = ("-c", "user.name=Sekretariatet", "-c", "user.email=post@example.no", "-c", "commit.gpgSign=false")
WRITTEN = "assessment: Det går.\nrecommendation: [Ta notatet til orientering.]\n"
FILES = {
    "plan.yaml": "title: Planen\nversion: '1.0'\nperiod: {from: 2026, to: 2029}\n",
    "papers/2026-june.yaml": WRITTEN,
}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return _plan(tmp_path)


def _plan(parent: Path, **files: str) -> Path:
    plan = plan_folder(parent, FILES | {path.replace("__", "/"): text for path, text in files.items()})
    committed(plan)
    return plan


def _issue(plan: Path, language: Language | None = Language.NB, **changes: Any) -> int:  # noqa: ANN401
    return issue(Asked(plan, DAY, DAY, language)._replace(**changes), PaperName.JUNE, PaperFormat.MD)


def _refused(plan: Path, **changes: Any) -> str:  # noqa: ANN401
    before = {path.name for path in (plan.parent / "reports").rglob("*")}
    with pytest.raises(PlanError) as raised:
        _issue(plan, **changes)
    assert {path.name for path in (plan.parent / "reports").rglob("*")} == before
    return raised.value.said(Language.NB)


def _commit(plan: Path, text: str) -> None:
    (plan / "papers" / "2026-june.yaml").write_text(text, encoding="utf-8")
    rule_pages.git(plan.parent, "add", "--all")
    rule_pages.git(plan.parent, *WHO, "commit", "--quiet", "--message=Endret")


def _manifest(plan: Path, name: str = "2026-june-nb") -> dict[str, Any]:
    told: dict[str, Any] = json.loads((plan.parent / "reports" / name / "manifest.json").read_bytes())
    return told


def test_a_paper_is_frozen_beside_the_plan_with_what_it_rests_on(
    plan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rule_pages.git(plan.parent, "tag", "plan-1.0")
    monkeypatch.chdir(plan.parent)

    assert _issue(plan) == 0

    folder = plan.parent / "reports" / "2026-june-nb"
    told = _manifest(plan)
    assert sorted(path.name for path in folder.iterdir()) == ["data.json", "manifest.json", "paper.html", "paper.md"]
    assert told["revision"] == rule_pages.git(plan.parent, "rev-parse", "HEAD")
    assert (told["tag"], told["version"], told["version_state"]) == ("plan-1.0", "1.0", "draft")
    assert (told["visibility"], told["corrects"], told["as_of"], told["plan"]) == (
        "internal",
        None,
        "2026-06-15",
        "plan",
    )
    assert str(plan.parent) not in "".join(path.read_text("utf-8") for path in folder.iterdir())
    assert capsys.readouterr().err.startswith(
        "Papiret er gitt ut i reports/2026-june-nb: data.json, paper.html, paper.md."
    )


def test_the_data_is_every_record_as_it_stood(tmp_path: Path) -> None:
    later = "l: {date: 2026-06-16, body: r, type: continue}\nd: {date: 2026-06-15, body: r, type: continue}\n"
    plan = _plan(tmp_path, **{"bodies.yaml": "r: {name: R, kind: county-executive}\n", "decisions.yaml": later})
    _issue(plan, today=date(2026, 12, 31))

    data = json.loads((tmp_path / "reports" / "2026-june-nb" / "data.json").read_bytes())

    assert data["plan"]["record"]["title"] == {"nb": "Planen"}
    assert [each["id"] for each in data["decisions"]] == ["d"]
    assert [each["id"] for each in data["papers"]] == ["2026-june"]
    assert data["measures"] == []


@pytest.mark.parametrize(("visibility", "shown"), [("internal", True), ("public", False)])
def test_with_a_public_paper_lies_nothing_that_is_internal(visibility: str, shown: bool, tmp_path: Path) -> None:
    plan = _plan(
        tmp_path,
        **{
            "papers__2026-june.yaml": f"{WRITTEN}visibility: {visibility}\n",
            "measures.yaml": "a: {title: A}\n",
            "status__2026-06-01__a.yaml": "state: in-progress\nvisibility: internal\ntext: Bare for oss\n",
        },
    )
    assert _issue(plan) == 0

    told = "".join(path.read_text("utf-8") for path in (tmp_path / "reports").rglob("*.*"))

    assert ("Bare for oss" in told) is shown
    assert _manifest(plan)["visibility"] == visibility


def test_a_paper_is_made_of_what_is_committed_and_of_nothing_else(plan: Path) -> None:
    (plan.parent / ".gitignore").write_text("*.yaml\n", encoding="utf-8")
    (plan / "measures.yaml").write_text("a: {title: Ikke lagret}\n", encoding="utf-8")

    _issue(plan)

    assert "Ikke lagret" not in (plan.parent / "reports" / "2026-june-nb" / "data.json").read_text("utf-8")


def test_both_languages_are_issued_each_for_itself(plan: Path) -> None:
    _issue(plan, Language.NB)
    _issue(plan, Language.NN)

    assert [each.name for each in issued(plan)] == ["2026-june-nb", "2026-june-nn"]


def test_what_is_not_committed_stops_it_and_is_named(plan: Path) -> None:
    for number in range(6):
        (plan / f"x{number}.yaml").write_text("", encoding="utf-8")

    said = _refused(plan)

    assert "plan/x0.yaml, plan/x1.yaml, plan/x2.yaml, plan/x3.yaml, plan/x4.yaml, …" in said
    assert "git commit" in said


def test_a_template_that_is_not_committed_stops_it(plan: Path) -> None:
    (plan.parent / "templates").mkdir()
    (plan.parent / "templates" / "paper.md.j2").write_text("", encoding="utf-8")

    assert "lagret i git: templates/paper.md.j2. " in _refused(plan)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("officer: Sekretariatet\n", "recommendation, assessment"),
        ("assessment: Det går.\n", "recommendation"),
        ("recommendation: [Ta det til orientering.]\n", "assessment"),
    ],
)
def test_what_a_person_must_write_stops_it_where_it_lacks(text: str, keys: str, plan: Path) -> None:
    _commit(plan, text)

    assert f"papers/2026-june.yaml: {keys}." in _refused(plan)


def test_a_paper_that_nobody_has_written_anything_for_is_not_issued(plan: Path) -> None:
    assert "papers/2027-june.yaml: recommendation, assessment." in _refused(plan, day=date(2027, 6, 15))


def test_a_paper_is_issued_once_and_a_correction_names_what_it_corrects(plan: Path) -> None:
    _issue(plan)
    first = {path: path.read_bytes() for path in (plan.parent / "reports").rglob("*.*")}
    assert "corrects: 2026-june-nb i papers/2026-june.yaml, og i correction: hva som var feil." in _refused(plan)

    _commit(plan, f"{WRITTEN}corrects: 2026-june-nb\n")
    _issue(plan)
    said = _refused(plan)
    assert "sist i reports/2026-june-nb-2" in said
    assert "corrects: 2026-june-nb-2 i papers/2026-june.yaml, og i correction: hva som var feil." in said

    _commit(plan, f"{WRITTEN}corrects: 2026-june-nb-2\n")
    _issue(plan)

    assert [each.corrects for each in issued(plan)] == [None, "2026-june-nb", "2026-june-nb-2"]
    assert [each.name for each in issued(plan)][2] == "2026-june-nb-3"
    assert {path: path.read_bytes() for path in first} == first


def test_a_correction_is_the_same_in_the_other_language(plan: Path) -> None:
    _issue(plan)
    _issue(plan, Language.NN)
    _commit(plan, f"{WRITTEN}corrects: 2026-june-nb\n")
    _issue(plan)
    _issue(plan, Language.NN)

    assert [each.corrects for each in issued(plan)] == [None, "2026-june-nb", None, "2026-june-nn"]


def test_a_paper_that_is_new_in_a_language_names_the_one_it_corrects_in_the_other(plan: Path) -> None:
    _issue(plan)
    _commit(plan, f"{WRITTEN}corrects: 2026-june-nb\n")
    _issue(plan, Language.NN)

    assert [(each.name, each.corrects) for each in issued(plan)][1:] == [("2026-june-nn", "2026-june-nb")]


@pytest.mark.parametrize("corrects", ["2026-june-nb", "2025-june-nb", "../plan"])
def test_what_was_never_issued_cannot_be_corrected(corrects: str, plan: Path) -> None:
    _commit(plan, f"{WRITTEN}corrects: {corrects}\n")

    assert f"corrects: «{corrects}» er ikke et papir" in _refused(plan)


def test_an_older_revision_is_not_issued_and_the_newest_may_be_named(plan: Path) -> None:
    rule_pages.git(plan.parent, *WHO, "commit", "--quiet", "--allow-empty", "--message=Ny")

    assert "det er ikke «HEAD~1»" in _refused(plan, rev="HEAD~1")
    assert _issue(plan, rev="HEAD") == 0


def test_a_plan_that_is_the_whole_repository_has_no_place_for_papers(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, FILES)
    rule_pages.git(plan, "init", "--quiet")
    rule_pages.git(plan, "add", "--all")
    rule_pages.git(plan, *WHO, "commit", "--quiet", "--message=Planen")

    assert "hele git-lageret" in _refused(plan)


@pytest.mark.parametrize("name", ["fylke: plan", "..plan"])
def test_a_folder_that_could_not_be_found_again_on_every_system_issues_nothing(name: str, tmp_path: Path) -> None:
    plan = _plan(tmp_path).rename(tmp_path / name)
    rule_pages.git(tmp_path, "add", "--all")
    rule_pages.git(tmp_path, *WHO, "commit", "--quiet", "--message=Flyttet")

    assert f"fra mappen «{name}»" in _refused(plan)


def test_what_lacks_is_to_be_written_where_the_paper_lies(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": FILES["plan.yaml"], "papers.yaml": "2026-june: {officer: Rådgiver}\n"})
    committed(plan)

    assert "Dette mangler i papers.yaml: recommendation, assessment." in _refused(plan)


def test_a_plan_with_errors_issues_nothing(tmp_path: Path) -> None:
    plan = _plan(tmp_path, **{"measures.yaml": "a: {titel: A}\n"})

    assert _issue(plan) == 1
    assert not (tmp_path / "reports").exists()


def test_what_lies_in_the_way_is_not_overwritten_and_what_was_cut_short_is_finished(plan: Path) -> None:
    _issue(plan)
    folder = plan.parent / "reports" / "2026-june-nb"
    (folder / "manifest.json").unlink()
    (folder / "data.json").unlink()
    whole = (folder / "paper.md").read_bytes()
    (folder / "paper.md").write_text("Noe annet\n", encoding="utf-8")
    assert "paper.md» ligger der papiret skal være" in _refused(plan)

    (folder / "paper.md").write_bytes(whole)

    assert _issue(plan) == 0
    assert len(issued(plan)) == 1


def test_a_file_that_is_a_link_to_nowhere_is_not_written_through(plan: Path) -> None:
    folder = plan.parent / "reports" / "2026-june-nb"
    folder.mkdir(parents=True)
    (folder / "data.json").symlink_to(plan.parent / "annet.json")

    assert "data.json» ligger der papiret skal være" in _refused(plan)
    assert not (plan.parent / "annet.json").exists()


@pytest.mark.parametrize("link", ["reports", "reports/2026-june-nb"])
@pytest.mark.parametrize("is_there", [True, False])
def test_a_paper_is_not_issued_through_a_link(link: str, is_there: bool, plan: Path) -> None:
    elsewhere, place = plan.parent / "annet", plan.parent / link
    if is_there:
        elsewhere.mkdir()
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(elsewhere)

    assert f"{link}» er en symbolsk lenke, og papirer gis ikke ut gjennom den." in _refused(plan)
    assert not (elsewhere.exists() and any(elsewhere.iterdir()))


@pytest.mark.parametrize(
    ("version", "tags", "tag"),
    [
        ("1.0", ("1.0",), "1.0"),
        ("1.0", ("plan-1.0", "x"), "plan-1.0"),
        ("1.0", ("v1.0",), None),
        ("2027 rev. 2", ("plan-2027-rev-2",), "plan-2027-rev-2"),
        ("2027: a..b?", ("2027-a-b",), "2027-a-b"),
        ("2027+1", ("plan-2027+1",), "plan-2027+1"),
        ("?", ("plan-",), None),
        (None, ("None", "plan-"), None),
    ],
)
def test_a_december_report_needs_the_tag_of_the_version(
    version: str | None, tags: tuple[str, ...], tag: str | None, tmp_path: Path
) -> None:
    told = f"version: '{version}'\n" if version else ""
    plan = load(plan_folder(tmp_path, {"plan.yaml": f"title: Planen\n{told}"})).plan
    state = State("a" * 40, (), tags, "plan/")
    june, december = (Draft(name, plan, None, DAY, Language.NB) for name in (PaperName.JUNE, "december"))  # type: ignore[arg-type]  # read only

    assert _tag(june, state) == tag
    if tag:
        assert _tag(december, state) == tag
    else:
        with pytest.raises(PlanError, match="git tag plan-") as raised:
            _tag(december, state)
        assert ('version: "2027"' in str(raised.value)) is (version in {None, "?"})


def test_the_tag_that_is_asked_for_is_one_that_git_takes(tmp_path: Path) -> None:
    plan = _plan(
        tmp_path, **{"plan.yaml": "title: Planen\nversion: 2027 rev. 2\n", "papers__2026-december.yaml": WRITTEN}
    )
    asked = Asked(plan, DAY, DAY, Language.NB)

    with pytest.raises(PlanError, match=r"git tag plan-2027-rev-2, ") as raised:
        issue(asked, PaperName.DECEMBER, PaperFormat.MD)
    rule_pages.git(tmp_path, *raised.value.said(Language.NB).partition("git ")[2].partition(",")[0].split())

    assert issue(asked, PaperName.DECEMBER, PaperFormat.MD) == 0
    assert _manifest(plan, "2026-december-nb")["tag"] == "plan-2027-rev-2"


def test_the_manifest_names_the_commit_whose_plan_the_changes_are_told_from(tmp_path: Path) -> None:
    plan = _plan(tmp_path, **{"papers__2026-december.yaml": WRITTEN})
    before = rule_pages.git(tmp_path, "rev-parse", "HEAD")
    _commit(plan, f"{WRITTEN}officer: Rådgiver\n")
    rule_pages.git(tmp_path, "tag", "plan-1.0")
    asked = Asked(plan, DAY, DAY, Language.NB, since="HEAD~1")

    assert issue(asked, PaperName.DECEMBER, PaperFormat.MD) == 0

    assert _manifest(plan, "2026-december-nb")["before"] == before


def test_as_many_as_are_named_are_all_there_are(plan: Path) -> None:
    for number in range(5):
        (plan / f"x{number}.yaml").write_text("", encoding="utf-8")

    assert "plan/x3.yaml, plan/x4.yaml. Lagre" in _refused(plan)


def test_fetched_figures_are_of_what_is_committed_and_among_what_the_paper_rests_on(tmp_path: Path) -> None:
    figures = {"indicators/i.yaml": "title: I\nmaturity: defined\nunit: percent\n"}
    old, new = (taken({"period": "År", "value": "Andel"}, "År;Andel", f"2025;{value}") for value in ("9,9", "9,8"))
    plan = plan_folder(tmp_path, FILES | figures | {"snapshots/i.json": old})
    committed(plan)
    _issue(plan)
    (plan / "snapshots" / "i.json").write_bytes(new)

    assert "plan/snapshots/i.json" in _refused(plan)
    assert [str(each.value) for each in load_at(plan, "HEAD").plan.indicators["i"].series] == ["9.9"]
    assert [str(each.value) for each in load(plan).plan.indicators["i"].series] == ["9.8"]
    before = past(plan, "HEAD").checksum
    assert _manifest(plan)["sources"] == before
    committed(plan)
    assert past(plan, "HEAD").checksum != before
