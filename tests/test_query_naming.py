from pathlib import Path

import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language
from innenforskap.model.plan import KINDS, Plan
from innenforskap.query.naming import kind_named, name, one_of, record_named, records_called, singular
from innenforskap.read.load import load
from tests.site_plan import plan
from tests.small import plan_folder


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("measures", "measures"),
        ("Measure", "measures"),
        ("tiltak", "measures"),
        ("aktører", "actors"),
        ("aktørar", "actors"),
        ("body", "bodies"),
        ("status", "status"),
        ("vedtak", "decisions"),
        ("kjelder", "sources"),
        ("delmål", "strands"),
    ],
)
def test_a_kind_goes_by_its_name_in_english_and_norwegian(word: str, kind: str) -> None:
    assert kind_named(word) == kind


def test_one_and_many_of_every_kind_are_understood() -> None:
    assert [kind_named(singular(kind)) for kind in KINDS] == list(KINDS)


@pytest.mark.parametrize(("word", "says"), [("mesures", "«measures»"), ("tiltakk", "«measures»"), ("xyz", "strands, ")])
def test_a_slip_is_told_and_not_guessed(word: str, says: str) -> None:
    with pytest.raises(PlanError) as error:
        kind_named(word)

    assert says in error.value.said(Language.NB)


@pytest.mark.parametrize(
    ("word", "key"),
    [("indicator", "indicators"), ("indikator", "indicators"), ("ansvarlig", "lead"), ("next-step", "next_step")],
)
def test_a_field_goes_by_its_singular_and_by_norwegian_words(word: str, key: str) -> None:
    assert one_of(word, ["lead", "indicators", "next_step"]) == key


def test_what_ends_in_y_has_a_plural_too_and_what_is_not_known_is_nothing() -> None:
    assert one_of("body", ["bodies"]) == "bodies"
    assert one_of("body", ["lead"]) is None


def test_a_record_goes_by_its_id_or_by_kind_and_id(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert {record_named(there, word).id for word in ("los", "measure/los", "measures/los", "tiltak/los")} == {"los"}
    assert name(record_named(there, "2026-05-01/los")) == "status/2026-05-01/los"
    assert record_named(there, "plan") is there.about
    assert name(there.about) == "plan"


TWICE = {
    "plan.yaml": "title: P\n",
    "actors.yaml": "los: {name: Los, kind: other}\n",
    "measures.yaml": "los: {title: L}\n",
}


def _small(tmp_path: Path, files: dict[str, str]) -> Plan:
    return load(plan_folder(tmp_path, files)).plan


def test_an_id_of_several_is_asked_for_by_kind(tmp_path: Path) -> None:
    there = _small(tmp_path, TWICE)

    with pytest.raises(PlanError) as error:
        record_named(there, "los")
    assert "measure/los, actor/los" in error.value.said(Language.NB)
    assert record_named(there, "actor/los") is there.actors["los"]
    assert len(records_called(there, "los")) == 2


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("lso-i-alle", "har id-en «lso-i-alle»"),
        ("loss", "Mente du «los»?"),
        ("measure/loss", "Mente du «los»?"),
        ("ingen/los", "Mente du «los»?"),
        ("status/los", "Mente du «los»?"),
        ("hjelp", "finnes, men kan ikke leses"),
        ("measure/hjelp", "finnes, men kan ikke leses"),
    ],
)
def test_what_is_not_there_is_told_with_what_was_meant(word: str, says: str, tmp_path: Path) -> None:
    files = {"plan.yaml": "title: P\n", "measures/los.yaml": "title: L\n", "measures/hjelp.yaml": "titel: L\n"}

    with pytest.raises(PlanError) as error:
        record_named(_small(tmp_path, files), word)
    assert says in error.value.said(Language.NB)


def test_a_file_that_could_not_be_read_is_no_id(tmp_path: Path) -> None:
    with pytest.raises(PlanError) as error:
        record_named(_small(tmp_path, {"plan.yaml": "title: P\n", "measures.yaml": "a: &b\n"}), "*")

    assert "har id-en «*»" in error.value.said(Language.NB)
