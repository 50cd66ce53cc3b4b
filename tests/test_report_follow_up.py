"""What a paper says of what earlier decisions asked for."""

from pathlib import Path

from innenforskap.report.june import june
from tests.followed_plan import DAY, FILES, NB, bare, full
from tests.paper_plan import lines, plan


def test_what_earlier_decisions_asked_for_is_told_with_who_and_when(tmp_path: Path) -> None:
    assert lines(full(tmp_path), "follow-up") == [
        "Vedtak som venter på oppfølging",
        "Be om ny sak (fylkesrådet, 3. februar 2025) | Ny sak | Ikke oppgitt | Desember 2025 (tiden er ute)",
        (
            "Justere: 1 Buss; 2 Veiledere (fylkesrådet, 3. februar 2026, sak PS 12/2026) | Avklare finansiering | "
            "Fylkeskommunen | 1. september 2026"
        ),
        "Løse: 3 Fritid (fylkesrådet, 4. februar 2025) | Finne lokaler | Ikke oppgitt | Ikke oppgitt",
    ]


def test_that_no_decision_waits_is_one_sentence(tmp_path: Path) -> None:
    assert lines(bare(tmp_path), "follow-up") == ["Det er ikkje registrert vedtak som ventar på oppfølging."]


def test_what_was_followed_up_since_the_last_paper_is_told_shortly(tmp_path: Path) -> None:
    decisions = """
        ny:
          date: 2026-02-03
          body: radet
          type: ask
          follow_up: {text: Kartlegge tilbudet., done: 2026-04}
        for-lenge-siden:
          date: 2025-02-03
          body: radet
          type: ask
          follow_up: {text: Spørre skolene, done: 2025-12}
    """
    files = {name: FILES[name] for name in ("plan.yaml", "bodies.yaml")} | {"decisions.yaml": decisions}

    assert lines(june(plan(tmp_path, files), DAY, NB), "follow-up") == [
        "Det er ikke registrert vedtak som venter på oppfølging.",
        "Fulgt opp siden 31. desember 2025:",
        "- Kartlegge tilbudet (gjort april 2026). Be om ny sak (fylkesrådet, 3. februar 2026)",
    ]
