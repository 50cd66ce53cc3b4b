"""What lies in `reports/` comes from anyone, and is read by a strict form."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.read.folder import Held, Named, Shape, Source
from innenforskap.read.issued import issued, manifest_in, open_papers, reports, shelf
from tests.small import plan_folder

SUM = "a" * 64
MANIFEST: dict[str, Any] = {
    "made_by": "innenforskap",
    "form": 1,
    "name": "2026-june-nb",
    "kind": "june",
    "year": 2026,
    "language": "nb",
    "plan": "plan",
    "title": "Planen",
    "version": "1.0",
    "version_state": "adopted",
    "revision": "b" * 40,
    "tag": None,
    "before": None,
    "as_of": "2026-06-15",
    "tool": "0.1.0",
    "visibility": "internal",
    "corrects": None,
    "sources": SUM,
    "files": {"data.json": SUM, "paper.html": SUM, "paper.md": SUM},
}


def _lay(parent: Path, **changes: object) -> Path:
    manifest = MANIFEST | changes
    folder = parent / "reports" / str(manifest["name"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def test_a_plan_that_has_issued_nothing_has_no_papers(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})

    assert issued(plan) == ()
    (tmp_path / "reports").mkdir()
    assert issued(plan) == ()
    assert reports(plan) == tmp_path.resolve() / "reports"


def test_papers_are_told_by_year_kind_language_and_number(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})
    _lay(tmp_path, name="2026-june-nb-10", corrects="2026-june-nb-2")
    _lay(tmp_path, name="2026-june-nb-2", corrects="2026-june-nb")
    _lay(tmp_path)
    _lay(tmp_path, name="2026-december-nn", kind="december", language="nn", as_of="2026-12-01")
    _lay(tmp_path, name="2025-june-nb", year=2025, as_of="2025-06-15")

    found = issued(plan)

    names = ["2025-june-nb", "2026-december-nn", "2026-june-nb", "2026-june-nb-2", "2026-june-nb-10"]
    assert [each.name for each in found] == names
    assert [each.number for each in found] == [1, 1, 1, 2, 10]


def test_what_is_no_issued_paper_is_passed_over(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})
    (tmp_path / "reports" / "utkast").mkdir(parents=True)
    (tmp_path / "reports" / "2026-june-nn").mkdir()
    (tmp_path / "reports" / "2026-june-nb").write_text("", encoding="utf-8")

    assert issued(plan) == ()


def test_links_are_not_followed(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path / "her", {})
    there = _lay(tmp_path / "der")
    (tmp_path / "her" / "reports").symlink_to(there.parent)
    assert issued(plan) == ()

    (tmp_path / "her" / "reports").unlink()
    (tmp_path / "her" / "reports").mkdir()
    (tmp_path / "her" / "reports" / "2026-june-nb").symlink_to(there)
    assert issued(plan) == ()

    (tmp_path / "her" / "reports" / "2026-june-nb").unlink()
    (tmp_path / "her" / "reports" / "2026-june-nb").mkdir()
    (tmp_path / "her" / "reports" / "2026-june-nb" / "manifest.json").symlink_to(there / "manifest.json")
    with pytest.raises(PlanError, match="cannot be read"):
        issued(plan)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("made_by", "noen andre"),
        ("form", 2),
        ("kind", "april"),
        ("year", 2025),
        ("year", "2026"),
        ("language", "se"),
        ("plan", "../hemmelig"),
        ("plan", "a/b"),
        ("plan", "a\\b"),
        ("plan", ""),
        ("plan", ".."),
        ("plan", "."),
        ("plan", "..x"),
        ("plan", "C:"),
        ("title", "a\nb"),
        ("title", None),
        ("version_state", "new"),
        ("revision", "HEAD"),
        ("revision", "--output=x"),
        ("tag", 1),
        ("as_of", "2026-02-30"),
        ("as_of", 1750000000),
        ("as_of", "2025-06-15"),
        ("visibility", "secret"),
        ("corrects", "../2026-june-nb"),
        ("sources", "a" * 63),
        ("files", {"../plan/plan.yaml": SUM}),
        ("files", {"/etc/passwd": SUM}),
        ("files", {"paper.exe": SUM}),
        ("files", {"paper.md": "A" * 64}),
        ("files", []),
        ("extra", 1),
    ],
)
def test_a_manifest_that_the_tool_did_not_write_is_refused(key: str, value: object, tmp_path: Path) -> None:
    folder = _lay(tmp_path, **{key: value})

    with pytest.raises(PlanError, match="is not as the tool wrote it"):
        manifest_in(folder)


@pytest.mark.parametrize("key", list(MANIFEST))
def test_everything_in_a_manifest_is_needed(key: str, tmp_path: Path) -> None:
    folder = _lay(tmp_path)
    (folder / "manifest.json").write_text(json.dumps({k: v for k, v in MANIFEST.items() if k != key}), encoding="utf-8")

    with pytest.raises(PlanError, match=rf"manifest\.json” is not as the tool wrote it \({key}\)"):
        manifest_in(folder)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"year": NaN}'])
def test_what_is_no_json_object_is_refused(content: bytes, tmp_path: Path) -> None:
    folder = _lay(tmp_path)
    (folder / "manifest.json").write_bytes(content)

    with pytest.raises(PlanError, match="is not as the tool wrote it"):
        manifest_in(folder)


def test_a_manifest_in_a_folder_of_another_name_is_refused(tmp_path: Path) -> None:
    moved = _lay(tmp_path).rename(tmp_path / "2026-june-nn")

    with pytest.raises(PlanError, match=r"wrote it \(name\)"):
        manifest_in(moved)


def test_a_folder_without_a_manifest_or_with_one_that_is_too_long_is_told(tmp_path: Path) -> None:
    folder = _lay(tmp_path, title="x" * 70_000)

    for path in (folder, tmp_path / "ingen"):
        with pytest.raises(PlanError) as raised:
            manifest_in(path)
        assert raised.value.said(Language.NB).endswith("for eksempel reports/2026-june-nb")


DAY = date(2026, 12, 31)
FILES = {"data.json": b"{}", "paper.md": b"En\nto\n"}


def whole(parent: Path, **changes: object) -> Path:
    """Lay an issued paper with its files, and return its folder."""
    sums = {name: sha256(content).hexdigest() for name, content in FILES.items()}
    folder = _lay(parent, **{"visibility": "public", "files": sums, **changes})
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


def _open(parent: Path, day: date = DAY) -> dict[str, bool]:
    return {each.manifest.name: each.is_corrected for each in open_papers(shelf(plan_folder(parent, {})), day)}


def test_the_papers_that_all_may_read_are_given_with_just_what_their_manifests_list(tmp_path: Path) -> None:
    (whole(tmp_path) / "utkast.md").write_text("ikke gitt ut", encoding="utf-8")
    whole(tmp_path, name="2026-june-nn", language="nn", visibility="internal")

    (told,) = open_papers(shelf(plan_folder(tmp_path, {})), DAY)

    assert told.manifest.name == "2026-june-nb"
    assert told.files == FILES


def test_a_paper_that_another_corrects_is_known_to_be_though_the_other_is_not_for_all(tmp_path: Path) -> None:
    whole(tmp_path)
    whole(tmp_path, name="2026-june-nb-2", corrects="2026-june-nb")
    whole(tmp_path, name="2026-june-nb-3", corrects="2026-june-nb-2", visibility="internal", as_of="2026-06-20")

    assert _open(tmp_path) == {"2026-june-nb": True, "2026-june-nb-2": True}
    assert _open(tmp_path, date(2026, 6, 19)) == {"2026-june-nb": True, "2026-june-nb-2": False}


def test_a_paper_of_a_later_day_was_not_issued_yet(tmp_path: Path) -> None:
    whole(tmp_path)

    assert _open(tmp_path, date(2026, 6, 15)) == {"2026-june-nb": False}
    assert _open(tmp_path, date(2026, 6, 14)) == {}


def test_line_ends_that_git_changed_are_as_they_were_issued(tmp_path: Path) -> None:
    (whole(tmp_path) / "paper.md").write_bytes(b"En\r\nto\r\n")

    (told,) = open_papers(shelf(plan_folder(tmp_path, {})), DAY)

    assert told.files == FILES


def test_a_file_that_is_not_as_it_was_issued_is_refused(tmp_path: Path) -> None:
    file = whole(tmp_path) / "paper.md"
    outside = tmp_path / "hemmelig"
    outside.write_bytes(FILES["paper.md"])

    for spoil in (lambda: file.write_bytes(b"Endret"), file.unlink, lambda: file.symlink_to(outside)):
        spoil()
        with pytest.raises(PlanError) as raised:
            _open(tmp_path)
        assert raised.value.said(Language.NN) == (
            "«reports/2026-june-nb/paper.md» er ikkje lenger slik ho vart gitt ut. Hent ho tilbake frå git."
        )


def test_a_folder_that_is_a_link_gives_no_papers_to_read(tmp_path: Path) -> None:
    there = whole(tmp_path / "der")
    (tmp_path / "her").mkdir()
    (tmp_path / "her" / "reports").symlink_to(there.parent)

    assert _open(tmp_path / "her") == {}
    assert _open(tmp_path / "ingen") == {}


def test_what_lay_in_git_as_a_link_is_refused_as_on_disk(tmp_path: Path) -> None:
    manifest = (whole(tmp_path) / "manifest.json").read_bytes()
    name, shapes = "2026-june-nb", dict.fromkeys(("data.json", "paper.md"), Shape.FILE)
    read = {f"{name}/{file}": Source(file, content) for file, content in FILES.items()}
    laid = {**shapes, "manifest.json": Shape.FILE}

    def held(lying: dict[str, Shape]) -> Held:
        folders = {"": [Named(name, Shape.FOLDER)], f"{name}/": [Named(*each) for each in lying.items()]}
        return Held(folders, {**read, f"{name}/manifest.json": Source("manifest.json", manifest)})

    assert [each.files for each in open_papers(held(laid), DAY)] == [FILES]
    with pytest.raises(PlanError, match="cannot be read"):
        open_papers(held({**laid, "manifest.json": Shape.LINK}), DAY)
    with pytest.raises(PlanError, match="no longer as it was issued"):
        open_papers(held({**laid, "paper.md": Shape.LINK}), DAY)
