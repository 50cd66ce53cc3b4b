import json
import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.made import MANIFEST
from innenforskap.output import Edit, File
from innenforskap.refusals import (
    BUSY,
    CHANGED,
    FILE_IS_FOREIGN,
    FOLDER_IS_FOREIGN,
    FOLDER_IS_PLAN,
    FOLDER_IS_REPOSITORY,
    FOLDER_IS_ROOT,
    IN_THE_WAY,
    NO_ROOM,
    NOT_ALLOWED,
    OUTSIDE,
    UNWRITABLE,
)
from innenforskap.write import (
    LOCK,
    Written,
    discard,
    edit_file,
    edit_files,
    nowhere,
    write,
    write_file,
    write_new,
)

OLD = {"index.html": b"gammel forside", "nn/index.html": b"gamal framside", "tiltak/losen.html": b"losen"}
NEW = {"index.html": b"ny forside", "nn/index.html": b"ny framside", "tiltak/nav.html": b"nav"}


def test_a_new_folder_gets_every_file_and_a_list_of_them(tmp_path: Path) -> None:
    written = write(_files(OLD), tmp_path / "ut" / "side")

    assert written == Written(new=3, changed=0, unchanged=0, removed=0)
    assert _held(tmp_path / "ut" / "side") == OLD
    assert json.loads((tmp_path / "ut" / "side" / MANIFEST).read_bytes()) == {
        "made_by": "innenforskap",
        "files": {path: [sha256(content).hexdigest()] for path, content in sorted(OLD.items())},
    }


def test_a_second_build_changes_what_changed_and_removes_what_is_no_longer_made(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)

    written = write(_files({**NEW, "tiltak/losen.html": b"losen"}), tmp_path)
    pruned = write(_files(NEW), tmp_path)

    assert written == Written(new=1, changed=2, unchanged=1, removed=0)
    assert pruned == Written(new=0, changed=0, unchanged=3, removed=1)
    assert _held(tmp_path) == NEW


def test_a_folder_that_nothing_is_left_in_is_removed(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)

    write(_files({"index.html": b"alene"}), tmp_path)

    assert sorted(file.name for file in tmp_path.iterdir()) == [MANIFEST, LOCK, "index.html"]


def test_a_file_with_the_same_bytes_is_left_alone(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    for path in (*OLD, MANIFEST):
        os.utime(tmp_path / path, ns=(1, 1))

    written = write(_files(OLD), tmp_path)

    assert written == Written(new=0, changed=0, unchanged=3, removed=0)
    assert {(tmp_path / path).stat().st_mtime_ns for path in (*OLD, MANIFEST)} == {1}


def test_the_list_says_the_same_whatever_order_the_files_came_in(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path / "a")
    write(reversed(_files(OLD)), tmp_path / "b")

    assert (tmp_path / "a" / MANIFEST).read_bytes() == (tmp_path / "b" / MANIFEST).read_bytes()


def test_a_foreign_file_is_never_removed(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "CNAME").write_bytes(b"ung.example")
    (tmp_path / "tiltak" / "bilde.png").write_bytes(b"bilde")

    write(_files(NEW), tmp_path)
    write([], tmp_path)

    assert _held(tmp_path) == {"CNAME": b"ung.example", "tiltak/bilde.png": b"bilde"}


def test_a_file_that_someone_changed_is_no_longer_ours_to_remove(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "tiltak" / "losen.html").write_bytes(b"rettet for hand")

    written = write(_files(NEW), tmp_path)
    write(_files(NEW), tmp_path)

    assert written.removed == 0
    assert _held(tmp_path) == {**NEW, "tiltak/losen.html": b"rettet for hand"}


def test_a_page_of_ours_that_someone_changed_is_made_again(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "index.html").write_bytes(b"rettet for hand")

    assert write(_files(OLD), tmp_path).changed == 1
    assert _held(tmp_path) == OLD


def test_a_page_of_ours_that_someone_removed_is_made_again(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "index.html").unlink()

    assert write(_files(OLD), tmp_path).new == 1
    assert _held(tmp_path) == OLD


def test_a_foreign_file_is_not_written_over(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "tiltak" / "nav.html").write_bytes(b"fremmed")

    error = _refused(NEW, tmp_path)

    assert error.message is FILE_IS_FOREIGN
    assert _held(tmp_path) == {**OLD, "tiltak/nav.html": b"fremmed"}


@pytest.mark.parametrize("path", ["../ute.html", "/ute.html", "a/../../ute.html", ""])
def test_a_path_that_leads_out_of_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    assert _refused({path: b"ute"}, tmp_path / "side").message is OUTSIDE
    assert not list(tmp_path.rglob("ute.html"))


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    write([], tmp_path / "side")
    (tmp_path / "ute").mkdir()
    (tmp_path / "side" / "nn").symlink_to(tmp_path / "ute")

    assert _refused(OLD, tmp_path / "side").message is OUTSIDE
    assert not list((tmp_path / "ute").iterdir())


def test_a_list_that_names_a_file_outside_removes_nothing(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes(b"planen")
    write([], tmp_path / "side")
    planted = {"made_by": "innenforskap", "files": {"../plan.txt": [sha256(b"planen").hexdigest()]}}
    (tmp_path / "side" / MANIFEST).write_text(json.dumps(planted), "utf-8")

    assert _refused(NEW, tmp_path / "side").message is OUTSIDE
    assert (tmp_path / "plan.txt").read_bytes() == b"planen"


@pytest.mark.parametrize("folder", [Path("/"), Path.home()])
def test_the_root_and_the_home_folder_are_refused(folder: Path) -> None:
    assert _refused(OLD, folder).message is FOLDER_IS_ROOT


def test_a_repository_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()

    assert _refused(OLD, tmp_path).message is FOLDER_IS_REPOSITORY


@pytest.mark.parametrize("folder", [".", "side", "a/b"])
def test_a_plan_and_every_folder_in_it_are_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"title: Plan\n")

    assert _refused(OLD, tmp_path / folder).message is FOLDER_IS_PLAN
    assert [file.name for file in tmp_path.iterdir()] == ["plan.yaml"]


@pytest.mark.parametrize("manifest", [None, b"{", b"[]", b'{"files": []}', b'{"files": {"a": 1}}', b"\xff"])
def test_a_folder_with_files_but_no_list_of_ours_is_refused(tmp_path: Path, manifest: bytes | None) -> None:
    (tmp_path / "avhandling.docx").write_bytes(b"tre aar")
    if manifest is not None:
        (tmp_path / MANIFEST).write_bytes(manifest)

    error = _refused(OLD, tmp_path)

    assert error.message is FOLDER_IS_FOREIGN
    assert "avhandling.docx" in error.said(Language.NB)


def test_what_a_killed_first_build_left_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / LOCK).touch()
    (tmp_path / ".innenforskap-0123456789abcdef-01234567.tmp").write_bytes(b"halv")

    write(_files(OLD), tmp_path)

    assert _held(tmp_path) == OLD
    assert not list(tmp_path.rglob("*.tmp"))


@pytest.mark.parametrize("begun", [NEW, {"index.html": b"alene"}])
def test_a_folder_that_a_killed_build_had_emptied_is_removed(tmp_path: Path, begun: Mapping[str, bytes]) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "tiltak" / "losen.html").unlink()
    write(_files(begun), tmp_path)

    written = write(_files({"index.html": b"alene"}), tmp_path)

    assert written.removed == (2 if begun is NEW else 0)
    assert sorted(file.name for file in tmp_path.iterdir()) == [MANIFEST, LOCK, "index.html"]


def test_a_folder_of_someone_elses_in_the_place_of_a_page_is_let_be(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "tiltak" / "losen.html").unlink()
    (tmp_path / "tiltak" / "losen.html").mkdir()
    (tmp_path / "tiltak" / "losen.html" / "eget.txt").write_bytes(b"eget")

    write(_files({"index.html": b"alene"}), tmp_path)

    assert _held(tmp_path) == {"index.html": b"alene", "tiltak/losen.html/eget.txt": b"eget"}


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    with _building(tmp_path):
        late = threading.Thread(target=write, args=(_files(OLD), tmp_path))
        late.start()
        late.join(0.3)
        waited = late.is_alive()
    late.join()

    assert waited
    assert _held(tmp_path) == OLD


def test_a_second_build_gives_up_in_the_end(tmp_path: Path) -> None:
    with _building(tmp_path), pytest.raises(PlanError) as error:
        write(_files(OLD), tmp_path, patience=0.1)

    assert error.value.message is BUSY


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "side").write_bytes(b"en fil")

    assert _refused(OLD, tmp_path / "side").message is IN_THE_WAY
    assert _refused(OLD, tmp_path / "side" / "under").message is IN_THE_WAY


def test_a_folder_where_a_page_should_be_is_told(tmp_path: Path) -> None:
    write([], tmp_path)
    (tmp_path / "index.html").mkdir()

    error = _refused(OLD, tmp_path)

    assert error.message is IN_THE_WAY
    assert str(tmp_path / "index.html") in error.said(Language.NN)
    assert not list(tmp_path.rglob("*.tmp"))


def test_where_a_folder_is_in_the_way_of_one_page_every_page_is_as_before(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)
    (tmp_path / "tiltak" / "nav.html").mkdir()

    assert _refused(NEW, tmp_path).message is IN_THE_WAY
    assert _held(tmp_path) == OLD


def test_a_ring_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "ring").symlink_to(tmp_path / "ring")

    assert _refused(OLD, tmp_path / "ring").message is IN_THE_WAY


def test_a_name_that_the_system_cannot_hold_is_told(tmp_path: Path) -> None:
    error = _refused(OLD, tmp_path / ("a" * 300))

    assert error.message is UNWRITABLE
    assert "a" * 300 in error.said(Language.NB)


def test_a_folder_one_may_not_write_in_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with _as_nobody():
        error = _refused(OLD, tmp_path)

    assert error.message is NOT_ALLOWED
    assert str(tmp_path) in error.said(Language.EN)


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)

    with _room_for(2000):
        error = _refused({**NEW, "index.html": b"x" * 4000}, tmp_path)

    assert error.message is NO_ROOM
    assert "(4000 byte)" in error.said(Language.NB)
    assert (tmp_path / "index.html").read_bytes() == OLD["index.html"]
    assert not list(tmp_path.rglob("*.tmp"))


def test_where_there_is_no_room_for_one_page_every_page_is_as_before(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path)

    with _room_for(2000):
        error = _refused({**NEW, "tiltak/å-bo.html": b"x" * 4000}, tmp_path)

    assert error.message is NO_ROOM
    assert _held(tmp_path) == OLD


def test_the_build_after_a_full_disk_is_as_a_clean_one(tmp_path: Path) -> None:
    write(_files(OLD), tmp_path / "side")
    with _room_for(2000):
        _refused({**NEW, "tiltak/nav.html": b"x" * 4000}, tmp_path / "side")

    write(_files(NEW), tmp_path / "side")
    write(_files(NEW), tmp_path / "ren")

    assert _everything(tmp_path / "side") == _everything(tmp_path / "ren")


def test_a_build_killed_at_any_moment_leaves_whole_files_and_the_next_is_as_a_clean_one(tmp_path: Path) -> None:
    first = {f"{n}/side.html": b"1" * 20_000 for n in range(12)}
    second = {f"{n}/side.html": b"2" * 20_000 for n in range(6, 18)}
    write(_files(first), tmp_path / "ren")
    chance = random.Random(2026)  # noqa: S311 - moments to be killed at, the same in every run
    whole = {b"1" * 20_000, b"2" * 20_000}

    for _ in range(12):
        _kill_a_builder(tmp_path / "side", after=chance.uniform(0.0, 0.15))

        assert set(_held(tmp_path / "side").values()) <= whole

    write(_files(second), tmp_path / "side")
    write(_files(first), tmp_path / "side")
    assert _everything(tmp_path / "side") == _everything(tmp_path / "ren")


def test_a_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    write_file(tmp_path / "ut" / "notat.md", b"# Notat")

    assert _everything(tmp_path) == {"ut/notat.md": b"# Notat"}


@pytest.mark.parametrize("path", ["plan.yaml", "notat.md", "status/notat.md"])
def test_a_file_is_never_written_in_a_plan(tmp_path: Path, path: str) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"title: Plan\n")

    with pytest.raises(PlanError) as error:
        write_file(tmp_path / path, b"notat")

    assert error.value.message is FOLDER_IS_PLAN
    assert _everything(tmp_path) == {"plan.yaml": b"title: Plan\n"}


def test_a_file_of_a_plan_is_changed_where_it_lies_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(b"title: Plan\n")
    file.chmod(0o640)

    edit_file(file, b"title: Plan\n", b"title: Planen\n")

    assert _everything(tmp_path) == {"plan.yaml": b"title: Planen\n"}
    assert file.stat().st_mode & 0o777 == 0o640


def test_an_edit_that_changes_nothing_leaves_the_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(b"title: Plan\n")
    os.utime(file, ns=(1, 1))

    edit_file(file, b"title: Plan\n", b"title: Plan\n")

    assert file.stat().st_mtime_ns == 1


@pytest.mark.parametrize("now", [b"title: Ny\n", None])
def test_a_file_that_someone_else_changed_or_removed_is_not_changed(tmp_path: Path, now: bytes | None) -> None:
    file = tmp_path / "plan.yaml"
    if now:
        file.write_bytes(now)

    with pytest.raises(PlanError) as error:
        edit_file(file, b"title: Plan\n", b"title: Planen\n")

    assert error.value.message is CHANGED
    assert _everything(tmp_path) == ({"plan.yaml": now} if now else {})


def test_a_file_one_may_not_change_is_told_and_whole(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"title: Plan\n")
    tmp_path.chmod(0o555)

    with _as_nobody(), pytest.raises(PlanError) as error:
        edit_file(tmp_path / "plan.yaml", b"title: Plan\n", b"title: Planen\n")

    assert error.value.message is NOT_ALLOWED
    assert _everything(tmp_path) == {"plan.yaml": b"title: Plan\n"}


def test_edits_of_a_plan_are_made_all_together(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"title: Plan\r\n")

    edit_files(
        [Edit("plan.yaml", "title: Plan\r\n", "title: Ås\r\n"), Edit("rolls/2027.yaml", None, "a: b\n")], tmp_path
    )

    assert _everything(tmp_path) == {"plan.yaml": "title: Ås\r\n".encode(), "rolls/2027.yaml": b"a: b\n"}


@pytest.mark.parametrize(
    "last", [Edit("rolls/2028.yaml", None, "x"), Edit("b.yaml", "old", "x"), Edit("d/e.yaml", None, "x")]
)
def test_where_one_edit_cannot_be_made_none_is(tmp_path: Path, last: Edit) -> None:
    before = {"a.yaml": b"a", "b.yaml": b"b", "rolls/2028.yaml": b"c", "d": b"d"}
    for path, content in before.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)

    with pytest.raises(PlanError):
        edit_files([Edit("a.yaml", "a", "A"), Edit("rolls/2027.yaml", None, "x"), last], tmp_path)

    assert _everything(tmp_path) == before


def test_a_new_file_of_a_plan_takes_no_links_place(tmp_path: Path) -> None:
    (tmp_path / "rolls.yaml").symlink_to(tmp_path / "finnes ikke")

    with pytest.raises(PlanError) as error:
        edit_files([Edit("rolls.yaml", None, "x")], tmp_path)

    assert error.value.message is CHANGED
    assert (tmp_path / "rolls.yaml").is_symlink()
    assert not (tmp_path / "finnes ikke").exists()


def test_a_new_file_never_follows_what_lies_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda _: "1")
    (tmp_path / "feil-1.log").symlink_to(tmp_path / "en annens")

    with pytest.raises(PlanError) as error:
        write_new(tmp_path, "feil-", b"spor")

    assert error.value.message is IN_THE_WAY
    assert not (tmp_path / "en annens").exists()


def test_nowhere_keeps_nothing() -> None:
    with nowhere() as stream:
        assert stream.write("æ") == 1
    assert stream.name == os.devnull


def test_a_file_is_written_over_and_what_was_left_of_a_killed_run_is_swept(tmp_path: Path) -> None:
    stem = sha256(b"notat.md").hexdigest()[:16]
    (tmp_path / "notat.md").write_bytes(b"gammelt")
    (tmp_path / f".innenforskap-{stem}-01234567.tmp").write_bytes(b"halvt")
    (tmp_path / ".innenforskap-0123456789abcdef-01234567.tmp").write_bytes(b"en annens")

    write_file(tmp_path / "notat.md", b"nytt")

    assert sorted(_everything(tmp_path).values()) == [b"en annens", b"nytt"]


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    write_file(tmp_path / "notat.md", b"likt")
    os.utime(tmp_path / "notat.md", ns=(1, 1))

    write_file(tmp_path / "notat.md", b"likt")

    assert (tmp_path / "notat.md").stat().st_mtime_ns == 1


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "lenke.md").symlink_to(tmp_path / "notat.md")

    write_file(tmp_path / "lenke.md", b"innhold")

    assert (tmp_path / "lenke.md").is_symlink()
    assert (tmp_path / "notat.md").read_bytes() == b"innhold"


def test_a_device_is_not_replaced_by_a_file() -> None:
    with pytest.raises(PlanError) as error:
        write_file(Path("/dev/null"), b"notat")

    assert error.value.message is IN_THE_WAY
    assert Path("/dev/null").is_char_device()


def test_a_file_whose_folder_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "notater").write_bytes(b"en fil")

    with pytest.raises(PlanError) as error:
        write_file(tmp_path / "notater" / "juni.md", b"notat")

    assert error.value.message is IN_THE_WAY
    assert str(tmp_path / "notater" / "juni.md") in error.value.said(Language.NB)


def _files(contents: Mapping[str, bytes]) -> list[File]:
    return [File(path, content) for path, content in contents.items()]


def _refused(contents: Mapping[str, bytes], folder: Path) -> PlanError:
    with pytest.raises(PlanError) as error:
        write(_files(contents), folder)
    return error.value


def _everything(folder: Path) -> dict[str, bytes]:
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def _held(folder: Path) -> dict[str, bytes]:
    return {path: content for path, content in _everything(folder).items() if ".innenforskap" not in path}


@contextmanager
def _building(folder: Path) -> Iterator[None]:
    """Let another program build in the folder, for as long as this lasts."""
    program = f"""
        import fcntl
        with open({str(folder / LOCK)!r}, "ab") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            print("holds", flush=True)
            input()
    """
    with _python(program) as builder:
        assert builder.stdout is not None
        assert builder.stdout.readline() == b"holds\n"
        yield
        builder.kill()


@contextmanager
def _room_for(size: int) -> Iterator[None]:
    """Let no file grow larger than `size` bytes: to a program, the same as a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Be someone who owns nothing, for the root user may write everywhere."""
    before = os.geteuid()
    if not before:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def _kill_a_builder(folder: Path, after: float) -> None:
    program = f"""
        from itertools import count
        from pathlib import Path
        from innenforskap.output import Edit, File
        from innenforskap.write import write
        first = [File(f"{{n}}/side.html", b"1" * 20_000) for n in range(12)]
        second = [File(f"{{n}}/side.html", b"2" * 20_000) for n in range(6, 18)]
        print("begins", flush=True)
        for n in count():
            write((first, second)[n % 2], Path({str(folder)!r}))
    """
    with _python(program) as builder:
        assert builder.stdout is not None
        assert builder.stdout.readline() == b"begins\n"
        time.sleep(after)
        builder.send_signal(signal.SIGKILL)


def _python(program: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", textwrap.dedent(program)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_what_nobody_reads_any_more_is_sent_nowhere(tmp_path: Path) -> None:
    with (tmp_path / "read").open("wb", buffering=0) as stream:
        discard(stream.fileno())
        stream.write(b"more")

    assert (tmp_path / "read").read_bytes() == b""
