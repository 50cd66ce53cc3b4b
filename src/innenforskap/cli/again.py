"""`innenforskap report --again`: make an issued paper again from its manifest, and hold it against what was issued."""

from collections.abc import Iterator
from os import environ
from pathlib import Path

from innenforskap import __version__
from innenforskap.cli import issue_words as words
from innenforskap.cli.edge import language
from innenforskap.cli.frozen import DATA, Draft, frozen
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.cli.show import note
from innenforskap.export.manifest import checksums
from innenforskap.i18n import Language
from innenforskap.model.issued import Manifest
from innenforskap.query.as_of import as_known
from innenforskap.query.visible import shown
from innenforskap.read.folder import BYTES_LIMIT, Disk, Source
from innenforskap.read.issued import as_issued, manifest_in
from innenforskap.read.load import load_at, loaded
from innenforskap.read.past import past


def again(folder: Path, asked: Language | None) -> int:
    """Tell whether a paper comes out again as it was issued, byte for byte: return 0 if it does, else 1."""
    manifest = manifest_in(folder)
    home = folder.resolve().parent.parent / manifest.plan
    found = past(home, manifest.revision)
    plan = shown(as_known(loaded(found.listing).plan, manifest.as_of))
    speech = language(asked, environ, plan.about.language.primary)
    if manifest.tool != __version__:
        note(words.ANOTHER_TOOL.said(speech, then=manifest.tool, now=__version__))
    wrong = []
    if found.checksum != manifest.sources:
        wrong.append(words.OTHER_SOURCES.said(speech, revision=manifest.revision[:10]))
    before = shown(as_known(load_at(home, manifest.before).plan, manifest.as_of)) if manifest.before else None
    kind, paper_language = PaperName(manifest.kind), Language(manifest.language)
    draft = Draft(kind, plan, found.beside, manifest.as_of, paper_language, before)
    forms = [PaperFormat(name.removeprefix("paper.")) for name in manifest.files if name != DATA]
    wrong += _differences(folder, manifest, checksums(frozen(draft, forms)), speech)
    print("\n".join(wrong) or words.THE_SAME.said(speech, name=manifest.name, files=", ".join(manifest.files)))
    return int(bool(wrong))


def _differences(folder: Path, manifest: Manifest, made: dict[str, str], speech: Language) -> Iterator[str]:
    """Give what is wrong with each file: that it is gone, was changed, or does not come out again."""
    for name, then in manifest.files.items():
        read = Disk(folder).read(name, BYTES_LIMIT)
        if not isinstance(read, Source):
            yield words.GONE.said(speech, file=name)
        elif as_issued(read.content, then) is None:
            yield words.EDITED.said(speech, file=name)
        if made[name] != then:
            yield words.DIFFERS.said(speech, file=name)
