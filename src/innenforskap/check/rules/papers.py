"""Rules of what is written for a paper: which paper it is for, when it comes, and what a correction must say."""

from collections.abc import Iterator
from datetime import date

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.manuscript import PAPERS, Manuscript
from innenforskap.model.vocabulary import Paper, Visibility
from innenforskap.query.decided import open_question
from innenforskap.query.papers import due, manuscript

_WORDS = {paper: word for word, paper in PAPERS.items()}

PAPER_OF_NO_NAME = Rule(
    "IF620",
    "paper-of-no-name",
    Severity.ERROR,
    Message(
        "«{id}» sier ikke hvilket papir og hvilket år det er skrevet for",
        "«{id}» seier ikkje kva for papir og kva for år det er skrive for",
        "“{id}” does not say for which paper and which year it is written",
    ),
    (
        Message(
            "kall det for eksempel {year}-june eller {year}-december",
            "kall det til dømes {year}-june eller {year}-december",
            "call it for example {year}-june or {year}-december",
        ),
    ),
)


@PAPER_OF_NO_NAME.check
def paper_of_no_name(case: Case) -> Iterator[Finding]:
    """Find what is written for no paper that there is, so that none takes it in."""
    for each in case.plan.papers.values():
        if each.year is None or each.paper is None:
            yield PAPER_OF_NO_NAME.at(each, id=each.id, year=each.year or case.day.year)


PAPER_NOT_PROMISED = Rule(
    "IF621",
    "paper-not-promised",
    Severity.WARNING,
    Message(
        "det er skrevet noe til et papir ({paper}) som planens kalender ikke lover",
        "det er skrive noko til eit papir ({paper}) som kalenderen i planen ikkje lovar",
        "something is written for a paper ({paper}) that the plan's calendar does not promise",
    ),
    (
        Message(
            "skriv papiret i calendar i plan.yaml, med måneden det kommer",
            "skriv papiret i calendar i plan.yaml, med månaden det kjem",
            "write the paper in calendar in plan.yaml, with the month it comes",
        ),
    ),
)


@PAPER_NOT_PROMISED.check
def paper_not_promised(case: Case) -> Iterator[Finding]:
    """Find what is written for a paper that no calendar promises, so that nobody knows when or for whom."""
    # A plan.yaml that could not be read may well promise it.
    for each in case.plan.papers.values() if case.plan.about.file else ():
        if each.paper and due(case.plan, each.paper) is None:
            yield PAPER_NOT_PROMISED.at(each, paper=each.paper)


DECEMBER_WITHOUT_JUNE = Rule(
    "IF622",
    "december-without-june",
    Severity.WARNING,
    Message(
        "rapporten for {year} er skrevet, men ikke notatet ({june}) som skulle kommet før den",
        "rapporten for {year} er skriven, men ikkje notatet ({june}) som skulle ha kome før han",
        "the report of {year} is written, but not the memo ({june}) that was to come before it",
    ),
    (
        Message(
            "legg inn det som ble skrevet til notatet, i papers/{june}.yaml",
            "legg inn det som vart skrive til notatet, i papers/{june}.yaml",
            "enter what was written for the memo in papers/{june}.yaml",
        ),
    ),
)


@DECEMBER_WITHOUT_JUNE.check
def december_without_june(case: Case) -> Iterator[Finding]:
    """Find years with a report and no memo, though both were promised and the plan was in force when it was due."""
    adopted = case.plan.about.adopted
    for each in case.plan.papers.values():
        if each.paper is not Paper.DECEMBER_REPORT or each.year is None or not (adopted and adopted.date):
            continue
        last = _deadline(case, Paper.JUNE_MEMO, each.year)
        if last and adopted.date.last < last and manuscript(case.plan, Paper.JUNE_MEMO, each.year) is None:
            june = f"{each.year}-{_WORDS[Paper.JUNE_MEMO]}"
            if ("papers", june) not in case.plan.unread:
                yield DECEMBER_WITHOUT_JUNE.at(each, year=each.year, june=june)


PAPER_TOO_LATE = Rule(
    "IF623",
    "paper-too-late",
    Severity.WARNING,
    Message(
        "papiret er datert {day}, etter måneden det skulle kommet (siste dag {last})",
        "papiret er datert {day}, etter månaden det skulle ha kome (siste dag {last})",
        "the paper is dated {day}, after the month it was due (last day {last})",
    ),
    (
        Message(
            "rett datoen; kom det for sent, la den stå og forklar det i en tekst i papiret (passages)",
            "rett datoen; kom det for seint, lat han stå og forklar det i ein tekst i papiret (passages)",
            "correct the date; if it was late, let it stand and explain it in a text of the paper (passages)",
        ),
    ),
)


@PAPER_TOO_LATE.check
def paper_too_late(case: Case) -> Iterator[Finding]:
    """Find papers dated after the month that the calendar promises them in; a corrected one comes when it must."""
    for each in case.plan.papers.values():
        if each.year and each.date and not each.corrects:
            last = _deadline(case, each.paper, each.year)
            if last and each.date > last:
                yield PAPER_TOO_LATE.at(each, "date", day=str(each.date), last=str(last))


def _deadline(case: Case, paper: Paper | None, year: int) -> date | None:
    promised = due(case.plan, paper)
    return promised.deadline(year) if promised else None


INTERNAL_QUESTION = Rule(
    "IF624",
    "internal-question",
    Severity.ERROR,
    Message(
        "rapporten ber om et vedtak, men er intern, så spørsmålet når aldri fram",
        "rapporten ber om eit vedtak, men er intern, så spørsmålet når aldri fram",
        "the report asks for a decision but is internal, so the question never reaches anyone",
    ),
    (
        Message(
            "ta ut visibility: internal; det som må være internt, får stå i en rapport for seg",
            "ta ut visibility: internal; det som må vere internt, får stå i ein rapport for seg",
            "remove visibility: internal; what must be internal goes in a report of its own",
        ),
    ),
)


@INTERNAL_QUESTION.check
def internal_question(case: Case) -> Iterator[Finding]:
    """Find what a political body is asked in a report that its papers leave out."""
    for now in case.settled:
        asked = open_question(case.plan, now, case.day)
        if asked and asked.visibility is Visibility.INTERNAL:
            yield INTERNAL_QUESTION.at(asked, "visibility")


CORRECTS_WITHOUT_WORDS = Rule(
    "IF627",
    "correction-is-half-told",
    Severity.WARNING,
    Message(
        "papiret er en rettelse, men mangler {key}",
        "papiret er ei retting, men manglar {key}",
        "the paper is a correction, but lacks {key}",
    ),
    (
        Message(
            "skriv både corrects: (mappen til papiret som rettes) og correction: (hva som var galt)",
            "skriv både corrects: (mappa til papiret som blir retta) og correction: (kva som var gale)",
            "write both corrects: (the folder of the paper it corrects) and correction: (what was wrong)",
        ),
    ),
)


@CORRECTS_WITHOUT_WORDS.check
def correction_is_half_told(case: Case) -> Iterator[Finding]:
    """Find corrected papers that do not say what was wrong, and corrections that do not say of what."""
    for each in case.plan.papers.values():
        if each.corrects and each.correction is None:
            yield CORRECTS_WITHOUT_WORDS.at(each, "corrects", key="correction")
        elif each.correction and each.corrects is None:
            yield CORRECTS_WITHOUT_WORDS.at_key(each, "correction", key="corrects")


TREATED_BACKWARDS = Rule(
    "IF628",
    "treated-backwards",
    Severity.ERROR,
    Message(
        "behandlingen er datert {day}, før den som står over ({before})",
        "handsaminga er datert {day}, før den som står over ({before})",
        "the treatment is dated {day}, before the one above it ({before})",
    ),
    (
        Message(
            "rett datoen, eller skriv organene i den rekkefølgen de behandler saken",
            "rett datoen, eller skriv organa i den rekkjefølgja dei handsamar saka",
            "correct the date, or write the bodies in the order they treat the case",
        ),
    ),
)


@TREATED_BACKWARDS.check
def treated_backwards(case: Case) -> Iterator[Finding]:
    """Find treatments that are dated before the step above them."""
    for each in case.plan.papers.values():
        yield from _backwards(each)


def _backwards(each: Manuscript) -> Iterator[Finding]:
    before = None
    for at, step in enumerate(each.treatment):
        if step.date and before and step.date.last < before.first:
            yield TREATED_BACKWARDS.at(each, "treatment", at, "date", day=str(step.date), before=str(before))
        before = step.date or before


RULES = (
    paper_of_no_name,
    paper_not_promised,
    december_without_june,
    paper_too_late,
    internal_question,
    correction_is_half_told,
    treated_backwards,
)
