"""What the allowed values of actors and bodies are called."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

PARTICIPATIONS: Mapping[str, Phrase] = {
    "candidate": Phrase("Aktuell", "Aktuell"),
    "invited": Phrase("Invitert", "Invitert"),
    "accepted": Phrase("Takket ja", "Takka ja"),
    "declined": Phrase("Takket nei", "Takka nei"),
    "active": Phrase("Deltar", "Deltek"),
    "ended": Phrase("Avsluttet", "Avslutta"),
}

ACTOR_KINDS: Mapping[str, Phrase] = {
    "county": Phrase("Fylkeskommune", "Fylkeskommune"),
    "municipality": Phrase("Kommune", "Kommune"),
    "state-regional": Phrase("Regional statlig etat", "Regional statleg etat"),
    "state-central": Phrase("Sentral statlig etat", "Sentral statleg etat"),
    "health-trust": Phrase("Helseforetak", "Helseføretak"),
    "school": Phrase("Skole", "Skule"),
    "ngo": Phrase("Frivillig organisasjon", "Frivillig organisasjon"),
    "employer-org": Phrase("Arbeidsgiverorganisasjon", "Arbeidsgivarorganisasjon"),
    "union": Phrase("Arbeidstakerorganisasjon", "Arbeidstakarorganisasjon"),
    "business": Phrase("Næringsliv", "Næringsliv"),
    "research": Phrase("Forskningsmiljø", "Forskingsmiljø"),
    "education": Phrase("Utdanningsinstitusjon", "Utdanningsinstitusjon"),
    "council": Phrase("Råd", "Råd"),
    "unit": Phrase("Enhet i en organisasjon", "Eining i ein organisasjon"),
    "group": Phrase("Gruppe av aktører", "Gruppe av aktørar"),
    "youth": Phrase("Ungdom", "Ungdom"),
    "other": Phrase("Annen aktør", "Annan aktør"),
}

BODY_KINDS: Mapping[str, Phrase] = {
    "county-assembly": Phrase("Fylkesting", "Fylkesting"),
    "county-executive": Phrase("Fylkesråd", "Fylkesråd"),
    "executive-committee": Phrase("Fylkesutvalg", "Fylkesutval"),
    "committee": Phrase("Hovedutvalg eller komité", "Hovudutval eller komité"),
    "steering-group": Phrase("Styringsgruppe", "Styringsgruppe"),
    "programme-group": Phrase("Programgruppe", "Programgruppe"),
    "working-group": Phrase("Arbeidsgruppe", "Arbeidsgruppe"),
    "communication-group": Phrase("Kommunikasjonsgruppe", "Kommunikasjonsgruppe"),
    "municipal-council": Phrase("Kommunestyre", "Kommunestyre"),
    "municipal-executive": Phrase("Formannskap", "Formannskap"),
    "board": Phrase("Styre", "Styre"),
    "implementation-team": Phrase("Gjennomføringsteam", "Gjennomføringsteam"),
    "youth-panel": Phrase("Ungdomspanel", "Ungdomspanel"),
    "youth-council": Phrase("Ungdomsråd", "Ungdomsråd"),
    "network": Phrase("Nettverk", "Nettverk"),
    "other": Phrase("Annet organ", "Anna organ"),
}

POWERS: Mapping[str, Phrase] = {
    "propose": Phrase("Foreslå", "Føreslå"),
    "adopt": Phrase("Vedta", "Vedta"),
    "discuss": Phrase("Drøfte", "Drøfte"),
    "terminate": Phrase("Avslutte", "Avslutte"),
    "fund": Phrase("Finansiere", "Finansiere"),
    "coordinate": Phrase("Samordne", "Samordne"),
}


VISIBILITIES: Mapping[str, Phrase] = {
    "internal": Phrase("Intern", "Intern"),
    "public": Phrase("Offentlig", "Offentleg"),
}
