from datetime import date

from innenforskap.export.manifest import as_manifest, checksums
from innenforskap.model.issued import Manifest
from tests.test_read_issued import MANIFEST


def test_a_manifest_reads_back_as_it_was_written() -> None:
    manifest = Manifest.model_validate(MANIFEST | {"as_of": date(2026, 6, 15), "title": "Planen for å være"})

    assert Manifest.model_validate_json(as_manifest(manifest), strict=True) == manifest
    assert "for å være" in as_manifest(manifest).decode()
    assert as_manifest(manifest).endswith(b"}\n")


def test_checksums_are_in_the_order_of_the_names() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    assert list(checksums({"b": b"", "a": b""}).items()) == [("a", empty), ("b", empty)]
