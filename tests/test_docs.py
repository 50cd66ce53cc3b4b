"""The docs say what the tool does: the list of rules is made from the rules, and every command is told of."""

import re

import pytest
from typer.models import CommandInfo

from innenforskap.check.registry import RULES
from innenforskap.cli.app import app, names
from innenforskap.cli.words import SEVERITIES
from innenforskap.export.columns import columns
from innenforskap.finding import Rule
from innenforskap.i18n import Language
from innenforskap.model.plan import KINDS
from tests.small import ROOT

RULE_LIST = ROOT / "docs" / "rules.md"
RULE_MAP = ROOT / "docs" / "regelkart.md"
PRIVACY = ROOT / "docs" / "personvern.md"
COLUMN_LIST = ROOT / "docs" / "kommandoer.md"
_START = "<!-- lista under lages av tests/test_docs.py -->\n"


def _row(rule: Rule) -> str:
    message = rule.message.nb.replace("{{", "{").replace("}}", "}")
    page = f"../src/innenforskap/check/rules/pages/{rule.code}.md"
    severity = SEVERITIES[rule.severity].said(Language.NB)
    return f"| [{rule.code}]({page}) | `{rule.name}` | {severity} | {message} |\n"


def test_the_list_of_rules_is_that_of_the_tool(update_golden: bool) -> None:
    written = RULE_LIST.read_text(encoding="utf-8")
    head = written.partition(_START)[0]
    listed = "| kode | navn | alvor | melding |\n|---|---|---|---|\n" + "".join(_row(rule) for rule in RULES)
    if update_golden:
        RULE_LIST.write_text(head + _START + listed, encoding="utf-8")

    assert RULE_LIST.read_text(encoding="utf-8") == head + _START + listed


def test_the_columns_of_a_list_are_those_of_the_docs(update_golden: bool) -> None:
    written = COLUMN_LIST.read_text(encoding="utf-8")
    head = written.partition(_START)[0]
    rows = (f"| `{kind}` | {', '.join(f'`{column.name}`' for column in columns(kind))} |\n" for kind in KINDS)
    listed = "| type | kolonner |\n|---|---|\n" + "".join(rows)
    if update_golden:
        COLUMN_LIST.write_text(head + _START + listed, encoding="utf-8")

    assert COLUMN_LIST.read_text(encoding="utf-8") == head + _START + listed


def test_the_docs_name_only_rules_there_are() -> None:
    known = {rule.code for rule in RULES}
    named = {
        code
        for page in (ROOT / "docs").rglob("*.md")
        for code in re.findall(r"IF\d{3}", page.read_text(encoding="utf-8"))
    }

    assert named <= known


@pytest.mark.parametrize(("command", "registered"), [*zip(names(), app.registered_commands, strict=True)])
def test_every_command_is_in_the_readme_and_has_help(command: str, registered: CommandInfo) -> None:
    assert registered.help
    assert f"innenforskap {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_page_on_privacy_names_every_rule_that_hides_what_it_finds_and_its_severity() -> None:
    rows = re.findall(
        r"^\| \[(IF\d{3})\]\((\S+)\) \| .+ \| (\w+) \|$", PRIVACY.read_text(encoding="utf-8"), re.MULTILINE
    )

    assert [(code, severity) for code, _, severity in rows] == [
        (rule.code, SEVERITIES[rule.severity].nb) for rule in RULES if rule.private
    ]
    assert all((PRIVACY.parent / page).is_file() for _, page, _ in rows)
