"""What the site itself says on its pages: headings, labels and plain explanations, in bokmål and nynorsk."""

from collections.abc import Mapping

from innenforskap.i18n import Phrase
from innenforskap.report.pages.words import calendar, changes, context, data, frame, measures, search, voices

WORDS: Mapping[str, Phrase] = {
    **data.WORDS,
    **changes.WORDS,
    **calendar.WORDS,
    **measures.WORDS,
    **voices.WORDS,
    **context.WORDS,
    **frame.WORDS,
    **search.WORDS,
    # The front page
    "about_plan": Phrase("Om planen", "Om planen"),
    "goals": Phrase("Mål", "Mål"),
    "vision": Phrase("Visjon", "Visjon"),
    "how_it_stands": Phrase("Slik står det til", "Slik står det til"),
    "three_answers": Phrase("Status, framdrift og virkning", "Status, framdrift og verknad"),
    "three_questions": Phrase(
        "Hvert tiltak får tre svar, som aldri slås sammen. Det kan være i rute uten at vi vet om det virker.",
        "Kvart tiltak får tre svar, som aldri blir slått saman. Det kan vere i rute utan at vi veit om det verkar.",
    ),
    "attention": Phrase("Dette trenger oppmerksomhet", "Dette treng merksemd"),
    "figures": Phrase("Slik går det i samfunnet", "Slik går det i samfunnet"),
    "figures_why": Phrase(
        "Tallene viser utviklingen i samfunnet. Mye påvirker dem, og de er ikke et resultat av tiltakene alene.",
        "Tala viser utviklinga i samfunnet. Mykje påverkar dei, og dei er ikkje eit resultat av tiltaka åleine.",
    ),
    "figures_none": Phrase("Ingen tall er kommet ennå.", "Ingen tal er komne enno."),
    "calendar": Phrase("Når planen blir fulgt opp", "Når planen blir følgd opp"),
    "calendar_none": Phrase("Planen oppgir ingen faste tider.", "Planen oppgir ingen faste tider."),
    "all_measures": Phrase("Se alle tiltakene", "Sjå alle tiltaka"),
    "all_gaps": Phrase("Se alt som mangler", "Sjå alt som manglar"),
    "all_indicators": Phrase("Se alle indikatorene", "Sjå alle indikatorane"),
    "more_on_follow_up": Phrase("Mer om oppfølgingen", "Meir om oppfølginga"),
    # Tables of measures
    "measure": Phrase("Tiltak", "Tiltak"),
    "lead": Phrase("Ansvarlig", "Ansvarleg"),
    "no_measures": Phrase("Ingen tiltak er ført inn her.", "Ingen tiltak er førte inn her."),
    # Strands
    "characteristics": Phrase("Kjennetegn", "Kjenneteikn"),
    "characteristics_why": Phrase(
        "Slik skal det være når målet er nådd. Kjennetegnene er ikke tiltak.",
        "Slik skal det vere når målet er nådd. Kjenneteikna er ikkje tiltak.",
    ),
    "measured_by": Phrase("Måles med", "Blir målt med"),
    "measures": Phrase("Tiltak", "Tiltak"),
    "indicators": Phrase("Indikatorer", "Indikatorar"),
    # A measure
    "no_text": Phrase("Planen sier ikke mer om tiltaket.", "Planen seier ikkje meir om tiltaket."),
    "frame": Phrase("Om tiltaket", "Om tiltaket"),
    "source_text": Phrase("Slik står det i kilden", "Slik står det i kjelda"),
    "asked": Phrase("Dette må avklares", "Dette må avklarast"),
    "asked_why": Phrase(
        "Den som har ansvar for tiltaket, ber om at det blir tatt stilling til dette. Spørsmålet og forslagene står i "
        "saken til det politiske organet.",
        "Den som har ansvar for tiltaket, ber om at det blir teke stilling til dette. Spørsmålet og framlegga står i "
        "saka til det politiske organet.",
    ),
    "partners": Phrase("Samarbeidspartnere", "Samarbeidspartnarar"),
    "partner": Phrase("Partner", "Partnar"),
    "role": Phrase("Rolle", "Rolle"),
    "participation": Phrase("Deltakelse", "Deltaking"),
    "partners_none": Phrase("Planen nevner ingen samarbeidspartnere.", "Planen nemner ingen samarbeidspartnarar."),
    "measure_indicators_why": Phrase(
        "Indikatorene viser utviklingen, ikke hva ett tiltak alene har fått til.",
        "Indikatorane viser utviklinga, ikkje kva eitt tiltak åleine har fått til.",
    ),
    "measure_indicators_none": Phrase(
        "Tiltaket har ingen indikator ennå. Da kan vi si om det er gjort, men ikke om det hjelper.",
        "Tiltaket har ingen indikator enno. Då kan vi seie om det er gjort, men ikkje om det hjelper.",
    ),
    "history": Phrase("Tidligere status og vedtak", "Tidlegare status og vedtak"),
    "history_no_more": Phrase("Ingen tidligere rapporter eller vedtak.", "Ingen tidlegare rapportar eller vedtak."),
    "history_none": Phrase("Ingen har rapportert status ennå.", "Ingen har rapportert status enno."),
    "corrected": Phrase("Rettet av en senere rapport", "Retta av ein seinare rapport"),
    "note": Phrase("Merknad", "Merknad"),
    "source": Phrase("Kilde", "Kjelde"),
    "source_none": Phrase("Planen oppgir ingen kilde.", "Planen oppgir inga kjelde."),
    # Actors
    "name": Phrase("Navn", "Namn"),
    "leads": Phrase("Ansvarlig for tiltak", "Ansvarleg for tiltak"),
    "takes_part": Phrase("Med i tiltak", "Med i tiltak"),
    "leads_none": Phrase("Ingen tiltak i planen.", "Ingen tiltak i planen."),
    "takes_part_none": Phrase(
        "Ikke nevnt som samarbeidspartner i noe tiltak.", "Ikkje nemnd som samarbeidspartnar i noko tiltak."
    ),
    "actors_why": Phrase(
        "Hvert tiltak skal ha én ansvarlig. De andre bestemmer selv om de er med.",
        "Kvart tiltak skal ha éin ansvarleg. Dei andre avgjer sjølve om dei er med.",
    ),
    # Indicators
    "definition": Phrase("Slik er tallet definert", "Slik er talet definert"),
    "figures_heading": Phrase("Tallene", "Tala"),
    "period": Phrase("Periode", "Periode"),
    "in_brackets": Phrase("Antallet i parentes", "Talet i parentes"),
    "settled": Phrase("Tallene er", "Tala er"),
    "no_figures_yet": Phrase("Tallene er ikke kommet ennå", "Tala er ikkje komne enno"),
    "chart_beside": Phrase("Alle tallene står i tabellen.", "Alle tala står i tabellen."),
    "breaks": Phrase("Brudd i tallrekken", "Brot i talrekkja"),
    "breaks_why": Phrase(
        "Tall fra før og etter et brudd kan ikke sammenlignes. Bokstaven står i diagrammet.",
        "Tal frå før og etter eit brot kan ikkje samanliknast. Bokstaven står i diagrammet.",
    ),
    "course": Phrase("Slik går det", "Slik går det"),
    "targets_none": Phrase("Planen oppgir ikke noe måltall.", "Planen oppgir ikkje noko måltal."),
    "used_by": Phrase("Brukes av", "Blir brukt av"),
    "used_by_none": Phrase(
        "Ikke knyttet til noe tiltak eller kjennetegn ennå.", "Ikkje knytt til noko tiltak eller kjenneteikn enno."
    ),
    "indicators_why": Phrase(
        "Det vi selv leverer, og det som endrer seg i samfunnet, står hver for seg. Det ene beviser ikke det andre.",
        "Det vi sjølve leverer, og det som endrar seg i samfunnet, står kvar for seg. Det eine provar ikkje det andre.",
    ),
    # Gaps
    "gaps_why": Phrase(
        "Det vi ikke vet, står her med navn. Ingenting er fylt ut med gjetning.",
        "Det vi ikkje veit, står her med namn. Ingenting er fylt ut med gjetting.",
    ),
    # About
    "who_decides": Phrase("Hvem gjør hva", "Kven gjer kva"),
    "bodies_none": Phrase("Planen oppgir ingen organer.", "Planen oppgir ingen organ."),
    "how_to_read": Phrase("Slik leser du status", "Slik les du status"),
    "no_total": Phrase(
        "Det finnes ingen samlet karakter for et tiltak eller for planen. Aktivitet er ikke det samme som resultat.",
        "Det finst ingen samla karakter for eit tiltak eller for planen. Aktivitet er ikkje det same som resultat.",
    ),
    "about_site": Phrase("Om nettstedet", "Om nettstaden"),
    "changed_why": Phrase(
        "«Sist endret» nederst på hver side er dagen for det nyeste som siden forteller: en rapport, et vedtak, et "
        "tall eller noe annet med dato. Har siden ingenting med dato, gjelder dagen hele planen. Andre rettelser i "
        "teksten er ikke regnet med.",
        "«Sist endra» nedst på kvar side er dagen for det nyaste som sida fortel: ein rapport, eit vedtak, eit tal "
        "eller noko anna med dato. Har sida ingenting med dato, gjeld dagen heile planen. Andre rettingar i teksten "
        "er ikkje rekna med.",
    ),
}
"""Each phrase by the name that the templates know it by."""
