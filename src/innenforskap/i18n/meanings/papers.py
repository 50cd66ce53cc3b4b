"""What the papers, what is written in them, and the rolls of the plan hold."""

from innenforskap.i18n.meanings.told import Told

PARTS = {
    "Manuscript": Told(
        "Det et menneske skriver i ett papir, ett år: vurderingen og forslaget til vedtak. Filen heter 2026-june.",
        {
            "case_no": "Saksnummeret papiret har i saksarkivet.",
            "archive_no": "Nummeret på arkivsaken.",
            "date": "Dagen papiret er datert.",
            "officer": "Saksbehandleren, som funksjon. Aldri en person.",
            "treatment": "Organene som behandler papiret, i rekkefølge. Ellers gjelder `via` og `to` i årshjulet.",
            "attachments": "Vedlegg i tillegg til dem verktøyet lager.",
            "recommendation": "Forslaget til vedtak, ett punkt i hver tekst. Et endelig papir kan ikke mangle det.",
            "assessment": "Vurderingen, skrevet for hånd. Et endelig papir kan ikke mangle den.",
            "judged": "Sjekksummen av det vurderingen bygger på. Skrives av `innenforskap review`.",
            "passages": "Tekster som skal stå først i en del av papiret.",
            "consequences": "Hva saken betyr for økonomi, likestilling, miljø og det andre den skal vurderes mot.",
            "visibility": "Om papiret er internt eller offentlig. Ellers gjelder det som står i årshjulet.",
            "corrects": "Mappen til det utgitte papiret som dette retter: 2026-june-nb.",
            "correction": "Hva som var galt i papiret som rettes.",
        },
    ),
    "Treatment": Told(
        "Ett ledd i behandlingen av et papir.",
        {
            "body": "Organet som behandler papiret.",
            "date": "Når det blir behandlet.",
            "case_no": "Saksnummeret i det organet.",
            "outcome": "Hva organet kom til.",
        },
    ),
    "Passage": Told(
        "En tekst som skal stå først i en del av papiret.",
        {"part": "Delen av papiret.", "text": "Teksten."},
    ),
    "Weighed": Told(
        "Hva saken betyr for én av tingene den skal vurderes mot.",
        {"consequence": "Hva saken vurderes mot.", "text": "Hva den betyr."},
    ),
    "Heading": Told(
        "En overskrift planen vil ha på en del av et papir.",
        {"part": "Delen av papiret.", "title": "Overskriften."},
    ),
    "Roll": Told(
        "En årlig rullering av planen, eller vurderingen av om den trengs. Filen heter året: 2027.",
        {
            "from": "Versjonen av planen en gikk ut fra.",
            "to": "Versjonen rulleringen ga.",
            "outcome": "Hva det ble til.",
            "date": "Når rulleringen ble vedtatt eller vurderingen gjort.",
            "decision": "Vedtaket rulleringen hviler på.",
            "consulted": "Hvem som ble hørt om rulleringen.",
            "fates": "Hva som blir av hvert tiltak i versjonen en gikk ut fra.",
            "text": "Hva rulleringen går ut på, eller hvorfor den ikke trengs.",
        },
    ),
    "Carried": Told(
        "Hva som blir av ett tiltak i en rullering.",
        {
            "measure": "Tiltaket.",
            "fate": "Hva som blir av det.",
            "decision": "Vedtaket det hviler på.",
            "into": "Tiltaket det slås sammen med.",
            "moved_to": "Planen eller eieren det flyttes til.",
            "reason": "Hvorfor.",
        },
    ),
}
