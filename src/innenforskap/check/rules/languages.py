"""Rules of the plan's languages: the one it says is its own, and the other that its policy asks for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from innenforskap.check.case import Case
from innenforskap.finding import Finding, Rule, Severity
from innenforskap.i18n import Message
from innenforskap.model.base import Record
from innenforskap.model.status import Status
from innenforskap.model.text import Text
from innenforskap.model.vocabulary import LanguagePolicy
from innenforskap.model.walk import parts
from innenforskap.place import Steps

_MANY = 5
_SHOWN = 4
# Of three documents a share says nothing.
_FEW = 4
_HEADINGS = {"title", "name"}
_IN_BOTH = {LanguagePolicy.BOTH, LanguagePolicy.TITLES}
_OTHER: Mapping[str, str] = {"nb": "nn", "nn": "nb"}
_LANGUAGES: Mapping[str, Message] = {
    "nb": Message("bokmål", "bokmål", "bokmål"),
    "nn": Message("nynorsk", "nynorsk", "nynorsk"),
    "se": Message("nordsamisk", "nordsamisk", "Northern Sámi"),
    "smj": Message("lulesamisk", "lulesamisk", "Lule Sámi"),
    "sma": Message("sørsamisk", "sørsamisk", "Southern Sámi"),
    "en": Message("engelsk", "engelsk", "English"),
}

PRIMARY_MISSING = Rule(
    "IF700",
    "plan-language-missing",
    Severity.ERROR,
    Message(
        "teksten mangler på planens eget språk, {missing}",
        "teksten manglar på språket til planen, {missing}",
        "the text is missing in the plan's own language, {missing}",
    ),
    (Message("legg til linjen «{code}: …»", "legg til linja «{code}: …»", "add the line “{code}: …”"),),
)


@PRIMARY_MISSING.check
def plan_language_missing(case: Case) -> Iterator[Finding]:
    """Find texts that a paper in the plan's own language could not show; not where it is the language that is wrong."""
    primary = case.plan.about.language.primary
    for record, steps, _ in () if _is_of_another_language(case) else _lacking(case):
        yield PRIMARY_MISSING.at_key(record, *steps, missing=_LANGUAGES[primary], code=primary)


OTHER_MISSING = Rule(
    "IF701",
    "other-language-missing",
    Severity.WARNING,
    Message(
        "«{heading}» mangler på {missing}; planen skal ha titler og navn på begge målformer",
        "«{heading}» manglar på {missing}; planen skal ha titlar og namn på begge målformer",
        "“{heading}” is missing in {missing}; the plan is to have titles and names in both languages",
    ),
    (
        Message(
            "skriv begge: {{{primary}: …, {code}: …}}",
            "skriv begge: {{{primary}: …, {code}: …}}",
            "write both: {{{primary}: …, {code}: …}}",
        ),
    ),
)


@OTHER_MISSING.check
def other_language_missing(case: Case) -> Iterator[Finding]:
    """Find titles and names in one language only, where the plan's own policy asks for both."""
    languages = case.plan.about.language
    other = _OTHER.get(languages.primary)
    if other is None or languages.policy not in _IN_BOTH:
        return
    for record, steps, text in _own_texts(case):
        if steps[-1] in _HEADINGS and getattr(text, languages.primary) and not getattr(text, other):
            facts = {"heading": text.said(languages.primary), "primary": languages.primary, "code": other}
            yield OTHER_MISSING.at_key(record, *steps, missing=_LANGUAGES[other], **facts)


OTHER_LANGUAGE = Rule(
    "IF702",
    "plan-of-another-language",
    Severity.ERROR,
    Message(
        "planens eget språk er {stated}, men {lacking} av {all} tekster mangler på det",
        "språket til planen er {stated}, men {lacking} av {all} tekstar manglar på det",
        "the plan's own language is {stated}, but {lacking} of {all} texts are missing in it",
    ),
    (
        Message(
            "skriv language: {{primary: …}} med språket tekstene er på: nb, nn, se, smj, sma eller en",
            "skriv language: {{primary: …}} med språket tekstane er på: nb, nn, se, smj, sma eller en",
            "write language: {{primary: …}} with the language the texts are in: nb, nn, se, smj, sma or en",
        ),
    ),
)


@OTHER_LANGUAGE.check
def plan_of_another_language(case: Case) -> Iterator[Finding]:
    """Find a plan most of whose texts lack the language it says is its own: one mistake, told once."""
    if _is_of_another_language(case):
        stated = _LANGUAGES[case.plan.about.language.primary]
        counts = {"lacking": len(_lacking(case)), "all": len(_own_texts(case))}
        yield OTHER_LANGUAGE.at(case.plan.about, "language", "primary", stated=stated, **counts)


CHANGED_IN_ONE = Rule(
    "IF703",
    "text-changed-in-one-language",
    Severity.WARNING,
    Message(
        "teksten er endret på {changed}, men står som før på {unchanged}",
        "teksten er endra på {changed}, men står som før på {unchanged}",
        "the text is changed in {changed}, but stands as before in {unchanged}",
    ),
    (
        Message(
            "gjør den samme endringen på {unchanged}; er det bare rettet en skrivefeil, er det som det skal",
            "gjer den same endringa på {unchanged}; er det berre retta ein skrivefeil, er det som det skal",
            "make the same change in {unchanged}; if only a misspelling was corrected, all is well",
        ),
    ),
    history=True,
)


@CHANGED_IN_ONE.check
def text_changed_in_one_language(case: Case) -> Iterator[Finding]:
    """Find texts that since the plan before say something new in one language, where the policy asks for both."""
    languages = case.plan.about.language
    if case.before is None or languages.primary not in _OTHER or languages.policy not in _IN_BOTH:
        return
    told = {
        (each.origin.kind, each.id, *steps): text for each in case.before.records() for steps, text in parts(each, Text)
    }
    for record, steps, text in _own_texts(case):
        before = told.get((record.origin.kind, record.id, *steps))
        if before is None or (languages.policy is LanguagePolicy.TITLES and steps[-1] not in _HEADINGS):
            continue
        changed = [each for each in _OTHER if _is_reworded(getattr(before, each), getattr(text, each))]
        if len(changed) == 1 and not case.is_past(record) and _is_in_both(before) and _is_in_both(text):
            unchanged = _OTHER[changed[0]]
            facts = {"changed": _LANGUAGES[changed[0]], "unchanged": _LANGUAGES[unchanged]}
            yield CHANGED_IN_ONE.at(record, *steps, unchanged, **facts)


def _is_reworded(before: str, now: str) -> bool:
    return before.split() != now.split()


def _is_in_both(text: Text) -> bool:
    return bool(text.nb and text.nn)


TEXTS_IN_ONE = Rule(
    "IF704",
    "texts-in-one-language",
    Severity.WARNING,
    Message(
        "planen skal ha alle tekster på begge målformer, men {keys} mangler på {missing}",
        "planen skal ha alle tekstar på begge målformer, men {keys} manglar på {missing}",
        "the plan is to have all texts in both languages, but {keys} is missing in {missing}",
    ),
    (
        Message(
            "skriv begge: {{{primary}: …, {code}: …}}; skal bare titler og navn stå på begge, skriv policy: titles",
            "skriv begge: {{{primary}: …, {code}: …}}; skal berre titlar og namn stå på begge, skriv policy: titles",
            "write both: {{{primary}: …, {code}: …}}; if only titles and names need both, write policy: titles",
        ),
    ),
)


@TEXTS_IN_ONE.check
def texts_in_one_language(case: Case) -> Iterator[Finding]:
    """Find the records of a plan in force with texts in one language only, where its policy asks for both always."""
    languages = case.plan.about.language
    other = _OTHER.get(languages.primary)
    if other is None or languages.policy is not LanguagePolicy.BOTH or not case.is_adopted:
        return
    newest = {now.report.origin for now in case.standings if now.report}
    for _, told in groupby(_own_texts(case), key=lambda each: each[0].origin):
        lacking = [each for each in told if _is_only_in(languages.primary, other, *each)]
        for record, steps, _ in lacking[:1]:
            # What was written for papers already issued is not written again.
            if case.is_past(record) or (isinstance(record, Status) and record.origin not in newest):
                continue
            facts = {"keys": _shortened(lacking), "primary": languages.primary, "code": other}
            yield TEXTS_IN_ONE.at_key(record, *steps, missing=_LANGUAGES[other], **facts)


def _is_only_in(primary: str, other: str, _: Record, steps: Steps, text: Text) -> bool:
    return steps[-1] not in _HEADINGS and bool(getattr(text, primary)) and not getattr(text, other)


def _shortened(lacking: Sequence[tuple[Record, Steps, Text]]) -> str:
    keys = [".".join(map(str, steps)) for _, steps, _ in lacking]
    return ", ".join((*keys[:_SHOWN], "…") if len(keys) > _SHOWN else keys)


SHARE_TOO_LOW = Rule(
    "IF705",
    "language-share-too-low",
    Severity.INFO,
    Message(
        "{count} av {all} dokumenter er på {language}, men minst {least} % skal være det",
        "{count} av {all} dokument er på {language}, men minst {least} % skal vere det",
        "{count} of {all} documents are in {language}, but at least {least}% are to be",
    ),
    (Message("skriv de neste på {language}", "skriv dei neste på {language}", "write the next ones in {language}"),),
)


@SHARE_TOO_LOW.check
def language_share_too_low(case: Case) -> Iterator[Finding]:
    """Find a plan that is to alternate between bokmål and nynorsk, and has published too little in one of them."""
    languages = case.plan.about.language
    if languages.policy is not LanguagePolicy.ALTERNATE or languages.least_share is None:
        return
    published = (each for each in case.plan.about.published if each.date <= case.day)
    written = [each.language.value for each in published if each.language in _OTHER]
    least = min(_OTHER, key=written.count)
    if len(written) >= _FEW and written.count(least) * 100 < languages.least_share * len(written):
        facts = {"count": written.count(least), "all": len(written), "least": languages.least_share}
        yield SHARE_TOO_LOW.at(case.plan.about, "language", "least_share", language=_LANGUAGES[least], **facts)


def _is_of_another_language(case: Case) -> bool:
    lacking = len(_lacking(case))
    return lacking > _MANY and lacking * 2 > len(_own_texts(case))


def _lacking(case: Case) -> list[tuple[Record, Steps, Text]]:
    primary = case.plan.about.language.primary
    return [each for each in _own_texts(case) if not getattr(each[2], primary)]


def _own_texts(case: Case) -> tuple[tuple[Record, Steps, Text], ...]:
    """Return every text that is not quoted from others; none if the plan's own language is not known."""
    return case.own_texts if case.plan.about.file else ()


RULES = (
    plan_language_missing,
    other_language_missing,
    plan_of_another_language,
    text_changed_in_one_language,
    texts_in_one_language,
    language_share_too_low,
)
