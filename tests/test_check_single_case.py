"""Words of one person are told from words of all: the first must not stand in a plan, the others are what it is for."""

import pytest

from innenforskap.check.single_case import possible_cases, single_cases
from tests.small import ROOT


@pytest.mark.parametrize(
    "words",
    [
        "gutten i 10. klasse",
        "guten i 10. klasse",
        "jenta på 8. trinn",
        "jenta frå 8. trinnet",
        "gutten i Vg1",
        "jenta ved vg 2",
        "en gutt på 16 år",
        "ein gut på 17 år",
        "ei jente på 15",
        "en ung mann på 19 år",
        "ei ung kvinne på 21 år",
        "gutten (16)",
        "jenta (15 år)",
        "en 15 år gammel jente",
        "ein 15 år gamal gut",
        "den 16 år gamle gutten",
        "en 16-årig gutt",
        "eleven med ADHD i 10. klasse",
        "lærlingen med diagnosen autisme på 18 år",
        "barnet med epilepsi (7)",
        "jenta med angst på 8. trinn",
        "gutten fikk diagnosen depresjon i Vg1",
        "en gutt med ADHD ved Ås ungdomsskole",
        "jenta på Vik skule",
        "gutten ved Ås vidaregåande skule",
        "hans diagnose",
        "hennes rusproblemer",
        "hennar sjukdom",
        "diagnosen hennar",
        "diagnosen til gutten",
        "innleggelsen hans",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Vi hjalp {}, og det gikk bra.", "# {}"])
def test_one_person_tied_to_a_grade_an_age_a_school_or_an_event_is_found(words: str, around: str) -> None:
    text = around.format(words)

    assert [text[start:end] for start, end in single_cases(text)] == [words]
    assert list(single_cases(text.upper()))
    assert not list(possible_cases(text))


@pytest.mark.parametrize(
    "words",
    [
        "jenta som",
        "guten som",
        "jenta har angst",
        "gutten med ADHD",
        "gutten fikk diagnosen depresjon",
        "guten fekk psykose",
        "en gutt med ADHD",
        "en ung kvinne med angst",
        "ein gut fekk kreft",
        "en jente med selvmordstanker",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Vi hjalp {}, og det gikk bra.", "# {}"])
def test_a_boy_or_a_girl_who_may_be_one_person_is_told_apart(words: str, around: str) -> None:
    text = around.format(words)

    assert [text[start:end] for start, end in possible_cases(text)] == [words]
    assert list(possible_cases(text.upper()))
    assert not list(single_cases(text))


def test_one_that_is_surely_told_is_not_possibly_told_too_and_the_next_one_is() -> None:
    text = "Gutten i Vg1 gikk. Gutten med ADHD i 10. klasse kom. Jenta som kom. Gutten med angst på 16 år gikk."

    assert [text[start:end] for start, end in single_cases(text)] == [
        "Gutten i Vg1",
        "Gutten med ADHD i 10. klasse",
        "Gutten med angst på 16 år",
    ]
    assert [text[start:end] for start, end in possible_cases(text)] == ["Jenta som"]


def test_words_over_two_lines_are_found_as_they_stand() -> None:
    text = "text: >-\n  Tilbudet til gutten i\n  10. klasse virker.\n"

    assert [text[start:end] for start, end in single_cases(text)] == ["gutten i\n  10. klasse"]


@pytest.mark.parametrize(
    "words",
    [
        "psykisk helse",
        "helsefremmende barnehager og skoler",
        "unge med nedsatt funksjonsevne",
        "ungdom med psykiske plager",
        "Autismeteamet gir råd",
        "elever med ADHD",
        "barn som har diagnosen ADHD",
        "gutter og jenter på 16 år",
        "guttene som deltar",
        "jentene i 10. klasse",
        "eleven på 8. trinn skal få informasjon",
        "følge eleven fra 8. trinn til Vg1",
        "en elev i 10. klasse velger skole",
        "en ungdom på 16 år kan søke",
        "når eleven har angst",
        "Eleven med ADHD skal ha tilpasset opplæring",
        "Eleven med ADHD i Nordland skal ha tilpasset opplæring",
        "Barnet med autisme har rett til en plass",
        "Ungdommen med psykisk lidelse får én kontaktperson",
        "Lærlingen med dysleksi får en mentor",
        "en gutt har ADHD dobbelt så ofte som en jente",
        "jenta på en skole",
        "gutten på skolen",
        "hans eller hennes diagnose",
        "hans helse",
        "en gutt eller jente",
        "en mann på laget",
        "en kvinne på 40 prosent",
        "en kvinne på 40 %",
        "en mann på 16,5 timer",
        "en kvinne på 160",
        "boka «Jenta som ikke ville»",
        "gutten sommeren",
        "jentegutten i 10. klasse",
    ],
)
def test_groups_services_and_titles_are_left_alone(words: str) -> None:
    assert list(single_cases(words)) == []
    assert list(possible_cases(words)) == []


def test_nothing_in_nordlands_plan_is_hit() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "plan").rglob("*.yaml")]

    assert texts
    assert not [span for text in texts for span in (*single_cases(text), *possible_cases(text))]
