"""What an explanation says, in bokmål, nynorsk and English."""

from collections.abc import Mapping

from innenforskap.i18n import Message

STANDS = Message("Slik står det {day}", "Slik står det {day}", "As it stands on {day}")
INPUTS = Message("Det bygger på", "Det byggjer på", "What it rests on")
TIME = Message("Tid", "Tid", "Time")
RULES = Message("Reglene", "Reglane", "The rules")
NOTHING = Message(
    "Ingen rapporter og ingen vedtak.", "Ingen rapportar og ingen vedtak.", "No reports and no decisions."
)

BY_REPORT = Message(
    "Status er «{state}». Rapporten for {day} er den nyeste som sier hvor tiltaket står.",
    "Status er «{state}». Rapporten for {day} er den nyaste som seier kvar tiltaket står.",
    "The state is “{state}”. The report of {day} is the newest that tells where the measure stands.",
)
BY_DECISION = Message(
    "Status er «{state}». Vedtaket {day} er det siste som setter status, og et vedtak veier tyngre enn en rapport "
    "fra samme dag.",
    "Status er «{state}». Vedtaket {day} er det siste som set status, og eit vedtak veg tyngre enn ein rapport frå "
    "same dag.",
    "The state is “{state}”. The decision of {day} is the last that sets one, and a decision weighs more than a "
    "report of the same day.",
)
NO_STATE = Message(
    "Status er ikke kjent. Ingen rapport og ingen vedtak til og med {day} sier hvor tiltaket står.",
    "Status er ikkje kjend. Ingen rapport og ingen vedtak til og med {day} seier kvar tiltaket står.",
    "The state is not known. No report and no decision up to {day} tells where the measure stands.",
)
IN_A_DRAFT = Message(
    "Status er «foreslått», for planen er ikke vedtatt, og ingenting er meldt til og med {day}.",
    "Status er «føreslått», for planen er ikkje vedteken, og ingenting er meldt til og med {day}.",
    "The state is “proposed”, for the plan is not adopted, and nothing is reported up to {day}.",
)
PROGRESS_BY = Message(
    "Framdriften er «{progress}», fra den siste rapporten ({day}).",
    "Framdrifta er «{progress}», frå den siste rapporten ({day}).",
    "The progress is “{progress}”, from the last report ({day}).",
)
NO_PROGRESS_UNREPORTED = Message(
    "Framdriften er ikke kjent, for ingen har rapportert.",
    "Framdrifta er ikkje kjend, for ingen har rapportert.",
    "The progress is not known, for nobody has reported.",
)
NO_PROGRESS_CLOSED = Message(
    "Framdriften gjelder ikke, for det er bare aktive tiltak som har framdrift.",
    "Framdrifta gjeld ikkje, for det er berre aktive tiltak som har framdrift.",
    "The progress does not apply, for only active measures have one.",
)
NO_PROGRESS_DECIDED = Message(
    "Framdriften er ikke kjent, for et vedtak er kommet etter den siste rapporten.",
    "Framdrifta er ikkje kjend, for eit vedtak er kome etter den siste rapporten.",
    "The progress is not known, for a decision has come after the last report.",
)
NO_PROGRESS_TOLD = Message(
    "Framdriften er ikke kjent, for den siste rapporten sier ikke noe om den.",
    "Framdrifta er ikkje kjend, for den siste rapporten seier ikkje noko om henne.",
    "The progress is not known, for the last report does not tell it.",
)
EFFECT_BY = Message(
    "Virkningen er «{effect}», fra rapporten for {day}, den siste som sier noe om virkning.",
    "Verknaden er «{effect}», frå rapporten for {day}, den siste som seier noko om verknad.",
    "The effect is “{effect}”, from the report of {day}, the last that tells one.",
)
NO_EFFECT = Message(
    "Virkningen er ikke kjent, for ingen rapport som gjelder, sier noe om den.",
    "Verknaden er ikkje kjend, for ingen rapport som gjeld, seier noko om han.",
    "The effect is not known, for no report that counts tells one.",
)

A_REPORT = Message("rapport fra {who} ({axes})", "rapport frå {who} ({axes})", "report from {who} ({axes})")
A_DECISION = Message(
    "vedtak i {who} ({what}, {id})", "vedtak i {who} ({what}, {id})", "decision by {who} ({what}, {id})"
)
NOBODY = Message("ukjent avsender", "ukjend avsendar", "an unknown sender")
SETS = Message("setter status", "set status", "sets the state")
OLDER = Message(
    "teller ikke for status, for noe nyere gjør det",
    "tel ikkje for status, for noko nyare gjer det",
    "does not set the state, for something newer does",
)
OUTRANKED = Message(
    "teller ikke for status, for et vedtak samme dag veier tyngre",
    "tel ikkje for status, for eit vedtak same dag veg tyngre",
    "does not set the state, for a decision of the same day weighs more",
)
CORRECTED = Message(
    "regnes ikke med, for en senere rapport retter den",
    "blir ikkje rekna med, for ein seinare rapport rettar han",
    "is left out, for a later report corrects it",
)
SILENT = Message(
    "sier ikke hvor tiltaket står", "seier ikkje kvar tiltaket står", "does not tell where the measure stands"
)
MERGED_INTO = Message(
    "endrer ikke status, for det er dette tiltaket de andre blir del av",
    "endrar ikkje status, for det er dette tiltaket dei andre blir del av",
    "does not change the state, for it is this measure that the others become part of",
)
LATER = Message(
    "regnes ikke med, for datoen er etter {day}",
    "blir ikkje rekna med, for datoen er etter {day}",
    "is left out, for it is dated after {day}",
)

START = Message(
    "Planlagt start er {when}. {answer}", "Planlagd start er {when}. {answer}", "Planned start is {when}. {answer}"
)
NO_START = Message(
    "Planen sier ikke når tiltaket starter, så ingen kan si om det er for sent.",
    "Planen seier ikkje når tiltaket startar, så ingen kan seie om det er for seint.",
    "The plan does not say when the measure starts, so nobody can say whether it is late.",
)
END = Message(
    "Planlagt slutt er {when}. {answer}", "Planlagd slutt er {when}. {answer}", "Planned end is {when}. {answer}"
)
NO_END = Message(
    "Planen sier ikke når tiltaket slutter.",
    "Planen seier ikkje når tiltaket sluttar.",
    "The plan does not say when the measure ends.",
)
PASSED = Message(
    "Siste dag var {day}, så tiden er ute.",
    "Siste dag var {day}, så tida er ute.",
    "The last day was {day}: it has passed.",
)
NOT_PASSED = Message("Siste dag er {day}.", "Siste dag er {day}.", "The last day is {day}.")
SHOULD_HAVE_STARTED = Message(
    "Tiltaket skulle ha startet, og er ikke kjent som startet.",
    "Tiltaket skulle ha starta, og er ikkje kjent som starta.",
    "The measure should have started, and is not known to have.",
)
HAS_STARTED = Message(
    "Tiltaket er startet, eller det er ute av arbeidet med planen.",
    "Tiltaket er starta, eller det er ute av arbeidet med planen.",
    "The measure has started, or has left the work of the plan.",
)
OVERDUE = Message(
    "Tiltaket er fortsatt aktivt, og er på overtid.",
    "Tiltaket er framleis aktivt, og er på overtid.",
    "The measure is still active, and overdue.",
)
NOT_OVERDUE = Message(
    "Tiltaket er ikke aktivt, så det er ikke på overtid.",
    "Tiltaket er ikkje aktivt, så det er ikkje på overtid.",
    "The measure is not active, so it is not overdue.",
)
PERHAPS_OVERDUE = Message(
    "Ingen har meldt hvor tiltaket står, så det kan være ferdig, på overtid eller aldri ha kommet i gang.",
    "Ingen har meldt kvar tiltaket står, så det kan vere ferdig, på overtid eller aldri ha kome i gang.",
    "Nobody has told where the measure stands, so it may be done, overdue or never begun.",
)
ROUND = Message(
    "Siste rapport er for {reported}. Det nyeste papiret er «{paper}», {month}, og runden til det begynte {began}. "
    "{answer}",
    "Siste rapport er for {reported}. Det nyaste papiret er «{paper}», {month}, og runden til det byrja {began}. "
    "{answer}",
    "The last report is of {reported}. The newest paper is “{paper}”, {month}, and its round began on {began}. "
    "{answer}",
)
STALE_FOR_PAPER = Message(
    "Rapporten er for gammel til det.", "Rapporten er for gammal til det.", "The report is too old for it."
)
FRESH_FOR_PAPER = Message(
    "Rapporten er ny nok til det.", "Rapporten er ny nok til det.", "The report is new enough for it."
)
NONE_SINCE = Message(
    "Det er ikke kommet noen ny rapport etter den siste fristen, {deadline}.",
    "Det har ikkje kome nokon ny rapport etter den siste fristen, {deadline}.",
    "No new report has come since the last deadline, {deadline}.",
)
VALID_DAYS = Message(
    "Siste rapport er for {reported}, {days} dager siden, og en rapport gjelder i {valid} dager. {answer}",
    "Siste rapport er for {reported}, {days} dagar sidan, og ein rapport gjeld i {valid} dagar. {answer}",
    "The last report is of {reported}, {days} days ago, and a report is valid for {valid} days. {answer}",
)
STALE = Message("Den er for gammel.", "Han er for gammal.", "It is too old.")
FRESH = Message("Den er ny nok.", "Han er ny nok.", "It is new enough.")

MATURITY = Message("Modenhet: {maturity}.", "Mogning: {maturity}.", "Maturity: {maturity}.")
FIGURES = Message(
    "Kjente tall til og med {day}: {n}.", "Kjende tal til og med {day}: {n}.", "Figures known up to {day}: {n}."
)
THE_COUNTRY = Message("Hele landet", "Heile landet", "The whole country")
LEFT_OUT = Message(
    "{period} ({area}) regnes ikke med, for tallet ble publisert {published}, etter {day}.",
    "{period} ({area}) blir ikkje rekna med, for talet vart publisert {published}, etter {day}.",
    "{period} ({area}) is left out, for the figure was published on {published}, after {day}.",
)
UNIT = Message("Enhet: {unit}.", "Eining: {unit}.", "Unit: {unit}.")
POLARITY = Message("God retning: {polarity}.", "God retning: {polarity}.", "Good direction: {polarity}.")
SEVERAL_LEFT_OUT = Message(
    "{n} tall for {period} ({area}) regnes ikke med, for de ble publisert {published}, etter {day}.",
    "{n} tal for {period} ({area}) blir ikkje rekna med, for dei vart publiserte {published}, etter {day}.",
    "{n} figures for {period} ({area}) are left out, for they were published on {published}, after {day}.",
)
AREAS = Message("{n} områder", "{n} område", "{n} areas")
OTHERS = Message(
    "Det er også tall for {n} andre områder.",
    "Det er òg tal for {n} andre område.",
    "There are figures for {n} other areas too.",
)
OF_PARTS = Message(
    "Tall for grupper eller aldre, som ikke står for alle: {n}.",
    "Tal for grupper eller aldrar, som ikkje står for alle: {n}.",
    "Figures for groups or ages, which do not stand for everyone: {n}.",
)
NEWEST = Message(
    "{area}: {value} for {period}{finality}, det nyeste av {n} tall.",
    "{area}: {value} for {period}{finality}, det nyaste av {n} tal.",
    "{area}: {value} for {period}{finality}, the newest of {n} figures.",
)
ONLY = Message(
    "{area}: {value} for {period}{finality}, det eneste tallet.",
    "{area}: {value} for {period}{finality}, det einaste talet.",
    "{area}: {value} for {period}{finality}, the only figure.",
)
NO_AREA = Message("Uten område", "Utan område", "No area given")
WHY_NEWEST = Message(
    "Det nyeste tallet er det som gjelder den siste perioden; av to for samme periode teller det mest endelige.",
    "Det nyaste talet er det som gjeld den siste perioden; av to for same periode tel det mest endelege.",
    "The newest figure is the one for the last period; of two for one period the more settled counts.",
)
AIMS = Message("Utgangspunkt og mål", "Utgangspunkt og mål", "Baseline and targets")
BASELINE = Message(
    "Utgangspunktet er {value} for {period}.",
    "Utgangspunktet er {value} for {period}.",
    "The baseline is {value} for {period}.",
)
BASELINE_OF_FIGURE = Message(
    "Utgangspunktet er tallet for {period}.",
    "Utgangspunktet er talet for {period}.",
    "The baseline is the figure for {period}.",
)
NO_BASELINE = Message("Utgangspunktet er ikke oppgitt.", "Utgangspunktet er ikkje oppgitt.", "No baseline is given.")
TARGETS: Mapping[str | None, Message] = {
    None: Message("Målet er {value} innen {by}.", "Målet er {value} innan {by}.", "The target is {value} by {by}."),
    "at-least": Message(
        "Målet er minst {value} innen {by}.",
        "Målet er minst {value} innan {by}.",
        "The target is at least {value} by {by}.",
    ),
    "at-most": Message(
        "Målet er høyst {value} innen {by}.",
        "Målet er høgst {value} innan {by}.",
        "The target is at most {value} by {by}.",
    ),
    "exactly": Message(
        "Målet er nøyaktig {value} innen {by}.",
        "Målet er nøyaktig {value} innan {by}.",
        "The target is exactly {value} by {by}.",
    ),
}
NO_TARGET = Message("Ingen mål er oppgitt.", "Ingen mål er oppgitte.", "No targets are given.")
NOT_KNOWN = Message("ikke kjent", "ikkje kjent", "not known")
USED_BY = Message("Brukes av: {names}.", "Blir brukt av: {names}.", "Used by: {names}.")
NOT_USED = Message(
    "Ingenting i planen bruker indikatoren.",
    "Ingenting i planen bruker indikatoren.",
    "Nothing in the plan uses the indicator.",
)

FOUND = Message(
    "{code} ({name}, {severity}): {message}, i {where}",
    "{code} ({name}, {severity}): {message}, i {where}",
    "{code} ({name}, {severity}): {message}, in {where}",
)
SILENT_RULES = Message(
    "Disse reglene gjelder også her, og fant ingenting: {rules}.",
    "Desse reglane gjeld òg her, og fann ingenting: {rules}.",
    "These rules apply here too, and found nothing: {rules}.",
)
