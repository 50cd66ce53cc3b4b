"""From files to entries: where a file may lie, what it may be called, and what one file holds."""

import pytest

from innenforskap.finding import Aim, Finding, Rule
from innenforskap.i18n import Language
from innenforskap.model.plan import KINDS
from innenforskap.model.raw import Raw
from innenforskap.read.entries import Entry, Unread, as_id, entries, misplaced, unread
from innenforskap.read.rules import fields, names


def _wrong(path: str) -> Finding:
    found = misplaced(path)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "path",
    [
        "plan.yaml",
        *(f"{kind}.yaml" for kind in KINDS),
        "measures/losen.yaml",
        "status/2026-05-01/losen.yaml",
        "actors/1804.yaml",
        "strands/a.yaml",
        f"measures/{'x' * 60}.yaml",
    ],
)
def test_a_kind_is_a_file_or_a_folder(path: str) -> None:
    assert misplaced(path) is None


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("tiltak/losen.yaml", "mente du «measures»?"),
        ("measure.yaml", "mente du «measures»?"),
        ("Plan.yaml", "mente du «plan»?"),
        ("planen.yaml", "mente du «plan»?"),
        ("plan/plan.yaml", "i planmappen ligger plan.yaml, strands, measures"),
        ("measures.yaml/losen.yaml", "i planmappen ligger plan.yaml"),
        ("noe-annet/losen.yaml", "i planmappen ligger plan.yaml"),
    ],
)
def test_a_name_that_is_no_kind_is_told_with_what_it_may_have_been(path: str, told: str) -> None:
    finding = _wrong(path)

    assert finding.rule is names.UNKNOWN_KIND
    assert told in (finding.help(Language.NB) or "")


@pytest.mark.parametrize(
    ("path", "name", "told"),
    [
        ("measures/delmal-1/losen.yaml", "measures/delmal-1", "legg dem rett i measures/"),
        ("measures/a/b/losen.yaml", "measures/a", "legg dem rett i measures/"),
        ("status/losen.yaml", "status", "status/2026-05-01/"),
        ("status/2026/05/losen.yaml", "status/2026/05", "status/2026-05-01/"),
    ],
)
def test_a_file_at_the_wrong_level_is_told_where_to_lie(path: str, name: str, told: str) -> None:
    finding = _wrong(path)

    assert (finding.rule, finding.facts["name"]) == (names.MISPLACED, name)
    assert told in (finding.help(Language.NB) or "")


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("measures/Losen.yaml", names.BAD_ID),
        ("measures/los en.yaml", names.BAD_ID),
        ("measures/på-gulvet.yaml", names.BAD_ID),
        ("measures/-losen.yaml", names.BAD_ID),
        ("measures/-.yaml", names.BAD_ID),
        ("measures/los.en.yaml", names.BAD_ID),
        (f"measures/{'x' * 61}.yaml", names.BAD_ID),
        ("measures/con.yaml", names.RESERVED_ID),
        ("measures/AUX.yaml", names.RESERVED_ID),
        ("measures/com1.yaml", names.RESERVED_ID),
        ("measures/index.yaml", names.RESERVED_ID),
        ("status/2026-05-01/Losen.yaml", names.BAD_ID),
        ("status/2026-05-01/nul.yaml", names.RESERVED_ID),
        ("status/mai/losen.yaml", names.BAD_DAY),
        ("status/-/losen.yaml", names.BAD_DAY),
        ("status/20260501/losen.yaml", names.BAD_DAY),
        ("status/2026-02-30/losen.yaml", names.BAD_DAY),
        ("status/2026-W18-5/losen.yaml", names.BAD_DAY),
    ],
)
def test_a_name_that_not_all_can_carry_is_refused(path: str, rule: Rule) -> None:
    assert _wrong(path).rule is rule


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Los i skolen", "los-i-skolen"),
        ("Råd_for_unge", "rad-for-unge"),
        ("ra\u030ad", "rad"),
        ("ÆØÅ", "aeoa"),
        ("los.en", ""),
        ("CON", ""),
        ("-", ""),
        ("x" * 61, ""),
    ],
)
def test_an_id_is_made_of_a_name_where_one_can_be(name: str, id_: str) -> None:
    assert as_id(name) == id_


@pytest.mark.parametrize(
    ("path", "would_have_held"),
    [
        ("plan.yaml", ("plan", "*")),
        ("plan.yml", ("plan", "*")),
        ("Plan.yaml", ("plan", "*")),
        ("actors.yaml", ("actors", "*")),
        ("actors.yml", ("actors", "*")),
        ("actors", ("actors", "*")),
        ("aktører.yaml", ("actors", "*")),
        ("actors/nav.yaml", ("actors", "nav")),
        ("actors/nav.yml", ("actors", "nav")),
        ("actors/Nav.yaml", ("actors", "nav")),
        ("actors/n.a.v.yaml", ("actors", "n.a.v")),
        ("aktører/nav.yaml", ("actors", "nav")),
        ("measures/delmal-1/losen.yaml", ("measures", "losen")),
        ("status/2026-05-01/losen.yaml", ("status", "2026-05-01/losen")),
        ("status", ("status", "*")),
        ("noe-annet/x.yaml", ("noe-annet", "x")),
    ],
)
def test_what_was_not_read_is_known_by_its_name(path: str, would_have_held: tuple[str, str]) -> None:
    assert unread(path) == Unread(*would_have_held)


def test_an_entry_that_was_not_read_is_known_by_its_key() -> None:
    assert unread("actors.yaml", ("Nav",)) == Unread("actors", "nav")


def test_a_file_of_its_own_is_one_entry() -> None:
    value: Raw = {"title": "Losen"}

    assert list(entries("measures/losen.yaml", value)) == [
        Entry("measures", "losen", "measures/losen.yaml", (), {"title": "Losen"})
    ]
    assert list(entries("plan.yaml", value)) == [Entry("plan", "", "plan.yaml", (), {"title": "Losen"})]
    assert list(entries("status/2026-05-01/losen.yaml", value)) == [
        Entry("status", "2026-05-01/losen", "status/2026-05-01/losen.yaml", (), {"title": "Losen"})
    ]


def test_a_file_of_a_kind_holds_its_entries_by_id() -> None:
    assert list(entries("actors.yaml", {"nav": {"name": "Nav"}, "ks": None})) == [
        Entry("actors", "nav", "actors.yaml", ("nav",), {"name": "Nav"}),
        Entry("actors", "ks", "actors.yaml", ("ks",), None),
    ]


def test_the_file_of_reports_holds_days_and_below_them_measures() -> None:
    written: Raw = {"2026-05-01": {"losen": {"state": "completed"}}, "2026-06-01": {"losen": None}}

    assert list(entries("status.yaml", written)) == [
        Entry("status", "2026-05-01/losen", "status.yaml", ("2026-05-01", "losen"), {"state": "completed"}),
        Entry("status", "2026-06-01/losen", "status.yaml", ("2026-06-01", "losen"), None),
    ]


@pytest.mark.parametrize(
    ("path", "value", "rule", "steps", "aim"),
    [
        ("actors.yaml", ["nav"], fields.WRONG_SHAPE, (), Aim.VALUE),
        ("actors.yaml", "nav", fields.WRONG_SHAPE, (), Aim.VALUE),
        ("actors.yaml", {"Nav": {}}, names.BAD_ID, ("Nav",), Aim.KEY),
        ("actors.yaml", {"con": {}}, names.RESERVED_ID, ("con",), Aim.KEY),
        ("actors.yaml", {"-": {}}, names.BAD_ID, ("-",), Aim.KEY),
        ("status.yaml", [], fields.WRONG_SHAPE, (), Aim.VALUE),
        ("status.yaml", {"mai": {}}, names.BAD_DAY, ("mai",), Aim.KEY),
        ("status.yaml", {"-": {"losen": {}}}, names.BAD_DAY, ("-",), Aim.KEY),
        ("status.yaml", {"2026-05-01": ["losen"]}, fields.WRONG_SHAPE, ("2026-05-01",), Aim.VALUE),
        ("status.yaml", {"2026-05-01": None}, fields.WRONG_SHAPE, ("2026-05-01",), Aim.VALUE),
        ("status.yaml", {"2026-05-01": {"Losen": {}}}, names.BAD_ID, ("2026-05-01", "Losen"), Aim.KEY),
    ],
)
def test_what_is_no_entry_is_told_where_it_stands(
    path: str, value: Raw, rule: Rule, steps: tuple[str, ...], aim: Aim
) -> None:
    [finding] = entries(path, value)

    assert isinstance(finding, Finding)
    assert (finding.rule, finding.file, finding.steps, finding.aim) == (rule, path, steps, aim)


def test_one_bad_entry_does_not_take_the_others_with_it() -> None:
    found = list(entries("actors.yaml", {"Nav": {}, "ks": {}}))

    assert [isinstance(each, Entry) for each in found] == [False, True]
