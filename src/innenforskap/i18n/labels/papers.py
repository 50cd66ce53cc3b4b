"""What the sections of a paper, the consequences it weighs and the outcomes of a roll are called."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

PAPER_SECTIONS: Mapping[str, Phrase] = {
    "purpose": Phrase("Formål", "Formål"),
    "recommendation": Phrase("Forslag til vedtak", "Framlegg til vedtak"),
    "summary": Phrase("Sammendrag", "Samandrag"),
    "background": Phrase("Bakgrunn og rammer", "Bakgrunn og rammer"),
    "decisions-asked": Phrase("Saker til drøfting", "Saker til drøfting"),
    "status": Phrase("Gjennomføring", "Gjennomføring"),
    "not-started": Phrase("Tiltak som ikke er startet som planlagt", "Tiltak som ikkje er starta som planlagt"),
    "results": Phrase("Resultater og effekter", "Resultat og effektar"),
    "what-works": Phrase("Hva virker, og hva virker ikke", "Kva verkar, og kva verkar ikkje"),
    "pilots": Phrase("Piloter", "Pilotar"),
    "partners": Phrase("Samarbeid og invitasjoner", "Samarbeid og invitasjonar"),
    "barriers": Phrase("Barrierer vi har fjernet eller løftet", "Barrierar vi har fjerna eller løfta"),
    "participation": Phrase("Medvirkning", "Medverknad"),
    "follow-up": Phrase("Oppfølging av tidligere vedtak", "Oppfølging av tidlegare vedtak"),
    "money": Phrase("Økonomi", "Økonomi"),
    "communication": Phrase("Kommunikasjon", "Kommunikasjon"),
    "assessment": Phrase("Vurdering", "Vurdering"),
    "consequences": Phrase("Konsekvenser", "Konsekvensar"),
    "changes": Phrase("Rullert plan: endringer fra forrige versjon", "Rullert plan: endringar frå førre versjon"),
    "ahead": Phrase("Videre arbeid", "Vidare arbeid"),
    "method": Phrase("Datagrunnlag og metode", "Datagrunnlag og metode"),
    "whole-plan": Phrase("Oppdatert handlingsplan", "Oppdatert handlingsplan"),
    "all-measures": Phrase("Alle tiltak med status", "Alle tiltak med status"),
    "gaps": Phrase("Åpne hull", "Opne hol"),
}

CONSEQUENCES: Mapping[str, Phrase] = {
    "economy": Phrase("Økonomi", "Økonomi"),
    "equality": Phrase("Likestilling og likeverd", "Likestilling og likeverd"),
    "environment": Phrase("Miljø og klima", "Miljø og klima"),
    "children": Phrase("Barn og unge", "Barn og unge"),
    "sami": Phrase("Samiske forhold", "Samiske forhold"),
    "universal-design": Phrase("Universell utforming", "Universell utforming"),
}

ROLL_OUTCOMES: Mapping[str, Phrase] = {
    "rolled": Phrase("Rullert", "Rullert"),
    "simple-roll": Phrase("Enkel rullering", "Enkel rullering"),
    "no-roll": Phrase("Vurdert, ikke behov for rullering", "Vurdert, ikkje behov for rullering"),
}

FATES: Mapping[str, Phrase] = {
    "continued": Phrase("Videreføres", "Blir vidareført"),
    "changed": Phrase("Endres", "Blir endra"),
    "completed": Phrase("Gjennomført", "Gjennomført"),
    "mainstreamed": Phrase("Videreført i ordinær drift", "Vidareført i ordinær drift"),
    "terminated": Phrase("Avsluttet", "Avslutta"),
    "merged": Phrase("Slått sammen", "Slått saman"),
    "moved": Phrase("Flyttet til annen plan", "Flytta til annan plan"),
}
