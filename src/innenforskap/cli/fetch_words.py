"""What is said of figures that are fetched, and of those that may not be."""

from innenforskap.i18n import Message

NO_SUCH_INDICATOR = Message(
    "Ingen indikator i planen heter «{word}». Se hva som finnes med «innenforskap list indicators».",
    "Ingen indikator i planen heiter «{word}». Sjå kva som finst med «innenforskap list indicators».",
    "No indicator in the plan is called “{word}”. See what there is with “innenforskap list indicators”.",
)
NO_SUCH_INDICATOR_BUT = Message(
    "Ingen indikator i planen heter «{word}». Mente du «{suggestion}»?",
    "Ingen indikator i planen heiter «{word}». Meinte du «{suggestion}»?",
    "No indicator in the plan is called “{word}”. Did you mean “{suggestion}”?",
)
NO_QUERIES = Message(
    "«{id}» har ingen queries, så det er ingen statistikkbank å spørre. Tall i en fil hentes med --file.",
    "«{id}» har ingen queries, så det er ingen statistikkbank å spørje. Tal i ei fil blir henta med --file.",
    "“{id}” has no queries, so there is no statistics bank to ask. Figures in a file are fetched with --file.",
)
NOTHING_TO_FETCH = Message(
    "Ingenting er hentet: Ingen indikatorer i planen har queries.",
    "Ingenting er henta: Ingen indikatorar i planen har queries.",
    "Nothing is fetched: no indicators in the plan have queries.",
)
ACCEPT_WHAT = Message(
    "Skriv hvilken indikator du har sett på: innenforskap fetch ID --accept.",
    "Skriv kva indikator du har sett på: innenforskap fetch ID --accept.",
    "Write which indicator you have looked at: innenforskap fetch ID --accept.",
)
CHECK_ALONE = Message(
    "--check henter ingenting, og kan ikke brukes sammen med --file eller --accept.",
    "--check hentar ingenting, og kan ikkje brukast saman med --file eller --accept.",
    "--check fetches nothing, and cannot be used with --file or --accept.",
)

FETCHING = Message(
    "Henter «{title}» fra {publisher}, tabell {tables} …",
    "Hentar «{title}» frå {publisher}, tabell {tables} …",
    "Fetching “{title}” from {publisher}, table {tables} …",
)
UNCHANGED = Message(
    "«{title}»: ingenting nytt. Tallene i planen er som hos kilden.",
    "«{title}»: ikkje noko nytt. Tala i planen er som hos kjelda.",
    "“{title}”: nothing new. The figures in the plan are as at the source.",
)
FETCHED = Message(
    "«{title}»: {count} tall, de nyeste for {period}. Skrev {path}",
    "«{title}»: {count} tal, dei nyaste for {period}. Skreiv {path}",
    "“{title}”: {count} figures, the newest for {period}. Wrote {path}",
)
REVISED = Message(
    "«{title}»: Kilden har endret {changed} av {of} tall som var her fra før."
    " Er det brudd i tidsserien, så skriv det i breaks.",
    "«{title}»: Kjelda har endra {changed} av {of} tal som var her frå før."
    " Er det brot i tidsserien, så skriv det i breaks.",
    "“{title}”: the source has changed {changed} of the {of} figures there were."
    " If there is a break in the series, write it in breaks.",
)
NOT_FETCHED = Message(
    "«{title}» ({id}) er ikke hentet. {why}",
    "«{title}» ({id}) er ikkje henta. {why}",
    "“{title}” ({id}) is not fetched. {why}",
)
NOT_CHECKED = Message(
    "«{title}» ({id}) er ikke sjekket. {why}",
    "«{title}» ({id}) er ikkje sjekka. {why}",
    "“{title}” ({id}) is not checked. {why}",
)
UNFIT = Message(
    "Svaret kan ikke brukes: {doubts}. Tallene i planen er som før.",
    "Svaret kan ikkje brukast: {doubts}. Tala i planen er som før.",
    "The answer cannot be used: {doubts}. The figures in the plan are as before.",
)
DOUBTED = Message(
    "Svaret ser galt ut: {doubts}. Tallene i planen er som før."
    " Se på tabellen hos kilden. Er den riktig likevel, så skriv: innenforskap fetch {id} --accept",
    "Svaret ser gale ut: {doubts}. Tala i planen er som før."
    " Sjå på tabellen hos kjelda. Er han rett likevel, så skriv: innenforskap fetch {id} --accept",
    "The answer looks wrong: {doubts}. The figures in the plan are as before."
    " Look at the table at the source. If it is right all the same, write: innenforskap fetch {id} --accept",
)
FILE_DOUBTED = Message(
    "«{file}» ser gal ut: {doubts}. Tallene i planen er som før."
    " Se på filen hos kilden. Er den riktig likevel, så kjør kommandoen en gang til med --accept.",
    "«{file}» ser gale ut: {doubts}. Tala i planen er som før."
    " Sjå på fila hos kjelda. Er ho rett likevel, så køyr kommandoen ein gong til med --accept.",
    "“{file}” looks wrong: {doubts}. The figures in the plan are as before."
    " Look at the file at the source. If it is right all the same, run the command once more with --accept.",
)
FILE_UNFIT = Message(
    "«{file}» kan ikke brukes: {doubts}. Tallene i planen er som før.",
    "«{file}» kan ikkje brukast: {doubts}. Tala i planen er som før.",
    "“{file}” cannot be used: {doubts}. The figures in the plan are as before.",
)
IS_A_LINK = Message(
    "«{path}» er en symbolsk lenke, og tall skrives ikke gjennom den. Legg en vanlig mappe der, og prøv igjen.",
    "«{path}» er ei symbolsk lenkje, og tal blir ikkje skrivne gjennom ho. Legg ei vanleg mappe der, og prøv igjen.",
    "“{path}” is a symbolic link, and no figures are written through it. Put an ordinary folder there, and try again.",
)
IN_THE_WAY = Message(
    "«{path}» ligger der tallene skal være, og kan ikke leses. Flytt eller slett den, og prøv igjen.",
    "«{path}» ligg der tala skal vere, og kan ikkje lesast. Flytt eller slett ho, og prøv igjen.",
    "“{path}” lies where the figures are to be, and cannot be read. Move or delete it, and try again.",
)
TOO_LARGE = Message(
    "svaret er på {size} kB, og planen kan ikke ha større enn {limit} kB; spør etter færre koder",
    "svaret er på {size} kB, og planen kan ikkje ha større enn {limit} kB; spør etter færre kodar",
    "the answer is {size} kB, and the plan cannot hold more than {limit} kB; ask for fewer codes",
)

NEWER = Message(
    "«{title}» ({id}): tabell {table} ble endret {day} og har tall til og med {period}. Tallene i planen er fra {had}.",
    "«{title}» ({id}): tabell {table} vart endra {day} og har tal til og med {period}. Tala i planen er frå {had}.",
    "“{title}” ({id}): table {table} was changed on {day} and has figures up to {period}."
    " The figures in the plan are from {had}.",
)
NOT_YET_FETCHED = Message(
    "«{title}» ({id}): tabell {table} har tall til og med {period}, og er ikke hentet slik indikatoren nå spør.",
    "«{title}» ({id}): tabell {table} har tal til og med {period}, og er ikkje henta slik indikatoren no spør.",
    "“{title}” ({id}): table {table} has figures up to {period}, and is not fetched as the indicator now asks.",
)
DISCONTINUED = Message(
    "«{title}» ({id}): tabell {table} blir ikke oppdatert lenger. Let etter den som har avløst den.",
    "«{title}» ({id}): tabell {table} blir ikkje oppdatert lenger. Leit etter den som har avløyst han.",
    "“{title}” ({id}): table {table} is no longer updated. Look for the one that has taken its place.",
)
ALL_NEWEST = Message(
    "Ingenting er nyere hos kildene enn i planen.",
    "Ingenting er nyare hos kjeldene enn i planen.",
    "Nothing is newer at the sources than in the plan.",
)
FETCH_THEM = Message(
    "Hent dem med «innenforskap fetch».", "Hent dei med «innenforskap fetch».", "Fetch them with “innenforskap fetch”."
)

ONE_FILE_ONE_INDICATOR = Message(
    "En fil har tallene til én indikator. Skriv hvilken: innenforskap fetch ID --file {file}",
    "Ei fil har tala til éin indikator. Skriv kva for ein: innenforskap fetch ID --file {file}",
    "A file has the figures of one indicator. Write which: innenforskap fetch ID --file {file}",
)
ONLY_WITH_FILE = Message(
    "--retrieved og --by sier noe om en fil. Skriv også hvilken: --file FIL.",
    "--retrieved og --by seier noko om ei fil. Skriv òg kva for ei: --file FIL.",
    "--retrieved and --by tell of a file. Write which, too: --file FILE.",
)
HAS_QUERIES = Message(
    "«{id}» har queries, så tallene hentes fra en statistikkbank: innenforskap fetch {id}",
    "«{id}» har queries, så tala blir henta frå ein statistikkbank: innenforskap fetch {id}",
    "“{id}” has queries, so its figures are fetched from a statistics bank: innenforskap fetch {id}",
)
NO_COLUMNS = Message(
    "«{id}» sier ikke hva kolonnene i en fil betyr. Skriv columns: med period og value i {path}.",
    "«{id}» seier ikkje kva kolonnane i ei fil tyder. Skriv columns: med period og value i {path}.",
    "“{id}” does not say what the columns of a file mean. Write columns: with period and value in {path}.",
)
NO_SOURCE = Message(
    "«{id}» sier ikke hvem som har gitt ut tallene. Skriv source: i {path}.",
    "«{id}» seier ikkje kven som har gitt ut tala. Skriv source: i {path}.",
    "“{id}” does not say who has published the figures. Write source: in {path}.",
)
RETRIEVED_WHEN = Message(
    "Skriv hvilken dag filen ble hentet hos kilden, for eksempel --retrieved {day}.",
    "Skriv kva dag fila vart henta hos kjelda, til dømes --retrieved {day}.",
    "Write the day the file was retrieved from the source, for instance --retrieved {day}.",
)
NOT_A_DAY = Message(
    "«{value}» er ikke en dato. Skriv den slik: --retrieved {day}",
    "«{value}» er ikkje ein dato. Skriv han slik: --retrieved {day}",
    "“{value}” is not a date. Write it like this: --retrieved {day}",
)
RETRIEVED_LATER = Message(
    "--retrieved {value} er etter i dag, {day}. Skriv dagen filen ble hentet.",
    "--retrieved {value} er etter i dag, {day}. Skriv dagen fila vart henta.",
    "--retrieved {value} is after today, {day}. Write the day the file was retrieved.",
)
BY_WHOM = Message(
    "Skriv hvem som hentet filen, med id-en til en aktør i planen: --by ID. Aldri navnet på en person.",
    "Skriv kven som henta fila, med id-en til ein aktør i planen: --by ID. Aldri namnet på ein person.",
    "Write who retrieved the file, with the id of an actor in the plan: --by ID. Never a person's name.",
)
NO_SUCH_COLUMNS = Message(
    "«{file}» har ikke kolonnen {missing}. Den har {known}. Se over columns i {path}.",
    "«{file}» har ikkje kolonnen {missing}. Ho har {known}. Sjå over columns i {path}.",
    "“{file}” does not have the column {missing}. It has {known}. Look over columns in {path}.",
)
OF_PERSONS = Message(
    "«{file}» har det som ser ut som fødselsnumre eller e-postadresser til personer (linje {lines})."
    " Opplysninger om enkeltpersoner skal aldri inn i planen. Hent summer i stedet.",
    "«{file}» har det som ser ut som fødselsnummer eller e-postadresser til personar (linje {lines})."
    " Opplysningar om enkeltpersonar skal aldri inn i planen. Hent summar i staden.",
    "“{file}” has what looks like national identity numbers or e-mail addresses of persons (line {lines})."
    " What is of single persons must never come into the plan. Get sums instead.",
)
TOO_FEW_PEOPLE = Message(
    "«{file}» har {count} tall på færre enn {least} personer ({where}), og kan ikke ligge i git."
    ' Sett et merke i stedet for tallene, for eksempel *, og skriv marks: {{"*": confidential}} i columns i {path}.',
    "«{file}» har {count} tal på færre enn {least} personar ({where}), og kan ikkje liggje i git."
    ' Set eit merke i staden for tala, til dømes *, og skriv marks: {{"*": confidential}} i columns i {path}.',
    "“{file}” has {count} figures of fewer than {least} people ({where}), and cannot lie in git. Put a mark instead"
    ' of the figures, such as *, and write marks: {{"*": confidential}} in columns in {path}.',
)
