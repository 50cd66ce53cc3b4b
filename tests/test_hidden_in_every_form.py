"""A figure of few people is in nothing that is made of the plan, and where it would be, it says that it is hidden."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from innenforskap.cli.forms import form
from innenforskap.cli.options import PaperFormat, PaperName
from innenforskap.cli.outline import outline, plain
from innenforskap.cli.report import MAKERS
from innenforskap.compare.plans import differences
from innenforskap.export.changes import as_json as changes_as_json
from innenforskap.export.columns import View
from innenforskap.export.objects import as_object
from innenforskap.export.open_data import open_data
from innenforskap.export.rows import as_csv, as_json, rows
from innenforskap.export.whole import as_data
from innenforskap.i18n import Language
from innenforskap.model.plan import Plan
from innenforskap.model.snapshot import Snapshot
from innenforskap.query.visible import shown
from innenforskap.read.folder import Held
from innenforskap.render.changes import html, markdown
from innenforskap.render.site import site
from innenforskap.report.card import card
from innenforskap.report.changes import Compared, change_list
from innenforskap.report.explained_indicators import indicator
from tests.paper_plan import plan

DAY = date(2026, 12, 4)
PLANTED = ("0.2185", "0,2185", "1373", "1 373", "1\u202f373", "1\u00a0373", "0.2236", "0,2236", "1789", "1\u202f789")
HIDDEN = ("Skjult av hensyn til personvernet", "Skjult av omsyn til personvernet")
INDICATOR = """
    unge:
      title: {nb: Unge i oppfølging, nn: Unge i oppfølging}
      maturity: in-use
      level: outcome
      unit: percent
      decimals: 4
      polarity: higher-better
      population: {age_from: 15, age_to: 29}
      geography: ["0301"]
      baseline: {period: 2024, value: 0.2236}
      targets: [{value: 5, by: 2030, operator: at-least}]
      observations:
        - {period: 2024, geo: "0301", value: 0.2236, numerator: 4, denominator: 1789, finality: final}
        - {period: 2025, geo: "0301", value: 0.2185, numerator: 3, denominator: 1373, finality: preliminary}
        - {period: 2025, geo: "NO", value: 2.0000, numerator: 2000, denominator: 100000, finality: preliminary}
"""


def _plan(folder: Path, *, fetched: bool) -> Plan:
    """Return a plan with small counts that are typed, or that a source has answered."""
    there = plan(folder, {"indicators.yaml": INDICATOR, "measures.yaml": "los: {title: Los, indicators: [unge]}\n"})
    if fetched:
        typed = there.indicators["unge"]
        told = Snapshot("snapshots/unge.json", DAY, observations=typed.observations)
        there.indicators["unge"] = typed.model_copy(update={"observations": ()}).with_snapshot(told)  # type: ignore[index]
    return shown(there)


def _papers(told: Plan, language: Language) -> Iterator[tuple[str, str]]:
    for name in PaperName:
        for kind in (PaperFormat.MD, PaperFormat.HTML, PaperFormat.DOCX):
            made = form(kind)(MAKERS[name](told, DAY, language, None), Held())
            yield f"{name}.{kind}", made.content.decode(errors="replace")


def _pages(told: Plan) -> Iterator[tuple[str, str]]:
    yield from ((file.path, file.content.decode(errors="replace")) for file in site(told, DAY, {}))


def _answers(told: Plan, language: Language) -> Iterator[tuple[str, str]]:
    record = told.indicators["unge"]
    listed = rows("indicators", [record], View(told, DAY, language))
    yield "list.csv", as_csv(listed).decode()
    yield "list.json", as_json(listed).decode()
    yield "show", plain(outline(card(told, record, DAY, language), "", None))
    yield "show.json", as_object(told, record, DAY).decode()
    yield from ((file.path, file.content.decode()) for file in open_data(told, DAY).on_site())
    yield "data.json", as_data(told, DAY).decode()
    yield "explain", "\n".join(line for part in indicator(told, record, DAY, language) for line in part.lines)


def _differences(old: Plan, new: Plan, language: Language) -> Iterator[tuple[str, str]]:
    told = differences(old, new, DAY)
    listed = change_list(Compared(old, new, DAY, "a", "b"), told, language)
    yield "diff.json", changes_as_json(old, new, told, language).decode()
    yield "diff.html", html(listed, {}).content.decode()
    yield "diff.md", markdown(listed, {}).content.decode()


@pytest.mark.parametrize("fetched", [False, True], ids=["typed", "fetched"])
@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_a_small_count_is_in_no_form_that_the_plan_is_told_in(
    fetched: bool, language: Language, tmp_path: Path
) -> None:
    told = _plan(tmp_path / "a", fetched=fetched)
    empty = shown(plan(tmp_path / "b", {"measures.yaml": "los: {title: Los}\n"}))
    made = dict(
        [
            *_papers(told, language),
            *_pages(told),
            *_answers(told, language),
            *_differences(empty, told, language),
        ]
    )

    assert {name: word for name, text in made.items() for word in PLANTED if word in text} == {}
    # A card tells what stands in the plan's own file, and not what is fetched beside it; explain names no small areas.
    for name in ("december.md", "december.html", "december.docx", *(() if fetched else ("show",))):
        assert HIDDEN[language is Language.NN] in made[name], name
    pages = [text for name, text in made.items() if name.endswith(("unge.html", "unge/index.html"))]
    assert all(any(words in page for page in pages) for words in HIDDEN)
