"""The glossary: what the answers and the words of the field mean, in plain words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from innenforskap.i18n import Language, Phrase, labels
from innenforskap.i18n.letters import capitalised
from innenforskap.i18n.numbers import sort_key
from innenforskap.model.text import Told
from innenforskap.report.pages.about import glossary_answers as answers
from innenforskap.report.pages.about.glossary_terms import TERMS, Term
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.measures.page import BOUND
from innenforskap.report.pages.parts import Page, Tag
from innenforskap.report.pages.tags import EFFECT, PROGRESS, STATE, Axis, tag

PATH = "ordliste.html"
_TITLE = Phrase("Ordliste", "Ordliste")
_DESCRIPTION = Phrase(
    "Hva ordene og svarene i planen betyr, med enkle ord, og hva de heter på engelsk.",
    "Kva orda og svara i planen tyder, med enkle ord, og kva dei heiter på engelsk.",
)
_WHY = Phrase(
    "Planer har sine egne ord. Her står hva de betyr, og hva de heter på engelsk.",
    "Planar har sine eigne ord. Her står kva dei tyder, og kva dei heiter på engelsk.",
)
_TWIN = Phrase("På nynorsk: {name}. ", "På bokmål: {name}. ")
_PARTICIPATION, _COMMITMENT = Phrase("Deltakelse", "Deltaking"), Phrase("Forpliktelse", "Forplikting")
_PARTICIPATION_WHY = Phrase(
    "Hvor langt en samarbeidspartner er kommet inn i et tiltak. Partneren svarer for seg selv.",
    "Kor langt ein samarbeidspartnar er kommen inn i eit tiltak. Partnaren svarer for seg sjølv.",
)
_COMMITMENT_WHY = Phrase(
    "Hvor mye planen lover når den skriver om tiltaket.", "Kor mykje planen lovar når han skriv om tiltaket."
)
_BINDING: Mapping[str, Phrase] = {str(commitment): phrase for commitment, phrase in BOUND.items()}
_MEANT = ((STATE, answers.STATES), (PROGRESS, answers.PROGRESS), (EFFECT, answers.EFFECTS))


@dataclass(frozen=True)
class Answer:
    """An answer and what it means; on one of the three axes it has a tag, and where nobody answered no English."""

    anchor: str
    tag: Tag | None
    words: str
    meaning: str
    english: Told | None


@dataclass(frozen=True)
class Answers:
    """The answers to one question: what it is called, what it is about, and each."""

    name: str
    title: str
    why: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Word:
    """A word and what it means, what it is called in the other written Norwegian if that differs, and in English."""

    anchor: str
    words: str
    meaning: str
    twin: str
    english: Told


@dataclass(frozen=True)
class GlossaryPage:
    """What the glossary says: the answers in their own order, then the words in that of the alphabet."""

    why: str
    groups: tuple[Answers, ...]
    terms: tuple[Word, ...]


def glossary(edition: Edition) -> Page:
    """Return the glossary, which is the same for every plan."""
    words = (_word(edition, term) for term in TERMS)
    view = GlossaryPage(
        why=edition.said(_WHY),
        groups=tuple(_groups(edition)),
        terms=tuple(sorted(words, key=lambda each: sort_key(each.words))),
    )
    title, description = edition.own(edition.said(_TITLE)), edition.said(_DESCRIPTION)
    return Page(PATH, "glossary", PATH, "", title, description, (), view)


def _word(edition: Edition, term: Term) -> Word:
    other = term.name.nb if edition.language is Language.NN else term.name.nn
    name = edition.said(term.name)
    return Word(
        anchor=f"ord-{term.id}",
        words=capitalised(name),
        meaning=edition.said(term.meaning),
        twin=edition.said(_TWIN, name=other) if other != name else "",
        english=Told(term.english, "en"),
    )


def _groups(edition: Edition) -> Iterator[Answers]:
    for axis, meant in _MEANT:
        yield _axis(edition, axis, meant)
    for name, phrases, called, meaning in (
        ("participation", (_PARTICIPATION, _PARTICIPATION_WHY), labels.PARTICIPATIONS, answers.PARTICIPATIONS),
        ("commitment", (_COMMITMENT, _COMMITMENT_WHY), labels.COMMITMENTS, _BINDING),
    ):
        told = (
            Answer(f"{name}-{value}", None, edition.said(words), edition.said(meaning[value]), _english(value))
            for value, words in called.items()
        )
        title, why = (edition.said(phrase) for phrase in phrases)
        yield Answers(name, title, why, tuple(told))


def _axis(edition: Edition, axis: Axis, meant: Mapping[str, Phrase]) -> Answers:
    name = axis.label.nb.lower()
    told = (
        Answer(
            anchor=f"{name}-{value}",
            tag=tag(axis, value, edition.language),
            words=edition.said(words),
            meaning=edition.said({**meant, **answers.WITHOUT}[value]),
            english=_english(value) if value in meant else None,
        )
        for value, words in axis.values.items()
    )
    return Answers(name, edition.said(axis.label), edition.said(axis.about), tuple(told))


def _english(value: str) -> Told:
    """Return an allowed value, which is English already, as words."""
    return Told(value.replace("-", " ").capitalize(), "en")
