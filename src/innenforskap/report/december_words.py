"""The words of the December report on the year that went, in bokmål and nynorsk."""

from innenforskap.i18n import Phrase
from innenforskap.model.vocabulary import Fate

TITLE = Phrase("Gjennomføring og resultater {year}: {plan}", "Gjennomføring og resultat {year}: {plan}")
DECIDED = Phrase("{body}, {day}", "{body}, {day}")
DECIDED_IN = Phrase("{body}, {day}, sak {case_no}", "{body}, {day}, sak {case_no}")
IN_TABLE = Phrase(", tabell {table}", ", tabell {table}")
AND_MORE = Phrase("{names} og {n} til", "{names} og {n} til")

# Proposed decision.
PROPOSAL = Phrase("Forslag til vedtak", "Framlegg til vedtak")
PROPOSAL_FROM = Phrase("Innstilling fra {body}", "Innstilling frå {body}")
SKELETON = Phrase(
    "Punktene under er et utkast laget av opplysningene i planen. Les og rett dem før saken legges fram.",
    "Punkta under er eit utkast laga av opplysningane i planen. Les og rett dei før saka blir lagd fram.",
)
TAKE_NOTE = Phrase(
    "Rapporten om gjennomføring og resultater tas til orientering.",
    "Rapporten om gjennomføring og resultat blir teken til orientering.",
)
ADOPT = Phrase(
    "Den oppdaterte planen «{plan}» vedtas slik den står i vedlegget.",
    "Den oppdaterte planen «{plan}» blir vedteken slik han står i vedlegget.",
)
ADOPT_VERSION = Phrase(
    "Den oppdaterte planen «{plan}», versjon {version}, vedtas slik den står i vedlegget.",
    "Den oppdaterte planen «{plan}», versjon {version}, blir vedteken slik han står i vedlegget.",
)
NO_ROLL = Phrase(
    "Planen «{plan}» er vurdert og rulleres ikke i år.", "Planen «{plan}» er vurdert og blir ikkje rullert i år."
)
LEAVES = {
    Fate.COMPLETED: Phrase(
        "Tiltaket «{measure}» er gjennomført og går ut av planen.",
        "Tiltaket «{measure}» er gjennomført og går ut av planen.",
    ),
    Fate.MAINSTREAMED: Phrase(
        "Tiltaket «{measure}» føres videre i ordinær drift og går ut av planen.",
        "Tiltaket «{measure}» blir ført vidare i ordinær drift og går ut av planen.",
    ),
    Fate.TERMINATED: Phrase("Tiltaket «{measure}» avsluttes.", "Tiltaket «{measure}» blir avslutta."),
    Fate.MERGED: Phrase(
        "Tiltaket «{measure}» slås sammen med et annet tiltak.",
        "Tiltaket «{measure}» blir slått saman med eit anna tiltak.",
    ),
    Fate.MOVED: Phrase("Tiltaket «{measure}» flyttes ut av planen.", "Tiltaket «{measure}» blir flytta ut av planen."),
}
MERGED_INTO = Phrase(
    "Tiltaket «{measure}» slås sammen med «{into}».", "Tiltaket «{measure}» blir slått saman med «{into}»."
)
MOVED_TO = Phrase("Tiltaket «{measure}» flyttes: {to}", "Tiltaket «{measure}» blir flytta: {to}")
ALREADY = Phrase(
    "Det tas til orientering at dette allerede er vedtatt: {ended}.",
    "Det blir teke til orientering at dette alt er vedteke: {ended}.",
)
ENDED = Phrase("{measure} ({state}; {decision})", "{measure} ({state}; {decision})")
ENDED_ONLY = Phrase("{measure} ({state})", "{measure} ({state})")

# Summary.
SUMMARY = Phrase("Sammendrag", "Samandrag")
COUNTS = Phrase("Planen har {total}: {parts}.", "Planen har {total}: {parts}.")
HAPPENED = Phrase("Hva som har skjedd", "Kva som har skjedd")
WORKED = Phrase("Hva som virker", "Kva som verkar")
STOPPED = Phrase("Hva som stanses eller går ut", "Kva som blir stansa eller går ut")
NEW = Phrase("Hva som er nytt", "Kva som er nytt")
GOING = Phrase("Hvordan det går", "Korleis det går")
MEASURES = Phrase("Tiltak", "Tiltak")
NEW_MEASURES = Phrase("Nye tiltak", "Nye tiltak")
FIRST_REPORT = Phrase("Rapportert for første gang", "Rapportert for første gong")
NOTHING_MOVED = Phrase("Ingen tiltak har fått ny status siden {day}.", "Ingen tiltak har fått ny status sidan {day}.")
NOT_KNOWN_TO_WORK = Phrase(
    "Vi kan ikke si om noen av tiltakene virker ennå.", "Vi kan ikkje seie om nokon av tiltaka verkar enno."
)
NOTHING_STOPPED = Phrase("Ingen tiltak går ut av planen i år.", "Ingen tiltak går ut av planen i år.")
NOTHING_NEW = Phrase("Ingen nye tiltak er ført inn.", "Ingen nye tiltak er førte inn.")

# The state of things, held against the year before.
STATUS = Phrase("Gjennomføring", "Gjennomføring")
MOVED = Phrase(
    "Av {total} har {moved} en annen status nå enn {then}. Tabellene viser hvor mange tiltak som hadde hver status da "
    "og nå, og hvilke som er kommet dit siden.",
    "Av {total} har {moved} ein annan status no enn {then}. Tabellane viser kor mange tiltak som hadde kvar status då "
    "og no, og kva for nokre som er komne dit sidan.",
)
WHOLE = Phrase("Hele planen", "Heile planen")
STATE = Phrase("Status", "Status")
NOW = Phrase("Nå", "No")
NOBODY = Phrase("ingen", "ingen")
CAME = Phrase("Kommet hit siden", "Kome hit sidan")
CAME_FROM = Phrase("{measure} (var: {state})", "{measure} (var: {state})")
CAME_NEW = Phrase("{measure} (nytt i planen)", "{measure} (nytt i planen)")
TOTAL = Phrase("I alt", "I alt")
LATE = Phrase(
    "Tiltak som er forsinket, satt på vent eller over tiden",
    "Tiltak som er forseinka, sette på vent eller over tida",
)
LATE_COLUMNS = (
    Phrase("Tiltak", "Tiltak"),
    Phrase("Avvik", "Avvik"),
    Phrase("Årsak", "Årsak"),
    Phrase("Ny dato", "Ny dato"),
)
NONE_LATE = Phrase(
    "Ingen tiltak er meldt forsinket eller satt på vent.", "Ingen tiltak er melde forseinka eller sette på vent."
)

# Decisions.
DECISIONS = Phrase("Vedtak siden {day}", "Vedtak sidan {day}")
DECISION_COLUMNS = (
    Phrase("Vedtak", "Vedtak"),
    Phrase("Tiltak", "Tiltak"),
    Phrase("Organ og dato", "Organ og dato"),
    Phrase("Oppfølging", "Oppfølging"),
)
NO_FOLLOW_UP = Phrase("Ingen oppfølging er bedt om", "Det er ikkje bede om oppfølging")
FOLLOWED_UP = Phrase("{text} (gjort {when})", "{text} (gjort {when})")
STILL_TO_DO = Phrase("{text} (ikke gjort)", "{text} (ikkje gjort)")
WHOLE_PLAN = Phrase("Hele planen", "Heile planen")
