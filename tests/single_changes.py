"""Every kind of single change to a plan, made in the plan that uses all there is, and the one line it is told in."""

# ruff: noqa: E501 - a line is asserted as it is told

from tests.edited import Edit

SINGLE: tuple[tuple[Edit, str], ...] = (
    (Edit("plan.yaml", 'version: "2.0"', 'version: "2.1"'), "Planen: ~ Planen: versjon: 2.0 → 2.1"),
    (
        Edit("plan.yaml", "version_state: adopted", "version_state: superseded"),
        "Planen: ~ Planen: planens status: vedtatt → erstattet",
    ),
    (
        Edit("plan.yaml", "date: 2023-12-05", "date: 2023-12-06"),
        "Planen: ~ Planen: vedtatt, dato: 5. desember 2023 → 6. desember 2023",
    ),
    (
        Edit("plan.yaml", "kind: programme", "kind: action-plan"),
        "Planen: ~ Planen: type: handlingsprogram → handlingsplan",
    ),
    (
        Edit("plan.yaml", "owners: [fylkeskommunen, nav]", "owners: [fylkeskommunen]"),
        "Planen: ~ Planen: eiere: tatt ut Nav",
    ),
    (
        Edit("plan.yaml", "owners: [fylkeskommunen, nav]", "owners: [nav, fylkeskommunen]"),
        "Planen: ~ Planen: eiere: ny rekkefølge",
    ),
    (
        Edit("plan.yaml", "governance: parliamentary", "governance: committee"),
        "Planen: ~ Planen: styringsform: parlamentarisme → utvalgsmodell",
    ),
    (
        Edit("plan.yaml", "to: 2027}\nhorizon", "to: 2028}\nhorizon"),
        "Planen: ~ Planen: slutt: 2027 → 2028, 1 år senere",
    ),
    (Edit("plan.yaml", "horizon: 2035", "horizon: 2036"), "Planen: ~ Planen: horisont: 2035 → 2036"),
    (Edit("plan.yaml", "age_to: 29, text", "age_to: 26, text"), "Planen: ~ Planen: målgruppe, alder til: 29 → 26"),
    (
        Edit("plan.yaml", "nb: Handlingsplan mot utenforskap", "nb: Handlingsplan for innenforskap"),
        "Endret ordlyd: ~ Planen: tittel: «Handlingsplan mot utenforskap» → «Handlingsplan for innenforskap»",
    ),
    (
        Edit("plan.yaml", "nn: Handlingsplan mot utanforskap", "nn: Handlingsplan for innanforskap"),
        "Endret ordlyd: ~ Planen: tittel på nynorsk: «Handlingsplan mot utanforskap» → «Handlingsplan for innanforskap»",
    ),
    (
        Edit("plan.yaml", "vision: Ingen unge utenfor innen 2035", "vision: Ingen unge utenfor innen 2030"),
        "Endret ordlyd: ~ Planen: visjon: «Ingen unge utenfor innen 2035» → «Ingen unge utenfor innen 2030»",
    ),
    (
        Edit(
            "plan.yaml",
            "goals: [Flere unge fullfører videregående opplæring]",
            "goals: [Flere unge fullfører videregående opplæring, Flere unge er i arbeid]",
        ),
        "Endret ordlyd: + Planen: mål: lagt til «Flere unge er i arbeid»",
    ),
    (
        Edit("plan.yaml", "shifts: [Fra enkelttiltak til felles mål]", "shifts: [Fra prosjekt til felles mål]"),
        "Endret ordlyd: ~ Planen: endringer: «Fra enkelttiltak til felles mål» → «Fra prosjekt til felles mål»",
    ),
    (
        Edit("plan.yaml", "state: completed", "state: current"),
        "Planen: ~ Planen: fase «Oppstart og forankring», status: gjennomført → pågår",
    ),
    (
        Edit("plan.yaml", "unge: 16–29 år", "unge: 16–26 år"),
        "Planen: ~ Planen: inndelinger «Alder», verdier unge: «16–29 år» → «16–26 år»",
    ),
    (Edit("plan.yaml", "primary: nb", "primary: nn"), "Planen: ~ Planen: språk, hovedspråk: bokmål → nynorsk"),
    (Edit("plan.yaml", "least_share: 25", "least_share: 50"), "Planen: ~ Planen: språk, minste andel: 25 → 50"),
    (Edit("plan.yaml", "month: 6", "month: 5"), "Planen: ~ Planen: årshjul juninotat, måned: juni → mai"),
    (
        Edit(
            "plan.yaml",
            "  - {paper: june-memo, month: 6, from: gjennomforingsteamet, to: fylkesradet, visibility: internal}\n",
            "",
        ),
        "Planen: − Planen: årshjul: tatt ut juninotat, juni (fra: gjennomføringsteamet; til: fylkesrådet; synlighet: intern)",
    ),
    (
        Edit("plan.yaml", "amount: 4000000", "amount: 5000000"),
        "Penger: ~ Planen: finansiering bevilget, beløp: 4\xa0000\xa0000 kroner → 5\xa0000\xa0000 kroner",
    ),
    (
        Edit("plan.yaml", "status_valid_days: 200", "status_valid_days: 180"),
        "Planen: ~ Planen: dager en status gjelder: 200 → 180",
    ),
    (Edit("plan.yaml", "min_cell: 5", "min_cell: 10"), "Planen: ~ Planen: minste antall som vises: 5 → 10"),
    (Edit("plan.yaml", "example: true", "example: false"), "Planen: ~ Planen: eksempel: ja → nei"),
    (Edit("plan.yaml", "wording: retold", "wording: adopted"), "Planen: ~ Planen: ordlyd: med egne ord → vedtatt"),
    (
        Edit("plan.yaml", "severity: warning", "severity: error"),
        "Planen: ~ Planen: regel nothing-refers-to-it, alvor: advarsel → feil",
    ),
    (
        Edit("plan.yaml", "contact: Avdeling for folkehelse\n", ""),
        "Planen: ~ Planen: kontakt: tatt ut «Avdeling for folkehelse»",
    ),
    (
        Edit("strands/overganger.yaml", "title: Trygge overganger", "title: Gode overganger"),
        "Endret ordlyd: ~ Hovedløp 1: Gode overganger: tittel: «Trygge overganger» → «Gode overganger»",
    ),
    (
        Edit(
            "strands/overganger.yaml",
            "text: Skolene og kommunene har felles rutiner",
            "text: Skolene og kommunene har skriftlige rutiner",
        ),
        "Endret ordlyd: ~ Hovedløp 1: Trygge overganger: kjennetegn, tekst: «Skolene og kommunene har felles rutiner for overgangen.» → «Skolene og kommunene har skriftlige rutiner for overgangen.»",
    ),
    (
        Edit("strands/overganger.yaml", "  felles-rutiner:", "  rutiner:"),
        "Endret ordlyd: ~ Hovedløp 1: Trygge overganger: kjennetegn «Skolene og kommunene har felles rutiner for overgangen.»: ny id: felles-rutiner → rutiner",
    ),
    (
        Edit(
            "strands/overganger.yaml", "title: Overgangen til videregående", "title: Overgangen til videregående skole"
        ),
        "Endret ordlyd: ~ Hovedløp 1: Trygge overganger: gruppe, tittel: «Overgangen til videregående» → «Overgangen til videregående skole»",
    ),
    (
        Edit("strands/overganger.yaml", "participation: candidate", "participation: accepted"),
        "Ansvarlige og samarbeidspartnere: ~ Hovedløp 1: Trygge overganger: aktør KS, deltakelse: aktuell → takket ja",
    ),
    (
        Edit("strands/overganger.yaml", "indicators: [fullfort, trivsel]", "indicators: [fullfort]"),
        "Planen: ~ Hovedløp 1: Trygge overganger: indikatorer: tatt ut Trivsel på skolen",
    ),
    (Edit("strands/oppvekst.yaml", "", 'title: Trygg oppvekst\nnumber: "2"\n'), "Planen: + Hovedløp 2: Trygg oppvekst"),
    (
        Edit(
            "measures/ny.yaml",
            "",
            'title: Felles sommerskole\nstrand: overganger\ngroup: skole\nnumber: "1.4"\nlead: nav\nperiod: {from: 2027, to: 2028}\n',
        ),
        "Nye tiltak: + 1.4 Felles sommerskole: delmål: Trygge overganger; gruppe: Overgangen til videregående; ansvarlig: Nav; periode: 2027–2028",
    ),
    (Edit("measures/skoleskyss.yaml", "", ""), "Tiltak som er borte: − 1.3 Skoleskyss på kveldstid"),
    (
        Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Los i alle kommuner og skoler"),
        "Endret ordlyd: ~ 1.1 Los i alle kommuner og skoler: tittel: «Los i alle kommuner» → «Los i alle kommuner og skoler»",
    ),
    (
        Edit(
            "measures/los.yaml",
            "text: Fylkeskommunen vil prøve ut los i to kommuner.",
            "text: Fylkeskommunen vil innføre los i alle kommuner.",
        ),
        "Endret ordlyd: ~ 1.1 Los i alle kommuner: tekst: «Fylkeskommunen vil prøve ut los i to kommuner.» → «Fylkeskommunen vil innføre los i alle kommuner.»",
    ),
    (
        Edit("measures/los.yaml", 'number: "1.1"', 'number: "1.5"'),
        "Endret ordlyd: ~ 1.5 Los i alle kommuner: nummer: 1.1 → 1.5",
    ),
    (
        Edit("measures/los.yaml", "group: skole\n", ""),
        "Tiltak flyttet i planen: → 1.1 Los i alle kommuner: gruppe: Overgangen til videregående → ikke oppgitt",
    ),
    (
        Edit("measures/los.yaml", "kind: pilot", "kind: ongoing"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: type: pilot → løpende tiltak",
    ),
    (
        Edit("measures/los.yaml", "commitment: joint", "commitment: responsible"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: forpliktelse: felles ansvar → ansvar",
    ),
    (
        Edit("measures/los.yaml", "lead: fylkeskommunen", "lead: nav"),
        "Ansvarlige og samarbeidspartnere: ~ 1.1 Los i alle kommuner: ansvarlig: Fylkeskommunen → Nav",
    ),
    (
        Edit("measures/los.yaml", "lead: fylkeskommunen\n", ""),
        "Ansvarlige og samarbeidspartnere: ~ 1.1 Los i alle kommuner: ansvarlig: Fylkeskommunen → ikke oppgitt",
    ),
    (
        Edit("measures/los.yaml", "participation: active", "participation: ended"),
        "Ansvarlige og samarbeidspartnere: ~ 1.1 Los i alle kommuner: samarbeidspartner Nav, deltakelse: deltar → avsluttet",
    ),
    (
        Edit("measures/los.yaml", "role: Veileder losene", "role: Veileder alle losene"),
        "Ansvarlige og samarbeidspartnere: ~ 1.1 Los i alle kommuner: samarbeidspartner Nav, rolle: «Veileder losene» → «Veileder alle losene»",
    ),
    (
        Edit(
            "measures/los.yaml",
            "  - {actor: losene, role: Følger opp elevene}\n",
            "  - {actor: losene, role: Følger opp elevene}\n  - {actor: ks, participation: invited}\n",
        ),
        "Ansvarlige og samarbeidspartnere: + 1.1 Los i alle kommuner: samarbeidspartner: lagt til KS (deltakelse: invitert)",
    ),
    (
        Edit("measures/los.yaml", "  - {actor: losene, role: Følger opp elevene}\n", ""),
        "Ansvarlige og samarbeidspartnere: − 1.1 Los i alle kommuner: samarbeidspartner: tatt ut Losene i skolen (rolle: «Følger opp elevene»)",
    ),
    (
        Edit("measures/los.yaml", "{actor: losene,", "{actor: ks,"),
        "Ansvarlige og samarbeidspartnere: ~ 1.1 Los i alle kommuner: samarbeidspartner, aktør: Losene i skolen → KS",
    ),
    (
        Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-H1"),
        "Frister: → 1.1 Los i alle kommuner: slutt: fjerde kvartal 2026 → første halvår 2027, 6 måneder senere",
    ),
    (
        Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-spring"),
        "Frister: → 1.1 Los i alle kommuner: slutt: fjerde kvartal 2026 → våren 2027, 6 måneder senere. Årsak: Mangel på kapasitet. Den siste losen er ikke ansatt ennå.",
    ),
    (
        Edit("measures/los.yaml", "from: 2024-autumn, to: 2026-Q4", "from: 2024-spring, to: 2026-Q4"),
        "Frister: → 1.1 Los i alle kommuner: start: høsten 2024 → våren 2024, 6 måneder tidligere",
    ),
    (
        Edit("measures/los.yaml", "period: {from: 2024-autumn, to: 2026-Q4}\n", ""),
        "Frister: ~ 1.1 Los i alle kommuner: periode: tatt ut høsten 2024 – fjerde kvartal 2026",
    ),
    (
        Edit("measures/los.yaml", "    due: 2024-10\n", "    due: 2024-11\n"),
        "Frister: → 1.1 Los i alle kommuner: milepæl «Losene er ansatt», frist: oktober 2024 → november 2024, 1 måned senere",
    ),
    (
        Edit(
            "measures/los.yaml",
            "    due: 2024-10\n    done: 2024-10-20\n    moved:\n",
            "    due: 2024-12\n    done: 2024-10-20\n    moved:\n      - {due: 2024-10, cause: funding}\n",
        ),
        "Frister: → 1.1 Los i alle kommuner: milepæl «Losene er ansatt», frist: oktober 2024 → desember 2024, 2 måneder senere. Årsak: Mangel på penger",
    ),
    (
        Edit("measures/los.yaml", "    done: 2024-10-20\n", ""),
        "Frister: ~ 1.1 Los i alle kommuner: milepæl «Losene er ansatt», gjort: 20. oktober 2024 → ikke oppgitt",
    ),
    (
        Edit(
            "measures/los.yaml", "milestones:\n", "milestones:\n  opplaert: {title: Losene er lært opp, due: 2025-01}\n"
        ),
        "Frister: + 1.1 Los i alle kommuner: milepæl: lagt til «Losene er lært opp» (frist: januar 2025)",
    ),
    (
        Edit("measures/los.yaml", "title: Losene er ansatt", "title: Alle losene er ansatt"),
        "Frister: ~ 1.1 Los i alle kommuner: milepæl, tittel: «Losene er ansatt» → «Alle losene er ansatt»",
    ),
    (
        Edit("measures/los.yaml", "carried_over: false", "carried_over: true"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: videreført: nei → ja",
    ),
    (
        Edit("measures/los.yaml", "delivered: 3", "delivered: 4"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: produkt «Loser i arbeid», levert: 3 → 4",
    ),
    (
        Edit(
            "measures/los.yaml", "text: Flere elever møter på skolen., level", "text: Flere elever er på skolen., level"
        ),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: ønsket virkning, tekst: «Flere elever møter på skolen.» → «Flere elever er på skolen.»",
    ),
    (
        Edit("measures/los.yaml", 'reached: ["1804", "1806"]', 'reached: ["1804", "1806", "1833"]'),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: dekning, nådd: lagt til Rana",
    ),
    (
        Edit("measures/los.yaml", "barriers: [overganger]\n", ""),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: barrierer: tatt ut Sårbare overganger",
    ),
    (
        Edit("measures/los.yaml", "amount: 900000", "amount: 950000"),
        "Penger: ~ 1.1 Los i alle kommuner: finansiering brukt, beløp: 900\xa0000 kroner → 950\xa0000 kroner",
    ),
    (
        Edit("measures/los.yaml", "depends_on: [rutiner]", "depends_on: [rutiner, skoleskyss]"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: avhenger av: lagt til Skoleskyss på kveldstid",
    ),
    (
        Edit("measures/los.yaml", "verdict: recommended", "verdict: spreading"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: pilot, spredning, vurdering: anbefalt å spre → spres",
    ),
    (
        Edit("measures/los.yaml", "since: 2026-01", "since: 2026-02"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: pilot, spredning, tatt i bruk av Nabokommunen, siden: januar 2026 → februar 2026",
    ),
    (
        Edit("measures/los.yaml", "verdict: promising", "verdict: works"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: evaluering, vurdering: lovende → virker",
    ),
    (
        Edit("measures/los.yaml", "tags: [overgang]", "tags: [skole]"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: emneord: lagt til skole; tatt ut overgang",
    ),
    (
        Edit("measures/los.yaml", "note: Kilden sier ikke hvor lenge kommunene skal betale.\n", ""),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: merknad: tatt ut «Kilden sier ikke hvor lenge kommunene skal betale.»",
    ),
    (
        Edit("measures/los.yaml", "formerly: [losordningen]", "formerly: [losordningen, los-i-skolen]"),
        "Annet i tiltakene: ~ 1.1 Los i alle kommuner: tidligere id: lagt til los-i-skolen",
    ),
    (
        Edit(
            "measures/rutiner.yaml",
            'ended:\n  version: "2.1"\n  how: merged\n  decision: slatt-sammen\n  into: los\n  text: Rutinene er blitt en del av losordningen.\n',
            "",
        ),
        "Tiltak som er åpnet på nytt: ~ 1.2 Felles rutiner for overgangen: står ikke lenger som slått sammen med 1.1 Los i alle kommuner",
    ),
    (
        Edit("measures/rutiner.yaml", 'version: "2.1"', 'version: "2.2"'),
        "Tiltak som er slått sammen: → 1.2 Felles rutiner for overgangen: gikk ut av planen, versjon: 2.1 → 2.2",
    ),
    (
        Edit("measures/los.yaml", "formerly: [losordningen]", "formerly: [losordningen]\nended: {how: terminated}"),
        "Avsluttede tiltak: − 1.1 Los i alle kommuner: avsluttet",
    ),
    (
        Edit(
            "status/2026-06-01/los.yaml",
            "",
            "state: on-hold\nprogress: serious-delay\ncause: funding\nreason: Kommunene mangler penger.\n",
        ),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner: status: i gang → satt på vent; framdrift: noe forsinket → vesentlig forsinket; ny rapport 1. juni 2026. Årsak: Mangel på penger. Kommunene mangler penger.",
    ),
    (
        Edit("status/2026-06-01/los.yaml", "", "state: in-progress\nprogress: some-delay\neffect: promising\n"),
        "Status, framdrift og virkning: + 1.1 Los i alle kommuner: ny rapport 1. juni 2026; uendret status, framdrift og virkning",
    ),
    (
        Edit("status/2026-06-01/los.yaml", "", "state: completed\neffect: works\n"),
        "Gjennomførte tiltak: ✓ 1.1 Los i alle kommuner: status: i gang → gjennomført; virkning: lovende → virker; ny rapport 1. juni 2026",
    ),
    (
        Edit("status/2026-06-01/los.yaml", "", "state: mainstreamed\n"),
        "Tiltak i ordinær drift: ✓ 1.1 Los i alle kommuner: status: i gang → videreført i ordinær drift; ny rapport 1. juni 2026",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "", ""),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner: framdrift: noe forsinket → i rute; virkning: lovende → for tidlig; rapport tatt ut 15. mai 2026",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "progress: some-delay", "progress: serious-delay"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner: framdrift: noe forsinket → vesentlig forsinket",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "state: in-progress", "state: completed"),
        "Gjennomførte tiltak: ✓ 1.1 Los i alle kommuner: status: i gang → gjennomført",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "effect: promising", "effect: works"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner: virkning: lovende → virker",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "text: Tre av fire", "text: Alle fire"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner, rapporten 15. mai 2026: tekst: «Tre av fire loser er i arbeid.» → «Alle fire loser er i arbeid.»",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "needs_decision: true", "needs_decision: false"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner, rapporten 15. mai 2026: trenger vedtak: ja → nei",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "- Avslutt som planlagt.", "- Avslutt nå."),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner, rapporten 15. mai 2026: alternativer: «Avslutt som planlagt.» → «Avslutt nå.»",
    ),
    (
        Edit("status/2026-05-15/los.yaml", "reported_by: fylkeskommunen", "reported_by: nav"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner, rapporten 15. mai 2026: rapportert av: Fylkeskommunen → Nav",
    ),
    (
        Edit("status/2026-05-01/los.yaml", "effect: too-early", "effect: works"),
        "Status, framdrift og virkning: ~ 1.1 Los i alle kommuner, rapporten 1. mai 2026: virkning: for tidlig → virker",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "stanse-los:\n  date: 2026-06-10\n  body: fylkestinget\n  type: terminate\n  about: [los]\n  case_no: PS 50/2026\n  reason: Ordningen virker ikke.\n",
        ),
        "Avsluttede tiltak: − 1.1 Los i alle kommuner: avsluttet (fylkestinget 10. juni 2026, sak PS 50/2026). Begrunnelse: Ordningen virker ikke.",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "gjenapne:\n  date: 2026-06-10\n  body: fylkestinget\n  type: reopen\n  about: [rutiner, skoleskyss]\n",
        ),
        "Tiltak som er åpnet på nytt: ~ 1.2 Felles rutiner for overgangen; 1.3 Skoleskyss på kveldstid: vedtak om å åpne på nytt (fylkestinget 10. juni 2026)",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "drift:\n  date: 2026-06-10\n  body: fylkestinget\n  type: mainstream\n  about: [los]\n",
        ),
        "Tiltak i ordinær drift: ✓ 1.1 Los i alle kommuner: videreført i ordinær drift (fylkestinget 10. juni 2026)",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "vent:\n  date: 2026-06-10\n  body: fylkesradet\n  type: postpone\n  about: [los]\n  follow_up: {text: Finne penger, owner: nav, due: 2026-autumn}\n",
        ),
        "Vedtak: + 1.1 Los i alle kommuner: vedtak om å utsette (fylkesrådet 10. juni 2026). Oppfølging: Finne penger (Nav, høsten 2026)",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "sla-sammen:\n  date: 2026-06-10\n  body: fylkestinget\n  type: merge\n  about: [los]\n  into: rutiner\n",
        ),
        "Tiltak som er slått sammen: → 1.1 Los i alle kommuner: slått sammen med 1.2 Felles rutiner for overgangen (fylkestinget 10. juni 2026)",
    ),
    (
        Edit(
            "decisions.yaml",
            "",
            "flytt:\n  date: 2026-06-10\n  body: fylkestinget\n  type: move\n  about: [los]\n  moved_to: Oppvekstplanen\n",
        ),
        "Tiltak flyttet til annen plan: → 1.1 Los i alle kommuner: flyttet til Oppvekstplanen (fylkestinget 10. juni 2026)",
    ),
    (
        Edit("decisions.yaml", "", "noter:\n  date: 2026-06-10\n  body: fylkestinget\n  type: take-note\n"),
        "Vedtak: + Fylkestinget 10. juni 2026: vedtak om å ta til orientering",
    ),
    (
        Edit("decisions.yaml", "type: spread", "type: continue"),
        "Vedtak: ~ Fylkesrådet 20. mai 2026, sak PS 40/2026: type: spre → videreføre",
    ),
    (
        Edit("decisions.yaml", "type: spread", "type: terminate"),
        "Vedtak: ~ Fylkesrådet 20. mai 2026, sak PS 40/2026: type: spre → avslutte",
    ),
    (
        Edit("decisions.yaml", "case_no: PS 40/2026", "case_no: PS 41/2026"),
        "Vedtak: ~ Fylkesrådet 20. mai 2026, sak PS 41/2026: saksnummer: PS 40/2026 → PS 41/2026",
    ),
    (
        Edit("decisions.yaml", ", done: 2026-06-01", ""),
        "Vedtak: ~ Fylkesrådet 20. mai 2026, sak PS 40/2026: oppfølging, gjort: 1. juni 2026 → ikke oppgitt",
    ),
    (
        Edit(
            "decisions.yaml",
            "flyttet-skyss:\n  date: 2026-04-10\n  body: fylkestinget\n  type: move\n  about: [skoleskyss]\n  moved_to: Samferdselsplanen\n  case_no: PS 23/2026\n",
            "",
        ),
        "Vedtak: − 1.3 Skoleskyss på kveldstid: vedtaket er borte: flyttet til Samferdselsplanen (fylkestinget 10. april 2026, sak PS 23/2026)",
    ),
    (
        Edit("indicators/fullfort.yaml", "value: 76.0\n    finality: preliminary", "value: 76.0\n    finality: final"),
        "Tall: ~ Indikator «Elever som fullfører videregående»: 2018–2024, Nordland: 76,0\xa0% (foreløpig) → 76,0\xa0% (endelig)",
    ),
    (
        Edit("indicators/fullfort.yaml", "value: 76.0", "value: 76.25"),
        "Tall: ~ Indikator «Elever som fullfører videregående»: 2018–2024, Nordland: 76,0\xa0% (foreløpig) → 76,25\xa0% (foreløpig)",
    ),
    (
        Edit(
            "indicators/fullfort.yaml",
            "observations:\n",
            'observations:\n  - {period: 2019..2025, geo: "18", value: 77.1, finality: preliminary}\n',
        ),
        "Tall: + Indikator «Elever som fullfører videregående»: nytt tall for 2019–2025, Nordland: 77,1\xa0% (foreløpig)",
    ),
    (
        Edit("indicators/fullfort.yaml", '  - {period: 2018..2024, geo: "NO", missing: not-published}\n', ""),
        "Tall: − Indikator «Elever som fullfører videregående»: tallet for 2018–2024, hele landet er trukket: ikke publisert ennå",
    ),
    (
        Edit("indicators/fullfort.yaml", "missing: not-published", "value: 79.4"),
        "Tall: ~ Indikator «Elever som fullfører videregående»: 2018–2024, hele landet: ikke publisert ennå → 79,4\xa0%",
    ),
    (
        Edit("indicators/fullfort.yaml", "missing: not-published", "missing: not-available"),
        "Tall: ~ Indikator «Elever som fullfører videregående»: 2018–2024, hele landet: ikke publisert ennå → tall mangler",
    ),
    (
        Edit("indicators/fullfort.yaml", "retrieved: 2026-01-15", "retrieved: 2026-01-20"),
        "Tall: ~ Indikator «Elever som fullfører videregående»: tall 2018–2024, Nordland, hentet: 15. januar 2026 → 20. januar 2026",
    ),
    (
        Edit("indicators/fullfort.yaml", "maturity: in-use", "maturity: retired"),
        "Indikatorer: ~ Indikator «Elever som fullfører videregående»: modenhet: i bruk → ikke lenger i bruk",
    ),
    (
        Edit("indicators/fullfort.yaml", "value: 80, by: 2030", "value: 82, by: 2030"),
        "Indikatorer: ~ Indikator «Elever som fullfører videregående»: måltall 2030, verdi: 80,0\xa0% → 82,0\xa0%",
    ),
    (
        Edit("indicators/fullfort.yaml", "by: 2030", "by: 2032"),
        "Indikatorer: ~ Indikator «Elever som fullfører videregående»: måltall 80,0\xa0%, innen: 2030 → 2032, 2 år senere",
    ),
    (
        Edit(
            "indicators/fullfort.yaml",
            "targets:\n  - {value: 80, by: 2030, operator: at-least, set_by: fylkestinget, case_no: PS 84/2023}\n",
            "",
        ),
        "Indikatorer: − Indikator «Elever som fullfører videregående»: måltall: tatt ut 80,0\xa0%, 2030 (sammenlignes slik: minst; satt av: fylkestinget; saksnummer: PS 84/2023)",
    ),
    (
        Edit("indicators/fullfort.yaml", "value: 74.5", "value: 74.6"),
        "Indikatorer: ~ Indikator «Elever som fullfører videregående»: utgangspunkt, verdi: 74,5\xa0% → 74,6\xa0%",
    ),
    (
        Edit(
            "indicators/fullfort.yaml",
            "definition: Elever som har fullført innen fem eller seks år",
            "definition: Elever som har fullført innen fem år",
        ),
        "Indikatorer: ~ Indikator «Elever som fullfører videregående»: definisjon: «Elever som har fullført innen fem eller seks år etter at de begynte.» → «Elever som har fullført innen fem år etter at de begynte.»",
    ),
    (
        Edit("indicators/ny.yaml", "", "title: Unge i arbeid\nmaturity: sketched\n"),
        "Indikatorer: + Indikator «Unge i arbeid»: modenhet: skissert",
    ),
    (
        Edit("indicators/trivsel.yaml", "highest: 5", "highest: 6"),
        "Indikatorer: ~ Indikator «Trivsel på skolen»: skala, høyeste: 5 → 6",
    ),
    (
        Edit("barriers.yaml", "state: lifted", "state: removed"),
        "Barrierer: ~ Barriere «Sårbare overganger»: status: løftet til andre → fjernet",
    ),
    (
        Edit("barriers.yaml", "answer: KS tar det opp med staten., ", ""),
        "Barrierer: ~ Barriere «Sårbare overganger»: tatt opp med KS, svar: tatt ut «KS tar det opp med staten.»",
    ),
    (
        Edit("barriers.yaml", "answered: 2025-Q4}\n", "answered: 2025-Q4}\n    - {body: fylkesradet, date: 2026-05}\n"),
        "Barrierer: + Barriere «Sårbare overganger»: tatt opp med: lagt til organ: fylkesrådet; dato: mai 2026",
    ),
    (
        Edit("barriers.yaml", "", "taushet: {title: Taushetsplikten, state: identified}\n"),
        "Barrierer: + Barriere «Taushetsplikten»: status: påpekt",
    ),
    (
        Edit("actors.yaml", "name: Nav\n", "name: Arbeids- og velferdsetaten\n"),
        "Aktører: ~ Aktør «Arbeids- og velferdsetaten»: navn: «Nav» → «Arbeids- og velferdsetaten»",
    ),
    (
        Edit("actors.yaml", "members: [nav, ks]", "members: [nav]"),
        "Aktører: ~ Aktør «Samarbeidet om ungdom»: medlemmer: tatt ut KS",
    ),
    (
        Edit("actors.yaml", "valid_to: 2030", "valid_to: 2029"),
        "Aktører: ~ Aktør «Nabokommunen»: gyldig til: 2030 → 2029",
    ),
    (
        Edit("actors.yaml", "kind: employer-org", "kind: ngo"),
        "Aktører: ~ Aktør «KS»: type: arbeidsgiverorganisasjon → frivillig organisasjon",
    ),
    (Edit("actors.yaml", "", "elevradet: {name: Elevrådet, kind: youth}\n"), "Aktører: + Aktør «Elevrådet»"),
    (
        Edit("bodies.yaml", "powers: [propose, discuss, terminate]", "powers: [propose, discuss]"),
        "Organer: ~ Organ «Fylkesrådet»: myndighet: tatt ut avslutte",
    ),
    (
        Edit("bodies.yaml", "meets: Fem ganger i året", "meets: Seks ganger i året"),
        "Organer: ~ Organ «Fylkestinget»: møter: «Fem ganger i året» → «Seks ganger i året»",
    ),
    (
        Edit("bodies.yaml", "visibility: internal", "visibility: public"),
        "Organer: ~ Organ «Fylkesrådet»: synlighet: intern → offentlig",
    ),
    (
        Edit("calls.yaml", "deadline: 2024-04-15", "deadline: 2024-05-15"),
        "Penger: ~ Utlysning «Lospiloter 2024»: frist: 15. april 2024 → 15. mai 2024, 1 måned senere",
    ),
    (
        Edit("calls.yaml", "spent: {amount: 900000", "spent: {amount: 1000000"),
        "Penger: ~ Utlysning «Lospiloter 2024»: brukt, beløp: 900\xa0000 kroner → 1\xa0000\xa0000 kroner",
    ),
    (
        Edit(
            "calls.yaml",
            '  awards:\n    - {actor: nabokommunen, amount: 900000, date: 2024-06-10, measure: los, municipality_no: "1860"}\n',
            "",
        ),
        "Penger: − Utlysning «Lospiloter 2024»: tildeling: tatt ut Nabokommunen (beløp: 900\xa0000 kroner; dato: 10. juni 2024; tiltak: Los i alle kommuner; kommunenummer: 1860)",
    ),
    (
        Edit("grants.yaml", "  part_of: folkehelsemidler\n", ""),
        "Penger: ~ Tilskuddsordning «Ungdomsmidler»: del av: Folkehelsemidler → ikke oppgitt",
    ),
    (
        Edit("arenas.yaml", "rhythm: half-yearly", "rhythm: yearly"),
        "Annet: ~ Arena «Overgangssamlingen»: møtefrekvens: hvert halvår → hvert år",
    ),
    (
        Edit("communications.yaml", "next: 2026-06", "next: 2026-09"),
        "Annet: ~ Kommunikasjon «Nyhetsbrev om planen»: neste: juni 2026 → september 2026, 3 måneder senere",
    ),
    (
        Edit("consultations.yaml", "participants: 60", "participants: 61"),
        "Annet: ~ Medvirkning «Innspillsmøte om planen»: deltakere: 60 → 61",
    ),
    (
        Edit("frameworks.yaml", "themes: {overganger: Overganger}", "themes: {overganger: Overganger, arbeid: Arbeid}"),
        "Annet: + Plan eller ramme rundt «Samfunnsoppdraget om inkludering»: tema: lagt til «Arbeid»",
    ),
    (
        Edit("instruments.yaml", "kind: grant", "kind: advice"),
        "Annet: ~ Virkemiddel «Tilskudd til kommunene»: type: tilskudd → rådgivning",
    ),
    (
        Edit("mandates.yaml", "section: § 9-5", "section: § 9-6"),
        "Annet: ~ Mandat «Opplæringslova»: paragraf: § 9-5 → § 9-6",
    ),
    (
        Edit("methods.yaml", "expansion: Individuell jobbstøtte", "expansion: Individuell karrierestøtte"),
        "Annet: ~ Metode «IPS»: fullt navn: «Individuell jobbstøtte» → «Individuell karrierestøtte»",
    ),
    (
        Edit("requests.yaml", "reply_count: 30", "reply_count: 35"),
        "Annet: ~ Innhenting av informasjon «Kartlegging av losene»: antall svar: 30 → 35",
    ),
    (
        Edit(
            "requests.yaml",
            "    - {actor: nabokommunen, date: 2025-09-20}\n",
            "    - {actor: nabokommunen, date: 2025-09-20}\n    - {actor: nav, date: 2025-10-02}\n",
        ),
        "Annet: + Innhenting av informasjon «Kartlegging av losene»: svar: lagt til Nav (dato: 2. oktober 2025)",
    ),
    (
        Edit("sources.yaml", "licence: CC BY 4.0", "licence: NLOD 2.0"),
        "Annet: ~ Kilde «Kunnskapsgrunnlag om unge utenfor»: lisens: CC BY 4.0 → NLOD 2.0",
    ),
    (
        Edit("sources.yaml", "", "rapporten: {publisher: Fylkeskommunen, title: Rapport om unge utenfor}\n"),
        "Annet: + Kilde «Rapport om unge utenfor»",
    ),
    (
        Edit("statements.yaml", "value: 75", "value: 74"),
        "Annet: ~ Utsagn «Tre av fire fullfører videregående.»: tall prosent, verdi: 75 → 74",
    ),
    (
        Edit("statements.yaml", "  contradicts: [fire-av-fem]\n", ""),
        "Annet: ~ Utsagn «Tre av fire fullfører videregående.»: motsier: tatt ut Fire av fem fullfører.",
    ),
)
"""An edit, and its line in bokmål."""
