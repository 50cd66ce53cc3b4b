"""The words of the June memo, in bokmål and nynorsk."""

from innenforskap.i18n import Phrase
from innenforskap.model.vocabulary import Paper

TITLE = Phrase("Status for oppstart: {plan}", "Status for oppstart: {plan}")
NONE = Phrase("Ingen", "Ingen")
ALL = Phrase("Alle tiltakene i planen", "Alle tiltaka i planen")

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

# Partners.
PARTNERS = Phrase("Samarbeid og invitasjoner", "Samarbeid og invitasjonar")
PARTNERS_CAPTION = Phrase("Partnere i felles tiltak og invitasjoner", "Partnarar i felles tiltak og invitasjonar")
NO_PARTNERS = Phrase(
    "Planen har ingen felles tiltak eller invitasjoner.", "Planen har ingen felles tiltak eller invitasjonar."
)
INVITED = Phrase(
    "Tiltak som er invitasjoner, har {partners}. Så langt har {yes} takket ja.",
    "Tiltak som er invitasjonar, har {partners}. Så langt har {yes} takka ja.",
)
PARTNER, PARTNERS_MANY = Phrase("partner", "partnar"), Phrase("partnere", "partnarar")
NOBODY = Phrase("ingen", "ingen")
PARTNER_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Forpliktelse", "Forplikting"),
    Phrase("Partnere og svar", "Partnarar og svar"),
)
ANSWER = Phrase("{answer}: {names}", "{answer}: {names}")
NO_ANSWER = Phrase("Svar ikke oppgitt", "Svar ikkje oppgitt")
NO_PARTNER = Phrase("Ingen partnere er oppgitt", "Ingen partnarar er oppgitte")

# Follow-up.
FOLLOW_UP = Phrase("Oppfølging av tidligere vedtak", "Oppfølging av tidlegare vedtak")
FOLLOW_UP_CAPTION = Phrase("Vedtak som venter på oppfølging", "Vedtak som ventar på oppfølging")
NO_FOLLOW_UP = Phrase(
    "Det er ikke registrert vedtak som venter på oppfølging.",
    "Det er ikkje registrert vedtak som ventar på oppfølging.",
)
FOLLOW_UP_COLUMNS = (
    Phrase("Vedtak", "Vedtak"),
    Phrase("Oppfølging", "Oppfølging"),
    Phrase("Ansvarlig", "Ansvarleg"),
    Phrase("Frist", "Frist"),
)
DONE_SINCE = Phrase("Fulgt opp siden {day}:", "Følgt opp sidan {day}:")
FOLLOWED_UP = Phrase("{text} (gjort {when}). {decision}", "{text} (gjort {when}). {decision}")
ABOUT_MEASURES = Phrase("{what}: {measures}", "{what}: {measures}")
DECIDED = Phrase("{what} ({body}, {day})", "{what} ({body}, {day})")
DECIDED_IN = Phrase("{what} ({body}, {day}, sak {case_no})", "{what} ({body}, {day}, sak {case_no})")

# Gaps.
GAPS = Phrase("Vedlegg: åpne hull", "Vedlegg: opne hol")
GAPS_ATTACHED = Phrase("Åpne hull", "Opne hol")
GAPS_NOTE = Phrase(
    "Listen viser hva planen og statusrapportene ikke sier noe om.",
    "Lista viser kva planen og statusrapportane ikkje seier noko om.",
)
GAP_LABEL = Phrase("{label} ({n})", "{label} ({n})")
ALWAYS_TOLD = {
    "without_lead": Phrase("Uten ansvarlig", "Utan ansvarleg"),
    "without_indicator": Phrase("Uten indikator", "Utan indikator"),
    "without_status": Phrase("Uten statusrapport", "Utan statusrapport"),
    "without_planned_start": Phrase("Uten planlagt start", "Utan planlagd start"),
}
TOLD_IF_ANY = {
    "lead_is_group": Phrase("Ansvarlig er en gruppe", "Ansvarleg er ei gruppe"),
    "stale": Phrase("Siste statusrapport er for gammel", "Siste statusrapport er for gammal"),
}
NOT_IN_USE = Phrase("Indikatorer som ikke er i bruk ennå", "Indikatorar som ikkje er i bruk enno")

# Ahead.
AHEAD_TO = Phrase("Videre arbeid fram mot {when}", "Vidare arbeid fram mot {when}")
AHEAD = Phrase("Videre arbeid", "Vidare arbeid")
AHEAD_CAPTION = Phrase("Datoer framover", "Datoar framover")
AHEAD_COLUMNS = (Phrase("Når", "Når"), Phrase("Hva", "Kva"))
NOTHING_AHEAD = Phrase("Planen har ingen datoer framover.", "Planen har ingen datoar framover.")
PAPERS = {
    Paper.JUNE_MEMO: Phrase("notat om status for oppstart", "notat om status for oppstart"),
    Paper.DECEMBER_REPORT: Phrase(
        "rapport om gjennomføring og resultater og en oppdatert plan",
        "rapport om gjennomføring og resultat og ein oppdatert plan",
    ),
}
PAPER_FROM_TO = Phrase("{sender} legger fram {paper} for {body}", "{sender} legg fram {paper} for {body}")
PAPER_DUE = Phrase("Frist for {paper}", "Frist for {paper}")
START_PLANNED = Phrase("Planlagt start: {measure}", "Planlagd start: {measure}")
START_EXPECTED = Phrase("Forventet start: {measure}", "Venta start: {measure}")
END_EXPECTED = Phrase("Forventet slutt: {measure}", "Venta slutt: {measure}")
FOLLOW_UP_DUE = Phrase("Frist for oppfølging av vedtak: {text}", "Frist for oppfølging av vedtak: {text}")
MILESTONE_DUE = Phrase("Milepæl: {title} ({measure})", "Milepæl: {title} ({measure})")
TOLD_NEXT = Phrase("Kommunikasjon: {title}", "Kommunikasjon: {title}")
INDICATOR_READY = Phrase("Indikatoren skal være klar: {title}", "Indikatoren skal vere klar: {title}")

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
