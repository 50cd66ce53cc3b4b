"""The changes as a part of a paper."""

from innenforskap.i18n import Language
from innenforskap.report.changes_paper import changed_section
from innenforskap.report.lines import ours
from innenforskap.report.paper import Entry, Line, Paragraph
from tests.edited import Edit, listed


def _flat(line: Line) -> str:
    return "".join(told.words for told in line)


def _told(*edits: Edit, language: Language = Language.NB) -> list[str]:
    section = changed_section(listed(*edits, language=language), "changes", ours("Endringer", language), annex=True)
    assert section.annex
    assert section.id == "changes"
    found = [f"{_flat(each.words)}" for each in section.blocks if isinstance(each, Paragraph)]
    for entry in section.blocks:
        if isinstance(entry, Entry):
            found.append(_flat(entry.heading))
            found += [
                f"{_flat(fact.label)}: {_flat(fact.value.words)}"
                for fact in entry.facts
                if isinstance(fact.value, Paragraph)
            ]
    return found


def test_each_change_stands_under_its_heading_with_what_is_changed() -> None:
    assert _told(
        Edit("measures/los.yaml", "title: Los i alle kommuner", "title: Los i alle skoler"),
        Edit("measures/rutiner.yaml", "lead: fylkeskommunen", "lead: nav"),
        Edit("measures/skoleskyss.yaml", "", ""),
    ) == [
        "Fra HEAD til mappen. Status, framdrift og virkning er per 15. juni 2026.",
        "3 endringer.",
        "Endret ordlyd",
        "1.1 Los i alle skoler: tittel: «Los i alle kommuner» → «Los i alle skoler»",
        "Tiltak som er borte",
        "1.3 Skoleskyss på kveldstid: borte eller avsluttet",
        "Ansvarlige og samarbeidspartnere",
        "1.2 Felles rutiner for overgangen: ansvarlig: Fylkeskommunen → Nav",
    ]


def test_without_changes_that_is_all_there_is_to_say() -> None:
    assert _told(language=Language.NN) == [
        "Frå HEAD til mappen. Status, framdrift og verknad er per 15. juni 2026.",
        "Ingen endringar.",
    ]
