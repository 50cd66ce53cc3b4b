from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.report.pages.plan.knowledge import Claim, KnowledgePage, knowledge
from tests.site_plan import edition

NONE = {"statements.yaml": "{}", "methods.yaml": "{}", "plan.yaml": "title: Plan\n"}


def test_statements_that_contradict_stand_together_whichever_side_says_so(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert [[each.anchor for each in group] for group in told.conflicts] == [["pastand-fire", "pastand-tre"]]
    assert [each.anchor for each in told.claims] == ["pastand-kostnad"]
    assert facts(told.conflicts[0][0])["Stemmer ikke med"] == ["Tre fylker er med."]
    assert facts(told.conflicts[0][1])["Stemmer ikke med"] == ["Fire fylker er med."]
    assert told.conflicts[0][1].facts[1].values[0].path == "kunnskap.html#pastand-fire"


def test_all_that_is_tied_by_contradictions_stands_together_once(tmp_path: Path) -> None:
    text = """
        a: {text: A, source: ssb}
        b: {text: B, source: ssb, contradicts: [a, c, borte]}
        c: {text: C, source: ssb, contradicts: [b]}
        d: {text: D, source: ssb, contradicts: [e]}
        e: {text: E, source: ssb}
        f: {text: F, source: ssb, contradicts: [borte]}
    """
    told = view(tmp_path, {"statements.yaml": text})

    assert [[each.text.words for each in group] for group in told.conflicts] == [["A", "B", "C"], ["D", "E"]]
    assert [each.text.words for each in told.claims] == ["F"]
    assert facts(told.conflicts[0][1])["Stemmer ikke med"] == ["A", "C"]


def test_a_contradiction_is_told_as_open_until_it_is_resolved(tmp_path: Path) -> None:
    text = "a: {text: A, source: ssb, contradicts: [b], resolution: Ulike kull}\nb: {text: B, source: ssb}\n"
    text += "c: {text: C, source: ssb, resolution: Skrivefeil}\nd: {text: D, source: ssb}\n"
    told = view(tmp_path, {"statements.yaml": text})

    assert [facts(each)["Avklaring"] for each in told.conflicts[0]] == [["Ulike kull"], ["Ikke avklart ennå"]]
    assert [facts(each).get("Avklaring") for each in told.claims] == [["Skrivefeil"], None]


def test_a_statement_tells_when_what_it_is_about_and_what_is_noted(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert facts(told.conflicts[0][1])["Sagt"] == ["mai 2024"]
    assert facts(told.claims[0]) == {"Indikatorer": ["Antall loser"], "Merknad": ["Vi vet ikke året."]}
    assert told.claims[0].source
    assert told.claims[0].source.title.words.words == "Strategien"


def test_a_stated_figure_has_as_much_of_its_frame_as_the_source_tells(tmp_path: Path) -> None:
    told = view(tmp_path)

    assert [(each.amount, each.group, each.frame) for each in told.claims[0].figures] == [
        ("om lag 73\N{NO-BREAK SPACE}000 kroner", None, "Nordland, 15–29 år, tabell 13556"),
        ("12,5\N{NO-BREAK SPACE}%", None, ""),
    ]
    assert [(each.amount, each.group, each.frame) for each in told.conflicts[0][1].figures] == [
        ("3", Told("Fylker", "nb"), "2024")
    ]


@pytest.mark.parametrize(
    ("unit", "value", "told"),
    [("score", "7.5", "7,5 poeng"), ("index", 103, "indeks 103"), ("yes-no", 1, "ja"), ("yes-no", 0, "nei")],
)
def test_a_stated_figure_is_in_its_own_unit(tmp_path: Path, unit: str, value: object, told: str) -> None:
    text = f"a: {{text: A, source: ssb, figures: [{{value: {value}, unit: {unit}}}]}}\n"

    assert [each.amount for each in view(tmp_path, {"statements.yaml": text}).claims[0].figures] == [told]


def test_a_method_tells_what_it_is_short_for_and_who_uses_it(tmp_path: Path) -> None:
    (told,) = view(tmp_path).methods

    assert (told.anchor, told.eyebrow, told.title.words) == ("metode-ips", "Metode", "IPS")
    assert told.text
    assert told.text.words == "Støtte i vanlig jobb."
    assert [
        (fact.label, [(value.words, value.path or value.address) for value in fact.values]) for fact in told.facts
    ] == [
        (
            "Står for",
            [(Told("Individuell jobbstøtte", "nb"), ""), (Told("Individual Placement and Support", "en"), "")],
        ),
        ("Hvem står bak", [(Told("Nav", "nb"), "aktorer/nav.html")]),
        ("Nettside", [(Told("Les mer om IPS", "nb"), "https://www.nav.no/ips")]),
        ("Brukes i", [(Told("Los til alle", "nb"), "tiltak/los.html")]),
    ]
    assert told.source is not None


@pytest.mark.parametrize("expansion", ["Circle of Security", "{en: Circle of Security}", "{nb: X, en: X}"])
def test_the_english_is_told_once(tmp_path: Path, expansion: str) -> None:
    (told,) = view(tmp_path, {"methods.yaml": f"a: {{name: A, expansion: {expansion}}}\n"}).methods

    assert [len(fact.values) for fact in told.facts] == [1]


def test_a_method_of_which_little_is_known_says_little(tmp_path: Path) -> None:
    (told,) = view(tmp_path, {"methods.yaml": "a: {name: A, kind: programme}\n"}).methods

    assert (told.eyebrow, told.facts, told.source) == ("Program", (), None)


def test_the_sources_that_the_plan_rests_on_are_cited_once(tmp_path: Path) -> None:
    told = view(tmp_path, {"plan.yaml": "title: Plan\nevidence: [strategi, ssb, strategi, borte]\n"})

    assert [each.title.words.words for each in told.evidence] == ["Strategien", "Unge utenfor"]


@pytest.mark.parametrize(
    "there",
    [
        {"statements.yaml": "a: {text: A, source: ssb}\n"},
        {"statements.yaml": "a: {text: A, source: ssb, contradicts: [b]}\nb: {text: B, source: ssb}\n"},
        {"methods.yaml": "a: {name: A}\n"},
        {"plan.yaml": "title: Plan\nevidence: [ssb]\n"},
    ],
)
def test_any_of_it_is_enough_for_a_page_and_without_all_there_is_none(tmp_path: Path, there: dict[str, str]) -> None:
    assert not list(knowledge(edition(tmp_path / "a", files=NONE)))
    assert len(list(knowledge(edition(tmp_path / "b", files={**NONE, **there})))) == 1


def test_it_is_told_in_nynorsk(tmp_path: Path) -> None:
    (page,) = knowledge(edition(tmp_path, Language.NN))
    assert isinstance(page.view, KnowledgePage)

    assert facts(page.view.conflicts[0][0]) == {
        "Stemmer ikkje med": ["Tre fylke er med."],
        "Avklaring": ["Ikkje avklart enno"],
    }


def facts(told: Claim) -> dict[str, list[str]]:
    return {fact.label: [value.words.words for value in fact.values] for fact in told.facts}


def view(folder: Path, files: dict[str, str] | None = None) -> KnowledgePage:
    (page,) = knowledge(edition(folder, files=files))
    assert isinstance(page.view, KnowledgePage)
    assert page.path == page.section == "kunnskap.html"
    return page.view
