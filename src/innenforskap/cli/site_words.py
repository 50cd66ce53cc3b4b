"""What the command line says of a site: of where it will lie, of its faults, and of showing it while one writes."""

from innenforskap.i18n import Message

NOT_AN_ADDRESS = Message(
    "«{value}» kan ikke være adressen til nettstedet. Skriv den slik: --base-url https://example.org/plan/",
    "«{value}» kan ikkje vere adressa til nettstaden. Skriv ho slik: --base-url https://example.org/plan/",
    "“{value}” cannot be the address of the site. Write it like this: --base-url https://example.org/plan/",
)
NO_INDEX = Message(
    "Søket kunne ikke lages: {reason}. Uten det: --no-search.",
    "Søket kunne ikkje lagast: {reason}. Utan det: --no-search.",
    "The search could not be made: {reason}. Without it: --no-search.",
)
SERVED = Message(
    "Nettstedet vises på {address} og følger endringene i planen. Stopp med Ctrl-C.",
    "Nettstaden blir vist på {address} og følgjer endringane i planen. Stopp med Ctrl-C.",
    "The site is shown at {address} and follows the changes in the plan. Stop with Ctrl-C.",
)
SERVED_TO_OTHERS = Message(
    "Alle som når denne maskinen på nettet, kan se det, også utkast som ikke er gitt ut.",
    "Alle som når denne maskina på nettet, kan sjå det, også utkast som ikkje er gitt ut.",
    "Everyone who reaches this machine on the network can see it, drafts that are not published too.",
)
MADE_ANEW = Message(
    "Nettstedet er laget på nytt: {changed} av {files} filer er endret.",
    "Nettstaden er laga på nytt: {changed} av {files} filer er endra.",
    "The site is made anew: {changed} of {files} files have changed.",
)
NOT_SOUND = (
    Message(
        "Planen har 1 feil. Siden viser planen slik den sist var i orden.",
        "Planen har 1 feil. Sida viser planen slik han sist var i orden.",
        "The plan has 1 error. The page shows the plan as it last was in order.",
    ),
    Message(
        "Planen har {n} feil. Siden viser planen slik den sist var i orden.",
        "Planen har {n} feil. Sida viser planen slik han sist var i orden.",
        "The plan has {n} errors. The page shows the plan as it last was in order.",
    ),
)
NEVER_SOUND = (
    Message(
        "Planen har 1 feil. Nettstedet vises når den er rettet.",
        "Planen har 1 feil. Nettstaden blir vist når han er retta.",
        "The plan has 1 error. The site is shown when it is mended.",
    ),
    Message(
        "Planen har {n} feil. Nettstedet vises når de er rettet.",
        "Planen har {n} feil. Nettstaden blir vist når dei er retta.",
        "The plan has {n} errors. The site is shown when they are mended.",
    ),
)
NOT_MADE = Message(
    "Nettstedet kan ikke lages på nytt nå.",
    "Nettstaden kan ikkje lagast på nytt no.",
    "The site cannot be made anew now.",
)
NO_STATEMENT = Message(
    "nettstedet har ingen adresse til en tilgjengelighetserklæring, som alle offentlige nettsteder skal ha."
    " Skriv accessibility_statement: https://… her",
    "nettstaden har inga adresse til ei tilgjengelegheitserklæring, som alle offentlege nettstader skal ha."
    " Skriv accessibility_statement: https://… her",
    "the site has no address of an accessibility statement, which every public site must have."
    " Write accessibility_statement: https://… here",
)
FROM_FILE = Message("{told} (laget av {file})", "{told} (laga av {file})", "{told} (made from {file})")
ON_OTHERS = (
    Message("{told}, og på 1 side til", "{told}, og på 1 side til", "{told}, and on 1 page more"),
    Message("{told}, og på {n} sider til", "{told}, og på {n} sider til", "{told}, and on {n} pages more"),
)
WARNINGS = (
    Message("1 advarsel i planen", "1 åtvaring i planen", "1 warning in the plan"),
    Message("{n} advarsler i planen", "{n} åtvaringar i planen", "{n} warnings in the plan"),
)
FAULTS = (
    Message("1 feil ved nettstedet", "1 feil ved nettstaden", "1 fault in the site"),
    Message("{n} feil ved nettstedet", "{n} feil ved nettstaden", "{n} faults in the site"),
)
STRICT = Message(
    "Med --strict må dette rettes: {warnings}, {faults}. Ingenting er skrevet.",
    "Med --strict må dette rettast: {warnings}, {faults}. Ingenting er skrive.",
    "With --strict this must be mended: {warnings}, {faults}. Nothing is written.",
)
