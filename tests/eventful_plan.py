"""A small plan in which some things have happened and nothing else stands, so that a test can count them."""

from collections.abc import Mapping
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.edition import Edition
from tests.site_plan import FILES
from tests.site_plan import edition as edition_of

EMPTY: Mapping[str, str] = {**dict.fromkeys(FILES, "{}\n"), "plan.yaml": "title: Plan"}
"""Nothing but a title, in the place of every file that the small plan of the site has."""

STILL: Mapping[str, str] = {
    **EMPTY,
    "actors.yaml": """
        fylket: {name: {nb: Fylket, nn: Fylket}, kind: county}
        nav: {name: Nav, kind: state-regional}
    """,
    "bodies.yaml": "radet: {name: {nb: Fylkesrådet, nn: Fylkesrådet}, kind: county-executive}",
    "strands.yaml": """
        tjenester: {title: {nb: Tjenester, nn: Tenester}, number: "2"}
        arbeid: {title: {nb: Arbeid, nn: Arbeid}, number: "10"}
    """,
    "measures.yaml": """
        los: {title: {nb: Los til alle, nn: Los til alle}, strand: tjenester, number: "2.1", text: Alle får en los.}
        moter: {title: {nb: Felles møter, nn: Felles møte}, strand: tjenester, number: "2.2"}
        jobb: {title: {nb: Sommerjobb, nn: Sommarjobb}, strand: arbeid, number: "10.1"}
    """,
}
"""A plan with measures, actors and a body, in which nothing has happened."""

EVENTFUL: Mapping[str, str] = {
    **STILL,
    "plan.yaml": """
        title: {nb: Plan for innenforskap, nn: Plan for innanforskap}
        owners: [fylket]
        version_state: adopted
        adopted: {body: radet, date: 2025-12-09}
    """,
    "status.yaml": """
        2025-10-01:
          los: {state: in-progress, progress: on-track, effect: too-early}
          moter: {state: not-started}
        2025-11-01:
          los: {state: in-progress, progress: some-delay, corrects: 2025-10-01}
        2026-05-01:
          los: {state: in-progress, progress: serious-delay, effect: promising}
          jobb: {state: completed, effect: works}
    """,
    "decisions.yaml": """
        flytting:
          {date: 2026-02-01, body: radet, type: move, about: [jobb], case_no: 12/26, url: https://fylket.example/12}
        pause: {date: 2026-03-01, body: radet, type: postpone, about: [moter]}
    """,
}
"""A plan with reports and decisions, and a version that was adopted."""


def edition(folder: Path, files: Mapping[str, str] = EVENTFUL, language: Language = Language.NB) -> Edition:
    """Return a plan of these files alone, as it is told in a language."""
    return edition_of(folder, language, files={**EMPTY, **files})
