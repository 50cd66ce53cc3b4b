"""What is wrong with the names in the plan folder, and with what kind of thing lies there."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message
from innenforskap.read.rules.fields import DID_YOU_MEAN

UNKNOWN_KIND = Rule(
    "IF050",
    "unknown-kind",
    Severity.ERROR,
    Message(
        "«{name}» er ikke noe planen kan inneholde",
        "«{name}» er ikkje noko planen kan innehalde",
        "“{name}” is nothing a plan can hold",
    ),
    (
        DID_YOU_MEAN,
        Message("i planmappa ligger {allowed}", "i planmappa ligg {allowed}", "a plan folder holds {allowed}"),
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
            "gi den endelsen .yaml, eller flytt den ut av planmappa",
            "gi ho endinga .yaml, eller flytt ho ut av planmappa",
            "name it .yaml, or move it out of the plan folder",
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
    (Message("ta den bort fra planmappa", "ta ho bort frå planmappa", "remove it from the plan folder"),),
)
UNREADABLE = Rule(
    "IF054",
    "unreadable",
    Severity.ERROR,
    Message("filen kan ikke åpnes: {why}", "fila kan ikkje opnast: {why}", "the file cannot be opened: {why}"),
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
        "«{value}» finnes allerede i {other}",
        "«{value}» finst allereie i {other}",
        "“{value}” exists already in {other}",
    ),
    (Message("behold den ene", "behald den eine", "keep one of them"),),
)
MISPLACED = Rule(
    "IF059",
    "misplaced",
    Severity.ERROR,
    Message("«{name}» ligger på feil sted", "«{name}» ligg på feil stad", "“{name}” lies in the wrong place"),
    (Message("her skal det ligge {expected}", "her skal det liggje {expected}", "here should lie {expected}"),),
)
NO_PLAN_FILE = Rule(
    "IF060",
    "no-plan-file",
    Severity.ERROR,
    Message("planmappa har ingen plan.yaml", "planmappa har ingen plan.yaml", "the plan folder has no plan.yaml"),
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
        "planmappa har mer enn {files} filer eller {size} MB; resten er ikke lest",
        "planmappa har meir enn {files} filer eller {size} MB; resten er ikkje lesen",
        "the plan folder has more than {files} files or {size} MB; the rest is not read",
    ),
)
BAD_DAY = Rule(
    "IF062",
    "bad-day",
    Severity.ERROR,
    Message(
        "«{value}» er ikke en dag: statusrapporter ligger under dagen de gjelder",
        "«{value}» er ikkje ein dag: statusrapportar ligg under dagen dei gjeld",
        "“{value}” is not a day: status reports lie under the day they are valid for",
    ),
    (
        Message(
            "skriv dagen slik: status/2026-05-01/",
            "skriv dagen slik: status/2026-05-01/",
            "write the day like this: status/2026-05-01/",
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
