"""The page on privacy: what the site knows of its readers, and what is hidden of those the figures are about."""

from collections.abc import Iterator

from innenforskap.i18n import Phrase
from innenforskap.report.pages.about.accessibility import whom_to_tell
from innenforskap.report.pages.edition import Edition
from innenforskap.report.pages.parts import Page
from innenforskap.report.pages.passages import Passage, explanation

_TITLE = Phrase("Personvern", "Personvern")
_DESCRIPTION = Phrase(
    "Hva nettstedet vet om deg, hva planen aldri skal si om noen, og hvilke tall som er skjult.",
    "Kva nettstaden veit om deg, kva planen aldri skal seie om nokon, og kva tal som er skjulte.",
)
_READERS = Phrase("Du som leser", "Du som les")
_NOTHING = Phrase(
    "Nettstedet bruker ikke informasjonskapsler, lagrer ingenting i nettleseren din og henter ingenting fra andre "
    "nettsteder. Sidene ber også nettleseren nekte å hente noe derfra.",
    "Nettstaden bruker ikkje informasjonskapslar, lagrar ingenting i nettlesaren din og hentar ingenting frå andre "
    "nettstader. Sidene ber òg nettlesaren nekte å hente noko derifrå.",
)
_SERVER = Phrase(
    "Tjeneren som sidene ligger på, kan føre logg over hvem som ber om dem. Det bestemmer den som driver tjeneren.",
    "Tenaren som sidene ligg på, kan føre logg over kven som ber om dei. Det avgjer den som driv tenaren.",
)
_PEOPLE = Phrase("De som planen handler om", "Dei som planen handlar om")
_NO_NAMES = Phrase(
    "Planen skal ikke inneholde personopplysninger. Den nevner enheter, roller og felles postmottak, ikke personer.",
    "Planen skal ikkje innehalde personopplysingar. Han nemner einingar, roller og felles postmottak, ikkje personar.",
)
_CHECKED = Phrase(
    "Før sidene blir laget, ser verktøyet etter fødselsnumre, mobilnumre, e-postadresser til personer og ord som "
    "knytter noe til én person. Et navn er bare et ord, og det kan ikke verktøyet kjenne igjen.",
    "Før sidene blir laga, ser verktøyet etter fødselsnummer, mobilnummer, e-postadresser til personar og ord som "
    "knyter noko til éin person. Eit namn er berre eit ord, og det kan ikkje verktøyet kjenne att.",
)
_SMALL = Phrase("Små tall er skjult", "Små tal er skjulte")
_FEWER = Phrase(
    "Tall på færre enn {count} personer vises ikke. En indikator kan ha en høyere grense.",
    "Tal på færre enn {count} personar blir ikkje viste. Ein indikator kan ha ei høgare grense.",
)
_SHARES = Phrase(
    "Prosenter av færre enn {count} personer vises ikke for områder mindre enn et fylke, grupper og aldersgrupper.",
    "Prosentar av færre enn {count} personar blir ikkje viste for område mindre enn eit fylke, grupper og "
    "aldersgrupper.",
)
_OTHERS = Phrase(
    "Andre tall for samme periode skjules når de ellers kunne ha røpet det som er skjult.",
    "Andre tal for same periode blir skjulte når dei elles kunne ha røpt det som er skjult.",
)
_ROUNDED = Phrase(
    "Antall personer er rundet av til nærmeste {count}.", "Talet på personar er runda av til næraste {count}."
)
_NOT_ROUNDED = Phrase("Antall rundes ikke av.", "Tal på personar blir ikkje runda av.")
_TELL = Phrase("Si fra", "Sei frå")
_SLIPPED = Phrase(
    "Ser du noe som ikke skulle stått her, så si fra med en gang til kontakten for planen:",
    "Ser du noko som ikkje skulle stått her, så sei frå med ein gong til kontakten for planen:",
)


def privacy(edition: Edition) -> Page:
    """Return the page on privacy."""
    return explanation(edition, "personvern.html", _TITLE, _DESCRIPTION, tuple(_passages(edition)))


def _passages(edition: Edition) -> Iterator[Passage]:
    said = edition.said
    yield Passage("readers", said(_READERS), (said(_NOTHING), said(_SERVER)))
    yield Passage("people", said(_PEOPLE), (said(_NO_NAMES), said(_CHECKED)))
    yield Passage("small", said(_SMALL), points=tuple(_small(edition)))
    yield whom_to_tell(edition, _TELL, _SLIPPED)


def _small(edition: Edition) -> Iterator[str]:
    about = edition.plan.about
    yield edition.said(_FEWER, count=about.min_cell)
    yield edition.said(_SHARES, count=about.min_denominator)
    yield edition.said(_OTHERS)
    yield edition.said(_ROUNDED, count=about.rounding) if about.rounding else edition.said(_NOT_ROUNDED)
