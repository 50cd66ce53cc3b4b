"""The files of a plan folder: what is opened, and what is only named."""

import errno
import os
import socket
from pathlib import Path
from unittest.mock import patch

import pytest

from innenforskap.errors import PlanError
from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.place import Place
from innenforskap.read import folder
from innenforskap.read.folder import FILE_LIMIT, Disk, Held, Listing, Named, Shape, Source, listing
from innenforskap.read.rules import content, names
from tests.small import plan_folder


def _told(found: Listing) -> list[tuple[str, str]]:
    return [(finding.file, finding.rule.code) for finding in found.findings]


def _facts(finding: Finding) -> list[str]:
    return [str(fact) for fact in finding.facts.values()]


def test_files_come_in_the_order_of_their_paths_and_with_the_bytes_they_have(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": b"\xff\r\n", "actors/nav.yaml": b"a", "actors.yaml": b"b"})

    assert listing(plan) == Listing(
        (Source("actors/nav.yaml", b"a"), Source("actors.yaml", b"b"), Source("plan.yaml", b"\xff\r\n")), ()
    )


@pytest.mark.parametrize("name", ["plan", "a" * 300])
def test_a_folder_that_is_not_there_stops_the_tool(name: str, tmp_path: Path) -> None:
    with pytest.raises(PlanError) as raised:
        listing(tmp_path / name)

    assert "plan.yaml" in raised.value.said(Language.NB)


def test_hidden_files_are_passed_over_and_readme_is_no_part_of_the_plan(tmp_path: Path) -> None:
    files = [".git/config", ".gitkeep", "README.md", "measures/readme", "measures/.skjult.yaml", "ReadMe.txt"]

    found = listing(plan_folder(tmp_path, dict.fromkeys(files, "x")))

    assert found == Listing(
        (), (), tuple(Source(path, b"x") for path in ("README.md", "ReadMe.txt", "measures/readme"))
    )


def test_a_readme_that_is_a_link_a_folder_or_too_large_is_passed_over(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"README/a.yaml": "", "readme.txt": b"x" * (FILE_LIMIT + 1)})
    (plan / "README.md").symlink_to("nowhere")

    assert listing(plan) == Listing((), ())


def test_readme_files_count_towards_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "FILES_LIMIT", 1)

    assert _told(listing(plan_folder(tmp_path, {"README": "", "plan.yaml": ""}))) == [("", "IF061")]


def test_a_link_is_not_followed_wherever_it_points(tmp_path: Path) -> None:
    secret = plan_folder(tmp_path / "other", {"secret.yaml": "token: x"})
    plan = plan_folder(tmp_path, {"plan.yaml": ""})
    (plan / "actors").symlink_to(secret)
    (plan / "sources.yaml").symlink_to(secret / "secret.yaml")
    (plan / "strands.yaml").symlink_to("nowhere")

    found = listing(plan)

    assert _told(found) == [("actors", "IF052"), ("sources.yaml", "IF052"), ("strands.yaml", "IF052")]
    assert [file.path for file in found.files] == ["plan.yaml"]


def test_a_file_that_becomes_a_link_while_it_is_read_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("token: x", encoding="utf-8")
    (tmp_path / "link.yaml").symlink_to("secret.yaml")

    found = Disk(tmp_path).read("link.yaml")

    assert isinstance(found, Finding)
    assert found.rule is names.UNREADABLE
    assert found.message(Language.NB).endswith("den er blitt en lenke")


def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})
    os.mkfifo(plan / "actors.yaml")

    assert _told(listing(plan)) == [("actors.yaml", "IF053")]


def test_a_file_that_becomes_a_pipe_while_it_is_read_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")

    found = Disk(tmp_path).read("pipe.yaml")

    assert isinstance(found, Finding)
    assert found.rule is names.SPECIAL_FILE


def test_a_socket_is_no_ordinary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_folder(tmp_path, {})
    monkeypatch.chdir(plan)
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("actors.yaml")

        assert _told(listing(plan)) == [("actors.yaml", "IF053")]


@pytest.mark.parametrize(("name", "ending"), [("actors.yml", ".yml"), ("Plan.YAML", ".YAML"), ("notater", "notater")])
def test_a_file_of_another_ending_is_named_and_not_read(tmp_path: Path, name: str, ending: str) -> None:
    [finding] = listing(plan_folder(tmp_path, {name: "a: b"})).findings

    assert (finding.rule, _facts(finding)) == (names.WRONG_ENDING, [ending, ".yaml"])


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    files = {"actors.yaml": b"#" * FILE_LIMIT, "bodies.yaml": b"#" * (FILE_LIMIT + 1)}

    found = listing(plan_folder(tmp_path, files))

    assert [file.path for file in found.files] == ["actors.yaml"]
    assert found.findings[0].rule is content.TOO_LARGE
    assert found.findings[0].message(Language.NB) == "filen er 257 kB; grensen er 256 kB"


@pytest.mark.parametrize(
    ("code", "why"),
    [(errno.EACCES, "du har ikke lesetilgang"), (errno.ENOENT, "den ble borte underveis"), (errno.EIO, "Input")],
)
def test_a_file_that_cannot_be_opened_is_named_with_the_reason(tmp_path: Path, code: int, why: str) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "", "actors.yaml": ""})

    with patch("os.open", side_effect=OSError(code, os.strerror(code))):
        found = listing(plan)

    assert _told(found) == [("actors.yaml", "IF054"), ("plan.yaml", "IF054")]
    assert f"kan ikke åpnes: {why}" in found.findings[0].message(Language.NB)


def test_a_folder_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"measures/losen.yaml": ""})
    scandir = os.scandir

    def closed(path: Path) -> object:
        if path.name == "measures":
            raise PermissionError(errno.EACCES, "")
        return scandir(path)

    with patch("os.scandir", closed):
        assert _told(listing(plan)) == [("measures", "IF054")]


def test_of_names_that_windows_cannot_tell_apart_the_well_formed_one_is_read(tmp_path: Path) -> None:
    found = listing(plan_folder(tmp_path, {"actors/Nav.yaml": "a", "actors/nav.yaml": "b", "actors/NAV.yaml": "c"}))

    assert [file.content for file in found.files] == [b"b"]
    assert [_facts(finding) for finding in found.findings] == [["NAV.yaml", "nav.yaml"], ["Nav.yaml", "nav.yaml"]]


def test_two_ways_to_write_the_same_letter_are_one_name_on_a_mac(tmp_path: Path) -> None:
    found = listing(plan_folder(tmp_path, {"actors/ra\u030adet.yaml": "a", "actors/r\u00e5det.yaml": "b"}))

    assert [file.content for file in found.files] == [b"b"]
    assert _told(found) == [("actors/ra\u030adet.yaml", "IF057")]


def test_a_name_that_is_no_utf8_can_still_be_told(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {})
    (plan / os.fsdecode(b"r\xe5det.yaml")).write_bytes(b"a")

    found = listing(plan)

    assert found.files == (Source("r\\xe5det.yaml", b"a"),)


def test_folders_within_folders_end_somewhere(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"/".join(["a"] * 400) + "/x.yaml": "", "measures/losen.yaml": ""})

    found = listing(plan)

    assert _told(found) == [("/".join(["a"] * 9), "IF059")]
    assert [file.path for file in found.files] == ["measures/losen.yaml"]


@pytest.mark.parametrize(("limit", "value"), [("FILES_LIMIT", 2), ("BYTES_LIMIT", 5)])
def test_too_much_for_a_plan_is_told_once_and_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    plan = plan_folder(tmp_path, {f"actors/{name}.yaml": "ab" for name in "abc"} | {"x.txt": ""})
    monkeypatch.setattr(folder, limit, value)

    found = listing(plan)

    assert (found.files, _told(found)) == ((), [("", "IF061")])
    assert found.findings[0].place == Place("")


def test_a_folder_that_has_been_read_answers_as_one_on_disk() -> None:
    held = Held({"": [Named("logo.docx", Shape.FILE)]}, {"logo.docx": Source("logo.docx", b"12345")})
    short = held.read("logo.docx", 4)

    assert [list(held.inside("")), list(held.inside("site/"))] == [[Named("logo.docx", Shape.FILE)], []]
    assert held.read("logo.docx") == held.read("logo.docx", 5) == Source("logo.docx", b"12345")
    assert isinstance(short, Finding)
    assert short.rule is content.TOO_LARGE
