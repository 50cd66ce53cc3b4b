"""The Norwegian words that stand for the keys and allowed values of figures, and of where they are fetched."""

from collections.abc import Mapping

FIGURE_KEYS: Mapping[str, str] = {
    "bank": "statistikkbank statistikkbanken databank bank",
    "table": "tabell tabellen tabellnummer",
    "select": "utvalg utval valg val variabler variablar",
    "codes": "koder kodar verdikoder verdikodar",
    "codelist": "kodeliste kodelista",
    "everyone": "alle-grupper alle-samlet alle-samla",
    "marks": "tegn teikn markering markeringer markeringar",
    "division": "inndeling inndelinga fylkesinndeling kommuneinndeling områdeinndeling",
    "uncertainty": "usikkerhet uvisse feilmargin usikkerheit",
    "path": "bane målbane målbana",
    "counts": "det-som-telles det-som-blir-talt telles blir-talt tellingen-gjelder teljinga-gjeld",
    "queries": "spørring spørringer spørringar spørjing spørjingar",
    "columns": "kolonne kolonner kolonnar",
    "min_denominator": "minste-nevner minste-nemnar",
    "rounding": "avrunding avrundes-til blir-runda-av-til",
}

FIGURE_VALUES: Mapping[str, str] = {
    # What an indicator measures, how, and how far it has come.
    "input": "innsatsfaktor innsats ressurs ressurser ressursar",
    "activity": "aktivitet aktiviteter aktivitetar",
    "output": "produkt leveranse resultat",
    "outcome": "brukereffekt brukareffekt resultat",
    "impact": "samfunnseffekt",
    "sketched": "skissert skisse utkast",
    "defined": "definert",
    "in-use": "i-bruk tatt-i-bruk teken-i-bruk",
    "retired": "utgått ikke-lenger-i-bruk ikkje-lenger-i-bruk ute-av-bruk avviklet avvikla",
    "percent": "prosent andel del prosentandel %",
    "count": "antall antal tal tall",
    "nok": "kroner kr krone",
    "score": "skår poeng poengsum",
    "index": "indeks",
    "yes-no": "ja-nei ja/nei ja-eller-nei",
    "higher-better": "høyere-er-bedre høgare-er-betre høyere-bedre høgare-betre høyest-best høy høg opp økning auke",
    "lower-better": """lavere-er-bedre lågare-er-betre lavere-bedre lågare-betre lavest-best lav låg ned reduksjon
        nedgang""",
    "neutral": "nøytral ingen",
    "at-least": "minst over større-enn større-eller-lik >= >",
    "at-most": "høyst høgst maks under mindre-enn mindre-eller-lik <= <",
    "exactly": "nøyaktig akkurat lik =",
    "preliminary": "foreløpig foreløpige førebels førebelse førebelsvis midlertidig",
    "final": "endelig endelige endeleg endelege",
    "revised": "revidert reviderte oppdatert rettet retta",
    "unaudited": """urevidert ureviderte ikke-revidert ikkje-revidert ikke-kontrollert ikkje-kontrollert
        ikke-kontrollert-ennå ikkje-kontrollert-enno""",
    "not-applicable": "ikke-aktuelt ikkje-aktuelt ikke-relevant ikkje-relevant irrelevant .",
    "not-available": "ikke-tilgjengelig ikkje-tilgjengeleg mangler manglar tall-mangler tal-manglar ukjent ukjend ..",
    "confidential": """konfidensiell konfidensielt prikket prikka skjermet skjerma skjult
        skjult-av-hensyn-til-personvernet skjult-av-omsyn-til-personvernet unntatt-offentlighet :""",
    "not-published": "ikke-publisert ikkje-publisert upublisert ikke-publisert-ennå ikkje-publisert-enno",
    # How the way to the goal is divided over the years.
    "people": "personer personar folk",
    "other-than-people": "annet-enn-personer anna-enn-personar ikke-personer ikkje-personar",
    "straight-line": "rett-linje rettlinjet lineær lineært jevnt like-mye-hvert-år like-mykje-kvart-år",
    "constant-rate": """fast-prosent fast-vekst like-mange-prosent-hvert-år like-mange-prosent-kvart-år
        sammensatt-vekst samansett-vekst""",
}
