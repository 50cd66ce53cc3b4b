"""Why no figures were fetched, in words: what happened at the source, and what to do about it."""

from innenforskap.i18n import Message

NO_SUCH_BANK = Message(
    "Ingen statistikkbank heter «{bank}». Verktøyet kan hente fra {known}.",
    "Ingen statistikkbank heiter «{bank}». Verktøyet kan hente frå {known}.",
    "There is no statistics bank “{bank}”. The tool can fetch from {known}.",
)
UNSAFE_HOURS = Message(
    "Mellom kl. {first} og {last} kan {publisher} vise tall som ikke er ferdige. Hent dem etterpå.",
    "Mellom kl. {first} og {last} kan {publisher} vise tal som ikkje er ferdige. Hent dei etterpå.",
    "Between {first} and {last}, {publisher} may show figures that are not finished. Fetch them afterwards.",
)

NO_SUCH_HOST = Message(
    "Finner ikke «{host}» på nettet. Sjekk at maskinen er på nett, og prøv igjen.",
    "Finn ikkje «{host}» på nettet. Sjekk at maskina er på nett, og prøv igjen.",
    "Cannot find “{host}” on the network. Check that the machine is online, and try again.",
)
NOT_PUBLIC = Message(
    "«{host}» viser til en adresse på et lukket nett og blir ikke spurt. Si fra til dem som drifter nettet ditt.",
    "«{host}» viser til ei adresse på eit lukka nett og blir ikkje spurd. Sei frå til dei som driftar nettet ditt.",
    "“{host}” points to an address on a closed network and is not asked. Tell those who run your network.",
)
NO_CONTACT = Message(
    "Får ikke kontakt med «{host}». Prøv igjen senere, fra en maskin som når nettet uten mellomtjener (proxy).",
    "Får ikkje kontakt med «{host}». Prøv igjen seinare, frå ei maskin som når nettet utan mellomtenar (proxy).",
    "Cannot get in contact with “{host}”. Try again later, from a machine that reaches the network without a proxy.",
)
NOT_TRUSTED = Message(
    "Sertifikatet til «{host}» er ikke gyldig, så svaret kan komme fra noen andre. Ingenting er hentet."
    " Si fra til dem som drifter nettet ditt.",
    "Sertifikatet til «{host}» er ikkje gyldig, så svaret kan kome frå nokon andre. Ingenting er henta."
    " Sei frå til dei som driftar nettet ditt.",
    "The certificate of “{host}” is not valid, so the answer may come from someone else. Nothing was fetched."
    " Tell those who run your network.",
)
TOO_SLOW = Message(
    "«{host}» brukte for lang tid på å svare. Prøv igjen senere.",
    "«{host}» brukte for lang tid på å svare. Prøv igjen seinare.",
    "“{host}” took too long to answer. Try again later.",
)
CUT_OFF = Message(
    "Svaret fra «{host}» ble brutt eller er ødelagt. Prøv igjen senere.",
    "Svaret frå «{host}» vart brote eller er øydelagt. Prøv igjen seinare.",
    "The answer from “{host}” was cut off or is damaged. Try again later.",
)
TOO_LARGE = Message(
    "Svaret fra «{host}» er større enn {limit} MB og ble ikke lest ferdig. Spør etter færre koder.",
    "Svaret frå «{host}» er større enn {limit} MB og vart ikkje lese ferdig. Spør etter færre kodar.",
    "The answer from “{host}” is larger than {limit} MB and was not read to its end. Ask for fewer codes.",
)
LED_AWAY = Message(
    "«{host}» viste videre til «{url}», som ikke er en adresse hos {publisher}. Ingenting er hentet.",
    "«{host}» viste vidare til «{url}», som ikkje er ei adresse hos {publisher}. Ingenting er henta.",
    "“{host}” led on to “{url}”, which is no address of {publisher}. Nothing was fetched.",
)
LED_AROUND = Message(
    "«{host}» viste videre mer enn {limit} ganger. Prøv igjen senere.",
    "«{host}» viste vidare meir enn {limit} gonger. Prøv igjen seinare.",
    "“{host}” led on more than {limit} times. Try again later.",
)
BUSY = Message(
    "«{host}» får for mange spørsmål nå. Vent noen minutter, og prøv igjen.",
    "«{host}» får for mange spørsmål no. Vent nokre minutt, og prøv igjen.",
    "“{host}” gets too many questions now. Wait a few minutes, and try again.",
)
AWAY = Message(
    "«{host}» ber oss vente i {minutes} minutter. Prøv igjen da.",
    "«{host}» ber oss vente i {minutes} minutt. Prøv igjen då.",
    "“{host}” asks us to wait for {minutes} minutes. Try again then.",
)
DOWN = Message(
    "«{host}» virker ikke nå (feil {status}). Prøv igjen senere.",
    "«{host}» verkar ikkje no (feil {status}). Prøv igjen seinare.",
    "“{host}” does not work now (error {status}). Try again later.",
)

REFUSED = Message(
    "«{host}» avviste spørsmålet om tabell {table} (feil {status}). Se over «queries» i indikatoren.",
    "«{host}» avviste spørsmålet om tabell {table} (feil {status}). Sjå over «queries» i indikatoren.",
    "“{host}” refused the question about table {table} (error {status}). Look over “queries” in the indicator.",
)
REFUSED_FOR = Message(
    "«{host}» avviste spørsmålet om tabell {table}: «{title}» (feil {status}). Se over «queries» i indikatoren.",
    "«{host}» avviste spørsmålet om tabell {table}: «{title}» (feil {status}). Sjå over «queries» i indikatoren.",
    "“{host}” refused the question about table {table}: “{title}” (error {status})."
    " Look over “queries” in the indicator.",
)
NO_SUCH_TABLE = Message(
    "{publisher} har ingen tabell {table}. Se over «table» i indikatoren.",
    "{publisher} har ingen tabell {table}. Sjå over «table» i indikatoren.",
    "{publisher} has no table {table}. Look over “table” in the indicator.",
)
NOT_JSON = Message(
    "Svaret fra «{host}» er ikke JSON i UTF-8, slik det skal være. Ingenting er hentet. Prøv igjen senere.",
    "Svaret frå «{host}» er ikkje JSON i UTF-8, slik det skal vere. Ingenting er henta. Prøv igjen seinare.",
    "The answer from “{host}” is not JSON in UTF-8, as it should be. Nothing was fetched. Try again later.",
)
NOT_UNDERSTOOD = Message(
    "Svaret fra «{host}» om tabell {table} har ikke formen det skal ha. Ingenting er hentet. Prøv igjen senere.",
    "Svaret frå «{host}» om tabell {table} har ikkje forma det skal ha. Ingenting er henta. Prøv igjen seinare.",
    "The answer from “{host}” about table {table} does not have the form it should. Nothing was fetched."
    " Try again later.",
)

NO_SUCH_DIMENSION = Message(
    "Tabell {table} har ingen dimensjon «{dimension}». Den har {known}.",
    "Tabell {table} har ingen dimensjon «{dimension}». Han har {known}.",
    "Table {table} has no dimension “{dimension}”. It has {known}.",
)
DIMENSIONS_MISSING = Message(
    "Tabell {table} krever at «select» også sier hvilke koder som skal hentes fra {missing}.",
    "Tabell {table} krev at «select» òg seier kva for kodar som skal hentast frå {missing}.",
    "Table {table} demands that “select” also says which codes to fetch from {missing}.",
)
MATCHES_NOTHING = Message(
    "«{code}» treffer ingen kode i «{dimension}» i tabell {table}. Se over «select» i indikatoren.",
    "«{code}» treffer ingen kode i «{dimension}» i tabell {table}. Sjå over «select» i indikatoren.",
    "“{code}” matches no code in “{dimension}” in table {table}. Look over “select” in the indicator.",
)
ASKS_TOO_MUCH = Message(
    "Spørsmålet om tabell {table} gir {cells} celler, og måtte deles i mer enn {limit} deler."
    " Spør etter færre koder i «{dimension}».",
    "Spørsmålet om tabell {table} gir {cells} celler, og måtte delast i meir enn {limit} delar."
    " Spør etter færre kodar i «{dimension}».",
    "The question about table {table} gives {cells} cells, and would have to be split into more than {limit} parts."
    " Ask for fewer codes in “{dimension}”.",
)
