import pytest

from innenforskap.errors import PlanError
from innenforskap.i18n import Language, Message

NOTHING = Message("Finner ikke «{name}».", "Finn ikkje «{name}».", "There is no “{name}”.")


def test_what_stops_the_tool_is_said_in_the_users_language() -> None:
    error = PlanError(NOTHING, name="plan")

    assert [error.said(language) for language in Language] == [
        "Finner ikke «plan».",
        "Finn ikkje «plan».",
        "There is no “plan”.",
    ]


def test_a_trace_reads_in_english() -> None:
    with pytest.raises(PlanError, match="There is no “plan”"):
        raise PlanError(NOTHING, name="plan")


def test_a_fact_that_is_a_message_is_told_in_the_users_language() -> None:
    error = PlanError(NOTHING, name=Message("{{noe}}", "{{noko}}", "{{something}}"))

    assert [error.said(language) for language in Language] == [
        "Finner ikke «{noe}».",
        "Finn ikkje «{noko}».",
        "There is no “{something}”.",
    ]
    assert str(error) == "There is no “{something}”."
