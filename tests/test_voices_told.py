"""Every field of those who were heard, told and asked, of what is known and of what is public, is told on its page."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from innenforskap.model.about import Published
from innenforskap.model.base import Frozen
from innenforskap.model.communication import Communication
from innenforskap.model.consultation import Consultation
from innenforskap.model.method import Method
from innenforskap.model.request import Reply, Request, Used
from innenforskap.model.statement import StatedFigure, Statement
from innenforskap.model.text import LANGUAGES
from innenforskap.read.load import load
from innenforskap.render.site import site
from tests.site_plan import DAY
from tests.small import ROOT, plan_folder

COMPLETE = ROOT / "tests" / "plans" / "good" / "complete"
TOLD: Mapping[type[Frozen], tuple[str, Mapping[str, str]]] = {
    Consultation: (
        "medvirkning.html",
        {
            "title": "Innspillsmøte om planen",
            "kind": "Innspillsmøte",
            "date": "14. mars 2023",
            "period": "mars 2023 – mai 2023",
            "place": "Digitalt",
            "held_by": "Fylkeskommunen",
            "heard": "Hvem som er hørt Nav KS",
            "bodies": "Gjennomføringsteamet",
            "participants": "Antall deltakere 60",
            "strands": "Gjelder Hovedløp",
            "measures": "Los i alle kommuner",
            "text": "Mange mente at overgangen",
            "outcome": "Tiltaket om los ble lagt til.",
            "source": "Sak om handlingsplanen",
        },
    ),
    Communication: (
        "kommunikasjon.html",
        {
            "title": "Nyhetsbrev om planen",
            "purposes": "Spre kunnskap og fortelle om gjennomføringen",
            "audience": "Kontaktene i kommunene",
            "channels": "Nyhetsbrev",
            "cadence": "Hver måned",
            "owner": "Fylkeskommunen",
            "last": "mai 2026",
            "next": "juni 2026",
            "measures": "Tiltak Los i alle kommuner",
            "description": "Forteller hva som skjer",
            "source": "Sak om handlingsplanen",
        },
    ),
    Request: (
        "informasjon.html",
        {
            "title": "Kartlegging av losene",
            "text": "Hvor mange loser har dere",
            "asked_by": "Hvem spør Fylkeskommunen",
            "to": "Hvem er spurt Nabokommunen",
            "asked": "Spurt 1. september 2025",
            "due": "Svarfrist 1. oktober 2025",
            "cadence": "Hvert år",
            "asked_count": "av 41 har svart",
            "replies": "Hvem har svart Nabokommunen",
            "reply_count": "Svar 30 av",
            "used_for": "Hva svarene ble brukt til",
            "source": "Sak om handlingsplanen",
        },
    ),
    Reply: ("informasjon.html", {"actor": "Nabokommunen", "date": "20. september 2025"}),
    Used: (
        "informasjon.html",
        {
            "text": "Losene ønsket seg en fast samling.",
            "date": "(januar 2026)",
            "communication": "Nyhetsbrev om planen",
            "measure": "Los i alle kommuner",
            "arena": "Overgangssamlingen",
            "barrier": "Sårbare overganger",
        },
    ),
    Statement: (
        "kunnskap.html",
        {
            "text": "Tre av fire fullfører videregående.",
            "source": "Sak om handlingsplanen",
            "said": "Sagt 2023",
            "figures": "Tall i kilden",
            "indicators": "Elever som fullfører videregående",
            "contradicts": "Stemmer ikke med Fire av fem fullfører.",
            "resolution": "Tallene gjelder ulike kull.",
            "note": "Saken oppgir ikke kullet.",
        },
    ),
    StatedFigure: (
        "kunnskap.html",
        {
            "value": "75",
            "unit": "75\N{NO-BREAK SPACE}%",
            "group": "Elever i videregående",
            "age": "16–24 år",
            "geo": "Nordland",
            "period": "2022",
            "table": "tabell 12345",
            "approximate": "om lag 75",
        },
    ),
    Method: (
        "kunnskap.html",
        {
            "name": "IPS",
            "kind": "Metode",
            "expansion": "Individuell jobbstøtte",
            "description": "Hjelp til å finne og beholde",
            "owner": "Hvem står bak Nav",
            "url": "https://www.nav.no/ips",
            "source": "Kunnskapsgrunnlag om unge utenfor",
        },
    ),
    Published: (
        "rapporter.html",
        {"title": "", "date": "Dato", "language": "Språk", "paper": "Type", "url": "https://"},
    ),
}
PATHS = {path for path, _ in TOLD.values()}
HOSTILE = "'<script>alert(1)</script> [x](javascript:alert(1)) \"><img src=x onerror=alert(1)>'"


@pytest.fixture(scope="module")
def pages() -> Mapping[str, str]:
    files = site(load(COMPLETE).plan, DAY, {})
    return {file.path: file.content.decode() for file in files if file.path.endswith(".html")}


@pytest.mark.parametrize("model", TOLD, ids=lambda model: model.__name__)
def test_every_field_is_told(model: type[Frozen], pages: Mapping[str, str]) -> None:
    path, told = TOLD[model]

    assert set(told) == set(model.model_fields)
    for field, words in told.items():
        where = pages[path] if words.startswith("https://") else read(pages[path])
        assert words in where, field


def test_a_page_is_light(pages: Mapping[str, str]) -> None:
    for path in {"ordliste.html", *PATHS}:
        assert len(pages[path].encode()) < 60_000


def test_hostile_words_stay_words_on_every_page(tmp_path: Path) -> None:
    files = {
        "plan.yaml": f"title: A\npublished: [{{title: {HOSTILE}, date: 2026-01-01, language: nb}}]\n",
        "consultations.yaml": f"a: {{title: {HOSTILE}, kind: hearing, place: {HOSTILE}, text: {HOSTILE}, "
        f"outcome: {HOSTILE}}}\n",
        "communications.yaml": f"a: {{title: {HOSTILE}, audience: {HOSTILE}, description: {HOSTILE}}}\n",
        "requests.yaml": f"a: {{title: {HOSTILE}, text: {HOSTILE}, used_for: [{{text: {HOSTILE}}}]}}\n",
        "statements.yaml": f"a: {{text: {HOSTILE}, source: s, contradicts: [b], resolution: {HOSTILE}, "
        f"note: {HOSTILE}, figures: [{{value: 1, unit: count, group: {HOSTILE}, table: {HOSTILE}}}]}}\n"
        f"b: {{text: {HOSTILE}, source: s}}\n",
        "methods.yaml": f"a: {{name: {HOSTILE}, expansion: {HOSTILE}, description: {HOSTILE}}}\n",
        "sources.yaml": f"s: {{publisher: {HOSTILE}, title: {HOSTILE}}}\n",
    }
    made = {file.path: file.content.decode() for file in site(load(plan_folder(tmp_path, files)).plan, DAY, {})}

    for path in PATHS:
        assert "&lt;script&gt;" in made[path], path
        assert not re.search(r"<(script|img)|href=\"javascript|<[^>]* on\w+=", made[path]), path


def test_a_text_in_another_language_says_which(tmp_path: Path) -> None:
    said = {"nn": "På nynorsk", "en": "In English"}
    for language, words in said.items():
        assert language in LANGUAGES
        files = {"plan.yaml": "title: A", "requests.yaml": f"a: {{title: {{{language}: {words}}}}}\n"}
        made = {file.path: file.content.decode() for file in site(load(plan_folder(tmp_path, files)).plan, DAY, {})}

        assert f'<h2><span lang="{language}">{words}</span></h2>' in made["informasjon.html"]


def read(html: str) -> str:
    """Return what is read of a page's content, with single spaces."""
    return re.sub(r"[ \n]+", " ", unescape(re.sub(r"<[^>]+>", " ", html.partition("<main")[2]))).replace(" .", ".")
