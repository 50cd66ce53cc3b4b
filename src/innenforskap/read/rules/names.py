"""What is wrong with the names in the plan folder, and with what kind of thing lies there."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message
from innenforskap.read.rules.fields import DID_YOU_MEAN

UNKNOWN_KIND = Rule(
    "IF050",
    "unknown-kind",
    Severity.ERROR,
    Message(
        "planmappen kjenner ikke navnet «{name}»",
        "planmappa kjenner ikkje namnet «{name}»",
        "a plan folder knows nothing called “{name}”",
    ),
    (
        DID_YOU_MEAN,
        Message("i planmappen ligger {allowed}", "i planmappa ligg {allowed}", "a plan folder holds {allowed}"),
    ),
)
WRONG_ENDING = Rule(
    "IF051",
    "wrong-ending",
    Severity.ERROR,
    Message(
        "filen leses ikke: den ender på «{ending}»",
        "fila blir ikkje lesen: ho endar på «{ending}»",
        "the file is not read: it ends in “{ending}”",
    ),
    (
        Message(
            "gi den endelsen {wanted}, eller flytt den ut av planmappen",
            "gi ho endinga {wanted}, eller flytt ho ut av planmappa",
            "name it {wanted}, or move it out of the plan folder",
        ),
    ),
)
LINK = Rule(
    "IF052",
    "link",
    Severity.ERROR,
    Message(
        "symbolsk lenke; den følges ikke", "symbolsk lenkje; ho blir ikkje følgd", "a symbolic link; it is not followed"
    ),
    (Message("legg selve filen her", "legg sjølve fila her", "put the file itself here"),),
)
SPECIAL_FILE = Rule(
    "IF053",
    "special-file",
    Severity.ERROR,
    Message(
        "dette er ikke en vanlig fil; den åpnes ikke",
        "dette er ikkje ei vanleg fil; ho blir ikkje opna",
        "this is no ordinary file; it is not opened",
    ),
    (Message("ta den bort fra planmappen", "ta ho bort frå planmappa", "remove it from the plan folder"),),
)
UNREADABLE = Rule(
    "IF054",
    "unreadable",
    Severity.ERROR,
    Message(
        "filen eller mappen kan ikke åpnes: {why}",
        "fila eller mappa kan ikkje opnast: {why}",
        "the file or folder cannot be opened: {why}",
    ),
    (
        Message(
            "gi deg selv lesetilgang, eller hent planmappen på nytt med git",
            "gi deg sjølv lesetilgang, eller hent planmappa på nytt med git",
            "give yourself read access, or fetch the plan folder again with git",
        ),
    ),
)
BAD_ID = Rule(
    "IF055",
    "bad-id",
    Severity.ERROR,
    Message(
        "«{value}» kan ikke være en id",
        "«{value}» kan ikkje vere ein id",
        "“{value}” cannot be an id",
    ),
    (
        DID_YOU_MEAN,
        Message(
            "en id har små bokstaver a–z, sifre og bindestrek, høyst 60 tegn; æ, ø og å hører hjemme i tittelen",
            "ein id har små bokstavar a–z, siffer og bindestrek, høgst 60 teikn; æ, ø og å høyrer heime i tittelen",
            "an id has lower-case a–z, digits and hyphens, 60 at most; æ, ø and å belong in the title",
        ),
    ),
)
RESERVED_ID = Rule(
    "IF056",
    "reserved-id",
    Severity.ERROR,
    Message(
        "«{value}» er et navn Windows eller nettstedet har tatt",
        "«{value}» er eit namn Windows eller nettstaden har teke",
        "“{value}” is a name that Windows or the site has taken",
    ),
    (Message("velg et annet navn", "vel eit anna namn", "choose another name"),),
)
NAMES_COLLIDE = Rule(
    "IF057",
    "names-collide",
    Severity.ERROR,
    Message(
        "«{name}» og «{other}» er samme navn på Windows og macOS",
        "«{name}» og «{other}» er same namn på Windows og macOS",
        "“{name}” and “{other}” are one name on Windows and macOS",
    ),
    (Message("gi den ene et annet navn", "gi den eine eit anna namn", "rename one of them"),),
)
ID_TWICE = Rule(
    "IF058",
    "id-twice",
    Severity.ERROR,
    Message(
        "id-en «{value}» finnes to ganger",
        "id-en «{value}» finst to gonger",
        "the id “{value}” exists twice",
    ),
    (
        Message(
            "behold den ene, i en egen fil eller i den felles",
            "behald den eine, i ei eiga fil eller i den felles",
            "keep one of them, in a file of its own or in the common one",
        ),
    ),
)
MISPLACED = Rule(
    "IF059",
    "misplaced",
    Severity.ERROR,
    Message(
        "filene i «{name}» ligger på feil sted",
        "filene i «{name}» ligg på feil stad",
        "the files in “{name}” lie in the wrong place",
    ),
    (
        Message(
            "legg dem rett i {kind}/, uten mappe imellom",
            "legg dei rett i {kind}/, utan mappe imellom",
            "put them directly in {kind}/, with no folder between",
        ),
        Message(
            "statusrapporter ligger under dagen de gjelder: {days}/2026-05-01/veiledere.yaml",
            "statusrapportar ligg under dagen dei gjeld: {days}/2026-05-01/veiledere.yaml",
            "status reports lie under the day they are valid for: {days}/2026-05-01/veiledere.yaml",
        ),
    ),
)
NO_PLAN_FILE = Rule(
    "IF060",
    "no-plan-file",
    Severity.ERROR,
    Message("planmappen har ingen plan.yaml", "planmappa har ingen plan.yaml", "the plan folder has no plan.yaml"),
    (
        Message(
            "lag plan.yaml med minst én linje: «title: …»",
            "lag plan.yaml med minst éi linje: «title: …»",
            "make plan.yaml with at least one line: “title: …”",
        ),
    ),
)
TOO_MANY_FILES = Rule(
    "IF061",
    "too-many-files",
    Severity.ERROR,
    Message(
        "planmappen har mer enn {files} filer eller {size} MB; ingenting i den er lest",
        "planmappa har meir enn {files} filer eller {size} MB; ingenting i ho er lese",
        "the plan folder has more than {files} files or {size} MB; nothing in it is read",
    ),
    (
        Message(
            "flytt ut alt som ikke hører til planen",
            "flytt ut alt som ikkje høyrer til planen",
            "move out whatever does not belong to the plan",
        ),
    ),
)
BAD_DAY = Rule(
    "IF062",
    "bad-day",
    Severity.ERROR,
    Message(
        "«{name}» er ikke en dag: statusrapporter ligger under dagen de gjelder",
        "«{name}» er ikkje ein dag: statusrapportar ligg under dagen dei gjeld",
        "“{name}” is not a day: status reports lie under the day they are valid for",
    ),
    (
        Message(
            "skriv dagen som år-måned-dag: 2026-05-01",
            "skriv dagen som år-månad-dag: 2026-05-01",
            "write the day as year-month-day: 2026-05-01",
        ),
    ),
)

RULES = (
    UNKNOWN_KIND,
    WRONG_ENDING,
    LINK,
    SPECIAL_FILE,
    UNREADABLE,
    BAD_ID,
    RESERVED_ID,
    NAMES_COLLIDE,
    ID_TWICE,
    MISPLACED,
    NO_PLAN_FILE,
    TOO_MANY_FILES,
    BAD_DAY,
)
