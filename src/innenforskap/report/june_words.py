"""The words of the June memo, in bokmål and nynorsk."""

from innenforskap.i18n import Phrase

TITLE = Phrase("Status for oppstart: {plan}", "Status for oppstart: {plan}")

ALL_MEASURES = Phrase("Alle tiltak", "Alle tiltak")
PROPOSAL = Phrase("Forslag til vedtak", "Framlegg til vedtak")

# Purpose.
PURPOSE = Phrase("Formål med notatet", "Formålet med notatet")
TOLD_BY = Phrase(
    "{sender} legger her fram status for oppstart av tiltakene i «{plan}» per {day}.",
    "{sender} legg her fram status for oppstart av tiltaka i «{plan}» per {day}.",
)
TOLD = Phrase(
    "Notatet viser status for oppstart av tiltakene i «{plan}» per {day}.",
    "Notatet viser status for oppstart av tiltaka i «{plan}» per {day}.",
)
MAY_SOLVE = Phrase(
    " Er det utfordringer, kan {body} drøfte dem og finne løsninger som sikrer framdriften.",
    " Er det utfordringar, kan {body} drøfte dei og finne løysingar som sikrar framdrifta.",
)
MAY_END = Phrase(
    " Er det utfordringer, kan {body} drøfte dem, finne løsninger som sikrer framdriften, eller avslutte tiltak som "
    "ikke virker.",
    " Er det utfordringar, kan {body} drøfte dei, finne løysingar som sikrar framdrifta, eller avslutte tiltak som "
    "ikkje verkar.",
)

# Summary.
SUMMARY = Phrase("Kort oppsummert", "Kort oppsummert")
CASE, CASES = Phrase("sak", "sak"), Phrase("saker", "saker")
ASKED = Phrase("Vi ber {body} ta stilling til {cases}:", "Vi ber {body} ta stilling til {cases}:")
ASKED_NOBODY = Phrase("Det er {cases} å ta stilling til:", "Det er {cases} å ta stilling til:")
NOTHING_ASKED = Phrase("Ingen tiltak trenger en avgjørelse nå.", "Ingen tiltak treng ei avgjerd no.")
QUESTION = Phrase("{question} ({measure})", "{question} ({measure})")
NO_MEASURES = Phrase("Planen har ingen tiltak.", "Planen har ingen tiltak.")
COUNTS = Phrase("{total}: {parts}.", "{total}: {parts}.")
NO_STARTS = Phrase(
    "Planen oppgir ikke planlagt start for noen av tiltakene. Vi kan derfor ikke si hvor mange som skulle ha startet.",
    "Planen oppgir ikkje planlagd start for nokon av tiltaka. Vi kan derfor ikkje seie kor mange som skulle ha starta.",
)
STARTS = Phrase("Etter planen skulle {due} ha startet: {parts}.", "Etter planen skulle {due} ha starta: {parts}.")
NO_STARTS_YET = Phrase(
    "Etter planen skulle ingen tiltak ha startet ennå.", "Etter planen skulle ingen tiltak ha starta enno."
)
SOME_STARTS = Phrase(
    " Planen oppgir ikke planlagt start for {count}.", " Planen oppgir ikkje planlagd start for {count}."
)
STARTED = Phrase("{n} har startet", "{n} har starta")
WAITING = Phrase("{n} har ikke startet", "{n} har ikkje starta")
UNREPORTED = Phrase("{n} er ikke rapportert", "{n} er ikkje rapportert")
NAMED = Phrase("{label}: {names}.", "{label}: {names}.")
GAPS_SHORT = Phrase("Åpne hull: {parts}.", "Opne hol: {parts}.")

# What is to be discussed.
ASKS = Phrase("Saker {body} bør drøfte", "Saker {body} bør drøfte")
ASKS_NOBODY = Phrase("Saker som bør drøftes", "Saker som bør drøftast")
NUMBERED = Phrase("{n}. {question}", "{n}. {question}")
ABOUT = Phrase(
    "{measure} (status: {state}, framdrift: {progress})", "{measure} (status: {state}, framdrift: {progress})"
)
PROBLEM = Phrase("Hva saken gjelder", "Kva saka gjeld")
CAUSE = Phrase("Årsak", "Årsak")
OPTIONS = Phrase("Mulige løsninger", "Moglege løysingar")
RECOMMENDATION = Phrase("Anbefaling", "Tilråding")
CONSEQUENCE = Phrase("Hvis saken må vente", "Om saka må vente")

# Status.
STATUS_PER = Phrase("Status for oppstart per {label}", "Status for oppstart per {label}")
STATUS = Phrase("Status for oppstart", "Status for oppstart")
STARTS_CAPTION = Phrase("Tiltak som skulle ha startet per {day}", "Tiltak som skulle ha starta per {day}")
STARTS_COLUMNS = (
    Phrase("Del av planen", "Del av planen"),
    Phrase("Skulle ha startet", "Skulle ha starta"),
    Phrase("Av dem startet", "Av dei starta"),
    Phrase("Av dem ikke startet", "Av dei ikkje starta"),
    Phrase("Av dem ikke rapportert", "Av dei ikkje rapporterte"),
    Phrase("Planlagt start ikke oppgitt", "Planlagd start ikkje oppgitt"),
)
TOTAL = Phrase("I alt", "I alt")
STATUS_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Ansvarlig", "Ansvarleg"),
    Phrase("Planlagt start", "Planlagd start"),
    Phrase("Status", "Status"),
    Phrase("Framdrift", "Framdrift"),
)
STALE = Phrase("{state} (rapportert {day})", "{state} (rapportert {day})")
EMPTY_STRANDS = Phrase("Ingen tiltak er ført inn under {strands}.", "Ingen tiltak er førte inn under {strands}.")
DEVIATIONS = Phrase("Startet, men forsinket eller satt på vent", "Starta, men forseinka eller sett på vent")
DEVIATION_COLUMNS = (Phrase("Tiltak", "Tiltak"), Phrase("Avvik", "Avvik"), Phrase("Årsak", "Årsak"))
END_PASSED = Phrase("planlagt slutt var {when}", "planlagd slutt var {when}")
MILESTONE_LATE = Phrase("milepælen «{title}» skulle være nådd {when}", "milepælen «{title}» skulle vere nådd {when}")

# Not started as planned.
NOT_STARTED = Phrase("Tiltak som ikke er startet som planlagt", "Tiltak som ikkje er starta som planlagt")
NOT_STARTED_NOTE = Phrase(
    "Der planen ikke oppgir planlagt start, står tiltaket her når det er rapportert at det ikke har startet.",
    "Der planen ikkje oppgir planlagd start, står tiltaket her når det er rapportert at det ikkje har starta.",
)
NONE_NOT_STARTED = Phrase(
    "Vi kjenner ikke til tiltak som ikke er startet som planlagt.",
    "Vi kjenner ikkje til tiltak som ikkje er starta som planlagt.",
)
NOT_STARTED_CAPTION = Phrase("Årsaker og nye datoer", "Årsaker og nye datoar")
NOT_STARTED_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Status", "Status"),
    Phrase("Planlagt start", "Planlagd start"),
    Phrase("Årsak", "Årsak"),
    Phrase("Ny dato", "Ny dato"),
)

# The annex.
ANNEX_TITLE = Phrase("Vedlegg: alle tiltak", "Vedlegg: alle tiltak")
LEAD = Phrase("Ansvarlig", "Ansvarleg")
STATE = Phrase("Status", "Status")
PROGRESS = Phrase("Framdrift", "Framdrift")
EFFECT = Phrase("Virkning", "Verknad")
DECISION = Phrase("Vedtak", "Vedtak")
DECIDED_SHORT = Phrase("{type} ({body}, {day})", "{type} ({body}, {day})")
REPORTED = Phrase("Rapportert", "Rapportert")
REPORTED_BY = Phrase("{day} av {actor}", "{day} av {actor}")
WORK = Phrase("Om arbeidet", "Om arbeidet")
EXPECTED_START = Phrase("Forventet start", "Venta start")
EXPECTED_END = Phrase("Forventet slutt", "Venta slutt")
NEXT_STEP = Phrase("Neste steg", "Neste steg")
