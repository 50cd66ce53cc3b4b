"""`innenforskap validate`: check a plan and change nothing."""

from os import environ

from innenforskap.cli.checked import checked, chosen
from innenforskap.cli.edge import language
from innenforskap.cli.formats import FORMATS, hidden, summary
from innenforskap.cli.options import Asked, OutputFormat, Wanted
from innenforskap.cli.show import note, show


def validate(asked: Asked, wanted: Wanted) -> int:
    """Show what is wrong with a plan; return 1 if any of it weighs as much as the level that fails, else 0."""
    found = checked(asked)
    speech = language(asked.language, environ, found.plan.about.language.primary)
    kept = chosen(found.findings, wanted.select, wanted.ignore)
    found = found._replace(findings=kept, passed_over=len(found.findings) - len(kept))
    show(FORMATS[wanted.output_format](found, speech), wanted.color)
    if wanted.output_format is OutputFormat.FULL:
        print(summary(found, speech))
    elif wanted.output_format is not OutputFormat.JSON:
        note(summary(found, speech))
    elif told := hidden(found, speech):
        note(told)
    return int(any(finding.rule.severity.weight >= wanted.fail_level.weight for finding in found.findings))
