"""What the style guide asks of the shape of the code, where no linter can hold it."""

import ast
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib.metadata import packages_distributions

import pytest

from tests.small import ROOT

SOURCE = ROOT / "src" / "innenforskap"
MODULES = {file.relative_to(SOURCE).as_posix(): ast.parse(file.read_bytes()) for file in sorted(SOURCE.rglob("*.py"))}
TESTS = {
    file.relative_to(ROOT).as_posix(): ast.parse(file.read_bytes()) for file in sorted((ROOT / "tests").glob("*.py"))
}

WITHOUT_TEST_FILE = {
    "__main__.py": "starts the program, and does nothing else",
    "output.py": "holds values, and does nothing with them",
    "place.py": "holds values, and does nothing with them",
    "refusals.py": "holds words, which the tests of write read",
    "cli/arguments.py": "declares options, which the tests of the commands use",
    "cli/making.py": "declares commands, whose tests are those of what they run",
    "cli/telling.py": "declares commands, whose tests are those of what they run",
    "cli/export_words.py": "holds words, which the test of exporting reads",
    "cli/fetch_words.py": "holds words, which the tests of fetching read",
    "cli/issue_words.py": "holds words, which the tests of issuing read",
    "cli/roll_words.py": "holds words, which the tests of rolling read",
    "cli/options.py": "holds values, and does nothing with them",
    "cli/site_words.py": "holds words, which the tests of build and serve read",
    "cli/site.py": "puts together what others make, which the test of build sees",
    "cli/show.py": "what a terminal looks like is looked at",
    "cli/words.py": "holds words, which every test of the command line reads",
    "fetch/words.py": "holds words, which the tests of fetching read",
    "report/pages/passages.py": "holds values, which the tests of accessibility and privacy read",
    "report/pages/follow_up/happenings_words.py": "holds words, which the tests of what has happened read",
    "report/pages/words/changes.py": "holds words, which the pages that the test of the site reads say",
    "report/pages/beside.py": "holds values, and does nothing with them",
    "report/pages/partners.py": "tells how one takes part, which the tests of measures and strands read",
    "report/pages/words/frame.py": "holds words, which the test of the words reads",
    "report/pages/words/search.py": "holds words, which the test of the words reads",
    "report/pages/words/context.py": "holds words, which the test of the words reads",
    "report/pages/about/glossary_answers.py": "holds tables, which the test of the glossary reads",
    "report/pages/about/glossary_terms.py": "holds a table, which the test of the glossary reads",
    "report/pages/words/voices.py": "holds words, which the test of the words reads",
    "report/pages/words/measures.py": "holds words, which the test of all the words reads",
    "report/pages/words/calendar.py": "holds words, which the test of the words reads",
    "report/pages/words/data.py": "holds words, which the test of the page reads",
    "report/changes_words.py": "holds words, which the tests of the changes read",
    "report/course_words.py": "holds words, which the tests of papers, pages and explanations read",
    "report/fetched_words.py": "holds words, which the tests of fetched figures read",
    "report/explained_course_words.py": "holds words, which the tests of the explanations read",
    "report/explained_words.py": "holds words, which the tests of the explanations read",
    "i18n/glossary_figures.py": "holds tables, which the tests of the glossary read",
    "i18n/glossary_keys.py": "holds a table, which the test of the glossary reads",
    "i18n/glossary_papers.py": "holds a table, which the test of the allowed values reads",
    **dict.fromkeys(
        [f"i18n/labels/{part}.py" for part in ("actors", "figures", "measures", "papers", "plans", "surroundings")],
        "holds tables, which the test of the labels reads together",
    ),
    **dict.fromkeys(
        [
            f"i18n/meanings/{part}.py"
            for part in (
                "choices",
                "figures",
                "follow_up",
                "kinds",
                "measures",
                "papers",
                "parts",
                "plan",
                "surroundings",
                "told",
            )
        ],
        "holds tables, which the test of the fields reads together",
    ),
    **dict.fromkeys(
        [
            f"model/vocabulary/{part}.py"
            for part in ("actors", "figures", "measures", "papers", "plans", "surroundings")
        ],
        "declares words, which the tests of the labels and the glossary read together",
    ),
    **dict.fromkeys(
        [
            f"model/{part}.py"
            for part in (
                "actor",
                "arena",
                "barrier",
                "body",
                "communication",
                "consultation",
                "decision",
                "delivery",
                "figure",
                "framework",
                "grant",
                "indicator",
                "instrument",
                "mandate",
                "measure",
                "method",
                "pilot",
                "snapshot",
                "request",
                "source",
                "statement",
                "strand",
            )
        ],
        "declares fields, whose types are tested where they are made",
    ),
}
"""Modules that no test file is named after, and why."""

CARRIED = {"markupsafe": "jinja2", "pydantic-core": "pydantic"}
"""Distributions that another always brings along, and has its users import from."""

WRITES = re.compile(r"[wax+]")
WRITERS = {"write_text", "write_bytes", "mkstemp", "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"}
WRITING_FLAGS = {"O_WRONLY", "O_RDWR", "O_CREAT", "O_APPEND", "O_TRUNC"}
NETWORKS = {"asyncio", "ftplib", "http", "imaplib", "poplib", "requests", "selectors", "smtplib", "socket"} | {
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
"""Packages that the network is asked with; of them, `urllib.parse` only reads addresses."""
ANSWERING = {"http.server", "socket", "socketserver", "webbrowser"}
"""Those that answer on this machine, the kinds of address that it has, and what opens a page here."""
RUNNERS = ("exec", "fork", "popen", "posix_spawn", "spawn", "startfile", "system")


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    long = [path for path in MODULES if len((SOURCE / path).read_text("utf-8").splitlines()) > 300]

    assert long == []


@pytest.mark.parametrize("trees", [MODULES, TESTS], ids=["src", "tests"])
def test_every_function_is_shorter_than_forty_lines(trees: dict[str, ast.Module]) -> None:
    long = [
        f"{path}: {function.name}"
        for path, tree in trees.items()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and _length(function) >= 40
    ]

    assert long == []


def test_every_module_has_a_test_file_of_its_name() -> None:
    missing = {path: _test_file(path) for path in _tested_modules() if not (ROOT / _test_file(path)).is_file()}

    assert missing == {}


def test_every_exemption_is_of_a_module_that_exists() -> None:
    assert set(WITHOUT_TEST_FILE) - set(MODULES) == set()


def test_only_the_command_line_prints() -> None:
    assert _found(_prints) - _in_folder("cli") == set()


def test_only_the_command_line_catches_whatever_comes() -> None:
    # A bug of ours ends a command; it must not end what is shown while one writes, for the next change may mend it.
    caught = {path: len(list(_broad_excepts(tree))) for path, tree in MODULES.items() if any(_broad_excepts(tree))}

    assert caught == {"cli/app.py": 1, "cli/serve.py": 1}


def test_only_write_opens_files_for_writing() -> None:
    assert _found(_writes) == {"write.py"}


def test_only_read_git_runs_git_and_only_the_index_is_made_by_another_program() -> None:
    assert _found(_programs) == {"read/git.py", "cli/search.py"}


def test_only_fetch_http_asks_the_network_and_only_serve_http_answers_it() -> None:
    assert _found(_networks) == {"fetch/http.py", "serve/http.py"}
    assert _networks_of("serve/http.py") == ANSWERING


def test_what_is_imported_is_what_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = {name: needs for name, needs in project["optional-dependencies"].items() if name != "test"}
    declared = {_distribution(need) for needs in [project["dependencies"], *extras.values()] for need in needs}
    names = {name for tree in MODULES.values() for name in _imports(tree)} - sys.stdlib_module_names - {"innenforskap"}
    homes = packages_distributions()
    imported = {_distribution(homes.get(name, [name])[0]) for name in names}

    assert {CARRIED.get(name, name) for name in imported} == declared


@pytest.mark.parametrize(
    "line",
    [
        "open(path, 'w')",
        "open(path, mode='r+b')",
        "open(path, mode)",
        "path.open('ab')",
        "path.write_text(text)",
        "os.open(path, os.O_WRONLY)",
        "tempfile.mkstemp()",
    ],
)
def test_writing_is_recognised(line: str) -> None:
    assert list(_writes(ast.parse(line)))


@pytest.mark.parametrize("line", ["open(path)", "open(path, 'rb')", "path.open()", "os.open(path, os.O_RDONLY)"])
def test_reading_is_no_writing(line: str) -> None:
    assert not list(_writes(ast.parse(line)))


@pytest.mark.parametrize("line", ["except:", "except Exception:", "except (OSError, BaseException) as error:"])
def test_a_broad_except_is_recognised(line: str) -> None:
    assert list(_broad_excepts(ast.parse(f"try:\n    f()\n{line}\n    pass")))


@pytest.mark.parametrize("line", ["import subprocess", "from subprocess import run", "os.system(command)"])
def test_running_a_program_is_recognised(line: str) -> None:
    assert list(_programs(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        "import ssl",
        "import urllib.request",
        "from urllib import request",
        "from http.client import HTTPSConnection",
        "from http import HTTPStatus, client",
    ],
)
def test_asking_the_network_is_recognised(line: str) -> None:
    assert list(_networks(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    ["from urllib.parse import quote", "import urllib.parse", "from json import loads", "from http import HTTPStatus"],
)
def test_reading_an_address_asks_no_network(line: str) -> None:
    assert not list(_networks(ast.parse(line)))


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    told = (first.end_lineno or 0) - first.lineno + 1 if ast.get_docstring(function) is not None else 0
    return (function.end_lineno or 0) - function.lineno + 1 - told


def _tested_modules() -> Iterator[str]:
    # A rule is tested by its page, in three languages.
    rules = _in_folder("check/rules") | _in_folder("read/rules")
    return (path for path in MODULES if not path.endswith("__init__.py") and path not in {*rules, *WITHOUT_TEST_FILE})


def _test_file(path: str) -> str:
    return f"tests/test_{path.removesuffix('.py').replace('/', '_')}.py"


def _in_folder(folder: str) -> set[str]:
    return {path for path in MODULES if path.startswith(f"{folder}/")}


def _found(search: Callable[[ast.AST], Iterator[ast.AST]]) -> set[str]:
    return {path for path, tree in MODULES.items() if any(search(tree))}


def _prints(tree: ast.AST) -> Iterator[ast.AST]:
    return (node for node in _calls(tree) if isinstance(node.func, ast.Name) and node.func.id == "print")


def _broad_excepts(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any(kind is None or _name(kind) in {"Exception", "BaseException"} for kind in caught):
                yield node


def _writes(tree: ast.AST) -> Iterator[ast.AST]:
    yield from (node for node in _calls(tree) if _name(node.func) in WRITERS or _opens_for_writing(node))
    yield from (node for node in ast.walk(tree) if _name(node) in WRITING_FLAGS)


def _opens_for_writing(call: ast.Call) -> bool:
    """Say whether a file is opened with a mode that writes, or with one that cannot be read off the code."""
    if _name(call.func) not in {"open", "fdopen"} or ast.unparse(call.func) == "os.open":
        return False
    # A path's own `open` takes the mode first; `open` and `os.fdopen` take the file first.
    before = 0 if isinstance(call.func, ast.Attribute) and call.func.attr == "open" else 1
    modes = [*call.args[before : before + 1], *(word.value for word in call.keywords if word.arg == "mode")]
    return any(not isinstance(mode, ast.Constant) or WRITES.search(str(mode.value)) for mode in modes)


def _programs(tree: ast.AST) -> Iterator[ast.AST]:
    yield from (node for node in ast.walk(tree) if "subprocess" in _imported(node))
    for node in _calls(tree):
        if ast.unparse(node.func).startswith(tuple(f"os.{name}" for name in RUNNERS)):
            yield node


def _networks(tree: ast.AST) -> Iterator[ast.AST]:
    return (node for node in ast.walk(tree) if any(_networks_in(node)))


def _networks_of(path: str) -> set[str]:
    return {name for node in ast.walk(MODULES[path]) for name in _networks_in(node)}


def _networks_in(node: ast.AST) -> Iterator[str]:
    """Give the modules of a network that a statement imports; `from http import HTTPStatus` is a list of numbers."""
    if isinstance(node, ast.Import):
        modules = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and ast.unparse(node) != "from http import HTTPStatus":
        modules = [node.module or ""]
    else:
        modules = []
    return (name for name in modules if name.partition(".")[0] in NETWORKS and name != "urllib.parse")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(node: ast.AST) -> str:
    """Return the last part of a name: `path` of `os.path`, and nothing for what is no name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _imports(tree: ast.AST) -> set[str]:
    return {name for node in ast.walk(tree) for name in _imported(node)}


def _imported(node: ast.AST) -> set[str]:
    """Return the packages that a statement imports."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    return {node.module.partition(".")[0]} if isinstance(node, ast.ImportFrom) and node.module else set()


def _distribution(need: str) -> str:
    """Return the name of a requirement as package indexes compare it: `PyYAML>=6` and `pyyaml` are one."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", need)[0]).lower()
