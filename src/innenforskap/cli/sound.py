"""A plan without errors: what papers and pages are made from, and nothing else."""

from os import environ

from innenforskap.cli import words
from innenforskap.cli.checked import Checked, checked
from innenforskap.cli.edge import language
from innenforskap.cli.formats import full
from innenforskap.cli.options import Asked
from innenforskap.cli.show import note, uncoloured
from innenforskap.finding import Severity
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.query.as_of import as_known
from innenforskap.query.visible import shown
from innenforskap.read.load import load_at

_PRIVACY = "IF71"


def before(asked: Asked) -> Plan | None:
    """Return the plan as it was at the revision it is held against, with the figures that may be shown, if any is."""
    if asked.since is None:
        return None
    return shown(as_known(load_at(asked.folder, asked.since).plan, asked.day))


def tellable(asked: Asked) -> tuple[Checked, Language] | None:
    """Return the same as `sound`, with the figures that may be shown and no others, for what is made of the plan."""
    found = sound(asked)
    return found and (told(found[0], asked), found[1])


def told(found: Checked, asked: Asked) -> Checked:
    """Return a plan as it may be told: as it was known on the day, with the figures that may be shown and no others."""
    return found._replace(plan=shown(as_known(found.plan, asked.day)))


def sound(asked: Asked) -> tuple[Checked, Language] | None:
    """Return a plan that has no errors, as it was known on the day, and the language to speak, or say what they are.

    What may be of a person stops nothing unless it is an error, so it is said before anything is made.
    """
    found = checked(asked)
    speech = language(asked.language, environ, found.plan.about.language.primary)
    if not found.errors:
        if count := sum(finding.rule.code.startswith(_PRIVACY) for finding in found.findings):
            note(words.OF_PERSONS[count != 1].said(speech, n=count))
        return found._replace(plan=as_known(found.plan, asked.day)), speech
    errors = tuple(finding for finding in found.findings if finding.rule.severity is Severity.ERROR)
    for line in full(found._replace(findings=errors), speech):
        note(uncoloured(line))
    note(words.NOT_SOUND.said(speech, errors=found.errors))
    return None
