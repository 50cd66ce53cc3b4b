import pytest

from innenforskap.finding import Aim, Finding, Related, Rule, Severity, visible
from innenforskap.i18n import Language, Message
from innenforskap.model.base import Origin, Reading
from innenforskap.model.source import Source

RULE = Rule(
    "IF999",
    "colour-unknown",
    Severity.WARNING,
    Message("{thing} er {{{colour}}}", "{thing} er {{{colour}}}", "{thing} is {{{colour}}}"),
    (
        Message("mente du {suggestion}?", "meinte du {suggestion}?", "did you mean {suggestion}?"),
        Message("velg en farge", "vel ein farge", "choose a colour"),
    ),
)
A_SOURCE = Source.model_validate(
    {"publisher": "SSB", "title": "Tabell"}, context=Reading(Origin("sources", "ssb", "sources.yaml", ("ssb",)))
)


def test_a_finding_points_into_the_record_it_is_about() -> None:
    finding = RULE.at(A_SOURCE, "title", "nb", thing="x", colour="y")

    assert (finding.file, finding.steps, finding.aim) == ("sources.yaml", ("ssb", "title", "nb"), Aim.VALUE)
    assert RULE.at_key(A_SOURCE, "title").aim is Aim.KEY


def test_the_other_record_is_pointed_into_too() -> None:
    there = Related.other(A_SOURCE, "title", "nb")

    assert (there.file, there.steps, there.place) == ("sources.yaml", ("ssb", "title", "nb"), None)
    assert there.message.said(Language.NN) == "den andre"


def test_a_fact_that_is_ours_is_told_in_the_findings_language() -> None:
    finding = Finding(RULE, "a", facts={"thing": Message("planen", "planen", "the plan"), "colour": 3})

    assert finding.message(Language.NN) == "planen er {3}"
    assert finding.message(Language.EN) == "the plan is {3}"


@pytest.mark.parametrize(("suggestion", "helps"), [("blå", "mente du blå?\nvelg en farge"), ("", "velg en farge")])
def test_a_help_is_told_only_when_its_facts_are_known(suggestion: str, helps: str) -> None:
    assert Finding(RULE, "a", facts={"suggestion": suggestion}).help(Language.NB) == helps


def test_without_helps_there_is_none() -> None:
    assert Finding(RULE._replace(helps=()), "a").help(Language.NB) is None


def test_what_comes_from_a_file_cannot_steer_a_terminal() -> None:
    hostile = "a\x1b]0;x\x07\n::error::b\u202ec\u200bd\r[bold]{x}"
    finding = Finding(RULE, "a", facts={"thing": hostile, "colour": ""})

    assert visible(hostile) == r"a\x1b]0;x\x07\n::error::b\u202ec\u200bd\r[bold]{x}"
    assert finding.message(Language.NB) == visible(hostile) + " er {}"
    assert visible("æøå «sitat» – 9 %") == "æøå «sitat» – 9 %"


def test_an_error_weighs_more_than_a_warning_and_a_warning_more_than_information() -> None:
    assert [severity.weight for severity in (Severity.INFO, Severity.WARNING, Severity.ERROR)] == [1, 2, 3]
