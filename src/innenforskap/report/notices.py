"""What a reader must know before a paper or a page made from the plan is believed."""

from collections.abc import Iterator
from typing import NamedTuple

from innenforskap.i18n import Language, Phrase
from innenforskap.i18n.numbers import listed
from innenforskap.model.plan import Plan
from innenforskap.model.vocabulary import PlanLanguage, VersionState, Wording
from innenforskap.query.rolling import rolled_from
from innenforskap.query.spoken import speaks

EXAMPLE = Phrase(
    nb="Statusrapportene, vurderingene, saksnumrene og alle forslag og vedtak om tiltakene er eksempler, funnet på for "
    "å vise hvordan verktøyet virker. De kommer ikke fra {owner} og sier ikke hvordan det faktisk står til med "
    "tiltakene, eller hva som er bestemt om dem.",
    nn="Statusrapportane, vurderingane, saksnummera og alle framlegg og vedtak om tiltaka er døme, dikta opp for å "
    "vise korleis verktøyet verkar. Dei kjem ikkje frå {owner} og seier ikkje korleis det faktisk står til med "
    "tiltaka, eller kva som er bestemt om dei.",
)
EXAMPLE_IN_SHORT = Phrase(
    nb="Status, vurderinger og vedtak er oppdiktede eksempler.",
    nn="Status, vurderingar og vedtak er oppdikta døme.",
)
RETOLD = Phrase(
    nb="Tekstene i planen er gjenfortalt med våre egne ord{source}. De er ikke den vedtatte ordlyden.",
    nn="Tekstane i planen er attfortalde med våre eigne ord{source}. Dei er ikkje den vedtekne ordlyden.",
)
RETOLD_IN_SHORT = Phrase(
    nb="Tekstene er gjenfortalt med våre egne ord.", nn="Tekstane er attfortalde med våre eigne ord."
)
AFTER = Phrase(nb=" etter «{title}» ({publisher})", nn=" etter «{title}» ({publisher})")
TRANSLATED = Phrase(
    nb="Tekstene på {languages} er vår egen oversettelse og kommer ikke fra {owner}.",
    nn="Tekstane på {languages} er vår eiga omsetjing og kjem ikkje frå {owner}.",
)
TRANSLATED_IN_SHORT = Phrase(
    nb="Tekstene på {languages} er vår egen oversettelse.", nn="Tekstane på {languages} er vår eiga omsetjing."
)
IN_ANOTHER = Phrase(
    nb="Planen har ikke tekster på {language}. De står her på {other}.",
    nn="Planen har ikkje tekstar på {language}. Dei står her på {other}.",
)
THE_OWNER = Phrase(nb="planens eier", nn="den som eig planen")
VERSIONS = {
    VersionState.DRAFT: Phrase(
        nb="Dette er et utkast. Planen er ikke vedtatt og gjelder ikke.",
        nn="Dette er eit utkast. Planen er ikkje vedteken og gjeld ikkje.",
    ),
    VersionState.PROPOSAL: Phrase(
        nb="Dette er et forslag. Planen er ikke vedtatt og gjelder ikke.",
        nn="Dette er eit forslag. Planen er ikkje vedteken og gjeld ikkje.",
    ),
    VersionState.SUPERSEDED: Phrase(
        nb="Dette er en tidligere versjon av planen. Den gjelder ikke lenger.",
        nn="Dette er ein tidlegare versjon av planen. Han gjeld ikkje lenger.",
    ),
}
OF_A_NEW_VERSION = {
    VersionState.DRAFT: Phrase(
        nb="Dette er et utkast til ny versjon av planen. Det er ikke vedtatt. {before} gjelder inntil videre.",
        nn="Dette er eit utkast til ny versjon av planen. Det er ikkje vedteke. {before} gjeld inntil vidare.",
    ),
    VersionState.PROPOSAL: Phrase(
        nb="Dette er et forslag til ny versjon av planen. Det er ikke vedtatt. {before} gjelder inntil videre.",
        nn="Dette er eit forslag til ny versjon av planen. Det er ikkje vedteke. {before} gjeld inntil vidare.",
    ),
}
THE_ONE_BEFORE = Phrase(nb="Forrige versjon", nn="Førre versjon")
BEFORE = Phrase(nb="Versjon {version}", nn="Versjon {version}")
LANGUAGES = {
    PlanLanguage.NB: Phrase("bokmål", "bokmål"),
    PlanLanguage.NN: Phrase("nynorsk", "nynorsk"),
    PlanLanguage.SE: Phrase("nordsamisk", "nordsamisk"),
    PlanLanguage.SMJ: Phrase("lulesamisk", "lulesamisk"),
    PlanLanguage.SMA: Phrase("sørsamisk", "sørsamisk"),
    PlanLanguage.EN: Phrase("engelsk", "engelsk"),
}


class Notice(NamedTuple):
    """Something a reader must know: in full, and in the one sentence that stands where there is no room for more."""

    words: str
    short: str


def notices(plan: Plan, language: Language) -> tuple[str, ...]:
    """Return what is not as a reader would think: invented, retold or translated texts, a plan not in force."""
    return tuple(each.words for each in _notices(plan, language))


def in_short(plan: Plan, language: Language) -> tuple[str, ...]:
    """Return the same as short as can be; what is always told whole, as that a plan is not in force, is first."""
    told = sorted(_notices(plan, language), key=lambda each: each.short != each.words)
    return tuple(each.short for each in told)


def _notices(plan: Plan, language: Language) -> Iterator[Notice]:
    about = plan.about
    if about.example:
        yield Notice(EXAMPLE.said(language, owner=_owner(plan, language)), EXAMPLE_IN_SHORT.said(language))
    if about.wording is Wording.RETOLD:
        yield Notice(RETOLD.said(language, source=_source(plan, language)), RETOLD_IN_SHORT.said(language))
    if about.translated:
        spoken = [LANGUAGES[each].said(language) for each in PlanLanguage if each in about.translated]
        languages = listed(spoken, language)
        told = TRANSLATED.said(language, languages=languages, owner=_owner(plan, language))
        yield Notice(told, TRANSLATED_IN_SHORT.said(language, languages=languages))
    other = about.title.told(language).language
    if other != language and not speaks(plan, language):
        asked, there = (LANGUAGES[PlanLanguage(each)].said(language) for each in (language, other))
        yield _unshortened(IN_ANOTHER.said(language, language=asked, other=there))
    if about.version_state in VERSIONS:
        yield _unshortened(_not_in_force(plan, language))


def _unshortened(words: str) -> Notice:
    return Notice(words, words)


def _not_in_force(plan: Plan, language: Language) -> str:
    """Return that this version is not in force, and which one is where a roll drafted this one."""
    stage, roll = plan.about.version_state, rolled_from(plan)
    if roll is None or stage not in OF_A_NEW_VERSION:
        return VERSIONS[stage].said(language)
    before = BEFORE.said(language, version=roll.from_) if roll.from_ else THE_ONE_BEFORE.said(language)
    return OF_A_NEW_VERSION[stage].said(language, before=before)


def _owner(plan: Plan, language: Language) -> str:
    names = [plan.actors[owner].name.said(language) for owner in plan.about.owners if owner in plan.actors]
    return listed(names, language) if names else THE_OWNER.said(language)


def _source(plan: Plan, language: Language) -> str:
    source = plan.sources.get(plan.about.wording_source or "")
    if source is None:
        return ""
    return AFTER.said(language, title=source.title.said(language), publisher=source.publisher.said(language))
