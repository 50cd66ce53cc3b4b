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
