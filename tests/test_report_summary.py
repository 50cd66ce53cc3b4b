"""A paper on one page."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model.text import Told
from innenforskap.model.vocabulary import Paper as Kind
from innenforskap.report.lines import ours
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Paper
from innenforskap.report.summary import one_page, short
from tests.paper_plan import ADOPTED, heading, lines, plan, words

DAY = date(2026, 6, 15)
NB, NN = Language.NB, Language.NN
FILES = {
    "plan.yaml": """
        title: Handlingsplan
        version_state: adopted
        calendar:
          - {paper: june-memo, month: 6, from: teamet, to: radet}
          - {paper: december-report, month: 12, from: radet, to: tinget}
    """,
    "bodies.yaml": """
        teamet: {name: Gjennomføringsteamet, kind: implementation-team}
        radet: {name: Fylkesrådet, kind: county-executive}
        tinget: {name: Fylkestinget, kind: county-assembly}
    """,
    "measures.yaml": """
        a: {title: Lærlinger, number: "1", period: {from: 2026-03}}
        b: {title: Møteplasser, number: "2"}
        c: {title: Buss, number: "3", period: {from: 2026-04}}
        d: {title: Fritid, number: "4"}
    """,
    "status.yaml": """
        "2026-05-01":
          a:
            state: in-progress
            progress: some-delay
            needs_decision: true
            question: Skal vi tilby flere plasser?
            recommendation: Tilby flere.
          b: {state: on-hold, needs_decision: true}
          c: {state: not-started, expected_start: 2026-autumn}
    """,
}


def page(folder: Path, kind: Kind = Kind.JUNE_MEMO, language: Language = NB, **files: str) -> Paper:
    found = plan(folder, {**FILES, **{f"{name}.yaml": text for name, text in files.items()}})
    return one_page(Occasion(found, DAY, language, kind))


def test_a_page_has_what_is_asked_how_it_stands_what_is_wrong_and_what_comes(tmp_path: Path) -> None:
    told = page(tmp_path)

    assert words(told.title) == "Kort om status for oppstart: Handlingsplan"
    assert [(field.label, words(field.value)) for field in told.fields] == [
        ("Dato", "[fylles ut]"),
        ("Til", "Fylkesrådet"),
        ("Status per dato", "15. juni 2026"),
    ]
    assert heading(told, "decisions-asked") == "Saker fylkesrådet bør drøfte"
    assert lines(told, "decisions-asked") == [
        "- Skal vi tilby flere plasser? Anbefaling: Tilby flere.",
        "- 2 Møteplasser",
    ]
    assert lines(told, "status") == [
        "- 4 tiltak: 1 ikke startet, 1 i gang, 1 satt på vent og 1 ikke rapportert.",
        (
            "- Etter planen skulle 2 tiltak ha startet: 1 har startet og 1 har ikke startet. Planen oppgir ikke "
            "planlagt start for 2 tiltak."
        ),
    ]
    assert lines(told, "not-started") == [
        "- 2 Møteplasser: satt på vent",
        "- 1 Lærlinger: noe forsinket",
        "- 3 Buss: ikke startet",
    ]
    assert lines(told, "ahead") == [
        "- Høsten 2026: Forventet start: 3 Buss",
        (
            "- Desember 2026: Fylkesrådet legger fram rapport om gjennomføring og resultater og en oppdatert plan for "
            "fylkestinget"
        ),
    ]
    assert (told.kind, told.one_page, told.internal) == ("june-memo-summary", True, True)


def test_the_page_of_the_report_is_of_the_same_shape_and_is_for_everyone(tmp_path: Path) -> None:
    told = page(tmp_path, Kind.DECEMBER_REPORT, NN, papers="2026-december: {recommendation: [Planen blir vedteken.]}\n")

    assert words(told.title) == "Kort om gjennomføring og resultat: Handlingsplan"
    assert heading(told, "decisions-asked") == "Saker fylkestinget bør drøfte"
    assert lines(told, "recommendation") == ["- Planen blir vedteken."]
    assert not told.internal


def test_a_memo_without_a_written_proposal_has_none_on_its_page(tmp_path: Path) -> None:
    told = page(tmp_path, papers="2026-june: {assessment: Godt.}\n")

    assert "recommendation" not in [section.id for section in told.sections]


def test_a_plan_with_nothing_in_it_says_so(tmp_path: Path) -> None:
    told = one_page(Occasion(plan(tmp_path, {"plan.yaml": ADOPTED}), DAY, NB, Kind.JUNE_MEMO))

    assert heading(told, "decisions-asked") == "Saker som bør drøftes"
    assert [lines(told, section.id) for section in told.sections] == [
        ["Ingen tiltak trenger en avgjørelse nå."],
        ["- Planen har ingen tiltak."],
        ["Vi kjenner ikke til tiltak som ikke går som planlagt."],
        ["Planen har ingen datoer framover."],
    ]


@pytest.mark.parametrize(("count", "more"), [(5, []), (7, ["2 til står i hele saken."])])
def test_five_of_each_are_told_and_how_many_more_there_are(tmp_path: Path, count: int, more: list[str]) -> None:
    measures = "".join(f'm{n}: {{title: Tiltak, number: "{n}"}}\n' for n in range(count))
    status = '"2026-05-01":\n' + "".join(f"  m{n}: {{state: not-started}}\n" for n in range(count))

    told = lines(page(tmp_path, measures=measures, status=status), "not-started")

    assert (len(told[:5]), told[5:]) == (5, more)


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("en to tre", 9, "en to tre"),
        ("en to tre", 8, "en to…"),
        ("en to, tre", 7, "en to…"),
        ("entotre", 4, "ent…"),
        ("en to tre", 6, "en to…"),
    ],
)
def test_a_long_line_is_cut_after_a_word(text: str, most: int, told: str) -> None:
    assert words(short(ours(text, NB), most)) == told
    assert len(told) <= most


def test_what_is_cut_keeps_its_language() -> None:
    line = (Told("2.1 ", NB), Told("Ein lang tittel", NN), Told(" og mer", NB))

    assert short(line, 13) == (Told("2.1 ", NB), Told("Ein lang…", NN))
