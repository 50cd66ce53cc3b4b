"""Which written languages a plan speaks."""

from pathlib import Path

from innenforskap.query.spoken import in_one_language, speaks
from tests.paper_plan import ADOPTED, plan

ACTORS = "nav: {name: {nb: Nav, nn: Nav}, kind: state-regional}"


def test_a_plan_speaks_what_its_own_texts_are_in_whatever_its_actors_are_called(tmp_path: Path) -> None:
    told = plan(tmp_path, {"actors.yaml": ACTORS, "measures.yaml": "los: {title: Los}"})

    assert speaks(told, "nb")
    assert not speaks(told, "nn")


def test_what_a_plan_in_both_languages_says_in_one_alone_is_given_with_that_language(tmp_path: Path) -> None:
    files = {
        "strands.yaml": """
            arbeid: {title: Arbeid}
            skole: {title: {nb: Skole, nn: Skule}}
        """,
        "measures.yaml": """
            los: {title: {nb: Los, nn: Los}, text: {nn: Alle får ein los}}
            samisk: {title: {nb: Ord, nn: Ord}, text: {se: Sátni}}
            begge: {title: {nb: Møte, nn: Møte}, source_text: har felles møter}
            delt: {title: {nb: Delt, nn: Delt}, text: {nn: Berre her}, note: {nb: Bare her}}
        """,
    }

    assert [(record.id, language) for record, language in in_one_language(plan(tmp_path, files))] == [
        ("arbeid", "nb"),
        ("los", "nn"),
        ("delt", "nb"),
        ("delt", "nn"),
    ]


def test_a_plan_in_one_language_lacks_nothing_of_the_other(tmp_path: Path) -> None:
    files = {"plan.yaml": ADOPTED, "measures.yaml": "los: {title: Los, source_text: {nb: los}}"}

    assert list(in_one_language(plan(tmp_path, files))) == []
