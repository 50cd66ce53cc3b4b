"""The words that tell what differs between two plans."""

from collections.abc import Mapping

from innenforskap.i18n import Message

TITLE = Message("Endringer i «{plan}»", "Endringar i «{plan}»", "Changes in “{plan}”")
UNNAMED_TITLE = Message("Endringer i planen", "Endringar i planen", "Changes in the plan")
COMPARED = Message(
    "Fra {base} til {head}. Status, framdrift og virkning er per {day}.",
    "Frå {base} til {head}. Status, framdrift og verknad er per {day}.",
    "From {base} to {head}. State, progress and effect are as of {day}.",
)
HERE = Message("planen slik den ligger i mappen", "planen slik han ligg i mappa", "the plan as it lies in the folder")
CHANGE = Message("endring", "endring", "change")
CHANGES = Message("endringer", "endringar", "changes")
NOT_ALL_READ = Message(
    "Noe i {side} kan ikke leses, og er ikke sammenlignet.",
    "Noko i {side} kan ikkje lesast, og er ikkje samanlikna.",
    "Something in {side} cannot be read, and is not compared.",
)
INTERNAL_LEFT_OUT = Message(
    "Noe av det som er endret, er internt og står ikke her.",
    "Noko av det som er endra, er internt og står ikkje her.",
    "Some of what is changed is internal and is not told here.",
)

NEW, CHANGED = Message("nytt", "nytt", "new"), Message("endret", "endra", "changed")
MOVED, DONE = Message("flyttet", "flytta", "moved"), Message("gjennomført", "gjennomført", "completed")
OUT = Message("borte eller avsluttet", "borte eller avslutta", "gone or ended")

HEADINGS: Mapping[str, Message] = {
    "plan": Message("Planen", "Planen", "The plan"),
    "new": Message("Nye tiltak", "Nye tiltak", "New measures"),
    "wording": Message("Endret ordlyd", "Endra ordlyd", "Changed wording"),
    "completed": Message("Gjennomførte tiltak", "Gjennomførte tiltak", "Completed measures"),
    "mainstreamed": Message(
        "Tiltak i ordinær drift", "Tiltak i ordinær drift", "Measures now part of ordinary operations"
    ),
    "ended": Message("Avsluttede tiltak", "Avslutta tiltak", "Ended measures"),
    "merged": Message("Tiltak som er slått sammen", "Tiltak som er slått saman", "Merged measures"),
    "moved": Message("Tiltak flyttet til annen plan", "Tiltak flytta til annan plan", "Measures moved to another plan"),
    "reopened": Message("Tiltak som er åpnet på nytt", "Tiltak som er opna på nytt", "Reopened measures"),
    "gone": Message("Tiltak som er borte", "Tiltak som er borte", "Measures that are gone"),
    "place": Message("Tiltak flyttet i planen", "Tiltak flytta i planen", "Measures moved within the plan"),
    "deadlines": Message("Frister", "Fristar", "Deadlines"),
    "parties": Message("Ansvarlige og samarbeidspartnere", "Ansvarlege og samarbeidspartnarar", "Leads and partners"),
    "standing": Message("Status, framdrift og virkning", "Status, framdrift og verknad", "State, progress and effect"),
    "measures": Message("Annet i tiltakene", "Anna i tiltaka", "Other changes in measures"),
    "figures": Message("Tall", "Tal", "Figures"),
    "indicators": Message("Indikatorer", "Indikatorar", "Indicators"),
    "decisions": Message("Vedtak", "Vedtak", "Decisions"),
    "barriers": Message("Barrierer", "Barrierar", "Barriers"),
    "actors": Message("Aktører", "Aktørar", "Actors"),
    "bodies": Message("Organer", "Organ", "Bodies"),
    "money": Message("Penger", "Pengar", "Money"),
    "other": Message("Annet", "Anna", "Other"),
}
"""The sections that changes are told in, in their order."""

NOUNS: Mapping[str, Message] = {
    "plan": Message("Planen", "Planen", "The plan"),
    "strands": Message("Delmål", "Delmål", "Strand"),
    "measures": Message("Tiltak", "Tiltak", "Measure"),
    "actors": Message("Aktør", "Aktør", "Actor"),
    "indicators": Message("Indikator", "Indikator", "Indicator"),
    "bodies": Message("Organ", "Organ", "Body"),
    "sources": Message("Kilde", "Kjelde", "Source"),
    "status": Message("Statusrapport", "Statusrapport", "Status report"),
    "decisions": Message("Vedtak", "Vedtak", "Decision"),
    "barriers": Message("Barriere", "Barriere", "Barrier"),
    "arenas": Message("Arena", "Arena", "Arena"),
    "mandates": Message("Mandat", "Mandat", "Mandate"),
    "instruments": Message("Virkemiddel", "Verkemiddel", "Instrument"),
    "grants": Message("Tilskuddsordning", "Tilskotsordning", "Grant scheme"),
    "calls": Message("Utlysning", "Utlysing", "Call"),
    "consultations": Message("Medvirkning", "Medverknad", "Consultation"),
    "communications": Message("Kommunikasjon", "Kommunikasjon", "Communication"),
    "requests": Message("Innhenting av informasjon", "Innhenting av informasjon", "Request"),
    "frameworks": Message("Plan eller ramme rundt", "Plan eller ramme rundt", "Framework"),
    "methods": Message("Metode", "Metode", "Method"),
    "statements": Message("Utsagn", "Utsegn", "Statement"),
    "papers": Message("Notat eller rapport", "Notat eller rapport", "Paper"),
    "rolls": Message("Rullering", "Rullering", "Roll"),
}
"""What one record of a kind is called; a kind that is not here goes by its label among the fields."""

ITEMS: Mapping[str, Message] = {
    "actors": Message("aktør", "aktør", "actor"),
    "adopters": Message("tatt i bruk av", "teke i bruk av", "adopter"),
    "awards": Message("tildeling", "tildeling", "award"),
    "breaks": Message("brudd i tallserien", "brot i talserien", "break in the series"),
    "characteristics": Message("kjennetegn", "kjenneteikn", "characteristic"),
    "groups": Message("gruppe", "gruppe", "group"),
    "intended_effects": Message("ønsket virkning", "ønskt verknad", "intended effect"),
    "milestones": Message("milepæl", "milepæl", "milestone"),
    "partners": Message("samarbeidspartner", "samarbeidspartnar", "partner"),
    "phases": Message("fase", "fase", "phase"),
    "products": Message("produkt", "produkt", "product"),
    "rules": Message("regel", "regel", "rule"),
    "targets": Message("måltall", "måltal", "target"),
    "themes": Message("tema", "tema", "theme"),
}
"""What one of a list is called, where that is another word than what the list is called."""

NAMED = Message("{noun} «{name}»", "{noun} «{name}»", "{noun} “{name}”")
REPORT_ON = Message("{measure}, rapporten {day}", "{measure}, rapporten {day}", "{measure}, the report of {day}")
DECISION_OF = Message("{body} {day}", "{body} {day}", "{body}, {day}")
IN_CASE = Message("{decision}, sak {case}", "{decision}, sak {case}", "{decision}, case {case}")
DECIDED = Message("vedtak om å {type}", "vedtak om å {type}", "decision to {type}")
NO_DECISION = Message("vedtaket er borte: {told}", "vedtaket er borte: {told}", "the decision is gone: {told}")
WITH_MORE = Message("{known} ({rest})", "{known} ({rest})", "{known} ({rest})")
IN_VERSION = Message("{told} i versjon {version}", "{told} i versjon {version}", "{told} in version {version}")
NOT_LEFT = Message("står ikke lenger som {how}", "står ikkje lenger som {how}", "no longer stands as {how}")
WITH = Message("slått sammen med {measure}", "slått saman med {measure}", "merged into {measure}")
TO = Message("flyttet til {plan}", "flytta til {plan}", "moved to {plan}")
RENAMED = Message("ny id: {old} → {new}", "ny id: {old} → {new}", "new id: {old} → {new}")
FIELD = Message("{label}: {told}", "{label}: {told}", "{label}: {told}")
FROM_TO = Message("{old} → {new}", "{old} → {new}", "{old} → {new}")
SHIFTED = Message("{told}, {shift}", "{told}, {shift}", "{told}, {shift}")
ADDED = Message("lagt til {value}", "lagt til {value}", "added {value}")
REMOVED = Message("tatt ut {value}", "teke ut {value}", "removed {value}")
REORDERED = Message("ny rekkefølge", "ny rekkjefølgje", "new order")
NOTHING = Message("ikke oppgitt", "ikkje oppgitt", "not given")
NOT_SHOWN = Message("endret, men vises ikke", "endra, men blir ikkje vist", "changed, but not shown")
NOT_REPORTED = Message("ikke rapportert", "ikkje rapportert", "not reported")
IN_LANGUAGE = Message("{label} på {language}", "{label} på {language}", "{label} in {language}")
WAS, IS = Message("var", "var", "was"), Message("er", "er", "is")
QUOTED = Message("«{words}»", "«{words}»", "“{words}”")
CAUSE = Message("Årsak: {cause}", "Årsak: {cause}", "Reason: {cause}")
BECAUSE = Message("Begrunnelse: {reason}", "Grunngiving: {reason}", "Grounds: {reason}")
BY_DECISION = Message("Vedtak: {decision}", "Vedtak: {decision}", "Decision: {decision}")
DONE_ON = Message("gjort {when}", "gjort {when}", "done {when}")
FOLLOWED_UP = Message("Oppfølging: {follow_up}", "Oppfølging: {follow_up}", "Follow-up: {follow_up}")
NEW_REPORT = Message("ny rapport {days}", "ny rapport {days}", "new report {days}")
NEW_REPORTS = Message("nye rapporter {days}", "nye rapportar {days}", "new reports {days}")
REPORT_OUT = Message("rapport tatt ut {days}", "rapport teken ut {days}", "report removed {days}")
REPORTS_OUT = Message("rapporter tatt ut {days}", "rapportar tekne ut {days}", "reports removed {days}")
SAME_AXES = Message(
    "uendret status, framdrift og virkning", "uendra status, framdrift og verknad", "same state, progress and effect"
)
NEW_FIGURE = Message(
    "nytt tall for {period}: {figure}", "nytt tal for {period}: {figure}", "new figure, {period}: {figure}"
)
NO_FIGURE = Message(
    "tallet for {period} er trukket: {figure}",
    "talet for {period} er trekt: {figure}",
    "figure withdrawn, {period}: {figure}",
)
FIGURE = Message("{period}: {old} → {new}", "{period}: {old} → {new}", "{period}: {old} → {new}")
SETTLED = Message("{value} ({finality})", "{value} ({finality})", "{value} ({finality})")
BY_WHOM = Message("av", "av", "by")
BY_THEN = Message("innen", "innan", "by")
HEIR = Message("videre i {heir}", "vidare i {heir}", "continues in {heir}")
START, END = Message("start", "start", "start"), Message("slutt", "slutt", "end")
LANGUAGES: Mapping[str, Message] = {
    "nb": Message("bokmål", "bokmål", "Bokmål"),
    "nn": Message("nynorsk", "nynorsk", "Nynorsk"),
    "se": Message("nordsamisk", "nordsamisk", "Northern Sámi"),
    "smj": Message("lulesamisk", "lulesamisk", "Lule Sámi"),
    "sma": Message("sørsamisk", "sørsamisk", "Southern Sámi"),
    "en": Message("engelsk", "engelsk", "English"),
}

_LATER, _EARLIER = Message("senere", "seinare", "later"), Message("tidligere", "tidlegare", "earlier")
BY = Message("{span} {way}", "{span} {way}", "{span} {way}")
WAYS = {True: _LATER, False: _EARLIER}
DAY, DAYS = Message("{n} dag", "{n} dag", "{n} day"), Message("{n} dager", "{n} dagar", "{n} days")
MONTH, MONTHS = Message("{n} måned", "{n} månad", "{n} month"), Message("{n} måneder", "{n} månader", "{n} months")
YEAR, YEARS = Message("{n} år", "{n} år", "{n} year"), Message("{n} år", "{n} år", "{n} years")
