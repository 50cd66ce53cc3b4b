from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.pages.about.sources import sources
from innenforskap.report.pages.parts import Entry, RegisterPage
from tests.site_plan import FILES, edition


def test_the_sources_stand_by_title_under_how_many_they_are(tmp_path: Path) -> None:
    (page,) = sources(edition(tmp_path, Language.NN))
    assert isinstance(page.view, RegisterPage)
    (group,) = page.view.groups

    assert group.title == "2 kjelder"
    assert [each.title.words for each in group.entries] == ["Strategien", "Unge utanfor"]
    assert [each.anchor for each in group.entries] == ["kilde-strategi", "kilde-ssb"]


def test_a_source_says_who_published_it_where_to_read_it_and_what_rests_on_it(tmp_path: Path) -> None:
    strategy, statistics = entries(tmp_path)
    facts = told(strategy)

    assert {**facts, "Brukt i": facts["Brukt i"][:2]} == {
        "Utgiver": ["Fylket"],
        "Les hos": ["fylket.example https://fylket.example/strategi"],
        "Dato": ["2022"],
        "Brukt i": ["Tjenester som henger sammen", "Los til alle"],
    }
    facts = told(statistics)
    assert "Unge utenfor" in facts.pop("Brukt i")
    assert facts == {
        "Utgiver": ["Statistisk sentralbyrå"],
        "Tabell": ["13556"],
        "Oppdatert": ["1. mai 2026"],
        "Hentet": ["2. mai 2026"],
        "Lisens": ["CC BY 4.0"],
        "Slik krediteres den": ["Kilde SSB. Bearbeidet."],
    }
    assert statistics.text
    assert statistics.text.words == "Stilt opp på nytt."
    assert strategy.text is None


def test_what_the_whole_plan_rests_on_says_so_and_what_has_no_page_is_not_named(tmp_path: Path) -> None:
    files = {
        **FILES,
        "plan.yaml": "title: Plan\nsource: strategi",
        "sources.yaml": "strategi: {publisher: Fylket, title: Strategi, kind: plan, url: https://www.fylket.example}",
        "statements.yaml": "sagt: {text: Sagt, source: strategi}",
    }
    (entry,) = entries(tmp_path, files)

    assert entry.eyebrow == "Plan"
    assert told(entry)["Les hos"] == ["fylket.example https://www.fylket.example"]
    assert told(entry)["Brukt i"][:3] == ["Hele planen", "Tjenester som henger sammen", "Los til alle"]
    assert "sagt" not in told(entry)["Brukt i"]
    assert told(entry)["Brukt i"][-1] == "Kunnskapsgrunnlaget"


def test_of_many_that_rest_on_a_source_the_first_are_named(tmp_path: Path) -> None:
    def used(count: int) -> list[str]:
        measures = "\n".join(f"m{at:02}: {{title: Tiltak {at}, source: egen}}" for at in range(count))
        files = {"measures.yaml": measures, "sources.yaml": "egen: {publisher: Fylket, title: Egen}"}
        return told(entries(tmp_path / str(count), {**FILES, **files})[0])["Brukt i"]

    assert used(20)[-1] == "Tiltak 19"
    assert used(23)[19:] == ["Tiltak 19", "og 3 til"]


def test_a_plan_without_sources_has_no_page_of_them(tmp_path: Path) -> None:
    assert list(sources(edition(tmp_path, files={"sources.yaml": "{}"}))) == []


def entries(folder: Path, files: dict[str, str] | None = None) -> tuple[Entry, ...]:
    (page,) = sources(edition(folder, files=files))
    assert isinstance(page.view, RegisterPage)
    return page.view.groups[0].entries


def told(entry: Entry) -> dict[str, list[str]]:
    return {
        fact.label: [" ".join(filter(None, (link.words.words, link.address))) for link in fact.values]
        for fact in entry.facts
    }


def test_a_source_that_nothing_rests_on_yet_says_only_what_it_is(tmp_path: Path) -> None:
    files = {**FILES, "sources.yaml": "ny: {publisher: Fylket, title: Ny, kind: plan}"}
    (entry,) = entries(tmp_path, files)

    assert told(entry) == {"Utgiver": ["Fylket"]}
