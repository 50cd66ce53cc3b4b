"""The command line: all commands under one name, exit codes, and what is said when something stops."""

import os
import sys
from errno import EDQUOT, EFBIG, EIO, ENOSPC
from pathlib import Path
from typing import Annotated

import typer

from innenforskap import __version__
from innenforskap.cli import edge, words
from innenforskap.cli.making import making
from innenforskap.cli.show import note, prepare
from innenforskap.cli.telling import telling
from innenforskap.cli.usage import USAGE_ERROR, usage
from innenforskap.i18n import Language

app = typer.Typer(
    name="innenforskap",
    help="Følg opp en handlingsplan som ligger i rene YAML-filer: sjekk den, og lag notatet og nettstedet av den.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"innenforskap {__version__}")
        raise typer.Exit


@app.callback()
def innenforskap(
    _version: Annotated[
        bool, typer.Option("--version", help="Vis versjonen.", is_eager=True, callback=_version)
    ] = False,
) -> None:
    """Go on to the command."""


for commands in (telling, making):
    app.registered_commands.extend(commands.registered_commands)


def names() -> tuple[str, ...]:
    """Return the names of the commands."""
    given = ((command.name, command.callback) for command in app.registered_commands)
    return tuple(name or callback.__name__ for name, callback in given if callback)


def main() -> None:
    """Run the command line: 0 nothing wrong, 1 findings, 2 could not be done."""
    prepare()
    try:
        code = app(prog_name="innenforskap", standalone_mode=False) or 0
        sys.stdout.flush()
        sys.exit(code)
    except USAGE_ERROR as error:
        note(usage(error, names(), sys.argv, _language(edge.nearest_plan())))
        sys.exit(2)
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
    except BrokenPipeError:
        from innenforskap.write import discard

        # Whoever read our output has stopped (`| head`): there is nobody left to tell.
        discard(sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 - the only place: a bug of ours must never look like a broken plan
        note(_unprintable(error) or _crash(error))
        sys.exit(2)


def _unprintable(error: Exception) -> str:
    """Return what to say where the result could not be printed, for want of room or a fault in a disk, or nothing."""
    if not isinstance(error, OSError) or error.errno not in {ENOSPC, EDQUOT, EFBIG, EIO}:
        return ""
    from innenforskap.write import discard

    # Or Python would try once more on its way out.
    discard(sys.stdout.fileno())
    return words.NOT_PRINTED.said(_language(), reason=error.strerror)


def _crash(error: Exception) -> str:
    from innenforskap.cli.crash import crash

    return crash(error, _language())


def _language(folder: Path | None = None) -> Language:
    return edge.stopped(sys.argv, os.environ, folder)
