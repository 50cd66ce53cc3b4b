"""Who refers to whom, both ways."""

from innenforskap.model.base import Origin, Reading, Record
from innenforskap.model.index import EVERY, Index, references
from innenforskap.model.measure import Measure
from innenforskap.model.status import Status


def _measure(id_: str, **written: object) -> Measure:
    origin = Origin("measures", id_, f"measures/{id_}.yaml")
    return Measure.model_validate({"title": id_, **written}, context=Reading(origin))


def _index(*records: Record, known: set[tuple[str, str]]) -> Index:
    return Index.of(records, frozenset(known))


LOSEN = _measure("losen", lead="nav", partners=[{"actor": "ks"}, {"actor": "nav"}], depends_on=["veiledere"])


def test_every_reference_of_a_record_is_given_with_the_way_to_it() -> None:
    assert [(use.steps, str(use.ref), use.ref.to) for use in references(LOSEN)] == [
        (("lead",), "nav", "actors"),
        (("partners", 0, "actor"), "ks", "actors"),
        (("partners", 1, "actor"), "nav", "actors"),
        (("depends_on", 0), "veiledere", "measures"),
    ]


def test_a_report_refers_to_its_measure_by_its_own_name() -> None:
    report = Status.model_validate(
        {"reported_by": "nav"}, context=Reading(Origin("status", "2026-05-01/losen", "a.yaml"))
    )

    assert [(use.steps, str(use.ref), use.ref.to) for use in references(report)] == [
        ((), "losen", "measures"),
        (("reported_by",), "nav", "actors"),
    ]


def test_a_reference_is_found_from_the_other_side() -> None:
    index = _index(LOSEN, _measure("veiledere", lead="nav"), known=set())

    assert [(use.record.id, use.steps) for use in index.to("actors", "nav")] == [
        ("losen", ("lead",)),
        ("losen", ("partners", 1, "actor")),
        ("veiledere", ("lead",)),
    ]
    assert index.to("bodies", "nav") == ()


def test_ids_come_in_order_and_by_kind() -> None:
    index = _index(known={("actors", "nav"), ("actors", "ks"), ("bodies", "radet")})

    assert index.ids("actors") == ["ks", "nav"]


def test_a_reference_to_what_is_not_there_dangles() -> None:
    index = _index(LOSEN, known={("actors", "nav"), ("bodies", "ks"), ("measures", "losen")})

    assert [str(use.ref) for use in index.dangling()] == ["ks", "veiledere"]


def test_where_a_kinds_whole_file_could_not_be_read_nothing_of_it_dangles() -> None:
    index = _index(LOSEN, known={("actors", EVERY)})

    assert [str(use.ref) for use in index.dangling()] == ["veiledere"]
