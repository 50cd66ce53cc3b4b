import re
import shutil
import socket
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import TypeAlias

import pytest
from typer.testing import CliRunner

from innenforskap.cli.app import app
from innenforskap.cli.options import Asked, Served
from innenforskap.cli.serve import serve
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.site_plan import DAY
from tests.small import plan_folder
from tests.test_read_issued import whole

Step: TypeAlias = Callable[[], object]
PLAN = {"plan.yaml": "title: Vår plan\n", "measures.yaml": "los: {title: Los}\n"}


class Visit:
    """One who looks at what is shown, and writes in the plan meanwhile, a step at a time; then stops it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Stand by a plan."""
        self.folder, self.capsys = folder, capsys
        self.said = ""

    def goes(self, *steps: Step, host: str = "127.0.0.1", lang: Language | None = None) -> list[str]:
        """Take the steps, each when what the one before has done is shown; return what the terminal says."""
        self.said, waiting = "", self._calls(steps)
        with pytest.raises(KeyboardInterrupt):
            serve(Asked(self.folder, DAY, DAY, lang), Served(host, 0), lambda: next(waiting))
        return self._heard().splitlines()

    def writes(self, **files: str) -> Step:
        """Return a step that writes in files of the plan; `los` is los.yaml."""
        return lambda: [(self.folder / f"{name}.yaml").write_text(text, "utf-8") for name, text in files.items()]

    def sees(self, *words: str, status: int = 200, path: str = "/index.html", not_: str = "ingen har sagt") -> Step:
        """Return a step that looks at a page for some words, and for one that must not be there."""

        def look() -> None:
            told, page = self._page(path)
            assert told == status
            assert [word for word in words if word not in page] == []
            assert not_ not in page

        return look

    def _calls(self, steps: tuple[Step, ...]) -> Iterator[None]:
        for step in steps:
            step()
            # What is written is seen, and then seen to be at rest.
            yield
            yield
        raise KeyboardInterrupt

    def _heard(self) -> str:
        self.said += self.capsys.readouterr().err
        return self.said

    def _page(self, path: str) -> tuple[int, str]:
        port = re.search(r":(\d+)/", self._heard())
        assert port
        connection = HTTPConnection("localhost", int(port[1]), timeout=10)
        try:
            connection.request("GET", path)
            told = connection.getresponse()
            return told.status, told.read().decode()
        finally:
            connection.close()


@pytest.fixture
def visit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Visit:
    return Visit(plan_folder(tmp_path, PLAN), capsys)


def test_the_site_is_shown_and_said_where(visit: Visit) -> None:
    said = visit.goes(visit.sees("Vår plan", not_="alarm"), visit.sees("Los", path="/nn/tiltak/los.html"))

    assert len(said) == 1
    assert re.fullmatch(
        r"Nettstedet vises på http://127\.0\.0\.1:\d+/ og følger endringene i planen\. Stopp med Ctrl-C\.", said[0]
    )


def test_a_change_in_the_plan_is_shown(visit: Visit) -> None:
    said = visit.goes(visit.writes(plan="title: Ny plan\n"), visit.sees("Ny plan", not_="Vår plan"))

    assert re.fullmatch(r"Nettstedet er laget på nytt: \d+ av \d+ filer er endret\.", said[1])


def test_a_broken_plan_says_what_is_wrong_on_the_last_good_page_until_it_is_mended(visit: Visit) -> None:
    said = visit.goes(
        visit.writes(plan="titel: <b>Ny</b>\n"),
        visit.sees(
            "Vår plan", 'role="alert" lang="nb"', "Planen har 1 feil. Siden", "IF030", "plan.yaml:1:1", "«title»"
        ),
        visit.sees("Planen har 1 feil", path="/tiltak/los.html"),
        visit.writes(plan="title: Ny plan\n"),
        visit.sees("Ny plan", not_="alarm"),
    )

    assert "feil[IF030]" in said[1]
    assert said[2] == "Planen har 1 feil. Siden viser planen slik den sist var i orden."
    assert said[3].startswith("Nettstedet er laget på nytt")


def test_a_plan_that_is_broken_from_the_start_is_shown_once_it_is_mended(visit: Visit) -> None:
    visit.writes(plan="titel: Ny\nmaal: x\n")()
    said = visit.goes(
        visit.sees("Planen har 2 feil. Nettstedet vises når de er rettet.", "IF030", status=503),
        visit.writes(plan="title: Ny plan\n"),
        visit.sees("Ny plan", not_="alarm"),
    )

    assert said[2] == "Planen har 2 feil. Nettstedet vises når de er rettet."
    assert said[3].startswith("Nettstedet vises på")


def test_what_is_wrong_is_said_in_the_plan_s_own_language_or_the_one_asked_for(visit: Visit) -> None:
    broken = visit.writes(plan="title: Ny\nlanguage: {primary: nn}\nmaal: x\n")

    visit.goes(broken, visit.sees('role="alert" lang="nn"', "slik han sist var i orden"))
    visit.goes(visit.sees('role="alert" lang="en"', "The plan has 1 error", status=503), lang=Language.EN)


def test_a_long_list_of_errors_is_cut_short_on_the_page(visit: Visit) -> None:
    many = "\n".join(f"x{at}: 1" for at in range(13))

    visit.goes(
        visit.writes(plan=f"title: Plan\n{many}\n"), visit.sees("Planen har 13 feil", "… og 3 til", not_="«x10»")
    )


def test_a_plan_folder_that_goes_away_and_comes_back_ends_nothing(visit: Visit) -> None:
    away = visit.folder.with_name("bort")

    visit.goes(
        lambda: visit.folder.rename(away),
        visit.sees("Vår plan", "Nettstedet kan ikke lages på nytt nå", "Finner ingen planmappe"),
        lambda: away.rename(visit.folder),
        visit.sees("Vår plan", not_="alarm"),
    )


def test_a_template_that_cannot_be_used_ends_nothing(visit: Visit) -> None:
    templates = visit.folder.parent / "templates" / "site"
    templates.mkdir(parents=True)

    visit.goes(
        lambda: (templates / "missing.html.j2").write_text("{% if", "utf-8"),
        visit.sees("Vår plan", "Malen «site/missing.html.j2» kan ikke brukes"),
        lambda: (templates / "missing.html.j2").write_bytes(b"\xff"),
        visit.sees("Vår plan", "Malen «missing.html.j2» kan ikke leses"),
        lambda: shutil.rmtree(templates),
        visit.sees("Vår plan", not_="alarm"),
    )


def test_a_bug_of_ours_ends_nothing_and_says_where_its_trace_is(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_() -> None:
        monkeypatch.setattr("innenforskap.cli.serve.checked", lambda _: 1 // 0)
        visit.writes(plan="title: Ny plan\n")()

    said = visit.goes(break_, visit.sees("Vår plan", "ZeroDivisionError", "innenforskap-feil-"))

    assert "Feil i innenforskap (ZeroDivisionError), ikke i planen." in said[1]
    Path(re.findall(r"\S+innenforskap-feil-\w+\.log", said[1])[0]).unlink()


def test_a_plan_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="There is no plan folder"):
        serve(Asked(tmp_path / "none", DAY, DAY, None), Served(port=0))


def test_a_port_that_is_in_use_is_told_at_once(visit: Visit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PlanError, match=f"Port {port} is in use"):
            serve(Asked(visit.folder, DAY, DAY, None), Served(port=port))
        said = CliRunner().invoke(app, ["serve", str(visit.folder), "--port", str(port)])

    assert said.exit_code == 2
    assert str(port) in said.stderr


def test_one_who_shows_it_to_others_is_told_so(visit: Visit) -> None:
    said = visit.goes(visit.sees("Vår plan"), host="0.0.0.0")  # noqa: S104 - what is asked about

    assert said[0].startswith("Nettstedet vises på http://localhost:")
    assert said[1] == "Alle som når denne maskinen på nettet, kan se det, også utkast som ikke er gitt ut."


def test_the_browser_is_opened_where_that_is_asked(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("innenforskap.cli.serve.open_in_browser", opened.append)

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        serve(Asked(visit.folder, DAY, DAY, None), Served(port=0, open=True), stop)

    assert [re.sub(r"\d+/$", "", address) for address in opened] == ["http://127.0.0.1:"]


def test_nothing_that_is_shown_is_written(visit: Visit) -> None:
    before = sorted(visit.folder.parent.rglob("*"))
    visit.goes(visit.sees("Vår plan"))

    assert sorted(visit.folder.parent.rglob("*")) == before


def test_a_paper_that_is_issued_is_shown_too(visit: Visit) -> None:
    paper = "/rapporter/2026-june-nb/paper.md"

    visit.goes(
        visit.sees(path=paper, status=404),
        lambda: whole(visit.folder.parent, as_of="2026-06-14"),
        visit.sees("En\nto", path=paper),
    )
