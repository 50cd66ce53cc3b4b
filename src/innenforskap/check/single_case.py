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
# «Eleven på 8. trinn» and «når eleven har angst» are how a plan speaks of every pupil; a boy or a girl is one.
# What a quotation opens with may be a title: «Jenta som …» is then a book or a play.
_SINGLE_CASE = re.compile(
    rf"(?<![\w«“\"-])(?:{_ONE}\s+(?:i|på|frå|fra|ved)\s+(?:[0-9]{{1,2}}\.?\s*(?:klasse|klassen|trinn|trinnet)|vg\s?[123])"
    rf"|{_A_YOUNG}\s+på\s+[0-9]{{1,2}}(?:\s+år)?(?!\s*(?:[.,]?\s?[0-9%]|prosent))"
    rf"|{_ONE}\s+\([0-9]{{1,2}}(?:\s+år)?\)"
    rf"|(?:en|ei|ein|den)\s+[0-9]{{1,2}}[\s-]*år(?:s|ig|ige|ing)?(?:\s+gam(?:mel|al|le|mal|meln))?\s+"
    rf"(?:gutt|gut|jente|gutten|guten|jenta|jenten)"
    rf"|{_YOUNG}\s+som"
    rf"|(?:{_ONE}\s+(?:med|har|fikk|fekk)|(?:eleven|ungdommen|lærlingen|barnet|pasienten)\s+med)\s+"
    rf"(?:diagnosen\s+)?{_DIAGNOSIS}"
    rf"|(?<!eller\s)(?:hans|hennes|hennar)\s+{_OF_ONE}"
    rf"|(?:diagnosen|sykdommen|sjukdommen|innleggelsen|innlegginga|journalen)\s+(?:(?:hans|hennes|hennar)|til\s+{_YOUNG})"
    r")(?!\w)",
    re.IGNORECASE,
)


def single_cases(text: str) -> Iterator[tuple[int, int]]:
    """Give where words that tie one young person to a grade, an age or a diagnosis begin and end in `text`.

    Only what is told of one: programmes and groups («unge med psykiske plager») are what a plan is for.
    """
    return (found.span() for found in _SINGLE_CASE.finditer(text))
