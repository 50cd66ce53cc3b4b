from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from innenforskap.i18n import Language
from innenforskap.model import vocabulary
from innenforskap.model.raw import Plain
from innenforskap.model.refs import GroupRef, MeasureRef, SourceRef, StrandRef
from innenforskap.model.scalars import Choice
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import PlanLanguage, State, Unit
from innenforskap.model.when import ObservationPeriod, When
from innenforskap.report.values import called, heading, label, said
from tests.site_plan import plan


class Unlabelled(Choice):
    """A vocabulary without labels."""

    NEW = "new"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ("2.10", "2.10"),
        (True, "Ja"),
        (False, "Nei"),
        (4162, "4\N{NO-BREAK SPACE}162"),
        (Decimal("9.7"), "9,7"),
        (date(2026, 5, 1), "1. mai 2026"),
        (When.read(Plain("2026-spring")), "våren 2026"),
        (ObservationPeriod.read(Plain("2025/26")), "2025/26"),
        (Text(nb="Ja takk"), "Ja takk"),
        (State.IN_PROGRESS, "I gang"),
        (StrandRef("arbeid"), "Arbeid"),
        (StrandRef("borte"), "borte"),
        (GroupRef("veiledning"), "Veiledning"),
    ],
)
def test_a_value_in_a_readers_words(value: object, words: str, tmp_path: Path) -> None:
    assert said(plan(tmp_path), value, Language.NB) == words


def test_english_readers_get_the_plans_own_words(tmp_path: Path) -> None:
    assert label(State.IN_PROGRESS, Language.EN) == "In progress"
    assert label(Unit.NOK, Language.EN) == "NOK"
    assert label(PlanLanguage.NN, Language.EN) == "NN"
    assert said(plan(tmp_path), When.read(Plain("2026-spring")), Language.EN) == "2026-spring"


def test_a_word_that_has_no_label_yet_speaks_for_itself() -> None:
    assert label(Unlabelled.NEW, Language.NB) == "new"
    assert label(Unlabelled.NEW, Language.EN) == "new"


@pytest.mark.parametrize(
    "choice", [each for each in vars(vocabulary).values() if isinstance(each, type) and issubclass(each, Choice)]
)
def test_every_allowed_word_has_a_label(choice: type[Choice]) -> None:
    assert [word for word in choice if label(word, Language.NN) == word and str(word) not in {"plan", "pilot"}] == []


def test_what_is_not_there_has_no_name(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert called(there, GroupRef("borte"), Language.NB) == ""
    assert called(there, MeasureRef("borte"), Language.NB) == ""
    assert called(there, SourceRef("ssb"), Language.NB)


def test_a_record_is_headed_by_its_title_or_name_if_it_has_one(tmp_path: Path) -> None:
    there = plan(tmp_path)

    assert heading(there.measures["moter"], Language.NN) == "Felles møte"
    assert heading(there.actors["nav"], Language.NB) == "Nav"
    assert heading(there.decisions["pause"], Language.NB) == ""
