"""The commands that make something of a plan; what each does is in a module of its own, imported when run."""

import os
from pathlib import Path
from typing import Annotated

import typer

from innenforskap.cli import edge
from innenforskap.cli.arguments import (
    Accept,
    Again,
    AsOf,
    BaseUrl,
    By,
    Check,
    DataUrl,
    DryRun,
    Ends,
    ExportForms,
    Final,
    Indicators,
    Lang,
    Output,
    PlanFolder,
    PlanOption,
    Retrieved,
    Rev,
    Search,
    Strict,
    Taken,
    Version,
    Year,
)
from innenforskap.cli.asking import asked_of, stopping
from innenforskap.cli.options import Fetching, Ordered, PaperFormat, PaperLanguage, PaperName, Rolled, Served
from innenforskap.i18n import Language

making = typer.Typer()


@making.command(
    help="Lag et papir av planen. Notatet june sier hvordan det går med oppstarten, og hva som må drøftes. Rapporten "
    "december sier hva som er gjort, og hva som virker, og har den oppdaterte planen ved."
)
def report(
    paper: Annotated[
        PaperName | None,
        typer.Argument(metavar="PAPIR", show_default=False, help="Hvilket papir: june eller december."),
    ] = None,
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
    since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Hold desemberrapporten opp mot planen slik den var i git: et merke."),
    ] = None,
    summary: Annotated[bool, typer.Option("--summary", help="Bare en side med det viktigste.")] = False,
    final: Final = False,
    again: Again = None,
) -> None:
    """Make a paper; exit 1 if the plan has errors, or if an issued paper does not come out again as it was."""
    from innenforskap.cli.paper import paper as run

    with asked_of(plan, as_of, Language(lang) if lang else None, rev) as asked:
        raise typer.Exit(run(asked._replace(since=since), Ordered(paper, form, output, final, again, summary)))


@making.command(help="Lag nettstedet av planen. Sidene er på bokmål og nynorsk og kan åpnes rett fra mappen.")
def build(
    plan: PlanFolder = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="MAPPE", help="Hvor sidene skrives.")] = Path(
        "nettsted"
    ),
    base_url: BaseUrl = None,
    search: Search = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Vis også hva som er endret i planen siden den var slik i git: et merke."),
    ] = None,
    strict: Strict = False,
) -> None:
    """Build the site; exit 1 if the plan has errors, or is to be strict and anything is wrong."""
    from innenforskap.cli.build import build as run

    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked._replace(since=since), output, base_url, search=search, strict=strict))


@making.command(help="Skriv planen som åpne data: hel som JSON, i tabeller som CSV eller Parquet, og omtalt med DCAT.")
def export(
    plan: PlanFolder = None,
    form: ExportForms = None,
    as_of: AsOf = None,
    rev: Rev = None,
    lang: Lang = None,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="MAPPE", help="Hvor filene skrives.")] = Path(
        "data"
    ),
    base_url: DataUrl = None,
) -> None:
    """Export the plan; exit 1 if it has errors."""
    from innenforskap.cli.export import export as run

    with asked_of(plan, as_of, lang, rev) as asked:
        raise typer.Exit(run(asked, output, tuple(form or ()), base_url))


@making.command(
    help="Vis nettstedet på denne maskinen mens du skriver. Sidene følger endringene, og feil i planen står øverst."
)
def serve(
    plan: PlanFolder = None,
    as_of: AsOf = None,
    lang: Lang = None,
    port: Annotated[int, typer.Option(metavar="PORT", help="Porten; 0 finner en ledig.")] = 8000,
    host: Annotated[
        str, typer.Option(metavar="ADRESSE", help="Adressen på maskinen. Med 0.0.0.0 kan alle på nettet se sidene.")
    ] = "127.0.0.1",
    browser: Annotated[bool, typer.Option("--open", help="Åpne forsiden i nettleseren.")] = False,
) -> None:
    """Show the site until interrupted."""
    from innenforskap.cli.serve import serve as run

    with asked_of(plan, as_of, lang) as asked:
        run(asked, Served(host, port, browser))


@making.command(
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


@making.command(help="Hent offisiell statistikk til plan/snapshots/, eller si hva som er nyere hos kilden.")
def fetch(
    indicators: Indicators = None,
    check: Check = False,
    accept: Accept = False,
    file: Taken = None,
    retrieved: Retrieved = None,
    by: By = None,
    plan: PlanOption = None,
    lang: Lang = None,
) -> None:
    """Fetch figures; exit 1 if something is newer and that was asked, 2 if something could not be fetched."""
    from innenforskap.cli.fetch import fetch as run

    with asked_of(plan, None, lang) as asked:
        raise typer.Exit(run(asked, Fetching(tuple(indicators or ()), check, accept, file, retrieved, by)))


@making.command(help="Ruller planen: Lag et utkast til neste versjon, med hva det blir av hvert tiltak.")
def roll(
    year: Year,
    plan: PlanOption = None,
    as_of: AsOf = None,
    outcome: Ends = None,
    version: Version = None,
    dry_run: DryRun = False,
    lang: Lang = None,
) -> None:
    """Draft the next version; exit 1 if the plan has errors."""
    from innenforskap.cli.roll import roll as run

    with asked_of(plan, as_of, lang) as asked:
        raise typer.Exit(run(asked, Rolled(year, outcome, version, dry_run)))


@making.command(
    help="Godta en vurdering slik tallene står nå, også når de er endret. Bare judged i den ene filen endres."
)
def review(
    what: Annotated[str, typer.Argument(metavar="ID", help="Et evaluert tiltak, eller et papir: 2026-december.")],
    dry_run: DryRun = False,
    plan: PlanOption = None,
    lang: Lang = None,
) -> None:
    """Accept an assessment; exit 1 if the plan has errors."""
    from innenforskap.cli.review import review as run

    with asked_of(plan, None, lang) as asked:
        raise typer.Exit(run(asked, what, dry_run))
