"""What is found in the plan's two languages, where the rules' pages do not show it."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from tests.found import ADOPTED, found, told

BOTH = ADOPTED.replace("title: Planen", "title: {nb: Planen, nn: Planen}") + "language: {policy: both}\n"
TITLE = "title: {nb: T, nn: T}\n"
LEARNT = "learning.0.text, learning.1.text"


def _measure(rest: str, about: str = BOTH) -> dict[str, str]:
    return {"plan.yaml": about, "measures/t.yaml": TITLE + rest}


@pytest.mark.parametrize(
    ("rest", "keys"),
    [
        ("text: Rettleie\n", "text"),
        ("text: {nb: Veilede, nn: Rettleie}\n", ""),
        ("text: {nn: Rettleie}\n", ""),
        ("text: {en: Guide}\n", ""),
        ("text: A\nnote: B\n", "text, note"),
        ("text: A\ncontact: B\nnote: C\nlearning: [{text: D}]\n", "text, learning.0.text, contact, note"),
        ("text: A\ncontact: B\nsource_text: C\nlearning: [{text: D}, {text: E}]\n", f"text, {LEARNT}, contact"),
        ("text: A\ncontact: B\nnote: C\nlearning: [{text: D}, {text: E}]\n", f"text, {LEARNT}, contact, …"),
        ("source_text: Ordrett\n", ""),
    ],
)
def test_a_record_is_told_of_once_with_what_it_lacks(rest: str, keys: str, tmp_path: Path) -> None:
    lines = told(tmp_path, _measure(rest), "IF704")

    assert [line.partition("målformer, men ")[2] for line in lines] == ([f"{keys} mangler på nynorsk"] if keys else [])


def test_a_plan_in_nynorsk_is_asked_for_bokmal(tmp_path: Path) -> None:
    about = BOTH.replace("policy", "primary: nn, policy")

    (line,) = told(tmp_path, _measure("text: Rettleie\n", about), "IF704")

    assert line.endswith("text mangler på bokmål")


@pytest.mark.parametrize(
    "about",
    [
        BOTH.replace("both", "titles"),
        BOTH.replace("both", "one"),
        BOTH.replace("policy: both", "primary: se, policy: both"),
        BOTH.replace("adopted", "draft"),
        BOTH.replace("adopted", "superseded"),
    ],
)
def test_no_other_plan_is_asked_for_all_its_texts(about: str, tmp_path: Path) -> None:
    assert not found(tmp_path, _measure("text: Rettleie\n", about), "IF704")


def test_titles_and_names_have_a_rule_of_their_own(tmp_path: Path) -> None:
    files = {"plan.yaml": BOTH, "measures/t.yaml": "title: T\n", "actors/a.yaml": "name: A\nkind: other\n"}

    assert not found(tmp_path, files, "IF704")


def test_the_newest_report_is_in_both_and_older_ones_are_left(tmp_path: Path) -> None:
    report = "state: in-progress\ntext: Går bra\n"
    files = {**_measure(""), "status/2025-10-01/t.yaml": report, "status/2026-05-01/t.yaml": report}

    assert [each.file for each in found(tmp_path, files, "IF704")] == ["status/2026-05-01/t.yaml"]


def test_what_is_closed_is_not_translated(tmp_path: Path) -> None:
    files = {**_measure("text: Rettleie\n"), "status/2026-05-01/t.yaml": "state: completed\n"}

    assert not found(tmp_path, files, "IF704")


OLD = "title: {nb: Skole, nn: Skule}\ntext: {nb: Veilede, nn: Rettleie}\n"


def _changed(parent: Path, now: str, policy: str = "both", before: str = OLD) -> list[str]:
    about = {
        "plan.yaml": f"title: {{nb: P, nn: P}}\nlanguage: {policy if ':' in policy else f'{{policy: {policy}}}'}\n"
    }
    listed = found(parent, {**about, "measures/t.yaml": now}, "IF703", before={**about, "measures/t.yaml": before})
    return [f"{'.'.join(map(str, each.steps))}: {each.message(Language.NB)}" for each in listed]


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("Veilede", "Lære", ["text.nn: teksten er endret på bokmål, men står som før på nynorsk"]),
        ("Rettleie", "Lære", ["text.nb: teksten er endret på nynorsk, men står som før på bokmål"]),
        ("Skole", "Lære", ["title.nn: teksten er endret på bokmål, men står som før på nynorsk"]),
        ("{nb: Veilede, nn: Rettleie}", "{nb: Lære, nn: Læring}", []),
        ("{nb: Veilede, nn: Rettleie}", "{nb: 'Veilede ', nn: Rettleie}", []),
        ("{nb: Veilede, nn: Rettleie}", "{nb: Lære}", []),
        ("{nb: Veilede, nn: Rettleie}", "{nb: Veilede}", []),
        ("text: {nb: Veilede, nn: Rettleie}", "note: {nb: Lære, nn: Læring}", []),
        ("", "", []),
    ],
)
def test_what_is_changed_in_one_language_is_changed_in_the_other(
    old: str, new: str, lines: list[str], tmp_path: Path
) -> None:
    assert _changed(tmp_path, OLD.replace(old, new)) == lines


def test_a_text_that_was_in_one_language_may_get_the_other(tmp_path: Path) -> None:
    for name, before in {"nb": "{nb: Veilede}", "nn": "{nn: Rettleie}"}.items():
        assert _changed(tmp_path / name, OLD, before=f"title: {{nb: Skole, nn: Skule}}\ntext: {before}\n") == []


@pytest.mark.parametrize(
    ("policy", "fields"),
    [
        ("both", ["title", "text"]),
        ("titles", ["title"]),
        ("one", []),
        ("alternate", []),
        ("{primary: nn, policy: both}", ["title", "text"]),
        ("{primary: se, policy: both}", []),
        ("{primary: nb}", []),
    ],
)
def test_the_plans_policy_says_which_texts_go_in_pairs(policy: str, fields: list[str], tmp_path: Path) -> None:
    lines = _changed(tmp_path, OLD.replace("Skole", "Lære").replace("Veilede", "Lære"), policy)

    assert [line.partition(".")[0] for line in lines] == fields


def test_what_is_closed_may_differ_and_nothing_is_changed_without_a_plan_before(tmp_path: Path) -> None:
    now = _measure("text: {nb: Lære, nn: Rettleie}\n") | {"status/2026-05-01/t.yaml": "state: completed\n"}
    before = _measure("text: {nb: Veilede, nn: Rettleie}\n")

    assert not found(tmp_path / "closed", now, "IF703", before=before)
    assert not found(tmp_path / "alone", before, "IF703")


def _published(*languages: str, share: str = "least_share: 25", policy: str = "alternate") -> dict[str, str]:
    rows = "".join(f"  - {{title: R, date: 2025-0{at}-01, language: {each}}}\n" for at, each in enumerate(languages, 1))
    return {"plan.yaml": f"title: P\nlanguage: {{policy: {policy}, {share}}}\npublished:\n{rows}"}


@pytest.mark.parametrize(
    ("languages", "message"),
    [
        (["nb", "nb", "nb", "nb"], "0 av 4 dokumenter er på nynorsk"),
        (["nn", "nn", "nn", "nn"], "0 av 4 dokumenter er på bokmål"),
        (["nb", "nb", "nb", "nb", "nn"], "1 av 5 dokumenter er på nynorsk"),
        (["nb", "nb", "nb", "nn"], ""),
        (["nb", "nb", "nb"], ""),
        (["nb", "nb", "nb", "se", "en"], ""),
        (["nb", "nb", "nb", "nn", "se", "se"], ""),
    ],
)
def test_each_language_has_its_share_of_what_is_published(languages: list[str], message: str, tmp_path: Path) -> None:
    lines = told(tmp_path, _published(*languages), "IF705")

    assert [line.partition(" ")[2].partition(",")[0] for line in lines] == ([message] if message else [])


def test_no_share_is_counted_where_none_is_asked_for(tmp_path: Path) -> None:
    documents = ("nb", "nb", "nb", "nb")

    assert not found(tmp_path / "one", _published(*documents, policy="one"), "IF705")
    assert not found(tmp_path / "unsaid", _published(*documents, share="primary: nb"), "IF705")


def test_what_is_published_later_does_not_count_yet(tmp_path: Path) -> None:
    files = _published("nb", "nb", "nb", "nb", "nn", "nn")

    assert found(tmp_path, files, "IF705", date(2025, 4, 1))
    assert not found(tmp_path, files, "IF705", date(2025, 3, 31))
