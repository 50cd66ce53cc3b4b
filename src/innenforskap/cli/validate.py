"""`innenforskap validate`: check a plan and change nothing."""

from os import environ

from innenforskap.cli.checked import checked, chosen
from innenforskap.cli.edge import language
from innenforskap.cli.formats import FORMATS, summary
from innenforskap.cli.options import Asked, OutputFormat, Wanted
from innenforskap.cli.show import note, show
from innenforskap.finding import Severity

_WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


def validate(asked: Asked, wanted: Wanted) -> int:
    """Show what is wrong with a plan; return 1 if any of it weighs as much as the level that fails, else 0."""
    found = checked(asked)
    speech = language(asked.language, environ, found.plan.about.language.primary)
    found = found._replace(findings=chosen(found.findings, wanted.select, wanted.ignore))
    show(FORMATS[wanted.output_format](found, speech), wanted.color)
    if wanted.output_format is OutputFormat.FULL:
        print(summary(found, speech))
    elif wanted.output_format is not OutputFormat.JSON:
        note(summary(found, speech))
    worst = max((_WEIGHT[finding.rule.severity] for finding in found.findings), default=-1)
    return int(worst >= _WEIGHT[wanted.fail_level])
