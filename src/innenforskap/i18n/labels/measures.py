"""What a measure's allowed values are called."""

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

CAPACITIES: Mapping[str, Phrase] = {
    "service-provider": Phrase("Tjenesteyter", "Tenesteytar"),
    "funder": Phrase("Virkemiddelaktør", "Verkemiddelaktør"),
    "employer": Phrase("Arbeidsgiver", "Arbeidsgivar"),
    "developer": Phrase("Samfunnsutvikler", "Samfunnsutviklar"),
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


DELAY_CAUSES: Mapping[str, Phrase] = {
    "external-event": Phrase("Ytre hendelse", "Ytre hending"),
    "capacity": Phrase("Mangel på kapasitet", "Mangel på kapasitet"),
    "funding": Phrase("Mangel på penger", "Mangel på pengar"),
    "partner": Phrase("Venter på en partner", "Ventar på ein partnar"),
    "decision": Phrase("Venter på vedtak", "Ventar på vedtak"),
    "procurement": Phrase("Anskaffelse tar tid", "Innkjøp tek tid"),
    "dependency": Phrase("Venter på et annet tiltak", "Ventar på eit anna tiltak"),
    "other": Phrase("Annen årsak", "Annan årsak"),
}


SPREAD_VERDICTS: Mapping[str, Phrase] = {
    "not-assessed": Phrase("Ikke vurdert", "Ikkje vurdert"),
    "recommended": Phrase("Anbefalt å spre", "Tilrådd å spreie"),
    "spreading": Phrase("Spres", "Blir spreidd"),
    "operations": Phrase("Ordinær drift", "Ordinær drift"),
    "stopped": Phrase("Stoppet", "Stoppa"),
}


COVERAGE_UNITS: Mapping[str, Phrase] = {
    "municipality": Phrase("Kommune", "Kommune"),
    "school": Phrase("Skole", "Skule"),
    "kindergarten": Phrase("Barnehage", "Barnehage"),
    "workplace": Phrase("Arbeidsplass", "Arbeidsplass"),
}
