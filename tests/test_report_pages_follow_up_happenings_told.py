from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.query.events import Sort
from innenforskap.query.visible import shown
from innenforskap.read.load import load
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.follow_up.happenings import happening
from innenforskap.report.pages.follow_up.happenings_told import details
from innenforskap.report.pages.follow_up.happenings_words import WHAT
from tests.eventful_plan import EVENTFUL, STILL, edition
from tests.small import ROOT

DAY = date(2026, 6, 15)


@pytest.fixture(scope="module")
def complete() -> Edition:
    return Edition(shown(load(ROOT / "tests" / "plans" / "good" / "complete").plan), DAY, Language.NB)


@pytest.mark.parametrize(
    ("sort", "title", "lines"),
    [
        (Sort.ADOPTED, "Planen vedtatt", ["Av: Fylkestinget", "Sak: PS 84/2023"]),
        (Sort.ROLLED, "Rullering: enkel rullering", ["Skyssen er flyttet, og rutinene", "Versjon: fra 1.0 til 2.0"]),
        (Sort.PUBLISHED, "Dokument publisert – Handlingsplan mot utenforskap", []),
        (Sort.DECIDED, "Vedtak: spre – 1.1 Los i alle", ["Fylkesrådet ber om", "Av: Fylkesrådet", "Sak: PS 40/2026"]),
        (Sort.FOLLOWED_UP, "Vedtak fulgt opp – 1.1 Los i alle", ["Lage en veileder", "Av: Fylkeskommunen"]),
        (Sort.INTRODUCED, "Nytt tiltak – 1.1 Los i alle", ["Forslaget kom på innspillsmøtet.", "Versjon: 1.0"]),
        (Sort.REACHED, "Milepæl nådd – 1.1 Los i alle", ["Losene er ansatt"]),
        (
            Sort.POSTPONED,
            "Milepæl flyttet – 1.1 Los i alle",
            ["Losene er ansatt", "Fristen var: 15. august 2024", "Ny frist: oktober 2024", "Årsak: Det var få søkere."],
        ),
        (Sort.EVALUATED, "Tiltak evaluert – 1.1 Los", ["Fraværet gikk ned", "Konklusjon: Lovende", "Av: "]),
        (Sort.JUDGED, "Pilot vurdert for spredning – 1.1 Los", ["Piloten har vist", "Konklusjon: ", "Av: Fylkesrådet"]),
        (Sort.TAKEN_UP, "Pilot tatt i bruk – 1.1 Los", ["Losen sitter på skolen.", "Tatt i bruk av: "]),
        (Sort.RAISED, "Hindring tatt opp med andre – Sårbare overganger", ["Til: KS, Fylkestinget"]),
        (Sort.ANSWERED, "Svar om hindring – Sårbare", ["KS tar det opp med staten.", "Fra: KS, Fylkestinget"]),
        (Sort.ASKED, "Ba om informasjon – Kartlegging av losene", ["Til: "]),
        (Sort.REPLIED, "Svar på forespørsel – Kartlegging av losene", ["Fra: "]),
        (Sort.USED, "Svar tatt i bruk – Kartlegging av losene", ["Losene ønsket seg en fast samling."]),
    ],
)
def test_each_sort_says_what_happened_to_what_and_by_whom(
    complete: Edition, sort: Sort, title: str, lines: list[str]
) -> None:
    told = happening(complete, next(each for each in complete.events if each.sort is sort))

    assert told.title.startswith(title)
    assert len(told.lines) == len(lines)
    assert all(line.startswith(begun) for line, begun in zip(told.lines, lines, strict=True))


def test_a_report_that_mends_another_says_which(complete: Edition) -> None:
    told = happening(complete, next(each for each in complete.events if each.sort is Sort.REPORTED))

    assert told.what == "Statusrapport rettet"
    assert "Retter rapporten fra: 1. mai 2026" in told.lines


def test_what_was_published_is_an_address_one_can_follow(complete: Edition) -> None:
    told = happening(complete, next(each for each in complete.events if each.sort is Sort.PUBLISHED))

    assert told.about[0].link.address == "https://www.example.no/plan"


def test_a_paper_is_told_by_what_it_is_and_what_came_of_it(tmp_path: Path) -> None:
    step = "treatment: [{body: radet, date: 2026-06-01, case_no: 5/26, outcome: Tatt til etterretning}]"
    papers = f"2026-december: {{{step}}}\nukjent: {{{step}}}"

    assert titles(tmp_path, {"papers.yaml": papers}, Sort.TREATED) == {
        "Sak behandlet – Desemberrapporten for 2026": ("Tatt til etterretning", "Av: Fylkesrådet", "Sak: 5/26"),
        "Sak behandlet – ukjent": ("Tatt til etterretning", "Av: Fylkesrådet", "Sak: 5/26"),
    }


def test_a_decision_leads_to_the_case_where_it_can_be_read(tmp_path: Path) -> None:
    told = edition(tmp_path)
    facts = [
        [value.address for fact in happening(told, each).facts for value in fact.values]
        for each in told.events
        if each.sort is Sort.DECIDED
    ]

    assert facts == [[""], ["", "https://fylket.example/12"]]


def test_figures_are_told_by_area_and_period_and_how_settled_they_are(tmp_path: Path) -> None:
    indicators = """
        one:
          title: {nb: Unge utenfor, nn: Unge utanfor}
          maturity: in-use
          unit: percent
          geography: ["18"]
          comparison: ["NO"]
          observations:
            - {period: 2025, geo: "NO", value: 10.1, published: 2026-03-01}
            - {period: 2025, geo: "18", value: 9.9, published: 2026-03-01, finality: preliminary}
        other:
          title: {nb: Svar, nn: Svar}
          maturity: in-use
          unit: count
          observations: [{period: 2025-Q1, value: 3, published: 2026-02-01}]
    """

    assert titles(tmp_path, {"indicators.yaml": indicators}, Sort.RELEASED) == {
        "Nye tall – Unge utenfor": (
            "Nordland, 2025: 9,9\N{NO-BREAK SPACE}% (foreløpig)",
            "Hele landet, 2025: 10,1\N{NO-BREAK SPACE}%",
        ),
        "Nye tall – Svar": ("1. kvartal 2025: 3",),
    }


def test_what_the_plan_does_not_say_is_left_out(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: Plan\nadopted: {date: 2026-01-01}",
        "rolls.yaml": "2026: {outcome: no-roll, date: 2026-02-01, from: '1'}",
        "measures.yaml": """
            a:
              title: A
              kind: pilot
              introduced: {date: 2026-01}
              evaluation: {date: 2026-02, verdict: works}
              pilot:
                spread:
                  verdict: stopped
                  date: 2026-03
                  adopters: [{since: 2026-03}]
        """,
        "barriers.yaml": "b: {title: B, state: lifted, raised: [{date: 2026-01}]}",
        "decisions.yaml": "d: {date: 2026-01-01, body: radet, type: ask, follow_up: {text: Skriv, done: 2026-01-02}}",
        "status.yaml": "{}",
        "indicators.yaml": "{}",
    }
    told = edition(tmp_path, {**STILL, **files})

    assert {each.title: each.lines for each in (happening(told, event) for event in told.events)} == {
        "Planen vedtatt": (),
        "Rullering: vurdert, ikke behov for rullering": (),
        "Nytt tiltak – A": (),
        "Tiltak evaluert – A": ("Konklusjon: Virker",),
        "Pilot vurdert for spredning – A": ("Konklusjon: Stoppet",),
        "Pilot tatt i bruk – A": (),
        "Hindring tatt opp med andre – B": (),
        "Vedtak: be om ny sak": ("Av: Fylkesrådet",),
        "Vedtak fulgt opp": ("Skriv",),
    }


def test_a_municipality_that_is_no_actor_is_told_by_its_name(tmp_path: Path) -> None:
    spread = '{verdict: spreading, adopters: [{since: 2026-04, municipality_no: "1804"}]}'
    told = titles(tmp_path, {"measures.yaml": f"a: {{title: A, pilot: {{spread: {spread}}}}}"}, Sort.TAKEN_UP)

    assert told == {"Pilot tatt i bruk – A": ("Tatt i bruk av: Bodø",)}


def test_a_part_that_nobody_tells_of_stops_the_site(complete: Edition) -> None:
    with pytest.raises(TypeError):
        details(complete, complete.events[0]._replace(part=None))  # type: ignore[arg-type]  # It is no part.


def test_every_sort_has_its_words() -> None:
    assert {*WHAT} == {*Sort}


def titles(folder: Path, files: Mapping[str, str], sort: Sort) -> dict[str, tuple[str, ...]]:
    told = edition(folder, {**EVENTFUL, **files})
    found = (happening(told, each) for each in told.events if each.sort is sort)
    return {each.title: each.lines for each in found}
