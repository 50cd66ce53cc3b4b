"""What a small plan has in its calendar: a deadline of every sort."""

from collections.abc import Mapping

from tests.site_plan import ABOUT, ALONE

CALENDAR: Mapping[str, str] = {
    **ALONE,
    "plan.yaml": f"""{ABOUT}
    phases:
      en: {{title: {{nb: Oppstarten, nn: Oppstarten}}, period: {{to: 2026-12}}}}
""",
    "measures.yaml": """
        los:
          title: {nb: Los til alle, nn: Los til alle}
          kind: pilot
          lead: fylket
          period: {from: 2025-H1, to: 2026-autumn}
          pilot: {sites: ["1804"]}
          milestones:
            lyst: {title: {nb: Lyst ut, nn: Lyst ut}, due: 2026-09-01, moved: [{due: 2026-03}]}
          evaluation: {due: 2027, by: nav}
        moter:
          title: {nb: Felles møter, nn: Felles møte}
          lead: nav
          period: {from: 2026-01, to: 2027-06}
        pause: {title: {nb: På vent, nn: På vent}}
    """,
    "status.yaml": """
        2025-10-01:
          los: {state: in-progress}
          pause: {state: in-progress}
    """,
    "decisions.yaml": """
        pause: {date: 2026-03-01, body: tinget, type: postpone, about: [pause], until: 2026-10}
        brev:
          date: 2026-03-02
          body: tinget
          type: ask
          about: [moter]
          follow_up: {text: {nb: Send brev, nn: Send brev}, due: 2026-05-20}
    """,
    "requests.yaml": """
        svar: {title: {nb: Hvem er utenfor?, nn: Kven er utanfor?}, due: 2026-07-01, to: [nav, kommunene]}
    """,
    "indicators.yaml": """
        utenfor:
          title: {nb: Unge utenfor, nn: Unge utanfor}
          maturity: defined
          publishing: {month: 9}
          targets: [{value: 8, by: 2027}]
        losere: {title: {nb: Antall loser, nn: Talet på losar}, maturity: sketched, expected: 2026-autumn}
    """,
    "arenas.yaml": """
        forum: {name: {nb: Forumet, nn: Forumet}, kind: forum, state: planned, since: 2026-08, owner: fylket}
    """,
    "communications.yaml": """
        brev: {title: {nb: Nyhetsbrev, nn: Nyheitsbrev}, next: 2026-06-20, owner: fylket}
    """,
    "calls.yaml": """
        midler: {title: {nb: Midler til los, nn: Midlar til los}, deadline: 2026-10-01, owner: fylket}
    """,
    "consultations.yaml": """
        mote: {title: {nb: Innspillsmøte, nn: Innspelsmøte}, kind: input-meeting, date: 2026-06-18, heard: [bodo]}
    """,
    "mandates.yaml": """
        avtale: {title: {nb: Avtalen, nn: Avtala}, kind: agreement, period: {to: 2026-12-31}, actors: [nav]}
    """,
    "papers.yaml": """
        2026-december: {treatment: [{body: tinget, date: 2026-12-08}]}
    """,
    "actors.yaml": """
        fylket: {name: {nb: Fylket, nn: Fylket}, kind: county}
        nav: {name: Nav, kind: state-regional}
        kommunene: {name: {nb: Kommunene, nn: Kommunane}, kind: group, members: [bodo]}
        bodo: {name: Bodø, kind: municipality, municipality_no: "1804"}
    """,
}
