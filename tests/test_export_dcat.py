from pathlib import Path

import pytest
from rdflib import DCAT, DCTERMS, FOAF, OWL, RDF, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from innenforskap.export.open_data import open_data
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from tests.fetched_plans import kept_plan
from tests.site_plan import ABOUT, DAY, FILES, plan
from tests.small import ROOT, plan_folder
from tests.snapshot_files import NEET, answered

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
ADDRESS = "https://fylket.example/plan/data/"
EU = "http://publications.europa.eu/resource/authority/"
PLANS = [ROOT / "plan", *sorted(path.parent for path in ROOT.glob("examples/*/plan.yaml"))]


def _graph(parent: Path, about: str = ABOUT, **files: str) -> Graph:
    texts = {**FILES, "plan.yaml": about, **{f"{name}.yaml": text for name, text in files.items()}}
    return _described(load(plan_folder(parent, texts)).plan)


def _described(told: object, address: str = ADDRESS) -> Graph:
    (file,) = open_data(shown(told), DAY, address).dcat()  # type: ignore[arg-type]
    return Graph().parse(data=file.content.decode(), format="turtle", publicID="https://elsewhere.example/dcat.ttl")


def _of(graph: Graph, kind: URIRef) -> Node:
    return next(iter(graph.subjects(RDF.type, kind)))


@pytest.mark.parametrize("folder", PLANS, ids=lambda folder: folder.name)
def test_every_plan_has_what_a_catalogue_must_have(folder: Path) -> None:
    graph = _described(load(folder).plan)
    catalogue, data_set = _of(graph, DCAT.Catalog), _of(graph, DCAT.Dataset)

    for thing in (catalogue, data_set):
        assert {each.language for each in graph.objects(thing, DCTERMS.title)} <= {"nb", "nn"}  # type: ignore[attr-defined]
        assert list(graph.objects(thing, DCTERMS.title))
        assert list(graph.objects(thing, DCTERMS.description))
        publisher = graph.value(thing, DCTERMS.publisher)
        assert list(graph.objects(publisher, FOAF.name))
    assert graph.value(catalogue, DCAT.dataset) == data_set
    assert graph.value(data_set, DCAT.theme) == URIRef(f"{EU}data-theme/SOCI")
    assert graph.value(data_set, DCTERMS.accessRights) == URIRef(f"{EU}access-right/PUBLIC")


def test_a_county_s_plan_says_where_when_by_whom_and_whom_to_ask(tmp_path: Path) -> None:
    about = ABOUT.replace("example: true", "example: false")
    graph = _graph(tmp_path, f'{about}    county: "18"\n')
    data_set = _of(graph, DCAT.Dataset)
    period, place = graph.value(data_set, DCTERMS.temporal), graph.value(data_set, DCTERMS.spatial)
    contact, publisher = graph.value(data_set, DCAT.contactPoint), graph.value(data_set, DCTERMS.publisher)

    assert graph.value(period, DCAT.startDate) == Literal("2025-01-01", datatype=XSD.date)
    assert graph.value(period, DCAT.endDate) == Literal("2027-12-31", datatype=XSD.date)
    assert graph.value(place, SKOS.prefLabel) == Literal("Nordland", "nb")
    assert graph.value(contact, VCARD.hasEmail) == URIRef("mailto:post@fylket.example")
    assert Literal("Fylket", "nb") in list(graph.objects(contact, VCARD.fn))
    assert graph.value(publisher, DCTERMS.identifier) == Literal("964982953")
    assert graph.value(data_set, OWL.versionInfo) == Literal("2")
    assert graph.value(data_set, DCTERMS.modified) == Literal("2026-06-15", datatype=XSD.date)


def test_every_file_is_a_distribution_with_its_address_its_type_and_the_plan_s_licence(tmp_path: Path) -> None:
    graph = _graph(tmp_path)
    found = list(graph.subjects(RDF.type, DCAT.Distribution))
    files = {str(graph.value(each, DCAT.downloadURL)) for each in found}
    told = open_data(shown(plan(tmp_path / "p")), DAY)

    assert set(graph.objects(_of(graph, DCAT.Dataset), DCAT.distribution)) == set(found)
    assert files == {f"{ADDRESS}plan.json", *(f"{ADDRESS}{table.name}.csv" for table in told.tables)}
    for each in found:
        assert graph.value(each, DCAT.accessURL) == graph.value(each, DCAT.downloadURL)
        assert graph.value(each, DCTERMS.license) == URIRef("https://creativecommons.org/licenses/by/4.0/")
        assert str(graph.value(each, DCAT.mediaType)).rpartition("media-types/")[2] in {"text/csv", "application/json"}


def test_only_what_has_figures_says_how_they_are_to_be_credited() -> None:
    graph = _described(kept_plan(answered("neet", NEET)))
    with_rights = {str(each).partition("#")[2]: rights for each, rights in graph.subject_objects(DCTERMS.rights)}

    assert set(with_rights) == {"plan.json", "observations.csv"}
    assert {str(each) for each in graph.objects(with_rights["plan.json"], RDFS.label)} == {
        "Kilde: Statistisk sentralbyrå, tabell 13556. Lisens: CC BY 4.0. Bearbeidet.",
        "Kjelde: Statistisk sentralbyrå, tabell 13556. Lisens: CC BY 4.0. Omarbeidd.",
    }


def test_what_a_plan_does_not_say_is_not_said(tmp_path: Path) -> None:
    graph = _described(load(plan_folder(tmp_path, {"plan.yaml": 'title: P\nowners: [x]\ncounty: "99"\n'})).plan)
    predicates = set(graph.predicates(None, None))

    silent = {DCTERMS.publisher, DCTERMS.license, DCTERMS.spatial, DCTERMS.temporal, DCTERMS.rights, OWL.versionInfo}
    assert not predicates & {*silent, DCAT.contactPoint}


@pytest.mark.parametrize(
    ("period", "ends"), [("{from: 2025}", [DCAT.startDate]), ("{to: 2025}", [DCAT.endDate]), ("{}", [])]
)
def test_half_a_period_is_told_as_far_as_it_is_known(tmp_path: Path, period: str, ends: list[URIRef]) -> None:
    graph = _described(load(plan_folder(tmp_path, {"plan.yaml": f"title: P\nperiod: {period}\n"})).plan)

    assert [end for end in (DCAT.startDate, DCAT.endDate) if list(graph.triples((None, end, None)))] == ends


def test_a_contact_that_is_no_address_is_told_in_words_and_a_licence_we_do_not_know_as_it_is_written(
    tmp_path: Path,
) -> None:
    graph = _described(
        load(plan_folder(tmp_path, {"plan.yaml": "title: P\ncontact: Postmottaket\nlicence: Vår egen\n"})).plan
    )
    contact = graph.value(_of(graph, DCAT.Dataset), DCAT.contactPoint)
    licence = graph.value(_of(graph, DCAT.Catalog), DCTERMS.license)

    assert graph.value(contact, VCARD.fn) == Literal("Postmottaket", "nb")
    assert graph.value(contact, VCARD.hasEmail) is None
    assert graph.value(licence, RDFS.label) == Literal("Vår egen")


def test_an_address_without_an_owner_is_called_by_itself(tmp_path: Path) -> None:
    graph = _described(load(plan_folder(tmp_path, {"plan.yaml": "title: P\ncontact: post@fylket.example\n"})).plan)
    contact = graph.value(_of(graph, DCAT.Dataset), DCAT.contactPoint)

    assert graph.value(contact, VCARD.fn) == Literal("post@fylket.example", "nb")
    assert graph.value(contact, VCARD.hasEmail) == URIRef("mailto:post@fylket.example")


def test_an_example_says_that_it_is_one(tmp_path: Path) -> None:
    graph = _graph(tmp_path)
    data_set = _of(graph, DCAT.Dataset)
    publisher = graph.value(data_set, DCTERMS.publisher)
    told = {each.language: str(each) for each in graph.objects(data_set, DCTERMS.description)}  # type: ignore[attr-defined]

    assert "eksempler" in told["nb"]
    assert "døme" in told["nn"]
    assert Literal("Eksempel laget med innenforskap", "nb") in list(graph.objects(publisher, FOAF.name))
    assert Literal("Fylket", "nb") not in list(graph.objects(None, FOAF.name))


def test_without_an_address_the_files_lie_beside_the_description(tmp_path: Path) -> None:
    graph = _described(plan(tmp_path), "")

    assert URIRef("https://elsewhere.example/plan.json") in set(graph.objects(None, DCAT.downloadURL))
