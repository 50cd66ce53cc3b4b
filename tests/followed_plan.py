"""A plan with invitations, decisions to follow up, gaps and dates ahead, and one with nothing."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.june import june
from innenforskap.report.paper import Paper
from tests.paper_plan import plan

DAY = date(2026, 6, 15)
NB, NN = Language.NB, Language.NN
FILES = {
    "plan.yaml": """
        title: Handlingsplan
        version_state: adopted
        calendar:
          - {paper: june-memo, month: 6, from: teamet, to: radet}
          - {paper: december-report, month: 12, from: radet, to: tinget}
    """,
    "bodies.yaml": """
        teamet: {name: Gjennomføringsteamet, kind: implementation-team}
        radet: {name: Fylkesrådet, kind: county-executive}
        tinget: {name: Fylkestinget, kind: county-assembly}
    """,
    "actors.yaml": """
        fylket: {name: Fylkeskommunen, kind: county}
        ks: {name: KS, kind: council}
        nav: {name: Nav, kind: state-regional}
        kommunene: {name: Kommunene, kind: group}
    """,
    "indicators.yaml": """
        klar: {title: Unge utenfor, maturity: in-use}
        skissert: {title: Trivsel, maturity: sketched, expected: 2026-10}
        uviss: {title: Fravær, maturity: defined}
    """,
    "measures.yaml": """
        a:
          title: Buss
          number: "1"
          commitment: invitation
          period: {from: 2026-autumn}
          partners:
            - {actor: ks, participation: accepted}
            - {actor: nav, participation: invited}
            - {actor: kommunene}
        b: {title: Veiledere, number: "2", commitment: joint, lead: fylket, period: {from: 2026}}
        c: {title: Fritid, number: "3", partners: [{actor: ks, participation: active}], indicators: [klar]}
        d: {title: Fravær, number: "4", lead: kommunene}
    """,
    "status.yaml": """
        "2026-05-01":
          a: {state: not-started}
          b: {state: not-started, expected_start: 2026-11}
          c: {state: in-progress, expected_end: 2028}
    """,
    "decisions.yaml": """
        frist:
          date: 2026-02-03
          body: radet
          type: adjust
          about: [a, b]
          case_no: PS 12/2026
          follow_up: {text: Avklare finansiering, owner: fylket, due: 2026-09-01}
        gammel:
          date: 2025-02-03
          body: radet
          type: ask
          follow_up: {text: Ny sak, due: 2025-12}
        uten:
          date: 2025-02-04
          body: radet
          type: solve
          about: [c]
          follow_up: {text: Finne lokaler}
    """,
}


def full(folder: Path) -> Paper:
    """Return the memo of the plan in bokmål."""
    return june(plan(folder, FILES), DAY, NB)


def bare(folder: Path) -> Paper:
    """Return the memo of a plan with nothing in it, in nynorsk."""
    return june(plan(folder, {}), DAY, NN)
