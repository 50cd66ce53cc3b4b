"""Words that tell of one young person, not of young people."""

import re
from collections.abc import Iterator

_YOUNG = r"(?:gutten|guten|jenta|jenten)"
_A_YOUNG = r"(?:en|ein|ei)\s+(?:ung\s+)?(?:gutt|gut|jente|mann|kvinne)"
_ONE = rf"(?:{_YOUNG}|{_A_YOUNG})"
_DIAGNOSIS = (
    r"(?:ADHD|ADD|autisme\w*|Asperger\w*|Tourette\w*|epilepsi|diabetes|depresjon\w*|angst\w*|anoreksi|bulimi"
    r"|spiseforstyrr\w+|eteforstyrr\w+|psykose\w*|schizofreni|bipolar\w*|PTSD|kreft|leukemi|cerebral\s+parese|CP"
    r"|Downs?\s+syndrom|rusproblem\w*|selvmords\w+|sjølvmords\w+|psykisk\s+(?:lidelse|liding|utviklingshemming))"
)
_OF_ONE = (
    r"(?:diagnose\w*|sykehistorie|sjukehistorie|pasientjournal|journal|selvmordsforsøk|sjølvmordsforsøk|rusproblem\w*"
    r"|psykose|innleggelse|innlegging|sykdom|sjukdom|omsorgsovertakelse|omsorgsovertaking)"
)
_A_GRADE = r"(?:i|på|frå|fra|ved)\s+(?:[0-9]{1,2}\.?\s*(?:klasse|klassen|trinn|trinnet)|vg\s?[123])"
_AN_AGE = r"(?:på\s+[0-9]{1,2}\s+år|\([0-9]{1,2}(?:\s+år)?\))"
_A_SCHOOL = (
    r"(?:på|frå|fra|ved)\s+(?-i:[A-ZÆØÅ])[\w-]+\s+"
    r"(?:(?:videregående|vidaregåande)(?:\s+(?:skole|skule))?|vgs|(?:barne|ungdoms)?(?:skole|skule))"
)
_WITH = r"(?:med|har|fikk|fekk)\s+(?:diagnosen\s+)?"
# «Eleven på 8. trinn» and «eleven med ADHD» are how a plan speaks of every pupil; a boy or a girl may be one.
# What a quotation opens with may be a title: «Jenta som …» is then a book or a play.
_BEFORE, _AFTER = r"(?<![\w«“\"-])", r"(?!\w)"
_SINGLE_CASE = re.compile(
    rf"{_BEFORE}(?:{_ONE}\s+(?:{_A_GRADE}|{_A_SCHOOL})"
    rf"|{_A_YOUNG}\s+på\s+[0-9]{{1,2}}(?:\s+år)?(?!\s*(?:[.,]?\s?[0-9%]|prosent))"
    rf"|{_ONE}\s+\([0-9]{{1,2}}(?:\s+år)?\)"
    rf"|(?:en|ei|ein|den)\s+[0-9]{{1,2}}[\s-]*år(?:s|ig|ige|ing)?(?:\s+gam(?:mel|al|le|mal|meln))?\s+"
    rf"(?:gutt|gut|jente|gutten|guten|jenta|jenten)"
    rf"|(?:{_ONE}|eleven|ungdommen|lærlingen|barnet|pasienten)\s+{_WITH}{_DIAGNOSIS}\s+"
    rf"(?:{_A_GRADE}|{_AN_AGE}|{_A_SCHOOL})"
    rf"|(?<!eller\s)(?:hans|hennes|hennar)\s+{_OF_ONE}"
    rf"|(?:diagnosen|sykdommen|sjukdommen|innleggelsen|innlegginga|journalen)\s+(?:(?:hans|hennes|hennar)|til\s+{_YOUNG})"
    rf"){_AFTER}",
    re.IGNORECASE,
)
# «En gutt har ADHD dobbelt så ofte som en jente» is about all of them.
_POSSIBLE_CASE = re.compile(
    rf"{_BEFORE}(?:{_YOUNG}\s+som|{_YOUNG}\s+{_WITH}{_DIAGNOSIS}|{_A_YOUNG}\s+(?!har){_WITH}{_DIAGNOSIS}){_AFTER}",
    re.IGNORECASE,
)


def single_cases(text: str) -> Iterator[tuple[int, int]]:
    """Give where words that tie one young person to a grade, an age, a school or an event begin and end in `text`.

    Only what is told of one: programmes and groups («unge med psykiske plager») are what a plan is for.
    """
    return (found.span() for found in _SINGLE_CASE.finditer(text))


def possible_cases(text: str) -> Iterator[tuple[int, int]]:
    """Give where words of a boy or a girl who may be one person begin and end, outside those that surely are."""
    sure = [range(*span) for span in single_cases(text)]
    for found in _POSSIBLE_CASE.finditer(text):
        if not any(found.start() in span for span in sure):
            yield found.span()
