"""The files of the issued papers, as they lie on the site: byte for byte as they were issued."""

from collections.abc import Iterable, Iterator

from innenforskap.model.issued import Issued
from innenforskap.output import File
from innenforskap.report.pages.follow_up.papers import FOLDER


def papers(issued: Iterable[Issued]) -> Iterator[File]:
    """Give every file of the papers that were issued for all to read, and nothing else that lies with them."""
    for paper in issued:
        for name, content in paper.files.items():
            yield File(f"{FOLDER}/{paper.manifest.name}/{name}", content)
