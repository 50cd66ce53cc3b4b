"""Mobile numbers and addresses of persons are told from what only looks alike. No number or address here is in use."""

import pytest

from innenforskap.check.contact import mobile_numbers, personal_addresses


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Ring 40000001.", "40000001"),
        ("tlf. 90 00 00 01", "90 00 00 01"),
        ("tlf.:90000001", "90000001"),
        ("mobil 900 00 001", "900 00 001"),
        ("Ring 90\N{NO-BREAK SPACE}00\N{NO-BREAK SPACE}00\N{NO-BREAK SPACE}01", "90\xa000\xa000\xa001"),
        ("Ring 90.00.00.01 i dag", "90.00.00.01"),
        ("Ring 90-00-00-01 i dag", "90-00-00-01"),
        ("Ring +47 900 00 001", "+47 900 00 001"),
        ("Ring +47 90 00 00 01", "+47 90 00 00 01"),
        ("Ring +4790000001", "+4790000001"),
        ("Ring 004740000001", "004740000001"),
        ("Ring (+47) 40 00 00 01", "40 00 00 01"),
        ("Ring +4790001000", "+4790001000"),
        ("(90000001)", "90000001"),
        ("90000001/ungdomslosen", "90000001"),
        ("Ring 90000001 10–14", "90000001"),
        ("Ring 90 00 00 01 8–15", "90 00 00 01"),
        ("saksbehandler 90000001", "90000001"),
        ("kontoret: 90000001", "90000001"),
        ("prosjektleder 90000001", "90000001"),
        ("telefon: 90000001", "90000001"),
        ("contact: '90000001'", "90000001"),
        ("nb: 90000001", "90000001"),
        ("- 90000001", "90000001"),
        ("tags: [ungdom, 90000001]", "90000001"),
        ("amount: 40 00 00 01", "40 00 00 01"),
        ("fornavn-etternavn-90000001: {name: N}", "90000001"),
        ("lead: fornavn-90000001", "90000001"),
        ("lead: 90000001", "90000001"),
        ("case_no: fornavn-90000001", "90000001"),
        ("90000001-fornavn", "90000001"),
        ("fornavn-90-00-00-01", "90-00-00-01"),
        ("fornavn_90000001", "90000001"),
        ("decisions/90000001.yaml", "90000001"),
        ("../plan/decisions/fornavn-90000001.yaml", "90000001"),
        ("measures/90000001/a.yaml", "90000001"),
        ("status/2026-05-01/90000001.yaml", "90000001"),
        ("bodies-90000001.yml", "90000001"),
        ("Fornavn 90000001.docx", "90000001"),
        ("2026-90000001-fornavn", "90000001"),
    ],
)
def test_a_mobile_number_is_found_however_it_is_written(written: str, number: str) -> None:
    assert [written[start:end] for start, end in mobile_numbers(written)] == [number]


def test_several_numbers_are_found_in_one_text() -> None:
    assert len(list(mobile_numbers("Ring 90 00 00 01, 400 00 001 eller 40000001"))) == 3


@pytest.mark.parametrize(
    "written",
    [
        "amount: 45123456",
        "  - {kind: granted, amount: 45123456}",
        "value: 45123456",
        "numerator: 45123456",
        'case_no: "45123456"',
        'tags: ["45123456"]',
        "40 000 000 kroner",
        "90 123 456",
        "Det er satt av 45000000 til dette",
        "kr 45123456",
        "kr. 45123456",
        "NOK 45123456",
        "beløpet 45123456 kroner",
        "45123456 kr til dette",
        "45123456 kroner",
        "45123456,- til dette",
        "45123456 mill",
        "45123456 %",
        "45123456 prosent",
        "45123456%",
        "sak 45123456",
        "saksnr. 45123456",
        "Saksnummer: 45123456",
        "sak nr. 45123456",
        "arkivsak 45123456",
        "tabell 45123456",
        "prosjektnr 45123456",
        "referanse «45123456»",
        "ID: 45123456",
        "45123456/2026",
        "45123456/26",
        "https://example.no/a/45123456",
        "https://example.no/a.45123456",
        "www.example.no/a_(45123456",
        "https://example.no/?id=45123456",
        "artikkel-45123456",
        "sak-45123456",
        "sak-2026-45123456",
        "arkiv/2026/45123456",
        "measures/prosjekt-45123456.yaml",
        "sum-45123000",
        "2026/45123456",
        "SSB-45123456",
        "45123456-01",
        "964982953-nav",
        "example.no/a/45123456",
        "www.example.no/a-45123456.html",
        "https://example.no/a-45123456",
        "https://localhost:8000/a-45123456",
        "https://example.no/?id=a-45123456",
        "45123456,5",
        "1.45123456",
        "964982953",
        "945 123 456",
        "945123456 MVA",
        "45123456789",
        "4512 34 56789",
        "90 00 00 01 234",
        "12 90 00 00 01",
        "45 12 34 567",
        "+46 90 00 00 01",
        "id45123456",
        "45123456a",
        "15.06.2026",
        "2026-06-15",
        "20260615",
        "116 117",
        "815 00 000",
        "800 00 001",
        "22 00 00 01",
        "75 65 00 00",
        "02800",
        "4162 4500",
        "90 00-00 01",
        "900 00-001",
    ],
)
def test_what_only_looks_like_a_mobile_number_is_left_alone(written: str) -> None:
    assert list(mobile_numbers(written)) == []


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Skriv til fornavn.etternavn@example.no.", "fornavn.etternavn@example.no"),
        ("f.etternavn@example.no", "f.etternavn@example.no"),
        ("fornavn_etternavn2@example.no", "fornavn_etternavn2@example.no"),
        ("fornavn.mellom-navn.etternavn@post.example.no", "fornavn.mellom-navn.etternavn@post.example.no"),
        ("<FORNAVN.ETTERNAVN@EXAMPLE.NO>", "FORNAVN.ETTERNAVN@EXAMPLE.NO"),
        ("mailto:fornavn.etternavn@example.no)", "fornavn.etternavn@example.no"),
        ("post@example.no/fornavn.etternavn@example.no", "fornavn.etternavn@example.no"),
        ("fornavn.etternavn (at) example.no", "fornavn.etternavn (at) example.no"),
        ("fornavn.etternavn[krøllalfa]example.no", "fornavn.etternavn[krøllalfa]example.no"),
        ("fornavnet@gmail.com", "fornavnet@gmail.com"),
        ("fe123@hotmail.no", "fe123@hotmail.no"),
        ("fornavnet@yahoo.co.uk", "fornavnet@yahoo.co.uk"),
        ("fornavn.postad@example.no", "fornavn.postad@example.no"),
        ("fornavn.etternunge@example.no", "fornavn.etternunge@example.no"),
        ("fornavn.ungenavn@example.no", "fornavn.ungenavn@example.no"),
        ("fornavn.etterteamnavn@example.no", "fornavn.etterteamnavn@example.no"),
    ],
)
def test_an_address_that_names_a_person_or_lies_with_a_consumer_provider_is_a_persons(
    written: str, address: str
) -> None:
    assert [written[start:end] for start, end in personal_addresses(written)] == [address]


@pytest.mark.parametrize(
    "written",
    [
        "post@example.no",
        "postmottak.by@example.no",
        "ung.inkludering@example.no",
        "by.ungdom@example.no",
        "kommunikasjon@example.no",
        "folke.helse@example.no",
        "nav.fylket@example.no",
        "by.vgs@example.no",
        "unge.by@example.no",
        "by.ungdomsskule@example.no",
        "by.elevombud@example.no",
        "by_innsatsteam@example.no",
        "by.mestringssenter.ung@example.no",
        "ungdomsradet@gmail.com",
        "fe123@example.no",
        "git@github.com",
        "fornavn.etternavn@localhost",
        "/home/fornavn.etternavn@example.no/plan",
        "fornavnet@gmail.example.com",
        "@fornavn.etternavn",
        "kapittel.to (at)",
    ],
)
def test_the_address_of_a_function_is_left_alone(written: str) -> None:
    assert list(personal_addresses(written)) == []


@pytest.mark.parametrize("text", ["4" * 200_000, "a." * 100_000, "a" * 200_000, "90 " * 60_000, "(at)" * 50_000])
def test_the_largest_file_is_searched_at_once(text: str) -> None:
    assert list(mobile_numbers(text)) + list(personal_addresses(text)) == []
