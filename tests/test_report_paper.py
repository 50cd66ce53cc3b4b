"""What any paper consists of."""

from innenforskap.report.paper import Ask, Fact, Paragraph


def test_what_is_needed_to_decide_is_read_in_the_same_order_every_time() -> None:
    facts = [Fact((), Paragraph(())) for _ in range(6)]
    measure, problem, cause, options, recommendation, consequence = facts

    ask = Ask((), measure, problem, cause, options, recommendation, consequence)

    assert list(ask.facts) == facts
