import pytest

from innenforskap.model.plan import KINDS
from innenforskap.report.pages.paths import FOLDERS, REGISTERS, overview, page, place


def test_a_record_called_index_does_not_take_the_place_of_the_list() -> None:
    assert page("measures", "index") != overview("measures")


def test_a_kind_has_pages_of_its_own_or_stands_on_one_page_but_not_both() -> None:
    assert not set(FOLDERS) & set(REGISTERS)
    assert {*FOLDERS, *REGISTERS} <= set(KINDS)


def test_a_kind_without_pages_has_no_place() -> None:
    assert place("papers", "2026-june") == ""


def test_a_record_without_a_page_stands_at_its_place_on_that_of_its_kind() -> None:
    assert place("grants", "los") == "virkemidler.html#ordning-los"


def test_no_two_kinds_on_a_page_have_the_same_anchors() -> None:
    assert len({(register.path, register.prefix) for register in REGISTERS.values()}) == len(REGISTERS)


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_record_with_a_page_of_its_own_is_told_there(kind: str) -> None:
    assert place(kind, "los") == f"{FOLDERS[kind]}/los.html"
