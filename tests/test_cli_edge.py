import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Never
from zoneinfo import ZoneInfoNotFoundError

import pytest

from innenforskap.cli import edge
from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from tests.rule_pages import committed
from tests.small import plan_folder

DAY = date(2026, 6, 15)


def test_a_plan_is_found_in_the_nearest_folder_above(tmp_path: Path) -> None:
    plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)

    assert edge.plan_folder(None, below) == Path("../../plan")


def test_one_who_stands_in_the_plan_folder_need_not_name_it(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    assert edge.plan_folder(None, plan) == Path()


def test_the_folder_that_holds_the_plan_folder_will_do(tmp_path: Path) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})

    assert edge.plan_folder(tmp_path, Path("/")) == plan
    assert edge.plan_folder(plan, Path("/")) == plan


def test_a_folder_without_a_plan_is_taken_as_it_is_given(tmp_path: Path) -> None:
    assert edge.plan_folder(tmp_path, Path("/")) == tmp_path
    assert edge.plan_folder(None, tmp_path) == Path("plan")


def test_without_a_day_the_clock_decides() -> None:
    assert edge.as_of(None, DAY) == DAY
    assert edge.as_of("2026-01-31", DAY) == date(2026, 1, 31)


@pytest.mark.parametrize(
    "written", ["2026-02-30", "15.06.2026", "", "2026-W03-1", "20260615", "0001-01-01", "9999-12-31"]
)
def test_a_day_that_is_none_is_said_to_be_none(written: str) -> None:
    with pytest.raises(PlanError) as raised:
        edge.as_of(written, DAY)

    assert raised.value.said(Language.NB).startswith(f"«{written}» er ikke en dato.")


def test_a_time_may_be_any_that_a_plan_may_have() -> None:
    time = edge.time("2026-spring")

    assert time
    assert (time.first, time.last) == (date(2026, 1, 1), date(2026, 6, 30))
    assert edge.time(None) is None


def test_what_is_no_time_is_said_to_be_none() -> None:
    with pytest.raises(PlanError) as raised:
        edge.time("i fjor")

    assert raised.value.said(Language.NB).startswith("«i fjor» er ikke et tidspunkt.")


def test_the_option_beats_the_environment_which_beats_the_plan() -> None:
    nynorsk = {"INNENFORSKAP_LANG": "nn"}

    assert edge.language(Language.EN, nynorsk, "nb") is Language.EN
    assert edge.language(None, nynorsk, "nb") is Language.NN
    assert edge.language(None, {}, "nn") is Language.NN
    assert edge.language(None, {}, "se") is Language.NB
    assert edge.language(None, {}) is Language.NB


def test_an_unknown_language_in_the_environment_is_not_guessed_at() -> None:
    with pytest.raises(PlanError, match="INNENFORSKAP_LANG is “norsk”"):
        edge.language(None, {"INNENFORSKAP_LANG": "norsk"})


def test_a_path_is_shown_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert edge.shown_path(tmp_path / "plan", "measures/a.yaml") == "plan/measures/a.yaml"
    assert edge.shown_path(tmp_path / "plan", "a/f.etternavn@example.no/b.yaml") == "plan/a/***********/b.yaml"


def test_a_path_on_another_drive_is_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def other_drive(_path: Path) -> Never:
        raise ValueError

    monkeypatch.setattr("innenforskap.cli.edge.os.path.relpath", other_drive)

    assert edge.shown_path(Path("/plan"), "plan.yaml") == "/plan/plan.yaml"


def test_today_is_a_day_in_norway() -> None:
    assert abs((edge.today() - datetime.now(UTC).date()).days) <= 1  # noqa: TID251 - it is the clock that is tested


def test_without_time_zones_today_is_the_machines_own_day(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_zones(_name: str) -> Never:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(edge, "ZoneInfo", no_zones)

    assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(edge.today()))


def test_a_folder_with_a_name_too_long_to_exist_is_no_plan(tmp_path: Path) -> None:
    assert edge.plan_folder(tmp_path / ("a" * 300), Path("/")) == tmp_path / ("a" * 300)


@pytest.mark.parametrize(
    ("arguments", "environment", "spoken"),
    [
        ("show x", {}, Language.NN),
        ("show x --lang en", {"INNENFORSKAP_LANG": "nb"}, Language.EN),
        ("show x --lang=en", {}, Language.EN),
        ("show x --lang no", {}, Language.NN),
        ("show x --lang", {}, Language.NN),
        ("show x", {"INNENFORSKAP_LANG": "nb"}, Language.NB),
        ("show x", {"INNENFORSKAP_LANG": "norsk"}, Language.NN),
    ],
)
def test_what_stops_the_tool_is_told_in_the_first_language_that_can_be_spoken(
    arguments: str, environment: dict[str, str], spoken: Language, tmp_path: Path
) -> None:
    nynorsk = plan_folder(tmp_path, {"plan.yaml": "title: P\nlanguage: {primary: nn}\n"})

    assert edge.stopped(arguments.split(), environment, nynorsk) is spoken


def test_where_no_plan_is_known_what_stops_the_tool_is_told_in_bokmaal(tmp_path: Path) -> None:
    assert edge.stopped(["validate"], {}) is Language.NB
    assert edge.stopped(["validate"], {}, tmp_path / "ingen") is Language.NB


def test_the_nearest_plan_is_that_of_the_folder_one_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan_folder(tmp_path, {"plan.yaml": "title: P\n"})
    below = tmp_path / "under"
    below.mkdir()
    monkeypatch.chdir(below)

    assert edge.nearest_plan() == Path("../plan")

    below.rmdir()
    assert edge.nearest_plan() is None


def test_a_plan_folder_that_is_gone_is_found_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_folder(tmp_path, {"plan.yaml": "title: Plan\n"})
    committed(plan)
    (tmp_path / "under").mkdir()
    plan.rename(tmp_path / "flyttet")
    monkeypatch.chdir(tmp_path / "under")

    assert edge.plan_folder(None, tmp_path / "under", "HEAD") == Path("../plan")
    assert edge.plan_folder(tmp_path, tmp_path, "HEAD") == plan
    assert edge.plan_folder(plan, tmp_path, "HEAD") == plan
    assert edge.plan_folder(None, tmp_path / "under", "ingen") == Path("plan")
    assert edge.plan_folder(tmp_path / "flyttet", tmp_path, "HEAD") == tmp_path / "flyttet"
