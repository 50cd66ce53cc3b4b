"""What is found in who is who, where the rules' pages do not show it."""

from pathlib import Path

import pytest

from innenforskap.check.case import Case
from innenforskap.check.rules.names import nearly_same_name
from innenforskap.read.load import load
from tests.counted import calls
from tests.found import DAY, PLAN, found, helped, told
from tests.small import plan_folder

NUMBER, OTHER = "123456785", "964982953"


def _actors(*actors: str) -> dict[str, str]:
    return {"actors.yaml": "".join(f"a{at}: {{{actor}}}\n" for at, actor in enumerate(actors))}


def _named(*names: str) -> dict[str, str]:
    return _actors(*(f"name: {name}, kind: other" for name in names))


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (f"orgnr: '{NUMBER}'", f"orgnr: '{NUMBER}'", True),
        (f"orgnr: '{NUMBER}'", f"orgnr: '{OTHER}'", False),
        (f"orgnr: '{NUMBER}'", f"orgnr: '{NUMBER}', parent: a0", False),
        (f"orgnr: '{NUMBER}', parent: a1", f"orgnr: '{NUMBER}'", False),
        (f"orgnr: '{NUMBER}'", f"orgnr: '{NUMBER}', parent: borte", True),
        (f"orgnr: '{NUMBER}', valid_to: 2025", f"orgnr: '{NUMBER}'", False),
        (f"orgnr: '{NUMBER}'", f"orgnr: '{NUMBER}', valid_to: 2025", False),
        ("note: N", "note: N", False),
    ],
)
def test_a_number_belongs_to_one_actor_and_its_parts(one: str, other: str, shared: bool, tmp_path: Path) -> None:
    files = _actors(f"name: En, kind: other, {one}", f"name: To, kind: unit, {other}")

    assert bool(found(tmp_path, files, "IF308")) is shared


def test_two_units_under_one_that_has_no_number_do_not_share_it(tmp_path: Path) -> None:
    unit = f"kind: unit, parent: a0, orgnr: '{NUMBER}'"

    (line,) = told(tmp_path, _actors("name: Over, kind: county", f"name: En, {unit}", f"name: To, {unit}"), "IF308")

    assert line.endswith(f"«a1» har også organisasjonsnummeret {NUMBER}")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Telemarkforskning", "Telemarksforsking", True),
        ("Områdestasningene", "Områdesatsningene", True),
        ("Folkehelsenettverket", "Folkehelsenetverket", True),
        ("Folkehelsenettverket", "folkehelsenettverkat i Vest", False),
        ("Telemark forsking", "Telemarkforsking", True),
        ("Nav Øst-Viken", "Nav ØstViken", True),
        ("Barnevernstjenesten i Rana", "Barneverntjenesten i Rana", True),
        ("Barnevernstjenesten i Rana", "Barneverntjenesten i Vefsn", False),
        ("Nav Øst-Viken", "Nav Vest-Viken", False),
        ("Vestfold fylkeskommune", "Telemark fylkeskommune", False),
        ("Vestre Toten", "Østre Toten", False),
        ("Nordre Land", "Nordra Land", False),
        ("Kristiansand kommune", "Kristiansund kommune", False),
        ("Nav Kristiansand", "Nav Kristiansund", False),
        ("Arbeidsgruppen for delmål 1", "Arbeidsgruppen for delmål 2", False),
        ("Videregående2024skole", "Videregående2025skole", False),
        ("Ungdomsrådet i Rana", "Rana ungdomsrådet i", False),
        ("Nav", "NAV", False),
        ("Ungdomsråda", "Ungdomsråde", True),
        ("Elevombudå", "Elevombude", True),
        ("Elevombud", "Elevombut", False),
        ("Fagrådet", "Fagrådet for sosial ulikhet", False),
    ],
)
def test_a_letter_amiss_in_a_long_word_makes_names_alike(one: str, other: str, alike: bool, tmp_path: Path) -> None:
    assert bool(found(tmp_path, _named(one, other), "IF309")) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("kind: other", "kind: council", True),
        ("kind: group", "kind: group", True),
        ("kind: group", "kind: council", False),
        ("kind: council", "kind: group", False),
        (f"kind: other, orgnr: '{NUMBER}'", f"kind: other, orgnr: '{OTHER}'", False),
        (f"kind: other, orgnr: '{NUMBER}'", "kind: other", True),
        ("kind: other", f"kind: other, orgnr: '{OTHER}'", True),
        ("kind: other, municipality_no: '1804'", "kind: other, municipality_no: '1806'", False),
        ("kind: other, municipality_no: '1804'", "kind: other, municipality_no: '1804'", True),
        ("kind: unit, parent: a2", "kind: unit, parent: a3", False),
        ("kind: unit, parent: a2", "kind: unit, parent: a2", True),
        ("kind: other, valid_to: 2025", "kind: other", False),
        ("kind: other", "kind: other, valid_to: 2025", False),
    ],
)
def test_those_that_are_surely_two_may_look_alike(one: str, other: str, alike: bool, tmp_path: Path) -> None:
    over = ("name: Rana, kind: municipality", "name: Vefsn, kind: municipality")
    files = _actors(f"name: Helsestasjonen, {one}", f"name: Helsestasjonene, {other}", *over)

    assert bool(found(tmp_path, files, "IF309")) is alike


def test_either_language_may_give_it_away(tmp_path: Path) -> None:
    names = ("{nb: Oppfølgingstjenesten, nn: Oppfølgingstenesta}", "{nb: OT, nn: Oppfølgingstenestå}")

    (line,) = told(tmp_path, _named(*names), "IF309")

    assert line.endswith("«Oppfølgingstenestå» ligner til forveksling på «Oppfølgingstenesta»")


def test_each_is_told_of_once_and_each_of_the_first_it_is_like(tmp_path: Path) -> None:
    lines = told(tmp_path, _named("Folkehelserådet", "Folkehelseråder", "Folkehelseråden"), "IF309")

    assert [line.partition(" ")[2] for line in lines] == [
        "«Folkehelseråder» ligner til forveksling på «Folkehelserådet»",
        "«Folkehelseråden» ligner til forveksling på «Folkehelserådet»",
    ]


ARENA = "name: Østfoldrådet, kind: council"


@pytest.mark.parametrize(
    ("name", "arena", "told_of"),
    [
        ("Østfoldrådet", ARENA, True),
        ("østfoldrådet", ARENA, True),
        ("{nn: Østfoldrådet, nb: Rådet}", ARENA, True),
        ("Østfoldrådet", f"{ARENA}, actor: a0", False),
        ("Nordlandsrådet", ARENA, False),
    ],
)
def test_what_is_both_arena_and_actor_says_so(name: str, arena: str, told_of: bool, tmp_path: Path) -> None:
    files = {**_named(name), "arenas/r.yaml": arena.replace(", ", "\n") + "\n"}

    assert bool(found(tmp_path, files, "IF310")) is told_of
    assert not told_of or helped(tmp_path, files, "IF310") == "skriv actor: a0 i arenaen"


def test_ten_times_as_many_names_are_ten_times_the_work(tmp_path: Path) -> None:
    letters = "abcdefghij"
    names = [f"Kommunesamarbeid{a}{b}{c}xyz i Nordland" for a in letters for b in letters for c in letters]
    few, many = (
        Case(load(plan_folder(tmp_path / str(count), {"plan.yaml": PLAN, **_named(*names[:count])})).plan, DAY, DAY)
        for count in (100, 1000)
    )

    assert len([*nearly_same_name.run(many)]) == 999
    assert calls(lambda: [*nearly_same_name.run(many)]) < 12 * calls(lambda: [*nearly_same_name.run(few)])


def test_nobody_takes_one_overlong_name_for_another(tmp_path: Path) -> None:
    assert found(tmp_path / "long", _named("a" * 299, "a" * 300), "IF309")
    assert not found(tmp_path / "overlong", _named("a" * 19_000, "a" * 19_001), "IF309")
