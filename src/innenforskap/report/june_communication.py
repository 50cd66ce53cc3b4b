"""The part of the June memo on communication: what has been told to whom, and what comes next."""

from innenforskap.i18n import Phrase
from innenforskap.i18n.labels import CHANNELS
from innenforskap.model.communication import Communication
from innenforskap.report.lines import NOT_GIVEN, at, begun, joined, passing, within
from innenforskap.report.occasion import Occasion
from innenforskap.report.paper import Line, Section, Table

COMMUNICATION = Phrase("Kommunikasjon", "Kommunikasjon")
CAPTION = Phrase("Gjort, og neste gang", "Gjort, og neste gong")
COLUMNS = (
    Phrase("Hva", "Kva"),
    Phrase("Målgruppe", "Målgruppe"),
    Phrase("Kanaler", "Kanalar"),
    Phrase("Sist", "Sist"),
    Phrase("Neste", "Neste"),
)


def communication(on: Occasion) -> Section:
    """Return what the communication plan says is done and is next; nothing where there is no such plan."""
    rows = tuple(_row(on, each) for each in on.plan.communications.values())
    table = Table(on.said(CAPTION), on.columns(COLUMNS), rows)
    return Section("communication", on.said(COMMUNICATION), (table,) if rows else ())


def _row(on: Occasion, told: Communication) -> tuple[Line, ...]:
    channels = joined((within(on.said(CHANNELS[each])) for each in told.channels), on.language, ", ")
    # What is dated after the day the paper stands on has not been done yet.
    last = told.last if told.last and told.last.first <= on.day else None
    return (
        (on.told(told.title),),
        (on.told(told.audience),) if told.audience else on.said(NOT_GIVEN),
        begun(channels) if channels else on.said(NOT_GIVEN),
        begun(at(last, on.language)),
        begun(passing(told.next, on.day, on.language)),
    )
