"""What is wrong with what a key holds, and with the key itself."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message

DID_YOU_MEAN = Message("mente du «{suggestion}»?", "meinte du «{suggestion}»?", "did you mean “{suggestion}”?")
WRITE = Message("skriv {instead}", "skriv {instead}", "write {instead}")

UNKNOWN_KEY = Rule(
    "IF030",
    "unknown-key",
    Severity.ERROR,
    Message("ukjent nøkkel «{key}»", "ukjend nøkkel «{key}»", "unknown key “{key}”"),
    (
        DID_YOU_MEAN,
        WRITE,
        Message(
            "sett den i «{part}», som «{inner}»",
            "set han i «{part}», som «{inner}»",
            "put it in “{part}”, as “{inner}”",
        ),
        Message(
            "henvisningen står på én side bare: skriv {there} i {kind}",
            "tilvisinga står på éi side berre: skriv {there} i {kind}",
            "the reference stands on one side only: write {there} in {kind}",
        ),
        Message("nøklene her er {allowed}", "nøklane her er {allowed}", "the keys here are {allowed}"),
    ),
)
MISSING_KEY = Rule(
    "IF031",
    "missing-key",
    Severity.ERROR,
    Message("nøkkelen «{key}» mangler", "nøkkelen «{key}» manglar", "the key “{key}” is missing"),
    (Message("legg til linjen «{key}: …»", "legg til linja «{key}: …»", "add the line “{key}: …”"),),
)
ID_KEY = Rule(
    "IF032",
    "id-key",
    Severity.ERROR,
    Message(
        "nøkkelen «id» finnes ikke: id-en er filnavnet eller nøkkelen over",
        "nøkkelen «id» finst ikkje: id-en er filnamnet eller nøkkelen over",
        "there is no key “id”: the id is the file's name or the key above",
    ),
    (Message("ta linjen bort", "ta linja bort", "remove the line"),),
)
WRONG_SHAPE = Rule(
    "IF033",
    "wrong-shape",
    Severity.ERROR,
    Message("her skal det stå {expected}", "her skal det stå {expected}", "this should be {expected}"),
    (
        WRITE,
        Message("sett en id foran hver: {by_id}", "set ein id framfor kvar: {by_id}", "put an id before each: {by_id}"),
        Message("nå står det {found}", "no står det {found}", "it is {found}"),
    ),
)
EMPTY_VALUE = Rule(
    "IF034",
    "empty-value",
    Severity.ERROR,
    Message("nøkkelen har ingen verdi", "nøkkelen har ingen verdi", "the key has no value"),
    (
        Message(
            "skriv en verdi, eller ta linjen bort",
            "skriv ein verdi, eller ta linja bort",
            "write a value, or remove the line",
        ),
    ),
)
NEEDS_QUOTES = Rule(
    "IF035",
    "needs-quotes",
    Severity.ERROR,
    Message(
        "«{value}» må stå i anførselstegn: noen programmer leser det som et tall, en dato eller ja/nei",
        "«{value}» må stå i hermeteikn: nokre program les det som eit tal, ein dato eller ja/nei",
        "“{value}” must be quoted: some programs read it as a number, a date or yes/no",
    ),
    (WRITE,),
)
NOT_A_NUMBER = Rule(
    "IF036",
    "not-a-number",
    Severity.ERROR,
    Message("«{value}» er ikke et tall", "«{value}» er ikkje eit tal", "“{value}” is not a number"),
    (
        WRITE,
        Message(
            "tall skrives uten anførselstegn og med punktum: 9.7",
            "tal blir skrivne utan hermeteikn og med punktum: 9.7",
            "numbers are written without quotes and with a point: 9.7",
        ),
    ),
)
NOT_A_WHOLE_NUMBER = Rule(
    "IF037",
    "not-a-whole-number",
    Severity.ERROR,
    Message(
        "«{value}» er ikke et helt tall fra null og opp",
        "«{value}» er ikkje eit heilt tal frå null og opp",
        "“{value}” is not a whole number from zero up",
    ),
    (
        WRITE,
        Message(
            "hele tall skrives uten mellomrom, enhet og anførselstegn: 4162",
            "heile tal blir skrivne utan mellomrom, eining og hermeteikn: 4162",
            "whole numbers are written without spaces, units or quotes: 4162",
        ),
    ),
)
NOT_A_DATE = Rule(
    "IF038",
    "not-a-date",
    Severity.ERROR,
    Message("«{value}» er ikke {expected}", "«{value}» er ikkje {expected}", "“{value}” is not {expected}"),
    (WRITE,),
)
NO_SUCH_DATE = Rule(
    "IF039",
    "no-such-date",
    Severity.ERROR,
    Message("datoen «{value}»: {problem}", "datoen «{value}»: {problem}", "the date “{value}”: {problem}"),
    (
        Message(
            "datoer skrives år-måned-dag: 2026-06-15",
            "datoar blir skrivne år-månad-dag: 2026-06-15",
            "dates are written year-month-day: 2026-06-15",
        ),
    ),
)
NOT_A_PERIOD = Rule(
    "IF040",
    "not-a-period",
    Severity.ERROR,
    Message("«{value}» er ikke {expected}", "«{value}» er ikkje {expected}", "“{value}” is not {expected}"),
    (WRITE,),
)
NOT_A_FLAG = Rule(
    "IF041",
    "not-a-flag",
    Severity.ERROR,
    Message(
        "«{value}» er verken true eller false",
        "«{value}» er verken true eller false",
        "“{value}” is neither true nor false",
    ),
    (WRITE,),
)
UNKNOWN_VALUE = Rule(
    "IF042",
    "unknown-value",
    Severity.ERROR,
    Message("ukjent verdi «{value}»", "ukjend verdi «{value}»", "unknown value “{value}”"),
    (
        DID_YOU_MEAN,
        Message("lovlige verdier: {allowed}", "lovlege verdiar: {allowed}", "allowed values: {allowed}"),
    ),
)
WRONG_FORM = Rule(
    "IF043",
    "wrong-form",
    Severity.ERROR,
    Message(
        "«{value}» er ikke på formen {expected}",
        "«{value}» er ikkje på forma {expected}",
        "“{value}” is not of the form {expected}",
    ),
    (WRITE,),
)
TEXT_TOO_LONG = Rule(
    "IF044",
    "text-too-long",
    Severity.ERROR,
    Message(
        "teksten er {length} tegn; grensen er {limit}",
        "teksten er {length} teikn; grensa er {limit}",
        "the text is {length} characters; the limit is {limit}",
    ),
    (
        Message(
            "kort den ned, eller vis til dokumentet den kommer fra",
            "kort han ned, eller vis til dokumentet han kjem frå",
            "shorten it, or refer to the document it comes from",
        ),
    ),
)
SEVERAL_LEADS = Rule(
    "IF045",
    "several-leads",
    Severity.ERROR,
    Message(
        "tiltaket har en liste av ansvarlige; nøyaktig én aktør rapporterer",
        "tiltaket har ei liste av ansvarlege; nøyaktig éin aktør rapporterer",
        "the measure has a list of leads; exactly one actor reports",
    ),
    (
        Message(
            "la én stå som lead, og sett de andre under partners",
            "la éin stå som lead, og set dei andre under partners",
            "keep one as lead, and put the others under partners",
        ),
    ),
)

RULES = (
    UNKNOWN_KEY,
    MISSING_KEY,
    ID_KEY,
    WRONG_SHAPE,
    EMPTY_VALUE,
    NEEDS_QUOTES,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_A_DATE,
    NO_SUCH_DATE,
    NOT_A_PERIOD,
    NOT_A_FLAG,
    UNKNOWN_VALUE,
    WRONG_FORM,
    TEXT_TOO_LONG,
    SEVERAL_LEADS,
)
