"""What a record is made of, part by part, with the way to each."""

from innenforskap.model.about import About
from innenforskap.model.raw import Plain
from innenforskap.model.refs import BodyRef, Ref
from innenforskap.model.strand import Strand
from innenforskap.model.text import Text
from innenforskap.model.walk import parts


def test_every_part_of_a_kind_is_found_with_the_keys_that_lead_to_it() -> None:
    strand = Strand.model_validate(
        {
            "title": "Tjenester",
            "groups": {"los": {"title": "Los"}},
            "contacts": ["Postmottaket"],
            "characteristics": {"felles": {"text": "Felles", "indicators": ["utenfor"]}},
        }
    )

    assert [(steps, text.nb) for steps, text in parts(strand, Text)] == [
        (("title",), "Tjenester"),
        (("characteristics", "felles", "text"), "Felles"),
        (("groups", "los", "title"), "Los"),
        (("contacts", 0), "Postmottaket"),
    ]
    assert [(steps, str(ref)) for steps, ref in parts(strand, Ref)] == [
        (("characteristics", "felles", "indicators", 0), "utenfor")
    ]


def test_a_key_is_the_one_in_the_file_and_not_the_fields_name() -> None:
    about = About.model_validate(
        {"title": "A", "calendar": [{"paper": "june-memo", "month": Plain("6"), "from": "radet"}]}
    )

    assert list(parts(about, BodyRef)) == [(("calendar", 0, "from"), BodyRef("radet"))]


def test_a_value_of_the_kind_is_its_own_only_part() -> None:
    assert list(parts(Text(nb="A"), Text, ("title",))) == [(("title",), Text(nb="A"))]
    assert list(parts(None, Text)) == []
