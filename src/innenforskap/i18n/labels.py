"""What each allowed value is called in a paper or on a page, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

STATES: Mapping[str, Phrase] = {
    "proposed": Phrase("Foreslått", "Føreslått"),
    "not-started": Phrase("Ikke startet", "Ikkje starta"),
    "in-progress": Phrase("I gang", "I gang"),
    "on-hold": Phrase("Satt på vent", "Sett på vent"),
    "completed": Phrase("Gjennomført", "Gjennomført"),
    "mainstreamed": Phrase("Videreført i ordinær drift", "Vidareført i ordinær drift"),
    "terminated": Phrase("Avsluttet", "Avslutta"),
    "merged": Phrase("Slått sammen", "Slått saman"),
    "moved": Phrase("Flyttet til annen plan", "Flytta til annan plan"),
}

PROGRESS: Mapping[str, Phrase] = {
    "on-track": Phrase("I rute", "I rute"),
    "some-delay": Phrase("Noe forsinket", "Noko forseinka"),
    "serious-delay": Phrase("Vesentlig forsinket", "Vesentleg forseinka"),
    "not-assessed": Phrase("Ikke vurdert", "Ikkje vurdert"),
}

EFFECTS: Mapping[str, Phrase] = {
    "not-measured": Phrase("Ikke målt", "Ikkje målt"),
    "too-early": Phrase("For tidlig", "For tidleg"),
    "promising": Phrase("Lovende", "Lovande"),
    "works": Phrase("Virker", "Verkar"),
    "no-effect": Phrase("Virker ikke", "Verkar ikkje"),
    "harmful": Phrase("Uheldig virkning", "Uheldig verknad"),
}

COMMITMENTS: Mapping[str, Phrase] = {
    "responsible": Phrase("Ansvar", "Ansvar"),
    "joint": Phrase("Felles ansvar", "Felles ansvar"),
    "initiative": Phrase("Initiativ", "Initiativ"),
    "invitation": Phrase("Invitasjon", "Invitasjon"),
    "continuation": Phrase("Videreføring", "Vidareføring"),
    "expectation-to-others": Phrase("Forventning til andre", "Forventing til andre"),
}

MEASURE_KINDS: Mapping[str, Phrase] = {
    "one-off": Phrase("Engangstiltak", "Eingongstiltak"),
    "ongoing": Phrase("Løpende tiltak", "Løpande tiltak"),
    "pilot": Phrase("Pilot", "Pilot"),
    "experiment": Phrase("Forsøk", "Forsøk"),
    "information": Phrase("Informasjon", "Informasjon"),
    "evaluation": Phrase("Evaluering", "Evaluering"),
    "advocacy": Phrase("Påvirkningsarbeid", "Påverknadsarbeid"),
}

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

CAPACITIES: Mapping[str, Phrase] = {
    "service-provider": Phrase("Tjenesteyter", "Tenesteytar"),
    "funder": Phrase("Virkemiddelaktør", "Verkemiddelaktør"),
    "employer": Phrase("Arbeidsgiver", "Arbeidsgivar"),
    "developer": Phrase("Samfunnsutvikler", "Samfunnsutviklar"),
}

FUNDING_KINDS: Mapping[str, Phrase] = {
    "appropriated": Phrase("Bevilget", "Løyvd"),
    "announced": Phrase("Utlyst", "Utlyst"),
    "granted": Phrase("Tildelt", "Tildelt"),
    "spent": Phrase("Brukt", "Brukt"),
    "own-contribution": Phrase("Egeninnsats", "Eigeninnsats"),
}

LEVELS: Mapping[str, Phrase] = {
    "input": Phrase("Innsatsfaktor", "Innsatsfaktor"),
    "activity": Phrase("Aktivitet", "Aktivitet"),
    "output": Phrase("Produkt", "Produkt"),
    "outcome": Phrase("Brukereffekt", "Brukareffekt"),
    "impact": Phrase("Samfunnseffekt", "Samfunnseffekt"),
}

MATURITIES: Mapping[str, Phrase] = {
    "sketched": Phrase("Skissert", "Skissert"),
    "defined": Phrase("Definert", "Definert"),
    "in-use": Phrase("I bruk", "I bruk"),
    "retired": Phrase("Ikke lenger i bruk", "Ikkje lenger i bruk"),
}

POLARITIES: Mapping[str, Phrase] = {
    "higher-better": Phrase("Høyere er bedre", "Høgare er betre"),
    "lower-better": Phrase("Lavere er bedre", "Lågare er betre"),
    "neutral": Phrase("Nøytral", "Nøytral"),
}

UNITS: Mapping[str, Phrase] = {
    "percent": Phrase("Prosent", "Prosent"),
    "count": Phrase("Antall", "Antal"),
    "nok": Phrase("Kroner", "Kroner"),
    "score": Phrase("Poeng", "Poeng"),
    "index": Phrase("Indeks", "Indeks"),
    "yes-no": Phrase("Ja eller nei", "Ja eller nei"),
}

FINALITIES: Mapping[str, Phrase] = {
    "preliminary": Phrase("Foreløpig", "Førebels"),
    "final": Phrase("Endelig", "Endeleg"),
    "revised": Phrase("Revidert", "Revidert"),
    # KOSTRA's first figures of the year: to readers, «urevidert» would only mean "not revised".
    "unaudited": Phrase("Ikke kontrollert ennå", "Ikkje kontrollert enno"),
}

MISSING: Mapping[str, Phrase] = {
    "not-applicable": Phrase("Ikke aktuelt", "Ikkje aktuelt"),
    "not-available": Phrase("Tall mangler", "Tal manglar"),
    "confidential": Phrase("Skjult av hensyn til personvernet", "Skjult av omsyn til personvernet"),
    "not-published": Phrase("Ikke publisert ennå", "Ikkje publisert enno"),
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

DECISION_TYPES: Mapping[str, Phrase] = {
    "continue": Phrase("Videreføre", "Vidareføre"),
    "adjust": Phrase("Justere", "Justere"),
    "reinforce": Phrase("Styrke", "Styrkje"),
    "solve": Phrase("Løse", "Løyse"),
    "postpone": Phrase("Utsette", "Utsetje"),
    "merge": Phrase("Slå sammen", "Slå saman"),
    "split": Phrase("Dele", "Dele"),
    "move": Phrase("Flytte", "Flytte"),
    "mainstream": Phrase("Føre over i ordinær drift", "Føre over i ordinær drift"),
    "spread": Phrase("Spre", "Spreie"),
    "terminate": Phrase("Avslutte", "Avslutte"),
    "reopen": Phrase("Åpne på nytt", "Opne på nytt"),
    "take-note": Phrase("Ta til orientering", "Ta til orientering"),
    "ask": Phrase("Be om ny sak", "Be om ny sak"),
}
