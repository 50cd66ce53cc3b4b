"""What each answer about a measure and about a partner means, in plain words."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

STATES: Mapping[str, Phrase] = {
    "proposed": Phrase(
        "Tiltaket er foreslått, men ikke vedtatt. Det er ikke en del av planen ennå.",
        "Tiltaket er føreslått, men ikkje vedteke. Det er ikkje ein del av planen enno.",
    ),
    "not-started": Phrase(
        "Tiltaket står i planen, men arbeidet har ikke begynt.", "Tiltaket står i planen, men arbeidet har ikkje byrja."
    ),
    "in-progress": Phrase("Arbeidet har begynt, og er ikke ferdig.", "Arbeidet har byrja, og er ikkje ferdig."),
    "on-hold": Phrase(
        "Arbeidet er stanset for en tid. Det skal stå hvorfor.", "Arbeidet er stansa for ei tid. Det skal stå kvifor."
    ),
    "completed": Phrase(
        "Det som var planlagt, er gjort. Det sier ikke om det virket.",
        "Det som var planlagt, er gjort. Det seier ikkje om det verka.",
    ),
    "mainstreamed": Phrase(
        "Tiltaket er over, fordi arbeidet nå er en fast del av det noen gjør til vanlig.",
        "Tiltaket er over, fordi arbeidet no er ein fast del av det nokon gjer til vanleg.",
    ),
    "terminated": Phrase(
        "Et politisk organ har bestemt at tiltaket skal stanse.",
        "Eit politisk organ har bestemt at tiltaket skal stanse.",
    ),
    "merged": Phrase(
        "Tiltaket er tatt inn i et annet tiltak, og følges opp der.",
        "Tiltaket er teke inn i eit anna tiltak, og blir følgt opp der.",
    ),
    "moved": Phrase(
        "Tiltaket er flyttet til en annen plan eller til budsjettet, og følges opp der.",
        "Tiltaket er flytta til ein annan plan eller til budsjettet, og blir følgt opp der.",
    ),
}
PROGRESS: Mapping[str, Phrase] = {
    "on-track": Phrase("Det som er planlagt, skjer i tide.", "Det som er planlagt, skjer i tide."),
    "some-delay": Phrase(
        "Noe blir senere enn planlagt, men den ansvarlige regner med å komme i mål.",
        "Noko blir seinare enn planlagt, men den ansvarlege reknar med å kome i mål.",
    ),
    "serious-delay": Phrase(
        "Forsinkelsen er så stor at tiltaket ikke blir som planlagt uten at noe blir gjort.",
        "Forseinkinga er så stor at tiltaket ikkje blir som planlagt utan at noko blir gjort.",
    ),
    "not-assessed": Phrase(
        "Den som rapporterer, har ikke vurdert om det går etter planen.",
        "Den som rapporterer, har ikkje vurdert om det går etter planen.",
    ),
}
EFFECTS: Mapping[str, Phrase] = {
    "not-measured": Phrase("Ingen har undersøkt om tiltaket virker.", "Ingen har undersøkt om tiltaket verkar."),
    "too-early": Phrase(
        "Det har gått for kort tid til å si om tiltaket virker.",
        "Det har gått for kort tid til å seie om tiltaket verkar.",
    ),
    "promising": Phrase(
        "Noe tyder på at tiltaket virker, men det er ikke sikkert.",
        "Noko tyder på at tiltaket verkar, men det er ikkje sikkert.",
    ),
    "works": Phrase(
        "Det er undersøkt, og tiltaket hjelper dem det er til for.",
        "Det er undersøkt, og tiltaket hjelper dei det er til for.",
    ),
    "no-effect": Phrase(
        "Det er undersøkt, og tiltaket hjelper ikke dem det er til for.",
        "Det er undersøkt, og tiltaket hjelper ikkje dei det er til for.",
    ),
    "harmful": Phrase(
        "Det er undersøkt, og noe er blitt verre for dem tiltaket er til for.",
        "Det er undersøkt, og noko er blitt verre for dei tiltaket er til for.",
    ),
}
PARTICIPATIONS: Mapping[str, Phrase] = {
    "candidate": Phrase(
        "Planen nevner aktøren, men ingen har spurt ennå.", "Planen nemner aktøren, men ingen har spurt enno."
    ),
    "invited": Phrase(
        "Aktøren er spurt om å være med, og har ikke svart.", "Aktøren er spurd om å vere med, og har ikkje svara."
    ),
    "accepted": Phrase(
        "Aktøren har svart ja til å være med, men har ikke begynt.",
        "Aktøren har svara ja til å vere med, men har ikkje byrja.",
    ),
    "declined": Phrase("Aktøren har svart nei til å være med.", "Aktøren har svara nei til å vere med."),
    "active": Phrase("Aktøren er med i arbeidet nå.", "Aktøren er med i arbeidet no."),
    "ended": Phrase("Aktøren har vært med, og er det ikke lenger.", "Aktøren har vore med, og er det ikkje lenger."),
}
WITHOUT: Mapping[str, Phrase] = {
    "not-given": Phrase(
        "Noen har rapportert, men ikke sagt noe om dette.", "Nokon har rapportert, men ikkje sagt noko om dette."
    ),
    "not-reported": Phrase(
        "Ingen har rapportert om tiltaket. Vi vet altså ikke.", "Ingen har rapportert om tiltaket. Vi veit altså ikkje."
    ),
    "not-relevant": Phrase(
        "Tiltaket er over, og har ingen tidsplan å følge.", "Tiltaket er over, og har ingen tidsplan å følgje."
    ),
}
"""What it means that there is no answer."""
