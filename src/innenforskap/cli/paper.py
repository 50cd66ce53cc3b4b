"""What `innenforskap report` is asked for: a paper to read, one to issue, or an issued one made again."""

from innenforskap.cli import issue_words as words
from innenforskap.cli.options import Asked, Ordered
from innenforskap.errors import PlanError


def paper(asked: Asked, order: Ordered) -> int:
    """Do what is asked; raise PlanError where the options do not go together."""
    if order.again is not None:
        if order != Ordered(again=order.again) or asked.rev or asked.since or asked.day != asked.today:
            raise PlanError(words.AGAIN_ALONE)
        from innenforskap.cli.again import again

        return again(order.again, asked.language)
    if order.name is None:
        raise PlanError(words.WHICH_PAPER)
    if order.final:
        if order.output:
            raise PlanError(words.HAS_A_PLACE)
        if order.summary:
            raise PlanError(words.IS_WHOLE)
        from innenforskap.cli.issue import issue

        return issue(asked, order.name, order.form)
    from innenforskap.cli.report import report

    return report(asked, order.name, order.form, order.output, summary=order.summary)
