from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.about.privacy import privacy
from innenforskap.report.pages.passages import PassagesPage
from tests.site_plan import edition


def test_the_page_tells_the_plan_s_own_limits(tmp_path: Path) -> None:
    about = "title: Plan\nmin_cell: 7\nmin_denominator: 40\nrounding: 10"

    few, share, others, rounded = small(tmp_path, {"plan.yaml": about})

    assert few == "Tal på færre enn 7 personar blir ikkje viste. Ein indikator kan ha ei høgare grense."
    assert share.startswith("Prosentar av færre enn 40 personar blir ikkje viste for område mindre enn eit fylke")
    assert others == "Andre tal for same periode blir skjulte når dei elles kunne ha røpt det som er skjult."
    assert rounded == "Talet på personar er runda av til næraste 10."


def test_counts_that_are_not_rounded_are_said_not_to_be(tmp_path: Path) -> None:
    assert small(tmp_path)[-1] == "Tal på personar blir ikkje runda av."


def small(folder: Path, files: dict[str, str] | None = None) -> tuple[str, ...]:
    page = privacy(edition(folder, Language.NN, files=files))
    assert isinstance(page.view, PassagesPage)
    assert [each.name for each in page.view.passages] == ["readers", "people", "small", "tell"]
    return page.view.passages[2].points
