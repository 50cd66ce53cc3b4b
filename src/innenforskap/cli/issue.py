"""`innenforskap report --final`: issue a paper, which is frozen beside the plan with all that it rests on."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from innenforskap import __version__
from innenforskap.cli import issue_words as words
from innenforskap.cli.edge import shown_path
from innenforskap.cli.frozen import Draft, frozen
from innenforskap.cli.options import Asked, PaperFormat, PaperName
from innenforskap.cli.report import before, paper_language
from innenforskap.cli.show import note
from innenforskap.cli.sound import tellable
from innenforskap.errors import PlanError
from innenforskap.export.manifest import as_manifest, checksums
from innenforskap.model.issued import PLAN_FOLDER, Manifest
from innenforskap.model.manuscript import PAPERS, Manuscript
from innenforskap.read.folder import Disk, Source
from innenforskap.read.git import meant
from innenforskap.read.history import State, state_of
from innenforskap.read.issued import MANIFEST, issued, reports
from innenforskap.read.past import past
from innenforskap.report.occasion import Occasion
from innenforskap.report.written import missing
from innenforskap.write import write_file

_SHOWN = 5
_ALWAYS = (PaperFormat.MD, PaperFormat.HTML)
_TAGGED = re.compile(r"\w+(?:\.\w+)*")  # What git takes anywhere in the name of a tag.


def issue(asked: Asked, paper: PaperName, form: PaperFormat | None) -> int:
    """Freeze a paper under `reports/`, made of what is committed; return 1 if the plan has errors, else 0.

    Raise PlanError, and write nothing, where it may not be issued.
    """
    state = _settled(asked)
    earlier = before(asked, paper)
    found = tellable(asked._replace(rev=state.commit, since=None))
    if found is None:
        return 1
    checked, speech = found
    language = paper_language(checked.plan, speech)
    draft = Draft(paper, checked.plan, checked.beside, asked.day, language, earlier)
    written = _written(draft)
    manifest = _manifest(asked, draft, state, written)
    files = frozen(draft, dict.fromkeys((*_ALWAYS, *((form,) if form else ()))))
    folder = reports(asked.folder) / manifest.name
    _write(folder, files, manifest.model_copy(update={"files": checksums(files)}))
    note(
        words.ISSUED.said(
            speech, folder=shown_path(folder, ""), files=", ".join(sorted(files)), revision=state.commit[:10]
        )
    )
    return 0


def _settled(asked: Asked) -> State:
    """Return what git knows of the plan; raise PlanError unless all of it is committed, and that is what is meant."""
    state = state_of(asked.folder)
    if not state.way:
        raise PlanError(words.WHOLE_REPOSITORY, folder=asked.folder)
    if not PLAN_FOLDER.fullmatch(name := asked.folder.resolve().name):
        raise PlanError(words.FOLDER_NAME, name=name)
    if asked.rev is not None and meant(asked.folder, asked.rev).commit != state.commit:
        raise PlanError(words.NOT_THE_NEWEST, revision=asked.rev)
    if state.changed:
        more = ", …" if len(state.changed) > _SHOWN else ""
        raise PlanError(words.NOT_COMMITTED, paths=", ".join(state.changed[:_SHOWN]) + more)
    return state


def _written(draft: Draft) -> Manuscript:
    """Return what a person has written for the paper; raise PlanError if it lacks what a final paper may not lack."""
    on = Occasion(draft.plan, draft.day, draft.language, PAPERS[draft.paper])
    lacking = list(missing(on))
    if lacking or on.manuscript is None:
        raise PlanError(words.NOT_WRITTEN, keys=", ".join(lacking), file=on.manuscript_file)
    return on.manuscript


def _manifest(asked: Asked, draft: Draft, state: State, written: Manuscript) -> Manifest:
    """Return the manifest, without its files; raise PlanError where the paper may not have the name it would get."""
    folder, about = asked.folder, draft.plan.about
    corrects, number = _corrected(issued(folder), draft, written)
    stem = f"{draft.day.year}-{draft.paper}-{draft.language}"
    told = {
        "made_by": "innenforskap",
        "form": 1,
        "name": f"{stem}-{number}" if number > 1 else stem,
        "kind": str(draft.paper),
        "year": draft.day.year,
        "language": str(draft.language),
        "plan": folder.resolve().name,
        "title": " ".join(about.title.said(draft.language).split()),
        "version": about.version,
        "version_state": str(about.version_state),
        "revision": state.commit,
        "tag": _tag(draft, state),
        "before": meant(folder, asked.since).commit if asked.since else None,
        "as_of": draft.day,
        "tool": __version__,
        "visibility": "internal" if draft.is_internal else "public",
        "corrects": corrects,
        "sources": past(folder, state.commit).checksum,
        "files": {},
    }
    return Manifest.model_validate(told)


def _tag(draft: Draft, state: State) -> str | None:
    """Return the tag of the plan's version at the commit; raise PlanError where the December report has none.

    A version that git takes in no tag, such as one with spaces, is tagged with hyphens for what git forbids.
    """
    version = draft.plan.about.version
    hyphened = "-".join(_TAGGED.findall(version or ""))
    named = {each for name in (version, hyphened) if name for each in (name, f"plan-{name}")}
    found = next((tag for tag in state.tags if tag in named), None)
    if found is None and draft.paper == "december":
        raise PlanError(words.NO_TAG if hyphened else words.NO_VERSION, version=hyphened)
    return found


def _corrected(there: Iterable[Manifest], draft: Draft, written: Manuscript) -> tuple[str | None, int]:
    """Return which issued paper this one corrects, if any, and the number it gets; the newest can be corrected only.

    What is written is the same in both languages, so the paper that is corrected may be named in the other.
    """
    same = {each.name: each for each in there if (each.kind, each.year) == (draft.paper, draft.day.year)}
    newest = [each for each in same.values() if each.language == draft.language][-1:]
    corrects = written.corrects
    if corrects is not None and corrects not in same:
        raise PlanError(words.NOTHING_TO_CORRECT, name=corrects)
    if not newest:
        return corrects, 1
    if corrects is None:
        raise PlanError(words.ALREADY_ISSUED, name=newest[0].name, file=written.file)
    if same[corrects].number != newest[0].number:
        raise PlanError(words.ALREADY_CORRECTED, name=corrects, newest=newest[0].name, file=written.file)
    return newest[0].name, newest[0].number + 1


def _write(folder: Path, files: Mapping[str, bytes], manifest: Manifest) -> None:
    """Write an issued paper, its manifest last; raise PlanError if something else lies where it is to be.

    What lies behind a link is in no folder of papers that is read, and would be issued over and over.
    """
    for place in (folder.parent, folder):
        if place.is_symlink():
            raise PlanError(words.IS_A_LINK, path=place)
    for name, content in files.items():
        read = Disk(folder).read(name, len(content))
        if os.path.lexists(folder / name) and not (isinstance(read, Source) and read.content == content):
            raise PlanError(words.IN_THE_WAY, path=folder / name)
    for name, content in files.items():
        write_file(folder / name, content)
    write_file(folder / MANIFEST, as_manifest(manifest))
