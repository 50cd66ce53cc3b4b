"""Where templates are found, and what they may do."""

from base64 import b64encode
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import Never

import pytest
from jinja2 import Environment

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.render import environment as module
from innenforskap.render.environment import environment, page, rendered, source
from innenforskap.report.quoted import Quoted
from tests.small import ROOT


def told(template: str, name: str = "x.md.j2", **view: object) -> str:
    return rendered(environment({name: template}), name, view)


def test_the_default_templates_are_those_at_the_top_of_the_repository() -> None:
    assert source(environment({}), "paper.md.j2") == (ROOT / "templates/paper.md.j2").read_text("utf-8")


def test_an_installed_package_carries_its_templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/x.css").write_bytes(b"a\r\nb")
    monkeypatch.setattr(module, "_PACKAGE", tmp_path)

    assert source(environment({}), "x.css") == "a\nb\n"


def test_a_page_lets_its_own_style_be_used_which_cannot_end_it() -> None:
    sheets = {"a.css": "a {}\n", "b.css": "b {} </style><b>\n", "x.html.j2": "{{ style_hash }}|{{ style }}{{ words }}"}

    digest, told = page(sheets, "x.html.j2", ("a.css", "b.css"), {"words": "<i>"}).decode().split("|")

    style = "a {}\n\nb {} <\\/style><b>\n"
    assert told == f"{style}&lt;i&gt;"
    assert digest == f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def test_a_plans_own_template_takes_the_place_of_ours() -> None:
    assert source(environment({"paper.css": "p {}"}), "paper.css") == "p {}\n"


@pytest.mark.parametrize(
    ("name", "shown"), [("x.html.j2", "&lt;b&gt;"), ("x.svg", "&lt;b&gt;"), ("x.md.j2", "<b>"), ("x.css", "<b>")]
)
def test_html_is_escaped_and_markdown_is_not(name: str, shown: str) -> None:
    assert told("{{ words }}", name, words="<b>") == shown


def test_a_template_without_a_name_is_escaped() -> None:
    assert environment({}).from_string("{{ '<b>' }}").render() == "&lt;b&gt;"


def test_a_template_is_compiled_once_for_as_long_as_it_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def compiles(made: Environment, text: str, name: str | None, filename: str | None) -> CodeType:
        compiled.append(text)
        return unwatched(made, text, name, filename)

    unwatched = Environment.compile
    monkeypatch.setattr(Environment, "compile", compiles)

    assert [told(text) for text in ("once", "once", "twice", "once")] == ["once", "once", "twice", "once"]
    assert compiled == ["once", "twice", "once"]


def test_texts_pass_through_our_filters() -> None:
    assert told("{{ '*a*'|markdown }}{{ '*a*'|md }} {{ '*a*'|prose }}") == "<p><em>a</em></p>\n\\*a\\* *a*"


def test_a_template_may_call_its_own_macros_and_blocks() -> None:
    template = "{% macro double(x) %}{{ x ~ x }}{% endmacro %}{% block a %}{{ double(2) }}{% endblock %}{{ self.a() }}"

    assert told(template) == "2222"


@pytest.mark.parametrize(
    "template",
    [
        "{{ missing }}",
        "{{ words.upper() }}",
        "{{ words.__class__ }}",
        "{{ range(3) }}",
        "{{ lipsum() }}",
        "{{ [1, 2]|random }}",
        "{% if %}",
        "{% include 'nowhere.j2' %}",
        "{{ words + 1 }}",
        "{{ 1 / 0 }}",
        "{{ '%d'|format('x') }}",
        "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ 10.0 ** 400 }}",
        "{{ 'x' * 100001 }}",
        "{{ 100001 * [1] }}",
        "{{ 10000000 * 10000000 }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 1 % words }}",
        "{{ 'x'|center(999999999) }}",
        "{{ words|indent(100001) }}",
        "{{ 1|indent }}",
        "{{ []|slice(999999999)|list }}",
    ],
)
def test_a_template_that_is_wrong_or_asks_for_too_much_is_named_and_stops_the_paper(template: str) -> None:
    with pytest.raises(PlanError) as error:
        told(template, words="x")

    assert error.value.said(Language.NB).startswith("Malen «x.md.j2» kan ikke brukes: ")
    assert error.value.said(Language.NN).startswith("Malen «x.md.j2» kan ikkje brukast: ")
    assert error.value.said(Language.EN).startswith("The template “x.md.j2” cannot be used: ")


@pytest.mark.parametrize(
    ("template", "made"),
    [
        ("{{ 7 % 4 }} {{ 3 * 4 }} {{ 2 ** 10 }} {{ 2.5 * 2 }} {{ money * 2 }}", "3 12 1024 5.0 3.0"),
        ("{{ 3 * 'ab' }}{{ [1] * 2 }}", "ababab[1, 1]"),
        ("{{ 'a\nb'|indent(2) }} {{ 'a\nb'|indent('> ') }}", "a\n  b a\n> b"),
    ],
)
def test_what_is_small_may_be_reckoned_and_laid_out(template: str, made: str) -> None:
    assert told(template, money=Decimal("1.5")) == made


@pytest.mark.parametrize("error", [MemoryError(), OverflowError()], ids=repr)
def test_a_template_that_takes_all_there_is_is_told(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Never:
        raise error

    monkeypatch.setattr(module, "do_indent", fails)

    with pytest.raises(PlanError, match=type(error).__name__):
        told("{{ words|indent }}", words="x")


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("\n{% if %}", "TemplateSyntaxError i linje 2"),
        ("{{ {}[words] }}", "UndefinedError"),
        ("{{ 1 / 0 }}", "ZeroDivisionError"),
    ],
)
def test_what_is_wrong_is_told_in_the_same_words_each_time(template: str, problem: str) -> None:
    with pytest.raises(PlanError) as error:
        told(template, words=object())

    assert error.value.said(Language.NB) == f"Malen «x.md.j2» kan ikke brukes: {problem}"


def test_a_template_cannot_change_what_it_is_given() -> None:
    kept = [1]

    with pytest.raises(PlanError):
        told("{{ kept.append(2) }}", kept=kept)

    assert kept == [1]


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{{ told|markdown }}", "<p>tal og <em>9,9 %</em></p>\n"),
        ("{{ told|prose }}", "tal og *9,9 %*"),
        ("{{ told.words|markdown }}", "<p>tal og <em>9,9 prosent</em></p>\n"),
        ("{{ told.words|prose }}", "tal og *9,9 prosent*"),
        ("{{ told.words }}", "tal og *[figure: neet 2025]*"),
    ],
)
def test_a_figure_is_told_by_the_filters_that_read_markdown_in_the_texts_language_or_the_pages(
    template: str, told: str
) -> None:
    quoted = Quoted(Language.NB, {"neet 2025": "9,9 prosent"}, {"neet 2025": "9,9 %"})
    made = environment({"x.md": template}, quoted)

    assert rendered(made, "x.md", {"told": Told("tal og *[figure: neet 2025]*", "nn")}) == told
