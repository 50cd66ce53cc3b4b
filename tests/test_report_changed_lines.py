"""What is told of one change."""

# ruff: noqa: E501 - a line is asserted as it is told

import pytest

from innenforskap.compare.plans import differences
from innenforskap.i18n import Language
from innenforskap.report.changes import Compared, change_list
from tests.edited import COMPLETE, DAY, Edit, edited, lines, listed


def _decision(text: str) -> Edit:
    return Edit("decisions.yaml", "", f"ny:\n  {{date: 2026-06-10, body: fylkestinget, {text}}}\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("type: terminate, about: [los]", "Avsluttede tiltak: − 1.1 Los i alle kommuner: avsluttet (fylkestinget 10. juni 2026)"),
        ("type: merge, about: [los], into: rutiner", "Tiltak som er slått sammen: → 1.1 Los i alle kommuner: slått sammen med 1.2 Felles rutiner for overgangen (fylkestinget 10. juni 2026)"),
        ("type: merge, about: [los], into: borte", "Tiltak som er slått sammen: → 1.1 Los i alle kommuner: slått sammen (fylkestinget 10. juni 2026)"),
        ("type: spread, about: [los], reason: Den virker!, follow_up: {text: Spre den}", "Vedtak: + 1.1 Los i alle kommuner: vedtak om å spre (fylkestinget 10. juni 2026). Begrunnelse: Den virker! Oppfølging: Spre den"),
        ("type: spread, about: [los], follow_up: {text: Spre den, owner: nav, done: 2026-06-12}", "Vedtak: + 1.1 Los i alle kommuner: vedtak om å spre (fylkestinget 10. juni 2026). Oppfølging: Spre den (Nav, gjort 12. juni 2026)"),
    ],
)  # fmt: skip
def test_a_new_decision_tells_what_becomes_of_the_measures_by_whom_and_why(text: str, told: str) -> None:
    assert lines(listed(_decision(text))) == [told]


def test_why_a_deadline_moved_follows_it() -> None:
    told = lines(
        listed(
            Edit("measures/los.yaml", "to: 2026-Q4", "to: 2027-Q4"),
            _decision("type: adjust, about: [los], reason: Det tar tid."),
        )
    )

    assert told[0].endswith("1 år senere. Årsak: Det tar tid. Vedtak: fylkestinget 10. juni 2026")


def test_that_a_measure_left_the_plan_is_told_with_version_words_and_decision() -> None:
    ended = 'ended: {version: "2.1", how: moved, decision: spre-los, text: Den hører til der.}\n'
    told = lines(listed(Edit("measures/los.yaml", "tags: [overgang]\n", f"tags: [overgang]\n{ended}")))

    assert told == [
        "Tiltak flyttet til annen plan: → 1.1 Los i alle kommuner: flyttet til annen plan i versjon 2.1. Den hører til der. Vedtak: fylkesrådet 20. mai 2026, sak PS 40/2026"
    ]


def test_what_is_gone_and_goes_on_in_another_says_in_which() -> None:
    told = lines(
        listed(
            Edit("measures/rutiner.yaml", "", ""),
            Edit("measures/skoleskyss.yaml", "", ""),
            Edit("measures/los.yaml", "formerly: [losordningen]", "formerly: [losordningen, rutiner, skoleskyss]"),
        )
    )

    assert "Tiltak som er borte: − 1.2 Felles rutiner for overgangen: videre i 1.1 Los i alle kommuner" in told


def test_what_has_got_another_id_says_from_which_to_which() -> None:
    text = (COMPLETE / "indicators" / "trivsel.yaml").read_text("utf-8") + "formerly: [trivsel]\n"
    told = lines(listed(Edit("indicators/trivsel.yaml", "", ""), Edit("indicators/skoletrivsel.yaml", "", text)))

    assert told == ["Indikatorer: ~ Indikator «Trivsel på skolen»: ny id: trivsel → skoletrivsel"]


def test_the_state_of_a_new_measure_comes_from_nowhere() -> None:
    told = lines(
        listed(
            Edit("measures/ny.yaml", "", "title: Ny\n"), Edit("status/2026-06-01/ny.yaml", "", "state: in-progress\n")
        )
    )

    assert told[1] == "Status, framdrift og virkning: + Ny: status: i gang; ny rapport 1. juni 2026"


def test_a_measure_that_is_reported_for_the_first_time_was_not_reported() -> None:
    told = lines(
        listed(
            Edit("status/2026-06-01/rutiner.yaml", "", "state: in-progress\nprogress: on-track\n"), language=Language.NN
        )
    )

    assert told[0].endswith("ny rapport 1. juni 2026")


def test_a_report_on_a_measure_that_is_not_there_says_what_it_says() -> None:
    told = lines(listed(Edit("status/2026-06-01/borte.yaml", "", "state: in-progress\nprogress: on-track\n")))

    assert told == ["Status, framdrift og virkning: + borte, rapporten 1. juni 2026: status: i gang; framdrift: i rute"]


def test_a_report_that_is_gone_on_a_measure_that_is_not_there_says_what_it_said() -> None:
    old, new = (
        edited([Edit("status/2026-06-01/borte.yaml", "", "state: in-progress\nprogress: on-track\n")]),
        edited([]),
    )
    told = lines(change_list(Compared(old, new, DAY, "HEAD", "mappen"), differences(old, new, DAY), Language.NB))

    assert told == ["Status, framdrift og virkning: − borte, rapporten 1. juni 2026: status: i gang; framdrift: i rute"]


@pytest.mark.parametrize(("state", "says"), [("on-hold", True), ("completed", False)])
def test_that_no_progress_is_told_any_more_is_said_of_a_measure_that_has_not_ended(state: str, says: bool) -> None:
    (told,) = lines(listed(Edit("status/2026-06-01/los.yaml", "", f"state: {state}\n")))

    assert ("framdrift: noe forsinket → ikke oppgitt" in told) is says


def test_several_reports_are_told_by_their_days() -> None:
    told = lines(
        listed(
            Edit("status/2026-05-20/los.yaml", "", "state: in-progress\nprogress: some-delay\n"),
            Edit("status/2026-06-01/los.yaml", "", "state: in-progress\nprogress: some-delay\n"),
        )
    )

    assert told[0].endswith("nye rapporter 20. mai 2026 og 1. juni 2026; uendret status, framdrift og virkning")


def test_a_figure_that_is_changed_in_more_than_the_figure_tells_the_rest_after_it() -> None:
    edit = Edit(
        "indicators/fullfort.yaml",
        "value: 76.0\n    finality: preliminary\n    numerator: 760",
        "value: 77.0\n    finality: final\n    numerator: 770",
    )

    assert (
        lines(listed(edit))[0]
        .replace("\N{NO-BREAK SPACE}", " ")
        .endswith(
            "2018–2024, Nordland: 76,0 % (foreløpig) → 77,0 % (endelig); tall 2018–2024, Nordland, teller: 760 → 770"
        )
    )


def test_figures_in_another_order_are_told_as_a_list() -> None:
    one = '  - {period: 2018..2024, geo: "NO", missing: not-published}\n'
    first = Edit("indicators/fullfort.yaml", "observations:\n", f"observations:\n{one}")
    told = lines(listed(first, Edit("indicators/fullfort.yaml", f"\n{one}breaks", "\nbreaks")))

    assert told == ["Tall: ~ Indikator «Elever som fullfører videregående»: tall: ny rekkefølge"]
