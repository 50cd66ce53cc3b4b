"""The changes as Markdown and HTML: what a plan says is inert in both."""

import re
from dataclasses import replace
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.render.changes import html, markdown
from tests.edited import Edit, listed

_HOSTILE = Edit(
    "measures/los.yaml",
    "title: Los i alle kommuner\n",
    "title: '<script>x</script> **fet** [lenke](javascript:x) @noen #1 `kode` | | ~~ut~~ ![b](http://x.no/b.png)'\n",
)
_NAMED = Edit("sources.yaml", "", 'ny: {publisher: Fylket, title: "<b>x</b>\\n# Overskrift\\n- liste"}\n')


def test_markup_of_a_plan_is_shown_and_does_nothing_in_html() -> None:
    page = html(listed(_HOSTILE, _NAMED), {}).content.decode()

    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;" in page


def test_markup_of_a_plan_is_shown_and_does_nothing_in_markdown() -> None:
    text = markdown(listed(_HOSTILE, _NAMED), {}).content.decode()

    assert not re.search(r"(?<!\\)<", text)
    assert "@noen" not in text
    assert not re.search(r"(?<!\\)\[lenke", text)
    assert [line for line in text.splitlines() if line.startswith("# ")] == []
    assert "\n- liste" not in text


def test_words_of_a_text_are_marked() -> None:
    told = listed(Edit("measures/los.yaml", "ut los i to kommuner", "ut los i tre kommuner"))

    assert "los i ~~to~~ **tre** kommuner" in markdown(told, {}).content.decode()
    assert "los i <del>to</del> <ins>tre</ins> kommuner" in html(told, {}).content.decode()


def test_what_is_in_another_language_says_so_in_html() -> None:
    told = listed(Edit("measures/los.yaml", "ut los i to", "ut los i tre"), language=Language.NN)

    assert '<div lang="nb">' in html(told, {}).content.decode()
    assert '<span lang="nb">Los i alle kommuner</span>' in html(told, {}).content.decode()


def test_a_notice_is_told_before_the_changes() -> None:
    told = replace(listed(), notices=("Noe kan ikke leses.",))

    assert "> Noe kan ikke leses." in markdown(told, {}).content.decode()
    assert "<p>Noe kan ikke leses.</p>" in html(told, {}).content.decode()
    assert "<p>Noe kan ikke leses.</p>" not in html(listed(), {}).content.decode()


def test_a_plan_may_have_a_template_and_a_style_of_its_own() -> None:
    made = html(listed(), {"changes.css": "p { color: red } </style>"})

    assert "p { color: red } <\\/style>" in made.content.decode()
    assert markdown(listed(), {"changes.md.j2": "{{ changes.count }}"}).content == b"Ingen endringer."


def test_the_files_are_named_by_language() -> None:
    told = listed(language=Language.NN)

    assert [Path(file.path).name for file in (markdown(told, {}), html(told, {}))] == [
        "changes-nn.md",
        "changes-nn.html",
    ]
