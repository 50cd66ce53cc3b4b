"""What the kinds of the plan folder are called, and how each type of value is written."""

from collections.abc import Mapping
from typing import NamedTuple


class Name(NamedTuple):
    """What one of a kind, and all of it, is called in bokmål."""

    one: str
    many: str


class Written(NamedTuple):
    """What a type of value is called in bokmål, and how it is written."""

    what: str
    how: str


KIND_NAMES: Mapping[str, Name] = {
    "plan": Name("Planen", "Planen"),
    "strands": Name("Del av planen", "Deler av planen"),
    "measures": Name("Tiltak", "Tiltak"),
    "actors": Name("Aktør", "Aktører"),
    "indicators": Name("Indikator", "Indikatorer"),
    "bodies": Name("Organ", "Organer"),
    "sources": Name("Kilde", "Kilder"),
    "status": Name("Statusrapport", "Statusrapporter"),
    "decisions": Name("Vedtak", "Vedtak"),
    "barriers": Name("Barriere", "Barrierer"),
    "arenas": Name("Arena", "Arenaer"),
    "mandates": Name("Mandat", "Mandater"),
    "instruments": Name("Virkemiddel", "Virkemidler"),
    "grants": Name("Tilskuddsordning", "Tilskuddsordninger"),
    "calls": Name("Utlysning", "Utlysninger"),
    "consultations": Name("Medvirkning", "Medvirkning"),
    "communications": Name("Aktivitet i kommunikasjonsplanen", "Kommunikasjonsplanen"),
    "requests": Name("Innhenting av informasjon", "Innhenting av informasjon"),
    "frameworks": Name("Plan eller ramme rundt", "Planer og rammer rundt"),
    "methods": Name("Metode eller program", "Metoder og programmer"),
    "statements": Name("Utsagn fra en kilde", "Utsagn fra kilder"),
    "papers": Name("Det som skrives i et papir", "Papirer"),
    "rolls": Name("Rullering", "Rulleringer"),
    "groups": Name("Tiltaksområde", "Tiltaksområder"),
}
"""Every kind a reference can go to, and the plan itself."""

TYPES: Mapping[str, Written] = {
    "Text": Written("tekst", "Skriv en tekst, eller ett språk på hver linje: nb, nn, se, smj, sma, en."),
    "Code": Written("kode", "Skriv koden på én linje. Ser den ut som et tall, en dato eller ja/nei: i anførselstegn."),
    "Url": Written("adresse", "Skriv hele adressen, med https:// foran."),
    "Number": Written("tall", "Skriv tallet med punktum, uten anførselstegn: 9.7."),
    "Count": Written("helt tall", "Skriv et helt tall fra null og opp, uten mellomrom og anførselstegn: 4162."),
    "Kroner": Written("hele kroner", "Skriv beløpet i hele kroner, uten mellomrom og anførselstegn: 5000000."),
    "Decimals": Written("siffer", "Skriv hvor mange desimaler, som ett siffer fra 0 til 9."),
    "Month": Written("måned", "Skriv måneden som et tall fra 1 til 12."),
    "Flag": Written("ja eller nei", "Skriv true eller false."),
    "Day": Written("dag", "Skriv dagen som år-måned-dag: 2026-06-15."),
    "When": Written(
        "tidspunkt",
        "Skriv det du vet: 2026, 2026-spring, 2026-autumn, 2026-H1, 2026-Q2, 2026-06 eller 2026-06-15.",
    ),
    "ObservationPeriod": Written(
        "periode", "Skriv et år (2025), et kvartal (2025-Q2), et skoleår (2025/26) eller et kull (2019..2025)."
    ),
    "Id": Written("id", "Skriv små bokstaver a–z, sifre og bindestrek, høyst 60 tegn."),
    "Ref": Written("henvisning", "Skriv id-en, som er filnavnet uten .yaml, eller nøkkelen i samlefilen."),
}
"""How each type of value is written, by its name in the model; every reference is a `Ref`."""
