"""The commands, their options and exit codes; what each does is in a module of its own, imported when it is run."""

import os
import sys
from errno import EDQUOT, EFBIG, EIO, ENOSPC
from pathlib import Path
from typing import Annotated

import typer

from innenforskap import __version__
from innenforskap.cli import edge, words
from innenforskap.cli.arguments import (
    Actor,
    AsOf,
    Base,
    CardForm,
    CountBy,
    DiffForm,
    Effect,
    ExitCode,
    Head,
    Kind,
    Lacking,
    Lang,
    ListForm,
    Municipality,
    Output,
    PlanFolder,
    PlanOption,
    Progress,
    Rev,
    Since,
    State,
    Strand,
    Tag,
    Until,
)
from innenforskap.cli.asking import asked_of, stopping
from innenforskap.cli.options import (
    CardFormat,
    Color,
    DiffFormat,
    Listed,
    ListFormat,
    OutputFormat,
    PaperFormat,
    PaperLanguage,
    PaperName,
    Wanted,
)
from innenforskap.cli.show import note, prepare
from innenforskap.cli.usage import USAGE_ERROR, usage
from innenforskap.finding import Severity
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


@app.command(help="Sjekk planen, og si hva som er galt og hva som skal stå. Ingen filer endres.")
def validate(
    plan: PlanFolder = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
    output_format: Annotated[OutputFormat, typer.Option(help="Hvordan funnene vises.")] = OutputFormat.FULL,
    select: Annotated[
        list[str] | None, typer.Option(metavar="REGEL", help="Bare disse reglene: kode, begynnelse eller navn.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="REGEL", help="Uten disse reglene.")] = None,
    fail_level: Annotated[
        Severity, typer.Option(help="Hvor alvorlig et funn må være for å gi kode 1.")
    ] = Severity.ERROR,
    changed_since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Hold også planen opp mot slik den var i git: HEAD~1, en gren, et merke."),
    ] = None,
    color: Annotated[Color, typer.Option(help="Farger.")] = Color.AUTO,
) -> None:
    """Check a plan; exit 1 if there are findings at or over the level."""
    from innenforskap.cli.validate import validate as run

    wanted = Wanted(tuple(select or ()), tuple(ignore or ()), output_format, fail_level, color)
    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked._replace(since=changed_since), wanted))


@app.command(help="Forklar en regel, eller hvorfor et tiltak eller en indikator kom ut som det gjorde.")
def explain(
    what: Annotated[str, typer.Argument(metavar="REGEL|ID", help="Kode eller navn, for eksempel IF204, eller en id.")],
    plan: PlanOption = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
) -> None:
    """Explain a rule, or a measure or an indicator."""
    from innenforskap.cli.explain import explain as run

    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked, what))


@app.command("list", help="List det som finnes av en type: tiltak, aktører, indikatorer og resten. Velg med filtre.")
def list_(
    kind: Kind,
    strand: Strand = None,
    actor: Actor = None,
    municipality: Municipality = None,
    state: State = None,
    progress: Progress = None,
    effect: Effect = None,
    tag: Tag = None,
    since: Since = None,
    until: Until = None,
    lacking: Lacking = None,
    count: CountBy = None,
    form: ListForm = ListFormat.TABLE,
    output: Output = None,
    plan: PlanOption = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
) -> None:
    """List the records of a kind."""
    from innenforskap.cli.listing import listing as run

    given = {"strand": strand, "actor": actor, "municipality": municipality, "tag": tag}
    given |= {"state": state, "progress": progress, "effect": effect}
    kept = {name: tuple(told) for name, told in given.items() if told}
    wanted = Listed(kind, kept, since, until, tuple(lacking or ()), count)
    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked, wanted, form, output))


@app.command(help="Vis alt planen sier om én ting, hvordan det står, og hvem som viser til den.")
def show(
    what: Annotated[str, typer.Argument(metavar="ID", help="Id-en, eller type og id: measure/los.")],
    form: CardForm = CardFormat.TABLE,
    output: Output = None,
    plan: PlanOption = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
) -> None:
    """Show a record."""
    from innenforskap.cli.shown import shown as run

    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked, what, form, output))


@app.command(help="Fortell hva som er endret i planen fra en versjon i git til en annen, med planens egne ord.")
def diff(
    base: Base = None,
    head: Head = None,
    form: DiffForm = DiffFormat.TEXT,
    exit_code: ExitCode = False,
    output: Output = None,
    plan: PlanOption = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> None:
    """Tell what differs; exit 1 if anything does and that was asked for."""
    from innenforskap.cli.diff import diff as run

    with asked_of(plan, as_of, lang) as asked:
        raise typer.Exit(int(run(asked, base, head, form, output) and exit_code))


@app.command(help="Lag et notat av planen. Notatet june sier hvordan det går med oppstarten, og hva som må drøftes.")
def report(
    paper: Annotated[PaperName, typer.Argument(metavar="NOTAT", help="Hvilket notat: june.")],
    plan: PlanFolder = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Annotated[
        PaperLanguage | None, typer.Option(help="Målform; ellers INNENFORSKAP_LANG, ellers planens egen.")
    ] = None,
    form: Annotated[
        PaperFormat | None,
        typer.Option("--format", help="Formen; ellers det navnet på FIL ender på, ellers Markdown."),
    ] = None,
    output: Output = None,
) -> None:
    """Make a paper; exit 1 if the plan has errors."""
    from innenforskap.cli.report import report as run

    with asked_of(plan, as_of, Language(lang) if lang else None, rev) as asked:
        raise typer.Exit(run(asked, paper, form, output))


@app.command(help="Lag nettstedet av planen. Sidene er på bokmål og nynorsk og kan åpnes rett fra mappen.")
def build(
    plan: PlanFolder = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="MAPPE", help="Hvor sidene skrives.")] = Path(
        "nettsted"
    ),
) -> None:
    """Build the site; exit 1 if the plan has errors."""
    from innenforskap.cli.build import build as run

    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked, output))


@app.command(
    help="Skriv JSON Schema for filene i en plan, så editoren kan fullføre nøkler og verdier. Uten navn: list opp."
)
def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="SKJEMA", show_default=False, help="measure er én fil i measures/, measures er samlefilen."
        ),
    ] = None,
    plan: Annotated[
        Path | None,
        typer.Option(metavar="MAPPE", help="Foreslå id-ene i denne planen der noe skal vise til dem."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="STED", help="Fil for ett skjema, mappe for alle.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Print or write JSON Schema."""
    from innenforskap.cli.schema import schema as run

    folder = edge.plan_folder(plan, Path.cwd()) if plan else None
    with stopping(folder):
        raise typer.Exit(run(name, folder, output, edge.language(lang, os.environ, edge.plan_language(folder))))


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
