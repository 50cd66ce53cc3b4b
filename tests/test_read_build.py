"""From an entry to a record, or to what is wrong with it: everything, once, and where it stands."""

from textwrap import dedent

import pytest

from innenforskap.finding import Aim, Finding
from innenforskap.i18n import Language, Message
from innenforskap.model.about import About
from innenforskap.model.barrier import Barrier
from innenforskap.model.base import Record
from innenforskap.model.fields import fields
from innenforskap.model.grant import Call
from innenforskap.model.indicator import Indicator
from innenforskap.model.measure import Measure
from innenforskap.model.strand import Strand
from innenforskap.place import Steps
from innenforskap.read.build import built
from innenforskap.read.document import document
from innenforskap.read.entries import Entry


def _built(model: type[Record], text: str, language: str = "nb") -> Record | tuple[Finding, ...]:
    read = document("a.yaml", dedent(text))
    assert read.findings == ()
    return built(model, Entry("kinds", "a", "a.yaml", ("top",), read.value), language)


def _record(model: type[Record], text: str, language: str = "nb") -> Record:
    record = _built(model, text, language)
    assert isinstance(record, Record)
    return record


def _told(model: type[Record], text: str) -> list[tuple[str, Steps]]:
    found = _built(model, text)
    assert isinstance(found, tuple)
    assert all(finding.file == "a.yaml" and finding.steps[:1] == ("top",) for finding in found)
    return [(finding.rule.code, finding.steps[1:]) for finding in found]


def _wrong(model: type[Record], text: str) -> Finding:
    found = _built(model, text)
    assert isinstance(found, tuple)
    [finding] = found
    return finding


def test_a_record_knows_where_it_was_read() -> None:
    record = _record(Measure, "title: Losen\n")

    assert (record.origin.kind, record.id, record.file, record.steps) == ("kinds", "a", "a.yaml", ("top",))


def test_a_plain_text_is_in_the_plans_own_language() -> None:
    record = _record(Measure, "title: Losen\ntext: {nb: Hva, nn: Kva}\n", "nn")

    assert isinstance(record, Measure)
    assert record.title.told("nb") == ("Losen", "nn")
    assert record.text is not None
    assert record.text.said("nb") == "Hva"


def test_every_fault_of_a_record_is_told_in_one_go() -> None:
    text = """
        titel: Losen
        number: 2.6
        kind: løpande
        target_group: {age_from: 12 år, age_too: 19}
        partners: [{role: Sjøl}, nav]
        period: {from: 2026-13}
        carried_over: yes
        lead: [nav, ks]
    """

    assert sorted(_told(Measure, text)) == [
        ("IF030", ("target_group", "age_too")),
        ("IF030", ("titel",)),
        ("IF031", ("partners", 0)),
        ("IF033", ("partners", 1)),
        ("IF035", ("number",)),
        ("IF037", ("target_group", "age_from")),
        ("IF039", ("period", "from")),
        ("IF041", ("carried_over",)),
        ("IF042", ("kind",)),
        ("IF045", ("lead",)),
    ]


def test_a_key_meant_to_be_one_that_is_missing_is_told_once() -> None:
    finding = _wrong(Indicator, "tittel: {nb: Utenfor}\nmaturity: sketched\n")

    assert (finding.rule.code, finding.aim, finding.facts["suggestion"]) == ("IF030", Aim.KEY, "title")


def test_a_missing_key_that_no_other_was_meant_to_be_is_told_beside_it() -> None:
    assert _told(Indicator, "title: Utenfor\nxyzzy: 1\n") == [("IF030", ("xyzzy",)), ("IF031", ())]


def test_a_key_is_not_taken_for_one_that_stands_there_already() -> None:
    finding = _wrong(Measure, "title: Losen\ntitel: Losen\n")

    assert "title" not in str(finding.facts.get("suggestion", ""))


def test_a_key_like_no_other_is_told_with_those_that_could_stand_there() -> None:
    help_ = _wrong(Measure, "title: Losen\npartners: [{actor: nav, xyzzy: 1}]\n").help(Language.NB)

    assert help_ == "nøklene her er role, participation, since"


def test_every_key_that_could_stand_there_is_told() -> None:
    told = _wrong(Measure, "title: Losen\nxyzzy: 1\n").facts["allowed"]

    assert isinstance(told, Message)
    assert told.nb.split(", ") == [field.key for field in fields(Measure) if field.key != "title"]


@pytest.mark.parametrize(
    ("text", "help_"),
    [
        ("frist: 2027\n", "skriv period: {to: 2027}"),
        ("expected_end: 2027\n", "skriv period: {to: 2027}"),
        ("period: {from: 2026}\nfrist: 2027\n", "sett den i «period», som «to»"),
    ],
)
def test_a_key_that_belongs_in_a_part_is_told_with_the_part(text: str, help_: str) -> None:
    assert _wrong(Measure, f"title: Losen\n{text}").help(Language.NB) == help_


def test_a_reference_from_the_wrong_side_is_told_where_it_stands() -> None:
    found = built(
        Barrier, Entry("barriers", "buss", "a.yaml", (), {"title": "A", "state": "working", "tiltak": "x"}), "nb"
    )

    assert isinstance(found, tuple)
    assert found[0].help(Language.NB) == "henvisningen står på én side bare: skriv barriers: [buss] i measures"


@pytest.mark.parametrize(
    ("award", "told"),
    [
        ("{to: bodø}", ["IF030"]),
        ("{to: [bodø]}", ["IF030", "IF031"]),
        ("{to: bodø, xyzzy: 1}", ["IF030", "IF030", "IF031"]),
        ("{actor: bodø, to: bodø}", ["IF030"]),
    ],
)
def test_the_one_unknown_key_of_a_part_is_the_one_it_lacks_where_its_value_fits(award: str, told: list[str]) -> None:
    found = _told(Call, f"title: A\nawards: [{award}]\n")

    assert sorted(code for code, _ in found) == told


def test_of_two_missing_keys_none_is_guessed() -> None:
    assert sorted(_told(Measure, "title: A\nfunding: [{xyzzy: 5}]\n")) == [
        ("IF030", ("funding", 0, "xyzzy")),
        ("IF031", ("funding", 0)),
        ("IF031", ("funding", 0)),
    ]


def test_an_allowed_word_is_told_with_what_it_is_called() -> None:
    finding = _wrong(Measure, "title: Losen\nkind: fargekode\n")

    assert "ongoing (Løpande tiltak)" in (finding.help(Language.NN) or "")
    assert "one-off, ongoing" in (finding.help(Language.EN) or "")


@pytest.mark.parametrize(
    ("model", "text", "steps", "suggestion"),
    [
        (Strand, "title: A\ngroups: {losen: {titel: B}}\n", ("groups", "losen", "titel"), "title"),
        (Strand, "title: A\ngroups: {losen: {title: {bokmål: B}}}\n", ("groups", "losen", "title", "bokmål"), "nb"),
        (Strand, "title: A\ncharacteristics: {a: {txt: B}}\n", ("characteristics", "a", "txt"), "text"),
        (About, "title: A\ncalendar: [{paper: june-memo, month: 6, fra: b}]\n", ("calendar", 0, "fra"), "from"),
        (About, "title: A\ngoals: [{nbb: B}]\n", ("goals", 0, "nbb"), "nb"),
        (About, "title: A\nperiod: {frå: 2023}\n", ("period", "frå"), "from"),
        (Indicator, "title: A\nmaturity: sketched\nscale: {lavest: 1, highest: 2}\n", ("scale", "lavest"), "lowest"),
    ],
)
def test_an_unknown_key_is_held_against_those_of_its_own_part(
    model: type[Record], text: str, steps: Steps, suggestion: str
) -> None:
    finding = _wrong(model, text)

    assert (finding.rule.code, finding.steps[1:], finding.facts["suggestion"]) == ("IF030", steps, suggestion)


def test_an_id_within_the_record_is_told_as_such_at_the_top_only() -> None:
    assert _told(Measure, "title: Losen\nid: losen\npartners: [{actor: nav, id: a}]\n") == [
        ("IF030", ("partners", 0, "id")),
        ("IF032", ("id",)),
    ]


@pytest.mark.parametrize(
    ("text", "code", "help_"),
    [
        ("title: Losen\nindicators: utenfor\n", "IF033", "skriv [utenfor]\nnå står det en tekst"),
        ("title: Losen\nindicators: a, b\n", "IF033", "skriv [a, b]\nnå står det en tekst"),
        ('title: Losen\nindicators: "utenfor"\n', "IF033", "nå står det en tekst"),
        ("title: Losen\ntags: sak#42\n", "IF033", "nå står det en tekst"),
        ("title: Losen\nproducts: rapport\n", "IF033", "skriv [{title: rapport}]\nnå står det en tekst"),
        ("title: Losen\nperiod: 2026\n", "IF033", "skriv {from: …, to: …}\nnå står det et tall"),
        ("title: Losen\nperiod: [2026]\n", "IF033", "skriv {from: …, to: …}\nnå står det en liste"),
        ("title: Losen\nmilestones: [a]\n", "IF033", "sett en id foran hver: a: {title: a}\nnå står det en liste"),
        ("title: Losen\nlead: {actor: nav}\n", "IF033", "nå står det nøkler med verdier («nøkkel: verdi»)"),
        ("title: [Losen]\n", "IF033", "nå står det en liste (linjer med «- » foran)"),
        ("title: Losen\nperiod: {from: [2026]}\n", "IF033", "nå står det en liste (linjer med «- » foran)"),
        ("title: Losen\ncarried_over: []\n", "IF033", "nå står det en liste (linjer med «- » foran)"),
        ("title: Losen\nkind: løpande\n", "IF042", "mente du «ongoing»?"),
        ("title: Losen\nkind: In_Going\n", "IF042", "lovlige verdier: one-off (Engangstiltak), ongoing (Løpende"),
        ("title: Losen\nkind: fargekode\n", "IF042", "lovlige verdier: one-off (Engangstiltak), ongoing (Løpende"),
    ],
)
def test_a_value_of_another_kind_is_told_with_what_to_write(text: str, code: str, help_: str) -> None:
    finding = _wrong(Measure, text)

    assert finding.rule.code == code
    assert (finding.help(Language.NB) or "").startswith(help_)


@pytest.mark.parametrize(
    "text",
    [
        "title:\n",
        "title: {nb: }\n",
        'title: ""\n',
        "title: A\ncarried_over:\n",
        "title: A\ntags: [~]\n",
        "title: A\ntags:\n",
    ],
)
def test_a_key_that_needs_a_value_and_has_none_is_pointed_at(text: str) -> None:
    finding = _wrong(Measure, text)

    assert (finding.rule.code, finding.aim) == ("IF034", Aim.KEY)


def test_a_key_that_may_be_empty_may_be() -> None:
    assert _record(Measure, "title: Losen\ntext:\nlead: ~\nperiod: null\n") == _record(Measure, "title: Losen\n")


@pytest.mark.parametrize("text", ["", "[]", "a"])
def test_an_entry_that_is_no_mapping_is_told_as_a_whole(text: str) -> None:
    found = built(Measure, Entry("measures", "a", "a.yaml", ("a",), {"": None, "[]": [], "a": "a"}[text]), "nb")

    assert isinstance(found, tuple)
    assert [(finding.rule.code, finding.steps) for finding in found] == [("IF033" if text else "IF034", ("a",))]


def test_an_id_that_is_a_key_within_the_record_is_pointed_at_itself() -> None:
    finding = _wrong(Strand, "title: A\ngroups: {Los i skolen: {title: B}}\n")

    assert (finding.rule.code, finding.steps[1:], finding.aim) == ("IF055", ("groups", "Los i skolen"), Aim.KEY)
    assert finding.facts["suggestion"] == "los-i-skolen"
