"""What the June memo says of communication."""

from datetime import date
from pathlib import Path

from innenforskap.i18n import Language
from innenforskap.report.june import june
from innenforskap.report.paper import Paper
from tests.paper_plan import heading, lines, plan

TOLD = """
    brev:
      title: {nb: Nyhetsbrev, nn: Nyheitsbrev}
      audience: {nb: Kommunene, nn: Kommunane}
      channels: [newsletter, website]
      last: 2026-05
      next: 2026-09-01
    seint: {title: Seminar, last: 2026-08, next: 2026-05}
    annet: {title: Annet}
"""


def memo(folder: Path, told: str, language: Language = Language.NB) -> Paper:
    return june(plan(folder, {"communications.yaml": told} if told else {}), date(2026, 6, 15), language)


def test_each_activity_is_told_with_whom_it_reaches_and_when(tmp_path: Path) -> None:
    paper = memo(tmp_path, TOLD)

    assert heading(paper, "communication") == "Kommunikasjon"
    assert lines(paper, "communication") == [
        "Gjort, og neste gang",
        "Nyhetsbrev | Kommunene | Nyhetsbrev, nettside | Mai 2026 | 1. september 2026",
        "Seminar | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Mai 2026 (tiden er ute)",
        "Annet | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt | Ikke oppgitt",
    ]


def test_it_is_told_in_nynorsk_too_with_what_is_in_bokmal_only(tmp_path: Path) -> None:
    told = lines(memo(tmp_path, TOLD, Language.NN), "communication")

    assert told[1] == "Nyheitsbrev | Kommunane | Nyheitsbrev, nettside | Mai 2026 | 1. september 2026"
    assert told[3].startswith("Annet | Ikkje oppgitt")


def test_a_plan_without_communication_has_no_such_section(tmp_path: Path) -> None:
    assert "communication" not in [section.id for section in memo(tmp_path, "").sections]
