"""What the allowed values of all that a plan stands among are called."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

GOVERNMENT_LEVELS: Mapping[str, Phrase] = {
    "local": Phrase("Lokalt", "Lokalt"),
    "regional": Phrase("Regionalt", "Regionalt"),
    "national": Phrase("Nasjonalt", "Nasjonalt"),
}


BARRIER_KINDS: Mapping[str, Phrase] = {
    "transition": Phrase("Sårbare overganger", "Sårbare overgangar"),
    "sectors": Phrase("Sektorvise løsninger", "Sektorvise løysingar"),
    "parallel-work": Phrase("Parallelt arbeid", "Parallelt arbeid"),
    "coherence": Phrase("Manglende helhet", "Manglande heilskap"),
    "financing": Phrase("Oppsplittet finansiering", "Oppsplitta finansiering"),
    "authority": Phrase("Begrenset styringsmyndighet", "Avgrensa styringsmyndigheit"),
    "projects": Phrase("Mye prosjekt, lite struktur", "Mykje prosjekt, lite struktur"),
    "implementation": Phrase("Gjennomføringskraft", "Gjennomføringskraft"),
    "knowledge": Phrase("Manglende kunnskap", "Manglande kunnskap"),
    "regulation": Phrase("Regelverk", "Regelverk"),
    "other": Phrase("Annen barriere", "Annan barriere"),
}


BARRIER_STATES: Mapping[str, Phrase] = {
    "identified": Phrase("Påpekt", "Påpeikt"),
    "working": Phrase("Arbeides med", "Blir arbeidd med"),
    "lifted": Phrase("Løftet til andre", "Løfta til andre"),
    "removed": Phrase("Fjernet", "Fjerna"),
    "accepted": Phrase("Må leves med", "Må levast med"),
}


ARENA_KINDS: Mapping[str, Phrase] = {
    "meeting-place": Phrase("Møteplass", "Møteplass"),
    "network": Phrase("Nettverk", "Nettverk"),
    "council": Phrase("Råd", "Råd"),
    "partnership": Phrase("Partnerskap", "Partnarskap"),
    "forum": Phrase("Forum", "Forum"),
    "conference": Phrase("Konferanse", "Konferanse"),
    "digital": Phrase("Digital arena", "Digital arena"),
    "other": Phrase("Annen arena", "Annan arena"),
}


ARENA_STATES: Mapping[str, Phrase] = {
    "planned": Phrase("Planlagt", "Planlagd"),
    "established": Phrase("Etablert", "Etablert"),
    "closed": Phrase("Lagt ned", "Lagd ned"),
}


MANDATE_KINDS: Mapping[str, Phrase] = {
    "law": Phrase("Lov", "Lov"),
    "regulation": Phrase("Forskrift", "Forskrift"),
    "resolution": Phrase("Vedtak", "Vedtak"),
    "role": Phrase("Rolle", "Rolle"),
    "agreement": Phrase("Avtale", "Avtale"),
    "strategy": Phrase("Strategi", "Strategi"),
}


INSTRUMENT_KINDS: Mapping[str, Phrase] = {
    "advice": Phrase("Rådgivning", "Rådgjeving"),
    "arena": Phrase("Arena", "Arena"),
    "sharing": Phrase("Deling av informasjon", "Deling av informasjon"),
    "advisory-role": Phrase("Rådgiver i prosjekter", "Rådgivar i prosjekt"),
    "grant": Phrase("Tilskudd", "Tilskot"),
    "guidance": Phrase("Veiledning", "Rettleiing"),
    "regulation": Phrase("Regelverk", "Regelverk"),
    "other": Phrase("Annet virkemiddel", "Anna verkemiddel"),
}


CONSULTATION_KINDS: Mapping[str, Phrase] = {
    "input-meeting": Phrase("Innspillsmøte", "Innspelsmøte"),
    "hearing": Phrase("Høring", "Høyring"),
    "workshop": Phrase("Arbeidssamling", "Arbeidssamling"),
    "survey": Phrase("Spørreundersøkelse", "Spørjeundersøking"),
    "expert-group": Phrase("Ekspertgruppe", "Ekspertgruppe"),
    "youth-council": Phrase("Ungdomsråd", "Ungdomsråd"),
    "youth-panel": Phrase("Ungdomspanel", "Ungdomspanel"),
    "dialogue": Phrase("Dialog", "Dialog"),
}


PURPOSES: Mapping[str, Phrase] = {
    "knowledge": Phrase("Spre kunnskap", "Spreie kunnskap"),
    "implementation": Phrase("Fortelle om gjennomføringen", "Fortelje om gjennomføringa"),
    "results": Phrase("Fortelle hva som virker", "Fortelje kva som verkar"),
    "participation": Phrase("Medvirkning", "Medverknad"),
    "recruitment": Phrase("Rekruttering", "Rekruttering"),
    "ownership": Phrase("Eierskap", "Eigarskap"),
}


CHANNELS: Mapping[str, Phrase] = {
    "newsletter": Phrase("Nyhetsbrev", "Nyheitsbrev"),
    "webinar": Phrase("Webinar", "Webinar"),
    "seminar": Phrase("Seminar", "Seminar"),
    "website": Phrase("Nettside", "Nettside"),
    "meeting": Phrase("Møte", "Møte"),
    "direct": Phrase("Direkte henvendelse", "Direkte førespurnad"),
    "press": Phrase("Presse", "Presse"),
    "social-media": Phrase("Sosiale medier", "Sosiale medium"),
    "campaign": Phrase("Kampanje", "Kampanje"),
    "other": Phrase("Annen kanal", "Annan kanal"),
}


CADENCES: Mapping[str, Phrase] = {
    "once": Phrase("Én gang", "Éin gong"),
    "weekly": Phrase("Hver uke", "Kvar veke"),
    "monthly": Phrase("Hver måned", "Kvar månad"),
    "quarterly": Phrase("Hvert kvartal", "Kvart kvartal"),
    "half-yearly": Phrase("Hvert halvår", "Kvart halvår"),
    "yearly": Phrase("Hvert år", "Kvart år"),
    "when-needed": Phrase("Ved behov", "Ved behov"),
}


FRAMEWORK_KINDS: Mapping[str, Phrase] = {
    "plan": Phrase("Plan", "Plan"),
    "sub-plan": Phrase("Delplan", "Delplan"),
    "strategy": Phrase("Strategi", "Strategi"),
    "programme": Phrase("Program", "Program"),
    "mission": Phrase("Samfunnsoppdrag", "Samfunnsoppdrag"),
    "white-paper": Phrase("Stortingsmelding", "Stortingsmelding"),
    "pilot-scheme": Phrase("Forsøksordning", "Forsøksordning"),
    "agreement": Phrase("Avtale", "Avtale"),
    "other": Phrase("Annen ramme", "Anna ramme"),
}


RELATIONS: Mapping[str, Phrase] = {
    "above": Phrase("Overordnet", "Overordna"),
    "below": Phrase("Underordnet", "Underordna"),
    "beside": Phrase("Sideordnet", "Sideordna"),
}


METHOD_KINDS: Mapping[str, Phrase] = {
    "method": Phrase("Metode", "Metode"),
    "programme": Phrase("Program", "Program"),
}


SOURCE_KINDS: Mapping[str, Phrase] = {
    "plan": Phrase("Plan", "Plan"),
    "decision": Phrase("Vedtak", "Vedtak"),
    "law": Phrase("Lov", "Lov"),
    "statistics": Phrase("Statistikk", "Statistikk"),
    "knowledge-base": Phrase("Kunnskapsgrunnlag", "Kunnskapsgrunnlag"),
    "report": Phrase("Rapport", "Rapport"),
    "web-page": Phrase("Nettside", "Nettside"),
    "presentation": Phrase("Presentasjon", "Presentasjon"),
    "press": Phrase("Presse", "Presse"),
    "other": Phrase("Annen kilde", "Anna kjelde"),
}


PHASE_STATES: Mapping[str, Phrase] = {
    "planned": Phrase("Planlagt", "Planlagd"),
    "current": Phrase("Pågår", "Går føre seg"),
    "completed": Phrase("Gjennomført", "Gjennomført"),
}
