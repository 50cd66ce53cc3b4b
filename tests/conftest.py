"""What every test may use: golden files, and the promise that a complete run leaves nothing out."""

import os
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import hypothesis
import pytest

from tests.built import sites

GOLDEN = Path(__file__).parent / "golden"
Compare: TypeAlias = Callable[[str, str | bytes], None]

# The same examples on every machine and no deadlines: a test run can be made again, like any paper.
hypothesis.settings.load_profile("ci")


class Goldens:
    """The golden files, and which of them this run has compared with."""

    def __init__(self, folder: Path, *, update: bool) -> None:
        """Begin with no file used; an update rewrites a file that differs and removes one that nobody uses."""
        self.folder = folder
        self.update = update
        self.used: set[Path] = set()
        self.unused: list[Path] = []
        self.complete = True

    def compare(self, name: str, text: str | bytes) -> None:
        """Hold `text` against the golden file `name`, byte for byte."""
        file = self.folder / name
        content = text.encode() if isinstance(text, str) else text
        self.used.add(file)
        if self.update and not (file.is_file() and file.read_bytes() == content):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        assert file.is_file(), f"there is no golden file {name}: write it with pytest --update-golden, and read it"
        golden = file.read_bytes()
        # As text first, for then pytest shows the lines that differ.
        assert content.decode(errors="replace") == golden.decode(errors="replace"), f"differs from golden file {name}"
        assert content == golden, f"differs from golden file {name}"

    def finish(self) -> None:
        """Find the golden files that nobody used, and remove them if this is an update."""
        self.unused = sorted(file for file in self.folder.rglob("*") if file.is_file() and file not in self.used)
        if self.update:
            for file in self.unused:
                file.unlink()


GOLDENS = pytest.StashKey[Goldens]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden files be rewritten."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files; read the diff afterwards")


def pytest_configure(config: pytest.Config) -> None:
    """Begin the account of golden files."""
    config.stash[GOLDENS] = Goldens(GOLDEN, update=config.getoption("--update-golden"))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Compare:
    """Give a function that compares a text with the golden file of that name, byte for byte."""
    return request.config.stash[GOLDENS].compare


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether what a page shows is to be written anew."""
    return request.config.stash[GOLDENS].update


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Give a function that returns the folder of a plan's whole site, to read and not to change."""
    return sites(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="session")
def pango() -> None:
    """Skip the test where a PDF cannot be made, for want of Pango."""
    try:
        import weasyprint  # noqa: F401, PLC0415 - where Pango is missing, this cannot be imported
    except OSError as error:
        pytest.skip(f"missing here: {error}")


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Know that a run with tests left out says nothing of unused golden files."""
    for item in items[:1]:
        item.config.stash[GOLDENS].complete = False


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Hold a skipped test to be a failed one where nothing may be missing."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        item.config.stash[GOLDENS].complete = False
        _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Hold a skipped module to be a failed one where nothing may be missing."""
    report = yield
    if report.skipped:
        collector.config.stash[GOLDENS].complete = False
        _refuse_skip(report)
    return report


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if os.environ.get("INNENFORSKAP_NO_SKIP"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"INNENFORSKAP_NO_SKIP is set, and this was skipped: {reason}"


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a complete and otherwise clean run that left golden files unused; one of several workers only tells."""
    goldens = session.config.stash[GOLDENS]
    told: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if told is not None:
        told.update(used=[str(file) for file in goldens.used], complete=goldens.complete)
        return
    whole = session.config.args_source is not pytest.Config.ArgsSource.ARGS
    if exitstatus == pytest.ExitCode.OK and whole and goldens.complete:
        goldens.finish()
        if goldens.unused and not goldens.update:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401 - of pytest-xdist, which names no type
    """Take what a worker tells of the golden files; of one that was lost, nothing is known."""
    goldens = node.config.stash[GOLDENS]
    told: dict[str, Any] = {} if error else node.workeroutput
    goldens.used.update(map(Path, told.get("used", ())))
    goldens.complete &= told.get("complete", False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name the golden files that nobody uses."""
    goldens = config.stash[GOLDENS]
    for file in goldens.unused:
        told = "removed" if goldens.update else "no test uses it; remove it with pytest --update-golden"
        terminalreporter.write_line(f"{file.relative_to(goldens.folder.parent.parent).as_posix()}: {told}", red=True)
