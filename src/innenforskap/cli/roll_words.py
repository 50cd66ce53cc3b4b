"""What is said of a plan that is rolled, and of one that may not be."""

from innenforskap.i18n import Message

NOT_A_YEAR = Message(
    "«{value}» er ikke et år. Skriv året den nye versjonen skal gjelde fra, for eksempel 2027.",
    "«{value}» er ikkje eit år. Skriv året den nye versjonen skal gjelde frå, til dømes 2027.",
    "“{value}” is not a year. Write the year that the new version is to hold from, such as 2027.",
)
ROLLED_BEFORE = Message(
    "Planen har allerede en rullering for {year}, i {file}. Arbeid videre i den.",
    "Planen har allereie ei rullering for {year}, i {file}. Arbeid vidare i ho.",
    "The plan already has a roll of {year}, in {file}. Go on working in that.",
)
NOT_ADOPTED = Message(
    "Planen er ikke vedtatt (version_state: {state}), så det er ingen versjon å rullere fra."
    " Gå til utgaven som gjelder, og prøv igjen.",
    "Planen er ikkje vedteken (version_state: {state}), så det er ingen versjon å rullere frå."
    " Gå til utgåva som gjeld, og prøv igjen.",
    "The plan is not adopted (version_state: {state}), so there is no version to roll from."
    " Go to the one in force and try again.",
)
NOT_LATER = Message(
    "{year} er ikke senere enn {last}, som planen allerede er kommet til. Skriv et senere år.",
    "{year} er ikkje seinare enn {last}, som planen allereie er komen til. Skriv eit seinare år.",
    "{year} is not later than {last}, which the plan has already come to. Write a later year.",
)
SAME_VERSION = Message(
    "Planen er allerede versjon «{version}». Gi den nye et annet navn med --version.",
    "Planen er allereie versjon «{version}». Gi den nye eit anna namn med --version.",
    "The plan already is version “{version}”. Give the new one another name with --version.",
)
NO_VERSION = Message(
    "no-roll gir ingen ny versjon. Utelat --version, eller velg en annen --outcome.",
    "no-roll gir ingen ny versjon. Utelat --version, eller vel ein annan --outcome.",
    "no-roll gives no new version. Leave out --version, or choose another --outcome.",
)
NOT_COMMITTED = Message(
    "{file} er endret og ikke lagret i git. Lagre det (git commit) før planen rulleres, så ingenting går tapt.",
    "{file} er endra og ikkje lagra i git. Lagre det (git commit) før planen blir rullert, så ingenting går tapt.",
    "{file} is changed and not committed. Commit it before the plan is rolled, so that nothing is lost.",
)
WOULD_BREAK = Message(
    "Ingenting er skrevet, for den nye versjonen ville hatt en feil i {file}: {problem}.",
    "Ingenting er skrive, for den nye versjonen ville hatt ein feil i {file}: {problem}.",
    "Nothing is written, for the new version would have an error in {file}: {problem}.",
)
HEADING = Message("Rulleringen for {year}: {outcome}", "Rulleringa for {year}: {outcome}", "Roll for {year}: {outcome}")
NEW = Message("Ny versjon: {to} (utkast)", "Ny versjon: {to} (utkast)", "New version: {to} (draft)")
NEW_AFTER = Message(
    "Ny versjon: {to} (utkast), etter versjon {from_}",
    "Ny versjon: {to} (utkast), etter versjon {from_}",
    "New version: {to} (draft), after version {from_}",
)
STAYS = Message(
    "Planen blir stående som den er, også det som er avsluttet:",
    "Planen blir ståande som han er, også det som er avslutta:",
    "The plan stays as it is, and so does what has ended:",
)
COUNTED = Message("{fate}: {n}", "{fate}: {n}", "{fate}: {n}")
BY = Message(", vedtak {decision}", ", vedtak {decision}", ", decision {decision}")
INTO = Message(", inn i {into}", ", inn i {into}", ", into {into}")
WHY = Message(" (skriv hvorfor)", " (skriv kvifor)", " (write why)")
HERE = Message("planen slik den er", "planen slik han er", "the plan as it is")
DRAFT = Message("utkastet", "utkastet", "the draft")
NEW_FILE = Message("ny", "ny", "new")
EDITED = Message("endret", "endra", "changed")
DRY = Message(
    "Ingenting er skrevet. Kjør kommandoen uten --dry-run for å lage utkastet.",
    "Ingenting er skrive. Køyr kommandoen utan --dry-run for å lage utkastet.",
    "Nothing is written. Run the command without --dry-run to make the draft.",
)
NEXT = Message(
    "Gjør utkastet ferdig, og sjekk det med «innenforskap validate».",
    "Gjer utkastet ferdig, og sjekk det med «innenforskap validate».",
    "Complete the draft, and check it with “innenforskap validate”.",
)
