"""What the page of open data calls its headings and its columns."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase

WORDS: Mapping[str, Phrase] = {
    "data_why": Phrase(
        "Planen kan hentes som data: hele i én fil, eller som tabeller. Filene blir laget sammen med nettstedet og har "
        "alltid de samme navnene.",
        "Planen kan hentast som data: heile i éi fil, eller som tabellar. Filene blir laga saman med nettstaden og har "
        "alltid dei same namna.",
    ),
    "data_whole": Phrase("Hele planen, og omtalen av dataene", "Heile planen, og omtalen av dataa"),
    "data_tables": Phrase("Tabeller", "Tabellar"),
    "data_tables_why": Phrase(
        "CSV i UTF-8, med komma mellom kolonnene. En liste i én celle har semikolon mellom. Tekster har en kolonne for "
        "hver målform. En tekst som begynner slik en formel gjør, har fått en apostrof foran.",
        "CSV i UTF-8, med komma mellom kolonnane. Ei liste i éi celle har semikolon mellom. Tekstar har ei kolonne for "
        "kvar målform. Ein tekst som byrjar slik ein formel gjer, har fått ein apostrof framfor.",
    ),
    "data_what": Phrase("Innhold", "Innhald"),
    "data_file": Phrase("Fil", "Fil"),
    "data_form": Phrase("Form", "Form"),
    "data_columns_why": Phrase(
        "Hva hver kolonne inneholder, og hvilke verdier den kan ha, står i datapackage.json.",
        "Kva kvar kolonne inneheld, og kva verdiar ho kan ha, står i datapackage.json.",
    ),
    "data_how": Phrase("Slik henter du dette", "Slik hentar du dette"),
    "data_excel": Phrase(
        "I Excel: Velg Data, Fra tekst/CSV og filen. Velg 65001: Unicode (UTF-8) og komma som skilletegn. La kolonner "
        "med kommunenummer og id-er være tekst, så de beholder null foran.",
        "I Excel: Vel Data, Frå tekst/CSV og fila. Vel 65001: Unicode (UTF-8) og komma som skiljeteikn. La kolonnar "
        "med kommunenummer og id-ar vere tekst, så dei held på null framfor.",
    ),
    "data_duckdb": Phrase("I DuckDB:", "I DuckDB:"),
    "data_licence": Phrase("Lisens og kreditering", "Lisens og kreditering"),
    "data_licence_none": Phrase(
        "Planen oppgir ingen lisens. Spør den som eier planen, før du bruker mer enn du kan etter loven.",
        "Planen oppgir ingen lisens. Spør den som eig planen, før du bruker meir enn du kan etter lova.",
    ),
    "data_figures": Phrase("Tallene er fra disse kildene", "Tala er frå desse kjeldene"),
    "data_figures_why": Phrase(
        "Tallene har den lisensen kilden har gitt dem. De er bearbeidet: valgt ut, satt sammen og noen ganger rundet "
        "av eller skjult.",
        "Tala har den lisensen kjelda har gitt dei. Dei er omarbeidde: valde ut, sette saman og nokre gonger runda "
        "av eller skjulte.",
    ),
    "data_cite": Phrase("Slik siterer du", "Slik siterer du"),
    "data_left_out": Phrase("Dette er ikke med", "Dette er ikkje med"),
    "data_left_out_why": Phrase(
        "Tall om så få at noen kan kjennes igjen, tekster som er interne, spørsmål politikerne skal ta stilling til, "
        "og det som er skrevet til papirene. Der et tall er skjult, står det confidential i kolonnen missing.",
        "Tal om så få at nokon kan kjennast att, tekstar som er interne, spørsmåla politikarane skal ta stilling til, "
        "og det som er skrive til papira. Der eit tal er skjult, står det confidential i kolonnen missing.",
    ),
}
"""Each phrase by the name that the templates know it by."""
