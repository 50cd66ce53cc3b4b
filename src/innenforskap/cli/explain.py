"""`innenforskap explain`: why a rule exists, or why a measure or an indicator came out as it did."""

import re
from collections.abc import Iterable, Iterator
from os import environ

from innenforskap.check.applying import OF_INDICATORS, applying
from innenforskap.check.registry import RULES, named, page, suggestion
from innenforskap.cli import words
from innenforskap.cli.checked import Checked, read, rules
from innenforskap.cli.edge import is_plan, language, plan_language, shown_path
from innenforskap.cli.formats import message
from innenforskap.cli.known import known
from innenforskap.cli.options import Asked
from innenforskap.cli.outline import paragraph, width
from innenforskap.cli.show import Line, Piece, note, show
from innenforskap.errors import PlanError
from innenforskap.finding import Finding, Rule
from innenforskap.i18n import Language
from innenforskap.i18n.glossary import nearest
from innenforskap.model.base import Record
from innenforskap.model.decision import Decision
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.status import Status
from innenforskap.query.naming import name, record_named, records_called
from innenforskap.report import explained, explained_indicators, explained_words
from innenforskap.report.explained import Part
from innenforskap.report.values import heading

_SHOWN = re.compile(r"^```text (\w+)\n.*?^```\n\n?", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"IF\d*", re.IGNORECASE)


def explain(asked: Asked, word: str) -> int:
    """Print the pages of the rules that a word means, or why the record of that id came out as it did."""
    has_plan = asked.rev is not None or is_plan(asked.folder)
    if any(named(word)) or _CODE.fullmatch(word) or not has_plan:
        speech = language(asked.language, environ, plan_language(asked.folder, asked.rev))
        if not (any(named(word)) or _CODE.fullmatch(word) or suggestion(word)):
            raise PlanError(words.NEITHER_RULE_NOR_PLAN, word=word, folder=asked.folder)
        told = rules(word)
        if speech is not Language.NB:
            note(words.IN_BOKMAAL.said(speech))
        print("\n".join(_in(page(rule), speech) for rule in told), end="")
        if has_plan:
            _tell_of_record(asked, word, speech)
        return 0
    found, speech = known(asked)
    if not records_called(found.plan, word) and nearest(word, [rule.name for rule in RULES], ()):
        rules(word)
    show(_explained(found, record_named(found.plan, word), asked, speech))
    return 0


def _in(text: str, language: Language) -> str:
    return _SHOWN.sub(lambda shown: shown[0] if shown[1] == language else "", text)


def _tell_of_record(asked: Asked, word: str, speech: Language) -> None:
    """Say on standard error that what was asked for is an id too: a rule goes first, and the other is a word away."""
    for record in records_called(read(asked)[0].plan, word):
        note(words.RULE_AND_ID.said(speech, word=word, name=name(record)))


def _explained(found: Checked, record: Record, asked: Asked, speech: Language) -> Iterator[Line]:
    plan = found.plan
    if isinstance(record, Measure):
        parts, tried = explained.measure(plan, record, asked.day, speech), applying(plan, record)
        told = [use.record for use in plan.index.to("measures", record.id) if isinstance(use.record, Status | Decision)]
    elif isinstance(record, Indicator):
        parts, tried = explained_indicators.indicator(plan, record, asked.day, speech), OF_INDICATORS
        told = []
    else:
        raise PlanError(words.NOT_EXPLAINED, name=name(record))
    yield from paragraph(f"{name(record)}  {heading(record, speech)}", width())
    rules_told = Part(explained_words.RULES.said(speech), tuple(_rules(found, [record, *told], tried, speech)))
    for part in (*parts, rules_told):
        yield ()
        yield (Piece(part.heading, "strong"),)
        for line in part.lines:
            yield from paragraph(line, width(), "  ", "    ")


def _rules(found: Checked, records: list[Record], tried: Iterable[Rule], speech: Language) -> Iterator[str]:
    """Give what the rules find in the records, and then the rules that apply to them and found nothing."""
    about = [each for each in found.findings if any(_is_in(each, record) for record in records)]
    for each in about:
        line = each.place.line if each.place else 1
        facts = {
            "code": each.rule.code,
            "name": each.rule.name,
            "severity": words.SEVERITIES[each.rule.severity].said(speech),
            "message": message(each, speech),
            "where": f"{shown_path(found.folder, each.file)}:{line}",
        }
        yield explained_words.FOUND.said(speech, **facts)
    told = {each.rule for each in about}
    silent = [f"{rule.code} {rule.name}" for rule in tried if rule not in told]
    yield explained_words.SILENT_RULES.said(speech, rules=", ".join(silent))


def _is_in(finding: Finding, record: Record) -> bool:
    return finding.file == record.file and finding.steps[: len(record.steps)] == record.steps
