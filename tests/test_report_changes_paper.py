"""The changes as a part of a paper."""

from collections.abc import Collection

from innenforskap.i18n import Language
from innenforskap.report.changes_paper import entries
from innenforskap.report.paper import Line, Paragraph
from tests.edited import Edit, listed


def _flat(line: Line) -> str:
    return "".join(told.words for told in line)


def _told(*edits: Edit, language: Language, sections: Collection[str]) -> list[str]:
    found = []
    for entry in entries(listed(*edits, language=language), sections):
        found.append(_flat(entry.heading))
        found += [
            f"{_flat(fact.label)}: {_flat(fact.value.words)}"
            for fact in entry.facts
            if isinstance(fact.value, Paragraph)
        ]
    return found


EDITS = (
    Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Los i alle skoler"),
    Edit("measures/rutiner.yaml", "lead: fylkeskommunen", "lead: nav"),
    Edit("measures/skoleskyss.yaml", "", ""),
)


def test_each_change_stands_under_its_heading_with_what_is_changed() -> None:
    assert _told(*EDITS, language=Language.NB, sections=("wording", "gone", "parties")) == [
        "Endret ordlyd",
        "1.1 Los i alle skoler: tittel: «Los i alle kommuner» → «Los i alle skoler»",
        "Tiltak som er borte",
        "1.3 Skoleskyss på kveldstid: borte eller avsluttet",
        "Ansvarlige og samarbeidspartnere",
        "1.2 Felles rutiner for overgangen: ansvarlig: Fylkeskommunen → Nav",
    ]


def test_a_text_that_is_new_in_a_language_was_not_given_before() -> None:
    edit = Edit("measures/los.yaml", "title: Los i alle kommuner", "title: {nb: Los i alle kommuner, nn: Los overalt}")

    assert _told(edit, language=Language.NN, sections=("wording",)) == [
        "Endra ordlyd",
        "1.1 Los overalt: tittel: ikkje oppgitt → «Los overalt»",
    ]


def test_only_the_sections_that_are_asked_for_are_told() -> None:
    assert _told(*EDITS, language=Language.NN, sections=("gone",)) == [
        "Tiltak som er borte",
        "1.3 Skoleskyss på kveldstid: borte eller avslutta",
    ]
