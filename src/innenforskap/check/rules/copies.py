"""Rules of what was copied and not changed: titles, labels, and what is reported of one measure after another."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Related, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.measure import Measure
from innenforskap.model.strand import Strand
from innenforskap.model.text import Text, folded
from innenforskap.model.vocabulary import Progress
from innenforskap.model.walk import parts
from innenforskap.place import Steps
from innenforskap.query.likeness import Spelling, differ_in_places, endings, slips
from innenforskap.query.standing import Standing

# In shorter words another letter makes another word, «gutt» and «nett», and in a shorter stem an ending does.
_LONG, _STEM = 7, 4
_SEVERAL = 3
_WORD = re.compile(r"\w+")
# What speaks of the other strands may well name them.
_SPEAKS_OF_OTHERS = {"description", "goals", "characteristics"}

NEARLY_SAME_TITLE = Rule(
    "IF137",
    "nearly-same-title",
    Severity.WARNING,
    Message(
        "«{title}» heter nesten det samme som «{other}» ({id}) i samme del av planen",
        "«{title}» heiter nesten det same som «{other}» ({id}) i same del av planen",
        "“{title}” is called nearly the same as “{other}” ({id}) in the same strand",
    ),
    (
        Message(
            "er det samme tiltak, behold det ene; ellers gi dem navn som kan skilles fra hverandre",
            "er det same tiltak, behald det eine; elles gi dei namn som kan skiljast frå kvarandre",
            "if they are the same measure, keep one; otherwise give them names that can be told apart",
        ),
    ),
)


@NEARLY_SAME_TITLE.check
def nearly_same_title(case: Case) -> Iterator[Finding]:
    """Find measures of one strand whose titles differ in one word only, and in that by a slip or an ending."""
    strands: dict[str | None, list[Measure]] = defaultdict(list)
    for measure in case.plan.measures.values():
        if not case.is_past(measure):
            strands[measure.strand].append(measure)
    primary = case.plan.about.language.primary
    for measures in strands.values():
        for measure, other in _nearly_alike(measures, primary):
            title = measure.title.told(primary)
            there = Related.other(other, "title")
            facts = {"title": title.words, "other": other.title.said(primary), "id": other.id}
            found = NEARLY_SAME_TITLE.at(measure, "title", title.language, **facts)
            yield found._replace(related=(there,))


def _nearly_alike(measures: Iterable[Measure], language: str) -> Iterator[tuple[Measure, Measure]]:
    """Give each measure that an earlier one is nearly called the same as, with the first such."""
    seen: dict[Spelling, Measure] = {}
    for measure in measures:
        title = measure.title.said(language)
        spellings = (*slips(title, _LONG), *endings(title, _STEM))
        near = {other.id: other for other in map(seen.get, spellings) if other}
        alike = (other for other in near.values() if not differ_in_places(title, other.title.said(language)))
        yield from ((measure, other) for other in islice(alike, 1))
        for spelling in spellings:
            seen.setdefault(spelling, measure)


LABEL_OF_ANOTHER = Rule(
    "IF138",
    "label-of-another-strand",
    Severity.WARNING,
    Message(
        "her står «{label}», men dette er {own}",
        "her står «{label}», men dette er {own}",
        "“{label}” stands here, but this is {own}",
    ),
    (
        Message(
            "rett nummeret; det er lett å glemme når teksten er kopiert",
            "rett nummeret; det er lett å gløyme når teksten er kopiert",
            "correct the number; it is easily forgotten when a text is copied",
        ),
    ),
)


@LABEL_OF_ANOTHER.check
def label_of_another_strand(case: Case) -> Iterator[Finding]:
    """Find titles, contacts and functions of a strand that bear the label of another one, «hovedløp 2» in the third."""
    label = case.plan.about.strand_label
    if label is None:
        return
    numbers = {strand.number for strand in case.plan.strands.values()}
    for strand in case.plan.strands.values():
        for steps, text in _headings(strand) if strand.number else ():
            # The same words in the other language are the same mistake.
            if told := next(_of_others(text, label, strand.number, numbers), None):
                language, words = told
                own = f"{label.said(language)} {strand.number}"
                found = LABEL_OF_ANOTHER.at(strand, *steps, language, label=words, own=own)
                yield found._replace(needle=words)


def _of_others(text: Text, label: Text, own: str | None, numbers: set[str | None]) -> Iterator[tuple[str, str]]:
    """Give the labels of other strands in a text that does not bear its own strand's too, with their language."""
    names = "|".join(re.escape(words) for _, words in label.items())
    labelled = re.compile(rf"\b(?:{names})\s+(?:nr\.?\s*)?(?P<number>\d+(?:\.\d+)*)", re.IGNORECASE)
    for language, words in text.items():
        found = {each["number"]: each[0] for each in labelled.finditer(words)}
        others = [said for number, said in found.items() if number in numbers]
        if own not in found:
            yield from ((language, said) for said in others)


def _headings(strand: Strand) -> Iterator[tuple[Steps, Text]]:
    return ((steps, text) for steps, text in parts(strand, Text) if _SPEAKS_OF_OTHERS.isdisjoint(steps))


SAME_REPORT = Rule(
    "IF225",
    "same-report-of-all",
    Severity.WARNING,
    Message(
        "alle {count} tiltak i «{strand}» er meldt i rute med samme tekst",
        "alle {count} tiltak i «{strand}» er melde i rute med same tekst",
        "all {count} measures of “{strand}” are reported on track in the same words",
    ),
    (
        Message(
            "be hver ansvarlig om å skrive hva som er gjort i sitt tiltak, og hva som er neste steg",
            "be kvar ansvarleg om å skrive kva som er gjort i sitt tiltak, og kva som er neste steg",
            "ask each lead to write what was done in their measure, and what the next step is",
        ),
    ),
)


@SAME_REPORT.check
def same_report_of_all(case: Case) -> Iterator[Finding]:
    """Find strands of three active measures or more whose reports are all on track and all the same: nobody looked."""
    primary = case.plan.about.language.primary
    for strand_id, standings in _active(case).items() if case.is_whole else ():
        strand = case.plan.strands.get(strand_id or "")
        reports = list(filter(None, (now.report for now in standings if now.progress is Progress.ON_TRACK)))
        told = {_words(report.text, primary) for report in reports}
        if strand and len(standings) == len(reports) >= _SEVERAL and len(told) == 1 and "" not in told:
            first, *others = reports
            title = strand.title.said(primary)
            related = tuple(Related.other(other, "text") for other in others)
            found = SAME_REPORT.at(first, "text", count=len(reports), strand=title)
            yield found._replace(related=related)


def _active(case: Case) -> Mapping[str | None, list[Standing]]:
    strands: dict[str | None, list[Standing]] = defaultdict(list)
    for now in case.settled:
        if now.is_active:
            strands[now.measure.strand].append(now)
    return strands


def _words(text: Text | None, language: str) -> str:
    return " ".join(_WORD.findall(folded(text.said(language)))) if text else ""


RULES = (nearly_same_title, label_of_another_strand, same_report_of_all)
