"""What differs in fetched figures is told on one line of each sort, by period and area."""

# ruff: noqa: E501 - a line is asserted as it is told

import pytest

from innenforskap.i18n import Language
from innenforskap.model.geography import parts_of
from tests.fetched_plans import DAY, INDICATOR, fetched_plan, kept_plan, told
from tests.snapshot_files import NEET, answered, taken

_ = "\N{NO-BREAK SPACE}"
OLD = ["2024;18;Alle;9,7;4000;41000;endelig", "2025;18;Alle;9,9;4160;42000;foreløpig"]
AREAS = [area.number for county in parts_of("NO", DAY) for area in (county, *parts_of(county.number, DAY))]


def _all(year: int, value: str = "9,9", finality: str = "foreløpig") -> list[str]:
    return [f"{year};{area};Alle;{value};400;4000;{finality}" for area in AREAS]


def test_a_year_for_all_areas_is_one_line_with_the_plans_own() -> None:
    assert told(fetched_plan(OLD[:1]), fetched_plan([OLD[0], *_all(2025)])) == [
        f"+ nye tall fra Statistisk sentralbyrå: 2025 for {len(AREAS)} områder; Nordland 9,9{_}% (foreløpig)"
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.NB, f"+ første tall fra Statistisk sentralbyrå, tabell 13556: 2024 og 2025 for Nordland, Østfold og Bodø, også etter alder; 2025: Nordland 9,9{_}%"),
        (Language.NN, f"+ første tal frå Statistisk sentralbyrå, tabell 13556: 2024 og 2025 for Nordland, Østfold og Bodø, også etter alder; 2025: Nordland 9,9{_}%"),
        (Language.EN, "+ first figures from Statistisk sentralbyrå, table 13556: 2024 and 2025 for Nordland, Østfold and Bodø, also by age; 2025: Nordland 9.9%"),
    ],
)  # fmt: skip
def test_the_first_figures_of_a_table_are_told_as_that(language: Language, line: str) -> None:
    (found,) = told(kept_plan(None), kept_plan(answered("neet", NEET)), language)

    assert found.rpartition(" (")[0] == line


def test_when_all_that_was_fetched_is_gone_it_says_so() -> None:
    assert told(kept_plan(answered("neet", NEET)), kept_plan(None))[0].startswith(
        "− alle tall fra Statistisk sentralbyrå, tabell 13556 er borte: 2024 og 2025 for Nordland, Østfold og Bodø,"
    )


def test_figures_that_are_gone_are_told_as_they_were() -> None:
    old = [f"{year};18;Alle;9,{year % 10};400;4000;endelig" for year in range(2020, 2025)]

    assert told(fetched_plan(old), fetched_plan(old[-1:])) == [
        f"− tall fra Statistisk sentralbyrå er borte: 4 perioder fra 2020 til 2023 for Nordland; 2023: Nordland 9,3{_}% (endelig)"
    ]


def test_one_figure_is_told_as_it_is() -> None:
    assert told(fetched_plan(OLD[:1]), fetched_plan([OLD[0], "2025;1804;innv;12,0;400;4000;foreløpig"])) == [
        f"+ nye tall fra Statistisk sentralbyrå: 2025: Bodø, Innvandrere 12,0{_}% (foreløpig)"
    ]


def test_a_figure_of_an_age_is_told_with_it() -> None:
    content = answered("neet", NEET)

    (found,) = told(kept_plan(content), kept_plan(content.replace(b"6.1,6.0,", b"6.1,6.2,")))
    assert found.partition(": ")[2] == f"2025: Nordland, 15–19 år 6,0{_}% (foreløpig) → 6,2{_}% (foreløpig)"


def test_a_group_without_a_name_goes_by_its_code_and_figures_by_group_are_said_to_be() -> None:
    new = [OLD[0], "2025;18;innv;12,0;400;4000;foreløpig", "2025;18;B;7,0;400;4000;foreløpig"]

    assert told(fetched_plan(OLD[:1]), fetched_plan(new)) == [
        "+ nye tall fra Statistisk sentralbyrå: 2025 for Nordland, også etter gruppe"
    ]
    assert told(fetched_plan(OLD[:1]), fetched_plan([OLD[0], new[2]]))[0].endswith(f"Nordland, B 7,0{_}% (foreløpig)")


def test_revised_figures_are_told_by_period_the_newest_first_and_the_plans_own_before_others() -> None:
    old = [line for year in range(2020, 2026) for line in _all(year, finality="endelig")]
    new = [line.replace("9,9", "9,8") for line in old]
    rest = f"og {len(AREAS) - 1} andre områder"
    turn = f"Nordland 9,9{_}% (endelig) → 9,8{_}% (endelig)"

    assert told(fetched_plan(old), fetched_plan(new)) == [
        (
            f"~ endrede tall fra Statistisk sentralbyrå: 2025: {turn} {rest}; 2024: {turn} {rest}; 2023: {turn} {rest}; "
            f"1{_}116 andre tall fra tidligere perioder"
        )
    ]


def test_of_revised_figures_of_groups_the_rest_are_figures_and_one_is_one() -> None:
    old = ["2025;NO;innv;12,0;400;4000;", "2025;NO;Alle;9,9;400;4000;", "2024;1804;Alle;9,9;400;4000;"]
    new = [line.replace("12,0", "12,1").replace("9,9", "10,0") for line in old]

    assert told(fetched_plan(old), fetched_plan(new)) == [
        (
            f"~ endrede tall fra Statistisk sentralbyrå: 2025: hele landet 9,9{_}% → 10,0{_}% og 1 annet tall; "
            f"2024: Bodø 9,9{_}% → 10,0{_}%"
        )
    ]


def test_a_figure_that_has_been_hidden_is_never_shown() -> None:
    old, new = "2025;18;Alle;9,9;400;4000;endelig", "2025;18;Alle;0,1;3;4000;endelig"

    assert told(fetched_plan([old]), fetched_plan([new])) == [
        f"~ endrede tall fra Statistisk sentralbyrå: 2025: Nordland 9,9{_}% (endelig) → skjult av hensyn til personvernet"
    ]
    assert told(fetched_plan([new]), fetched_plan([new.replace("0,1;3", "0,2;4")])) == []


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (Language.NB, ["~ samme tall fra Statistisk sentralbyrå: 2025 for Nordland, foreløpig → endelig; 2024 for Nordland, endelig → ikke oppgitt"]),
        (Language.NN, ["~ same tal frå Statistisk sentralbyrå: 2025 for Nordland, førebels → endeleg; 2024 for Nordland, endeleg → ikkje oppgitt"]),
        (Language.EN, ["~ same figures from Statistisk sentralbyrå: 2025 for Nordland, preliminary → final; 2024 for Nordland, final → not given"]),
    ],
)  # fmt: skip
def test_how_settled_figures_have_become_is_told_with_which(language: Language, lines: list[str]) -> None:
    new = [OLD[0].removesuffix("endelig"), OLD[1].replace("foreløpig", "endelig")]

    assert told(fetched_plan(OLD), fetched_plan(new), language) == lines


def test_other_counts_behind_the_same_figures_are_told_without_them() -> None:
    assert told(fetched_plan(OLD), fetched_plan([OLD[0], OLD[1].replace("4160", "4170")])) == [
        "~ samme tall fra Statistisk sentralbyrå, med annen teller eller nevner: 2025 for Nordland"
    ]


def test_figures_fetched_again_are_told_with_both_days() -> None:
    old, new = (kept_plan(answered("neet", NEET, day)) for day in ("2026-10-08", "2026-11-05"))

    assert told(old, new) == [
        "~ samme tall fra Statistisk sentralbyrå, tabell 13556, hentet på nytt: 8. oktober 2026 → 5. november 2026"
    ]


def test_an_indicator_without_source_and_areas_tells_of_periods_alone() -> None:
    bare = "title: Unge utenfor\nmaturity: in-use\nunit: percent\n"
    old, new = (kept_plan(_of_nowhere(*lines), bare) for lines in (("2023;9,9",), ("2023;9,9", "2024;9,8", "2025;9,7")))

    assert told(old, new) == ["+ nye tall: 2024 og 2025"]
    assert told(kept_plan(_of_nowhere("2023;9,9"), bare), kept_plan(_of_nowhere("2023;9,8"), bare)) == [
        f"~ endrede tall: 2023: 9,9{_}% → 9,8{_}%"
    ]


def _of_nowhere(*lines: str) -> bytes:
    return taken({"period": "År", "value": "Andel"}, "År;Andel", *lines)


def test_of_many_areas_of_its_own_three_are_told() -> None:
    wide = INDICATOR.replace('["18"]', '["31", "18", "46", "03"]')
    new = [OLD[0], *(f"2025;{area};Alle;9,9;400;4000;" for area in ("18", "31", "46", "03"))]

    assert told(fetched_plan(OLD[:1], wide), fetched_plan(new, wide)) == [
        f"+ nye tall fra Statistisk sentralbyrå: 2025 for 4 områder; Østfold 9,9{_}%, Nordland 9,9{_}%, Vestland 9,9{_}%"
    ]
