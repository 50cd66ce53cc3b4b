"""What is said of papers that are issued, and of those that may not be."""

from innenforskap.i18n import Message

WHOLE_REPOSITORY = Message(
    "«{folder}» er hele git-lageret, og det er ikke plass til papirer ved siden av. Flytt planen til en mappe i det.",
    "«{folder}» er heile git-lageret, og det er ikkje plass til papir ved sida av. Flytt planen til ei mappe i det.",
    "“{folder}” is the whole git repository, with no place for papers beside it. Move the plan to a folder in it.",
)
FOLDER_NAME = Message(
    "Papirer kan ikke gis ut fra mappen «{name}». Gi den et navn uten kolon, skråstrek bakover eller punktum først.",
    "Papir kan ikkje givast ut frå mappa «{name}». Gi ho eit namn utan kolon, skråstrek bakover eller punktum først.",
    "No papers can be issued from the folder “{name}”. Give it a name without colons, backslashes or leading dots.",
)
NOT_THE_NEWEST = Message(
    "Et papir gis ut av det som er lagret sist, og det er ikke «{revision}». Utelat --rev, eller sjekk ut den utgaven.",
    "Eit papir blir gitt ut av det som er lagra sist, og det er ikkje «{revision}». Utelat --rev, eller sjekk ut den.",
    "A paper is issued from what was committed last, and “{revision}” is not that. Leave out --rev, or check it out.",
)
NOT_COMMITTED = Message(
    "Dette er ikke lagret i git: {paths}. Lagre det (git add, git commit) eller ta det bort, og gi ut papiret etterpå.",
    "Dette er ikkje lagra i git: {paths}. Lagre det (git add, git commit) eller ta det bort, og gi ut papiret etterpå.",
    "This is not committed in git: {paths}. Commit it (git add, git commit) or take it away, and then issue the paper.",
)
NOT_WRITTEN = Message(
    "Papiret kan ikke gis ut før noen har skrevet det verktøyet ikke kan skrive. Dette mangler i {file}: {keys}.",
    "Papiret kan ikkje givast ut før nokon har skrive det verktøyet ikkje kan skrive. Dette manglar i {file}: {keys}.",
    "The paper cannot be issued until someone has written what the tool cannot. This is missing in {file}: {keys}.",
)
ALREADY_ISSUED = Message(
    "Papiret er gitt ut i reports/{name}, og blir ikke endret."
    " Er det feil, så skriv corrects: {name} i {file}, og i correction: hva som var feil.",
    "Papiret er gitt ut i reports/{name}, og blir ikkje endra."
    " Er det feil, så skriv corrects: {name} i {file}, og i correction: kva som var feil.",
    "The paper is issued in reports/{name}, and is not changed."
    " If it is wrong, write corrects: {name} in {file}, and in correction: what was wrong.",
)
NOTHING_TO_CORRECT = Message(
    "corrects: «{name}» er ikke et papir av samme slag og år som er gitt ut. Skriv navnet på mappen i reports/.",
    "corrects: «{name}» er ikkje eit papir av same slag og år som er gitt ut. Skriv namnet på mappa i reports/.",
    "corrects: “{name}” is no issued paper of the same kind and year. Write the name of its folder in reports/.",
)
ALREADY_CORRECTED = Message(
    "«{name}» er allerede rettet, sist i reports/{newest}."
    " Er også det feil, så skriv corrects: {newest} i {file}, og i correction: hva som var feil.",
    "«{name}» er allereie retta, sist i reports/{newest}."
    " Er det òg feil, så skriv corrects: {newest} i {file}, og i correction: kva som var feil.",
    "“{name}” is corrected already, in reports/{newest}."
    " If that is wrong too, write corrects: {newest} in {file}, and in correction: what was wrong.",
)
NO_TAG = Message(
    "Utgaven av planen er ikke merket. Skriv git tag plan-{version}, og gi ut papiret etterpå.",
    "Utgåva av planen er ikkje merkt. Skriv git tag plan-{version}, og gi ut papiret etterpå.",
    "The version of the plan has no tag. Write git tag plan-{version}, and then issue the paper.",
)
NO_VERSION = Message(
    'Planen sier ikke hvilken utgave den er. Skriv for eksempel version: "2027" i plan.yaml, og git tag plan-2027',
    'Planen seier ikkje kva utgåve han er. Skriv til dømes version: "2027" i plan.yaml, og git tag plan-2027',
    'The plan does not say which version it is. Write for example version: "2027" in plan.yaml, and git tag plan-2027',
)
IN_THE_WAY = Message(
    "«{path}» ligger der papiret skal være, og er ikke det samme. Flytt filen, og prøv igjen.",
    "«{path}» ligg der papiret skal vere, og er ikkje det same. Flytt fila, og prøv igjen.",
    "“{path}” lies where the paper is to be, and is not the same. Move the file, and try again.",
)
IS_A_LINK = Message(
    "«{path}» er en symbolsk lenke, og papirer gis ikke ut gjennom den. Legg en vanlig mappe der, og prøv igjen.",
    "«{path}» er ei symbolsk lenkje, og papir blir ikkje gitt ut gjennom ho. Legg ei vanleg mappe der, og prøv igjen.",
    "“{path}” is a symbolic link, and no papers are issued through it. Put an ordinary folder there, and try again.",
)
ISSUED = Message(
    "Papiret er gitt ut i {folder}: {files}. Det bygger på {revision} i git. Lagre mappen i git også.",
    "Papiret er gitt ut i {folder}: {files}. Det byggjer på {revision} i git. Lagre mappa i git òg.",
    "The paper is issued in {folder}: {files}. It rests on {revision} in git. Commit the folder too.",
)
HAS_A_PLACE = Message(
    "Et papir som gis ut, har sin egen plass under reports/. Utelat -o.",
    "Eit papir som blir gitt ut, har sin eigen plass under reports/. Utelat -o.",
    "An issued paper has a place of its own under reports/. Leave out -o.",
)
IS_WHOLE = Message(
    "Et papir gis ut helt. Utelat --summary.",
    "Eit papir blir gitt ut heilt. Utelat --summary.",
    "A paper is issued whole. Leave out --summary.",
)
AGAIN_ALONE = Message(
    "--again står alene: hvilket papir, hvilken dag, hvilke former og hvilket språk det er, står i mappen.",
    "--again står åleine: kva papir, kva dag, kva former og kva språk det er, står i mappa.",
    "--again stands alone: which paper, day, forms and language it is, is told in the folder.",
)
WHICH_PAPER = Message(
    "Skriv hvilket papir, for eksempel «innenforskap report june».",
    "Skriv kva papir, til dømes «innenforskap report june».",
    "Write which paper, for example “innenforskap report june”.",
)
ANOTHER_TOOL = Message(
    "Papiret er laget med innenforskap {then}, og dette er {now}. Er noe ulikt, kan det være derfor.",
    "Papiret er laga med innenforskap {then}, og dette er {now}. Er noko ulikt, kan det vere derfor.",
    "The paper was made with innenforskap {then}, and this is {now}. If something differs, that may be why.",
)
THE_SAME = Message(
    "{name}: likt byte for byte ({files}).",
    "{name}: likt byte for byte ({files}).",
    "{name}: the same, byte for byte ({files}).",
)
EDITED = Message(
    "{file}: er endret etter at papiret ble gitt ut",
    "{file}: er endra etter at papiret vart gitt ut",
    "{file}: was changed after the paper was issued",
)
GONE = Message("{file}: er borte", "{file}: er borte", "{file}: is gone")
DIFFERS = Message(
    "{file}: blir ikke det samme nå som da papiret ble gitt ut",
    "{file}: blir ikkje det same no som då papiret vart gitt ut",
    "{file}: does not come out now as it did when the paper was issued",
)
OTHER_SOURCES = Message(
    "Planen og malene ved {revision} er ikke de papiret ble laget av",
    "Planen og malane ved {revision} er ikkje dei papiret vart laga av",
    "The plan and the templates at {revision} are not those the paper was made of",
)
