from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.about import About
from innenforskap.read.load import load
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.plan.purpose import PurposePage, purpose
from tests.register_page import facts
from tests.site_plan import DAY, edition
from tests.small import ROOT

COMPLETE = load(ROOT / "tests" / "plans" / "good" / "complete").plan
HERE = {
    "kind": "Type: Handlingsprogram",
    "owners": "Eiere: Fylkeskommunen / Nav",
    "county": "Fylke: Nordland",
    "governance": "Styringsform: Parlamentarisme",
    "period": "Periode: 2024–2027",
    "horizon": "Horisont: 2035",
    "target_group": "Målgruppe: 0–29 år / Barn og unge",
    "description": "Planen samler innsatsen",
    "problem": "Mange tiltak er i gang",
    "context": "Fylkeskommunen står mellom",
    "vision": "Ingen unge utenfor innen 2035",
    "shifts": "Fra enkelttiltak til felles mål",
    "goals": "Flere unge fullfører",
    "contributions": "Deling av kunnskap",
    "responsibility": "Programmet overtar ikke ansvaret",
    "phases": "Oppstart og forankring",
    "dimensions": "0–15 år / 16–29 år",
    "indicators": "Elever som fullfører videregående",
    "evidence": "Kunnskapsgrunnlag om unge utenfor",
    "source": "Sak om handlingsplanen",
}
ELSEWHERE = {
    # What every page or the front page says.
    *("title", "strand_label", "group_label", "version", "version_state", "adopted", "status_valid_days", "contact"),
    *("example", "wording", "wording_source", "translated", "language"),
    # What has a page of its own.
    *("calendar", "funding", "published", "accessibility_statement", "licence", "min_cell", "min_denominator"),
    # How figures are told, and how the tool weighs what it finds: for those who write the plan.
    *("rounding", "rules"),
}


def test_every_field_of_the_plan_is_told_here_or_known_to_be_told_elsewhere() -> None:
    assert set(HERE) | ELSEWHERE == set(About.model_fields)
    assert not set(HERE) & ELSEWHERE


@pytest.mark.parametrize("field", HERE)
def test_what_the_plan_says_of_itself_is_told(field: str) -> None:
    assert HERE[field] in _said(purpose(Edition(COMPLETE, DAY, Language.NB)).view)


def test_a_phase_says_when_it_is_and_how_far_it_has_come() -> None:
    (step,) = _view(Edition(COMPLETE, DAY, Language.NN)).phases

    assert facts(step.facts) == [("Periode", "2024 – første halvår 2024"), ("Status", "Gjennomført")]


def test_a_plan_that_says_little_of_itself_has_only_its_frame(tmp_path: Path) -> None:
    told = _view(edition(tmp_path, files={"plan.yaml": "title: Plan"}))

    assert (told.description, told.pieces, told.phases, told.dimensions, told.source) == (None, (), (), (), None)
    assert facts(told.facts) == [("Type", "Handlingsplan")]


def _view(told: Edition) -> PurposePage:
    view = purpose(told).view
    assert isinstance(view, PurposePage)
    return view


def _said(view: object) -> str:
    """Return all that the page says, a line for each piece."""
    assert isinstance(view, PurposePage)
    texts = [view.description, *(each.text for each in view.pieces), *(each.text for each in view.phases)]
    points = [point for each in view.pieces for point in each.points]
    steps = [*view.phases, *view.dimensions]
    lists = [view.facts, *(each.facts for each in steps)]
    told = [f"{label}: {words}" for each in lists for label, words in facts(each)]
    cited = [view.source.title.words.words] if view.source else []
    words = [each.words for each in (*texts, *points, *(step.title for step in steps)) if each]
    return "\n".join([*words, *told, *cited])
