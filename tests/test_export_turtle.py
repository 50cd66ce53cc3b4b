from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph, URIRef

from innenforskap.export.turtle import Blank, Iri, Name, Thing, Words, as_turtle, said
from innenforskap.model.text import Text

PREFIXES = {"dct": "http://purl.org/dc/terms/", "xsd": "http://www.w3.org/2001/XMLSchema#"}
TITLE = URIRef("http://purl.org/dc/terms/title")


def _graph(*things: Thing, base: str = "https://example.org/data/x.ttl") -> Graph:
    return Graph().parse(data=as_turtle(PREFIXES, base, things).decode(), format="turtle")


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_comes_out_as_it_went_in(words: str) -> None:
    graph = _graph(Thing(Iri("#a"), (("dct:title", (Words(words, "nn"),)),)))

    assert [(str(each), each.language) for each in graph.objects(None, TITLE)] == [(words, "nn")]  # type: ignore[attr-defined]


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_address_ends_before_it_should(address: str) -> None:
    graph = _graph(Thing(Iri("#a"), (("dct:title", (Iri(f"https://example.org/{address}"),)),)))

    assert len(graph) == 1


def test_a_thing_is_told_with_a_value_or_more_on_each_line_and_without_what_is_not_known() -> None:
    blank = Blank((("a", (Name("dct:Location"),)), ("dct:title", ())))
    told = as_turtle(
        {"dct": PREFIXES["dct"]},
        "",
        [Thing(Iri("#a"), (("dct:title", (Words("A", "nb"), Words("Å", "nn"))), ("dct:x", ()), ("dct:y", (blank,))))],
    )

    assert told.decode() == (
        "@prefix dct: <http://purl.org/dc/terms/> .\n\n"
        '<#a>\n    dct:title "A"@nb, "Å"@nn ;\n    dct:y [ a dct:Location ] .\n'
    )


def test_addresses_are_held_up_against_where_the_document_lies() -> None:
    graph = _graph(Thing(Iri("#a"), (("dct:title", (Iri("plan.json"),)),)))

    assert list(graph.subject_objects(TITLE)) == [
        (URIRef("https://example.org/data/x.ttl#a"), URIRef("https://example.org/data/plan.json"))
    ]


def test_a_date_says_that_it_is_one() -> None:
    assert str(Words("2026-06-15", type="xsd:date")) == '"2026-06-15"^^xsd:date'


def test_a_text_is_told_in_each_of_its_languages_and_nothing_in_it_is_of_a_person() -> None:
    assert said(Text(nn="Ring 41234567", nb="B")) == (Words("B", "nb"), Words("Ring ***********", "nn"))
    assert said(None) == ()
