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


def test_the_council_ends_a_measure_and_december_shows_it(county: History) -> None:
    county.commit("Runden i mai", {"status/2026-05-01/los.yaml": report("opplaering")}, tag="plan-2025")
    county.commit(
        "Fylkestinget avslutter los",
        {
            "decisions/los-avsluttes.yaml": """
                date: 2026-10-20
                body: fylkestinget
                type: terminate
                about: [los]
                case_no: PS 71/2026
                reason: {nb: Skolene har tatt over oppgaven., nn: Skulane har teke over oppgåva.}
            """
        },
    )

    said = county.told("diff", "HEAD~1", "HEAD", "--as-of", "2026-11-20")
    december = county.told("report", "december", "--as-of", "2026-11-20")
    rolled = county.told("roll", "2027", "--as-of", "2026-11-20", "--dry-run")

    assert "− 1 Los i skolen: avsluttet (fylkestinget 20. oktober 2026, sak PS 71/2026)" in said
    assert said.splitlines()[3] == "1 endring."
    assert "- **Avsluttet:** 1 Los i skolen" in december
    assert "sak PS 71/2026" in december
    assert "Avsluttet: 1\n  1 Los i skolen (los), vedtak los-avsluttes" in rolled
    # The measure keeps its file, and the roll says in it how it left the plan.
    assert county.ask("roll", "2027", "--as-of", "2026-11-20").code == 0
    assert "how: terminated" in (county.plan / "measures.yaml").read_text("utf-8")
    assert "utkast" in county.told("report", "december", "--as-of", "2026-11-20")
    county.commit("Utkastet", {})
    assert county.ask("validate", "--as-of", "2026-11-20").code == 0


SIX = {"1804": "Bodø", "1806": "Narvik", "1811": "Bindal", "1812": "Sømna", "1813": "Brønnøy", "1815": "Vega"}


PILOT = """
    number: "3"
    title: {nb: Ungdomskontakt, nn: Ungdomskontakt}
    text: {nb: To kommuner prøver ut ungdomskontakt., nn: To kommunar prøver ut ungdomskontakt.}
    strand: skole
    kind: pilot
    commitment: joint
    lead: fylkeskommunen
    partners: [{actor: nav, participation: active}]
    period: {from: 2025, to: 2026}
    evaluation: {by: nav, due: 2026-09, plan: {nb: Deltakerne spørres., nn: Deltakarane blir spurde.}}
    pilot:
      sites: ["1804", "1806"]
      learning_question: {nb: Når kontakten de som er alene?, nn: Når kontakten dei som er åleine?}
"""


def test_a_pilot_spreads_to_six_municipalities(county: History) -> None:
    los, praksis = MEASURES.split("    praksis:")
    files = {
        "measures.yaml": "",
        "measures/los.yaml": _own(los.partition("los:")[2]),
        "measures/praksis.yaml": _own(praksis),
        "measures/ungdomskontakt.yaml": PILOT,
    }
    county.commit("Piloten", files)
    adopters = "".join(f'\n          - {{municipality_no: "{number}", since: 2026-08}}' for number in SIX)
    spread = f"""
      spread:
        verdict: spreading
        date: 2026-06
        by: fylkesradet
        decision: spre-ungdomskontakt
        text: {{nb: Kontakten når ungdom som er alene., nn: Kontakten når ungdom som er åleine.}}
        adopters:{adopters}
    """
    decision = "date: 2026-06-10\nbody: fylkesradet\ntype: spread\nabout: [ungdomskontakt]\ncase_no: PS 40/2026\n"
    county.commit(
        "Piloten spres",
        {
            "measures/ungdomskontakt.yaml": PILOT.rstrip() + spread,
            "decisions/spre-ungdomskontakt.yaml": decision,
        },
    )

    assert county.ask("validate", "--as-of", "2026-11-20").code == 0
    december = county.told("report", "december", "--as-of", "2026-11-20")
    said = county.told("diff", "HEAD~1", "HEAD", "--as-of", "2026-11-20")

    for name in SIX.values():
        assert name in december
    assert "3 Ungdomskontakt" in said
    # In May nobody had taken it up yet.
    assert "Brønnøy" not in county.told("report", "december", "--as-of", "2026-05-20")


def _own(entry: str) -> str:
    return "\n".join(line.removeprefix("      ") for line in entry.splitlines())


def test_a_preliminary_figure_becomes_final_and_the_sentence_changes(county: History) -> None:
    indicator = """
        title: {{nb: Unge utenfor, nn: Unge utanfor}}
        maturity: in-use
        level: impact
        definition: {{nb: Unge uten arbeid og skole., nn: Unge utan arbeid og skule.}}
        unit: percent
        polarity: lower-better
        population: {{age_from: 15, age_to: 29}}
        source: statistikken
        geography: ["18"]
        targets: [{{value: 10, operator: at-most, by: 2025, set_by: fylkestinget, case_no: PS 80/2024}}]
        observations:
          - {{period: 2024, geo: "18", value: 10.6, finality: final, published: 2025-09-04}}
          - {{period: 2025, geo: "18", value: {value}, finality: {finality}, published: {published}}}
    """
    source = "statistikken: {title: Tabell 1, publisher: Statistikkbyrået, kind: statistics}\n"
    first = indicator.format(value="10.2", finality="preliminary", published="2026-09-04")
    county.commit("Foreløpige tall", {"indicators/unge-utenfor.yaml": first, "sources.yaml": source})
    before = county.told("report", "december", "--as-of", "2026-11-20")
    final = indicator.format(value="9.8", finality="final", published="2026-11-05")
    county.commit("Endelige tall", {"indicators/unge-utenfor.yaml": final})
    after = county.told("report", "december", "--as-of", "2026-11-20")
    said = county.told("diff", "HEAD~1", "HEAD", "--as-of", "2026-11-20")

    assert "10,2\N{NO-BREAK SPACE}% (2025, foreløpig)" in before
    assert "Henger etter, og fristen er ute (foreløpig tall): høyst 10,0" in before
    assert "9,8\N{NO-BREAK SPACE}% (2025, endelig)" in after
    assert "| Målet er nådd |" in after
    assert "10,2" not in after
    (line,) = (line for line in said.splitlines() if "10,2" in line)
    assert "9,8" in line
    # What was known then can still be read.
    assert county.told("report", "december", "--as-of", "2026-11-20", "--rev", "HEAD~1") == before


def test_a_partner_becomes_two(county: History) -> None:
    county.commit(
        "Naboen er med",
        {
            "actors.yaml": ACTORS + "    nabofylket: {name: Vestre og Østre fylke, kind: county}\n",
            "measures.yaml": MEASURES.replace(
                "partners: [{actor: fylkeskommunen, participation: active}]",
                "partners: [{actor: fylkeskommunen, participation: active}, {actor: nabofylket}]",
            ),
        },
    )
    county.commit(
        "Naboen er delt",
        {
            "actors.yaml": ACTORS
            + (
                "    nabofylket: {name: Vestre og Østre fylke, kind: county, valid_to: 2025-12-31,"
                " replaced_by: [vestre, ostre]}\n"
                "    vestre: {name: Vestre fylke, kind: county, valid_from: 2026-01-01}\n"
                "    ostre: {name: Østre fylke, kind: county, valid_from: 2026-01-01}\n"
            ),
            "measures.yaml": MEASURES.replace(
                "partners: [{actor: fylkeskommunen, participation: active}]",
                "partners: [{actor: fylkeskommunen, participation: active}, {actor: vestre, participation: active},"
                " {actor: ostre, participation: active}]",
            ),
        },
    )

    assert county.ask("validate", "--as-of", "2026-06-15", "--changed-since", "HEAD~1").code == 0
    memo = county.told("report", "june", "--as-of", "2026-06-15")
    said = county.told("diff", "HEAD~1", "HEAD", "--as-of", "2026-06-15")
    assert "Vestre fylke" in memo
    assert "Østre fylke" in memo
    assert "Vestre og Østre fylke" not in memo
    assert "Praksisplasser" in said


def test_last_years_paper_is_made_again_byte_for_byte(county: History, monkeypatch: pytest.MonkeyPatch) -> None:
    written = """
        assessment: {nb: Det går fram., nn: Det går framover.}
        recommendation: [{nb: Notatet tas til orientering., nn: Notatet blir teke til orientering.}]
    """
    county.commit(
        "Runden i mai",
        {
            "status/2025-05-01/los.yaml": report("opplaering"),
            "status/2025-05-01/praksis.yaml": report("nav"),
            "papers/2025-june.yaml": written,
        },
    )
    assert county.ask("report", "june", "--as-of", "2025-06-15", "--final").code == 0
    county.commit("Notatet", {})
    issued = county.folder / "reports" / "2025-june-nb"
    county.commit(
        "Året etter er alt nytt",
        {
            "plan.yaml": PLAN.replace("Handlingsplan mot", "Ny handlingsplan mot"),
            "status/2025-05-01/los.yaml": report("opplaering").replace("on-track", "serious-delay") + "reason: Nytt.\n",
        },
    )

    again = county.run("report", "--again", str(issued))
    assert (again.code, again.noted) == (0, "")
    assert "likt byte for byte" in again.said

    monkeypatch.setattr("innenforskap.cli.again.__version__", "9.9")
    other = county.run("report", "--again", str(issued))
    assert other.code == 0
    assert "9.9" in other.noted

    (issued / "paper.md").write_text("Noe annet", "utf-8")
    assert county.run("report", "--again", str(issued)).code == 1


def test_a_number_and_a_person_that_sneak_in_are_stopped_and_never_shown(county: History) -> None:
    county.commit(
        "Runden i mai",
        {
            "status/2026-05-01/los.yaml": report("opplaering") + "text: {nb: Ring 400 00 001., nn: Ring 400 00 001.}\n",
            "actors.yaml": ACTORS + "    oslo: {name: Oslo, kind: municipality, municipality_no: 0301}\n",
        },
    )

    checked = county.ask("validate", "--as-of", "2026-06-15")

    assert checked.code == 1
    assert "0301" in checked.said
    assert "400 00 001" not in checked.said + checked.noted
    assert county.ask("report", "june", "--as-of", "2026-06-15").code == 1


def test_an_assessment_rests_on_old_figures_until_someone_has_read_it_again(county: History) -> None:
    indicator = """
        title: {{nb: Unge utenfor, nn: Unge utanfor}}
        maturity: in-use
        level: impact
        definition: {{nb: Unge uten arbeid og skole., nn: Unge utan arbeid og skule.}}
        unit: percent
        polarity: lower-better
        population: {{age_from: 15, age_to: 29}}
        source: statistikken
        geography: ["18"]
        observations: [{{period: 2025, geo: "18", value: {value}, finality: preliminary}}]
    """
    written = "date: 2026-11-10\nassessment: {nb: Det går fram., nn: Det går framover.}  # skrevet sammen\n"
    county.commit(
        "Vurderingen",
        {
            "indicators/unge-utenfor.yaml": indicator.format(value="10.2"),
            "sources.yaml": "statistikken: {title: Tabell 1, publisher: Statistikkbyrået, kind: statistics}\n",
            "papers/2026-december.yaml": written,
        },
    )
    assert county.ask("review", "2026-december").code == 0
    accepted = (county.plan / "papers" / "2026-december.yaml").read_text("utf-8")
    county.commit("Et nytt tall", {"indicators/unge-utenfor.yaml": indicator.format(value="9.8")})

    stale = county.ask("validate", "--select", "IF629", "--output-format", "concise")
    assert accepted.startswith(written)
    assert "papers/2026-december.yaml" in stale.said
    assert county.ask("review", "2026-december", "--dry-run").code == 0
    assert (county.plan / "papers" / "2026-december.yaml").read_text("utf-8") == accepted
    assert county.ask("review", "2026-december").code == 0
    assert "IF629" not in county.ask("validate", "--select", "IF629").said
