"""What the parts of an indicator mean: what is counted, the goal, the figures, and where they are fetched."""

from collections.abc import Mapping

from innenforskap.i18n.meanings.told import Told

PARTS: Mapping[str, Told] = {
    "Indicator": Told(
        "En indikator: hva som telles, hvem som telles, målet, og tallene.",
        {
            "title": "Hva indikatoren heter.",
            "maturity": "Hvor langt indikatoren har kommet. En skissert indikator trenger bare tittel.",
            "level": "Trinnet i resultatkjeden indikatoren måler.",
            "definition": "Hvem som telles, og når det måles. Kreves når indikatoren er i bruk.",
            "unit": "Hva indikatoren måles i. Kreves når den er i bruk.",
            "decimals": "Hvor mange desimaler tallene vises med.",
            "polarity": "Hvilken vei som er den gode. Verktøyet gjetter aldri. Kreves når den er i bruk.",
            "uncertainty": "Hvor langt unna det riktige tallet kan være, opp eller ned, i samme enhet. For utvalg.",
            "scale": "Den laveste og den høyeste poengsummen, når enheten er poeng.",
            "counts": "Hva tallene teller. Teller de annet enn personer, har indikatoren ingen `population`.",
            "population": "Hvem tallene gjelder. Kreves når indikatoren er i bruk og teller personer.",
            "groups": "Hva gruppene tallene er delt i, heter. Nøkkelen er koden gruppen har i tallene.",
            "geography": "Områdene indikatoren følger: fylkes- eller kommunenumre i anførselstegn, eller NO.",
            "comparison": "Områdene det sammenlignes med, på samme måte.",
            "division": "Når Norge var delt i de fylkene og kommunene tallene følger, for alle periodene.",
            "numerator": "Hva telleren er, med ord.",
            "denominator": "Hva nevneren er, med ord.",
            "source": "Kilden til tallene. Kreves når indikatoren er i bruk.",
            "publishing": "Når kilden publiserer nye tall.",
            "baseline": "Utgangspunktet en måler fra.",
            "targets": "Måltallene.",
            "path": "Hvordan veien mot målet deles på årene. Uten: like mye hvert år.",
            "queries": "Spørringene tallene hentes med fra en statistikkbank.",
            "columns": "Kolonnene i en fil tallene hentes fra, når kilden ikke har noen statistikkbank.",
            "observations": "Tallene som er ført for hånd, ett for hver periode og hvert område.",
            "breaks": "Brudd i tidsserien.",
            "min_cell": "Det minste antallet som kan publiseres, når det er høyere enn i plan.yaml.",
            "owner": "Aktøren som skal skaffe tallene.",
            "expected": "Når indikatoren skal være klar til bruk.",
            "note": "Det leseren må vite om tallene.",
            "formerly": "Id-er indikatoren har hatt før.",
        },
    ),
    "Scale": Told(
        "Den laveste og den høyeste poengsummen.",
        {"lowest": "Den laveste poengsummen.", "highest": "Den høyeste poengsummen."},
    ),
    "Publishing": Told(
        "Når kilden publiserer.",
        {
            "month": "Måneden tallene for året før kommer, fra 1 til 12.",
            "finality": "Hvor endelige tallene er da.",
        },
    ),
    "Baseline": Told(
        "Utgangspunktet en måler fra.",
        {
            "period": "Perioden en måler fra.",
            "value": "Tallet for den perioden, med punktum: 9.7.",
            "finality": "Hvor endelig tallet er.",
        },
    ),
    "Target": Told(
        "Et måltall, og hvem som satte det.",
        {
            "value": "Tallet en vil nå, med punktum: 9.7.",
            "by": "Når det skal være nådd.",
            "operator": "Om tallet skal være minst, høyst eller nøyaktig så stort.",
            "set_by": "Organet som satte målet.",
            "case_no": "Saken målet ble satt i.",
        },
    ),
    "Observation": Told(
        "Ett tall for én periode og ett område, eller hvorfor tallet mangler.",
        {
            "period": "Perioden tallet gjelder.",
            "geo": "Området: et fylkes- eller kommunenummer i anførselstegn, eller NO for hele landet.",
            "group": "Gruppen tallet gjelder, når det ikke gjelder alle: en av nøklene i `groups`.",
            "age": "Alderen tallet gjelder, når det ikke gjelder alle i `population`.",
            "value": "Tallet, med punktum: 9.7. Et tall som mangler, er aldri 0.",
            "missing": "Hvorfor tallet mangler. Kreves når `value` ikke står.",
            "finality": "Hvor endelig tallet er.",
            "numerator": "Telleren, som et helt antall.",
            "denominator": "Nevneren, som et helt antall.",
            "retrieved": "Dagen tallet ble hentet fra kilden.",
            "published": "Dagen kilden publiserte tallet. Papirer fra før den dagen viser det ikke.",
            "note": "Det leseren må vite om dette tallet.",
        },
    ),
    "Break": Told(
        "Et brudd i tidsserien.",
        {
            "period": "Den første perioden som ikke kan sammenlignes med dem før.",
            "note": "Hva som ble endret.",
        },
    ),
    "Query": Told(
        "En spørring til en tabell i en statistikkbank, og hva svaret betyr.",
        {
            "bank": "Statistikkbanken: ssb.",
            "table": "Tabellens nummer, i anførselstegn.",
            "select": "Hva det spørres etter, dimensjon for dimensjon, med tabellens egne navn.",
            "value": "Koden for innholdet som er tallet, når tabellen har flere.",
            "numerator": "Koden for innholdet som er telleren.",
            "denominator": "Koden for innholdet som er nevneren.",
            "age": "Dimensjonen som sier alderen.",
            "group": "Dimensjonen som deler tallene i grupper.",
            "everyone": "Koden som står for alle gruppene samlet.",
        },
    ),
    "Selection": Told(
        "Kodene det spørres etter i en dimensjon.",
        {
            "codes": "Kodene, eller et uttrykk: *, top(5), from(2015).",
            "codelist": "Kodelisten i tabellen som kodene hører til.",
        },
    ),
    "Columns": Told(
        "Hva kolonnene i en fil betyr. Hver skrives som overskriften sin.",
        {
            "period": "Kolonnen med perioden.",
            "value": "Kolonnen med tallet.",
            "geo": "Kolonnen med området: nummer eller navn.",
            "group": "Kolonnen med gruppen.",
            "everyone": "Det som står i den kolonnen for alle gruppene samlet.",
            "age": "Kolonnen med alderen.",
            "numerator": "Kolonnen med telleren.",
            "denominator": "Kolonnen med nevneren.",
            "finality": "Kolonnen som sier hvor endelig tallet er.",
            "marks": "Hva som står der et tall mangler, og hvorfor det da mangler.",
        },
    ),
}
