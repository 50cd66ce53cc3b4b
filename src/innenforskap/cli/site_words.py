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
