"""Why a file is not written, in words: what stands in the way, and what to do about it."""

from innenforskap.i18n import Message

FOLDER_IS_ROOT = Message(
    nb="«{path}» kan ikke være mappen for nettstedet: alt annet ligger i den. Velg en ny, tom mappe",
    nn="«{path}» kan ikkje vere mappa for nettstaden: alt anna ligg i ho. Vel ei ny, tom mappe",
    en="“{path}” cannot be the output folder: everything else lies in it. Choose a new, empty folder",
)
FOLDER_IS_REPOSITORY = Message(
    nb="«{path}» er et git-lager, og der skriver verktøyet ikke filer. Velg en egen mappe inne i det",
    nn="«{path}» er eit git-lager, og der skriv ikkje verktøyet filer. Vel ei eiga mappe inne i det",
    en="“{path}” is a git repository, and the tool writes no files there. Choose a folder of its own inside it",
)
FOLDER_IS_PLAN = Message(
    nb="«{path}» ligger i en plan (plan.yaml står i «{plan}»). Velg en mappe utenfor planen",
    nn="«{path}» ligg i ein plan (plan.yaml står i «{plan}»). Vel ei mappe utanfor planen",
    en="“{path}” lies in a plan (plan.yaml stands in “{plan}”). Choose a folder outside the plan",
)
FOLDER_IS_FOREIGN = Message(
    nb="«{path}» har filer som verktøyet ikke har laget, for eksempel «{name}». Velg en ny eller tom mappe",
    nn="«{path}» har filer som verktøyet ikkje har laga, til dømes «{name}». Vel ei ny eller tom mappe",
    en="“{path}” holds files that the tool did not make, such as “{name}”. Choose a new or empty folder",
)
FILE_IS_FOREIGN = Message(
    nb="«{path}» er ikke laget av verktøyet, og ville blitt skrevet over. Flytt filen og prøv igjen",
    nn="«{path}» er ikkje laga av verktøyet, og ville blitt skriven over. Flytt fila og prøv igjen",
    en="“{path}” was not made by the tool and would be overwritten. Move the file and try again",
)
OUTSIDE = Message(
    "«{path}» ligger utenfor «{folder}»", "«{path}» ligg utanfor «{folder}»", "“{path}” lies outside “{folder}”"
)
BUSY = Message(
    nb="Noen andre bygger i «{path}» nå. Vent til de er ferdige, og prøv igjen",
    nn="Nokon andre byggjer i «{path}» no. Vent til dei er ferdige, og prøv igjen",
    en="Someone else is building in “{path}” now. Wait until they are done and try again",
)
NO_ROOM = Message(
    nb="Det er ikke plass til «{path}» ({size} byte). Filen som var der, er som før",
    nn="Det er ikkje plass til «{path}» ({size} byte). Fila som var der, er som før",
    en="There is no room for “{path}” ({size} bytes). The file that was there is as before",
)
NOT_ALLOWED = Message(
    nb="Du har ikke lov til å skrive «{path}». Velg et annet sted",
    nn="Du har ikkje lov til å skrive «{path}». Vel ein annan stad",
    en="You are not allowed to write “{path}”. Choose another place",
)
IN_THE_WAY = Message(
    nb="«{path}» kan ikke skrives: det ligger en mappe der filen skal være, eller en fil der mappen skal være",
    nn="«{path}» kan ikkje skrivast: det ligg ei mappe der fila skal vere, eller ei fil der mappa skal vere",
    en="“{path}” cannot be written: there is a folder where the file should be, or a file where the folder should be",
)
UNWRITABLE = Message(
    "Kan ikke skrive «{path}» ({reason})", "Kan ikkje skrive «{path}» ({reason})", "Cannot write “{path}” ({reason})"
)
CHANGED = Message(
    nb="«{path}» er endret av noen andre mens verktøyet arbeidet, og er ikke rørt. Kjør kommandoen en gang til",
    nn="«{path}» er endra av nokon andre medan verktøyet arbeidde, og er ikkje rørt. Køyr kommandoen ein gong til",
    en="“{path}” was changed by someone else while the tool worked, and is left alone. Run the command again",
)
