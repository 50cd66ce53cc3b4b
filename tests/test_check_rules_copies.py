"""What was copied and not changed, where the rules' pages do not show it."""

from itertools import islice, permutations
from pathlib import Path

import pytest

from innenforskap.check.case import Case
from innenforskap.check.rules.copies import nearly_same_title
from innenforskap.read.load import load
from tests.counted import calls
from tests.found import DAY, PLAN, found, told
from tests.small import plan_folder


def titles(*names: str, rest: str = "") -> dict[str, str]:
    return {"measures.yaml": "".join(f"t{at}: {{title: {name}{rest}}}\n" for at, name in enumerate(names))}


@pytest.mark.parametrize(
    ("title", "other", "alike"),
    [
        ("Felles veileder for kommunene", "Felles veiledere for kommunene", True),
        ("Mobilitetstilbud", "Mobilitetstilbod", True),
        ("Samtaler på 8. trinn", "Samtale på 8. trinn", True),
        ("FELLES veileder!", "Felles veiledere", True),
        ("Felles veiledere for skolene", "Felles veiledere for kommunene", False),
        ("Felles veiledere for alle kommuner", "Felles veiledere for kommuner", False),
        ("Møteplasser i Østfold", "Møteplasser i Vestfold", False),
        ("Møteplasser, del 1", "Møteplasser, del 2", False),
        ("Møteplasser 2025a", "Møteplasser 2025b", False),
        ("Møteplasser del VII", "Møteplasser del VIII", False),
        ("Tilbud til gutter", "Tilbud til jenter", False),
        ("Felles veileder", "Felles veileder", False),
        ("Los i Strand", "Los i Stranda", False),
        ("Los i Hol", "Los i Hole", False),
        ("Los i Gran", "Los i Grane", False),
        ("Los i Strand", "Losen i Strand", False),
        ("Losen på skolen i Strand", "Losen på skoler i Strand", True),
        ("Møteplassen i Gran", "Møteplasser i Gran", True),
    ],
)
def test_titles_are_nearly_the_same_if_a_slip_or_an_ending_sets_them_apart(
    title: str, other: str, alike: bool, tmp_path: Path
) -> None:
    assert [each.facts["id"] for each in found(tmp_path, titles(title, other), "IF137")] == (["t0"] if alike else [])


def test_titles_are_held_against_those_of_the_same_strand_that_are_still_open(tmp_path: Path) -> None:
    files = titles("Veileder", "Veiledere")
    apart = {"measures.yaml": "a: {title: Veileder, strand: x}\nb: {title: Veiledere, strand: y}\n"}

    assert found(tmp_path / "open", files, "IF137")
    assert not found(tmp_path / "apart", apart, "IF137")
    assert not found(tmp_path / "closed", {**files, "status/2026-05-01/t0.yaml": "state: completed\n"}, "IF137")


def test_a_third_title_is_told_once_and_the_composition_of_letters_does_not_matter(tmp_path: Path) -> None:
    files = titles("Møteplass på nettsiden", "Møteplassen på nettsiden", "Møteplass pa\u030a nettsider")

    assert [(each.steps[0], each.facts["id"]) for each in found(tmp_path, files, "IF137")] == [
        ("t1", "t0"),
        ("t2", "t0"),
    ]


def test_a_title_is_told_of_though_it_is_first_like_that_of_another_place(tmp_path: Path) -> None:
    files = titles("Samtaler i Kristiansand", "Samtalen i Kristiansund", "Samtaler i Kristiansund")

    assert [(each.steps[0], each.facts["id"]) for each in found(tmp_path, files, "IF137")] == [("t2", "t1")]


def test_ten_times_as_many_titles_are_ten_times_the_work(tmp_path: Path) -> None:
    words = ("".join(letters) for letters in permutations("veiledt"))
    names = [f"Los i {word}" for word in islice(words, 0, 5000, 10)]
    few, many = (
        Case(load(plan_folder(tmp_path / str(count), {"plan.yaml": PLAN, **titles(*names[:count])})).plan, DAY, DAY)
        for count in (50, 500)
    )

    assert calls(lambda: [*nearly_same_title.run(many)]) < 12 * calls(lambda: [*nearly_same_title.run(few)])


STRANDS = '  a: {title: A, number: "1"}\n  b: {title: B, number: "2"}\n'


def strand(text: str, label: str = "strand_label: {nb: Hovedløp, nn: Hovudløp}\n", number: str = "3") -> dict[str, str]:
    third = f'  c: {{title: C, number: "{number}", {text}}}\n' if number else f"  c: {{title: C, {text}}}\n"
    return {"plan.yaml": f"title: P\n{label}", "strands.yaml": STRANDS + third}


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("contacts: ['Moss, hovedløp 2']", ["hovedløp 2"]),
        ("contacts: ['Moss, hovudløp nr. 1']", ["hovudløp nr. 1"]),
        ("functions: ['Statistikk i hovedløp 1', 'Kart i hovedløp 2']", ["hovedløp 1", "hovedløp 2"]),
        ("groups: {g: {title: Hovedløp 2}}", ["Hovedløp 2"]),
        ("contacts: [{nb: Hovedløp 2, nn: Hovudløp 2}]", ["Hovedløp 2"]),
        ("contacts: [{nb: Moss, nn: Hovudløp 2}]", ["Hovudløp 2"]),
        ("contacts: ['Hovedløp 1 og hovedløp 2']", ["Hovedløp 1"]),
        ("contacts: ['Hovedløp 3 og hovedløp 2']", []),
        ("contacts: ['Hovedløp 3']", []),
        ("contacts: ['Hovedløp 4']", []),
        ("contacts: ['Hovedløp 2.1']", []),
        ("contacts: ['Delmål 2']", []),
        ("description: Bygger på hovedløp 2.", []),
        ("goals: [Støtte hovedløp 2]", []),
        ("characteristics: {k: {text: Som i hovedløp 2}}", []),
    ],
)
def test_a_strand_bears_its_own_label_and_may_speak_of_the_others(text: str, labels: list[str], tmp_path: Path) -> None:
    assert [each.facts["label"] for each in found(tmp_path, strand(text), "IF138")] == labels


def test_what_has_no_label_or_number_cannot_bear_the_wrong_one(tmp_path: Path) -> None:
    text = "contacts: ['Hovedløp 2']"

    assert not found(tmp_path / "label", strand(text, label=""), "IF138")
    assert not found(tmp_path / "number", strand(text, number=""), "IF138")
    assert told(tmp_path / "told", strand(text), "IF138") == [
        "strands.yaml:3:40 her står «Hovedløp 2», men dette er Hovedløp 3"
    ]


SAME = ", progress: on-track, text: Går som planlagt."


def round_(*reports: str, count: int = 3, rest: str = ", strand: s") -> dict[str, str]:
    measures = "".join(f"t{at}: {{title: Tiltak {at}{rest}}}\n" for at in range(count))
    status = "".join(f"  t{at}: {{state: in-progress{each}}}\n" for at, each in enumerate(reports))
    return {"strands.yaml": "s: {title: Skole}\n", "measures.yaml": measures, "status.yaml": f"2026-05-01:\n{status}"}


@pytest.mark.parametrize(
    ("reports", "count", "same"),
    [
        ((SAME, SAME, SAME), 3, True),
        ((SAME, SAME.replace("Går som", "går  som"), SAME.replace(".", "")), 3, True),
        ((SAME, SAME), 2, False),
        ((SAME, SAME, SAME), 4, True),
        ((SAME, SAME, SAME.replace("planlagt", "avtalt")), 3, False),
        ((SAME, SAME, SAME.replace("on-track", "some-delay, reason: R")), 3, False),
        ((SAME, SAME, SAME.replace("progress: on-track, ", "")), 3, False),
        ((", progress: on-track",) * 3, 3, False),
        ((SAME, SAME, SAME, ", progress: on-track"), 4, False),
    ],
)
def test_three_reports_on_track_in_the_same_words_are_no_reports(
    reports: tuple[str, ...], count: int, same: bool, tmp_path: Path
) -> None:
    assert len(found(tmp_path, round_(*reports, count=count), "IF225")) == same


def test_what_is_closed_or_in_another_strand_is_not_counted(tmp_path: Path) -> None:
    files = round_(SAME, SAME, SAME, SAME, count=4)
    closed = {**files, "status.yaml": files["status.yaml"].replace("in-progress", "completed", 2)}
    ended = {**files, "status.yaml": files["status.yaml"] + "2026-06-01:\n  t0: {state: completed, text: Ferdig}\n"}

    assert found(tmp_path / "four", files, "IF225")[0].facts["count"] == 4
    assert not found(tmp_path / "closed", closed, "IF225")
    assert found(tmp_path / "ended", ended, "IF225")[0].facts["count"] == 3
    assert not found(tmp_path / "none", round_(SAME, SAME, SAME, rest=""), "IF225")
    assert not found(tmp_path / "gone", {**files, "strands.yaml": "x: {title: X}\n"}, "IF225")
    assert not found(tmp_path / "unread", {**files, "actors.yaml": "a: {nam: A}\n"}, "IF225")


def test_the_others_are_shown_and_what_a_decision_set_has_no_report(tmp_path: Path) -> None:
    files = round_(SAME, SAME, SAME)
    decided = {
        **round_(SAME, SAME, SAME, count=4),
        "bodies.yaml": "b: {name: B, kind: board}\n",
        "decisions.yaml": "d: {date: 2026-05-01, body: b, type: reopen, about: [t3]}\n",
    }

    (finding,) = found(tmp_path / "same", files, "IF225")

    assert [(there.file, there.steps) for there in finding.related] == [
        ("status.yaml", ("2026-05-01", "t1", "text")),
        ("status.yaml", ("2026-05-01", "t2", "text")),
    ]
    assert not found(tmp_path / "decided", decided, "IF225")
