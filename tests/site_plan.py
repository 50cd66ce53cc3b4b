"""A small plan with something of everything, and editions of it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.read.load import load
from innenforskap.report.pages.edition import Edition
from tests.small import plan_folder

DAY = date(2026, 6, 15)

ABOUT = """
    title: {nb: Plan for innenforskap, nn: Plan for innanforskap}
    owners: [fylket]
    period: {from: 2025, to: 2027}
    target_group: {age_from: 15, age_to: 29, text: {nb: Unge i fylket, nn: Unge i fylket}}
    description: {nb: Planen sier hva vi gjør. Les **mer**., nn: Planen seier kva vi gjer.}
    vision: {nb: Alle er innenfor, nn: Alle er innanfor}
    goals: [{nb: Flere fullfører, nn: Fleire fullfører}]
    strand_label: {nb: Hovedløp, nn: Hovudløp}
    version: "2"
    version_state: adopted
    adopted: {body: tinget, date: 2025-12-09, case_no: FT 64/25}
    calendar:
      - {paper: december-report, month: 12, from: radet, to: tinget}
      - {paper: june-memo, month: 6, from: teamet, to: radet}
    contact: {nb: post@fylket.example, nn: post@fylket.example}
    licence: CC BY 4.0
    accessibility_statement: https://fylket.example/uu
    published: [{title: {nb: Planen, nn: Planen}, date: 2025-12-10, language: nb, url: https://fylket.example/plan}]
    evidence: [ssb]
    example: true
"""

FILES: Mapping[str, str] = {
    "plan.yaml": ABOUT,
    "strands.yaml": """
        tjenester:
          title: {nb: Tjenester som henger sammen, nn: Tenester som heng saman}
          number: "2"
          description: {nb: Unge møter én dør., nn: Unge møter éi dør.}
          characteristics:
            struktur:
              text: {nb: Felles struktur, nn: Felles struktur}
              source_text: har felles struktur
              indicators: [losere]
            kunnskap: {text: {nb: Delt kunnskap, nn: Delt kunnskap}}
          groups:
            veiledning: {title: {nb: Veiledning, nn: Rettleiing}}
            tom: {title: {nb: Ingenting, nn: Ingenting}}
          target_group: {from_grade: 8}
          indicators: [utenfor]
          contacts: [{nb: Postmottaket, nn: Postmottaket}]
          source: strategi
        arbeid:
          title: {nb: Arbeid, nn: Arbeid}
          number: "10"
    """,
    "measures.yaml": """
        los:
          title: {nb: Los til alle, nn: Los til alle}
          text: {nb: Alle unge får en los., nn: Alle unge får ein los.}
          source_text: alle skal ha los
          strand: tjenester
          group: veiledning
          number: "2.1"
          kind: pilot
          commitment: joint
          capacity: service-provider
          lead: fylket
          partners:
            - {actor: nav, role: {nb: Gir råd, nn: Gir råd}, participation: accepted, since: 2025-06}
            - {actor: kommunene}
          target_group: {age_from: 15, age_to: 24}
          period: {from: 2025-H1, to: 2026-03}
          carried_over: true
          milestones:
            ansatt:
              title: {nb: Losene er ansatt, nn: Losane er tilsette}
              due: 2026-03
              done: 2026-03-15
              moved: [{due: 2025-12, on: 2025-11-01, cause: capacity, reason: {nb: Få søkere, nn: Få søkjarar}}]
            alle: {title: {nb: Alle har los, nn: Alle har los}, due: 2026-05}
          pilot:
            call: utlysning
            sites: ["1804"]
            learning_question: {nb: Møter flere?, nn: Møter fleire?}
            spread: {verdict: spreading, adopters: [{municipality_no: "1806", since: 2026-02}]}
          indicators: [utenfor]
          barriers: [penger]
          mandates: [loven]
          instruments: [tilskudd]
          framework: oppdraget
          funding: [{kind: granted, amount: 900000, from: fylket, source: strategi}]
          source: strategi
          note: {nb: Utvides senere., nn: Blir utvida seinare.}
          methods: [ips]
          introduced: {consultation: innspill}
        moter:
          title: {nb: Felles møter, nn: Felles møte}
          strand: tjenester
          number: "2.2"
          lead: kommunene
          partners: [{actor: nav, participation: invited}]
          period: {from: 2026-01}
          depends_on: [los]
        hjelp:
          title: {nb: Hjelp, se: Veahkki}
          strand: tjenester
        jobb:
          title: {nb: Sommerjobb, nn: Sommarjobb}
          strand: arbeid
          number: "10.1"
          lead: nav
        losriv:
          title: {nb: Uten delmål, nn: Utan delmål}
    """,
    "actors.yaml": """
        fylket:
          name: {nb: Fylket, nn: Fylket}
          kind: county
          orgnr: "964982953"
          url: https://fylket.example
          contact: {nb: Postmottaket, nn: Postmottaket}
        nav: {name: Nav, kind: state-regional, valid_from: 2024, valid_to: 2027, replaced_by: [ny]}
        ny: {name: Ny etat, kind: state-regional}
        kommunene: {name: {nb: Kommunene, nn: Kommunane}, kind: group, members: [bodo], note: {nb: Alle, nn: Alle}}
        bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
        enheten: {name: {nb: Å-enheten, nn: Å-eininga}, kind: other, parent: fylket}
    """,
    "indicators.yaml": """
        utenfor:
          title: {nb: Unge utenfor, nn: Unge utanfor}
          maturity: in-use
          level: impact
          definition: {nb: Andelen utenfor., nn: Delen utanfor.}
          unit: percent
          polarity: lower-better
          population: {age_from: 15, age_to: 29}
          geography: ["18"]
          comparison: ["NO"]
          numerator: {nb: Unge utenfor, nn: Unge utanfor}
          denominator: {nb: Alle unge, nn: Alle unge}
          source: ssb
          publishing: {month: 9}
          baseline: {period: 2023, value: 9.7}
          targets: [{value: 8, by: 2027, operator: at-most}, {value: 9, by: 2026}]
          breaks: [{period: 2024, note: {nb: Nye grenser, nn: Nye grenser}}]
          owner: fylket
          note: {nb: Måles i november., nn: Blir målt i november.}
          observations:
            - {period: 2023, geo: "18", value: 9.7, finality: final}
            - {period: 2024, geo: "18", value: 9.9, finality: preliminary, numerator: 4162}
            - {period: 2025, geo: "18", missing: not-published}
            - {period: 2023, geo: "NO", value: 9.9, finality: final}
            - {period: 2024, geo: "NO", value: 10.1, finality: final, note: {nb: Rettet, nn: Retta}}
            - {period: 2026, geo: "18", value: 1.0, published: 2026-09-01}
        losere:
          title: {nb: Antall loser, nn: Talet på losar}
          maturity: sketched
          level: output
          unit: count
          expected: 2026-autumn
          scale: {lowest: 0, highest: 100}
        trivsel: {title: {nb: Trivsel, nn: Trivsel}, maturity: defined}
    """,
    "bodies.yaml": """
        tinget:
          name: {nb: Fylkestinget, nn: Fylkestinget}
          kind: county-assembly
          powers: [adopt, terminate]
          political: true
        radet: {name: {nb: Fylkesrådet, nn: Fylkesrådet}, kind: county-executive, powers: [propose], political: true}
        teamet:
          name: {nb: Gjennomføringsteamet, nn: Gjennomføringsteamet}
          kind: implementation-team
          political: false
          actor: fylket
          parent: radet
          strands: [tjenester]
          advises: [tinget]
          members: [{nb: Rådgivere, nn: Rådgivarar}]
          rhythm: monthly
          meets: {nb: Hver måned, nn: Kvar månad}
          description: {nb: Følger opp planen., nn: Følgjer opp planen.}
    """,
    "sources.yaml": """
        strategi:
          publisher: Fylket
          title: {nb: Strategien, nn: Strategien}
          url: https://fylket.example/strategi
          date: 2022
        ssb:
          publisher: Statistisk sentralbyrå
          title: {nb: Unge utenfor, nn: Unge utanfor}
          table: "13556"
          licence: CC BY 4.0
          attribution: {nb: Kilde SSB. Bearbeidet., nn: Kjelde SSB. Omarbeidd.}
          retrieved: 2026-05-02
          updated: 2026-05-01
          note: {nb: Stilt opp på nytt., nn: Stilt opp på nytt.}
    """,
    "status.yaml": """
        2025-10-01:
          los: {state: in-progress, progress: on-track, effect: too-early, reported_by: fylket}
          moter: {state: not-started}
        2025-11-01:
          los: {state: in-progress, progress: some-delay, corrects: 2025-10-01}
        2026-05-01:
          los:
            state: in-progress
            progress: serious-delay
            effect: promising
            text: {nb: Mange *loser* er ansatt., nn: Mange *losar* er tilsette.}
            reason: {nb: Få søkere, nn: Få søkjarar}
            next_step: {nb: Lyse ut på nytt, nn: Lyse ut på nytt}
            expected_start: 2026-autumn
            expected_end: 2027
            needs_decision: true
            question: {nb: Skal vi fortsette?, nn: Skal vi halde fram?}
            options: [{nb: Ja, nn: Ja}, {nb: Nei, nn: Nei}]
            recommendation: {nb: "Ja, fortsett", nn: "Ja, hald fram"}
            consequence: {nb: Losene slutter, nn: Losane sluttar}
            reported_by: fylket
          jobb: {state: completed, effect: works}
        2026-05-02:
          losriv: {state: on-hold}
    """,
    "barriers.yaml": """
        penger:
          title: {nb: Oppdelt finansiering, nn: Oppdelt finansiering}
          description: {nb: Hver *ordning* for seg., nn: Kvar *ordning* for seg.}
          kind: financing
          level: national
          state: lifted
          since: 2026-02
          owner: fylket
          actors: [nav]
          strands: [tjenester]
          raised:
            - {to: nav, date: 2026-02, answer: {nb: Vi ser på det., nn: Vi ser på det.}, answered: 2026-03-04}
            - {body: radet}
          source: strategi
          note: {nb: Se strategien., nn: Sjå strategien.}
        venting: {title: {nb: Lang ventetid, nn: Lang ventetid}, state: identified}
        senere: {title: {nb: Nytt regelverk, nn: Nytt regelverk}, state: removed, since: 2026-12}
    """,
    "arenas.yaml": """
        nettverket:
          name: {nb: Nettverket, nn: Nettverket}
          kind: network
          state: established
          since: 2024
          owner: fylket
          actor: kommunene
          members: [nav, kommunene]
          strands: [tjenester]
          rhythm: quarterly
          description: {nb: Deler erfaringer., nn: Deler erfaringar.}
          url: https://fylket.example/nettverket
          source: strategi
        huset: {name: {nb: Ungdomshuset, nn: Ungdomshuset}, kind: meeting-place, state: planned}
    """,
    "mandates.yaml": """
        loven:
          title: {nb: Oppfølgingstjenesten, nn: Oppfølgingstenesta}
          kind: law
          act: LOV-2023-06-09-30
          section: "§ 9-4"
          text: {nb: Fylket skal ha en tjeneste., nn: Fylket skal ha ei teneste.}
          actors: [fylket]
          url: https://lov.example/9-4
          source: strategi
        avtalen:
          title: {nb: Avtalen, nn: Avtala}
          kind: agreement
          goals: [{nb: Flere i jobb, nn: Fleire i jobb}]
          period: {from: 2025, to: 2027}
    """,
    "instruments.yaml": """
        tilskudd:
          title: {nb: Tilskudd, nn: Tilskot}
          kind: grant
          owner: fylket
          description: {nb: Penger til forsøk., nn: Pengar til forsøk.}
          grants: [ordningen]
          arenas: [nettverket]
          source: strategi
    """,
    "grants.yaml": """
        ordningen:
          title: {nb: Forsøksmidler, nn: Forsøksmidlar}
          owner: fylket
          description: {nb: Til forsøk., nn: Til forsøk.}
          period: {from: 2025}
          url: https://fylket.example/ordningen
          note: {nb: Ny ordning., nn: Ny ordning.}
          source: strategi
        del: {title: {nb: Delordning, nn: Delordning}, part_of: ordningen}
    """,
    "calls.yaml": """
        utlysning:
          title: {nb: Første utlysning, nn: Første utlysing}
          grant: ordningen
          owner: fylket
          themes: [{title: {nb: Møteplasser, nn: Møteplassar}, count: 5}, {title: {nb: Annet, nn: Anna}}]
          years: {from: 2025, to: 2026}
          announced: {amount: 2000000, count: 5, source: strategi, note: {nb: Til alle., nn: Til alle.}}
          deadline: 2025-10-06
          applied: {count: 9, date: 2025-10}
          granted: {amount: 1500000}
          awards:
            - {actor: bodo, amount: 900000, date: 2025-12-01, measure: los, municipality_no: "1804"}
            - {actor: kommunene}
          conditions: {nb: Må videreføres., nn: Må vidareførast.}
    """,
    "frameworks.yaml": """
        oppdraget:
          title: {nb: Samfunnsoppdraget, nn: Samfunnsoppdraget}
          kind: mission
          relation: above
          period: {from: 2025-03}
          target_group: {age_from: 0, age_to: 29}
          goals: [{nb: Ingen utenfor, nn: Ingen utanfor}]
          url: https://oppdrag.example
        kommunens:
          title: {nb: Kommunens plan, nn: Planen til kommunen}
          kind: sub-plan
          relation: below
          owners: [bodo]
          part_of: oppdraget
          description: {nb: Lokale tiltak., nn: Lokale tiltak.}
          themes: {arbeid: {nb: Arbeid, nn: Arbeid}}
    """,
    "decisions.yaml": """
        flytting:
          date: 2026-02-01
          body: radet
          type: move
          about: [jobb]
          into: los
          moved_to: {nb: Budsjettet, nn: Budsjettet}
          case_no: 12/26
          url: https://fylket.example/12-26
          text: {nb: Tiltaket flyttes., nn: Tiltaket blir flytta.}
          reason: {nb: Passer bedre der, nn: Passar betre der}
          follow_up: {text: {nb: Si ifra, nn: Sei frå}, owner: fylket, due: 2026-09, done: 2026-10}
        pause: {date: 2026-03-01, body: radet, type: postpone, about: [losriv], url: https://fylket.example/pause}
    """,
    "consultations.yaml": """
        innspill:
          title: {nb: Innspillsmøte, nn: Innspelsmøte}
          kind: input-meeting
          date: 2025-03-14
          place: {nb: Bodø, nn: Bodø}
          held_by: fylket
          heard: [nav, kommunene]
          bodies: [teamet]
          participants: 1200
          strands: [tjenester]
          measures: [los]
          text: {nb: Mange ville ha **los**., nn: Mange ville ha **los**.}
          outcome: {nb: Tiltaket om los kom med, nn: Tiltaket om los kom med}
          source: strategi
        horing: {title: {nb: Høring, nn: Høyring}, kind: hearing, period: {from: 2026-08, to: 2026-10}}
        samtaler: {title: {nb: Samtaler, nn: Samtalar}, kind: dialogue}
    """,
    "communications.yaml": """
        nyhetsbrev:
          title: {nb: Nyhetsbrev, nn: Nyheitsbrev}
          purposes: [knowledge, results]
          audience: {nb: Kommunene, nn: Kommunane}
          channels: [newsletter, direct]
          cadence: monthly
          owner: fylket
          last: 2026-05
          next: 2026-06-01
          measures: [moter]
          description: {nb: Forteller hva som *virker*., nn: Fortel kva som *verkar*.}
          source: strategi
        nettside: {title: {nb: Nettside, nn: Nettside}, last: 2026-07-01}
    """,
    "requests.yaml": """
        kartlegging:
          title: {nb: Kartlegging av loser, nn: Kartlegging av losar}
          text: {nb: Hvor mange loser har dere?, nn: Kor mange losar har de?}
          asked_by: fylket
          to: [bodo, nav]
          asked: 2026-01
          due: 2026-02-01
          cadence: yearly
          replies: [{actor: bodo, date: 2026-01-20}]
          used_for:
            - {text: {nb: Flere loser, nn: Fleire losar}, date: 2026-03, measure: los, communication: nyhetsbrev}
          source: strategi
        behov: {title: {nb: Hva trengs?, nn: Kva trengst?}, to: [kommunene]}
    """,
    "statements.yaml": """
        fire: {text: {nb: Fire fylker er med., nn: Fire fylke er med.}, source: strategi, contradicts: [tre]}
        tre:
          text: {nb: Tre fylker er med., nn: Tre fylke er med.}
          source: ssb
          said: 2024-05
          figures: [{value: 3, unit: count, group: {nb: Fylker, nn: Fylke}, period: 2024}]
        kostnad:
          text: {nb: Utenforskap koster., nn: Utanforskap kostar.}
          source: strategi
          figures:
            - {value: 73000, unit: nok, age: {age_from: 15, age_to: 29}, geo: "18", table: "13556", approximate: true}
            - {value: 12.5, unit: percent}
          indicators: [losere]
          note: {nb: Vi vet ikke året., nn: Vi veit ikkje året.}
    """,
    "methods.yaml": """
        ips:
          name: IPS
          expansion: {nb: Individuell jobbstøtte, nn: Individuell jobbstøtte, en: Individual Placement and Support}
          description: {nb: Støtte i vanlig jobb., nn: Støtte i vanleg jobb.}
          owner: nav
          url: https://www.nav.no/ips
          source: strategi
    """,
}
"""Every kind of record, with what is given and what is not."""

ALONE: Mapping[str, str] = {
    f"{kind}.yaml": "{}\n"
    for kind in (
        "barriers",
        "arenas",
        "mandates",
        "instruments",
        "grants",
        "calls",
        "frameworks",
        "consultations",
        "communications",
        "requests",
        "statements",
        "methods",
    )
}
"""What takes out of the small plan all that it stands among."""


def plan(folder: Path, files: Mapping[str, str] | None = None) -> Plan:
    """Return the small plan, with `files` in the place of its own of those names."""
    return load(plan_folder(folder, {**FILES, **(files or {})})).plan


def edition(
    folder: Path, language: Language = Language.NB, day: date = DAY, files: Mapping[str, str] | None = None
) -> Edition:
    """Return the small plan as it is told on a day in a language."""
    return Edition(plan(folder, files), day, language)
