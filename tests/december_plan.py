"""Small plans for the parts of the December report."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import Paper
from innenforskap.report.december_year import Year
from tests.paper_plan import plan

DAY = date(2026, 11, 25)
NB, NN = Language.NB, Language.NN
PLAN = """
    title: Handlingsplan
    version_state: adopted
    calendar:
      - {paper: december-report, month: 12, from: radet, to: tinget}
"""
BODIES = """
    tinget: {name: Fylkestinget, kind: county-assembly, powers: [adopt, terminate]}
    radet: {name: Fylkesrådet, kind: county-executive, powers: [propose, discuss], political: true}
"""


def year(
    folder: Path, files: Mapping[str, str], language: Language = NB, day: date = DAY, before: Plan | None = None
) -> Year:
    """Return what a December report is made for, of a plan that promises one in December."""
    made = plan(folder, {"plan.yaml": PLAN, "bodies.yaml": BODIES, **files})
    return Year(made, day, language, Paper.DECEMBER_REPORT, before)
