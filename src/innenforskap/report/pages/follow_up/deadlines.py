"""What is due or happens, in words: when, what, who is to see to it, and that it is overdue where it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from innenforskap.i18n import Phrase
from innenforskap.i18n.letters import capitalised
from innenforskap.i18n.numbers import counted
from innenforskap.model.manuscript import PAPERS
from innenforskap.model.vocabulary import Paper
from innenforskap.query.deadline import Deadline, Sort
from innenforskap.query.papers import due
from innenforskap.report.lines import body_name
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Link, Tag
from innenforskap.report.pages.paths import place
from innenforskap.report.paper import Line

LABELS: Mapping[Sort, Phrase] = {
    Sort.PAPER: Phrase("Rapportering", "Rapportering"),
    Sort.TREATMENT: Phrase("Behandling", "Behandling"),
    Sort.STATUS: Phrase("Status", "Status"),
    Sort.FOLLOW_UP: Phrase("Oppfølging av vedtak", "Oppfølging av vedtak"),
    Sort.MILESTONE: Phrase("Milepæl", "Milepæl"),
    Sort.START: Phrase("Oppstart", "Oppstart"),
    Sort.RESUME: Phrase("Fortsetter etter pause", "Held fram etter pause"),
    Sort.END: Phrase("Skal være ferdig", "Skal vere ferdig"),
    Sort.PILOT_END: Phrase("Piloten slutter", "Piloten sluttar"),
    Sort.VERDICT: Phrase("Vurdering av piloten", "Vurdering av piloten"),
    Sort.EVALUATION: Phrase("Evaluering", "Evaluering"),
    Sort.REPLY: Phrase("Svarfrist", "Svarfrist"),
    Sort.INDICATOR: Phrase("Indikatoren skal være klar", "Indikatoren skal vere klar"),
    Sort.ARENA: Phrase("Ny arena", "Ny arena"),
    Sort.COMMUNICATION: Phrase("Kommunikasjon", "Kommunikasjon"),
    Sort.APPLICATION: Phrase("Søknadsfrist", "Søknadsfrist"),
    Sort.CONSULTATION: Phrase("Medvirkning", "Medverknad"),
    Sort.FIGURES: Phrase("Nye tall", "Nye tal"),
    Sort.TARGET: Phrase("Måltall skal være nådd", "Måltal skal vere nådd"),
    Sort.MANDATE_END: Phrase("Mandatet går ut", "Mandatet går ut"),
    Sort.PHASE_END: Phrase("Fasen er over", "Fasen er over"),
    Sort.PLAN_END: Phrase("Planperioden er over", "Planperioden er over"),
}
"""What each sort is called."""

_PAPERS: Mapping[Paper, tuple[Phrase, Phrase]] = {
    Paper.JUNE_MEMO: (
        Phrase("Notat om oppstart og framdrift", "Notat om oppstart og framdrift"),
        Phrase("notatet", "notatet"),
    ),
    Paper.DECEMBER_REPORT: (
        Phrase("Rapport om gjennomføring og resultater", "Rapport om gjennomføring og resultat"),
        Phrase("rapporten", "rapporten"),
    ),
}
"""What each paper is called at first, and in a sentence."""

_TO = Phrase("{paper} til {taker}", "{paper} til {taker}")
_TREATS = Phrase("{body} behandler {paper}", "{body} behandlar {paper}")
_STATUS = Phrase("Status for {count} til {paper} i {month}", "Status for {count} til {paper} i {month}")
_BY = Phrase("Innen {time}", "Innan {time}")
_WAS = Phrase("Først satt til {time}", "Først sett til {time}")
_LATE = Phrase("Over fristen", "Over fristen")
_ACTOR, _ACTORS = Phrase("aktør", "aktør"), Phrase("aktører", "aktørar")


@dataclass(frozen=True)
class Dated:
    """Something that is due or happens: when in words, its last day, what it is, what it is about, and who.

    `late` is there when it is overdue, `was` says when it first was to be, and `is_duty` that someone is to see to it;
    `key` is the same in both languages, and when it is moved.
    """

    key: str
    last: date
    when: str
    label: str
    what: Link
    about: tuple[Link, ...]
    who: tuple[Link, ...]
    measures_count: str
    who_count: str
    was: str
    late: Tag | None
    is_duty: bool


def dated(edition: Edition, found: Iterable[Deadline]) -> tuple[Dated, ...]:
    """Return deadlines in words, in the order they are given."""
    return tuple(_dated(edition, each) for each in found)


def dated_for(edition: Edition, actor_id: str) -> tuple[Dated, ...]:
    """Return the deadlines of an actor in words; of who is to see to them, only those it does it with are named."""
    found = edition.deadlines_of_actors.get(actor_id, ())
    return dated(edition, (each._replace(who=tuple(id_ for id_ in each.who if id_ != actor_id)) for each in found))


def late(edition: Edition) -> Tag:
    """Return that something is overdue, as it is told wherever it is."""
    return Tag("", "overdue", "!", edition.said(_LATE))


def _dated(edition: Edition, each: Deadline) -> Dated:
    # A deadline of a measure leads to it already, unless it is called something else there.
    is_named = each.kind == "measures" and each.sort is not Sort.MILESTONE
    about = () if is_named else edition.links("measures", each.measures)
    time = edition.time(each.when)
    return Dated(
        key=each.key,
        last=each.when.last,
        when=edition.said(_BY, time=time) if each.sort.is_duty else capitalised(time),
        label=edition.said(LABELS[each.sort]),
        what=_what(edition, each),
        about=about,
        who=edition.links("actors", each.who),
        measures_count=edition.count(len(about)),
        who_count=counted(len(each.who), edition.language, _ACTOR, _ACTORS),
        was=edition.said(_WAS, time=edition.time(each.was)) if each.was else "",
        late=late(edition) if each.is_overdue else None,
        is_duty=each.sort.is_duty,
    )


def _what(edition: Edition, each: Deadline) -> Link:
    """Return what is due and where it is told: in the plan's words where it has a name there, else in ours."""
    if each.sort is Sort.PAPER:
        return Link(edition.own(_paper(edition, Paper(each.part.partition("/")[0]))))
    if each.sort is Sort.TREATMENT:
        return Link(edition.own(_treatment(edition, each)))
    if each.sort is Sort.STATUS:
        return Link(edition.own(_status(edition, each)))
    return Link(edition.line(each.title) if each.title else edition.own(""), place(each.kind, each.id))


def _paper(edition: Edition, paper: Paper) -> str:
    promised, name = due(edition.plan, paper), edition.said(_PAPERS[paper][0])
    taker = edition.plan.bodies.get(promised.to or "") if promised else None
    return edition.said(_TO, paper=name, taker=_said(body_name(taker, edition.language))) if taker else name


def _treatment(edition: Edition, each: Deadline) -> str:
    body = each.title.said(edition.language) if each.title else each.part.partition("/")[2]
    return edition.said(_TREATS, body=body, paper=edition.said(_PAPERS[PAPERS[each.id.partition("-")[2]]][1]))


def _status(edition: Edition, each: Deadline) -> str:
    """Return for how many measures a status is owed, and for which paper: the one of that month."""
    paper = next(due.paper for due in edition.plan.about.calendar if due.month == each.when.first.month)
    name = edition.said(_PAPERS[paper][1])
    return edition.said(_STATUS, count=edition.count(len(each.measures)), paper=name, month=edition.time(each.when))


def _said(line: Line) -> str:
    return "".join(told.words for told in line)
