"""The Norwegian words and labels that stand for allowed values."""

from collections.abc import Mapping

VALUES: Mapping[str, str] = {
    # Where a measure stands.
    "completed": """gjennomført gjennomførte fullført utført ferdig ferdigstilt sluttført avsluttet-som-planlagt
        avslutta-som-planlagt done finished""",
    "in-progress": """i-gang igangsatt igangsett er-i-gang pågår pågående pågåande startet starta påbegynt påbyrja
        under-arbeid under-gjennomføring started ongoing""",
    "not-started": """ikke-startet ikke-påbegynt ikke-igangsatt ikke-i-gang ikkje-starta ikkje-påbyrja ikkje-igangsett
        ikkje-i-gang ustartet ustarta planlagt planlagd planned""",
    "proposed": "foreslått føreslått forslag framlegg planlagt planlagd",
    "on-hold": """på-vent satt-på-vent sett-på-vent utsatt utsett stanset-midlertidig pause pauset pausa bero
        stilt-i-bero avventer avventar paused""",
    "mainstreamed": """videreført-i-ordinær-drift vidareført-i-ordinær-drift ordinær-drift i-ordinær-drift i-drift drift
        videreført vidareført""",
    "terminated": """avsluttet avslutta avvikla avviklet stoppet stoppa stansa stanset nedlagt lagt-ned droppet droppa
        cancelled stopped""",
    "merged": "slått-sammen slått-saman sammenslått samanslått",
    "moved": "flyttet-til-annen-plan flytta-til-annan-plan flyttet flytta overført overført-til-annen-plan",
    # How it stands against its schedule.
    "on-track": "i-rute er-i-rute etter-planen som-planlagt i-henhold-til-plan grønn grøn grønt green",
    "some-delay": """noe-forsinket noko-forseinka litt-forsinket litt-forseinka forsinket forseinka forsinkelse
        forseinking gul gult delayed yellow""",
    "serious-delay": """vesentlig-forsinket vesentleg-forseinka alvorlig-forsinket alvorleg-forseinka svært-forsinket
        svært-forseinka sterkt-forsinket sterkt-forseinka forsinket forseinka rød rødt raud raudt delayed red""",
    "not-assessed": "ikke-vurdert ikkje-vurdert uvurdert ukjent ukjend",
    # Whether it works.
    "not-measured": "ikke-målt ikkje-målt umålt ukjent ukjend",
    "too-early": "for-tidlig for-tidleg for-tidlig-å-si for-tidleg-å-seie",
    "promising": "lovende lovande",
    "works": "virker verkar virker-godt verkar-godt god-effekt effekt har-effekt",
    "no-effect": """virker-ikke verkar-ikkje ingen-effekt ingen-virkning ingen-verknad uten-effekt utan-effekt
        ikke-effekt ikkje-effekt""",
    "harmful": """uheldig-virkning uheldig-verknad uheldig skadelig skadeleg negativ-effekt negativ-virkning
        negativ-verknad""",
    # What the plan's verb binds its owner to.
    "responsible": "ansvar har-ansvar har-ansvar-for ansvarlig ansvarleg eget-ansvar eige-ansvar",
    "joint": """felles felles-ansvar sammen saman sammen-med saman-med vil-sammen-med vil-saman-med samarbeid
        i-samarbeid""",
    "initiative": "initiativ tar-initiativ tek-initiativ vil-ta-initiativ",
    "invitation": "invitasjon inviterer vil-invitere invitere",
    "continuation": "videreføring vidareføring fortsetter fortsettelse vil-fortsette framhald held-fram vil-halde-fram",
    "expectation-to-others": """forventning forventing forventning-til-andre forventing-til-andre forventer ventar
        oppfordring""",
    # What sort of undertaking a measure is.
    "one-off": """engangstiltak eingongstiltak engangs eingongs enkelttiltak tidsavgrenset tidsavgrensa avgrenset
        avgrensa prosjekt""",
    "ongoing": "løpende løpande løpende-tiltak løpande-tiltak fortløpende kontinuerlig kontinuerleg varig fast",
    "pilot": "pilotprosjekt pilottiltak pilotering",
    "experiment": "forsøk eksperiment utprøving utprøvning eksperimentere prøveprosjekt",
    "information": "informasjon opplysning informasjonstiltak",
    "evaluation": "evaluering evaluere",
    "advocacy": "påvirkning påverknad påvirkningsarbeid påverknadsarbeid interessepolitikk",
    # As what the county acts.
    "service-provider": "tjenesteyter tenesteytar",
    "funder": "virkemiddelaktør verkemiddelaktør finansiør tilskuddsgiver tilskotsgivar",
    "employer": "arbeidsgiver arbeidsgivar",
    "developer": "samfunnsutvikler samfunnsutviklar utvikler utviklar",
    # How far a partner has come.
    "candidate": "aktuell aktuelle aktuell-aktør kandidat mulig mogleg",
    "invited": "invitert inviterte spurt",
    "accepted": "takket-ja takka-ja har-takket-ja har-takka-ja sagt-ja akseptert godtatt godteke",
    "declined": "takket-nei takka-nei har-takket-nei har-takka-nei sagt-nei avslått avslo",
    "active": "aktiv deltar deltek deltaker deltakar med pågår",
    "ended": "avsluttet avslutta sluttet slutta trukket-seg trekt-seg",
    # What an actor is.
    "county": "fylkeskommune fylke fylkeskommunen",
    "municipality": "kommune kommunen",
    "state-regional": """regional-statlig-etat regional-statleg-etat regional-stat regionalt-statlig statlig-regional
        statleg-regional statsforvalter statsforvalteren statsforvaltar nav statlig statleg""",
    "state-central": "sentral-statlig-etat sentral-statleg-etat direktorat departement stat staten statlig statleg",
    "health-trust": "helseforetak helseføretak sykehus sjukehus",
    "school": "skole skule videregående-skole vidaregåande-skule",
    "ngo": """frivillig-organisasjon frivillig frivillige frivillighet friviljug ideell-organisasjon organisasjon
        forening lag""",
    "employer-org": "arbeidsgiverorganisasjon arbeidsgivarorganisasjon ks nho",
    "union": "fagforening fagforeining arbeidstakerorganisasjon arbeidstakarorganisasjon fagforbund lo",
    "business": "næringsliv næringslivet bedrift verksemd virksomhet",
    "research": "forskning forsking forskningsmiljø forskingsmiljø forskningsinstitutt forskingsinstitutt",
    "education": "utdanning utdanningsinstitusjon universitet høgskole høyskole høgskule fagskole fagskule",
    "council": "råd regionråd rådet",
    "unit": "enhet eining enhet-i-en-organisasjon eining-i-ein-organisasjon avdeling seksjon underenhet undereining",
    "group": "gruppe aktørgruppe gruppe-av-aktører gruppe-av-aktørar",
    "youth": "ungdom unge ungdommer ungdomar",
    "other": "annet anna andre annen annan annen-aktør annan-aktør annet-organ anna-organ",
    # How far money has come.
    "appropriated": "bevilget løyvd løyvt bevilga bevilgning løyving",
    "announced": "utlyst lyst-ut utlysning utlysing",
    "granted": "tildelt tildeling tilskudd tilskot",
    "spent": "brukt forbruk forbrukt",
    "own-contribution": "egeninnsats eigeninnsats egenandel eigendel",
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
    # What a body is, may do and decides.
    "county-assembly": "fylkesting fylkestinget",
    "county-executive": "fylkesråd fylkesrådet byråd byrådet",
    "executive-committee": "fylkesutvalg fylkesutvalget fylkesutval fylkesutvalet",
    "committee": "hovedutvalg hovudutval komité utvalg utval hovedutvalg-eller-komité hovudutval-eller-komité",
    "steering-group": "styringsgruppe styringsgruppa",
    "programme-group": "programgruppe programgruppa",
    "working-group": "arbeidsgruppe arbeidsgruppa",
    "communication-group": "kommunikasjonsgruppe kommunikasjonsgruppa",
    "implementation-team": "gjennomføringsteam gjennomføringsteamet gjennomføringsgruppe team",
    "youth-panel": "ungdomspanel ungdomspanelet",
    "youth-council": "ungdomsråd ungdomsrådet ungdommens-fylkesråd ungdomens-fylkesråd",
    "network": "nettverk nettverket",
    "propose": "foreslå føreslå innstille tilrå",
    "adopt": "vedta vedtak avgjøre avgjere",
    "discuss": "drøfte diskutere",
    "terminate": "avslutte avslutt avvikle stoppe stanse legge-ned leggje-ned",
    "fund": "finansiere bevilge løyve",
    "coordinate": "samordne koordinere",
    "continue": "videreføre vidareføre fortsette halde-fram videreføring vidareføring",
    "adjust": "justere justert endre justering endring",
    "reinforce": "styrke styrkje styrking forsterke",
    "solve": "løse løyse løsning løysing",
    "postpone": "utsette utsetje utsettelse utsetjing",
    "merge": "slå-sammen slå-saman sammenslåing samanslåing",
    "split": "dele dele-opp oppdeling",
    "move": "flytte flytting overføre",
    "mainstream": "føre-over-i-ordinær-drift over-i-drift ordinær-drift innlemme",
    "spread": "spre spreie spredning spreiing oppskalere oppskalering",
    "reopen": "gjenåpne gjenåpning åpne-på-nytt opne-på-nytt opne-att gjenopne ta-opp-igjen",
    "take-note": """ta-til-orientering tas-til-orientering tatt-til-orientering teke-til-orientering orientering
        til-orientering""",
    "ask": "be-om-ny-sak ny-sak be-om-sak spørre etterspørre",
    # The plan itself.
    "action-plan": "handlingsplan",
    "programme": "handlingsprogram program",
    "strategy": "strategi",
    "pilot-programme": "pilotprogram forsøksprogram",
    "parliamentary": "parlamentarisk parlamentarisme fylkesrådsmodell",
    "mayor-city": "byparlamentarisme byråd byrådsmodell",
    "draft": "utkast kladd",
    "proposal": "forslag framlegg høringsutkast høyringsutkast",
    "adopted": "vedtatt vedteke vedteken gjeldende gjeldande",
    "superseded": "erstattet erstatta avløst avløyst foreldet forelda",
    "retold": "gjengitt gjengjeve attgjeve omskrevet omskrive med-egne-ord med-eigne-ord",
    "both": "begge begge-målformer begge-målformene",
    "titles": "titler titlar bare-titler berre-titlar",
    "alternate": "veksle veksler veksling alternere annenhver annankvar",
    "one": "én ett ei éin kun-én berre-éin",
    "june-memo": "juninotat rådsnotat notat",
    "december-report": "desemberrapport årsrapport rapport",
    "internal": "intern internt",
    "public": "offentlig offentleg åpen open",
    "nb": "bokmål bm norsk no nob",
    "nn": "nynorsk nno",
    "se": "nordsamisk davvisámegiella sme",
    "smj": "lulesamisk julevsámegiella",
    "sma": "sørsamisk åarjelsaemien",
    "en": "engelsk english eng",
    "true": "ja yes on sant y j",
    "false": "nei no off usant n",
}
