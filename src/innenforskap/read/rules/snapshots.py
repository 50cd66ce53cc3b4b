"""What is wrong with official figures as the plan keeps them: the file, an answer in it, and what stands in one."""

from innenforskap.finding import Rule, Severity
from innenforskap.i18n import Message
from innenforskap.read.rules.fields import DID_YOU_MEAN

FETCH_AGAIN = Message(
    "hent filen tilbake fra git, eller kjør «innenforskap fetch {name}»; den skal ikke endres for hånd",
    "hent fila tilbake frå git, eller køyr «innenforskap fetch {name}»; ho skal ikkje endrast for hand",
    "get the file back from git, or run “innenforskap fetch {name}”; it is not to be edited by hand",
)

NO_INDICATOR = Rule(
    "IF063",
    "snapshot-without-indicator",
    Severity.ERROR,
    Message(
        "tallene er hentet for «{name}», og planen har ingen slik indikator",
        "tala er henta for «{name}», og planen har ingen slik indikator",
        "the figures are fetched for “{name}”, and the plan has no such indicator",
    ),
    (
        DID_YOU_MEAN,
        Message(
            "gi filen navnet til indikatoren den hører til, eller ta den bort",
            "gi fila namnet til indikatoren ho høyrer til, eller ta ho bort",
            "name the file after the indicator it belongs to, or remove it",
        ),
    ),
)
BROKEN = Rule(
    "IF064",
    "broken-snapshot",
    Severity.ERROR,
    Message(
        "de hentede tallene kan ikke leses: {why}",
        "dei henta tala kan ikkje lesast: {why}",
        "the fetched figures cannot be read: {why}",
    ),
    (FETCH_AGAIN,),
)
BROKEN_ANSWER = Rule(
    "IF065",
    "broken-answer",
    Severity.ERROR,
    Message(
        "svaret på spørsmålet om tabell {table} kan ikke leses: {why}",
        "svaret på spørsmålet om tabell {table} kan ikkje lesast: {why}",
        "the answer about table {table} cannot be read: {why}",
    ),
    (FETCH_AGAIN,),
)
UNFIT = Rule(
    "IF066",
    "figures-not-found",
    Severity.ERROR,
    Message(
        "finner ikke tallene i {where}: {why}",
        "finn ikkje tala i {where}: {why}",
        "cannot find the figures in {where}: {why}",
    ),
    (
        Message(
            "rett «{key}» i indikatoren, og hent tallene på nytt",
            "rett «{key}» i indikatoren, og hent tala på nytt",
            "mend “{key}” in the indicator, and fetch the figures again",
        ),
    ),
)
UNREAD_PERIOD = Rule(
    "IF067",
    "unread-period",
    Severity.ERROR,
    Message(
        "perioden «{value}» kan ikke leses (i alt {count} slike); tallene er utelatt",
        "perioden «{value}» kan ikkje lesast (i alt {count} slike); tala er utelatne",
        "the period “{value}” cannot be read ({count} such in all); the figures are left out",
    ),
    (
        Message(
            "en periode er et år, et kvartal, et skoleår eller årene til et kull; spør bare om slike",
            "ein periode er eit år, eit kvartal, eit skuleår eller åra til eit kull; spør berre om slike",
            "a period is a year, a quarter, a school year or the years of a cohort; ask for such only",
        ),
    ),
)
UNREAD_AREA = Rule(
    "IF068",
    "unread-area",
    Severity.WARNING,
    Message(
        "området «{value}» er ikke kjent (i alt {count} slike); tallene er utelatt",
        "området «{value}» er ikkje kjent (i alt {count} slike); tala er utelatne",
        "the area “{value}” is not known ({count} such in all); the figures are left out",
    ),
    (
        Message(
            "spør bare om landet, fylker og kommuner; i en fil er nummeret tryggere enn navnet",
            "spør berre om landet, fylke og kommunar; i ei fil er nummeret tryggare enn namnet",
            "ask for the country, counties and municipalities only; in a file a number is safer than a name",
        ),
    ),
)
UNREAD_FIGURE = Rule(
    "IF069",
    "unread-figure",
    Severity.ERROR,
    Message(
        "«{value}» er verken et tall, en alder eller et kjent merke (i alt {count} slike); det er utelatt",
        "«{value}» er verken eit tal, ein alder eller eit kjent merke (i alt {count} slike); det er utelate",
        "“{value}” is neither a number, an age nor a known mark ({count} such in all); it is left out",
    ),
    (
        Message(
            "er det et merke for tall som mangler, før det opp i «marks» i indikatoren, og hent filen på nytt",
            "er det eit merke for tal som manglar, før det opp i «marks» i indikatoren, og hent fila på nytt",
            "if it marks figures that are missing, enter it in the indicator's “marks”, and take the file in again",
        ),
    ),
)

RULES = (NO_INDICATOR, BROKEN, BROKEN_ANSWER, UNFIT, UNREAD_PERIOD, UNREAD_AREA, UNREAD_FIGURE)
