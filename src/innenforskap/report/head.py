"""The head that every paper has: what the case is called in the archive, who treats it, and what it rests on."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import PAPERS
from innenforskap.model import issued
from innenforskap.model.about import Adoption
from innenforskap.model.manuscript import PAPERS as PAPER_WORDS
from innenforskap.model.manuscript import Treatment
from innenforskap.model.refs import BodyRef
from innenforskap.model.vocabulary import VersionState
from innenforskap.report.lines import at, begun, ours
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Block, Field, Line, Table
from innenforskap.report.times import time

FILL_IN = Phrase("[fylles ut]", "[skal fyllast ut]")
CASE_NO = Phrase("Saksnummer", "Saksnummer")
ARCHIVE = Phrase("Arkivsak", "Arkivsak")
DATE = Phrase("Dato", "Dato")
TO = Phrase("Til", "Til")
FROM = Phrase("Fra", "Frå")
OFFICER = Phrase("Saksbehandler (funksjon)", "Saksbehandlar (funksjon)")
AS_OF = Phrase("Status per dato", "Status per dato")
VERSION = Phrase("Planversjon", "Planversjon")
BASIS = Phrase("Datagrunnlag", "Datagrunnlag")
ATTACHMENTS = Phrase("Vedlegg", "Vedlegg")
CORRECTS = Phrase("Retter", "Rettar")
ISSUED = Phrase("{paper} {year}", "{paper} {year}")
ISSUED_AGAIN = Phrase("{paper} {year}, utgave {number}", "{paper} {year}, utgåve {number}")
CORRECTION = Phrase("Hva som rettes", "Kva som blir retta")
REPORTS = Phrase(
    "Statusrapporter for {reported} av {total}. Den nyeste er fra {day}.",
    "Statusrapportar for {reported} av {total}. Den nyaste er frå {day}.",
)
NO_REPORTS = Phrase("Ingen statusrapporter", "Ingen statusrapportar")
VERSIONS = {
    VersionState.DRAFT: Phrase("utkast", "utkast"),
    VersionState.PROPOSAL: Phrase("forslag", "forslag"),
    VersionState.ADOPTED: Phrase("vedtatt", "vedteken"),
    VersionState.SUPERSEDED: Phrase("erstattet av en nyere versjon", "erstatta av ein nyare versjon"),
}
ADOPTED_BY = Phrase(" av {body}", " av {body}")
TREATMENT = Phrase("Behandling", "Handsaming")
TREATMENT_COLUMNS = (
    Phrase("Organ", "Organ"),
    Phrase("Dato", "Dato"),
    Phrase("Saksnummer", "Saksnummer"),
    Phrase("Vedtak", "Vedtak"),
)


def head(on: Occasion, *attachments: Line) -> tuple[Field, ...]:
    """Return the head of a paper; what only a person knows and has not written is marked as to be filled in."""
    return tuple(_fields(on, attachments))


def treatment(on: Occasion) -> tuple[Block, ...]:
    """Return the table of who treats the paper, as written for it or else by the calendar; none if neither says."""
    written = on.manuscript.treatment if on.manuscript else ()
    promised = (*on.due.via, *((on.due.to,) if on.due.to else ())) if on.due else ()
    rows = tuple(_step(on, step) for step in written) or tuple(_step(on, Treatment(body=each)) for each in promised)
    return (Table(on.said(TREATMENT), on.columns(TREATMENT_COLUMNS), rows),) if rows else ()


def _fields(on: Occasion, attachments: tuple[Line, ...]) -> Iterator[Field]:
    fill_in = on.said(FILL_IN)
    written = on.manuscript
    own = tuple((on.told(each),) for each in written.attachments) if written else ()
    told = (
        (CASE_NO, ours(written.case_no, on.language) if written and written.case_no else fill_in),
        (ARCHIVE, ours(written.archive_no, on.language) if written and written.archive_no else fill_in),
        (DATE, ours(on.day_of(written.date), on.language) if written and written.date else fill_in),
        (TO, begun(on.name(on.reader)) if on.reader else fill_in),
        (FROM, begun(on.name(on.sender)) if on.sender else fill_in),
        (OFFICER, (on.told(written.officer),) if written and written.officer else fill_in),
        (AS_OF, ours(on.day_of(on.day), on.language)),
        (VERSION, _version(on)),
        (BASIS, _basis(on)),
        (ATTACHMENTS, tuple(word for line in (*attachments, *own) for word in (*ours(", ", on.language), *line))[1:]),
    )
    yield from (Field(label.said(on.language), value) for label, value in told if value)
    if written and written.corrects:
        yield Field(CORRECTS.said(on.language), _corrected(on, written.corrects))
    if written and written.correction:
        yield Field(CORRECTION.said(on.language), (on.told(written.correction),))


def _corrected(on: Occasion, name: str) -> Line:
    """Return which issued paper a folder in `reports/` holds; both languages of it are the one that is corrected."""
    found = issued.NAME.fullmatch(name)
    if found is None:
        return ours(name, on.language)
    year, word, _, number = found.groups()
    paper = on.said(PAPERS[PAPER_WORDS[word]])
    return on.said(ISSUED_AGAIN if number else ISSUED, paper=paper, year=year, number=number or "")


def _version(on: Occasion) -> Line:
    about = on.plan.about
    number = ours(f"{about.version}, ", on.language) if about.version else ()
    stage = on.said(VERSIONS[about.version_state])
    # The adoption that a draft may still tell of is that of the version before.
    adopted = None if about.is_proposed else about.adopted
    return begun((*number, *stage, *(_adopted(on, adopted) if adopted else ())))


def _adopted(on: Occasion, adopted: Adoption) -> Line:
    body = on.body(adopted.body)
    by = on.said(ADOPTED_BY, body=on.name(body)) if body else ()
    return (*by, *(ours(f", {time(adopted.date, on.language)}", on.language) if adopted.date else ()))


def _basis(on: Occasion) -> Line:
    reports = [now.report for now in on.standings if now.report]
    if not reports:
        return on.said(NO_REPORTS)
    return on.said(
        REPORTS,
        reported=str(len(reports)),
        total=on.measures(len(on.standings)),
        day=on.day_of(max(report.day for report in reports)),
    )


def _step(on: Occasion, step: Treatment) -> tuple[Line, ...]:
    fill_in = on.said(FILL_IN)
    return (
        begun(_named(on, step.body)),
        at(step.date, on.language) if step.date else fill_in,
        ours(step.case_no, on.language) if step.case_no else fill_in,
        (on.told(step.outcome),) if step.outcome else fill_in,
    )


def _named(on: Occasion, body_id: BodyRef) -> Line:
    body = on.body(body_id)
    return on.name(body) if body else ours(body_id, on.language)
