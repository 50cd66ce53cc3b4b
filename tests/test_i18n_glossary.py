"""A planner's own words lead to the plan files' English ones."""

from collections.abc import Iterator
from itertools import chain

import pytest

from innenforskap.i18n.glossary import keys, nearest, values
from innenforskap.i18n.glossary_keys import KEYS
from innenforskap.model.base import Frozen
from innenforskap.model.plan import KINDS


def parts_of_a_plan(whole: type[Frozen] = Frozen) -> Iterator[type[Frozen]]:
    for part in whole.__subclasses__():
        if part.__module__.startswith("innenforskap."):
            yield part
            yield from parts_of_a_plan(part)


MEASURE = {"title", "strand", "number", "text", "kind", "lead", "partners", "period", "indicators"}
KINDS_IN_NORWEGIAN = (
    "delmål tiltak aktører indikatorer organ kilder statusrapporter vedtak barrierer arenaer mandater virkemidler "
    "tilskuddsordning utlysninger høringer kommunikasjon innhentinger rammer metoder påstander papirer rulleringer"
)
STATES = {"proposed", "not-started", "in-progress", "on-hold", "completed", "terminated"}
PROGRESS = {"on-track", "some-delay", "serious-delay", "not-assessed"}


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("ansvarlig", "lead"),
        ("ansvarleg", "lead"),
        ("samarbeidspartnere", "partners"),
        ("tittel", "title"),
        ("kilde", "source"),
        ("kjelde", "source"),
        ("framdrift", "progress"),
        ("fremdrift", "progress"),
        ("virkning", "effect"),
        ("verknad", "effect"),
        ("grunn", "reason"),
        ("dato", "date"),
        ("vedtak", "decisions"),
        ("saksnummer", "case_no"),
        ("organ", "body"),
        ("kommunenummer", "municipality_no"),
        ("organisasjonsnummer", "orgnr"),
        ("eining", "unit"),
    ],
)
def test_a_norwegian_word_leads_to_the_key_of_the_plan(word: str, key: str) -> None:
    assert key in keys(word)


@pytest.mark.parametrize("word", ["årsak", "arsak", "aarsak", "ÅRSAK", "a\u030arsak", " Årsak "])
def test_neither_case_nor_keyboard_nor_unicode_form_matters(word: str) -> None:
    assert keys(word) == ("reason",)


@pytest.mark.parametrize("word", ["neste steg", "neste_steg", "neste-steg", "Nestesteg"])
def test_neither_spaces_nor_hyphens_nor_underscores_matter(word: str) -> None:
    assert keys(word) == ("next_step",)


@pytest.mark.parametrize("word", ["framdrfit", "ansvarlg", "samarbeidspartnarane"])
def test_a_slip_or_an_ending_in_a_norwegian_key_is_forgiven(word: str) -> None:
    assert keys(word)


def test_an_unknown_word_leads_to_no_key() -> None:
    assert keys("fargekode") == ()


def test_every_kind_of_record_has_a_norwegian_word() -> None:
    named = chain.from_iterable(map(keys, KINDS_IN_NORWEGIAN.split()))

    assert set(KINDS) <= set(named)


@pytest.mark.parametrize("part", list(parts_of_a_plan()))
def test_every_key_of_the_plan_has_a_norwegian_word(part: type[Frozen]) -> None:
    known = set(chain.from_iterable(map(str.split, KEYS)))

    assert {field.alias or name for name, field in part.model_fields.items()} <= known


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("i gang", "in-progress"),
        ("igang", "in-progress"),
        ("i-gang", "in-progress"),
        ("ikke startet", "not-started"),
        ("paa vent", "on-hold"),
        ("ikkje-starta", "not-started"),
        ("gjennomført", "completed"),
        ("gjennomfoert", "completed"),
        ("avsluttet", "terminated"),
        ("i rute", "on-track"),
        ("forsinket", "some-delay"),
        ("verkar ikkje", "no-effect"),
        ("ja", "true"),
        ("nei", "false"),
        (":", "confidential"),
        ("kommuner", "municipality"),
        ("skolene", "school"),
        ("statlige", "state-regional"),
    ],
)
def test_a_norwegian_label_leads_to_the_allowed_value(word: str, value: str) -> None:
    assert values(word)[0] == value


def test_a_value_is_never_turned_into_its_opposite() -> None:
    assert values("ugjennomført") == values("ugjennomførte") == values("uaktuelle") == ()
    assert nearest("unresponsive", {"responsible"}, ()) == ""
    assert nearest("started", {"not-started"}, ()) == ""


def test_the_first_synonym_that_is_allowed_is_meant() -> None:
    assert nearest("delmål", MEASURE, keys("delmål")) == "strand"
    assert nearest("avsluttet", STATES, values("avsluttet")) == "terminated"
    assert nearest("avsluttet", {"active", "ended"}, values("avsluttet")) == "ended"


def test_another_spelling_of_an_allowed_word_is_that_word() -> None:
    assert nearest("In_Progress", STATES, ()) == "in-progress"
    assert nearest("ontrack", PROGRESS, ()) == "on-track"


@pytest.mark.parametrize(("word", "meant"), [("titel", "title"), ("txt", "text"), ("inidcators", "indicators")])
def test_a_slip_in_an_english_word_is_forgiven(word: str, meant: str) -> None:
    assert nearest(word, MEASURE, keys(word)) == meant


@pytest.mark.parametrize("word", ["budget", "colour", "priority", "", "?"])
def test_where_nothing_is_near_nothing_is_suggested(word: str) -> None:
    assert nearest(word, MEASURE | {"polarity"}, keys(word)) == ""


def test_a_synonym_that_is_not_allowed_here_is_not_suggested() -> None:
    assert nearest("ansvarlig", PROGRESS, keys("ansvarlig")) == ""
