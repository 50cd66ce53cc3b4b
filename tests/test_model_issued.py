from innenforskap.model.issued import NAME, Manifest
from tests.test_read_issued import MANIFEST


def _manifest(**changes: object) -> Manifest:
    return Manifest.model_validate(MANIFEST | {"as_of": "2026-06-15"} | changes)


def test_a_paper_is_known_by_its_name() -> None:
    assert _manifest().is_named("june", 2026, "nb")
    assert _manifest(name="2026-june-nb-2").is_named("june", 2026, "nb")
    assert not any(
        _manifest().is_named(*other) for other in (("june", 2026, "nn"), ("june", 2025, "nb"), ("december", 2026, "nb"))
    )


def test_the_first_paper_has_the_number_one() -> None:
    assert [_manifest(name=name).number for name in ("2026-june-nb", "2026-june-nb-2", "2026-june-nb-10")] == [1, 2, 10]


def test_a_name_is_written_in_one_way() -> None:
    assert all(map(NAME.fullmatch, ("2026-june-nb", "2026-december-nn-2", "2026-june-nb-99")))
    assert not any(
        map(NAME.fullmatch, ("2026-june-nb-1", "2026-june-nb-02", "2026-june-se", "26-june-nb", "2026-june"))
    )
