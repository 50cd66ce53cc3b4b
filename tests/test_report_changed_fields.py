"""What differs in the fields of a record."""

import pytest

from innenforskap.compare.plans import differences
from innenforskap.i18n import Language
from innenforskap.query.visible import shown
from innenforskap.report.changes import Compared, change_list
from tests.edited import DAY, Edit, edited, lines, listed

_LOS = "measures/los.yaml"


def _line(*edits: Edit, language: Language = Language.NB) -> str:
    """Return what is told of the one record that is changed, after its name."""
    (line,) = lines(listed(*edits, language=language))
    return line.partition(": ")[2].partition(": ")[2]


def test_what_leads_to_several_values_is_told_once() -> None:
    edit = Edit(_LOS, "participation: active, since: 2024-autumn", "participation: ended, since: 2025")

    assert _line(edit) == "samarbeidspartner Nav: deltakelse: deltar → avsluttet; siden: høsten 2024 → 2025"


def test_a_start_and_an_end_are_told_by_those_names() -> None:
    edit = Edit(_LOS, "{from: 2024-autumn, to: 2026-Q4}", "{from: 2025-spring, to: 2027-Q4}")

    assert _line(edit) == (
        "start: høsten 2024 → våren 2025, 6 måneder senere;"
        " slutt: fjerde kvartal 2026 → fjerde kvartal 2027, 1 år senere"
    )


def test_a_period_that_comes_or_goes_whole_is_told_as_one() -> None:
    gone = Edit(_LOS, "period: {from: 2024-autumn, to: 2026-Q4}\n", "")
    new = Edit("measures/skoleskyss.yaml", "kind: ongoing", "kind: ongoing\nperiod: {from: 2024, to: 2026}")

    assert _line(gone) == "periode: tatt ut høsten 2024 – fjerde kvartal 2026"
    assert _line(new) == "periode: lagt til 2024–2026"


def test_which_item_is_told_of_each_where_several_are_changed_in_a_part() -> None:
    more = '{actor: nabokommunen, municipality_no: "1860", since: 2026-01, changed: Losen sitter på skolen.}\n'
    base = Edit(_LOS, more, more + "      - {actor: ks, since: 2026-02}\n      - {actor: nav, since: 2026-02}\n")

    assert _line(base) == (
        "pilot, spredning: tatt i bruk av: lagt til KS (siden: februar 2026);"
        " tatt i bruk av: lagt til Nav (siden: februar 2026)"
    )


def test_a_list_of_words_tells_what_has_come_and_what_has_gone() -> None:
    assert (
        _line(Edit(_LOS, "tags: [overgang]", "tags: [skole, los]")) == "emneord: lagt til skole, los; tatt ut overgang"
    )


def test_a_value_that_is_given_on_one_side_only_is_told() -> None:
    assert _line(Edit(_LOS, "capacity: developer\n", "")).endswith(" → ikke oppgitt")
    assert _line(Edit("measures/rutiner.yaml", "kind: one-off", "kind: one-off\ncapacity: developer")).startswith(
        "fylkeskommunens rolle: ikke oppgitt → "
    )


def test_a_text_and_a_value_of_one_item_are_one_line() -> None:
    edit = Edit(_LOS, "role: Veileder losene, participation: active", "role: Veileder alle, participation: ended")

    assert _line(edit) == (
        "samarbeidspartner Nav: deltakelse: deltar → avsluttet;"
        " samarbeidspartner Nav, rolle: «Veileder losene» → «Veileder alle»"
    )


def test_a_part_that_is_new_is_told_with_all_it_says() -> None:
    edit = Edit("indicators/trivsel.yaml", "unit: score", "unit: score\nbaseline: {period: 2024, value: 4.1}")

    assert _line(edit) == "utgangspunkt: lagt til 2024 (verdi: 4,1)"


def test_a_language_is_named_where_the_reader_has_another() -> None:
    both = Edit(_LOS, "title: Los i alle kommuner", "title: {nb: Los i alle kommuner, nn: Los i alle kommunar}")

    assert _line(both) == "tittel på nynorsk: ikke oppgitt → «Los i alle kommunar»"
    assert _line(both, language=Language.NN) == "tittel: ikkje oppgitt → «Los i alle kommunar»"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.NB, "endret, men vises ikke"),
        (Language.NN, "endra, men blir ikkje vist"),
        (Language.EN, "changed, but not shown"),
    ],
)
def test_what_may_not_be_shown_is_told_to_be_changed(language: Language, told: str) -> None:
    old, new = (
        shown(edited([Edit("indicators/fullfort.yaml", "    numerator: 760\n", f"    numerator: {near}\n")]))
        for near in (761, 762)
    )
    (line,) = lines(change_list(Compared(old, new, DAY, "a", "b"), differences(old, new, DAY), language))

    assert line.endswith(told)
