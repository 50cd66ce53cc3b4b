"""What `build --strict` does not let through: any warning of the plan, and any fault of the site that is made of it."""

from collections.abc import Iterable, Iterator, Mapping

from innenforskap.cli import site_words, words
from innenforskap.cli.checked import Checked
from innenforskap.cli.edge import PLAN_FILE, shown_path
from innenforskap.cli.formats import full
from innenforskap.cli.show import note, uncoloured
from innenforskap.export.papers import papers
from innenforskap.finding import Severity
from innenforskap.i18n import Language, Message
from innenforskap.model.plan import Plan
from innenforskap.output import File
from innenforskap.read.templates import texts
from innenforskap.render.faults import faults, pale_colours
from innenforskap.render.site import STYLE, tokens
from innenforskap.report.pages.beside import Beside
from innenforskap.report.pages.paths import FOLDERS, page

_MOST = 100


def is_clean(found: Checked, made: Iterable[File], beside: Beside, speech: Language) -> bool:
    """Tell whether a site may be published, and say what stands in the way if it may not.

    An example is published by nobody who owes an accessibility statement, and needs none. A paper that was issued lies
    there as it was issued.
    """
    warnings = tuple(each for each in found.findings if each.rule.severity is not Severity.INFO)
    wrong = [*_of_plan(found, speech), *_of_site(found, made, beside, speech)]
    if not warnings and not wrong:
        return True
    for line in full(found._replace(findings=warnings), speech):
        note(uncoloured(line))
    for told in wrong[:_MOST]:
        note(told)
    if more := len(wrong[_MOST:]):
        note(words.AND_MORE.said(speech, count=more))
    counts = {"warnings": (site_words.WARNINGS, len(warnings)), "faults": (site_words.FAULTS, len(wrong))}
    note(site_words.STRICT.said(speech, **{name: _counted(*count, speech) for name, count in counts.items()}))
    return False


def _of_plan(found: Checked, speech: Language) -> Iterator[str]:
    about = found.plan.about
    if about.accessibility_statement is None and not about.example:
        yield f"{shown_path(found.folder, PLAN_FILE)}: {site_words.NO_STATEMENT.said(speech)}"


def _of_site(found: Checked, made: Iterable[File], beside: Beside, speech: Language) -> Iterator[str]:
    files, frozen = _files(found.plan), {file.path for file in papers(beside.issued)}
    for fault in (*faults(made, beside.address, frozen), *pale_colours(STYLE, tokens(texts(found.beside)))):
        told = f"{fault.path}: {fault.message.said(speech, **fault.facts)}"
        if fault.others:
            told = _counted(site_words.ON_OTHERS, len(fault.others), speech, told=told)
        sources = {files.get(_below(path)) for path in (fault.path, *fault.others)}
        source = sources.pop() if len(sources) == 1 else None
        if source is not None:
            told = site_words.FROM_FILE.said(speech, told=told, file=shown_path(found.folder, source))
        yield told


def _files(plan: Plan) -> Mapping[str, str]:
    """Return the file in the plan that each page tells of, by the page's path in its own language."""
    return {page(kind, id_): record.file for kind in FOLDERS for id_, record in plan.of(kind).items()}


def _below(path: str) -> str:
    """Return the path of a page in its own language, which is the same in both."""
    folder, _, below = path.partition("/")
    return below if folder in tuple(Language) else path


def _counted(messages: tuple[Message, Message], count: int, speech: Language, **facts: str) -> str:
    return messages[count != 1].said(speech, n=count, **facts)
