"""The plan's words, where the rules' pages do not show it."""

import unicodedata
from pathlib import Path

import pytest

from tests.found import PLAN, found, told

LOOSE = unicodedata.normalize("NFD", "år")
BOTH = "title: {nb: Planen, nn: Planen}\nlanguage: {primary: nb, policy: both}\n"


def test_only_the_first_word_of_a_file_is_told_and_a_comment_counts(tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"# Et {LOOSE}\ntitle: Neste {LOOSE}\n", "measures/u.yaml": f"title: '{LOOSE}'\n"}

    assert told(tmp_path, files, "IF101") == [
        f"measures/t.yaml:1:6 «{LOOSE}» er skrevet med løse aksenter, som macOS gjør; søk finner det ikke",
        f"measures/u.yaml:1:9 «{LOOSE}» er skrevet med løse aksenter, som macOS gjør; søk finner det ikke",
    ]


def test_a_space_of_an_unusual_width_is_no_loose_accent(tmp_path: Path) -> None:
    assert found(tmp_path, {"measures/t.yaml": "title: Unge\N{EN QUAD}utenfor\n"}, "IF101") == ()


def test_titles_are_the_same_whatever_their_case_spaces_and_composition(tmp_path: Path) -> None:
    files = {
        "measures/a.yaml": "title: Et nytt år\n",
        "measures/b.yaml": f"title: et  NYTT {LOOSE}\n",
        "measures/c.yaml": "title: Et nytt år til\n",
        "measures/d.yaml": "title: ET NYTT ÅR\n",
    }

    assert [(each.file, each.facts["other"]) for each in found(tmp_path, files, "IF102")] == [
        ("measures/b.yaml", "a"),
        ("measures/d.yaml", "a"),
    ]


def test_what_is_of_another_kind_or_kept_for_memory_may_have_the_same_title(tmp_path: Path) -> None:
    files = {
        "strands.yaml": "a: {title: Skole}\n",
        "measures.yaml": "a: {title: Skole}\nb: {title: Skole}\n",
        "status.yaml": "2026-05-01: {b: {state: completed}}\n",
        "indicators.yaml": "a: {title: Skole, maturity: retired}\nb: {title: Skole, maturity: defined}\n",
        "actors.yaml": "a: {name: Skole, kind: other, valid_to: 2025}\nb: {name: Skole, kind: other}\n",
        "bodies.yaml": "a: {name: Skole, kind: committee}\n",
    }

    assert found(tmp_path, files, "IF102") == ()


@pytest.mark.parametrize("kind", ["strands", "measures", "indicators", "actors", "bodies"])
def test_every_kind_that_is_named_in_a_paper_is_held_apart(kind: str, tmp_path: Path) -> None:
    entry = {
        "strands": "{title: Likt}",
        "measures": "{title: Likt}",
        "indicators": "{title: Likt, maturity: sketched}",
        "actors": "{name: Likt, kind: other}",
        "bodies": "{name: Likt, kind: other}",
    }[kind]

    (finding,) = found(tmp_path, {f"{kind}.yaml": f"a: {entry}\nb: {entry}\n"}, "IF102")

    assert (finding.place and finding.place.line, finding.related[0].place and finding.related[0].place.line) == (2, 1)


def test_titles_without_words_are_not_the_same(tmp_path: Path) -> None:
    assert found(tmp_path, {"measures.yaml": "a: {title: {}}\nb: {title: {}}\n"}, "IF102") == ()


@pytest.mark.parametrize(
    "words",
    [
        "Cookie Consent",
        "Du er her:",
        "Fann du det du leitte etter",
        "fann du det du leita etter",
        "Fant du det du lette etter",
        "Vi bruker informasjonskapsler på denne siden",
        "Vi bruker informasjonskapslar på denne sida",
        "Nettleseren din er utdatert",
        "Nettlesaren din er utdatert",
        "Hopp til hovedinnhold",
        "Hopp til hovudinnhald",
    ],
)
def test_what_a_web_page_has_around_its_text_is_known_in_both_languages(words: str, tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"title: T\ntext:\n  nb: Bokmål.\n  nn: Tekst. «{words}» Meir tekst.\n"}

    (finding,) = found(tmp_path, files, "IF103")

    assert finding.place is not None
    assert (finding.place.line, str(finding.facts["words"]).casefold() in words.casefold()) == (4, True)


def test_a_plan_that_speaks_of_finding_what_one_looks_for_is_no_web_page(tmp_path: Path) -> None:
    assert found(tmp_path, {"measures/t.yaml": "title: Unge skal finne det de leter etter\n"}, "IF103") == ()


def test_what_is_quoted_from_others_keeps_its_language(tmp_path: Path) -> None:
    files = {
        "sources.yaml": "ssb: {publisher: {nn: SSB}, title: {nn: Tabell}, attribution: {nn: SSB}}\n",
        "measures/t.yaml": "title: T\nsource_text: {nn: Rettleie}\n",
    }

    assert found(tmp_path, files, "IF700") == ()


def test_what_the_plan_itself_says_does_not(tmp_path: Path) -> None:
    files = {
        "sources.yaml": "ssb: {publisher: SSB, title: Tabell, note: {nn: Merknad}}\n",
        "measures/t.yaml": "title: T\ntext:\n  nn: Rettleie\n",
    }

    assert told(tmp_path, files, "IF700") == [
        "measures/t.yaml:2:1 teksten mangler på planens eget språk, bokmål",
        "sources.yaml:1:38 teksten mangler på planens eget språk, bokmål",
    ]


def test_a_plan_may_be_in_another_language_than_bokmal(tmp_path: Path) -> None:
    plan = "title: Divvun\nlanguage: {primary: se}\n"

    assert told(tmp_path, {"plan.yaml": plan, "measures/t.yaml": "title: {nb: Tiltak}\n"}, "IF700") == [
        "measures/t.yaml:1:1 teksten mangler på planens eget språk, nordsamisk"
    ]


def test_no_language_is_asked_for_where_the_plans_own_could_not_be_read(tmp_path: Path) -> None:
    plan = "title: Planen\nlanguage: {primary: nn, policy: both}\nukjend: nøkkel\n"

    assert found(tmp_path / "nn", {"plan.yaml": plan, "measures/t.yaml": "title: Tiltak\n"}, "IF7") == ()
    assert found(tmp_path / "none", {"plan.yaml": "title: [\n", "measures/t.yaml": "title: {nn: T}\n"}, "IF7") == ()


@pytest.mark.parametrize(("own", "codes"), [(4, ["IF702"]), (5, ["IF700"] * 6)])
def test_a_plan_is_of_another_language_when_most_of_its_texts_are(own: int, codes: list[str], tmp_path: Path) -> None:
    measures = [f"o{at}: {{title: {{nn: O}}}}\n" for at in range(6)] + [f"e{at}: {{title: E}}\n" for at in range(own)]

    assert [each.rule.code for each in found(tmp_path, {"measures.yaml": "".join(measures)}, "IF7")] == codes


@pytest.mark.parametrize("policy", ["both", "titles"])
@pytest.mark.parametrize(("primary", "other"), [("nb", "nynorsk"), ("nn", "bokmål")])
def test_titles_and_names_are_asked_for_in_both_where_the_plan_says_so(
    policy: str, primary: str, other: str, tmp_path: Path
) -> None:
    files = {
        "plan.yaml": f"title: {{nb: P, nn: P}}\nlanguage: {{primary: {primary}, policy: {policy}}}\n",
        "actors.yaml": "nav:\n  kind: other\n  name: Nav\n",
        "strands.yaml": "d: {title: {nb: D, nn: D}, groups: {g: {title: G}}}\n",
        "measures/t.yaml": "title: {nb: T, nn: T}\ntext: Bare her\n",
    }

    assert [line.partition(";")[0] for line in told(tmp_path, files, "IF701")] == [
        f"actors.yaml:3:3 «Nav» mangler på {other}",
        f"strands.yaml:1:41 «G» mangler på {other}",
    ]


@pytest.mark.parametrize("language", ["{}", "{policy: one}", "{policy: alternate}", "{primary: se, policy: both}"])
def test_no_other_plan_asks_for_both(language: str, tmp_path: Path) -> None:
    files = {"plan.yaml": f"title: Planen\nlanguage: {language}\n", "measures/t.yaml": "title: T\n"}

    assert found(tmp_path, files, "IF701") == ()


@pytest.mark.parametrize("language", ["nn", "en"])
def test_a_title_that_lacks_the_plans_own_language_is_told_once(language: str, tmp_path: Path) -> None:
    files = {"plan.yaml": BOTH, "measures/t.yaml": f"title: {{{language}: T}}\n"}

    assert [each.rule.code for each in found(tmp_path, files, "IF7")] == ["IF700"]


def test_the_title_of_a_source_is_not_translated(tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": BOTH, "sources.yaml": "a: {publisher: SSB, title: T}\n"}, "IF701") == ()


def test_a_plan_in_one_language_has_nothing_wrong(tmp_path: Path) -> None:
    assert found(tmp_path, {"plan.yaml": PLAN, "measures/t.yaml": "title: T\n"}, "IF7") == ()
