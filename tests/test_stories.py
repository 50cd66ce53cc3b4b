"""What a county lives through with its plan, told from end to end on a history of commits."""

from pathlib import Path

import pytest

from tests.history import History

PLAN = """
    title: {nb: Handlingsplan mot utenforskap, nn: Handlingsplan mot utanforskap}
    owners: [fylkeskommunen]
    county: "18"
    governance: parliamentary
    period: {from: 2025, to: 2028}
    target_group: {age_from: 15, age_to: 29}
    strand_label: Delmål
    language: {primary: nb, policy: both}
    version: "2025"
    version_state: adopted
    adopted: {body: fylkestinget, date: 2024-12-10, case_no: PS 80/2024}
    calendar:
      - {paper: june-memo, month: 6, from: teamet, to: fylkesradet}
      - {paper: december-report, month: 12, from: fylkesradet, to: fylkestinget}
"""
BODIES = """
    fylkestinget: {name: Fylkestinget, kind: county-assembly, powers: [adopt, terminate], political: true}
    fylkesradet: {name: Fylkesrådet, kind: county-executive, powers: [propose, discuss, terminate], political: true}
    teamet: {name: Gjennomføringsteamet, kind: implementation-team, powers: [coordinate], political: false}
"""
ACTORS = """
    fylkeskommunen: {name: Fylkeskommunen, kind: county}
    nav: {name: Nav i fylket, kind: state-regional}
    opplaering: {name: Seksjon for opplæring, kind: unit, parent: fylkeskommunen}
"""
MEASURES = """
    los:
      number: "1"
      title: {nb: Los i skolen, nn: Los i skulen}
      text: {nb: Fylkeskommunen prøver ut los., nn: Fylkeskommunen prøver ut los.}
      strand: skole
      kind: ongoing
      commitment: responsible
      lead: opplaering
      period: {from: 2025, to: 2028}
    praksis:
      number: "2"
      title: {nb: Praksisplasser, nn: Praksisplassar}
      text: {nb: Nav skaffer praksisplasser., nn: Nav skaffar praksisplassar.}
      strand: skole
      kind: ongoing
      commitment: joint
      lead: nav
      partners: [{actor: fylkeskommunen, participation: active}]
      period: {from: 2025, to: 2028}
"""
FIRST = {
    "plan.yaml": PLAN,
    "bodies.yaml": BODIES,
    "actors.yaml": ACTORS,
    "strands.yaml": 'skole: {number: "1", title: {nb: Flere fullfører, nn: Fleire fullfører}}\n',
    "measures.yaml": MEASURES,
}
REPORTED = "state: in-progress\nprogress: on-track\neffect: too-early\nreported_by: {by}\n"


def report(by: str) -> str:
    return REPORTED.format(by=by)


@pytest.fixture
def county(tmp_path: Path) -> History:
    return History(tmp_path / "fylket", FIRST)


def test_a_lead_that_misses_the_deadline_is_named_until_it_reports(county: History) -> None:
    county.commit(
        "Runden i oktober",
        {
            "status/2025-10-01/los.yaml": report("opplaering"),
            "status/2025-10-01/praksis.yaml": report("nav"),
        },
    )
    county.commit("Runden i mai", {"status/2026-05-01/los.yaml": report("opplaering")})
    before = county.told("report", "june", "--as-of", "2026-06-15")
    late = county.told("list", "measures", "--lacking", "fresh-status", "--as-of", "2026-06-15", "--format", "csv")

    county.commit("Nav melder", {"status/2026-06-20/praksis.yaml": report("nav")})

    assert late.splitlines()[1:][0].startswith("praksis,")
    assert len(late.splitlines()) == 2
    assert "Siste statusrapport er for gammel (1)" in before
    # What is dated later changes nothing in what was said on the day, and what was known can be asked for too.
    assert county.told("report", "june", "--as-of", "2026-06-15") == before
    after = county.told("report", "june", "--as-of", "2026-06-25")
    assert "Siste statusrapport er for gammel" not in after
    assert county.told("report", "june", "--as-of", "2026-06-25", "--rev", "HEAD~1") == before.replace(
        "15. juni", "25. juni"
    )


def test_the_same_memo_in_nynorsk(county: History) -> None:
    county.commit(
        "Runden i mai",
        {
            "status/2026-05-01/los.yaml": report("opplaering"),
            "status/2026-05-01/praksis.yaml": report("nav"),
        },
    )
    nb = county.told("report", "june", "--as-of", "2026-06-15", "--lang", "nb")
    nn = county.told("report", "june", "--as-of", "2026-06-15", "--lang", "nn")

    assert [line.count("|") for line in nb.splitlines()] == [line.count("|") for line in nn.splitlines()]
    assert "Praksisplasser" in nb
    assert "Praksisplassar" in nn
    assert "Praksisplasser" not in nn
    for word in ("ikke", "fra ", "hvordan"):
        assert word not in nn
