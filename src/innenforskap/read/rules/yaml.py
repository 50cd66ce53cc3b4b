"""What is wrong with a file as YAML, and the parts of YAML a plan has no use for."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message

TAB = Rule(
    "IF010",
    "tab-indentation",
    Severity.ERROR,
    Message("linjen er rykket inn med tabulator", "linja er rykt inn med tabulator", "the line is indented with a tab"),
    (
        Message(
            "bruk mellomrom, to for hvert nivå", "bruk mellomrom, to for kvart nivå", "use spaces, two for each level"
        ),
    ),
)
ODD_SPACE = Rule(
    "IF011",
    "odd-space-indentation",
    Severity.ERROR,
    Message(
        "linjen er rykket inn med {space}, ikke med vanlig mellomrom",
        "linja er rykt inn med {space}, ikkje med vanleg mellomrom",
        "the line is indented with {space}, not with ordinary spaces",
    ),
    (
        Message(
            "slett innrykket og skriv det på nytt med mellomromstasten",
            "slett innrykket og skriv det på nytt med mellomromstasten",
            "delete the indentation and type it again with the space bar",
        ),
    ),
)
SYNTAX = Rule(
    "IF012",
    "not-valid-yaml",
    Severity.ERROR,
    Message(
        "linjen kan ikke leses: {problem}", "linja kan ikkje lesast: {problem}", "the line cannot be read: {problem}"
    ),
    (Message("{remedy}", "{remedy}", "{remedy}"),),
)
DUPLICATE_KEY = Rule(
    "IF013",
    "duplicate-key",
    Severity.ERROR,
    Message(
        "nøkkelen «{key}» står to ganger (linje {first} og linje {second})",
        "nøkkelen «{key}» står to gonger (linje {first} og linje {second})",
        "the key “{key}” stands twice (line {first} and line {second})",
    ),
    (
        Message(
            "behold den ene; ellers ville den siste ha vunnet uten at noen så det",
            "behald den eine; elles ville den siste ha vunne utan at nokon såg det",
            "keep one of them; otherwise the last would win unseen",
        ),
    ),
)
ANCHOR = Rule(
    "IF014",
    "anchor",
    Severity.ERROR,
    Message(
        "ankeret «&{name}» kan ikke brukes i planfiler",
        "ankeret «&{name}» kan ikkje brukast i planfiler",
        "the anchor “&{name}” cannot be used in plan files",
    ),
    (
        Message(
            "skriv teksten der den trengs; begynner teksten med &, sett den i anførselstegn",
            "skriv teksten der han trengst; byrjar teksten med &, set han i hermeteikn",
            "write the text where it is needed; if the text begins with &, put it in quotes",
        ),
    ),
)
ALIAS = Rule(
    "IF015",
    "alias",
    Severity.ERROR,
    Message(
        "aliaset «*{name}» kan ikke brukes i planfiler",
        "aliaset «*{name}» kan ikkje brukast i planfiler",
        "the alias “*{name}” cannot be used in plan files",
    ),
    (
        Message(
            "skriv teksten der den trengs; begynner teksten med *, sett den i anførselstegn",
            "skriv teksten der han trengst; byrjar teksten med *, set han i hermeteikn",
            "write the text where it is needed; if the text begins with *, put it in quotes",
        ),
    ),
)
MERGE_KEY = Rule(
    "IF016",
    "merge-key",
    Severity.ERROR,
    Message(
        "flettenøkkelen «<<» kan ikke brukes i planfiler",
        "flettenøkkelen «<<» kan ikkje brukast i planfiler",
        "the merge key “<<” cannot be used in plan files",
    ),
    (Message("skriv nøklene ut", "skriv nøklane ut", "write the keys out"),),
)
TAG = Rule(
    "IF017",
    "tag",
    Severity.ERROR,
    Message(
        "merkelappen «{tag}» kan ikke brukes i planfiler",
        "merkelappen «{tag}» kan ikkje brukast i planfiler",
        "the tag “{tag}” cannot be used in plan files",
    ),
    (
        Message(
            "ta den bort; begynner teksten med !, sett den i anførselstegn",
            "ta han bort; byrjar teksten med !, set han i hermeteikn",
            "remove it; if the text begins with !, put it in quotes",
        ),
    ),
)
SECOND_DOCUMENT = Rule(
    "IF018",
    "second-document",
    Severity.ERROR,
    Message(
        "et nytt dokument begynner her («---»)",
        "eit nytt dokument byrjar her («---»)",
        "a second document begins here (“---”)",
    ),
    (
        Message(
            "flytt det som står under, til en egen fil; er linjen bare til pynt, ta den bort",
            "flytt det som står under, til ei eiga fil; er linja berre til pynt, ta ho bort",
            "move what stands below to a file of its own; if the line is mere decoration, remove it",
        ),
    ),
)
TOO_DEEP = Rule(
    "IF019",
    "too-deep",
    Severity.ERROR,
    Message("mer enn {limit} nivåer", "meir enn {limit} nivå", "more than {limit} levels"),
    (
        Message(
            "en plan trenger ikke mer enn sju", "ein plan treng ikkje meir enn sju", "a plan needs no more than seven"
        ),
    ),
)
TOO_MANY_PARTS = Rule(
    "IF020",
    "too-many-parts",
    Severity.ERROR,
    Message(
        "filen har mer enn {limit} deler", "fila har meir enn {limit} delar", "the file has more than {limit} parts"
    ),
    (
        Message(
            "del den opp: én fil for hvert tiltak, hver aktør og hver indikator",
            "del ho opp: éi fil for kvart tiltak, kvar aktør og kvar indikator",
            "split it: one file for each measure, actor and indicator",
        ),
    ),
)
KEY_IS_NO_TEXT = Rule(
    "IF021",
    "key-is-no-text",
    Severity.ERROR,
    Message("nøkkelen er ikke en tekst", "nøkkelen er ikkje ein tekst", "the key is not a text"),
    (
        Message(
            "skriv «nøkkel: verdi»; begynner en tekst med [ eller {{, sett den i anførselstegn",
            "skriv «nøkkel: verdi»; byrjar ein tekst med [ eller {{, set han i hermeteikn",
            "write “key: value”; if a text begins with [ or {{, put it in quotes",
        ),
    ),
)
CUT_BY_COMMENT = Rule(
    "IF022",
    "cut-by-comment",
    Severity.WARNING,
    Message(
        "teksten slutter ved « #»; resten av linjen leses som en kommentar",
        "teksten sluttar ved « #»; resten av linja blir lesen som ein kommentar",
        "the text ends at “ #”; the rest of the line is read as a comment",
    ),
    (
        Message(
            "sett teksten i anførselstegn, eller skriv kommentaren med to mellomrom foran og ett etter #",
            "set teksten i hermeteikn, eller skriv kommentaren med to mellomrom framfor og eitt etter #",
            "put the text in quotes, or write the comment with two spaces before # and one after",
        ),
    ),
)
EMPTY_FILE = Rule(
    "IF023",
    "empty-file",
    Severity.ERROR,
    Message("filen er tom", "fila er tom", "the file is empty"),
    (Message("skriv noe i den, eller slett den", "skriv noko i ho, eller slett ho", "write in it, or delete it"),),
)

RULES = (
    TAB,
    ODD_SPACE,
    SYNTAX,
    DUPLICATE_KEY,
    ANCHOR,
    ALIAS,
    MERGE_KEY,
    TAG,
    SECOND_DOCUMENT,
    TOO_DEEP,
    TOO_MANY_PARTS,
    KEY_IS_NO_TEXT,
    CUT_BY_COMMENT,
    EMPTY_FILE,
)
