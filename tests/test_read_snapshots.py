"""Official figures as the plan keeps them: read with the plan, and never in the way of what is typed by hand."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innenforskap.finding import Finding
from innenforskap.i18n import Language
from innenforskap.model.snapshot import Snapshot
from innenforskap.read.folder import Source
from innenforskap.read.load import load
from innenforskap.read.snapshots import Kept, kept
from tests.small import plan_folder
from tests.snapshot_files import ANSWERS, GROUPS, NEET, answered, answers, taken

PATH = "snapshots/neet.json"
PLAN = {"plan.yaml": "title: Planen\n", "indicators.yaml": "neet: {title: Utenfor, maturity: in-use}\n"}


def read(content: bytes) -> Kept:
    return kept(Source(PATH, content))


def snapshot(content: bytes) -> Snapshot:
    found = read(content)
    assert (found.findings, found.snapshot is None) == ((), False)
    assert found.snapshot
    return found.snapshot


def told(findings: tuple[Finding, ...]) -> list[str]:
    return [f"{each.rule.code} {each.message(Language.NB)}" for each in findings]


def test_a_snapshot_tells_what_was_asked_when_and_the_figures_that_came() -> None:
    found = snapshot(answered("neet", NEET))

    assert (str(found.retrieved), str(found.updated), found.file) == ("2026-10-08", "2026-09-04", PATH)
    assert [each.table for each in found.queries] == ["13556"]
    assert len(found.observations) == 12
    assert (found.observations[1].value, found.observations[1].numerator) == (Decimal("9.9"), 4100)


def test_a_file_taken_down_by_hand_tells_who_took_it_and_its_text_is_searched() -> None:
    found = read(taken({"period": "År", "value": "Andel"}, "År;Andel", "2025;9,9"))

    assert found.snapshot
    assert (found.snapshot.by, found.snapshot.taken_from) == ("nav", "ot.csv")
    assert [str(each.value) for each in found.snapshot.observations] == ["9.9"]
    assert found.text
    assert "2025;9,9" in found.text


def test_what_an_official_source_answered_is_not_searched_for_what_is_personal() -> None:
    assert read(answered("neet", NEET)).text is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "JSON-en er brutt ved linje 1, tegn 2"),
        (b"version https://git-lfs.github.com/spec/v1\n", "JSON-en er brutt ved linje 1, tegn 1"),
        (b"<!DOCTYPE html>", "det er en nettside (HTML), ikke tall"),
        (b"[]", "«{}» mangler, eller er ikke slik «fetch» skriver det"),
        (b'{"retrieved": "2026-10-08"}', "«{}» mangler, eller er ikke slik «fetch» skriver det"),
        (answered("neet", NEET, "8. oktober"), "«retrieved» mangler, eller er ikke slik «fetch» skriver det"),
        (answers(b"{}", {"bank": "ssb"}), "«query» mangler, eller er ikke slik «fetch» skriver det"),
        (b'{"retrieved": "2026-10-08", "answers": []}', "«answers» mangler, eller er ikke slik «fetch» skriver det"),
        (b'{"retrieved": 3, "answers": []}', "«retrieved» mangler, eller er ikke slik «fetch» skriver det"),
        (taken({"value": "Andel"}, "År"), "«columns» mangler, eller er ikke slik «fetch» skriver det"),
        (taken({"period": "År", "value": "Andel"}), "«lines» mangler, eller er ikke slik «fetch» skriver det"),
    ],
)
def test_a_file_that_fetch_did_not_write_is_told_by_what_is_wrong(content: bytes, why: str) -> None:
    found = read(content)

    assert found.snapshot is None
    assert told(found.findings) == [f"IF064 de hentede tallene kan ikke leses: {why}"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b'{"a": "\xe5"}', "IF001"), (b'\xff\xfe{\x00"\x00', "IF002"), (b"{\n<<<<<<< HEAD\n}\n", "IF005")],
)
def test_what_git_or_an_editor_did_to_the_file_is_told_as_of_other_files(content: bytes, code: str) -> None:
    assert [each.rule.code for each in read(content).findings] == [code]


def test_an_answer_that_is_no_dataset_is_told_by_its_table() -> None:
    found = read(answers(b'{"error": "{x}"}', NEET))

    (line,) = told(found.findings)
    assert line.startswith("IF065 svaret på spørsmålet om tabell 13556 kan ikke leses: «class, version» mangler")
    assert found.snapshot
    assert found.snapshot.observations == ()


def test_figures_that_are_not_in_the_answer_are_told_with_what_is() -> None:
    content = answered("neet", {**NEET, "table": "{}", "value": "Andel"})
    columns = {"period": "År", "value": "Andel"}

    (line,) = told(read(content).findings)
    assert line.startswith("IF066 finner ikke tallene i svaret på tabell {}: «Andel» er ikke blant innholdet i svaret")
    assert line.endswith("som er Bosatte, BosatteProsent")
    assert told(read(taken(columns, "x;y")).findings) == [
        "IF066 finner ikke tallene i filen «ot.csv»: ingen linje har kolonnene «År», «Andel» som overskrifter"
    ]


def test_what_could_not_be_read_is_told_once_for_each_sort() -> None:
    columns = {"period": "År", "value": "Andel", "geo": "Sted"}
    found = read(taken(columns, "År;Sted;Andel", "2025;Ukjent;1", "2025;Svalbard;2", "2024;Ukjent;3", "2025;18;få"))

    assert told(found.findings) == [
        "IF068 området «Ukjent» er ikke kjent (i alt 2 slike); tallene er utelatt",
        "IF069 «få» er verken et tall, en alder eller et kjent merke (i alt 1 slike); det er utelatt",
    ]


def test_an_indicator_has_its_fetched_figures_after_those_typed(tmp_path: Path) -> None:
    typed = "neet: {title: Utenfor, maturity: in-use, observations: [{period: 2020, value: 10.1}]}\n"
    plan = plan_folder(tmp_path, {**PLAN, "indicators.yaml": typed, PATH: answered("neet", NEET)})

    loaded = load(plan)

    assert (loaded.findings, loaded.files, PATH in loaded.names) == ((), 3, True)
    assert [str(each.value) for each in loaded.plan.indicators["neet"].series[:3]] == ["10.1", "9.7", "9.9"]
    assert PATH not in loaded.texts
    assert load(plan).plan == loaded.plan


def test_a_broken_snapshot_hides_no_typed_figure(tmp_path: Path) -> None:
    typed = "neet: {title: Utenfor, maturity: in-use, observations: [{period: 2020, value: 10.1}]}\n"

    loaded = load(plan_folder(tmp_path, {**PLAN, "indicators.yaml": typed, PATH: b"{"}))

    assert [each.rule.code for each in loaded.findings] == ["IF064"]
    assert len(loaded.plan.indicators["neet"].series) == 1


def test_figures_of_no_indicator_are_told_with_the_name_that_was_meant(tmp_path: Path) -> None:
    (finding,) = load(plan_folder(tmp_path, {**PLAN, "snapshots/Neet.json": answered("neet", NEET)})).findings

    assert told((finding,)) == ["IF063 tallene er hentet for «Neet», og planen har ingen slik indikator"]
    assert (finding.help(Language.NB) or "").startswith("mente du «neet»?")


@pytest.mark.parametrize("indicators", ["neet: {title: Utenfor}\n", "- x\n"])
def test_an_indicator_that_could_not_be_read_is_told_alone(tmp_path: Path, indicators: str) -> None:
    loaded = load(plan_folder(tmp_path, {**PLAN, "indicators.yaml": indicators, PATH: answered("neet", NEET)}))

    assert PATH not in {each.file for each in loaded.findings}


def test_what_a_file_by_hand_says_of_persons_can_be_searched_for(tmp_path: Path) -> None:
    content = taken({"period": "År", "value": "Andel"}, "År;Andel", "2025;9,9")

    assert PATH in load(plan_folder(tmp_path, {**PLAN, PATH: content})).texts


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("snapshots/neet.yaml", "IF051"),
        ("snapshots/neet.csv", "IF051"),
        ("snapshots/ssb/neet.json", "IF059"),
        ("neet.json", "IF051"),
    ],
)
def test_what_lies_elsewhere_or_ends_otherwise_is_told(tmp_path: Path, path: str, code: str) -> None:
    loaded = load(plan_folder(tmp_path, {**PLAN, path: b"{}"}))

    assert [(each.file, each.rule.code) for each in loaded.findings] == [(path, code)]


def test_a_snapshot_may_be_larger_than_what_people_write(tmp_path: Path) -> None:
    response = json.loads((ANSWERS / "neet.json").read_bytes())
    content = answers(json.dumps({**response, "note": ["x" * 300_000]}).encode(), NEET)

    assert load(plan_folder(tmp_path, {**PLAN, PATH: content})).findings == ()


def test_a_snapshot_that_is_too_large_is_told_to_ask_for_less(tmp_path: Path) -> None:
    (finding,) = load(plan_folder(tmp_path, {**PLAN, PATH: b" " * 20_000_001})).findings

    assert (finding.rule.code, "spør om færre" in (finding.help(Language.NB) or "")) == ("IF004", True)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["query", "responses", "x"]), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["retrieved", "answers", "by", "file", "columns", "lines"]), _JSON))
def test_whatever_the_file_holds_it_is_read_or_told(top: dict[str, object]) -> None:
    found = read(json.dumps({"retrieved": "2026-10-08", **top}).encode())

    assert found.findings or found.snapshot


@given(st.integers(0, 2_000), st.binary(min_size=1, max_size=4))
def test_whatever_is_changed_in_the_bytes_there_is_no_traceback(at: int, change: bytes) -> None:
    whole = answered("neet-groups", GROUPS)
    content = whole[:at] + change + whole[at + len(change) :]

    assert read(content).findings or read(content).snapshot
