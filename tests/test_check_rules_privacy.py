"""What must never stand in a plan, where the rule's page does not show it. Every number is computed."""

from pathlib import Path

import pytest

from innenforskap.place import Place
from tests.found import found


def synthetic(individual: int) -> str:
    """Return a number with right check digits for a month no one is born in."""
    nine = f"018590{individual}"
    first = _check_digit(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2))
    return f"{nine}{first}{_check_digit(f'{nine}{first}', (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))}"


def _check_digit(digits: str, weights: tuple[int, ...]) -> int:
    digit = -sum(int(each) * weight for each, weight in zip(digits, weights, strict=True)) % 11
    assert digit < 10
    return digit


NUMBER = synthetic(123)


def test_every_number_is_found_where_it_stands_in_a_comment_too(tmp_path: Path) -> None:
    text = f"# Gjelder {NUMBER}\ntitle: T\ntext: Ring {NUMBER[:6]} {NUMBER[6:]} eller {NUMBER}\n"

    assert [each.place for each in found(tmp_path, {"measures/t.yaml": text}, "IF710")] == [
        Place("measures/t.yaml", 1, 11, (1, 22)),
        Place("measures/t.yaml", 3, 12, (3, 24)),
        Place("measures/t.yaml", 3, 31, (3, 42)),
    ]


def test_a_file_that_cannot_be_read_as_yaml_is_searched_too(tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"title: [{NUMBER}\n"}

    assert [each.rule.code for each in found(tmp_path, files, "IF71")] == ["IF710"]


def test_the_name_of_a_file_is_searched_too(tmp_path: Path) -> None:
    files = {f"measures/elev-{NUMBER}.yaml": "title: T\n"}

    assert [each.place for each in found(tmp_path, files, "IF710")] == [Place(f"measures/elev-{NUMBER}.yaml")]


@pytest.mark.parametrize(
    ("file", "codes"),
    [
        (f"{NUMBER}/a.yaml", ["IF710"]),
        (f"status/{NUMBER}/losen.yaml", ["IF710"]),
        (f"measures/{NUMBER}/a.yaml", ["IF059", "IF710"]),
        (f"bodies-{NUMBER}.yml", ["IF051", "IF710"]),
        (f"vedlegg/{NUMBER}/brev.docx", ["IF051", "IF710"]),
        (f"measures/{NUMBER}/README.md", ["IF710"]),
    ],
)
def test_the_name_of_what_is_never_read_is_searched_too(file: str, codes: list[str], tmp_path: Path) -> None:
    told = [each for each in found(tmp_path, {file: "title: T\n"}) if each.file == file]

    assert [each.rule.code for each in told] == codes
    assert {each.place for each in told if each.rule.private} == {Place(file)}


def test_the_name_of_a_folder_is_told_once_however_much_lies_in_it(tmp_path: Path) -> None:
    files = {f"status/{NUMBER}/{name}.yaml": "state: planned\n" for name in ("a", "b", "c")}
    files |= {f"vedlegg/{NUMBER}/{NUMBER}.pdf": ""}

    assert [each.file for each in found(tmp_path, files, "IF710")] == [
        f"status/{NUMBER}/a.yaml",
        f"vedlegg/{NUMBER}/{NUMBER}.pdf",
    ]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("decisions/41234567.yaml", "IF711"),
        ("decisions/fornavn-41234567.yaml", "IF711"),
        ("measures/41234567/a.yaml", "IF711"),
        ("Fornavn 41234567.docx", "IF711"),
        ("fornavn.etternavn@example.no/a.yaml", "IF712"),
        ("Gutten i 10. klasse.docx", "IF716"),
    ],
)
def test_what_is_of_a_person_is_found_in_names_too(file: str, code: str, tmp_path: Path) -> None:
    assert [(each.rule.code, each.place) for each in found(tmp_path, {file: ""}, "IF71")] == [(code, Place(file))]


def test_a_number_in_an_id_is_told_where_it_stands(tmp_path: Path) -> None:
    files = {"actors.yaml": "fornavn-etternavn-41234567: {name: A}\nsak-41234567: {name: B}\n"}

    assert [each.place for each in found(tmp_path, files, "IF71")] == [Place("actors.yaml", 1, 19, (1, 27))]


def test_other_numbers_of_eleven_digits_are_left_alone(tmp_path: Path) -> None:
    wrong = f"{NUMBER[:10]}{(int(NUMBER[10]) + 1) % 10}"

    assert found(tmp_path, {"measures/t.yaml": f"title: Sak {wrong}\n"}, "IF710") == ()


@pytest.mark.parametrize(
    "written",
    [
        f"text: >-\n  Gjelder {NUMBER[:6]}\n  {NUMBER[6:]} og flere.\n",
        f'text: "Gjelder \\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"\n',
        f'text: {{nn: "Gjeld {NUMBER[:3]}\\\n  {NUMBER[3:]}"}}\n',
        f'number: "\\u{ord(NUMBER[0]):04x}{NUMBER[1:]}"\n',
    ],
    ids=["folded", "escaped", "continued", "a code"],
)
def test_a_number_that_only_shows_once_it_is_read_is_found_and_not_shown(written: str, tmp_path: Path) -> None:
    (finding,) = found(tmp_path, {"measures/t.yaml": f"title: T\n{written}"}, "IF710")

    assert finding.place is not None
    assert finding.place.line == 2
    assert (finding.facts, finding.needle) == ({}, "")


def test_a_number_found_as_it_is_written_is_not_told_again_as_it_is_read(tmp_path: Path) -> None:
    text = f"title: T\ntext: Gjelder {NUMBER[:6]} {NUMBER[6:]}\n"

    assert len(found(tmp_path, {"measures/t.yaml": text}, "IF710")) == 1


PHONE = "90 00 00 01"
ADDRESS = "fornavn.etternavn@example.no"
CASE = "gutten i 10. klasse"
MAYBE = "en ung kvinne med angst"
EACH = pytest.mark.parametrize(
    ("code", "written"),
    [("IF711", PHONE), ("IF712", ADDRESS), ("IF716", CASE), ("IF717", MAYBE)],
    ids=["a phone number", "an address", "a single case", "a possible case"],
)


@EACH
def test_what_is_of_a_person_is_found_in_comments_keys_and_broken_files(
    code: str, written: str, tmp_path: Path
) -> None:
    text = f"# Gjelder {written}\ntitle: T\nom {written}: [om {written}\n"
    length = len(written)

    assert [each.place for each in found(tmp_path, {"measures/t.yaml": text}, code)] == [
        Place("measures/t.yaml", 1, 11, (1, 11 + length)),
        Place("measures/t.yaml", 3, 4, (3, 4 + length)),
        Place("measures/t.yaml", 3, 10 + length, (3, 10 + 2 * length)),
    ]


@EACH
def test_what_is_of_a_person_is_found_in_a_readme(code: str, written: str, tmp_path: Path) -> None:
    files = {"README.md": f"# Planen\n\nSpør {written}.\n"}

    assert [each.place for each in found(tmp_path, files, code)] == [Place("README.md", 3, 6, (3, 6 + len(written)))]


@EACH
def test_what_is_of_a_person_is_told_once(code: str, written: str, tmp_path: Path) -> None:
    files = {"measures/t.yaml": f"title: T\ntext: {{nb: Spør {written}, nn: Spør dei}}\nnote: Om {written}\n"}

    assert [each.place and each.place.line for each in found(tmp_path, files, "IF71")] == [2, 3]
    assert {each.rule.code for each in found(tmp_path, files, "IF71")} == {code}


@EACH
def test_what_shows_only_once_it_is_read_is_found_at_its_value(code: str, written: str, tmp_path: Path) -> None:
    escaped = f"\\u{ord(written[-1]):04x}"
    files = {"measures/t.yaml": f'title: T\ntext:\n  nb: "Spør {written[:-1]}{escaped}."\n'}

    (finding,) = found(tmp_path, files, code)

    assert finding.place is not None
    assert (finding.place.line, finding.place.column, finding.facts) == (3, 7, {})


def test_a_number_folded_over_two_lines_is_found_once(tmp_path: Path) -> None:
    folded = found(tmp_path / "a", {"measures/t.yaml": "title: T\ntext: >-\n  Ring 90 00\n  00 01.\n"}, "IF711")
    words = found(tmp_path / "b", {"measures/t.yaml": "title: T\ntext: >-\n  Om gutten\n  i 10. klasse.\n"}, "IF716")

    assert [each.place and (each.place.line, each.place.end) for each in folded] == [(2, (5, 1))]
    assert [each.place and (each.place.line, each.place.end) for each in words] == [(3, (4, 15))]


def test_a_title_in_quotes_is_no_case(tmp_path: Path) -> None:
    files = {"sources.yaml": "a: {publisher: SSB, title: «Jenta som ikke ville»}\n"}

    assert found(tmp_path, files, "IF71") == ()


def test_amounts_and_codes_are_no_phone_numbers(tmp_path: Path) -> None:
    files = {
        "measures/t.yaml": 'title: T\nfunding: [{kind: granted, amount: 45123456, budget_ref: "45123456"}]\n',
        "sources.yaml": 'a: {publisher: SSB, title: T, table: "45123456", url: "https://example.no/45123456"}\n',
    }

    assert found(tmp_path, files, "IF71") == ()
