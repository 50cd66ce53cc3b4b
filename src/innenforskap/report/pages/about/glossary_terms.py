"""The words of the field that a reader may not know: in bokmål, nynorsk and English, and what each means."""

from typing import NamedTuple

from innenforskap.i18n import Phrase


class Term(NamedTuple):
    """A word by its id, what it is called in Norwegian and in English, and what it means."""

    id: str
    name: Phrase
    english: str
    meaning: Phrase


def _term(id_: str, nb: str, nn: str, english: str, meaning: tuple[str, str]) -> Term:
    return Term(id_, Phrase(nb, nn), english, Phrase(*meaning))


TERMS = (
    _term("utenforskap", "utenforskap", "utanforskap", "exclusion", (
        "Å stå utenfor fellesskap som de fleste er en del av: skole, arbeid, venner og fritid.",
        "Å stå utanfor fellesskap som dei fleste er ein del av: skule, arbeid, venner og fritid.",
    )),
    _term("innenforskap", "innenforskap", "innanforskap", "inclusion", (
        "Å høre til og ha en plass: på skolen, i arbeid, blant venner og i fritiden.",
        "Å høyre til og ha ein plass: på skulen, i arbeid, blant venner og i fritida.",
    )),
    _term("unge-utenfor", "unge utenfor (NEET)", "unge utanfor (NEET)", "not in education, employment or training", (
        "Unge som verken er i arbeid, i utdanning eller på arbeidsmarkedstiltak. Alder og tid står ved hvert tall.",
        "Unge som verken er i arbeid, i utdanning eller på arbeidsmarknadstiltak. Alder og tid står ved kvart tal.",
    )),
    _term("handlingsplan", "handlingsplan", "handlingsplan", "action plan", (
        "En plan som sier hva som skal gjøres, av hvem og når.",
        "Ein plan som seier kva som skal gjerast, av kven og når.",
    )),
    _term("visjon", "visjon", "visjon", "vision", (
        "Slik planen ønsker at det skal bli en gang. Den kan ikke måles.",
        "Slik planen ønskjer at det skal bli ein gong. Han kan ikkje målast.",
    )),
    _term("delmal", "delmål", "delmål", "sub-goal", (
        "En del av målet, som en gruppe tiltak skal bidra til. Noen planer sier hovedløp eller satsingsområde.",
        "Ein del av målet, som ei gruppe tiltak skal bidra til. Nokre planar seier hovudløp eller satsingsområde.",
    )),
    _term("kjennetegn", "kjennetegn", "kjenneteikn", "characteristic", (
        "Det vi skal kunne se når et mål er nådd. Et kjennetegn er ikke et tiltak.",
        "Det vi skal kunne sjå når eit mål er nådd. Eit kjenneteikn er ikkje eit tiltak.",
    )),
    _term("tiltak", "tiltak", "tiltak", "measure", (
        "Noe bestemt som planen sier skal gjøres. Én aktør har ansvaret for å rapportere.",
        "Noko bestemt som planen seier skal gjerast. Éin aktør har ansvaret for å rapportere.",
    )),
    _term("milepael", "milepæl", "milepæl", "milestone", (
        "Noe som skal være gjort til en bestemt tid på veien.", "Noko som skal vere gjort til ei bestemt tid på vegen.",
    )),
    _term("pilot", "pilot", "pilot", "pilot", (
        "Et tiltak som prøves ut noen få steder først, for å lære om det bør brukes flere steder.",
        "Eit tiltak som blir prøvd ut nokre få stader først, for å lære om det bør brukast fleire stader.",
    )),
    _term("spredning", "spredning", "spreiing", "spreading", (
        "At det som er prøvd ut ett sted, tas i bruk flere steder.",
        "At det som er prøvd ut éin stad, blir teke i bruk fleire stader.",
    )),
    _term("ordinaer-drift", "ordinær drift", "ordinær drift", "ordinary operation", (
        "Det en virksomhet gjør til vanlig, med sine faste penger og ansatte.",
        "Det ei verksemd gjer til vanleg, med dei faste pengane og tilsette ho har.",
    )),
    _term("aktor", "aktør", "aktør", "actor", (
        "En kommune, etat, organisasjon eller gruppe som har en del i planen. Aldri en person.",
        "Ein kommune, etat, organisasjon eller ei gruppe som har ein del i planen. Aldri ein person.",
    )),
    _term("ansvarlig", "ansvarlig", "ansvarleg", "lead", (
        "Aktøren som skal få tiltaket gjennomført, og som rapporterer hvordan det går.",
        "Aktøren som skal få tiltaket gjennomført, og som rapporterer korleis det går.",
    )),
    _term("samarbeidspartner", "samarbeidspartner", "samarbeidspartnar", "partner", (
        "En aktør som er med i et tiltak sammen med den ansvarlige. Den bestemmer selv om den er med.",
        "Ein aktør som er med i eit tiltak saman med den ansvarlege. Han avgjer sjølv om han er med.",
    )),
    _term("forpliktelse", "forpliktelse", "forplikting", "commitment", (
        "Hvor mye planen lover: om noen har ansvaret, tar et initiativ eller bare inviterer andre.",
        "Kor mykje planen lovar: om nokon har ansvaret, tek eit initiativ eller berre inviterer andre.",
    )),
    _term("medvirkning", "medvirkning", "medverknad", "participation", (
        "At de det gjelder, blir hørt og kan påvirke det som blir bestemt.",
        "At dei det gjeld, blir høyrde og kan påverke det som blir bestemt.",
    )),
    _term("horing", "høring", "høyring", "consultation", (
        "At et forslag blir sendt ut, slik at alle som vil, kan si hva de mener før det blir bestemt.",
        "At eit framlegg blir sendt ut, slik at alle som vil, kan seie kva dei meiner før det blir bestemt.",
    )),
    _term("ungdomsrad", "ungdomsråd", "ungdomsråd", "youth council", (
        "Et råd av unge som kommunen eller fylkeskommunen skal høre i saker som gjelder unge.",
        "Eit råd av unge som kommunen eller fylkeskommunen skal høyre i saker som gjeld unge.",
    )),
    _term("innhenting", "innhenting", "innhenting", "information request", (
        "At noen blir bedt om opplysninger, for eksempel om hvordan det går hos dem.",
        "At nokon blir bedne om opplysningar, til dømes om korleis det går hos dei.",
    )),
    _term("arena", "arena", "arena", "arena", (
        "Et sted der aktørene møtes og samarbeider: et nettverk, et råd eller en konferanse.",
        "Ein stad der aktørane møtest og samarbeider: eit nettverk, eit råd eller ein konferanse.",
    )),
    _term("organ", "organ", "organ", "body", (
        "En gruppe som har en fast oppgave med planen, og som kan bestemme noe eller gi råd.",
        "Ei gruppe som har ei fast oppgåve med planen, og som kan avgjere noko eller gi råd.",
    )),
    _term("fylkesting", "fylkesting", "fylkesting", "county assembly", (
        "De folkevalgte i fylket, som vedtar de store planene og budsjettet.",
        "Dei folkevalde i fylket, som vedtek dei store planane og budsjettet.",
    )),
    _term("vedtak", "vedtak", "vedtak", "decision", (
        "Det et organ har bestemt, med dato og saksnummer.", "Det eit organ har bestemt, med dato og saksnummer.",
    )),
    _term("rullering", "rullering", "rullering", "annual update", (
        "At planen gås gjennom på nytt: tiltak blir ført videre, endret, avsluttet eller nye.",
        "At planen blir gått gjennom på nytt: tiltak blir førte vidare, endra, avslutta eller nye.",
    )),
    _term("status", "status", "status", "state", (
        "Hvor langt et tiltak er kommet. Det sier ikke om det virker.",
        "Kor langt eit tiltak er kome. Det seier ikkje om det verkar.",
    )),
    _term("framdrift", "framdrift", "framdrift", "progress", (
        "Om et tiltak følger tidsplanen.", "Om eit tiltak følgjer tidsplanen.",
    )),
    _term("virkning", "virkning", "verknad", "effect", (
        "Om et tiltak hjelper dem det er til for.", "Om eit tiltak hjelper dei det er til for.",
    )),
    _term("hindring", "hindring eller barriere", "hindring eller barriere", "barrier", (
        "Noe som hindrer at tiltak eller tjenester virker, for eksempel regelverk eller delt ansvar.",
        "Noko som hindrar at tiltak eller tenester verkar, til dømes regelverk eller delt ansvar.",
    )),
    _term("virkemiddel", "virkemiddel", "verkemiddel", "policy instrument", (
        "Noe fylkeskommunen kan bruke for å få noe til å skje: penger, råd, regler eller møteplasser.",
        "Noko fylkeskommunen kan bruke for å få noko til å skje: pengar, råd, reglar eller møteplassar.",
    )),
    _term("tilskudd", "tilskudd", "tilskot", "grant", (
        "Penger som andre kan søke om eller får, for å gjøre noe bestemt.",
        "Pengar som andre kan søkje om eller får, for å gjere noko bestemt.",
    )),
    _term("mandat", "mandat", "mandat", "mandate", (
        "Det som gir noen rett eller plikt til å gjøre noe: en lov, et vedtak eller en avtale.",
        "Det som gir nokon rett eller plikt til å gjere noko: ei lov, eit vedtak eller ein avtale.",
    )),
    _term("samfunnsoppdrag", "samfunnsoppdrag", "samfunnsoppdrag", "mission", (
        "En stor oppgave som mange sektorer løser sammen mot et felles mål.",
        "Ei stor oppgåve som mange sektorar løyser saman mot eit felles mål.",
    )),
    _term("indikator", "indikator", "indikator", "indicator", (
        "Et tall som følges over tid for å se om noe endrer seg. Det sier ikke alene hvorfor.",
        "Eit tal som blir følgt over tid for å sjå om noko endrar seg. Det seier ikkje åleine kvifor.",
    )),
    _term("maltall", "måltall", "måltal", "target value", (
        "Tallet planen vil nå, og når.", "Talet planen vil fram til, og når.",
    )),
    _term("utgangspunkt", "utgangspunkt", "utgangspunkt", "baseline", (
        "Tallet før planen begynte, som senere tall holdes opp mot.",
        "Talet før planen byrja, som seinare tal blir haldne opp mot.",
    )),
    _term("forelopige-tall", "foreløpige tall", "førebelse tal", "preliminary figures", (
        "Tall som kilden kan komme til å endre.", "Tal som kjelda kan kome til å endre.",
    )),
    _term("skjermet", "skjermet tall", "skjerma tal", "suppressed figure", (
        "Et tall som ikke vises, fordi det gjelder så få at noen kan kjennes igjen. Det er ikke null.",
        "Eit tal som ikkje blir vist, fordi det gjeld så få at nokon kan kjennast att. Det er ikkje null.",
    )),
    _term("kunnskapsgrunnlag", "kunnskapsgrunnlag", "kunnskapsgrunnlag", "knowledge base", (
        "Det planen vet om situasjonen, og hvor det er hentet fra.",
        "Det planen veit om situasjonen, og kvar det er henta frå.",
    )),
    _term("oppfolgingstjenesten", "oppfølgingstjenesten (OT)", "oppfølgingstenesta (OT)", "follow-up service", (
        "Fylkeskommunens tjeneste for unge med rett til videregående opplæring, som ikke er i opplæring eller arbeid.",
        "Tenesta i fylkeskommunen for unge med rett til vidaregåande opplæring, som ikkje er i opplæring eller arbeid.",
    )),
    _term("overgang", "overgang", "overgang", "transition", (
        "Å gå fra ett sted til det neste, for eksempel fra ungdomsskolen til videregående. Da er det lett å falle ut.",
        "Å gå frå éin stad til den neste, til dømes frå ungdomsskulen til vidaregåande. Då er det lett å falle ut.",
    )),
)  # fmt: skip
"""The words, in no order that a reader sees."""
