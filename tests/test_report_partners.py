"""What a paper says of those who take part."""

from pathlib import Path

from innenforskap.report.june import june
from tests.followed_plan import DAY, FILES, NB, NN, bare, full
from tests.paper_plan import lines, plan


def test_those_invited_are_told_with_their_answers(tmp_path: Path) -> None:
    assert lines(full(tmp_path), "partners") == [
        "Tiltak som er invitasjoner, har 3 partnere. Så langt har 1 takket ja.",
        "Partnere i felles tiltak og invitasjoner",
        "1 Buss | Invitasjon | Invitert: Nav. Takket ja: KS. Svar ikke oppgitt: Kommunene",
        "2 Veiledere | Felles ansvar | Ingen partnere er oppgitt",
        "3 Fritid | Ikke oppgitt | Deltar: KS",
    ]


def test_that_nobody_has_said_yes_is_told_in_words(tmp_path: Path) -> None:
    measures = "a: {title: Buss, commitment: invitation, partners: [{actor: ks}]}\n"

    files = {"actors.yaml": FILES["actors.yaml"], "measures.yaml": measures}

    told = lines(june(plan(tmp_path, files), DAY, NN), "partners")

    assert told[0] == "Tiltak som er invitasjonar, har 1 partnar. Så langt har ingen takka ja."


def test_without_an_invitation_no_answer_is_awaited(tmp_path: Path) -> None:
    told = lines(june(plan(tmp_path, {"measures.yaml": "a: {title: Buss, commitment: joint}\n"}), DAY, NB), "partners")

    assert told[0] == "Partnere i felles tiltak og invitasjoner"


def test_a_plan_that_nobody_shares_says_so(tmp_path: Path) -> None:
    assert lines(bare(tmp_path), "partners") == ["Planen har ingen felles tiltak eller invitasjonar."]
