"""The plan's words put on a line."""

from datetime import date
from pathlib import Path

import pytest

from innenforskap.i18n import Language, Phrase
from innenforskap.model.text import Told
from innenforskap.model.when import When
from innenforskap.query.standing import standing
from innenforskap.report.lines import (
    actor,
    at,
    begun,
    body_name,
    effect,
    joined,
    on,
    ours,
    passing,
    progress,
    reported,
    said,
    state,
    strand_title,
    title,
    within,
)
from tests.paper_plan import ADOPTED, plan, words

NB, NN = Language.NB, Language.NN
DAY = date(2026, 6, 15)


def test_a_fact_in_a_phrase_keeps_its_own_language() -> None:
    told = said(Phrase("Saker {body} bør drøfte", "Saker {body} bør drøfte"), NN, body=(Told("Sámediggi", "se"),))

    assert told == (Told("Saker ", "nn"), Told("Sámediggi", "se"), Told(" bør drøfte", "nn"))


def test_a_sentence_begins_with_a_capital_and_a_label_within_one_does_not() -> None:
    assert begun(ours("elever og lærlinger", NB)) == ours("Elever og lærlinger", NB)
    assert within(ours("I gang", NB)) == ours("i gang", NB)


def test_titles_are_listed_with_semicolons_for_they_have_commas_of_their_own() -> None:
    assert words(joined([ours("A, b", NB), ours("C", NB)], NB)) == "A, b; C"
    assert joined([], NB) == ()


def test_a_title_is_told_with_its_number_and_in_the_language_it_has(tmp_path: Path) -> None:
    files = {"measures.yaml": 'a: {title: {nb: Møteplasser}, number: "2.1"}\nb: {title: {nb: B, nn: Bø}}\n'}
    found = plan(tmp_path, files)

    assert title(found.measures["a"], NN) == (Told("2.1 ", "nn"), Told("Møteplasser", "nb"))
    assert title(found.measures["b"], NN) == (Told("Bø", "nn"),)


@pytest.mark.parametrize(
    ("label", "strand", "told"),
    [
        ("strand_label: Delmål\n", 'a: {title: Tjenester, number: "2"}', "Delmål 2: Tjenester"),
        ("strand_label: Delmål\n", "a: {title: Tjenester}", "Delmål: Tjenester"),
        ("", 'a: {title: Tjenester, number: "2"}', "2: Tjenester"),
        ("", "a: {title: Tjenester}", "Tjenester"),
    ],
)
def test_a_strand_is_called_what_the_plan_calls_its_strands(tmp_path: Path, label: str, strand: str, told: str) -> None:
    found = plan(tmp_path, {"plan.yaml": ADOPTED + label, "strands.yaml": strand})

    assert words(strand_title(found, found.strands["a"], NB)) == told


def test_an_actor_that_is_not_named_is_told_not_to_be(tmp_path: Path) -> None:
    found = plan(tmp_path, {"actors.yaml": "ks: {name: KS, kind: council}\n"})

    assert [words(actor(found, each, NB)) for each in ("ks", None)] == ["KS", "Ikke oppgitt"]


@pytest.mark.parametrize(
    ("kind", "name", "language", "told"),
    [
        ("county-executive", "Fylkesrådet", NB, "fylkesrådet"),
        ("executive-committee", "{nb: Fylkesutvalget, nn: Fylkesutvalet}", NN, "fylkesutvalet"),
        ("executive-committee", "Fylkesutvalget", NN, "fylkesutvalget"),
        ("committee", "Hovedutvalget for kultur", NB, "hovedutvalget for kultur"),
        ("committee", "{nb: Komiteen for kultur, nn: Hovudutvalet for kultur}", NN, "hovudutvalet for kultur"),
        ("county-executive", "Nordland fylkesråd", NB, "Nordland fylkesråd"),
        ("other", "Sametinget", NB, "Sametinget"),
    ],
)
def test_a_body_is_named_by_a_small_letter_only_where_its_name_is_the_word_for_it(
    tmp_path: Path, kind: str, name: str, language: Language, told: str
) -> None:
    found = plan(tmp_path, {"bodies.yaml": f"organ: {{name: {name}, kind: {kind}}}\n"})

    assert words(body_name(found.bodies["organ"], language)) == told


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("", ("Ikke rapportert", "Ikke rapportert", "Ikke rapportert", "Ikke rapportert")),
        ("{text: Hei}", ("Ikke oppgitt", "Ikke oppgitt", "Ikke oppgitt", "1. mai 2026")),
        ("{state: in-progress}", ("I gang", "Ikke oppgitt", "Ikke oppgitt", "1. mai 2026")),
        (
            "{state: in-progress, progress: on-track, effect: works}",
            ("I gang", "I rute", "Virker", "1. mai 2026"),
        ),
        ("{state: completed, effect: works}", ("Gjennomført", "Ikke aktuelt", "Virker", "1. mai 2026")),
    ],
)
def test_what_is_not_reported_is_told_as_that(tmp_path: Path, status: str, told: tuple[str, ...]) -> None:
    files = {"measures.yaml": "a: {title: A}\n", "status/2026-05-01/a.yaml": status}
    found = plan(tmp_path, {path: text for path, text in files.items() if text})

    now = standing(found, "a", DAY)

    assert tuple(words(each(now, NB)) for each in (state, progress, effect, reported)) == told


def test_a_time_that_has_passed_is_told_to_have() -> None:
    spring, autumn = When.read("2026-spring"), When.read("2026-autumn")

    assert words(passing(spring, date(2026, 7, 1), NN)) == "våren 2026 (tida er ute)"
    assert words(passing(spring, spring.last, NB)) == "våren 2026"
    assert words(passing(autumn, date(2026, 7, 1), NB)) == "høsten 2026"
    assert words(passing(None, DAY, NB)) == "Ikke oppgitt"


def test_a_time_and_a_day_are_told_in_words() -> None:
    assert words(at(When.read("2026-06"), NB)) == "juni 2026"
    assert words(on(DAY, NB)) == "15. juni 2026"
