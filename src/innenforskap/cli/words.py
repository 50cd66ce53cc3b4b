"""What the command line says for itself."""

from collections.abc import Mapping

from innenforskap.i18n import Message

OUR_FAULT = Message(
    "Feil i innenforskap ({error}), ikke i planen. Sporet ligger i {trace}. Meld gjerne fra om det.",
    "Feil i innenforskap ({error}), ikkje i planen. Sporet ligg i {trace}. Meld gjerne frå om det.",
    "A fault in innenforskap ({error}), not in the plan. The trace is in {trace}. Please report it.",
)
NOWHERE = Message("(kunne ikke lagres)", "(kunne ikkje lagrast)", "(could not be saved)")
NOT_PRINTED = Message(
    "Resultatet kunne ikke skrives ut ({reason}).",
    "Resultatet kunne ikkje skrivast ut ({reason}).",
    "The result could not be printed ({reason}).",
)
NOT_A_DAY = Message(
    "«{value}» er ikke en dato. Skriv den slik: --as-of 2026-06-15",
    "«{value}» er ikkje ein dato. Skriv han slik: --as-of 2026-06-15",
    "“{value}” is not a date. Write it like this: --as-of 2026-06-15",
)
NOT_A_TIME = Message(
    "«{value}» er ikke et tidspunkt. Skriv for eksempel 2026, 2026-autumn, 2026-06 eller 2026-06-15.",
    "«{value}» er ikkje eit tidspunkt. Skriv til dømes 2026, 2026-autumn, 2026-06 eller 2026-06-15.",
    "“{value}” is no time. Write for instance 2026, 2026-autumn, 2026-06 or 2026-06-15.",
)
NOT_A_LANGUAGE = Message(
    "INNENFORSKAP_LANG er «{value}». Skriv nb, nn eller en.",
    "INNENFORSKAP_LANG er «{value}». Skriv nb, nn eller en.",
    "INNENFORSKAP_LANG is “{value}”. Write nb, nn or en.",
)
NO_SUCH_RULE = Message("Ingen regel heter «{word}».", "Ingen regel heiter «{word}».", "There is no rule “{word}”.")
NO_SUCH_RULE_BUT = Message(
    "Ingen regel heter «{word}». Mente du «{suggestion}»?",
    "Ingen regel heiter «{word}». Meinte du «{suggestion}»?",
    "There is no rule “{word}”. Did you mean “{suggestion}”?",
)
NEITHER_RULE_NOR_PLAN = Message(
    "Ingen regel heter «{word}». Er det en id, så skriv --plan med planmappen: Det er ingen plan i «{folder}».",
    "Ingen regel heiter «{word}». Er det ein id, så skriv --plan med planmappa: Det er ingen plan i «{folder}».",
    "There is no rule “{word}”. If it is an id, write --plan and the plan folder: there is no plan in “{folder}”.",
)
IN_BOKMAAL = Message(
    "Forklaringen er på bokmål.", "Forklaringa er på bokmål.", "The explanation is in Norwegian (bokmål)."
)
NOT_SILENCED = Message(
    "«{word}» kan ikke slås av: reglene for lesing og personvern gjelder alltid.",
    "«{word}» kan ikkje slåast av: reglane for lesing og personvern gjeld alltid.",
    "“{word}” cannot be ignored: the rules of reading and privacy always hold.",
)
NOT_SOUND = Message(
    "Planen har {errors} feil som må rettes før noe kan lages av den. Ingenting er skrevet.",
    "Planen har {errors} feil som må rettast før noko kan lagast av han. Ingenting er skrive.",
    "The plan has {errors} errors to mend before anything can be made from it. Nothing is written.",
)
OF_PERSONS = (
    Message(
        "Planen har 1 advarsel om personvern. Se den med «innenforskap validate --select IF71» før noe gis ut.",
        "Planen har 1 åtvaring om personvern. Sjå ho med «innenforskap validate --select IF71» før noko blir gitt ut.",
        "The plan has 1 privacy warning. See it with “innenforskap validate --select IF71”"
        " before you publish anything.",
    ),
    Message(
        "Planen har {n} advarsler om personvern. Se dem med «innenforskap validate --select IF71» før noe gis ut.",
        "Planen har {n} åtvaringar om personvern. Sjå dei med «innenforskap validate --select IF71»"
        " før noko blir gitt ut.",
        "The plan has {n} privacy warnings. See them with “innenforskap validate --select IF71”"
        " before you publish anything.",
    ),
)
ONLY_DECEMBER = Message(
    "--since kan bare brukes for december, ikke for {paper}.",
    "--since kan berre brukast for december, ikkje for {paper}.",
    "--since is for december only, not for {paper}.",
)
HAS_ERRORS = Message(
    "Planen har {errors} feil, så noe kan mangle her. Se dem med «innenforskap validate».",
    "Planen har {errors} feil, så noko kan mangle her. Sjå dei med «innenforskap validate».",
    "Errors in the plan: {errors}. Something may be missing here; see them with “innenforskap validate”.",
)
NOT_YET = Message(
    "«{name}» er datert etter {day}, og var ikke til da. Vis den med en senere --as-of.",
    "«{name}» er datert etter {day}, og var ikkje til då. Vis han med ein seinare --as-of.",
    "“{name}” is dated after {day}, and was not there then. Show it with a later --as-of.",
)
INTERNAL = Message(
    "«{name}» er internt, og lages ikke som JSON. Vis det uten --format json.",
    "«{name}» er internt, og blir ikkje laga som JSON. Vis det utan --format json.",
    "“{name}” is internal, and is not made into JSON. Show it without --format json.",
)
SIDE_HAS_ERRORS = Message(
    "Feil i {side}: {errors}. Det som ikke kan leses der, er ikke sammenlignet.",
    "Feil i {side}: {errors}. Det som ikkje kan lesast der, er ikkje samanlikna.",
    "Errors in {side}: {errors}. What cannot be read there is not compared.",
)
SAME = Message(
    "Ingen endringer i planen fra {base} til {head}.",
    "Ingen endringar i planen frå {base} til {head}.",
    "No changes in the plan from {base} to {head}.",
)
NONE_FOUND = Message(
    "Ingenting i planen passer til det du spør om.",
    "Ingenting i planen passar til det du spør om.",
    "Nothing in the plan is what you ask for.",
)
NONE_OF_KIND = Message("Planen har ingen {kind}.", "Planen har ingen {kind}.", "The plan has no {kind}.")
KINDS: Mapping[str, Message] = {
    "strands": Message("delmål", "delmål", "strands"),
    "measures": Message("tiltak", "tiltak", "measures"),
    "actors": Message("aktører", "aktørar", "actors"),
    "indicators": Message("indikatorer", "indikatorar", "indicators"),
    "bodies": Message("organer", "organ", "bodies"),
    "sources": Message("kilder", "kjelder", "sources"),
    "status": Message("statusrapporter", "statusrapportar", "status reports"),
    "decisions": Message("vedtak", "vedtak", "decisions"),
    "barriers": Message("barrierer", "barrierar", "barriers"),
    "arenas": Message("arenaer", "arenaer", "arenas"),
    "mandates": Message("mandater", "mandat", "mandates"),
    "instruments": Message("virkemidler", "verkemiddel", "instruments"),
    "grants": Message("tilskuddsordninger", "tilskotsordningar", "grants"),
    "calls": Message("utlysninger", "utlysingar", "calls"),
    "consultations": Message("runder med medvirkning", "rundar med medverknad", "consultations"),
    "communications": Message(
        "aktiviteter i kommunikasjonsplanen", "aktivitetar i kommunikasjonsplanen", "communications"
    ),
    "requests": Message("innhentinger av informasjon", "innhentingar av informasjon", "requests for information"),
    "frameworks": Message("planer eller rammer rundt seg", "planar eller rammer rundt seg", "frameworks around it"),
    "methods": Message("metoder eller programmer", "metodar eller program", "methods"),
    "statements": Message("utsagn fra kilder", "utsegner frå kjelder", "statements from sources"),
    "papers": Message("papirer", "papir", "papers"),
    "rolls": Message("rulleringer", "rulleringar", "rolls"),
}
"""What the records of each kind are called in a sentence."""

LISTED = Message("Antall: {n}", "Tal: {n}", "Count: {n}")
COUNT = Message("Antall", "Tal", "Count")
NOT_EXPLAINED = Message(
    "Det er tiltak og indikatorer som kan forklares. Skriv «innenforskap show {name}» for å se det planen sier.",
    "Det er tiltak og indikatorar som kan forklarast. Skriv «innenforskap show {name}» for å sjå det planen seier.",
    "Measures and indicators can be explained. Write “innenforskap show {name}” to see what the plan says.",
)
RULE_AND_ID = Message(
    "«{word}» er også en id. Skriv «innenforskap explain {name}» for å få den forklart.",
    "«{word}» er òg ein id. Skriv «innenforskap explain {name}» for å få han forklart.",
    "“{word}” is an id too. Write “innenforskap explain {name}” to have it explained.",
)
WRITTEN = Message("Skrev {path}", "Skreiv {path}", "Wrote {path}")
NOT_FOR_A_TERMINAL = Message(
    "Formen {form} er ikke tekst og kan ikke vises på skjermen. Skriv hvor filen skal ligge: -o {name}",
    "Forma {form} er ikkje tekst og kan ikkje visast på skjermen. Skriv kvar fila skal liggje: -o {name}",
    "The form {form} is no text and cannot be shown on the screen. Write where to put the file: -o {name}",
)
MISSING_EXTRA = Message(
    'Dette krever en tilleggspakke. Installer den slik: pip install "innenforskap[{extra}]"',
    'Dette krev ei tilleggspakke. Installer ho slik: pip install "innenforskap[{extra}]"',
    'This needs an extra package. Install it like this: pip install "innenforskap[{extra}]"',
)
MISSING_LIBRARY = Message(
    "PDF krever biblioteket Pango, som ikke finnes her. På Debian og Ubuntu:"
    " apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "PDF krev biblioteket Pango, som ikkje finst her. På Debian og Ubuntu:"
    " apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "PDF needs the library Pango, which is not found here. On Debian and Ubuntu:"
    " apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
)
BUILT = Message(
    "Skrev nettstedet til {folder}: {count} filer ({changed} nye eller endret, {removed} fjernet)",
    "Skreiv nettstaden til {folder}: {count} filer ({changed} nye eller endra, {removed} fjerna)",
    "Wrote the site to {folder}: {count} files ({changed} new or changed, {removed} removed)",
)
SCHEMAS_WRITTEN = Message(
    "Skrev {count} skjemaer til {folder}", "Skreiv {count} skjema til {folder}", "Wrote {count} schemas to {folder}"
)
NO_SUCH_SCHEMA = Message(
    "Intet skjema heter «{name}». Skjemaene er {known}.",
    "Ikkje noko skjema heiter «{name}». Skjemaa er {known}.",
    "There is no schema “{name}”. The schemas are {known}.",
)
NO_SUCH_SCHEMA_BUT = Message(
    "Intet skjema heter «{name}». Mente du «{suggestion}»?",
    "Ikkje noko skjema heiter «{name}». Meinte du «{suggestion}»?",
    "There is no schema “{name}”. Did you mean “{suggestion}”?",
)
SEE_HELP = Message("Se «{command} --help».", "Sjå «{command} --help».", "See “{command} --help”.")
NO_SUCH_COMMAND = Message(
    "Ingen kommando heter «{name}».", "Ingen kommando heiter «{name}».", "There is no command “{name}”."
)
NO_SUCH_COMMAND_BUT = Message(
    "Ingen kommando heter «{name}». Mente du «{suggestion}»?",
    "Ingen kommando heiter «{name}». Meinte du «{suggestion}»?",
    "There is no command “{name}”. Did you mean “{suggestion}”?",
)
NO_SUCH_OPTION = Message(
    "Ingen valg heter «{option}».", "Ingen val heiter «{option}».", "There is no option “{option}”."
)
NO_SUCH_OPTION_BUT = Message(
    "Ingen valg heter «{option}». Mente du «{suggestion}»?",
    "Ingen val heiter «{option}». Meinte du «{suggestion}»?",
    "There is no option “{option}”. Did you mean “{suggestion}”?",
)
MISSING = Message("{what} mangler.", "{what} manglar.", "{what} is missing.")
BAD_VALUE = Message(
    "«{value}» kan ikke brukes som {what}.", "«{value}» kan ikkje brukast som {what}.", "“{value}” cannot be {what}."
)
BAD_VALUE_OF = Message(
    "«{value}» kan ikke brukes som {what}. Lovlig er {allowed}.",
    "«{value}» kan ikkje brukast som {what}. Lovleg er {allowed}.",
    "“{value}” cannot be {what}. Allowed are {allowed}.",
)
NEEDS_VALUE = Message("{option} må ha en verdi.", "{option} må ha ein verdi.", "{option} needs a value.")
NOT_UNDERSTOOD = Message(
    "Kommandoen ble ikke forstått: {what}.",
    "Kommandoen vart ikkje forstått: {what}.",
    "The command was not understood: {what}.",
)
PLAN_IS_OPTION = Message(
    "Skriv planmappen slik: --plan {what}.",
    "Skriv planmappa slik: --plan {what}.",
    "Name the plan folder like this: --plan {what}.",
)

SEVERITIES = {
    "error": Message("feil", "feil", "error"),
    "warning": Message("advarsel", "åtvaring", "warning"),
    "info": Message("merknad", "merknad", "info"),
}
HELP = Message("hjelp", "hjelp", "help")
READ_MORE = Message(
    "les mer: innenforskap explain {code}",
    "les meir: innenforskap explain {code}",
    "read more: innenforskap explain {code}",
)
AND_MORE = Message("… og {count} til", "… og {count} til", "… and {count} more")

MEASURES = Message("{n} tiltak", "{n} tiltak", "{n} measures")
ACTORS = Message("{n} aktører", "{n} aktørar", "{n} actors")
INDICATORS = Message("{n} indikatorer", "{n} indikatorar", "{n} indicators")
FILES = Message("{n} filer", "{n} filer", "{n} files")
ONE = {
    MEASURES: Message("1 tiltak", "1 tiltak", "1 measure"),
    ACTORS: Message("1 aktør", "1 aktør", "1 actor"),
    INDICATORS: Message("1 indikator", "1 indikator", "1 indicator"),
    FILES: Message("1 fil", "1 fil", "1 file"),
}
ALL_WELL = Message(
    "Alt i orden: {measures}, {actors} og {indicators} i {files}.",
    "Alt i orden: {measures}, {actors} og {indicators} i {files}.",
    "All well: {measures}, {actors} and {indicators} in {files}.",
)
CHECKED = Message(
    "Sjekket {measures}, {actors} og {indicators} i {files}: {found}.",
    "Sjekka {measures}, {actors} og {indicators} i {files}: {found}.",
    "Checked {measures}, {actors} and {indicators} in {files}: {found}.",
)
NOTHING_FOUND = Message("ingen funn", "ingen funn", "no findings")
SILENCED = (
    Message(
        "1 funn er slått av i plan.yaml.", "1 funn er slått av i plan.yaml.", "1 finding is silenced in plan.yaml."
    ),
    Message(
        "{n} funn er slått av i plan.yaml.",
        "{n} funn er slått av i plan.yaml.",
        "{n} findings are silenced in plan.yaml.",
    ),
)
LOWERED = (
    Message(
        "1 funn er gjort mindre alvorlig i plan.yaml.",
        "1 funn er gjort mindre alvorleg i plan.yaml.",
        "1 finding is made less severe in plan.yaml.",
    ),
    Message(
        "{n} funn er gjort mindre alvorlige i plan.yaml.",
        "{n} funn er gjorde mindre alvorlege i plan.yaml.",
        "{n} findings are made less severe in plan.yaml.",
    ),
)
PASSED_OVER = (
    Message(
        "1 funn er holdt utenfor med --select eller --ignore.",
        "1 funn er halde utanfor med --select eller --ignore.",
        "1 finding is left out by --select or --ignore.",
    ),
    Message(
        "{n} funn er holdt utenfor med --select eller --ignore.",
        "{n} funn er haldne utanfor med --select eller --ignore.",
        "{n} findings are left out by --select or --ignore.",
    ),
)
FOUND = {
    "error": (Message("1 feil", "1 feil", "1 error"), Message("{n} feil", "{n} feil", "{n} errors")),
    "warning": (
        Message("1 advarsel", "1 åtvaring", "1 warning"),
        Message("{n} advarsler", "{n} åtvaringar", "{n} warnings"),
    ),
    "info": (Message("1 merknad", "1 merknad", "1 note"), Message("{n} merknader", "{n} merknader", "{n} notes")),
}
