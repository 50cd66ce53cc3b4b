"""What needs attention: every measure that must be clarified, is late or is not told of, by name."""

from collections.abc import Callable
from dataclasses import replace

from innenforskap.i18n import Phrase
from innenforskap.model.measure import Measure
from innenforskap.model.when import When
from innenforskap.query.decided import open_question
from innenforskap.query.schedule import overdue, planned_end, planned_start, should_have_started
from innenforskap.query.standing import Standing
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Item, Listing
from innenforskap.report.pages.tags import axes

_ASKED = (
    Phrase("Må avklares politisk", "Må avklarast politisk"),
    Phrase(
        "Den som har ansvar for tiltaket, ber om at det blir tatt stilling til dette.",
        "Den som har ansvar for tiltaket, ber om at det blir teke stilling til dette.",
    ),
    Phrase("Ingen tiltak trenger en avklaring.", "Ingen tiltak treng ei avklaring."),
)
_DELAYED = (
    Phrase("Forsinket", "Forseinka"),
    Phrase("Den ansvarlige melder at tiltaket er forsinket.", "Den ansvarlege melder at tiltaket er forseinka."),
    Phrase("Ingen tiltak er meldt forsinket.", "Ingen tiltak er melde forseinka."),
)
_NOT_STARTED = (
    Phrase("Skulle ha startet", "Skulle ha starta"),
    Phrase(
        "Planlagt start er passert, men tiltaket er ikke i gang.",
        "Planlagd start er passert, men tiltaket er ikkje i gang.",
    ),
    Phrase("Ingen tiltak er på etterskudd med oppstarten.", "Ingen tiltak er på etterskot med oppstarten."),
)
_OVERDUE = (
    Phrase("Skulle ha vært ferdig", "Skulle ha vore ferdig"),
    Phrase("Planlagt slutt er passert, men arbeidet pågår.", "Planlagd slutt er passert, men arbeidet går føre seg."),
    Phrase("Ingen tiltak har gått over tiden.", "Ingen tiltak har gått over tida."),
)
_SILENT = (
    Phrase("Ikke rapportert", "Ikkje rapportert"),
    Phrase(
        "Ingen har meldt hvordan det går. Det betyr ikke at ingenting skjer.",
        "Ingen har meldt korleis det går. Det tyder ikkje at ingenting skjer.",
    ),
    Phrase("Alle tiltak er rapportert.", "Alle tiltak er rapporterte."),
)
_STALE = (
    Phrase("Gammel status", "Gammal status"),
    Phrase("Den siste rapporten er fra før denne runden.", "Den siste rapporten er frå før denne runden."),
    Phrase("Alle rapporter er ferske nok.", "Alle rapportar er ferske nok."),
)
_NONE_KNOWN_LATE = Phrase(
    "Ingen, så langt vi vet. Planen oppgir ikke planlagt start for {count}.",
    "Ingen, så langt vi veit. Planen oppgir ikkje planlagd start for {count}.",
)
_ALWAYS_TOLD = frozenset({"asked", "delayed", "not-started", "silent"})
_STARTS = Phrase("planlagt start {time}", "planlagd start {time}")
_ENDS = Phrase("planlagt slutt {time}", "planlagd slutt {time}")


def attention(edition: Edition) -> tuple[Listing, ...]:
    """Return the named exceptions: what a reader should look at before the rest; none where there are no measures."""
    measures = tuple(edition.standings.values())
    delayed = (_delayed(edition, now, why=True) for now in measures if now.progress and now.progress.is_delay)
    late = (now.measure for now in measures if should_have_started(now, edition.day))
    over = (now.measure for now in measures if overdue(now, edition.day))
    lists = (
        asked(edition),
        edition.listing("delayed", _DELAYED, delayed),
        replace(
            edition.listing(
                "not-started", _NOT_STARTED, (_timed(edition, each, _STARTS, planned_start) for each in late)
            ),
            none=_none_late(edition),
        ),
        edition.listing("overdue", _OVERDUE, (_timed(edition, each, _ENDS, planned_end) for each in over)),
        edition.listing("silent", _SILENT, map(edition.item, edition.gaps.without_status)),
        edition.listing("stale", _STALE, map(edition.item, edition.gaps.stale)),
    )
    # «Alle tiltak er rapportert» says something only where there are some.
    return tuple(each for each in lists if measures and (each.items or each.name in _ALWAYS_TOLD))


def asked(edition: Edition) -> Listing:
    """Return the measures that wait for the politicians.

    What politicians are asked is theirs to read first: it stands in their paper, and not on the site.
    """
    waiting = (now for now in edition.standings.values() if open_question(edition.plan, now, edition.day))
    return edition.listing("asked", _ASKED, (_delayed(edition, now) for now in waiting))


def _none_late(edition: Edition) -> str:
    """Return that no measure is late to start, as far as the plan lets one know."""
    unknown = len(edition.gaps.without_planned_start)
    return edition.said(_NONE_KNOWN_LATE if unknown else _NOT_STARTED[2], count=edition.count(unknown))


def _delayed(edition: Edition, now: Standing, *, why: bool = False) -> Item:
    """Return a measure with its progress where that is a delay, and the reason if it is to be told."""
    delay = (axes(now, edition.language).progress,) if now.progress and now.progress.is_delay else ()
    return replace(edition.item(now.measure, text=now.report.reason if why and now.report else None), tags=delay)


def _timed(edition: Edition, measure: Measure, phrase: Phrase, planned: Callable[[Measure], When | None]) -> Item:
    return edition.item(measure, edition.said(phrase, time=edition.time(planned(measure))))
