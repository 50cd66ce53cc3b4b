"""`innenforskap schema`: what a plan's files may hold, as JSON Schema for editors and other checkers."""

import sys
from collections.abc import Mapping
from pathlib import Path

from innenforskap.cli import words
from innenforskap.cli.show import note
from innenforskap.errors import PlanError
from innenforskap.export.schema import SCHEMAS, Ids, Schema, files, ids, written
from innenforskap.i18n import Language
from innenforskap.i18n.glossary import keys, nearest
from innenforskap.query.naming import one_of
from innenforskap.read.load import load
from innenforskap.write import write_file


def schema(name: str | None, plan: Path | None, output: Path | None, language: Language) -> int:
    """Print or write one schema, write them all to a folder, or list them; those of a plan suggest its ids."""
    known: Ids = ids(load(plan).plan) if plan else {}
    if name is not None:
        _one(_named(name), known, output, language)
    elif output is None:
        print("\n".join(_list(SCHEMAS)))
    else:
        made = files(known)
        for file in made:
            write_file(output / file.path, file.content)
        note(words.SCHEMAS_WRITTEN.said(language, count=len(made), folder=output))
    return 0


def _one(asked: Schema, known: Ids, output: Path | None, language: Language) -> None:
    content = written(asked, known)
    if output is None:
        sys.stdout.write(content.decode())
        return
    write_file(output, content)
    note(words.WRITTEN.said(language, path=output))


def _named(name: str) -> Schema:
    """Return the schema that a word means, English or Norwegian; raise PlanError with the nearest if there is none."""
    found = name if name in SCHEMAS else one_of(name, SCHEMAS)
    if found is not None:
        return SCHEMAS[found]
    suggestion = nearest(name, SCHEMAS, keys(name))
    message = words.NO_SUCH_SCHEMA_BUT if suggestion else words.NO_SUCH_SCHEMA
    raise PlanError(message, name=name, suggestion=suggestion, known=", ".join(SCHEMAS))


def _list(schemas: Mapping[str, Schema]) -> list[str]:
    name, place = (max(map(len, words)) + 2 for words in (schemas, [each.files for each in schemas.values()]))
    return [f"{each.name:{name}}{each.files:{place}}{each.called}" for each in schemas.values()]
