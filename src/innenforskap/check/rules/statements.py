"""Rules of what sources say: statements against each other, and figures without the frame that makes them figures."""

from collections.abc import Iterator

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.statement import StatedFigure, Statement
from innenforskap.model.vocabulary import Unit

_THE_OTHER = Message("det andre utsagnet", "den andre utsegna", "the other statement")
_YEAR = Message("årstall (period)", "årstal (period)", "a year (period)")
_AGE = Message("alder (age)", "alder (age)", "an age (age)")
_TABLE = Message("tabell (table)", "tabell (table)", "a table (table)")

CONTRADICTION = Rule(
    "IF105",
    "statements-contradict",
    Severity.INFO,
    Message(
        "utsagnet står mot «{other}», og ingen har avklart hva som er riktig",
        "utsegna står mot «{other}», og ingen har avklart kva som er rett",
        "the statement stands against “{other}”, and nobody has settled which is right",
    ),
    (
        Message(
            "la begge stå til det er avklart; skriv da resolution: med svaret i det ene",
            "lat begge stå til det er avklart; skriv då resolution: med svaret i den eine",
            "let both stand until it is settled; then write resolution: with the answer in one of them",
        ),
    ),
)


@CONTRADICTION.check
def statements_contradict(case: Case) -> Iterator[Finding]:
    """Find statements that contradict each other, as long as nobody has found out; each pair is told once."""
    told: set[frozenset[str]] = set()
    statements = case.plan.statements
    for statement in statements.values():
        for at, other_id in enumerate(statement.contradicts):
            other = statements.get(other_id)
            pair = frozenset({statement.id, other_id})
            if other is None or other is statement or pair in told or statement.resolution or other.resolution:
                continue
            told.add(pair)
            there = Related(other.file, (*other.steps, "text"), _THE_OTHER)
            yield CONTRADICTION.at(statement, "contradicts", at, other=other_id)._replace(related=(there,))


BARE_FIGURE = Rule(
    "IF106",
    "figure-without-frame",
    Severity.WARNING,
    Message(
        "tallene i utsagnet mangler {lacks}",
        "tala i utsegna manglar {lacks}",
        "the figures of the statement lack {lacks}",
    ),
    (
        Message(
            "fyll ut det kilden sier; sier den det ikke, kan tallet ikke holdes mot andre tall",
            "fyll ut det kjelda seier; seier ho det ikkje, kan talet ikkje haldast mot andre tal",
            "fill in what the source says; if it does not, the figure cannot be held against others",
        ),
    ),
)


@BARE_FIGURE.check
def figure_without_frame(case: Case) -> Iterator[Finding]:
    """Find statements with figures of no year, or shares of nobody knows whom; told once, with all that is lacking."""
    for statement in case.plan.statements.values():
        lacks = list(dict.fromkeys(lack for figure in statement.figures for lack in _lacking(case, statement, figure)))
        if lacks:
            yield BARE_FIGURE.at_key(statement, "figures", lacks=_listed(lacks))


def _lacking(case: Case, statement: Statement, figure: StatedFigure) -> Iterator[Message]:
    """Give what one must know of a figure: when it was so, and of a share also whose it is and where it is found."""
    is_share = figure.unit is Unit.PERCENT
    # What is counted may be as of the day it was said; a share is always of some year, and that is seldom the same.
    if figure.period is None and (is_share or statement.said is None):
        yield _YEAR
    if is_share and figure.age is None:
        yield _AGE
    if is_share and figure.table is None and _table(case, statement) is None:
        yield _TABLE


def _table(case: Case, statement: Statement) -> str | None:
    source = case.plan.sources.get(statement.source)
    return source.table if source else None


def _listed(lacks: list[Message]) -> Message:
    return Message(*(", ".join(words) for words in zip(*lacks, strict=True)))


RULES = (statements_contradict, figure_without_frame)
