"""The commands that tell of a plan and change nothing; what each does is in a module of its own, imported when run."""

from typing import Annotated

import typer

from innenforskap.cli.arguments import (
    Actor,
    AsOf,
    Base,
    CardForm,
    ChangedSince,
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
from innenforskap.cli.asking import asked_of
from innenforskap.cli.options import CardFormat, Color, DiffFormat, Listed, ListFormat, OutputFormat, Wanted
from innenforskap.finding import Severity

telling = typer.Typer()


@telling.command(help="Sjekk planen, og si hva som er galt og hva som skal stå. Ingen filer endres.")
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
    changed_since: ChangedSince = None,
    color: Annotated[Color, typer.Option(help="Farger.")] = Color.AUTO,
) -> None:
    """Check a plan; exit 1 if there are findings at or over the level."""
    from innenforskap.cli.validate import validate as run

    wanted = Wanted(tuple(select or ()), tuple(ignore or ()), output_format, fail_level, color)
    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked._replace(since=changed_since), wanted))


@telling.command(help="Forklar en regel, eller hvorfor et tiltak eller en indikator kom ut som det gjorde.")
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


@telling.command(
    "list", help="List det som finnes av en type: tiltak, aktører, indikatorer og resten. Velg med filtre."
)
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


@telling.command(help="Vis alt planen sier om én ting, hvordan det står, og hvem som viser til den.")
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


@telling.command(help="Fortell hva som er endret i planen fra en versjon i git til en annen, med planens egne ord.")
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
