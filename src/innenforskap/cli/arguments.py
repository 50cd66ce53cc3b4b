"""The arguments and options that commands share, with the words that help tells of them."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from innenforskap.cli.options import CardFormat, DiffFormat, ExportFormat, ListFormat, Outcome
from innenforskap.i18n import Language

PlanFolder = Annotated[
    Path | None,
    typer.Argument(metavar="PLAN", show_default=False, help="Planmappen; ellers plan/ her eller i en mappe over."),
]
PlanOption = Annotated[
    Path | None, typer.Option("--plan", metavar="PLAN", help="Planmappen; ellers plan/ her eller i en mappe over.")
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATO", help="Vis planen slik den står denne dagen: 2026-06-15; ellers i dag.")
]
Rev = Annotated[
    str | None, typer.Option(metavar="REV", help="Les planen slik den var i git: HEAD~1, en gren, et merke; ellers nå.")
]
ChangedSince = Annotated[
    str | None,
    typer.Option(metavar="REV", help="Hold også planen opp mot slik den var i git: HEAD~1, en gren, et merke."),
]
Lang = Annotated[Language | None, typer.Option(help="Språk; ellers INNENFORSKAP_LANG, ellers planens eget.")]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv til filen; ellers til skjermen.")
]

Final = Annotated[
    bool,
    typer.Option("--final", help="Gi ut papiret: frys det i reports/ ved siden av planen, med det det bygger på."),
]
Again = Annotated[
    Path | None,
    typer.Option(metavar="MAPPE", help="Lag et papir som er gitt ut, på nytt, og si om det blir likt byte for byte."),
]

BaseUrl = Annotated[
    str | None,
    typer.Option(
        metavar="ADRESSE", help="Hvor nettstedet skal ligge: https://example.org/plan/. Søkemotorer får vite det."
    ),
]

_Words: TypeAlias = list[str] | None
Kind = Annotated[str, typer.Argument(metavar="TYPE", help="For eksempel measures, actors eller tiltak.")]
Strand = Annotated[_Words, typer.Option(metavar="ID", help="Bare det som hører til delmålet.")]
Actor = Annotated[_Words, typer.Option(metavar="ID", help="Bare det aktøren har ansvar for eller er med i.")]
Municipality = Annotated[_Words, typer.Option(metavar="NR", help="Bare det som gjelder kommunen: 1804.")]
State = Annotated[_Words, typer.Option(metavar="VERDI", help="Bare det som har denne statusen: in-progress.")]
Progress = Annotated[_Words, typer.Option(metavar="VERDI", help="Bare det som har denne framdriften: some-delay.")]
Effect = Annotated[_Words, typer.Option(metavar="VERDI", help="Bare det som har denne effekten: promising.")]
Tag = Annotated[_Words, typer.Option(metavar="ORD", help="Bare det som har dette emneordet.")]
Since = Annotated[str | None, typer.Option(metavar="TID", help="Bare det som er fra denne tiden eller senere.")]
Until = Annotated[str | None, typer.Option(metavar="TID", help="Bare det som er fra denne tiden eller før.")]
Lacking = Annotated[
    _Words, typer.Option(metavar="FELT", help="Bare det som mangler dette: lead, indicator, fresh-status, done.")
]
CountBy = Annotated[
    str | None, typer.Option("--count", metavar="KOLONNE", help="Tell i stedet hvor mange det er av hver: state.")
]
ListForm = Annotated[ListFormat, typer.Option("--format", help="Tabell, JSON eller CSV.")]
CardForm = Annotated[CardFormat, typer.Option("--format", help="Tabell eller JSON.")]

Base = Annotated[
    str | None,
    typer.Argument(metavar="FRA", show_default=False, help="Commit, gren eller merke å sammenligne fra; ellers HEAD."),
]
Head = Annotated[
    str | None,
    typer.Argument(
        metavar="TIL", show_default=False, help="Commit, gren eller merke å sammenligne til; ellers mappen."
    ),
]
DiffForm = Annotated[DiffFormat, typer.Option("--format", help="Tekst, Markdown, JSON eller HTML.")]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Avslutt med kode 1 når noe er endret.")]
Year = Annotated[str, typer.Argument(metavar="ÅR", help="Året den nye versjonen skal gjelde fra: 2027.")]
Ends = Annotated[
    Outcome | None,
    typer.Option("--outcome", help="Hva rulleringen ble til; ellers det endringene i tiltakene tilsier."),
]
Version = Annotated[
    str | None, typer.Option(metavar="NAVN", help="Hva den nye versjonen heter; ellers det samme som året.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Bare vis hva som blir endret. Ingenting skrives.")]

ExportForms = Annotated[
    list[ExportFormat] | None,
    typer.Option(
        "--format", show_default=False, help="Formen; kan gjentas. Ellers json, csv og dcat, slik nettstedet har dem."
    ),
]
DataUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="ADRESSE", help="Hvor filene skal ligge: https://example.org/plan/data/."),
]

Indicators = Annotated[
    list[str] | None,
    typer.Argument(metavar="INDIKATOR", show_default=False, help="Id-ene til indikatorene; ellers alle med queries."),
]
Check = Annotated[bool, typer.Option("--check", help="Bare si hva som er nyere hos kilden. Ingenting hentes.")]
Accept = Annotated[
    bool, typer.Option("--accept", help="Ta imot tall som ser gale ut, når du har sett at de er riktige.")
]
Taken = Annotated[
    Path | None, typer.Option("--file", metavar="FIL", help="Hent tallene fra en CSV-fil, når kilden ikke kan spørres.")
]
Retrieved = Annotated[str | None, typer.Option(metavar="DATO", help="Dagen filen ble hentet hos kilden: 2026-06-15.")]
By = Annotated[str | None, typer.Option(metavar="ID", help="Aktøren som hentet filen, aldri en person.")]

Strict = Annotated[
    bool,
    typer.Option("--strict", help="Skriv bare når planen er uten advarsler og sidene uten døde lenker og andre feil."),
]
Search = Annotated[
    bool | None,
    typer.Option("--search/--no-search", help="Med eller uten søkeside; ellers med når tillegget search er der."),
]
