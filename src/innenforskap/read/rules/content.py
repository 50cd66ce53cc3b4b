"""What is wrong with a file before it is read as YAML: its bytes, its size, and what git or an editor left in it."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message

NOT_UTF8 = Rule(
    "IF001",
    "not-utf8",
    Severity.ERROR,
    Message(
        "filen er ikke lagret som UTF-8: byte 0x{byte} her",
        "fila er ikkje lagra som UTF-8: byte 0x{byte} her",
        "the file is not saved as UTF-8: byte 0x{byte} here",
    ),
    (
        Message(
            "det ser ut som «{character}» i {encoding}",
            "det ser ut som «{character}» i {encoding}",
            "it looks like “{character}” in {encoding}",
        ),
        Message(
            "lagre filen på nytt som UTF-8 (i Notisblokk: Lagre som, Koding, UTF-8)",
            "lagre fila på nytt som UTF-8 (i Notisblokk: Lagre som, Koding, UTF-8)",
            "save the file again as UTF-8 (in Notepad: Save as, Encoding, UTF-8)",
        ),
    ),
)
UTF16 = Rule(
    "IF002",
    "utf16",
    Severity.ERROR,
    Message("filen er lagret som UTF-16", "fila er lagra som UTF-16", "the file is saved as UTF-16"),
    (
        Message(
            "lagre filen på nytt som UTF-8 (i Notisblokk: Lagre som, Koding, UTF-8)",
            "lagre fila på nytt som UTF-8 (i Notisblokk: Lagre som, Koding, UTF-8)",
            "save the file again as UTF-8 (in Notepad: Save as, Encoding, UTF-8)",
        ),
    ),
)
NOT_YAML = Rule(
    "IF003",
    "not-yaml",
    Severity.ERROR,
    Message(
        "dette er ikke en YAML-fil, men {what}", "dette er ikkje ei YAML-fil, men {what}", "this is not YAML but {what}"
    ),
    (Message("{remedy}", "{remedy}", "{remedy}"),),
)
SPLIT = Message(
    "del den opp, én fil for hvert tiltak; er et langt dokument limt inn, vis heller til det",
    "del ho opp, éi fil for kvart tiltak; er eit langt dokument limt inn, vis heller til det",
    "split it, one file for each measure; if a long document was pasted in, refer to it instead",
)
ASK_FOR_LESS = Message(
    "spør om færre områder, grupper eller år i «queries», og hent tallene på nytt",
    "spør om færre område, grupper eller år i «queries», og hent tala på nytt",
    "ask for fewer areas, groups or years in “queries”, and fetch the figures again",
)
TOO_LARGE = Rule(
    "IF004",
    "too-large",
    Severity.ERROR,
    Message(
        "filen er {size} kB; grensen er {limit} kB",
        "fila er {size} kB; grensa er {limit} kB",
        "the file is {size} kB; the limit is {limit} kB",
    ),
    (Message("{advice}", "{advice}", "{advice}"),),
)
CONFLICT_MARKER = Rule(
    "IF005",
    "conflict-marker",
    Severity.ERROR,
    Message(
        "uløst flettekonflikt («{marker}»)",
        "uløyst flettekonflikt («{marker}»)",
        "unresolved merge conflict (“{marker}”)",
    ),
    (
        Message(
            "velg hva som skal stå, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
            "vel kva som skal stå, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
            "choose what is to stand, and remove the lines with <<<<<<<, ======= and >>>>>>>",
        ),
    ),
)
CONTROL_CHARACTER = Rule(
    "IF006",
    "control-character",
    Severity.ERROR,
    Message(
        "usynlig tegn ({code}) som ikke hører hjemme i tekst",
        "usynleg teikn ({code}) som ikkje høyrer heime i tekst",
        "invisible character ({code}) that does not belong in text",
    ),
    (
        Message(
            "slett tegnet; det følger ofte med når tekst limes inn fra Word eller en nettside",
            "slett teiknet; det følgjer ofte med når tekst blir limt inn frå Word eller ei nettside",
            "delete it; it often comes along when text is pasted from Word or a web page",
        ),
    ),
)

RULES = (NOT_UTF8, UTF16, NOT_YAML, TOO_LARGE, CONFLICT_MARKER, CONTROL_CHARACTER)
