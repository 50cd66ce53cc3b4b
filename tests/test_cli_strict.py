from collections.abc import Mapping
from pathlib import Path

import pytest

from innenforskap.cli.build import build
from innenforskap.cli.options import Asked
from innenforskap.i18n import Language
from innenforskap.read.load import load
from innenforskap.render.paper import html
from innenforskap.report.june import june
from tests.site_plan import DAY
from tests.small import ROOT, plan_folder
from tests.test_read_issued import FILES, whole

ADDRESS = "https://example.org/plan/"
SOUND = """\
title: {nb: Vår plan, nn: Planen vår}
owners: [fylket]
period: {from: 2026, to: 2029}
target_group: {age_from: 15, age_to: 29}
language: {primary: nb, policy: titles}
accessibility_statement: https://example.org/erklaering
"""
ACTORS = "fylket: {name: {nb: Fylkeskommunen, nn: Fylkeskommunen}, kind: county}\n"
LOS = "title: {{nb: Los, nn: Los}}\nkind: ongoing\ncommitment: responsible\nlead: fylket\ntext: '{text}'\n"


def strictly(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    files: Mapping[str, str] | None = None,
    templates: Mapping[str, str] | None = None,
    lang: Language | None = None,
) -> tuple[int, list[str]]:
    """Return how a strict build of a small plan goes, with some files other than the good ones, and what is said."""
    plan = plan_folder(folder, {"plan.yaml": SOUND, "actors.yaml": ACTORS, **(files or {})})
    for name, text in (templates or {}).items():
        file = folder / "templates" / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    code = build(Asked(plan, DAY, DAY, lang), folder / "site", ADDRESS, search=False, strict=True)
    assert (folder / "site").exists() is (code == 0)
    return code, capsys.readouterr().err.splitlines()


def test_a_plan_and_a_site_in_order_are_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = strictly(tmp_path, capsys)

    assert (code, len(said)) == (0, 1)
    assert said[0].startswith("Skrev nettstedet")


def test_a_warning_of_the_plan_is_told_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = strictly(tmp_path, capsys, {"plan.yaml": SOUND.replace("{from: 2026, to: 2029}", "{to: 2029}")})

    assert code == 1
    assert said[0].startswith("advarsel[")
    assert said[-1] == "Med --strict må dette rettes: 1 advarsel i planen, 0 feil ved nettstedet. Ingenting er skrevet."


def test_what_is_only_information_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adopted = SOUND + "version_state: adopted\npublished: [{title: Planen, url: https://example.org}]\n"
    _, said = strictly(tmp_path, capsys, {"plan.yaml": adopted})

    assert not [line for line in said if "IF119" in line]


def test_a_site_must_say_where_its_accessibility_statement_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    without = SOUND.replace("accessibility_statement: https://example.org/erklaering\n", "")
    code, said = strictly(tmp_path, capsys, {"plan.yaml": without}, lang=Language.EN)

    assert code == 1
    assert said[0].endswith(
        "plan/plan.yaml: the site has no address of an accessibility statement, which every public site must have."
        " Write accessibility_statement: https://… here"
    )
    assert (
        said[1] == "With --strict this must be mended: 0 warnings in the plan, 1 fault in the site. Nothing is written."
    )


def test_an_example_owes_no_accessibility_statement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = SOUND.replace("accessibility_statement: https://example.org/erklaering", "example: true")

    assert strictly(tmp_path, capsys, {"plan.yaml": without})[0] == 0


def test_a_link_in_a_text_that_leads_nowhere_is_told_with_the_file_it_stands_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = strictly(tmp_path, capsys, {"measures/los.yaml": LOS.format(text=f"[Her]({ADDRESS}none.html)")})

    assert code == 1
    assert said[-2].startswith(
        "nn/tiltak/los.html: «none.html» fører ingen steder: filen er ikke på nettstedet, og på 1"
    )
    assert said[-2].endswith("plan/measures/los.yaml)")


def test_a_link_in_a_text_that_leads_to_a_page_is_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = strictly(tmp_path, capsys, {"measures/los.yaml": LOS.format(text=f"[Her]({ADDRESS}tiltak.html)")})

    assert "0 feil ved nettstedet" in said[-1]


def test_a_fault_in_a_template_of_the_county_s_own_is_told_once_with_how_many_pages_have_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = '{% extends "site/layout.html.j2" %}{% block content %}<img src="logo.png">{% endblock %}'
    code, said = strictly(tmp_path, capsys, templates={"actor.html.j2": page, "missing.html.j2": page})

    assert code == 1
    assert [line.partition("»")[2] for line in said if "alt" in line] == [
        " har ingen tekst for dem som ikke ser det (alt), og på 2 sider til"
    ]
    assert said[-1].startswith("Med --strict må dette rettes: 0 advarsler i planen, 4 feil")


def test_colours_that_are_too_pale_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = strictly(tmp_path, capsys, templates={"styles/tokens.css": ":root { --band: #ffffff }"})

    assert code == 1
    assert said[0] == "assets/site.css: fargen --on-band er for lik --band i lys visning"


def test_a_long_list_is_cut_short(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    links = "".join(f'<a href="none{at}.html">x</a>' for at in range(120))
    page = f'{{% extends "site/layout.html.j2" %}}{{% block content %}}{links}{{% endblock %}}'
    _, said = strictly(tmp_path, capsys, templates={"missing.html.j2": page})

    assert len(said) == 102
    assert said[-2:] == [
        "… og 20 til",
        "Med --strict må dette rettes: 0 advarsler i planen, 120 feil ved nettstedet. Ingenting er skrevet.",
    ]


def test_a_plan_with_errors_is_told_of_its_errors_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = strictly(tmp_path, capsys, {"plan.yaml": "titel: Plan\n"})

    assert code == 1
    assert said[-1].startswith("Planen har 1 feil som må rettes")


def test_a_paper_that_was_issued_lies_on_the_site_as_it_was_issued(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, _, _ = html(june(load(ROOT / "plan").plan, DAY, Language.NB), {}).content.partition(b"</head>")
    monkeypatch.setitem(FILES, "paper.html", opening + b'<img src="none.png">')
    whole(tmp_path, as_of="2026-06-14")

    assert strictly(tmp_path, capsys)[0] == 0
    assert (tmp_path / "site" / "rapporter" / "2026-june-nb" / "paper.html").is_file()
