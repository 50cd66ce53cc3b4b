"""Plans unlike the counties': other owners, levels, bodies, ages and languages fit, and give a memo and a site."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.check.run import findings
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.scalars import Id
from innenforskap.read.load import load
from innenforskap.render.paper import markdown
from innenforskap.render.site import site
from innenforskap.report.june import june
from tests.small import ROOT

DAY = date(2026, 6, 15)
GOOD = ROOT / "tests/plans/good"
PLANS = sorted(path for path in GOOD.iterdir() if path.is_dir())

every_plan = pytest.mark.parametrize("folder", PLANS, ids=lambda folder: folder.name)


def _plan(folder: Path) -> Plan:
    return load(folder).plan


def _memo(folder: Path, language: Language) -> str:
    return markdown(june(_plan(folder), DAY, language), {}).content.decode().replace("\u00a0", " ")


@every_plan
def test_nothing_is_wrong_with_it(folder: Path) -> None:
    assert [(each.rule.code, each.file) for each in findings(load(folder), DAY, DAY)] == []


@every_plan
@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_every_measure_is_in_its_memo(folder: Path, language: Language) -> None:
    memo = _memo(folder, language)

    assert _plan(folder).measures
    assert all(measure.title.said(language) in memo for measure in _plan(folder).measures.values())


@every_plan
def test_every_measure_has_a_page_in_both_languages(folder: Path) -> None:
    paths = [file.path for file in site(_plan(folder), DAY, {})]

    for measure in _plan(folder).measures:
        assert len([path for path in paths if path.endswith(f"/{measure}.html")]) == 2


def test_a_municipalitys_memo_speaks_of_its_own_levels_and_bodies() -> None:
    memo = _memo(GOOD / "matrise-i-en-kommune", Language.NN)

    assert "**Til:** Formannskapet" in memo
    assert "Innsatsområde A: Skule" in memo
    assert "fylke" not in memo.casefold()


def test_a_measure_stands_in_the_plans_matrix() -> None:
    plan = _plan(GOOD / "matrise-i-en-kommune")

    assert dict(plan.measures["sommarjobb"].dimensions) == {"fase": "vidaregaande", "niva": "nokre"}
    assert plan.about.dimensions[Id("fase")].values[Id("vidaregaande")].said("nn") == "Vidaregåande skule"


def test_a_strategy_of_an_organisation_is_told_as_a_proposal() -> None:
    memo = _memo(GOOD / "frivillig-samarbeid", Language.NB)

    assert "Dette er et forslag. Planen er ikke vedtatt og gjelder ikke." in memo
    assert "fylke" not in memo.casefold()
