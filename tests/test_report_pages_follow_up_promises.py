from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.report.pages.follow_up.promises import asked_for, promises
from tests.site_plan import edition

MEMO = "eit notat om korleis det går med oppstarten, og om det som må drøftast"
REPORT = "fylkestinget ein rapport om gjennomføring og resultat, saman med ein oppdatert plan"
NOTE = "et notat om hvordan det går med oppstarten, og om det som må drøftes"


def test_the_year_is_told_in_its_order(tmp_path: Path) -> None:
    told = ["".join(part.words for part in line) for line in promises(edition(tmp_path, Language.NN))]

    assert told == [
        f"Kvar juni gir gjennomføringsteamet fylkesrådet {MEMO}.",
        f"Kvar desember gir fylkesrådet {REPORT}.",
    ]


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("from: teamet", f"Hver juni skriver gjennomføringsteamet {NOTE}."),
        ("to: radet", f"Hver juni får fylkesrådet {NOTE}."),
        ("from: borte", f"Hver juni kommer {NOTE}."),
    ],
)
def test_a_promise_tells_no_more_than_the_plan_says(tmp_path: Path, between: str, told: str) -> None:
    about = f"title: Plan\ncalendar: [{{paper: june-memo, month: 6, {between}}}]"
    (line,) = promises(edition(tmp_path, files={"plan.yaml": about}))

    assert "".join(part.words for part in line) == told


def test_what_decisions_asked_for_and_is_not_done_has_its_deadline_there(tmp_path: Path) -> None:
    files = {
        "plan.yaml": "title: Plan\n",
        "decisions.yaml": "a: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Sende brev, due: 2026-09}}\n"
        "b: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Ringe, due: 2026-06, done: 2026-05-02}}\n"
        "c: {date: 2026-05-01, body: radet, type: ask, follow_up: {text: Vente}}\n",
    }
    told = ["".join(part.words for part in line) for line in asked_for(edition(tmp_path, files=files))]

    assert told == ["Frist september 2026: Sende brev"]
